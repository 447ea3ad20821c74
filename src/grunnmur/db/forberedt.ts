import { grenser } from "../grenser.ts";

/** So many times before a statement is worth remembering; and so many different ones are counted at a time. */
const GANGER = 3;
const TELLES = 1_000;

/** What is kept of "every column" fails when a newer version, beside this one, adds a column. */
const ALLE_KOLONNER = /\b(?:select|returning) \*|\.\*/;

/**
 * Names for the statements that come again and again, so that PostgreSQL keeps what it made of them on each connection: with the
 * policies of row level security folded in, planning a statement costs several times what running it does. A plan is one role's: PostgreSQL
 * plans anew when another asks, so each role has its own name. It plans anew too when a general plan would be worse than one for these values.
 *
 * @returns the name of a statement, or undefined: rare, or more than are remembered (lists make many statements that differ in length)
 */
export function lagForberedt(): (setning: string, rolle: string) => string | undefined {
  const navn = new Map<string, string>();
  const sett = new Map<string, number>();
  return (setning, rolle) => {
    const hva = `${rolle} ${setning}`;
    const kjent = navn.get(hva);
    if (kjent !== undefined) return kjent;
    if (navn.size >= grenser.database.forberedte || ALLE_KOLONNER.test(setning)) return undefined;
    const ganger = (sett.get(hva) ?? 0) + 1;
    if (ganger < GANGER) {
      if (sett.size >= TELLES) sett.clear();
      sett.set(hva, ganger);
      return undefined;
    }
    sett.delete(hva);
    navn.set(hva, `t${navn.size}`);
    return navn.get(hva);
  };
}
