import { KLAGERESULTAT } from "../forvaltningsloven/p34.ts";
import { type Provelsesregel, provelse, type Skjonnsvekt } from "../provelse.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const VEKTORD: Readonly<Partial<Record<Skjonnsvekt, string>>> = {
  vekt: "vekt",
  stor_vekt: "stor vekt",
  saerlig_stor_vekt: "særlig stor vekt",
};

function regel(f: Fakta): Provelsesregel {
  const act = f.tekst("act") ?? "";
  if (act === "stnl") return "stnl";
  if (!act.startsWith("pbrl")) return "fvl_stat";
  return f.tekst("subject")?.startsWith("helsetjeneste") ? "pbrl_helse" : "pbrl_annet";
}

export function provelsessak(f: Fakta): Saksvar {
  if (f.har("outcomes")) return { allRepresentable: f.liste("outcomes").every((u) => Object.hasOwn(KLAGERESULTAT, u)) };
  const p = provelse(regel(f), f.prosesslov);
  const vekt = VEKTORD[p.skjonn];
  return {
    mayReviewEverythingElse: p.alleSider,
    mustExplainWhyChanged: p.endringForklares,
    // The ground says whether the test of stnl § 48 is met.
    mayChangeDiscretion: !(p.skjonn === "apenbart_urimelig" && /(not|ikke) åpenbart urimelig/.test(f.tekst("ground") ?? "")),
    ...(vekt === undefined ? {} : { weightOnKommunaltSelvstyre: vekt }),
  };
}
