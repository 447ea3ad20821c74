import { kontrollerFil } from "../../../domene/dokument/index.ts";
import { leggVed, type Utkast } from "../../../domene/soknad/index.ts";
import type { KjentFil } from "../../../grunnmur/filer.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import type { Innbyggerk } from "../her.ts";
import { soknadTekst } from "./soknad.tekst.ts";

/**
 * Looks into each file that was sent, before any of it is stored: what is good, and a sentence for each that is not.
 * The files that are good are kept although another one is not.
 */
export async function kontrollerFiler(
  filer: readonly File[],
  sprak: Malform,
): Promise<{ readonly gode: readonly KjentFil[]; readonly feil: readonly string[] }> {
  const t = soknadTekst[sprak].vedlegg;
  const gode: KjentFil[] = [];
  const feil: string[] = [];
  for (const fil of filer) {
    // Larger than any we take: its bytes are not read into memory a second time.
    const bytes = fil.size > grenser.fil.storrelse ? null : new Uint8Array(await fil.arrayBuffer());
    const svar = await kontrollerFil(null, fil.name, bytes);
    if (svar.ok) gode.push(svar.verdi);
    else feil.push(t[svar.nei.grunn](fil.name));
  }
  return { gode, feil };
}

/** Puts the files that came with a form into the draft. @returns a sentence for each that could not be taken */
export async function taImotVedlegg(k: Innbyggerk, utkast: Pick<Utkast, "id">, navn: string): Promise<readonly string[]> {
  const { gode, feil } = await kontrollerFiler(k.skjema.filer(navn), k.sprak);
  if (gode.length === 0) return feil;
  const t = soknadTekst[k.sprak].vedlegg;
  const avvist = new Set<string>();
  for (const fil of gode) {
    const lagt = await k.skriv((tx) => leggVed(tx, k.aktor, k.tid, { utkast: utkast.id, fil }));
    if (!lagt.ok && lagt.nei.grunn === "for_mange_filer") avvist.add(t.forMange(lagt.nei.maks));
  }
  return [...feil, ...avvist];
}
