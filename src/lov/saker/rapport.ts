import { heltall, tekst } from "../kjerne/felt.ts";
import { rapportvindu } from "../kpr/rapport.ts";
import { gyldigSkar, nyVurdering, skarverdier, trengerHjelp } from "../kpr/skar.ts";
import { type Kprtjeneste, tjenestekode, tjenestekoder } from "../kpr/tjenestekode.ts";
import { SKREVET, slag, svar, ubesvart } from "./sak.ts";

const TJENESTER: Readonly<Record<string, Kprtjeneste>> = {
  omsorgsbolig: "bolig_kommunen_disponerer",
  kommunal_bolig: "bolig_kommunen_disponerer",
  hjemmesykepleie: "helsetjenester_i_hjemmet",
  praktisk_bistand: "praktisk_bistand_daglige_gjoremal",
  opplaring: "praktisk_bistand_opplaring",
};
const SKALAER: Readonly<Record<string, "syn" | "horsel">> = { syn: "syn", hørsel: "horsel" };

export const rapportsak = slag(
  {
    variable: tekst(100),
    score: heltall(-1_000, 1_000),
    event: tekst(200),
    service: tekst(100),
    reportYear: heltall(2017, 2150),
  },
  (f) => {
    if (f.score != null) {
      const skala = SKALAER[(f.variable ?? "").toLowerCase()] ?? "behov";
      const hjelp = trengerHjelp.anvend({ skala, skar: f.score }, SKREVET).verdi;
      return svar({
        valid: gyldigSkar.anvend({ skar: f.score }, SKREVET).utfall === "ja",
        allowed: skarverdier,
        // 9 is "not relevant now", so there is no helper; the scales of syn and hørsel say nothing of one.
        needsPersonAssistance: skala === "behov" && f.score === 9 ? false : hjelp,
      });
    }
    if (f.event != null) {
      const nytt = /nytt vedtak/.test(f.event);
      return svar({
        newFunctionalAssessmentRequired:
          nyVurdering.anvend({ anledning: nytt ? "nytt_vedtak_i_omsorg" : "annet" }, SKREVET).utfall === "ja",
      });
    }
    if (f.reportYear != null) {
      const { fra, til } = rapportvindu.anvend({ rapportaar: f.reportYear }, SKREVET).verdi;
      return svar({ windowFrom: fra, windowTo: til });
    }
    const tjeneste = f.service ?? "";
    const kjent = TJENESTER[tjeneste] ?? tjenestekoder.find((t) => t.tjeneste === tjeneste)?.tjeneste;
    if (kjent === undefined) return ubesvart(`service: ukjent (${tjeneste})`);
    return svar({ kprServiceCode: tjenestekode.anvend({ tjeneste: kjent }, SKREVET).verdi });
  },
);
