import { type KanIkkeTaImotFil, type KjentFil, kjennFil } from "../../grunnmur/filer.ts";
import { nei, type Resultat } from "../../grunnmur/resultat.ts";

/** A scanner for harmful files. Where the kommune has one, nothing gets in that it has not looked at. */
export interface Skanner {
  skann(bytes: Uint8Array): Promise<"ren" | "smittet">;
}

export type KanIkkeKontrollere = KanIkkeTaImotFil | { readonly grunn: "smittet" | "ikke_kontrollert" };

/**
 * Everything that is asked of a file before it is let in: size, type by content, and the scanner's word where there is a scanner.
 * A scanner that does not answer refuses the file: fail closed. Call it before the transaction, which touches only the database.
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
  if (funn === null) return nei({ grunn: "ikke_kontrollert" });
  return funn === "ren" ? kjent : nei({ grunn: "smittet" });
}
