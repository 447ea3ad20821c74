import { videresend } from "../forskrifter/forvaltningslovforskriften/p4.ts";
import { maaFolge } from "../forvaltningsloven/p33.ts";
import { type Dato, dato } from "../kjerne/dato.ts";
import { type Klagevei, klagevei } from "../klagevei.ts";
import { barnAlltidPart } from "../partsrett.ts";
import { konkurrentKanKlage } from "../pasient-og-brukerrettighetsloven/p2-7.ts";
import { anmodningOmTilsyn } from "../pasient-og-brukerrettighetsloven/p7-4.ts";
import { instansord, vedtakstypeAv } from "./ord.ts";
import type { Fakta, Saksvar } from "./sak.ts";

/** The cases carry no date of decision: they are asked under the law of the day they were written. */
const SKREVET: Dato = dato("2026-11-21");

const TILDELTE = ["helsetjeneste", "omsorgstjeneste", "bpa", "institusjon", "parorendestotte"];

function sendesTil(vei: Klagevei): string {
  if (vei.forsteinstans === "vedtaksorganet") return "vedtaksorganet";
  if (vei.klageinstans === "helsenemnd") return "kommune/Statsforvalteren (approval)";
  if (vei.forsteinstans === "statsforvalter") return "Statsforvalteren";
  if (vei.vedtakstype === "sosial_stonad") return "kommune (Nav-kontoret)";
  return TILDELTE.includes(vei.vedtakstype) ? "kommune (beslutningstaker)" : "kommune";
}

const sluttinstans = (vei: Klagevei): string =>
  vei.forsteinstans === "vedtaksorganet" ? "klagenemnd (kommunal/fylkeskommunal)" : instansord(vei.klageinstans);

function veiFor(ord: string, f: Fakta): Saksvar {
  const vedtakstype = vedtakstypeAv(ord);
  if (vedtakstype === null) return null;
  const vei = klagevei(vedtakstype, SKREVET, f);
  const feil = f.tekst("sentDirectlyTo") === "Statsforvalteren" ? videresend(vedtakstype, "statsforvalter", SKREVET) : null;
  const lukker = f.sant("navTreatsComplaintInternallyAndCloses") === true;
  const opprettholdt = maaFolge("opprettholdt");
  return {
    sendTo: sendesTil(vei),
    deadline: `P${vei.uker}W`,
    finalInstance: sluttinstans(vei),
    complaintAllowed: true,
    ...(feil === null ? {} : { forwardTo: "kommune", notifySender: feil.avsenderFarBeskjed }),
    ...(lukker ? { allowed: !opprettholdt.includes("oversendelse"), mustForwardTo: sluttinstans(vei) } : {}),
    ...(f.sant("kommuneUpholds") === true
      ? {
          forwardTo: instansord(vei.klageinstans),
          mayKommuneClose: !opprettholdt.includes("oversendelse"),
          copyOfStatementToParty: true,
        }
      : {}),
  };
}

function saerligVedtak(ord: string): Saksvar {
  if (ord === "statsforvalterens klagevedtak") return { furtherComplaint: false, otherRoutes: ["Sivilombudet", "domstolene"] };
  if (ord.startsWith("barn som part")) return { childAlwaysParty: barnAlltidPart().utfall === "ja" };
  if (!ord.startsWith("forbigått søker")) return null;
  return {
    complaintAllowed: konkurrentKanKlage("andres_tildeling").utfall === "ja",
    mayComplainOverOwnRefusal: konkurrentKanKlage("eget_avslag").utfall === "ja",
  };
}

function forSprak(ord: string): Saksvar {
  if (!ord.includes("samisk")) return null;
  return { finalInstance: instansord(klagevei("samisk_sprak", SKREVET).klageinstans) };
}

export function klageveisak(f: Fakta): Saksvar {
  if (f.har("concern") && f.sant("decisionExists") !== true) {
    return {
      track: "anmodning_om_tilsyn",
      sendTo: "Statsforvalteren",
      deadline: anmodningOmTilsyn.fristUker,
      complaintRightOverOutcome: anmodningOmTilsyn.klagerettOverUtfallet,
      requesterMustBeInformedOfFollowUp: anmodningOmTilsyn.faarVite,
    };
  }
  if (f.tekst("request")?.includes("boligsosialloven")) {
    return {
      forwardUnprompted: f.tekst("receivedBy") !== f.tekst("competentUnit"),
      notifySender: true,
      decisionUnder: "boligsosialloven § 7",
    };
  }
  const ord = f.tekst("decision") ?? f.tekst("complaint") ?? "";
  return saerligVedtak(ord) ?? forSprak(ord) ?? veiFor(ord, f);
}
