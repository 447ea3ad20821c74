import { klageTekst, type Uttalelse } from "../../../domene/klage/index.ts";
import { finnTjeneste } from "../../../domene/tjeneste/index.ts";
import { type Dato, leggTilUker } from "../../../lov/kjerne/dato.ts";
import { hjemmelnokkel, tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lesDato } from "../dato.ts";
import { MAKS_TEGN } from "./formkontroll.tsx";
import type { Klagemappe } from "./mappe.ts";
import type { Klagekontekst } from "./sted.ts";

/** How long the party gets to comment when the desk says nothing else. */
const MERKNADSUKER = 3;
/** The most points that one complaint is answered in. */
const MAKS_PUNKTER = 30;

export const felt = {
  klagen: (nr: number) => `klagen_${nr}`,
  svaret: (nr: number) => `svaret_${nr}`,
} as const;

/** Each thing the person said, as a point to be answered. A complaint without words asks that the whole is looked at again. */
function punkterFra({ klage, sak }: Klagemappe): Uttalelse["punkter"] {
  const t = klageTekst[sak.sprak];
  const uenig = klage.uenig.map((u) => t.uenig[u]);
  const ord = [klage.onsket, klage.hvorfor, klage.feilIBrevet].map((o) => o.trim()).filter((o) => o !== "");
  const alle = [...uenig, ...ord];
  return (alle.length === 0 ? [t.bareSePaNytt] : alle).map((klagen) => ({ klagen, svaret: "" }));
}

/** Where the statement starts: what was saved, or what the complaint and the decision already say. */
export function utgangspunkt(m: Klagemappe): Uttalelse {
  if (m.klage.uttalelseUtkast) return m.klage.uttalelseUtkast;
  const { fakta, regler, barnetsBeste } = m.pa.vedtak;
  return { undersokelser: "", punkter: punkterFra(m), fakta, regler, vurdering: "", barnetsBeste };
}

export const vanligMerknadsfrist = (idag: Dato): Dato => leggTilUker(idag, MERKNADSUKER);

/** The sections to choose among: those of the decision, and those that the catalogue gives its services. */
export function aktuelleRegler(m: Klagemappe): string[] {
  const fraTjenester = m.pa.vedtak.poster.flatMap((p) => {
    const t = finnTjeneste(p.tjeneste);
    return t ? [...t.plikt, ...t.rett].map(hjemmelnokkel) : [];
  });
  return [...new Set([...m.pa.vedtak.regler, ...utgangspunkt(m).regler, ...fraTjenester])].filter((n) => tolkHjemmel(n));
}

export interface SendtUttalelse {
  readonly uttalelse: Uttalelse;
  readonly merknadInnen: Dato | null;
  /** Fields with more text than a letter can hold. */
  readonly forLange: readonly string[];
}

/** The statement as the form sent it. Points without words on either side are left out. */
export function lesUttalelse(k: Klagekontekst): SendtUttalelse {
  const tekst = (navn: string) => k.skjema.tekst(navn);
  const nummer = Array.from({ length: MAKS_PUNKTER }, (_, i) => i);
  const punkter = nummer
    .map((i) => ({ klagen: tekst(felt.klagen(i)), svaret: tekst(felt.svaret(i)) }))
    .filter((p) => p.klagen !== "" || p.svaret !== "");
  const tekstfelt = [
    "undersokelser",
    "fakta",
    "vurdering",
    "barnetsBeste",
    ...nummer.flatMap((i) => [felt.klagen(i), felt.svaret(i)]),
  ];
  return {
    uttalelse: {
      undersokelser: tekst("undersokelser"),
      punkter,
      fakta: tekst("fakta"),
      regler: k.skjema.alle("regler").filter((n) => tolkHjemmel(n) !== null),
      vurdering: tekst("vurdering"),
      barnetsBeste: tekst("barnetsBeste"),
    },
    merknadInnen: lesDato(tekst("merknadInnen")),
    forLange: tekstfelt.filter((navn) => tekst(navn).length > MAKS_TEGN),
  };
}
