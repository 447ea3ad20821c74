import { klageOverPalegg } from "../forvaltningsloven/p14.ts";
import { andresYttergrense, type Underretning } from "../forvaltningsloven/p29.ts";
import { sakskostnaderInnen } from "../forvaltningsloven/p36.ts";
import type { Frist } from "../kalender/frist.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { type Klagefristfakta, klagefrist } from "../klagefrist.ts";
import { klagevei } from "../klagevei.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { instansord } from "./ord.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const REGIMER: Readonly<Record<string, Vedtakstype>> = {
  pbrl: "omsorgstjeneste",
  stnl: "sosial_stonad",
  fvl: "partsinnsyn",
  boligsosialloven: "boligsosial",
  egenandel: "egenandel",
  "kommunal-bolig": "kommunal_bolig",
  "pbrl-4A": "tvang_4a",
  "pbrl-journalinnsyn": "journalinnsyn",
  "hol9-5-bc": "tvang_9_5bc",
};

function typeAv(f: Fakta): Vedtakstype | null {
  const regime = f.tekst("regime") ?? "";
  if (regime === "ip") return f.tekst("legalBasisOfPlan") === "stnl" ? "sosial_ip" : "koordinator_ip";
  return REGIMER[regime] ?? null;
}

function underretning(f: Fakta): Underretning | null {
  const kunnskap = f.dato("knewOrShouldHaveKnownOn") ?? f.dato("refusalKnownOn");
  const varslet = f.dato("varselSentOn");
  if (varslet !== null) return { kanal: "digital", varslet, tilgjengelig: f.dato("madeAvailableOn") ?? varslet };
  const kommetFrem = f.dato("noticeArrivedOn");
  if (kommetFrem !== null) return { kanal: "papir", kommetFrem };
  return kunnskap === null ? null : { kanal: "ingen", kunnskap };
}

const fristsvar = ({ verdi }: Verdi<Frist>) => ({
  clockStart: verdi.start,
  lastDay: verdi.sisteDag,
  lastDayBeforeRoll: verdi.sisteDagForRulling,
});

function saerfrist(f: Fakta): Saksvar {
  const nytt = f.dato("newDecisionArrivedOn");
  if (nytt !== null) return fristsvar(sakskostnaderInnen.anvend({ kommetFrem: nytt, prosesslov: f.prosesslov }, nytt));
  const palagt = f.dato("servedOn");
  if (palagt !== null) return fristsvar(klageOverPalegg.anvend({ kommetFrem: palagt }, palagt));
  const vedtatt = f.dato("decisionMadeOn");
  if (vedtatt !== null && f.har("role")) return { outerLimit: andresYttergrense(vedtatt, vedtatt, f).verdi.sisteDag };
  return null;
}

export function klagefristsak(f: Fakta): Saksvar {
  const saer = saerfrist(f);
  if (saer !== null) return saer;
  const vedtakstype = typeAv(f);
  const u = underretning(f);
  if (vedtakstype === null || u === null) return null;
  const krevd = f.dato("reasonsRequestedOn");
  const kommet = f.dato("reasonsArrivedOn");
  const kunnskap = f.dato("knewOrShouldHaveKnownOn");
  const spurt: Klagefristfakta = {
    vedtakstype,
    underretning: u,
    prosesslov: f.prosesslov,
    ...(kunnskap === null ? {} : { kunnskap }),
    ...(krevd === null || kommet === null ? {} : { begrunnelse: { krevd, kommet } }),
  };
  const vedtatt =
    f.dato("decisionMadeOn") ??
    f.dato("letterDated") ??
    (u.kanal === "papir" ? u.kommetFrem : u.kanal === "digital" ? u.varslet : u.kunnskap);
  const vei = klagevei(vedtakstype, vedtatt, f);
  const sendes = vei.forsteinstans === "statsforvalter" ? instansord(vei.klageinstans) : "kommune";
  return { ...fristsvar(klagefrist(spurt, vedtatt)), sendTo: sendes };
}
