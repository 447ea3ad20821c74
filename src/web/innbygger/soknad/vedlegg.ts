import { kontrollerAlle, noterStoppet } from "../../../domene/dokument/index.ts";
import { leggVed, type Utkast } from "../../../domene/soknad/index.ts";
import type { KjentFil } from "../../../grunnmur/filer.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Kontekst } from "../../kontekst.ts";
import type { Innbyggerk } from "../her.ts";
import { soknadTekst } from "./soknad.tekst.ts";

type Filkontekst = Pick<Kontekst<"innbygger" | "ansatt">, "deps" | "sprak" | "aktor" | "tid" | "kommune" | "skriv">;

/**
 * Looks into each file that was sent, before any of it is stored: what is good, and a sentence for each that is not.
 * The files that are good are kept although another one is not. One that the scanner stops is written in the log, and in the case when there is one.
 */
export async function kontrollerFiler(
  k: Filkontekst,
  filer: readonly File[],
  sak: string | null = null,
): Promise<{ readonly gode: readonly KjentFil[]; readonly feil: readonly string[] }> {
  const t = soknadTekst[k.sprak].vedlegg;
  const lest = await Promise.all(filer.map(les));
  const svarene = await kontrollerAlle(k.deps.skanner, lest);
  const smittede = svarene.filter(({ svar }) => !svar.ok && svar.nei.grunn === "smittet").map(({ fil }) => vist(fil.navn));
  if (smittede.length > 0) {
    k.deps.logg.advarsel("fil.smittet", { kommune: k.kommune.nummer, antall: smittede.length });
    if (sak !== null) await k.skriv((tx) => noterStoppet(tx, k.aktor, k.tid, { sak, filnavn: smittede }));
  }
  return {
    gode: svarene.flatMap(({ svar }) => (svar.ok ? [svar.verdi] : [])),
    feil: svarene.flatMap(({ fil, svar }) => (svar.ok ? [] : [t[svar.nei.grunn](fil.navn)])),
  };
}

/** Larger than any we take: its bytes are not read into memory a second time. */
const les = async (fil: File) => ({
  navn: fil.name,
  bytes: fil.size > grenser.fil.storrelse ? null : new Uint8Array(await fil.arrayBuffer()),
});

const vist = (navn: string): string => [...navn].slice(0, grenser.fil.tegnIFilnavn).join("");

/** Puts the files that came with a form into the draft. @returns a sentence for each that could not be taken */
export async function taImotVedlegg(k: Innbyggerk, utkast: Pick<Utkast, "id">, navn: string): Promise<readonly string[]> {
  const { gode, feil } = await kontrollerFiler(k, k.skjema.filer(navn));
  if (gode.length === 0) return feil;
  const t = soknadTekst[k.sprak].vedlegg;
  const avvist = new Set<string>();
  for (const fil of gode) {
    const lagt = await k.skriv((tx) => leggVed(tx, k.aktor, k.tid, { utkast: utkast.id, fil }));
    if (!lagt.ok && lagt.nei.grunn === "for_mange_filer") avvist.add(t.forMange(lagt.nei.maks));
  }
  return [...feil, ...avvist];
}
