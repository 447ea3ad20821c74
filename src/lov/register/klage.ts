import { prosesslovfelt } from "../forvaltningsloven/felter.ts";
import { fullmektig } from "../forvaltningsloven/p12.ts";
import { klageOverPalegg } from "../forvaltningsloven/p14.ts";
import { erKlage, kanLukkesAvUnderinstansen, kanPaklages } from "../forvaltningsloven/p28.ts";
import { kanUtsettes } from "../forvaltningsloven/p29.ts";
import { gjentaInnen, rettidig } from "../forvaltningsloven/p30.ts";
import { avvisningskrav, ettAar, forSenKlage } from "../forvaltningsloven/p31.ts";
import { klageformkrav } from "../forvaltningsloven/p32.ts";
import { opprettholdkrav } from "../forvaltningsloven/p33.ts";
import { tilSkadeInnen } from "../forvaltningsloven/p34.ts";
import { kanOmgjores, overordnetOmgjoring } from "../forvaltningsloven/p35.ts";
import { kostnadsorgan, sakskostnaderInnen } from "../forvaltningsloven/p36.ts";
import { utsattIverksetting } from "../forvaltningsloven/p42.ts";
import { beggeHjemler } from "../forvaltningsloven/prosesslov.ts";
import { alder, boolsk, dag, ellerNull, heltall, objekt, valg, valgfri } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { klageavgjorelsekrav } from "../klageavgjorelsekrav.ts";
import { andresKlagefrist, klagefrist } from "../klagefrist.ts";
import { avvisningsvei, type Klagevei, klagevei, klageveikilder } from "../klagevei.ts";
import { tilsynsanmodning } from "../pasient-og-brukerrettighetsloven/p7-4.ts";
import { klageinstansfelt, langTekst, leveringsfelt, underretningsfelt, vedtakstypefelt } from "./felter.ts";
import { beskriv, kravlister, type Oppslag, verdier, vurderinger } from "./oppslag.ts";

const medRegime = (vei: Klagevei, paaDato: Parameters<typeof klagevei>[1]): Verdi<Klagevei> => ({
  verdi: vei,
  sporing: [{ kode: "regime", regime: vei.regime, dato: paaDato }],
  hjemmel: vei.hjemmel,
  forbehold: vei.forbehold,
});

const klagevegen = regel({
  id: "klagevei",
  om: "Where a complaint about a decision goes, how many weeks there are, who decides it finally, and how far they may review.",
  kilder: [...klageveikilder, "KLG-1", "KLG-5", "DL-1", "LAW-3", "CAT-18", "SOS-15", "PAY-12"],
  hjemmel: [hjemmel("fvl67", "28"), hjemmel("pbrl", "7-2"), hjemmel("stnl", "47")],
  gyldig: alltid,
  felter: { ...vedtakstypefelt, ...prosesslovfelt },
  anvend: (f, paaDato) => medRegime(klagevei(f.vedtakstype, paaDato, f), paaDato),
});

const avvisningsvegen = regel({
  id: "klagevei.avvist",
  om: "Where a complaint goes when the kommune has rejected a complaint without trying it.",
  kilder: ["DL-10", "KLG-7"],
  hjemmel: beggeHjemler("klagerett"),
  gyldig: alltid,
  felter: { ...vedtakstypefelt, ...prosesslovfelt },
  anvend: (f, paaDato) => medRegime(avvisningsvei(f.vedtakstype, paaDato, f), paaDato),
});

const fristen = regel({
  id: "klagefrist",
  om: "The last day to complain about a decision, day by day.",
  kilder: ["DL-1", "DL-2", "DL-3", "DL-4", "DL-6", "DL-7", "DL-8", "DL-9"],
  hjemmel: [
    ...beggeHjemler("klagefrist"),
    hjemmel("pbrl", "7-5"),
    hjemmel("domstolloven", "148"),
    hjemmel("domstolloven", "149"),
  ],
  gyldig: alltid,
  felter: {
    ...vedtakstypefelt,
    underretning: underretningsfelt,
    kunnskap: valgfri(dag),
    begrunnelse: valgfri(objekt({ krevd: dag, kommet: dag })),
    utsattTil: valgfri(dag),
    ...prosesslovfelt,
  },
  anvend: (f, paaDato) => klagefrist(f, paaDato),
});

const andresFrist = regel({
  id: "klagefrist.andre",
  om: "The last day for somebody else than the party, when a decision gave the party a right.",
  kilder: ["DL-8"],
  hjemmel: beggeHjemler("klagefrist"),
  gyldig: alltid,
  felter: { vedtatt: dag, kunnskap: dag, ...prosesslovfelt },
  anvend: (f, paaDato) => andresKlagefrist(f, paaDato),
});

const aaret = regel({
  id: "fvl.klage.ett_aar",
  om: "The last day a complaint can be tried as one: a year after the decision was made.",
  kilder: ["DL-10"],
  hjemmel: beggeHjemler("for_sen"),
  gyldig: alltid,
  felter: { vedtatt: dag, ...prosesslovfelt },
  anvend: (f, paaDato) => ettAar(f.vedtatt, paaDato, f),
});

const utsettelse = regel({
  id: "fvl.klagefrist.utsettes",
  om: "Whether the deadline to complain may be made longer: only before it has run out.",
  kilder: ["DL-9"],
  hjemmel: beggeHjemler("klagefrist"),
  gyldig: alltid,
  felter: { sisteDag: dag, bedtOm: dag, ...prosesslovfelt },
  anvend: (f, paaDato) => kanUtsettes(f, paaDato),
});

const kostnader = regel({
  id: "fvl.sakskostnader.organ",
  om: "Which public body pays the costs of a party whose decision was changed.",
  kilder: ["PROC-21", "LAW-2"],
  hjemmel: beggeHjemler("sakskostnader"),
  gyldig: alltid,
  felter: prosesslovfelt,
  anvend: (f, paaDato) => kostnadsorgan(paaDato, f),
});

const form = regel({
  id: "fvl.klage.form",
  om: "What a complaint should hold; a defect is mended, never a reason to reject.",
  kilder: ["DL-11"],
  hjemmel: [...beggeHjemler("klagens_form"), hjemmel("pbrl", "7-3")],
  gyldig: alltid,
  felter: {
    ...vedtakstypefelt,
    skriftlig: boolsk,
    undertegnet: boolsk,
    nevnerVedtaket: boolsk,
    onsketEndring: boolsk,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato) => klageformkrav(f, paaDato),
});

const avvisning = regel({
  id: "fvl.klage.avvisning",
  om: "What must be written before a late complaint may be rejected.",
  kilder: ["DL-10", "PROC-19"],
  hjemmel: beggeHjemler("for_sen"),
  gyldig: alltid,
  felter: { skyld: langTekst, saerligeGrunner: langTekst, begrunnelse: langTekst, omgjoring: langTekst, ...prosesslovfelt },
  anvend: (f, paaDato) => avvisningskrav(f, paaDato),
});

const oppretthold = regel({
  id: "fvl.klage.oppretthold",
  om: "What the kommune's statement must hold, and what must go with it, before an upheld complaint is forwarded.",
  kilder: ["KLG-2", "KLG-3", "TIME-7"],
  hjemmel: beggeHjemler("underinstansen"),
  gyldig: alltid,
  felter: {
    ...vedtakstypefelt,
    formkontrollGjort: boolsk,
    undersokelser: langTekst,
    klagensGrunner: langTekst,
    faktum: langTekst,
    regler: langTekst,
    vurdering: langTekst,
    klageinstans: klageinstansfelt,
    antallDokumenter: heltall(0, 100_000),
    dokumenterMed: heltall(0, 100_000),
    kopiTilPart: boolsk,
    merknadInnen: ellerNull(dag),
    ...prosesslovfelt,
  },
  anvend: (f, paaDato) => opprettholdkrav(f, paaDato),
});

const avgjorelse = regel({
  id: "fvl.klage.avgjorelse",
  om: "What the body above must have done and written before it decides a complaint.",
  kilder: ["KLG-5", "KLG-6", "KLG-7", "KLG-8", "SOS-24"],
  hjemmel: [...beggeHjemler("klageinstansen"), hjemmel("pbrl", "7-7"), hjemmel("stnl", "48")],
  gyldig: alltid,
  felter: {
    ...vedtakstypefelt,
    utfall: ellerNull(valg("stadfester", "nytt_vedtak", "opphever", "avviser")),
    provd: langTekst,
    klagensGrunner: langTekst,
    begrunnelse: langTekst,
    selvstyre: langTekst,
    endringsarsak: ellerNull(valg("nye_forhold", "feil_ved_vedtaket", "annet_skjonn")),
    apenbartUrimelig: langTekst,
    nyttInnhold: langTekst,
    veiledning: langTekst,
    tilSkade: boolsk,
    mottattHosUnderinstansen: dag,
    endeligOpplyst: boolsk,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato) => klageavgjorelsekrav(f, paaDato),
});

/** Complaints: where, when, how, and what follows. */
export const klageregler: readonly Oppslag[] = [
  ...verdier([
    klagevegen,
    avvisningsvegen,
    fristen,
    andresFrist,
    aaret,
    kostnader,
    kanPaklages,
    overordnetOmgjoring,
    tilsynsanmodning,
    beskriv(gjentaInnen, "The last day to make a lost complaint again.", {
      faattVite: dag,
      opprinneligDager: valgfri(heltall(1, 365)),
      ...prosesslovfelt,
    }),
    beskriv(tilSkadeInnen, "The last day to tell of a change to the complainant's harm.", {
      mottattHosUnderinstansen: dag,
      ...prosesslovfelt,
    }),
    beskriv(sakskostnaderInnen, "The last day to claim costs after a changed decision.", { kommetFrem: dag, ...prosesslovfelt }),
    beskriv(klageOverPalegg, "The last day to complain about an order to give information.", {
      kommetFrem: dag,
      tilStede: valgfri(boolsk),
      ...prosesslovfelt,
    }),
  ]),
  ...vurderinger([
    utsettelse,
    erKlage,
    kanLukkesAvUnderinstansen,
    kanOmgjores,
    beskriv(rettidig, "Whether a complaint was made in time.", { sisteDag: dag, levering: leveringsfelt, ...prosesslovfelt }),
    beskriv(forSenKlage, "Whether a late complaint may be tried all the same.", {
      vedtatt: dag,
      fremsatt: dag,
      ...prosesslovfelt,
    }),
    beskriv(fullmektig, "Whether somebody may act for the party.", {
      alder,
      advokat: boolsk,
      fullmaktVist: boolsk,
      ansattIOmradet: boolsk,
      foreningInnenforFormalet: valgfri(boolsk),
      tvilOmSkikkethet: valgfri(boolsk),
      ...prosesslovfelt,
    }),
    beskriv(utsattIverksetting, "Whether a decision shall wait until the complaint is decided.", {
      reduserer: boolsk,
      bedtOm: boolsk,
      kanIkkeGjoresOm: boolsk,
      ...prosesslovfelt,
    }),
  ]),
  ...kravlister([form, avvisning, oppretthold, avgjorelse]),
];
