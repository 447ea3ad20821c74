import type { Sprak } from "../../grunnmur/sprak.ts";
import { behovTekst } from "./behov.tekst.ts";
import type { Tjenestekode } from "./katalog/katalog.ts";

/** What is hard, in people's words, and the services that may help, the likeliest first. The first nine stand on the front page. */
const BEHOV = {
  klare_seg_hjemme: [
    "praktisk_bistand",
    "personlig_stell",
    "helsetjenester_hjemme",
    "hverdagsrehabilitering",
    "matombringing",
    "trygghetsalarm",
    "hjelpemidler",
    "opplaering_dagligliv",
  ],
  ut_og_treffe_folk: [
    "stottekontakt",
    "treffsted",
    "dagsenter",
    "fritidsassistent",
    "bpa",
    "frisklivssentral",
    "forebyggende_hjemmebesok",
  ],
  minnet_svikter: [
    "dagaktivitet_demens",
    "velferdsteknologi",
    "fastlege",
    "avlastning",
    "opplaering_parorende",
    "langtidsopphold",
  ],
  sliten_av_a_hjelpe: ["avlastning", "omsorgsstonad", "opplaering_parorende", "dagaktivitet_demens", "samtaletilbud"],
  barnet_mitt: [
    "barnekoordinator",
    "avlastning",
    "stottekontakt",
    "habilitering",
    "bpa",
    "helsestasjon",
    "individuell_plan",
    "omsorgsstonad",
  ],
  hjem_fra_sykehus: [
    "helsetjenester_hjemme",
    "korttidsopphold",
    "hverdagsrehabilitering",
    "personlig_stell",
    "hjelpemidler",
    "fysio_ergo",
    "koordinator",
  ],
  penger: ["nodhjelp", "okonomisk_stonad", "okonomisk_radgivning", "depositum", "sosial_rad", "kvalifiseringsprogram"],
  sted_a_bo: ["midlertidig_botilbud", "boligsosial_hjelp", "depositum", "kommunal_bolig", "omsorgsbolig", "krisesenter"],
  rus_angst: ["samtaletilbud", "psykisk_rus_oppfolging", "stottekontakt", "legevakt", "individuell_plan"],
  falle_og_bevege_seg: [
    "fysio_ergo",
    "trygghetsalarm",
    "hjelpemidler",
    "hverdagsrehabilitering",
    "habilitering",
    "velferdsteknologi",
  ],
  gar_ikke_hjemme: [
    "langtidsopphold",
    "korttidsopphold",
    "dag_og_nattopphold",
    "tjenester_i_bolig",
    "omsorgsbolig",
    "helsetjenester_hjemme",
  ],
  redd_for_noen: ["krisesenter", "samtaletilbud", "midlertidig_botilbud", "sosial_rad"],
  i_jobb: ["kvalifiseringsprogram", "bpa", "psykisk_rus_oppfolging", "sosial_rad", "individuell_plan_nav"],
  mange_a_forholde_seg_til: ["koordinator", "individuell_plan", "individuell_plan_nav", "barnekoordinator", "rad_veiledning"],
  bratt_syk: ["legevakt", "ohd_dogn", "fastlege"],
} as const satisfies Record<string, readonly Tjenestekode[]>;

export type Behovskode = keyof typeof BEHOV;

export interface Behov {
  readonly kode: Behovskode;
  readonly tjenester: readonly Tjenestekode[];
}

export const behov: readonly Behov[] = (Object.keys(BEHOV) as Behovskode[]).map((kode) => ({ kode, tjenester: BEHOV[kode] }));

/** The nine that the front page shows. */
export const forsidebehov: readonly Behov[] = behov.slice(0, 9);

/** The need with this code, or null: the code comes from an address. */
export const finnBehov = (kode: string): Behov | null => behov.find((b) => b.kode === kode) ?? null;

/** A need in the reader's language: what is hard, and examples of help. */
export const behovord = (kode: Behovskode, sprak: Sprak): { readonly navn: string; readonly eksempler: string } =>
  behovTekst[sprak][kode];
