import { randomUUID } from "node:crypto";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { type KjentFil, lagreFil } from "../../grunnmur/filer.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Dokumentslag } from "./typer.ts";

export interface NyttDokument {
  readonly kommune: string;
  readonly sak: string;
  readonly slag: Dokumentslag;
  readonly tittel: string;
  readonly fra: string;
  /** The day it came, or was written. */
  readonly dato: Dato;
  /** New bytes, or a file that is stored already. */
  readonly fil: Omit<KjentFil, "filnavn"> | { readonly id: string };
  readonly klage?: string;
  readonly synligForPart?: boolean;
  readonly na: Temporal.Instant;
}

/** As long as the column is, without cutting a letter in two. */
const TEGN_I_TITTEL = 300;
const tittelInnenGrensen = (tittel: string): string => [...tittel].slice(0, TEGN_I_TITTEL).join("");

/** Puts a paper in the case file. Runs under the kommune's role. @returns the id of the dokument. */
export async function arkiver(tx: Transaksjon, d: NyttDokument): Promise<string> {
  const fil = "id" in d.fil ? d.fil.id : randomUUID();
  const lagret = "id" in d.fil ? undefined : lagreFil(tx, d.kommune, d.fil.bytes, d.fil.mime, d.na, d.fil.kontroll, fil);
  const lagtTil = tx.db
    .insertInto("dokument")
    .values({
      kommune: d.kommune,
      sak: d.sak,
      klage: d.klage ?? null,
      slag: d.slag,
      tittel: tittelInnenGrensen(d.tittel),
      fra: d.fra,
      dato: d.dato,
      fil,
      synlig_for_part: d.synligForPart ?? true,
      lagt_til_at: d.na,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const [{ id }] = await Promise.all([lagtTil, lagret]);
  return id;
}
