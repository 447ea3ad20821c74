import { dokumentkravkrav } from "../dokumentkrav.ts";
import { pakke } from "../forskrifter/bopelforskriften/p1.ts";
import { varsleIgjen } from "../forskrifter/eforvaltningsforskriften/p8.ts";
import { brevkanal } from "../forskrifter/eforvaltningsforskriften/p9.ts";
import { videresend } from "../forskrifter/forvaltningslovforskriften/p4.ts";
import { automatiseringskrav, manuellKontroll } from "../forvaltningsloven/automatisering.ts";
import { prosesslovfelt } from "../forvaltningsloven/felter.ts";
import { habil } from "../forvaltningsloven/p6.ts";
import { oversettelse } from "../forvaltningsloven/p9-2025.ts";
import { skalRegistreres, skalTilbyHjelp } from "../forvaltningsloven/p11.ts";
import { forelopigSvar, forelopigSvarKreves } from "../forvaltningsloven/p11a.ts";
import { kvitteringErNok, nyOrientering } from "../forvaltningsloven/p17-2025.ts";
import { partsinnsyn } from "../forvaltningsloven/p18.ts";
import { beggeHjemler, prosesshjemmel, prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { boolsk, dag, ellerNull, heltall, tekst, valg } from "../kjerne/felt.ts";
import { gyldigHjemmel } from "../kjerne/gyldighet.ts";
import { hjemmel, hjemmelnokkel, tolkHjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { type Beregning, faktasteg, unike, type Verdi, type Vurdering } from "../kjerne/svar.ts";
import { stanser, VENTEGRUNNER, ventekrav } from "../klokkestans.ts";
import {
  klagerettUtenVedtak,
  konkurrentKanKlage,
  tjenestegrunnlag,
  vedtaksreglerGjelder,
} from "../pasient-og-brukerrettighetsloven/p2-7.ts";
import { instansfrister, klagefrister, type Saksfrist, soknadsfrister } from "../saksfrister.ts";
import { langTekst, vedtakstypefelt } from "./felter.ts";
import { beskriv, kravlister, type Oppslag, verdier, vurderinger } from "./oppslag.ts";

const samlet = (frister: readonly Saksfrist[]): Verdi<readonly Saksfrist[]> => ({
  verdi: frister,
  sporing: frister.flatMap((f) => f.frist.sporing),
  hjemmel: unike(frister.flatMap((f) => f.frist.hjemmel)),
  forbehold: frister.flatMap((f) => f.frist.forbehold),
});

const maal = { mottatt: dag, maalUker: ellerNull(heltall(1, 104)), ...prosesslovfelt } as const;

const soknad = regel({
  id: "saksfrister.soknad",
  om: "The clocks that start when an application comes in, earliest first, each marked as law, norm or own aim.",
  kilder: ["TIME-1", "TIME-2", "TIME-3", "TIME-4", "TIME-6"],
  hjemmel: beggeHjemler("saksbehandlingstid"),
  gyldig: alltid,
  felter: { ...maal, spor: valg("omsorg", "sosial", "bolig"), haster: boolsk },
  anvend: (f, paaDato) => samlet(soknadsfrister(f, paaDato)),
});

const klagen = regel({
  id: "saksfrister.klage",
  om: "The clocks of a complaint at the kommune.",
  kilder: ["PROC-8", "TIME-7"],
  hjemmel: beggeHjemler("saksbehandlingstid"),
  gyldig: alltid,
  felter: maal,
  anvend: (f, paaDato) => samlet(klagefrister(f, paaDato)),
});

const instansen = regel({
  id: "saksfrister.klageinstans",
  om: "The clocks of the body above.",
  kilder: ["KLG-9", "TIME-8"],
  hjemmel: beggeHjemler("saksbehandlingstid"),
  gyldig: alltid,
  felter: { mottatt: dag, ...prosesslovfelt },
  anvend: (f, paaDato) => samlet(instansfrister(f, paaDato)),
});

const vente = regel({
  id: "saksfrister.kan_vente",
  om: "What must be in place before a case may wait, for the party or for others.",
  kilder: ["PROC-2", "PROC-13", "TIME-1"],
  hjemmel: [...beggeHjemler("utredning"), ...beggeHjemler("veiledning")],
  gyldig: alltid,
  felter: { grunn: valg(...VENTEGRUNNER), nodhjelp: boolsk, bedtOmNoe: boolsk, hvem: tekst(500), til: dag, ...prosesslovfelt },
  anvend: (f, paaDato) => ventekrav(f, paaDato),
});

const stans = regel({
  id: "saksfrister.stanser",
  om: "Whether a clock of the case stands still while it waits: the law's own never does.",
  kilder: ["PROC-8", "TIME-3"],
  hjemmel: beggeHjemler("saksbehandlingstid"),
  gyldig: alltid,
  felter: {
    grunn: valg(...VENTEGRUNNER),
    slag: valg("forelopig_svar", "vedtak", "nodhjelp", "klage_forelopig_svar", "klageavgjorelse"),
    art: valg("lov", "norm", "maal", "satt"),
    ...prosesslovfelt,
  },
  anvend: (f, paaDato): Vurdering => ({
    utfall: stanser(f.grunn, f) ? "ja" : "nei",
    mangler: [],
    sporing: faktasteg(f, "grunn", "slag", "art"),
    hjemmel: [prosesshjemmel(prosesslov(paaDato, f), "saksbehandlingstid")],
    forbehold: [{ merke: "ASSUMPTION", grunn: "praksis_ikke_lov" }],
  }),
});

const kreves = regel({
  id: "fvl.forelopig_svar.kreves",
  om: "Whether a foreløpig svar must be sent.",
  kilder: ["PROC-8", "TIME-2"],
  hjemmel: beggeHjemler("saksbehandlingstid"),
  gyldig: alltid,
  felter: { mottatt: dag, besvart: ellerNull(dag), ...prosesslovfelt },
  anvend: (f, paaDato) => forelopigSvarKreves(f, paaDato),
});

const registrering = regel({
  id: "fvl.soknad.registreres",
  om: "Whether the office must register this as an application: always.",
  kilder: ["PROC-6", "PROC-7"],
  hjemmel: [hjemmel("fvl67", "11"), hjemmel("fvl67", "11d")],
  gyldig: alltid,
  felter: { kanal: valg("digital", "telefon", "papir", "oppmote") },
  anvend: (f): Vurdering => skalRegistreres(f.kanal),
});

const hjelp = regel({
  id: "fvl.soknad.hjelp",
  om: "Whether help to fill in must be offered.",
  kilder: ["PROC-2", "PROC-3", "PROC-5"],
  hjemmel: [hjemmel("fvl67", "11"), hjemmel("fvlf", "3")],
  gyldig: alltid,
  felter: {},
  anvend: (): Vurdering => skalTilbyHjelp(),
});

const feilSted = regel({
  id: "fvlf.p4.videresending",
  om: "Where something that came to the wrong place is sent on to; null when it came to the right place.",
  kilder: ["PROC-4", "ROUT-23"],
  hjemmel: [hjemmel("fvlf", "4"), hjemmel("fvl67", "11"), hjemmel("fvl25", "16")],
  gyldig: alltid,
  felter: {
    ...vedtakstypefelt,
    mottattHos: valg("kommunen", "nav_kontoret", "vedtaksorganet", "statsforvalter", "tilsynsmyndigheten"),
    ...prosesslovfelt,
  },
  anvend: (f, paaDato): Verdi<string | null> => {
    const videre = videresend(f.vedtakstype, f.mottattHos, paaDato, f);
    return {
      verdi: videre?.sendesTil ?? null,
      sporing: faktasteg(f, "vedtakstype", "mottattHos"),
      hjemmel: videre?.hjemmel ?? [hjemmel("fvlf", "4")],
      forbehold: [],
    };
  },
});

const dokument = regel({
  id: "dokumentkrav",
  om: "What a request for a document must hold; the whole bank statement is never asked for by default.",
  kilder: ["PRIV-1", "SOS-21"],
  hjemmel: [hjemmel("stnl", "43"), ...beggeHjemler("utredning")],
  gyldig: alltid,
  felter: {
    ...vedtakstypefelt,
    hva: tekst(2_000),
    formal: tekst(2_000),
    innen: ellerNull(dag),
    helKontoutskrift: boolsk,
    nodvendigFordi: langTekst,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato) => dokumentkravkrav(f, paaDato),
});

const sitering = regel({
  id: "hjemmel.gyldig",
  om: "Whether a section may be cited on a date, and what holds instead.",
  kilder: ["CAT-17", "CAT-33", "LAW-1", "LAW-4"],
  hjemmel: [hjemmel("fvl67", "25")],
  gyldig: alltid,
  felter: { hjemmel: tekst(60) },
  anvend: (f, paaDato): Beregning<{ readonly gyldig: boolean; readonly isteden: readonly string[] }> => {
    const lest = tolkHjemmel(f.hjemmel);
    const sporing = faktasteg(f, "hjemmel");
    if (lest === null) {
      const p25 = [hjemmel("fvl67", "25")];
      return { verdi: null, mangler: [{ kode: "ugyldig_verdi", hjemmel: p25 }], sporing, hjemmel: p25, forbehold: [] };
    }
    const gyldig = gyldigHjemmel(lest, paaDato);
    const isteden = gyldig.mangler.flatMap((m) => m.hjemmel).map(hjemmelnokkel);
    return {
      verdi: { gyldig: gyldig.utfall === "ja", isteden },
      mangler: [],
      sporing,
      hjemmel: [lest],
      forbehold: gyldig.forbehold,
    };
  },
});

const klagerett = regel({
  id: "pbrl.p7-2.klagerett_uten_vedtak",
  om: "Whether there is a right to complain about a service that needs no formal vedtak.",
  kilder: ["SCP-2"],
  hjemmel: [hjemmel("pbrl", "7-2")],
  gyldig: alltid,
  felter: { grunnlag: valg(...tjenestegrunnlag) },
  anvend: (f): Vurdering => ({ ...klagerettUtenVedtak(f.grunnlag), sporing: faktasteg(f, "grunnlag") }),
});

const forbigatt = regel({
  id: "pbrl.p2-7.forbigatt",
  om: "Whether a bypassed applicant may complain: about the own refusal, never about another's place.",
  kilder: ["SCP-3"],
  hjemmel: [hjemmel("pbrl", "2-7", { ledd: 3 })],
  gyldig: alltid,
  felter: { over: valg("eget_avslag", "andres_tildeling") },
  anvend: (f): Vurdering => ({ ...konkurrentKanKlage(f.over), sporing: faktasteg(f, "over") }),
});

/** How a case is handled: time, registering, guidance, access, and what may be cited. */
export const saksbehandlingsregler: readonly Oppslag[] = [
  ...verdier([
    soknad,
    klagen,
    instansen,
    feilSted,
    sitering,
    brevkanal,
    beskriv(forelopigSvar, "The last day for the answer or a foreløpig svar.", { mottatt: dag, ...prosesslovfelt }),
    beskriv(varsleIgjen, "The day an unopened digital decision is told of again.", { tilgjengeligOgVarslet: dag }),
    beskriv(pakke, "What somebody may get under sosialtjenesteloven, by their tie to Norway.", {
      norskStatsborger: boolsk,
      bopelINorge: boolsk,
      lovligOpphold: boolsk,
      eosEllerAvtale: boolsk,
      kanForsorgeSeg: boolsk,
    }),
  ]),
  ...vurderinger([
    kreves,
    stans,
    registrering,
    hjelp,
    habil,
    oversettelse,
    kvitteringErNok,
    nyOrientering,
    partsinnsyn,
    manuellKontroll,
    klagerett,
    forbigatt,
    beskriv(vedtaksreglerGjelder, "Whether the formal rules on vedtak apply to a service.", {
      grunnlag: valg(...tjenestegrunnlag),
      forventetDager: ellerNull(heltall(0, 36_600)),
    }),
  ]),
  ...kravlister([dokument, automatiseringskrav, vente]),
];
