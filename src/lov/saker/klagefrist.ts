import { klageOverPalegg } from "../forvaltningsloven/p14.ts";
import { andresYttergrense, type Underretning } from "../forvaltningsloven/p29.ts";
import { sakskostnaderInnen } from "../forvaltningsloven/p36.ts";
import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import type { Frist } from "../kalender/frist.ts";
import { type Dato, seneste } from "../kjerne/dato.ts";
import { boolsk, dag, ellerNull, type Lest, tekst, valg } from "../kjerne/felt.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { andresKlagefrist, type Klagefristfakta, klagefrist } from "../klagefrist.ts";
import { klagevei } from "../klagevei.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { instansord } from "./ord.ts";
import { type Saksvar, SKREVET, slag, svar, ubesvart } from "./sak.ts";

const REGIMER = {
  pbrl: "omsorgstjeneste",
  stnl: "sosial_stonad",
  fvl: "partsinnsyn",
  boligsosialloven: "boligsosial",
  egenandel: "egenandel",
  "kommunal-bolig": "kommunal_bolig",
  omsorgsbolig: "omsorgsbolig",
  "pbrl-4A": "tvang_4a",
  "pbrl-journalinnsyn": "journalinnsyn",
  "hol9-5-a": "tvang_9_5a",
  "hol9-5-bc": "tvang_9_5bc",
  parkering: "parkering",
  tt: "tt",
} as const satisfies Readonly<Record<string, Vedtakstype>>;

const SAERLIGE = ["ip", "fvl-14-pålegg", "fvl-36-sakskostnader"] as const;
const ANDRE = "other_than_party_for_right_granted_to_someone";

const felter = {
  regime: valg(...(Object.keys(REGIMER) as (keyof typeof REGIMER)[]), ...SAERLIGE),
  legalBasisOfPlan: valg("pbrl", "stnl"),
  noticeChannel: valg("post", "digital", "oral", "none"),
  noticeArrivedOn: dag,
  letterDated: dag,
  madeAvailableOn: dag,
  varselSentOn: dag,
  openedOn: ellerNull(dag),
  knewOrShouldHaveKnownOn: dag,
  refusalKnownOn: dag,
  reasonsIncluded: boolsk,
  reasonsRequestedOn: dag,
  reasonsArrivedOn: dag,
  decisionMadeOn: dag,
  newDecisionArrivedOn: dag,
  servedOn: dag,
  role: tekst(100),
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

function typeAv(f: Fakta): Vedtakstype | null {
  if (f.regime === "ip") return f.legalBasisOfPlan === "stnl" ? "sosial_ip" : "koordinator_ip";
  const regime = f.regime ?? "";
  return Object.hasOwn(REGIMER, regime) ? REGIMER[regime as keyof typeof REGIMER] : null;
}

function underretning(f: Fakta): Underretning | null {
  const kunnskap = f.knewOrShouldHaveKnownOn ?? f.refusalKnownOn ?? null;
  if (f.noticeChannel === "none" && kunnskap !== null) return { kanal: "ingen", kunnskap };
  if (f.varselSentOn != null) {
    return { kanal: "digital", varslet: f.varselSentOn, tilgjengelig: f.madeAvailableOn ?? f.varselSentOn };
  }
  // Said or written: the day it came.
  if (f.noticeArrivedOn != null) return { kanal: "papir", kommetFrem: f.noticeArrivedOn };
  return kunnskap === null ? null : { kanal: "ingen", kunnskap };
}

const fristord = ({ verdi }: Verdi<Frist>) => ({
  clockStart: verdi.start,
  lastDay: verdi.sisteDag,
  lastDayBeforeRoll: verdi.sisteDagForRulling,
});

/** Somebody else than the party, when a right was given: from knowledge, and at the latest three months after the decision. */
function andres(f: Fakta, vedtatt: Dato, prosesslov: Prosesslov): Saksvar {
  const ytre = andresYttergrense(vedtatt, vedtatt, { prosesslov }).verdi.sisteDag;
  const kunnskap = f.knewOrShouldHaveKnownOn ?? null;
  if (kunnskap === null) return svar({ outerLimit: ytre });
  const egen = andresKlagefrist({ vedtatt, kunnskap, prosesslov }, vedtatt).verdi;
  return svar({ outerLimit: ytre, clockStart: egen.start, lastDay: egen.sisteDag });
}

function ordinaer(f: Fakta, prosesslov: Prosesslov): Saksvar {
  const vedtakstype = typeAv(f);
  const u = underretning(f);
  if (vedtakstype === null) return ubesvart("regime: mangler");
  if (u === null) return ubesvart("når parten fikk vite om vedtaket: mangler");
  const { reasonsRequestedOn: krevd, reasonsArrivedOn: kommet } = f;
  const medGrunn = f.reasonsIncluded === true || krevd == null || kommet == null;
  const kunnskap = seneste(f.knewOrShouldHaveKnownOn, f.refusalKnownOn);
  const spurt: Klagefristfakta = {
    vedtakstype,
    underretning: u,
    prosesslov,
    ...(kunnskap === null ? {} : { kunnskap }),
    ...(medGrunn ? {} : { begrunnelse: { krevd, kommet } }),
  };
  const vei = klagevei(vedtakstype, SKREVET, { prosesslov });
  const sendes = vei.forsteinstans === "statsforvalter" ? instansord(vei.klageinstans) : "kommune";
  return svar({ ...fristord(klagefrist(spurt, SKREVET)), sendTo: sendes });
}

export const klagefristsak = slag(felter, (f, prosesslov) => {
  if (f.role != null && f.role !== ANDRE) return ubesvart(`role: ukjent (${f.role})`);
  if (f.newDecisionArrivedOn != null) {
    const fakta = { kommetFrem: f.newDecisionArrivedOn, prosesslov };
    return svar(fristord(sakskostnaderInnen.anvend(fakta, f.newDecisionArrivedOn)));
  }
  if (f.servedOn != null) {
    return svar(fristord(klageOverPalegg.anvend({ kommetFrem: f.servedOn, prosesslov }, f.servedOn)));
  }
  if (f.role === ANDRE) {
    return f.decisionMadeOn == null ? ubesvart("decisionMadeOn: mangler") : andres(f, f.decisionMadeOn, prosesslov);
  }
  return ordinaer(f, prosesslov);
});
