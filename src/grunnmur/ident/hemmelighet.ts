import { hkdfSync, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Programfeil } from "../resultat.ts";

/** What a key is for. Each purpose has its own key, so that one kind of token never passes for another. */
export type Formal = "csrf" | "innlogging";

/** The server's own secret. It never leaves the process; only keys derived from it are used. */
export interface Hemmelighet {
  /** 32 bytes, the same in every process that has the same secret. */
  nokkel(formal: Formal): Buffer;
}

const MINST_TEGN = 32;
const FIL = "hemmelighet";

/** @param raa at least 32 characters, from a random source; shorter is refused with an exception. */
export function lagHemmelighet(raa: string): Hemmelighet {
  if (raa.length < MINST_TEGN) throw new Programfeil("TRAPPA_HEMMELIGHET must be at least 32 random characters");
  const avled = (formal: Formal) => Buffer.from(hkdfSync("sha256", raa, "trappa", formal, 32));
  const nokler: Record<Formal, Buffer> = { csrf: avled("csrf"), innlogging: avled("innlogging") };
  return { nokkel: (formal) => nokler[formal] };
}

/**
 * The secret from `TRAPPA_HEMMELIGHET`. In development one is made in the data folder at the first start and kept there, so that
 * web and worker share it and a restart logs nobody out. In production a missing secret is refused: a new one at every start
 * would break every form that people have open.
 */
export function hentHemmelighet(o: { verdi: string | undefined; datamappe: string; produksjon: boolean }): Hemmelighet {
  if (o.verdi) return lagHemmelighet(o.verdi);
  if (o.produksjon) throw new Programfeil("TRAPPA_HEMMELIGHET must be set in production");
  return lagHemmelighet(lagretHemmelighet(o.datamappe));
}

/** Two processes may start at once in an empty folder: the link decides who was first, and a reader never sees half a file. */
function lagretHemmelighet(mappe: string): string {
  const fil = join(mappe, FIL);
  const forsok = join(mappe, `.${FIL}-${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(mappe, { recursive: true });
  writeFileSync(forsok, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  try {
    linkSync(forsok, fil);
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code !== "EEXIST") throw feil;
  } finally {
    rmSync(forsok);
  }
  return readFileSync(fil, "utf8").trim();
}
