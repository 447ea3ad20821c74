import type { Pris } from "../../domene/brev/index.ts";
import type { Uenig } from "../../domene/klage/index.ts";
import type { Malform, Spor } from "../../domene/kommune/index.ts";
import { type Tjenestekode, tjeneste } from "../../domene/tjeneste/index.ts";
import type { Tematekst } from "./tekst/form.ts";
import { hjemmeTekst } from "./tekst/hjemme.tekst.ts";
import { hverdagTekst } from "./tekst/hverdag.tekst.ts";
import { jobbTekst } from "./tekst/jobb.tekst.ts";
import { oppholdTekst } from "./tekst/opphold.tekst.ts";
import { parorendeTekst } from "./tekst/parorende.tekst.ts";
import { pengerTekst } from "./tekst/penger.tekst.ts";
import { takTekst } from "./tekst/tak.tekst.ts";
import { tilleggTekst } from "./tekst/tillegg.tekst.ts";

/** One thing that people of the demonstration apply for. Ages in years, amounts in øre. */
export interface Tema {
  readonly tjeneste: Tjenestekode;
  readonly spor: Spor;
  readonly tekst: Readonly<Record<Malform, Tematekst>>;
  readonly alder: readonly [number, number];
  /** What is hard, as it is ticked in the application. */
  readonly omrader: readonly string[];
  /** Hours a week, when all or a part is given. */
  readonly timer: readonly [number, number] | null;
  /** Weeks it lasts; null: until further notice. */
  readonly uker: readonly [number, number] | null;
  readonly belop: readonly [number, number] | null;
  /** The tick on «what do you need money for». */
  readonly penger: string | null;
  readonly pris: Pris | null;
  readonly uenig: Uenig;
}

type Resten = Partial<Omit<Tema, "tjeneste" | "spor" | "tekst" | "alder">>;

function tema(kode: Tjenestekode, nb: Tematekst, nn: Tematekst, alder: Tema["alder"], resten: Resten): Tema {
  const tomt = { omrader: [], timer: null, uker: null, belop: null, penger: null, pris: null, uenig: "ikke_fatt" } as const;
  return { ...tomt, ...resten, tjeneste: kode, spor: tjeneste(kode).spor, tekst: { nb, nn }, alder };
}

const gratis = { slag: "gratis" } as const;
const praktisk = { slag: "hoyst", ore: 245_00, per: "maned", grenseOre: 260_320_00 } as const;
const [hjemme, hverdag, opphold] = [hjemmeTekst, hverdagTekst, oppholdTekst];
const [parorende, penger, tillegg, tak] = [parorendeTekst, pengerTekst, tilleggTekst, takTekst];

const omsorg = {
  stell: tema("personlig_stell", hjemme.nb.stell, hjemme.nn.stell, [68, 94], {
    omrader: ["vaske_seg", "ga_inne"],
    timer: [1.5, 1],
    pris: gratis,
    uenig: "hvor_mye",
  }),
  vask: tema("praktisk_bistand", hjemme.nb.vask, hjemme.nn.vask, [66, 92], {
    omrader: ["husarbeid"],
    timer: [1, 0.5],
    pris: praktisk,
    uenig: "hvor_mye",
  }),
  sykepleie: tema("helsetjenester_hjemme", hjemme.nb.sykepleie, hjemme.nn.sykepleie, [58, 92], {
    omrader: ["helse", "huske"],
    timer: [2.5, 1.5],
    pris: gratis,
  }),
  mat: tema("matombringing", hjemme.nb.mat, hjemme.nn.mat, [72, 93], {
    omrader: ["lage_mat", "handle"],
    pris: { slag: "belop", ore: 110_00, per: "gang" },
  }),
  fritid: tema("stottekontakt", hverdag.nb.fritid, hverdag.nn.fritid, [19, 86], {
    omrader: ["sosialt", "ga_ute"],
    timer: [4, 3],
    pris: gratis,
    uenig: "hvor_mye",
  }),
  psykisk: tema("psykisk_rus_oppfolging", hverdag.nb.psykisk, hverdag.nn.psykisk, [20, 55], {
    omrader: ["komme_i_gang", "trygg", "sosialt"],
    timer: [1, 0.5],
    pris: gratis,
    uenig: "hvor_mye",
  }),
  opplaering: tema("opplaering_dagligliv", hverdag.nb.opplaering, hverdag.nn.opplaering, [18, 25], {
    omrader: ["penger_post", "lage_mat", "komme_i_gang"],
    timer: [3, 1.5],
    pris: praktisk,
  }),
  alarm: tema("trygghetsalarm", hverdag.nb.alarm, hverdag.nn.alarm, [70, 94], {
    omrader: ["trygg"],
    pris: { slag: "belop", ore: 250_00, per: "maned" },
  }),
  korttid: tema("korttidsopphold", opphold.nb.korttid, opphold.nn.korttid, [60, 90], {
    omrader: ["ga_inne", "vaske_seg"],
    uker: [3, 2],
    pris: { slag: "belop", ore: 205_00, per: "dogn" },
  }),
  langtid: tema("langtidsopphold", opphold.nb.langtid, opphold.nn.langtid, [76, 95], {
    omrader: ["huske", "bestemme", "trygg"],
    pris: { slag: "eget_brev" },
  }),
  bpa: tema("bpa", opphold.nb.bpa, opphold.nn.bpa, [20, 60], {
    omrader: ["husarbeid", "vaske_seg", "kle_pa_seg", "ga_ute"],
    timer: [35, 28],
    pris: praktisk,
    uenig: "hvor_mye",
  }),
  avlastning: tema("avlastning", parorende.nb.avlastning, parorende.nn.avlastning, [6, 11], {
    omrader: ["styre_seg", "trygg"],
    timer: [12, 8],
    pris: gratis,
    uenig: "hvor_mye",
  }),
  omsorgsstonad: tema("omsorgsstonad", parorende.nb.omsorgsstonad, parorende.nn.omsorgsstonad, [45, 75], {
    omrader: ["annet"],
    timer: [8, 5],
    pris: gratis,
    uenig: "hvor_mye",
  }),
} as const;

const sosial = {
  livsopphold: tema("okonomisk_stonad", penger.nb.livsopphold, penger.nn.livsopphold, [20, 58], { penger: "livsopphold" }),
  husleie: tema("okonomisk_stonad", penger.nb.husleie, penger.nn.husleie, [20, 58], {
    penger: "husleie",
    belop: [11_500_00, 11_500_00],
  }),
  strom: tema("okonomisk_stonad", penger.nb.strom, penger.nn.strom, [24, 62], { penger: "strom", belop: [4_820_00, 3_610_00] }),
  barn: tema("okonomisk_stonad", tillegg.nb.barn, tillegg.nn.barn, [26, 45], { penger: "barn", belop: [4_200_00, 4_200_00] }),
  depositum: tema("depositum", tillegg.nb.depositum, tillegg.nn.depositum, [20, 50], {
    penger: "depositum",
    belop: [33_000_00, 33_000_00],
  }),
  helse: tema("okonomisk_stonad", tillegg.nb.helse, tillegg.nn.helse, [22, 60], { penger: "helse", belop: [2_870_00, 2_870_00] }),
  nodhjelp: tema("nodhjelp", tak.nb.nodhjelp, tak.nn.nodhjelp, [20, 50], { belop: [1_000_00, 1_000_00] }),
  jobb: tema("kvalifiseringsprogram", jobbTekst.nb.jobb, jobbTekst.nn.jobb, [24, 45], { penger: "jobb" }),
  botilbud: tema("midlertidig_botilbud", tak.nb.botilbud, tak.nn.botilbud, [19, 50], { penger: "botilbud" }),
} as const;

const bolig = {
  omsorgsbolig: tema("omsorgsbolig", tak.nb.omsorgsbolig, tak.nn.omsorgsbolig, [68, 88], { omrader: ["ga_ute"] }),
  kommunal: tema("kommunal_bolig", tak.nb.kommunal, tak.nn.kommunal, [28, 48], {}),
} as const;

/** Everything that is applied for in the demonstration, by a short name. */
export const temaer = { ...omsorg, ...sosial, ...bolig };
export type Temanavn = keyof typeof temaer;
