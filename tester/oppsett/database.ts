import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { medKlient, slett } from "./server.ts";
import { databasenavn, medDatabase } from "./url.ts";

/** A copy of a whole database, on the server of the run. Nobody may be in the original. @returns its address */
export async function kopierDatabase(fra: string): Promise<string> {
  const { url: server, mal } = inject("postgres");
  const navn = `${mal}_${randomUUID().slice(0, 8)}`;
  await medKlient(server, (klient) => klient.query(`create database ${navn} template ${databasenavn(fra)} strategy file_copy`));
  return medDatabase(server, navn);
}

/** Drops a database of the run. */
export function slettDatabase(url: string): Promise<void> {
  return medKlient(inject("postgres").url, (klient) => slett(klient, databasenavn(url)));
}
