import { type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager } from "./kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import { type Krav, type Kravliste, kravliste } from "./kjerne/svar.ts";
import type { Fristart, Saksfrist } from "./saksfrister.ts";

/**
 * Why a case may wait. The law knows no pause: it knows that the case must be as well informed as it can before it is decided (fvl § 17),
 * that a party gets time to mend what is missing (§ 11), and that the help is voluntary. There are no other reasons.
 */
export const VENTEGRUNNER = ["venter_pa_part", "venter_pa_andre", "parten_onsker"] as const;
export type Ventegrunn = (typeof VENTEGRUNNER)[number];

/** The longest one wait may be, in days. ASSUMPTION: the law has no number; a longer one is a new choice, with its reason. */
export const LENGSTE_VENTING_DAGER = 60;

export type Ventekrav = "ikke_nodhjelp" | "bedt_om_noe" | "hvem" | "dag_fram_i_tid" | "ikke_for_lenge";

export interface Ventefakta extends Prosessvalg {
  readonly grunn: Ventegrunn;
  /** Somebody lacks food or a place to be: the right does not wait for papers, for a full application, or for anybody. */
  readonly nodhjelp: boolean;
  /** The party has been asked for something, and has not answered. */
  readonly bedtOmNoe: boolean;
  /** Who else is waited for. */
  readonly hvem: string;
  readonly til: Dato;
}

/**
 * May the case wait? Nødhjelp never may (stnl § 18). Waiting for the party asks that the party was asked, and waiting for others that they
 * are named: both so that the party can know what is missing.
 *
 * https://lovdata.no/lov/1967-02-10/§17
 */
export function ventekrav(f: Ventefakta, paaDato: Dato): Kravliste<Ventekrav> {
  const lov = prosesslov(paaDato, f);
  const p11 = prosesshjemmel(lov, "veiledning");
  const p17 = prosesshjemmel(lov, "utredning");
  const krav = (kode: Ventekrav, oppfylt: boolean, hjemler: readonly Hjemmel[], grunnlag: Krav["grunnlag"]): Krav<Ventekrav> => ({
    kode,
    oppfylt,
    hjemmel: hjemler,
    grunnlag,
  });
  return kravliste([
    krav("ikke_nodhjelp", !f.nodhjelp, [hjemmel("stnl", "18")], "lov"),
    ...(f.grunn === "venter_pa_part" ? [krav("bedt_om_noe", f.bedtOmNoe, [p11, p17], "lov")] : []),
    ...(f.grunn === "venter_pa_andre" ? [krav("hvem", f.hvem.trim() !== "", [p17], "platform")] : []),
    krav("dag_fram_i_tid", f.til > paaDato, [p17], "platform"),
    krav("ikke_for_lenge", f.til <= leggTilDager(paaDato, LENGSTE_VENTING_DAGER), [p17], "platform"),
  ]);
}

/**
 * Does this clock stand still while the case waits?
 *
 * Never the law's own: the duty to send a foreløpig svar within a month does not ask why the answer is late (fvl § 11 a), and asking for papers is
 * only a reason to write in it. Never a day that was promised in a letter, and never nødhjelp. The kommune's own aim stops for every lawful
 * wait; the norm of 14 days only when it is the party that is waited for, since the kommune's own inquiries are a part of its work. ASSUMPTION: the
 * last two are practice, and the law says nothing of them.
 *
 * https://lovdata.no/lov/1967-02-10/§11a
 */
export function stanser(
  grunn: Ventegrunn,
  klokke: { readonly slag: Saksfrist["slag"] | (string & {}); readonly art: Fristart | "satt" },
): boolean {
  if (klokke.slag !== "vedtak") return false;
  return klokke.art === "maal" || (klokke.art === "norm" && grunn !== "venter_pa_andre");
}

/** The sections a wait rests on, for the journal. */
export const ventehjemmel = (paaDato: Dato, valg: Prosessvalg = {}): Hjemmel =>
  prosesshjemmel(prosesslov(paaDato, valg), "utredning");
