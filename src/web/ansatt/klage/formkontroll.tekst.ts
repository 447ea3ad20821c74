import { katalog, type Samme } from "../../../grunnmur/sprak.ts";
import type { Avvisningskravkode } from "../../../lov/forvaltningsloven/p31.ts";
import type { Moment } from "../../../lov/kjerne/koder.ts";

type Forsenmoment = Extract<Moment, "skyld_i_fristen" | "skyld_i_tiden_etterpa" | "saerlige_grunner" | "skade_for_andre">;

/** The look at party, deadline and subject, before the complaint itself is tried. */
const nb = {
  tittel: "Kan klagen behandles?",
  hjelp: "Klagen avvises aldri fordi noe mangler i formen. Da spør dere, og gir en kort frist.",
  part: "Er det parten selv, eller en som kan klage for parten?",
  partHjelp: "Den det gjelder, forelder, verge, eller en med fullmakt. Fullmakten kan komme senere.",
  ja: "Ja",
  nei: "Nei, eller vi vet ikke",
  hva: "Hva gjelder klagen?",
  hvaHjelp: "Med få ord. Er det uklart, ring og spør.",
  sen: "Klagen kom etter fristen",
  senHjelp: "Dere skal vurdere om den kan behandles likevel. Skriv ned svarene, enten det blir ja eller nei.",
  momenter: "Dette skal veies",
  moment: {
    skyld_i_fristen:
      "Er det personens skyld at fristen gikk ut? Sykdom, språk, dårlig hjelp eller et uklart brev kan være grunn nok.",
    skyld_i_tiden_etterpa: "Kom klagen så fort det gikk etterpå?",
    saerlige_grunner:
      "Er det særlige grunner til å behandle den? For eksempel at saken betyr mye for personen, eller at vedtaket kan være feil.",
    skade_for_andre: "Går det ut over andre om den behandles?",
  } satisfies Record<Forsenmoment, string>,
  ettAar:
    "Det er gått mer enn ett år siden vedtaket. Da kan dette ikke behandles som en klage. Se på om vedtaket bør gjøres om likevel, og si at det går an å søke på nytt.",
  skyld: "Er det personens skyld at klagen kom sent?",
  saerligeGrunner: "Er det særlige grunner til å behandle den?",
  begrunnelse: "Hva kom dere til, og hvorfor?",
  begrunnelseHjelp: "Blir klagen avvist, står dette i brevet.",
  ta: "Ta klagen til behandling",
  avvis: "Klagen skal avvises",
  avvisHjelp: "Parten får brev med grunnen, og kan klage på avvisningen. Det kan ikke angres.",
  omgjoring: "Bør vedtaket endres selv om klagen kom sent?",
  omgjoringHjelp: "Er vedtaket feil, kan dere gjøre det om uten klage.",
  avvisKnapp: "Avvis klagen og send brevet",
  mangler: {
    skyld_vurdert: "Skriv om det er personens skyld at klagen kom sent.",
    saerlige_grunner_vurdert: "Skriv om det er særlige grunner til å behandle klagen.",
    begrunnelse: "Skriv hva dere kom til, og hvorfor.",
    omgjoring_vurdert: "Skriv om vedtaket bør endres likevel.",
  } satisfies Record<Avvisningskravkode, string>,
  manglerPart: "Velg om den som klager, er part.",
  ikkePart:
    "Klagen er ført på parten i saken. Har en annen klaget, spør om fullmakt og gi en kort frist. Klagen kan ikke tas videre før det er klart.",
  manglerHva: "Skriv hva klagen gjelder.",
  gjort: "Klagen er tatt til behandling",
  gjortAv: (navn: string, dag: string) => `${navn} så på part, frist og innhold ${dag}.`,
};
const nn: Samme<typeof nb> = {
  tittel: "Kan klaga behandlast?",
  hjelp: "Klaga blir aldri avvist fordi noko manglar i forma. Då spør de, og gir ein kort frist.",
  part: "Er det parten sjølv, eller ein som kan klage for parten?",
  partHjelp: "Den det gjeld, forelder, verje, eller ein med fullmakt. Fullmakta kan kome seinare.",
  ja: "Ja",
  nei: "Nei, eller vi veit ikkje",
  hva: "Kva gjeld klaga?",
  hvaHjelp: "Med få ord. Er det uklart, ring og spør.",
  sen: "Klaga kom etter fristen",
  senHjelp: "De skal vurdere om ho kan behandlast likevel. Skriv ned svara, anten det blir ja eller nei.",
  momenter: "Dette skal vegast",
  moment: {
    skyld_i_fristen:
      "Er det skulda til personen at fristen gjekk ut? Sjukdom, språk, dårleg hjelp eller eit uklart brev kan vere grunn nok.",
    skyld_i_tiden_etterpa: "Kom klaga så fort det gjekk etterpå?",
    saerlige_grunner:
      "Er det særlege grunnar til å behandle ho? Til dømes at saka betyr mykje for personen, eller at vedtaket kan vere feil.",
    skade_for_andre: "Går det ut over andre om ho blir behandla?",
  },
  ettAar:
    "Det er gått meir enn eitt år sidan vedtaket. Då kan dette ikkje behandlast som ei klage. Sjå på om vedtaket bør gjerast om likevel, og sei at det går an å søkje på nytt.",
  skyld: "Er det skulda til personen at klaga kom seint?",
  saerligeGrunner: "Er det særlege grunnar til å behandle ho?",
  begrunnelse: "Kva kom de til, og kvifor?",
  begrunnelseHjelp: "Blir klaga avvist, står dette i brevet.",
  ta: "Ta klaga til behandling",
  avvis: "Klaga skal avvisast",
  avvisHjelp: "Parten får brev med grunnen, og kan klage på avvisinga. Det kan ikkje angrast.",
  omgjoring: "Bør vedtaket endrast sjølv om klaga kom seint?",
  omgjoringHjelp: "Er vedtaket feil, kan de gjere det om utan klage.",
  avvisKnapp: "Avvis klaga og send brevet",
  mangler: {
    skyld_vurdert: "Skriv om det er skulda til personen at klaga kom seint.",
    saerlige_grunner_vurdert: "Skriv om det er særlege grunnar til å behandle klaga.",
    begrunnelse: "Skriv kva de kom til, og kvifor.",
    omgjoring_vurdert: "Skriv om vedtaket bør endrast likevel.",
  },
  manglerPart: "Vel om den som klagar, er part.",
  ikkePart:
    "Klaga er ført på parten i saka. Har ein annan klaga, spør om fullmakt og gi ein kort frist. Klaga kan ikkje takast vidare før det er klart.",
  manglerHva: "Skriv kva klaga gjeld.",
  gjort: "Klaga er teken til behandling",
  gjortAv: (navn, dag) => `${navn} såg på part, frist og innhald ${dag}.`,
};

export const formkontrollTekst = katalog({ nb, nn });
