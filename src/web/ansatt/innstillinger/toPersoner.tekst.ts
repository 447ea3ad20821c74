import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The rule for a second person, where the kommune sets it. */
const nb = {
  tittel: "To personer",
  hjelp:
    "Velg når en kollega skal lese og godkjenne før et vedtak blir fattet. Én av grunnene er nok. Dette er kommunens egen regel, ikke loven.",
  utfall: "Når svaret er",
  utfallene: { innvilget: "Innvilget", delvis: "Delvis innvilget", avslag: "Avslag", avvist: "Avvist" },
  reduksjon: "Når noen får mindre hjelp enn de har i dag",
  over: "Når beløpet i vedtaket er over, i kroner",
  overHjelp: "Alt vedtaket gir, lagt sammen. Er beløpet akkurat på grensen, er én nok. La stå tomt for ingen grense.",
  tjenester: "Når vedtaket gjelder bestemte tjenester",
  tjenesterEtikett: "Hvilke tjenester?",
  antallValgt: (n: number) => `${n} valgt`,
  alltid:
    "Ingen godkjenner sitt eget. Den som er inhabil, godkjenner ikke. Det som alt er sendt til en kollega, venter på kollegaen også om dere endrer regelen.",
  feil: "Skriv beløpet i hele kroner, for eksempel 30 000.",
};
const nn: Samme<typeof nb> = {
  tittel: "To personar",
  hjelp:
    "Vel når ein kollega skal lese og godkjenne før eit vedtak blir fatta. Éin av grunnane er nok. Dette er kommunen sin eigen regel, ikkje lova.",
  utfall: "Når svaret er",
  utfallene: { innvilget: "Innvilga", delvis: "Delvis innvilga", avslag: "Avslag", avvist: "Avvist" },
  reduksjon: "Når nokon får mindre hjelp enn dei har i dag",
  over: "Når beløpet i vedtaket er over, i kroner",
  overHjelp: "Alt vedtaket gir, lagt saman. Er beløpet akkurat på grensa, er éin nok. La stå tomt for inga grense.",
  tjenester: "Når vedtaket gjeld bestemte tenester",
  tjenesterEtikett: "Kva tenester?",
  antallValgt: (n) => `${n} valde`,
  alltid:
    "Ingen godkjenner sitt eige. Den som er inhabil, godkjenner ikkje. Det som alt er sendt til ein kollega, ventar på kollegaen også om de endrar regelen.",
  feil: "Skriv beløpet i heile kroner, til dømes 30 000.",
};

export const toPersonerTekst = katalog({ nb, nn });
