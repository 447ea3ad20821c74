import { dato } from "../../../lov/kjerne/dato.ts";
import type { Enhet, Kommune, Spor } from "../../kommune/index.ts";
import { adresselinjer, avsenderAv, type Klagested } from "../fraKommune.ts";
import type { Brevhode } from "../hode.ts";
import type { Brevsprak } from "../modell.ts";
import type { Brevpost, Brevtekster } from "../vedtaksfakta.ts";

/** An invented kommune with invented people: what the letters are shown and tested with. */
const enhet = (slag: Enhet["slag"], nb: string, nn: string): Enhet => ({
  id: slag,
  slag,
  skjermet: false,
  navn: { nb, nn },
  telefon: "57 00 00 00",
  postadresse: "Rådhusgata 2, 5999 Fjordvik",
});

export const fjordvik: Kommune = {
  nummer: "9999",
  slug: "fjordvik",
  navn: "Fjordvik",
  samiskNavn: null,
  fylke: "Vestland",
  embete: { id: "vestland", navn: { nb: "Statsforvalteren i Vestland", nn: "Statsforvaltaren i Vestland" } },
  malform: "nn",
  tarImot: true,
  telefon: "57 00 00 01",
  postadresse: "Rådhusgata 2, 5999 Fjordvik",
  apningstid: null,
  nodhjelp: { apent: [], vakt: null },
  utbetalingskonto: null,
  maalUker: { omsorg: 4, sosial: 3, bolig: 4 },
  toPersoner: { utfall: ["avslag"], tjenester: [], overOre: null, reduksjon: false },
  forelopig: { dager: 5, vedFrist: "alarm" },
  paminnelse: { for: 3, etter: 2 },
  sluttUker: 6,
  enheter: [
    enhet("tildelingskontor", "Tildelingskontoret", "Tildelingskontoret"),
    enhet("nav", "Nav Fjordvik", "Nav Fjordvik"),
    enhet("boligkontor", "Boligkontoret", "Bustadkontoret"),
  ],
};

const KONTOR = { omsorg: 0, sosial: 1, bolig: 2 } as const;

export function kontor(spor: Spor): Enhet {
  const funnet = fjordvik.enheter[KONTOR[spor]];
  if (funnet === undefined) throw new Error("the example kommune has three offices");
  return funnet;
}

/** The head of an example letter to Áilu Šaŋgi Čoŧkkáš-Lund, whose name has the letters that fonts forget. */
export const hode = (spor: Spor, sprak: Brevsprak): Brevhode => ({
  dato: dato("2026-11-23"),
  spor,
  saksnummer: "2026/1184",
  avsender: avsenderAv(fjordvik, kontor(spor), sprak),
  mottaker: { navn: "Áilu Šaŋgi Čoŧkkáš-Lund", adresse: adresselinjer("Strandvegen 14, 5999 Fjordvik") },
  saksbehandler: "Jonas Berg",
  navn: [
    { navn: "Jonas Berg", rolle: "saksbehandler" },
    { navn: "Mona Eide", rolle: "leder" },
  ],
  kopiTil: ["Hanne Lund"],
  kopi: null,
});

export const sted = (spor: Spor): Klagested => ({
  kommune: fjordvik,
  enhet: kontor(spor),
  nett: "fjordvik.example/klage",
  levering: {
    kanal: "digital",
    varslet: dato("2026-11-23"),
    sisteDag: spor === "omsorg" ? dato("2026-12-21") : dato("2026-12-14"),
  },
});

/** No standard texts: what an example says beside them is what it shows. */
export const utenTekster: Brevtekster = { faste: [], frie: [], hull: [] };

/** An item nobody has answered: an example says only what is special for it. */
export const tomPost: Brevpost = {
  sokteOm: "",
  tjeneste: "",
  utfall: null,
  omfang: "",
  timerPerUke: null,
  belopOre: null,
  utregning: null,
  fra: null,
  til: null,
  engang: false,
  vurderesIgjen: null,
  utbetales: null,
  utforer: "",
  farIkke: "",
  begrunnelse: "",
  vilkar: "",
  vilkarSammenheng: "",
  stonadsform: "bidrag",
  formFordi: "",
  pris: null,
};
