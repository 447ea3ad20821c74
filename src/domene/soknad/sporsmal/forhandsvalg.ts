import { kanSokes, type Tjeneste } from "../../tjeneste/index.ts";
import type { Svar } from "./typer.ts";

/** What is ticked from the start when one comes from a service page, by page. Everything can be changed. */
export function forhandsvalg(t: Tjeneste): Readonly<Record<string, Svar>> {
  if (!kanSokes(t)) return {};
  if (t.spor === "bolig" || t.kode === "boligsosial_hjelp")
    return { hvem: { gjelder: ["bolig"] }, bosted: { vil_ha_bolig: [t.kode] } };
  if (t.spor === "omsorg") return { hvem: { gjelder: ["omsorg"] }, viktig: { tjenester: [t.kode] } };
  return { hvem: { gjelder: ["sosial"] }, penger: { f_hva: [HVA[t.kode] ?? "annet"] } };
}

const HVA: Readonly<Record<string, string>> = {
  okonomisk_stonad: "livsopphold",
  nodhjelp: "livsopphold",
  okonomisk_radgivning: "rad",
  depositum: "depositum",
  kvalifiseringsprogram: "jobb",
  individuell_plan_nav: "plan",
  midlertidig_botilbud: "botilbud",
};
