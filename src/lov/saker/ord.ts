import type { Klageinstans } from "../klagevei.ts";
import { erVedtakstype, type Vedtakstype } from "../vedtakstype.ts";

/** What the cases call a decision or a service, and what it is in our words. */
const TJENESTER: Readonly<Record<string, Vedtakstype>> = {
  hjemmesykepleie: "helsetjeneste",
  helsetjenester_i_hjemmet: "helsetjeneste",
  praktisk_bistand: "omsorgstjeneste",
  stottekontakt: "omsorgstjeneste",
  avlastning: "parorendestotte",
  omsorgsstonad: "parorendestotte",
  opplaring_parorende: "parorendestotte",
  sykehjem: "institusjon",
  sykehjem_langtid: "institusjon",
  sykehjem_korttid: "institusjon",
  langtidsopphold: "institusjon",
  langtidsopphold_kriterievedtak: "institusjon",
  heldogns_plass: "institusjon",
  plass_i_institusjon: "institusjon",
  okonomisk_stonad: "sosial_stonad",
  sosialhjelp: "sosial_stonad",
  sosial: "sosial_stonad",
  nodhjelp: "sosial_stonad",
  nodhjelp_sosial: "sosial_stonad",
  depositum: "sosial_stonad",
  midlertidig_botilbud: "sosial_stonad",
  kvalifiseringsprogram: "sosial_stonad",
  okonomisk_radgivning: "sosial_stonad",
  boligsosial_bistand: "boligsosial",
  individuell_plan_pbrl: "koordinator_ip",
  koordinator: "koordinator_ip",
  individuell_plan_stnl: "sosial_ip",
  rehabilitering_hol_3_2_nr5: "omsorg_uten_vedtak",
  kommunal_utleiebolig: "kommunal_bolig",
  helsehjelp_med_tvang_4A: "tvang_4a",
  hol_9_5_a_skadeavverging: "tvang_9_5a",
  hol_9_5_bc_planlagt: "tvang_9_5bc",
  parkeringstillatelse_forflytningshemmede: "parkering",
  tt_kort_fylkeskommunalt_eller_delegert: "tt",
};

const slaOpp = (ord: string): Vedtakstype | null =>
  Object.hasOwn(TJENESTER, ord) ? (TJENESTER[ord] ?? null) : erVedtakstype(ord) ? ord : null;

/** The kind of decision a word stands for; the outcome in the word ("avslag", "innvilget", "tildeling") does not change it. */
export function vedtakstypeAv(ord: string): Vedtakstype | null {
  const renset = ord.replace(/^(avslag|innvilget|opphor)_/, "").replace(/_(avslag|innvilget|tildeling|opphor|reduksjon)$/, "");
  return slaOpp(ord) ?? slaOpp(renset);
}

export const instansord = (instans: Klageinstans): string =>
  ({
    statsforvalter: "Statsforvalteren",
    klagenemnd: "kommunal klagenemnd",
    helsenemnd: "barneverns- og helsenemnda",
    overordnet_statlig_organ: "overordnet statlig organ",
  })[instans];

/** Whole or part kroner as øre; null when it is not a whole number of øre. */
export function oreAv(kroner: number): number | null {
  const avrundet = Math.round(kroner * 100);
  return Math.abs(kroner * 100 - avrundet) < 1e-6 ? avrundet : null;
}

/** Øre as kroner with two decimals: "233771.50". */
export const kronertekst = (ore: number): string => (ore / 100).toFixed(2);

/** Øre as kroner: a number when it is whole, a text with two decimals when it is not. */
export const kronerverdi = (ore: number): number | string => (ore % 100 === 0 ? ore / 100 : kronertekst(ore));
