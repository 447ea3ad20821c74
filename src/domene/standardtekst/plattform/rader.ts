import { type Dato, dato } from "../../../lov/kjerne/dato.ts";
import type { Utfall } from "../../kommune/index.ts";
import type { Plass, Tekstregel, Tekstversjon } from "../typer.ts";
import { fasteTekst } from "./faste.tekst.ts";
import { frieTekst } from "./frie.tekst.ts";
import { varselTekst } from "./varsel.tekst.ts";

type Rad = Pick<Tekstregel, "spor" | "utfall"> &
  Partial<Pick<Tekstregel, "tjenester" | "plass">> & { hjemler: readonly string[] };
type Ordliste = Readonly<Record<"nb" | "nn", Readonly<Record<string, { readonly navn: string; readonly ord: string }>>>>;

const GITT: readonly Utfall[] = ["innvilget", "delvis"];
const MINDRE: readonly Utfall[] = ["avslag", "delvis"];
const NEI: readonly Utfall[] = ["avslag"];
const OMSORG = ["pbrl § 2-1a", "hol § 3-1"];

/** What each beginning of a reason is for. */
const frie: Readonly<Record<string, Rad>> = {
  trenger_hjelpen: { spor: "omsorg", utfall: GITT, hjemler: OMSORG },
  dekket_fra_for: { spor: "omsorg", utfall: MINDRE, hjemler: OMSORG },
  klarer_selv: { spor: "omsorg", utfall: NEI, hjemler: OMSORG },
  annen_hjelp: { spor: "omsorg", utfall: MINDRE, hjemler: OMSORG },
  mindre_enn_sokt: { spor: "omsorg", utfall: ["delvis"], hjemler: OMSORG },
  bpa_ikke_rett: { spor: "omsorg", tjenester: ["bpa"], utfall: NEI, hjemler: ["pbrl § 2-1d", "hol § 3-8"] },
  omsorgsstonad_ikke: { spor: "omsorg", tjenester: ["omsorgsstonad"], utfall: NEI, hjemler: ["hol § 3-6 nr. 3", "pbrl § 2-8"] },
  langtid_bor_hjemme: { spor: "omsorg", tjenester: ["langtidsopphold"], utfall: NEI, hjemler: ["pbrl § 2-1e", "hol § 3-2a"] },
  trenger_pengene: { spor: "sosial", tjenester: ["okonomisk_stonad", "nodhjelp"], utfall: GITT, hjemler: ["stnl § 18"] },
  inntekten_dekker: { spor: "sosial", tjenester: ["okonomisk_stonad"], utfall: NEI, hjemler: ["stnl § 18", "stnl § 19"] },
  annen_utvei: { spor: "sosial", tjenester: ["okonomisk_stonad", "depositum"], utfall: NEI, hjemler: ["stnl § 18"] },
  rimelig_utgift: { spor: "sosial", tjenester: ["okonomisk_stonad"], utfall: ["delvis"], hjemler: ["stnl § 18", "stnl § 19"] },
  depositum_ikke: { spor: "sosial", tjenester: ["depositum"], utfall: NEI, hjemler: ["stnl § 21"] },
  kvalifisering_ikke: { spor: "sosial", tjenester: ["kvalifiseringsprogram"], utfall: NEI, hjemler: ["stnl § 29"] },
  trenger_bolig: { spor: "bolig", utfall: GITT, hjemler: ["fvl67 § 25"] },
  egnet_bolig: { spor: "bolig", utfall: NEI, hjemler: ["fvl67 § 25"] },
  ikke_var_sak: { spor: null, utfall: ["avvist"], hjemler: ["fvl67 § 11"] },
};

const siFra: Plass = "si_fra";
const godt: Plass = "godt_a_vite";

/** What each beginning of a warning is about: what it may end in is less than today, or nothing. */
const varsler: Readonly<Record<string, Rad>> = {
  varsel_klarer_mer: { spor: "omsorg", utfall: MINDRE, hjemler: ["fvl67 § 16"] },
  varsel_annen_hjelp: { spor: "omsorg", utfall: MINDRE, hjemler: ["fvl67 § 16"] },
  varsel_ikke_brukt: { spor: "omsorg", utfall: MINDRE, hjemler: ["fvl67 § 16"] },
  varsel_inntekt: { spor: "sosial", utfall: MINDRE, hjemler: ["fvl67 § 16", "stnl § 18"] },
};

/** Which answers each locked text follows. */
const faste: Readonly<Record<string, Rad>> = {
  si_fra_omsorg: { plass: siFra, spor: "omsorg", utfall: GITT, hjemler: ["fvl67 § 11"] },
  si_fra_sosial: { plass: siFra, spor: "sosial", utfall: GITT, hjemler: ["fvl67 § 11"] },
  si_fra_bolig: { plass: siFra, spor: "bolig", utfall: GITT, hjemler: ["fvl67 § 11"] },
  sok_igjen: { plass: siFra, spor: null, utfall: ["avslag", "avvist"], hjemler: ["fvl67 § 11"] },
  bpa_du_styrer: { plass: godt, spor: "omsorg", tjenester: ["bpa"], utfall: GITT, hjemler: ["hol § 3-8"] },
  venteliste: {
    plass: godt,
    spor: "omsorg",
    tjenester: ["langtidsopphold"],
    utfall: NEI,
    hjemler: ["pbrl § 2-1e", "hol § 3-2a"],
  },
  nod_si_fra: { plass: godt, spor: "sosial", tjenester: ["okonomisk_stonad"], utfall: NEI, hjemler: ["stnl § 18"] },
  rad_om_penger: { plass: godt, spor: "sosial", tjenester: ["okonomisk_stonad"], utfall: MINDRE, hjemler: ["stnl § 17"] },
  botilbud_trygt: { plass: godt, spor: "sosial", tjenester: ["midlertidig_botilbud"], utfall: GITT, hjemler: ["stnl § 27"] },
  botilbud_varig: {
    plass: godt,
    spor: "sosial",
    tjenester: ["midlertidig_botilbud"],
    utfall: GITT,
    hjemler: ["stnl § 15", "stnl § 27"],
  },
};

/** The day each version holds from. A version that is not named here is the first, and has held since the start. */
const FRA: Readonly<Record<string, Dato>> = {};
const START = dato("2026-01-01");

function versjoner(slag: Tekstregel["slag"], rader: Readonly<Record<string, Rad>>, ord: Ordliste): readonly Tekstversjon[] {
  return Object.keys(ord.nb).map((linje): Tekstversjon => {
    const [, nokkel = "", nr] = /^(.*)_(\d+)$/.exec(linje) ?? [];
    const rad = rader[nokkel];
    const [nb, nn] = [ord.nb[linje], ord.nn[linje]];
    if (!rad || !nb || !nn) throw new Error(`the standard text ${linje} has its rule and its words`);
    return {
      ...{ tjenester: [], plass: null, ...rad },
      ...{ slag, nokkel, opphav: "trappa", nr: Number(nr), tilstand: "publisert", trukketFra: null },
      gjelderFra: FRA[linje] ?? START,
      navn: { nb: nb.navn, nn: nn.navn },
      ord: { nb: nb.ord, nn: nn.ord },
    };
  });
}

/** The standard texts that come with Trappa, every version of them. */
export const plattformtekster: readonly Tekstversjon[] = [
  ...versjoner("fri", frie, frieTekst),
  ...versjoner("fast", faste, fasteTekst),
  ...versjoner("varsel", varsler, varselTekst),
];
