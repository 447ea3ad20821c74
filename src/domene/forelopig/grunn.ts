import { datoTekst } from "../../grunnmur/sprak.ts";
import { erVirkedag } from "../../lov/kalender/helligdager.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Ventegrunn } from "../../lov/klokkestans.ts";
import type { Malform } from "../kommune/index.ts";
import { grunnTekst } from "./grunn.tekst.ts";

export type Grunnkode = keyof (typeof grunnTekst)["nb"] | "skrevet";

/** Why the answer is late: a code with what it is about, so that each reader gets it in their own language; or the words of a person. */
export interface Grunn {
  readonly kode: Grunnkode;
  /** What or who is waited for. */
  readonly hva: string;
  readonly til: Dato | null;
  /** Only with "skrevet". */
  readonly skrevet: string | null;
}

/** What the reason is found from. */
export interface Grunnfakta {
  readonly pause: { readonly grunn: Ventegrunn; readonly hvem: string; readonly til: Dato } | null;
  /** The first thing the party is asked for and has not answered. */
  readonly krav: { readonly hva: string; readonly innen: Dato } | null;
  readonly tilGodkjenning: boolean;
  readonly tatt: boolean;
  /** Where the complaint stands; null when it is the application that waits. */
  readonly klage: "mottatt" | "vurderes" | "opprettholdt" | null;
}

const bare = (kode: Grunnkode): Grunn => ({ kode, hva: "", til: null, skrevet: null });

/** The reason that is true of this case now, the most telling first. Pure. */
export function velgGrunn(f: Grunnfakta): Grunn {
  if (f.klage !== null)
    return bare(
      { mottatt: "klage_ikke_tatt", vurderes: "klage_vurderes", opprettholdt: "klage_sendes_videre" }[f.klage] as Grunnkode,
    );
  if (f.pause?.grunn === "venter_pa_andre") return { ...bare("venter_pa_andre"), hva: f.pause.hvem, til: f.pause.til };
  if (f.pause?.grunn === "parten_onsker") return { ...bare("du_onsker"), til: f.pause.til };
  if (f.krav) return { ...bare("venter_pa_deg"), hva: f.krav.hva, til: f.krav.innen };
  if (f.tilGodkjenning) return bare("til_godkjenning");
  return bare(f.tatt ? "vurderes" : "ikke_tatt");
}

/** The reason in words. A person's own words are the same in both languages. */
export function grunntekst(g: Grunn, sprak: Malform): string {
  const t = grunnTekst[sprak];
  const innen = g.til ? datoTekst(g.til, sprak, { ukedag: false }) : "";
  switch (g.kode) {
    case "skrevet":
      return g.skrevet ?? "";
    case "venter_pa_deg":
    case "venter_pa_andre":
      return t[g.kode](g.hva, innen);
    case "du_onsker":
      return t.du_onsker(innen);
    default:
      return t[g.kode];
  }
}

/** What is waited for has come, and then there is the work: two weeks more. A proposal, that a person may change. */
const ARBEID_DAGER = 14;

/**
 * The day to propose in the letter: two weeks after the day that runs out, or after the day that what is waited for should have come by, moved to a
 * working day. Counted from today when that day has passed. Pure.
 */
export function forventetDato(forDag: Dato, til: Dato | null, idag: Dato): Dato {
  const fra = [forDag, til ?? forDag, idag].toSorted().at(-1) ?? idag;
  let dag = leggTilDager(fra, ARBEID_DAGER);
  while (!erVirkedag(dag)) dag = leggTilDager(dag, 1);
  return dag;
}
