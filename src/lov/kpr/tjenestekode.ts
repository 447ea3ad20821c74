import { valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi } from "../kjerne/svar.ts";

const kpr = hjemmel("kpr", "2-1");

/** Service codes (code system 9151) in their official order, which groups them and is not by number (REP-5, REP-10). */
export const tjenestekoder = [
  { kode: 1, tjeneste: "praktisk_bistand_daglige_gjoremal" },
  { kode: 2, tjeneste: "praktisk_bistand_opplaring" },
  { kode: 3, tjeneste: "bpa" },
  { kode: 4, tjeneste: "dagaktivitetstilbud" },
  { kode: 5, tjeneste: "matombringing" },
  { kode: 15, tjeneste: "helsetjenester_i_hjemmet" },
  { kode: 7, tjeneste: "avlastning_utenfor_institusjon" },
  { kode: 9, tjeneste: "stottekontakt" },
  { kode: 11, tjeneste: "omsorgsstonad" },
  { kode: 29, tjeneste: "bolig_kommunen_disponerer" },
  { kode: 18, tjeneste: "tidsbegrenset_utredning_behandling" },
  { kode: 19, tjeneste: "tidsbegrenset_habilitering_rehabilitering" },
  { kode: 20, tjeneste: "tidsbegrenset_annet" },
  { kode: 8, tjeneste: "avlastning_i_institusjon" },
  { kode: 17, tjeneste: "dagopphold_i_institusjon" },
  { kode: 22, tjeneste: "nattopphold_i_institusjon" },
  { kode: 21, tjeneste: "langtidsopphold" },
  { kode: 25, tjeneste: "kommunal_oyeblikkelig_hjelp_dogn" },
] as const;
export type Kprtjeneste = (typeof tjenestekoder)[number]["tjeneste"];

/** Codes that are no longer reported, and what took their place. */
export const UTGATTE_KODER: Readonly<Record<number, number | "9346" | null>> = {
  6: "9346",
  12: 29,
  13: 29,
  14: null,
  16: null,
  23: null,
  24: null,
  26: "9346",
  27: "9346",
  28: "9346",
};

const KODER = new Map<string, number>(tjenestekoder.map(({ tjeneste, kode }) => [tjeneste, kode]));

/** The code a service is reported under. A dwelling the kommune disposes of is reported, although it is not a care service (REP-1, REP-5). */
export const tjenestekode = regel({
  id: "kpr.tjenestekode",
  om: "The code a service is reported under to KPR.",
  kilder: ["REP-1", "REP-5", "REP-10"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { tjeneste: valg(...tjenestekoder.map((t) => t.tjeneste)) },
  anvend: (f): Verdi<number> => ({
    verdi: KODER.get(f.tjeneste) ?? 0,
    sporing: faktasteg(f, "tjeneste"),
    hjemmel: [kpr],
    forbehold: [{ merke: "STALE", grunn: "stale_kilde" }],
  }),
});

/** 1 is a refusal and 2 a grant (code system 9171): the opposite of the guess (REP-11). */
const UTFALLSKODE = { avslag: 1, innvilget: 2 } as const;

/**
 * How the outcome is reported. Criteria met and waiting is no refusal: then no outcome is reported until a place comes or the answer is no (REP-11, REP-12).
 */
export const utfallskode = regel({
  id: "kpr.utfallskode",
  om: "The code an outcome is reported under: 1 is a refusal, 2 a grant, null while somebody waits.",
  kilder: ["REP-11", "REP-12"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { utfall: valg("innvilget", "avslag", "pa_venteliste") },
  anvend: (f): Verdi<1 | 2 | null> => ({
    verdi: f.utfall === "pa_venteliste" ? null : UTFALLSKODE[f.utfall],
    sporing: faktasteg(f, "utfall"),
    hjemmel: [kpr],
    forbehold: [],
  }),
});
