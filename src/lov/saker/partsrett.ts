import { mottakere } from "../forvaltningsloven/p12.ts";
import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { alder, boolsk, type Lest, tekst, valg } from "../kjerne/felt.ts";
import {
  barnetFarEgetBrev,
  barnetSkalHores,
  foreldreInformeres,
  kanDeltaINemnda,
  kanKlage,
  kanOpptreSomPart,
  kanSamtykkeTilHelsehjelp,
  type Rolle,
} from "../partsrett.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { slag, svar, ubesvart } from "./sak.ts";

const VOKSEN = 40;

const LOVER = {
  pbrl: "omsorgstjeneste",
  "pbrl-4A": "tvang_4a",
  stnl: "sosial_stonad",
  fvl: "kommunal_bolig",
  boligsosialloven: "boligsosial",
  "hol-9": "tvang_9_5a",
} as const satisfies Readonly<Record<string, Vedtakstype>>;

const ROLLER = {
  advokat: "advokat",
  "barn av stønadsmottaker": "barn_av_part",
  "datter uten fullmakt": "parorende",
  "datter med fullmakt": "fullmektig",
  "sønn uten fullmakt": "parorende",
  fullmektig: "fullmektig",
  "ektefelle i felles søknad": "ektefelle_i_felles_soknad",
  "nærmeste pårørende": "naermeste_parorende",
  pasient: "part",
  bruker: "part",
  søker: "part",
  stønadsmottaker: "part",
  forelder: "forelder",
  verge: "verge",
  "samboer som ikke har søkt": "samboer_uten_soknad",
} as const satisfies Readonly<Record<string, Rolle>>;

const felter = {
  act: valg(...(Object.keys(LOVER) as (keyof typeof LOVER)[])),
  person: valg(...(Object.keys(ROLLER) as (keyof typeof ROLLER)[])),
  age: alder,
  understandsCase: boolsk,
  representedBy: tekst(100),
  complainsFor: tekst(200),
  complainsOver: tekst(200),
  fullmaktShown: boolsk,
  fullmektigRegistered: boolsk,
  doesNotWantParentsInformed: boolsk,
  reasonToRespect: boolsk,
  consentTo: valg("helsehjelp"),
  role: tekst(200),
  wantsTo: tekst(200),
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

function klagerett(f: Fakta, person: keyof typeof ROLLER, vedtakstype: Vedtakstype, lov: Prosesslov) {
  const rolle = ROLLER[person];
  const vist = f.fullmaktShown ?? /med fullmakt/.test(person);
  const alderen = rolle === "part" || rolle === "forelder" ? (f.age ?? VOKSEN) : VOKSEN;
  const fakta = { vedtakstype, rolle, partensAlder: alderen, fullmaktVist: vist, forstarSaken: f.understandsCase !== false };
  const kan = kanKlage(fakta, lov);
  return {
    canComplain: kan.utfall === "ja",
    ownRight: rolle === "naermeste_parorende" && kan.utfall === "ja" && !vist,
    ...(kan.mangler.some((m) => m.kode === "be_om_fullmakt") ? { nextStep: "ask_for_written_fullmakt" } : {}),
  };
}

function ungPart(f: Fakta, aar: number, vedtakstype: Vedtakstype, lov: Prosesslov) {
  const forstarSaken = f.understandsCase !== false;
  const foreldre = foreldreInformeres({
    alder: aar,
    vilIkke: f.doesNotWantParentsInformed === true,
    grunnSomBorRespekteres: f.reasonToRespect === true,
  });
  const informeres = foreldre.utfall === "ja";
  return {
    canActAsParty: kanOpptreSomPart({ vedtakstype, partensAlder: aar, forstarSaken }, lov).utfall === "ja",
    notifyMinorToo: barnetFarEgetBrev(aar).utfall === "ja",
    // Forming a view is less than understanding a case: a child is heard until it is known that it has none.
    mustBeHeard: barnetSkalHores(true).utfall === "ja",
    canConsent: kanSamtykkeTilHelsehjelp(aar, f.doesNotWantParentsInformed === true && !informeres).utfall === "ja",
    informParents: informeres,
  };
}

export const partssak = slag(felter, (f, lov) => {
  const ord: Record<string, unknown> = {};
  if (f.fullmektigRegistered != null) {
    ord.sendAllNoticesTo = mottakere({ fullmektig: f.fullmektigRegistered, partVilOgsaHa: false })[0];
  }
  if (f.role != null) ord.allowed = kanDeltaINemnda(/førsteinstans/.test(f.role)).utfall === "ja";
  const vedtakstype = LOVER[f.act ?? "pbrl"];
  if (f.age != null) Object.assign(ord, ungPart(f, f.age, vedtakstype, lov));
  if (f.person != null) Object.assign(ord, klagerett(f, f.person, vedtakstype, lov));
  return Object.keys(ord).length === 0 ? ubesvart("saken har ingen fakta vi kan svare på") : svar(ord);
});
