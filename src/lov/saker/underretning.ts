import { kanal } from "../forskrifter/eforvaltningsforskriften/p9.ts";
import { begrunnelseskrav } from "../forvaltningsloven/p25.ts";
import { type Innholdskode, type Underretningsfakta, underretningskrav } from "../forvaltningsloven/p27.ts";
import { opprettholdkrav } from "../forvaltningsloven/p33.ts";
import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { dato } from "../kjerne/dato.ts";
import { boolsk, type Lest, liste, tekst, valg } from "../kjerne/felt.ts";
import { type Klagevei, klagevei } from "../klagevei.ts";
import { anmodningOmTilsyn } from "../pasient-og-brukerrettighetsloven/p7-4.ts";
import { vedtakstypeAv } from "./ord.ts";
import { type Saksvar, SKREVET, slag, svar, ubesvart } from "./sak.ts";

/** The words of the cases for what a notice holds. */
const ORD = {
  klageadgang: "klageadgang",
  klagefrist: "klagefrist",
  klageinstans: "klageinstans",
  fremgangsmate: "fremgangsmåte_ved_klage",
  innsyn: "innsynsrett_fvl_18_19",
  begrunnelse_i_brevet: "begrunnelse",
} as const satisfies Readonly<Partial<Record<Innholdskode, string>>>;
const ordFor: Readonly<Partial<Record<Innholdskode, string>>> = ORD;
const ANDRE_ORD = ["utsatt_iverksetting", "fritt_rettsråd", "veiledningsplikt", "sakskostnader", "søksmålsvilkår"];

const UKER: Readonly<Record<string, number>> = { to: 2, tre: 3, fire: 4, fem: 5, seks: 6 };

const felter = {
  decision: tekst(200),
  contains: liste(valg(...Object.values(ORD), ...ANDRE_ORD), 20),
  statedDeadline: tekst(200),
  reasonsGiven: boolsk,
  noReasonToThinkDissatisfied: boolsk,
  step: tekst(200),
  copyToComplainant: boolsk,
  recipient: tekst(200),
  recipientReservedAgainstDigital: boolsk,
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

function lestFrist(frist: string | null): { readonly uker: number | null; readonly fraMottak: boolean } {
  if (frist === null) return { uker: null, fraMottak: true };
  const [forste = ""] = frist.split(" ");
  const uker = UKER[forste] ?? (/^\d+$/.test(forste) ? Number(forste) : null);
  return { uker, fraMottak: !/vedtaksdato|datert|brevets dato|etter vedtaket ble fattet/.test(frist) };
}

function brevet(f: Fakta, vei: Klagevei): Underretningsfakta {
  const inneholder = f.contains;
  const har = (kode: keyof typeof ORD): boolean => inneholder == null || inneholder.includes(ORD[kode]);
  const frist = lestFrist(f.statedDeadline ?? null);
  return {
    klageadgang: har("klageadgang"),
    klagefristUker: har("klagefrist") ? (frist.uker ?? vei.uker) : null,
    fristFraMottak: frist.fraMottak,
    klageinstans: har("klageinstans") ? vei.klageinstans : null,
    fremgangsmate: har("fremgangsmate"),
    innsyn: har("innsyn"),
    begrunnelse: f.reasonsGiven !== false,
    utsattIverksetting: true,
    kanSkadeForKlagen: false,
    elektroniskKlage: true,
    kontaktpunkt: true,
    navn: true,
  };
}

function feil(uoppfylt: readonly Innholdskode[], oppgitt: number | null, vei: Klagevei): string | null {
  if (uoppfylt.includes("klagefrist_fra_mottak")) return "runs_from_receipt";
  if (oppgitt === null || oppgitt === vei.uker) return null;
  return `deadline_should_be_${vei.uker === 4 ? "four" : "three"}_weeks`;
}

function brevsak(f: Fakta, ord: string, lov: Prosesslov): Saksvar {
  const type = vedtakstypeAv(ord);
  if (type === null) return ubesvart(`decision: ukjent (${ord})`);
  const vei = klagevei(type, SKREVET, { prosesslov: lov });
  const krav = underretningskrav(brevet(f, vei), vei, lov);
  const uoppfylt = krav.filter((k) => !k.oppfylt).map((k) => k.kode);
  const feilen = feil(uoppfylt, lestFrist(f.statedDeadline ?? null).uker, vei);
  const mangler = uoppfylt.flatMap((k) => (feilen !== null && k.startsWith("klagefrist") ? [] : (ordFor[k] ?? [])));
  return svar({ valid: uoppfylt.length === 0, missing: mangler, ...(feilen === null ? {} : { error: feilen }) });
}

function fulltInnvilget(f: Fakta, lov: Prosesslov): Saksvar {
  const krav = begrunnelseskrav({ regler: [], fakta: "", hensyn: "" }, f.noReasonToThinkDissatisfied === true, lov);
  const lovensMinimum = f.reasonsGiven === true || krav.every((k) => k.grunnlag === "platform");
  return svar({ legalMinimumMet: lovensMinimum, platformRule: "give_reasons_anyway" });
}

function oversendelse(f: Fakta, prosesslov: Prosesslov): Saksvar {
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
      kopiTilPart: f.copyToComplainant === true,
      merknadInnen: dato("2026-12-12"),
      prosesslov,
    },
    SKREVET,
  );
  return svar({ compliant: krav.utfall === "ja" });
}

export const underretningssak = slag(felter, (f, lov) => {
  if (f.step != null) return f.step.startsWith("oversendelse") ? oversendelse(f, lov) : ubesvart(`step: ukjent (${f.step})`);
  if (f.recipientReservedAgainstDigital != null) {
    return svar({ channel: kanal(f.recipientReservedAgainstDigital) === "papir" ? "paper" : "digital" });
  }
  if (f.decision == null) return ubesvart("decision: mangler");
  if (f.decision === "tilsynssak_avsluttet") {
    return svar({ complaintInfo: anmodningOmTilsyn.klagerettOverUtfallet, followUpInfo: anmodningOmTilsyn.faarVite });
  }
  return f.decision === "fullt_innvilget" ? fulltInnvilget(f, lov) : brevsak(f, f.decision, lov);
});
