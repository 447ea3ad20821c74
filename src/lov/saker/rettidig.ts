import { kanUtsettes } from "../forvaltningsloven/p29.ts";
import { gjentaInnen, type Levering, rettidig } from "../forvaltningsloven/p30.ts";
import { ettAar, forSenKlage } from "../forvaltningsloven/p31.ts";
import { klageformkrav } from "../forvaltningsloven/p32.ts";
import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import type { Dato } from "../kjerne/dato.ts";
import { boolsk, dag, type Lest, oyeblikk, tekst, valg } from "../kjerne/felt.ts";
import type { Utfall } from "../kjerne/svar.ts";
import { dagenTil } from "../kjerne/tidspunkt.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { videresendt } from "./klagevei.ts";
import { SKREVET, slag, svar, ubesvart } from "./sak.ts";

const REGIMER = {
  pbrl: "omsorgstjeneste",
  stnl: "sosial_stonad",
  fvl: "kommunal_bolig",
  boligsosialloven: "boligsosial",
  "pbrl-4A": "tvang_4a",
} as const satisfies Readonly<Record<string, Vedtakstype>>;

const felter = {
  regime: valg(...(Object.keys(REGIMER) as (keyof typeof REGIMER)[])),
  lastDay: dag,
  channel: valg("post", "electronic", "oral"),
  handedToPostOn: dag,
  arrivedOn: dag,
  sentAt: oyeblikk,
  arrivedAt: oyeblikk,
  sentTo: valg("Statsforvalteren", "kommune"),
  arrivedAtWrongBodyOn: dag,
  forwardedToMunicipalityOn: dag,
  complaintReceivedOn: dag,
  complaintLost: boolsk,
  toldNotArrivedOn: dag,
  complaintUnsigned: boolsk,
  decisionMadeOn: dag,
  extensionRequestedOn: dag,
  reason: tekst(300),
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };
type Ord = Readonly<Record<string, unknown>>;

const kommetFrem = (f: Fakta): Dato | null =>
  f.arrivedOn ??
  (f.arrivedAt == null ? null : dagenTil(f.arrivedAt)) ??
  f.forwardedToMunicipalityOn ??
  f.complaintReceivedOn ??
  null;

/** How it came. A letter counts from the day it was handed in, and an electronic one from the day it was sent under the act of 2025: then that day is enough. */
function levering(f: Fakta, prosesslov: Prosesslov): Levering | null {
  const sendt = f.sentAt == null ? null : dagenTil(f.sentAt);
  const postlagt = f.handedToPostOn ?? null;
  const frem = kommetFrem(f) ?? postlagt ?? (prosesslov === "fvl25" ? sendt : null);
  if (frem === null) return null;
  if (f.arrivedAtWrongBodyOn != null) return { kanal: "feil_organ", hosFeilOrgan: f.arrivedAtWrongBodyOn, kommetFrem: frem };
  if (f.channel === "post" || postlagt !== null) return { kanal: "papir", postlagt, kommetFrem: frem };
  // Electronically, said to the office, or a case that does not say how: it is made the day it comes.
  return { kanal: "digital", kommetFrem: frem, ...(sendt === null ? {} : { sendt }) };
}

/** Whether it came in time; "skjonn" when the law leaves it to a person, null when the case does not say when it came. */
function iTide(f: Fakta, sisteDag: Dato, prosesslov: Prosesslov): Utfall | null {
  const l = levering(f, prosesslov);
  return l === null ? null : rettidig.anvend({ sisteDag, levering: l, prosesslov }, sisteDag).utfall;
}

function utsettelse(f: Fakta, sisteDag: Dato, prosesslov: Prosesslov): Ord {
  const bedtOm = f.extensionRequestedOn;
  if (bedtOm == null) return {};
  const mulig = kanUtsettes({ sisteDag, bedtOm, prosesslov }, bedtOm).utfall !== "nei";
  return { extensionPossible: mulig, ...(mulig ? {} : { nextStep: "assess_fvl_31" }) };
}

function ettAarsgrense(f: Fakta, vedtatt: Dato, tid: Utfall | null, prosesslov: Prosesslov): Ord {
  const grense = ettAar(vedtatt, vedtatt, { prosesslov }).verdi.sisteDag;
  const fremsatt = f.complaintReceivedOn ?? kommetFrem(f);
  if (fremsatt === null) return { oneYearLimit: grense };
  const stengt = forSenKlage.anvend({ vedtatt, fremsatt, prosesslov }, fremsatt).utfall === "nei";
  const nesteSteg = stengt ? "consider_fvl_35_or_new_application" : "assess_fvl_31";
  return { oneYearLimit: grense, mayTreatAsComplaint: !stengt, ...(tid === "ja" ? {} : { nextStep: nesteSteg }) };
}

function formfeil(f: Fakta, type: Vedtakstype, prosesslov: Prosesslov): Ord {
  if (f.complaintUnsigned !== true) return {};
  const form = { skriftlig: true, undertegnet: false, nevnerVedtaket: true, onsketEndring: true };
  const krav = klageformkrav({ vedtakstype: type, ...form, prosesslov }, SKREVET);
  return { reject: false, ...(krav.utfall === "nei" ? { nextStep: "short_deadline_to_correct" } : {}) };
}

const VURDER = { nextStep: "assess_fvl_31" } as const;
const ITIDEORD: Readonly<Record<Utfall, Ord>> = {
  ja: { timely: true },
  nei: { timely: false, ...VURDER },
  skjonn: { timely: null, ...VURDER },
};

export const rettidigsak = slag(felter, (f, prosesslov) => {
  if (f.toldNotArrivedOn != null) {
    const frist = gjentaInnen.anvend({ faattVite: f.toldNotArrivedOn, prosesslov }, f.toldNotArrivedOn);
    return svar({ repeatBy: frist.verdi.sisteDag, autoReject: false, reject: false });
  }
  const type = REGIMER[f.regime ?? "pbrl"];
  const tid = f.lastDay == null ? null : iTide(f, f.lastDay, prosesslov);
  const ord: Ord = {
    ...(tid === null ? {} : ITIDEORD[tid]),
    ...(f.lastDay == null ? {} : utsettelse(f, f.lastDay, prosesslov)),
    ...(f.decisionMadeOn == null ? {} : ettAarsgrense(f, f.decisionMadeOn, tid, prosesslov)),
    ...formfeil(f, type, prosesslov),
    ...videresendt(f.sentTo, type, prosesslov),
  };
  if (Object.keys(ord).length === 0) return ubesvart("saken har ingen fakta vi kan svare på");
  // Whatever is wrong with a complaint, no machine rejects it: § 31 and § 32 want a person.
  return svar({ autoReject: false, reject: false, ...ord });
});
