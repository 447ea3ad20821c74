import { KLAGERESULTAT } from "../forvaltningsloven/p34.ts";
import { liste, tekst, valg } from "../kjerne/felt.ts";
import { type Provelsesregel, provelse, type Skjonnsvekt } from "../provelse.ts";
import { slag, svar, ubesvart } from "./sak.ts";

const VEKTORD: Readonly<Partial<Record<Skjonnsvekt, string>>> = {
  vekt: "vekt",
  stor_vekt: "stor vekt",
  saerlig_stor_vekt: "særlig stor vekt",
};

function regel(act: string, subject: string): Provelsesregel {
  if (act === "stnl") return "stnl";
  if (act !== "pbrl") return "fvl_stat";
  return subject.startsWith("helsetjeneste") ? "pbrl_helse" : "pbrl_annet";
}

export const provelsessak = slag(
  {
    reviewer: valg("Statsforvalteren"),
    act: valg("fvl", "fvl-1967", "fvl-2025", "pbrl", "stnl", "boligsosialloven"),
    subject: tekst(200),
    ground: tekst(300),
    outcomes: liste(tekst(100), 50),
  },
  (f, lov) => {
    if (f.outcomes != null) return svar({ allRepresentable: f.outcomes.every((u) => Object.hasOwn(KLAGERESULTAT, u)) });
    if (f.act == null) return ubesvart("act: mangler");
    const p = provelse(regel(f.act, f.subject ?? ""), f.act === "fvl-2025" ? "fvl25" : lov);
    const vekt = VEKTORD[p.skjonn];
    const ikkeApenbart = /(not|ikke) åpenbart urimelig/.test(f.ground ?? "");
    return svar({
      mayReviewEverythingElse: p.alleSider,
      mustExplainWhyChanged: p.endringForklares,
      // The ground says whether the test of stnl § 48 is met.
      mayChangeDiscretion: !(p.skjonn === "apenbart_urimelig" && ikkeApenbart),
      ...(vekt === undefined ? {} : { weightOnKommunaltSelvstyre: vekt }),
    });
  },
);
