import type { Instansutfall } from "../../../domene/klageinstans/index.ts";
import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Sending the case on, and what comes back. */
const nb = {
  tittel: (instans: string) => `Send hele saken til ${instans}`,
  hjelp: "Alt dette blir sendt. Fra da av er lista låst: det dere gjør senere, endrer ikke det som er sendt.",
  liste: "Papirene som blir sendt",
  nr: "Nr.",
  dokument: "Dokument",
  dato: "Dato",
  fra: "Fra",
  tomt: "Saken har ingen papirer.",
  ikkeForPart: "Vises ikke for parten",
  knapp: "Lås lista og send saken",
  ingenNemnd: "Kommunen har ingen klagenemnd i Trappa. Be administrator sette den opp.",
  uttalelsen: "Dette skrev dere til parten",
  sendt: "Saken slik dere sendte den",
  hos: (instans: string, nummer: string) => `Hos ${instans} har saken nummer ${nummer}.`,
  status: {
    mottatt: "Ingen har tatt saken der ennå.",
    behandles: (navn: string) => `${navn} har saken der.`,
    avgjort: "Avgjort.",
  },
  avgjorelse: (instans: string) => `Dette avgjorde ${instans}`,
  utfall: {
    stadfester: "Vedtaket står",
    nytt_vedtak: "Vedtaket er endret",
    opphever: "Vedtaket er opphevet og skal vurderes på nytt",
    avviser: "Klagen er avvist",
  } satisfies Record<Instansutfall, string>,
  avgjortAv: (navn: string, dag: string) => `${navn}, ${dag}`,
  begrunnelse: "Begrunnelse",
  nytt: "Dette skal parten få",
  veiledning: "Dette skal dere gjøre",
  innen: "Senest",
  folgOpp: "Er avgjørelsen fulgt opp?",
  folgOppHjelp: {
    stadfester: "Les den, og se om det er noe å lære av. Vedtaket gjelder som før.",
    nytt_vedtak: "Sørg for at parten får det avgjørelsen sier, innen datoen. Si fra til dem som skal gi hjelpen.",
    opphever:
      "Det parten søkte om, er åpent igjen i saken. Utred det avgjørelsen ber om, og skriv nytt vedtak. Til da skal parten ha den hjelpen som er nødvendig.",
    avviser: "Les den. Vedtaket gjelder som før.",
  } satisfies Record<Instansutfall, string>,
  tilSaken: "Gå til saken",
  folgOppKnapp: "Noter at avgjørelsen er fulgt opp",
};
const nn: Samme<typeof nb> = {
  tittel: (instans) => `Send heile saka til ${instans}`,
  hjelp: "Alt dette blir sendt. Frå då av er lista låst: det de gjer seinare, endrar ikkje det som er sendt.",
  liste: "Papira som blir sende",
  nr: "Nr.",
  dokument: "Dokument",
  dato: "Dato",
  fra: "Frå",
  tomt: "Saka har ingen papir.",
  ikkeForPart: "Blir ikkje vist for parten",
  knapp: "Lås lista og send saka",
  ingenNemnd: "Kommunen har inga klagenemnd i Trappa. Be administrator setje ho opp.",
  uttalelsen: "Dette skreiv de til parten",
  sendt: "Saka slik de sende ho",
  hos: (instans, nummer) => `Hos ${instans} har saka nummer ${nummer}.`,
  status: {
    mottatt: "Ingen har teke saka der enno.",
    behandles: (navn) => `${navn} har saka der.`,
    avgjort: "Avgjord.",
  },
  avgjorelse: (instans) => `Dette avgjorde ${instans}`,
  utfall: {
    stadfester: "Vedtaket står",
    nytt_vedtak: "Vedtaket er endra",
    opphever: "Vedtaket er oppheva og skal vurderast på nytt",
    avviser: "Klaga er avvist",
  },
  avgjortAv: (navn, dag) => `${navn}, ${dag}`,
  begrunnelse: "Grunngiving",
  nytt: "Dette skal parten få",
  veiledning: "Dette skal de gjere",
  innen: "Seinast",
  folgOpp: "Er avgjerda følgd opp?",
  folgOppHjelp: {
    stadfester: "Les ho, og sjå om det er noko å lære av. Vedtaket gjeld som før.",
    nytt_vedtak: "Sørg for at parten får det avgjerda seier, innan datoen. Sei frå til dei som skal gi hjelpa.",
    opphever:
      "Det parten søkte om, er ope igjen i saka. Grei ut det avgjerda ber om, og skriv nytt vedtak. Til då skal parten ha den hjelpa som er nødvendig.",
    avviser: "Les ho. Vedtaket gjeld som før.",
  },
  tilSaken: "Gå til saka",
  folgOppKnapp: "Noter at avgjerda er følgd opp",
};

export const oversendTekst = katalog({ nb, nn });
