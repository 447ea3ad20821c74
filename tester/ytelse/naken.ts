import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { adressenTil } from "../oppsett/tjenerprosess.ts";
import { gjentaMange, hentMange, type Lastsvar } from "./last.ts";

/** The same bytes from a `hono` that does nothing else. */
export async function nakenHono(kropp: Uint8Array, type: string, sekunder: number): Promise<Lastsvar> {
  const mappe = mkdtempSync(join(tmpdir(), "trappa-naken-"));
  const fil = join(mappe, "kropp");
  writeFileSync(fil, kropp);
  const prosess = spawn(process.execPath, [join(import.meta.dirname, "bar.ts"), fil, type], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await hentMange(await adressenTil(prosess), "/", null, sekunder);
  } finally {
    const ute = once(prosess, "exit");
    prosess.kill();
    await ute;
    rmSync(mappe, { recursive: true });
  }
}

/** The same words into a table with nothing but a key, one committed row at a time. */
export async function nakenInnsetting(url: string, data: unknown, sekunder: number): Promise<Lastsvar> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // The server may be gone before the last connection has heard that it is over.
  pool.on("error", () => undefined);
  try {
    await pool.query("create schema if not exists ytelse");
    await pool.query(
      "create table if not exists ytelse.rad (id uuid primary key default gen_random_uuid(), data jsonb not null)",
    );
    const tekst = JSON.stringify(data);
    return await gjentaMange(sekunder, () => pool.query("insert into ytelse.rad (data) values ($1)", [tekst]));
  } finally {
    await pool.query("drop schema if exists ytelse cascade");
    await pool.end();
  }
}
