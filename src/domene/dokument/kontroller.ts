import { type KanIkkeTaImotFil, type KjentFil, kjennFil } from "../../grunnmur/filer.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";

/** A scanner for harmful files. Where the kommune has one, nothing is shown to anybody that it has not looked at. */
export interface Skanner {
  /** @throws when it gives no answer: then nothing is known of the file */
  skann(bytes: Uint8Array): Promise<"ren" | "smittet">;
}

export type KanIkkeKontrollere = KanIkkeTaImotFil | { readonly grunn: "smittet" };

/**
 * Everything that is asked of a file before it is let in: size, type by content, and the scanner's word where there is a scanner. A harmful file is refused.
 * One that the scanner does not answer for is taken in as `venter`: it came in time and is not lost, and nobody can open it before the scanner has
 * looked at it (`etterkontroller`). Call it before the transaction, which touches only the database.
 *
 * @param skanner null where the kommune has none
 * @param bytes null when the file was dropped at the door for its size
 */
export async function kontrollerFil(
  skanner: Skanner | null,
  navn: string,
  bytes: Uint8Array | null,
): Promise<Resultat<KjentFil, KanIkkeKontrollere>> {
  const kjent = await kjennFil(navn, bytes);
  if (!kjent.ok || skanner === null) return kjent;
  const funn = await skanner.skann(kjent.verdi.bytes).catch(() => null);
  if (funn === "smittet") return nei({ grunn: "smittet" });
  return ja({ ...kjent.verdi, kontroll: funn ?? "venter" });
}

/** Each of the files in turn. A scanner that did not answer once is not asked about the rest: they wait with the first, and so does nobody at the screen. */
export async function kontrollerAlle<T extends { readonly navn: string; readonly bytes: Uint8Array | null }>(
  skanner: Skanner | null,
  filer: readonly T[],
): Promise<readonly { readonly fil: T; readonly svar: Resultat<KjentFil, KanIkkeKontrollere> }[]> {
  const stum: Skanner = { skann: () => Promise.reject(new Error("the scanner did not answer")) };
  let na = skanner;
  const svarene = [];
  for (const fil of filer) {
    const svar = await kontrollerFil(na, fil.navn, fil.bytes);
    if (svar.ok && svar.verdi.kontroll === "venter") na = stum;
    svarene.push({ fil, svar });
  }
  return svarene;
}
