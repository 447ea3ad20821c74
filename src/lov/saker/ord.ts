import type { Klageinstans } from "../klagevei.ts";
import type { Vedtakstype } from "../vedtakstype.ts";

/** What the cases call a decision or a service, and what it is in our words. */
const TJENESTER: Readonly<Record<string, Vedtakstype>> = {
  hjemmesykepleie: "helsetjeneste",
  praktisk_bistand: "omsorgstjeneste",
  stottekontakt: "omsorgstjeneste",
  bpa: "bpa",
  avlastning: "parorendestotte",
  omsorgsstonad: "parorendestotte",
  sykehjem_langtid: "institusjon",
  langtidsopphold: "institusjon",
  okonomisk_stonad: "sosial_stonad",
  sosialhjelp: "sosial_stonad",
  nodhjelp: "sosial_stonad",
  nodhjelp_sosial: "sosial_stonad",
  midlertidig_botilbud: "sosial_stonad",
  kvalifiseringsprogram: "sosial_stonad",
  okonomisk_radgivning: "sosial_stonad",
  egenandel: "egenandel",
  boligsosial_bistand: "boligsosial",
  individuell_plan_pbrl: "koordinator_ip",
  individuell_plan_stnl: "sosial_ip",
  journalinnsyn: "journalinnsyn",
  partsinnsyn: "partsinnsyn",
  omsorgsbolig: "omsorgsbolig",
  kommunal_utleiebolig: "kommunal_bolig",
  helsehjelp_med_tvang_4A: "tvang_4a",
  hol_9_5_a_skadeavverging: "tvang_9_5a",
  hol_9_5_bc_planlagt: "tvang_9_5bc",
  parkeringstillatelse_forflytningshemmede: "parkering",
  tt_kort_fylkeskommunalt_eller_delegert: "tt",
};

/** The kind of decision a word stands for; the outcome in the word ("avslag", "innvilget", "tildeling") does not change it. */
export function vedtakstypeAv(ord: string): Vedtakstype | null {
  const renset = ord.replace(/^avslag_/, "").replace(/_(avslag|innvilget|tildeling)$/, "");
  return TJENESTER[ord] ?? TJENESTER[renset] ?? null;
}

export const instansord = (instans: Klageinstans): string =>
  ({
    statsforvalter: "Statsforvalteren",
    klagenemnd: "kommunal klagenemnd",
    helsenemnd: "barneverns- og helsenemnda",
    overordnet_statlig_organ: "overordnet statlig organ",
  })[instans];
