import { boligsosialHenvendelse } from "../boligsosialloven/p7.ts";
import { videresend } from "../forskrifter/forvaltningslovforskriften/p4.ts";
import { mottakere } from "../forvaltningsloven/p12.ts";
import { kanLukkesAvUnderinstansen, kanPaklages } from "../forvaltningsloven/p28.ts";
import { maaFolge } from "../forvaltningsloven/p33.ts";
import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { boolsk, type Lest, tekst, valg } from "../kjerne/felt.ts";
import { type Klagevei, klagevei } from "../klagevei.ts";
import { barnAlltidPart } from "../partsrett.ts";
import { konkurrentKanKlage } from "../pasient-og-brukerrettighetsloven/p2-7.ts";
import { anmodningOmTilsyn } from "../pasient-og-brukerrettighetsloven/p7-4.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { instansord, vedtakstypeAv } from "./ord.ts";
import { type Saksvar, SKREVET, slag, svar, ubesvart } from "./sak.ts";

const TILDELTE = ["helsetjeneste", "omsorgstjeneste", "bpa", "institusjon", "parorendestotte"];

const felter = {
  decision: tekst(200),
  complaint: tekst(200),
  concern: tekst(300),
  decisionExists: boolsk,
  request: tekst(300),
  receivedBy: tekst(200),
  competentUnit: tekst(200),
  receivedByKommune: boolsk,
  sentDirectlyTo: valg("Statsforvalteren", "kommune", "kommunal klagenemnd"),
  kommuneUpholds: boolsk,
  navTreatsComplaintInternallyAndCloses: boolsk,
  organ: tekst(200),
  wantsToComplainOver: tekst(300),
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

function sendesTil(vei: Klagevei): string {
  if (vei.forsteinstans === "vedtaksorganet") return "vedtaksorganet";
  if (vei.klageinstans === "helsenemnd") return "kommune/Statsforvalteren (approval)";
  if (vei.forsteinstans === "statsforvalter") return "Statsforvalteren";
  if (vei.vedtakstype === "sosial_stonad") return "kommune (Nav-kontoret)";
  return TILDELTE.includes(vei.vedtakstype) ? "kommune (beslutningstaker)" : "kommune";
}

/** A complaint that came to another body is sent to the one that should have it, and the sender is told (FVLF § 4). */
export function videresendt(sendtTil: string | null | undefined, type: Vedtakstype, prosesslov: Prosesslov) {
  const { forsteinstans } = klagevei(type, SKREVET, { prosesslov });
  // Who decided on transport is not known here: it may be the kommune.
  const til = forsteinstans === "statsforvalter" ? "Statsforvalteren" : "kommune";
  if (sendtTil == null || sendtTil === til) return {};
  const videre = videresend(type, til === "kommune" ? "statsforvalter" : "kommunen", SKREVET, { prosesslov });
  return { forwardTo: til, notifySender: videre?.avsenderFarBeskjed };
}

const sluttinstans = (vei: Klagevei): string =>
  vei.forsteinstans === "vedtaksorganet" ? "klagenemnd (kommunal/fylkeskommunal)" : instansord(vei.klageinstans);

function veiFor(ord: string, f: Fakta, prosesslov: Prosesslov): Saksvar {
  const vedtakstype = vedtakstypeAv(ord);
  if (vedtakstype === null) return ubesvart(`decision: ukjent (${ord})`);
  const vei = klagevei(vedtakstype, SKREVET, { prosesslov });
  const kanLukkes = kanLukkesAvUnderinstansen.anvend({ fulltMedhold: false, prosesslov }, SKREVET).utfall === "ja";
  const oversendes = maaFolge("opprettholdt").includes("oversendelse");
  return svar({
    sendTo: sendesTil(vei),
    deadline: `P${vei.uker}W`,
    finalInstance: sluttinstans(vei),
    complaintAllowed: kanPaklages.anvend({ vedtak: "innvilgelse", prosesslov }, SKREVET).verdi.kanKlagesPa,
    ...videresendt(f.sentDirectlyTo, vedtakstype, prosesslov),
    ...(f.navTreatsComplaintInternallyAndCloses === true ? { allowed: kanLukkes, mustForwardTo: sluttinstans(vei) } : {}),
    ...(f.kommuneUpholds === true
      ? { forwardTo: instansord(vei.klageinstans), mayKommuneClose: kanLukkes, copyOfStatementToParty: oversendes }
      : {}),
  });
}

function saerligVedtak(ord: string, f: Fakta, prosesslov: Prosesslov): Saksvar | null {
  if (ord === "statsforvalterens klagevedtak" || ord === "klagenemndas vedtak") {
    const { kanKlagesPa } = kanPaklages.anvend({ vedtak: "klagevedtak", prosesslov }, SKREVET).verdi;
    return svar({ furtherComplaint: kanKlagesPa, complaintAllowed: kanKlagesPa, otherRoutes: ["Sivilombudet", "domstolene"] });
  }
  if (ord.startsWith("barn som part")) return svar({ childAlwaysParty: barnAlltidPart().utfall === "ja" });
  if (!ord.startsWith("forbigått søker") && !/annen fikk/.test(f.wantsToComplainOver ?? "")) return null;
  return svar({
    complaintAllowed: konkurrentKanKlage("andres_tildeling").utfall === "ja",
    mayComplainOverOwnRefusal: konkurrentKanKlage("eget_avslag").utfall === "ja",
  });
}

/** How a service is carried out, with no decision to complain about: tilsyn may be asked for. */
const tilsyn = (): Saksvar =>
  svar({
    track: "anmodning_om_tilsyn",
    sendTo: "Statsforvalteren",
    deadline: anmodningOmTilsyn.fristUker,
    complaintRightOverOutcome: anmodningOmTilsyn.klagerettOverUtfallet,
    requesterMustBeInformedOfFollowUp: anmodningOmTilsyn.faarVite,
  });

function boligsosial(f: Fakta): Saksvar {
  const fakta = { mottattHos: f.receivedBy ?? null, rettEnhet: f.competentUnit ?? null, navngirLoven: true };
  const vei = boligsosialHenvendelse.anvend(fakta, SKREVET).verdi;
  return svar({
    forwardUnprompted: vei.videresendesUoppfordret,
    notifySender: vei.avsenderFarBeskjed,
    decisionUnder: "boligsosialloven § 7",
    // Whoever has a fullmektig gets everything through them.
    noticeTo: mottakere({ fullmektig: true, partVilOgsaHa: false })[0],
  });
}

export const klageveisak = slag(felter, (f, prosesslov) => {
  if (f.concern != null && f.decisionExists !== true) return tilsyn();
  if (f.request != null) {
    return /boligsosial/.test(f.request) ? boligsosial(f) : ubesvart(`request: ukjent (${f.request})`);
  }
  const ord = f.decision ?? f.complaint ?? null;
  if (ord === null) return ubesvart("decision eller complaint: mangler");
  return saerligVedtak(ord, f, prosesslov) ?? veiFor(/samisk/.test(ord) ? "samisk_sprak" : ord, f, prosesslov);
});
