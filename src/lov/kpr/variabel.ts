import { heltall } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi } from "../kjerne/svar.ts";

const kpr = hjemmel("kpr", "2-1");

/** The twenty functional variables in their official order (code system 9111, IPL-1). */
export const variabler = [
  "sosial_deltakelse",
  "skaffe_seg_varer_og_tjenester",
  "beslutninger_i_dagliglivet",
  "ivareta_egen_helse",
  "bevege_seg_innendors",
  "alminnelig_husarbeid",
  "personlig_hygiene",
  "pa_og_avkledning",
  "lage_mat",
  "spise",
  "toalett",
  "bevege_seg_utendors",
  "syn",
  "horsel",
  "hukommelse",
  "kommunikasjon",
  "styre_atferd",
  "ivareta_egen_okonomi",
  "initiativevne",
  "opplevelse_av_trygghet",
] as const;

export type Variabel = (typeof variabler)[number];
export type Skala = "behov" | "syn" | "horsel";

/** Syn and hørsel have scales of their own (IPL-4); the other eighteen share one. */
const skalaFor = (v: Variabel): Skala => (v === "syn" || v === "horsel" ? v : "behov");

/** Which variable a number is, and the scale it is scored on. That a report uses the same numbers was not read. */
export const variabel = regel({
  id: "kpr.variabel",
  om: "Which functional variable a number from 1 to 20 is, and the scale it is scored on.",
  kilder: ["IPL-1", "IPL-4"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { nummer: heltall(1, variabler.length) },
  anvend: (f): Verdi<{ readonly variabel: Variabel; readonly skala: Skala }> => {
    const funnet = variabler[f.nummer - 1] as Variabel;
    return {
      verdi: { variabel: funnet, skala: skalaFor(funnet) },
      sporing: faktasteg(f, "nummer"),
      hjemmel: [kpr],
      forbehold: [{ merke: "UNVERIFIED", grunn: "variabelnumre_i_rapporten" }],
    };
  },
});
