import { videresend } from "../forskrifter/forvaltningslovforskriften/p4.ts";
import { kanUtsettes } from "../forvaltningsloven/p29.ts";
import { gjentaInnen, type Levering, rettidig } from "../forvaltningsloven/p30.ts";
import { ettAar, forSenKlage } from "../forvaltningsloven/p31.ts";
import { klageformkrav } from "../forvaltningsloven/p32.ts";
import type { Dato } from "../kjerne/dato.ts";
import type { Fakta, Saksvar } from "./sak.ts";

function levering(f: Fakta): Levering | null {
  const feil = f.dato("arrivedAtWrongBodyOn");
  const frem = f.dato("arrivedOn") ?? f.dato("arrivedAt") ?? f.dato("forwardedToMunicipalityOn") ?? f.dato("complaintReceivedOn");
  if (frem === null) return null;
  if (feil !== null) return { kanal: "feil_organ", hosFeilOrgan: feil, kommetFrem: frem };
  if (f.tekst("channel") === "electronic") {
    const sendt = f.dato("sentAt");
    return { kanal: "digital", kommetFrem: frem, ...(sendt === null ? {} : { sendt }) };
  }
  return { kanal: "papir", postlagt: f.dato("handedToPostOn"), kommetFrem: frem };
}

function iTide(f: Fakta, sisteDag: Dato): Saksvar {
  const l = levering(f);
  if (l === null) return null;
  const svar = rettidig.anvend({ sisteDag, levering: l, prosesslov: f.prosesslov }, sisteDag);
  return {
    timely: svar.utfall === "ja",
    autoReject: false,
    reject: false,
    ...(svar.utfall === "ja" ? {} : { nextStep: "assess_fvl_31" }),
  };
}

function utsettelse(f: Fakta, sisteDag: Dato): Saksvar {
  const bedtOm = f.dato("extensionRequestedOn");
  if (bedtOm === null) return null;
  const mulig = kanUtsettes({ sisteDag, bedtOm, prosesslov: f.prosesslov }, bedtOm).utfall !== "nei";
  return { extensionPossible: mulig, ...(mulig ? {} : { nextStep: "assess_fvl_31" }) };
}

function ettAarsgrense(f: Fakta, vedtatt: Dato): Saksvar {
  const grense = ettAar(vedtatt, vedtatt, f).verdi.sisteDag;
  const fremsatt = f.dato("complaintReceivedOn") ?? f.dato("arrivedOn");
  if (fremsatt === null) return { oneYearLimit: grense };
  const stengt = forSenKlage.anvend({ vedtatt, fremsatt, prosesslov: f.prosesslov }, fremsatt).utfall === "nei";
  return {
    oneYearLimit: grense,
    mayTreatAsComplaint: !stengt,
    autoReject: false,
    nextStep: stengt ? "consider_fvl_35_or_new_application" : "assess_fvl_31",
  };
}

function formfeil(f: Fakta): Saksvar {
  if (f.sant("complaintUnsigned") !== true) return null;
  const paaDato = f.dato("arrivedOn") ?? f.dato("lastDay");
  const krav = klageformkrav(
    {
      vedtakstype: f.tekst("regime") === "pbrl" ? "omsorgstjeneste" : "sosial_stonad",
      skriftlig: true,
      undertegnet: false,
      nevnerVedtaket: true,
      onsketEndring: true,
      prosesslov: f.prosesslov,
    },
    paaDato ?? ("2026-11-21" as Dato),
  );
  return { reject: false, autoReject: false, ...(krav.utfall === "nei" ? { nextStep: "short_deadline_to_correct" } : {}) };
}

export function rettidigsak(f: Fakta): Saksvar {
  const vite = f.dato("toldNotArrivedOn");
  if (vite !== null) return { repeatBy: gjentaInnen.anvend({ faattVite: vite, prosesslov: f.prosesslov }, vite).verdi.sisteDag };
  const sisteDag = f.dato("lastDay");
  const vedtatt = f.dato("decisionMadeOn");
  const svar = {
    ...(sisteDag === null ? {} : (iTide(f, sisteDag) ?? {})),
    ...(sisteDag === null ? {} : (utsettelse(f, sisteDag) ?? {})),
    ...(vedtatt === null ? {} : (ettAarsgrense(f, vedtatt) ?? {})),
    ...(formfeil(f) ?? {}),
    ...feilsendt(f),
  };
  return Object.keys(svar).length === 0 ? null : svar;
}

function feilsendt(f: Fakta): Readonly<Record<string, unknown>> {
  if (f.tekst("sentTo") !== "Statsforvalteren") return {};
  const type = f.tekst("regime") === "stnl" ? "sosial_stonad" : "omsorgstjeneste";
  const dag = f.dato("arrivedAtWrongBodyOn") ?? f.dato("lastDay");
  const videre = dag === null ? null : videresend(type, "statsforvalter", dag);
  return videre === null ? {} : { forwardTo: "kommune", notifySender: videre.avsenderFarBeskjed };
}
