import { kanal } from "../forskrifter/eforvaltningsforskriften/p8.ts";
import { begrunnelseskrav } from "../forvaltningsloven/p25.ts";
import { type Innholdskode, type Underretningsfakta, underretningskrav } from "../forvaltningsloven/p27.ts";
import { opprettholdkrav } from "../forvaltningsloven/p33.ts";
import { dato } from "../kjerne/dato.ts";
import { type Klagevei, klagevei } from "../klagevei.ts";
import { anmodningOmTilsyn } from "../pasient-og-brukerrettighetsloven/p7-4.ts";
import { vedtakstypeAv } from "./ord.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const SKREVET = dato("2026-11-21");

/** The words of the cases for what a notice holds. */
const ORD: Readonly<Partial<Record<Innholdskode, string>>> = {
  klageadgang: "klageadgang",
  klagefrist: "klagefrist",
  klageinstans: "klageinstans",
  fremgangsmate: "fremgangsmåte_ved_klage",
  innsyn: "innsynsrett_fvl_18_19",
};

const UKER: Readonly<Record<string, number>> = { tre: 3, fire: 4 };

function lestFrist(f: Fakta): { readonly uker: number | null; readonly fraMottak: boolean } {
  const frist = f.tekst("statedDeadline");
  if (frist === null) return { uker: null, fraMottak: true };
  return { uker: UKER[frist.split(" ")[0] ?? ""] ?? null, fraMottak: !/vedtaksdato|datert/.test(frist) };
}

function brevet(f: Fakta, vei: Klagevei): Underretningsfakta {
  const har = (kode: Innholdskode): boolean => !f.har("contains") || f.liste("contains").includes(ORD[kode] ?? "");
  const frist = lestFrist(f);
  return {
    klageadgang: har("klageadgang"),
    klagefristUker: har("klagefrist") ? (frist.uker ?? vei.uker) : null,
    fristFraMottak: frist.fraMottak,
    klageinstans: har("klageinstans") ? vei.klageinstans : null,
    fremgangsmate: har("fremgangsmate"),
    innsyn: har("innsyn"),
    begrunnelse: true,
    utsattIverksetting: true,
    kanSkadeForKlagen: false,
    elektroniskKlage: true,
    kontaktpunkt: true,
    navn: true,
  };
}

function feil(uoppfylt: readonly Innholdskode[], f: Fakta, vei: Klagevei): string | null {
  if (uoppfylt.includes("klagefrist_fra_mottak")) return "runs_from_receipt";
  const oppgitt = lestFrist(f).uker;
  if (oppgitt === null || oppgitt === vei.uker) return null;
  return `deadline_should_be_${vei.uker === 4 ? "four" : "three"}_weeks`;
}

function brevsak(f: Fakta): Saksvar {
  const type = vedtakstypeAv(f.tekst("decision") ?? "");
  if (type === null) return null;
  const vei = klagevei(type, SKREVET, f);
  const uoppfylt = underretningskrav(brevet(f, vei), vei, f.prosesslov)
    .filter((k) => !k.oppfylt)
    .map((k) => k.kode);
  const feilen = feil(uoppfylt, f, vei);
  const mangler = uoppfylt.flatMap((k) => (feilen !== null && k.startsWith("klagefrist") ? [] : (ORD[k] ?? [])));
  return { valid: uoppfylt.length === 0, missing: mangler, ...(feilen === null ? {} : { error: feilen }) };
}

function fulltInnvilget(f: Fakta): Saksvar {
  const krav = begrunnelseskrav(
    { regler: [], fakta: "", hensyn: "" },
    f.sant("noReasonToThinkDissatisfied") === true,
    f.prosesslov,
  );
  const lovensMinimum = f.sant("reasonsGiven") === true || krav.every((k) => k.grunnlag === "platform");
  return { legalMinimumMet: lovensMinimum, platformRule: "give_reasons_anyway" };
}

function oversendelse(f: Fakta): Saksvar {
  const krav = opprettholdkrav(
    {
      vedtakstype: "omsorgstjeneste",
      formkontrollGjort: true,
      undersokelser: "ja",
      klagensGrunner: "ja",
      faktum: "ja",
      regler: "ja",
      vurdering: "ja",
      klageinstans: "statsforvalter",
      antallDokumenter: 1,
      dokumenterMed: 1,
      kopiTilPart: f.sant("copyToComplainant") === true,
      merknadInnen: dato("2026-12-12"),
      prosesslov: f.prosesslov,
    },
    SKREVET,
  );
  return { compliant: krav.utfall === "ja" };
}

export function underretningssak(f: Fakta): Saksvar {
  if (f.tekst("step")?.startsWith("oversendelse")) return oversendelse(f);
  if (f.har("recipientReservedAgainstDigital")) {
    return { channel: kanal(f.sant("recipientReservedAgainstDigital") === true) === "papir" ? "paper" : "digital" };
  }
  const decision = f.tekst("decision");
  if (decision === "tilsynssak_avsluttet") {
    return { complaintInfo: anmodningOmTilsyn.klagerettOverUtfallet, followUpInfo: anmodningOmTilsyn.faarVite };
  }
  return decision === "fullt_innvilget" ? fulltInnvilget(f) : brevsak(f);
}
