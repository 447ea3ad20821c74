import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const fra = (dag: string): string => (dag === "" ? "" : ` fra ${dag}`);
const fraNn = (dag: string): string => (dag === "" ? "" : ` frå ${dag}`);

const nb = {
  tittel: {
    som_for: "Hjelpen din fortsetter",
    mer: "Du får mer hjelp enn før",
    mindre: "Hjelpen din blir mindre",
    slutter: "Hjelpen din slutter",
  },
  igjen: (dato: string) => `Vi har sett på vedtaket ditt fra ${dato} på nytt.`,
  fordi: {
    slutter: "Det gjorde vi fordi vedtaket snart går ut.",
    behov_endret: "Det gjorde vi fordi behovet ditt er et annet enn før.",
    parten_ber: "Det gjorde vi fordi du ba om det.",
    nye_opplysninger: "Det gjorde vi fordi vi har fått nye opplysninger.",
  },
  virkning: {
    som_for: (dag: string) => `Hjelpen fortsetter som før${fra(dag)}.`,
    mer: (dag: string) => `Du får mer enn før${fra(dag)}.`,
    mindre: (dag: string) => `Du får mindre enn før${fra(dag)}.`,
    slutter: (dag: string) => `Hjelpen slutter${fra(dag)}.`,
  },
  hode: { gjelder: "Det gjelder", svar: "Svaret vårt nå" },
  gammelt: "Det gamle vedtaket gjelder fram til dette tar over. Etter det er det dette vedtaket som gjelder.",
};

const nn: Samme<typeof nb> = {
  tittel: {
    som_for: "Hjelpa di held fram",
    mer: "Du får meir hjelp enn før",
    mindre: "Hjelpa di blir mindre",
    slutter: "Hjelpa di sluttar",
  },
  igjen: (dato) => `Vi har sett på vedtaket ditt frå ${dato} på nytt.`,
  fordi: {
    slutter: "Det gjorde vi fordi vedtaket snart går ut.",
    behov_endret: "Det gjorde vi fordi behovet ditt er eit anna enn før.",
    parten_ber: "Det gjorde vi fordi du bad om det.",
    nye_opplysninger: "Det gjorde vi fordi vi har fått nye opplysningar.",
  },
  virkning: {
    som_for: (dag) => `Hjelpa held fram som før${fraNn(dag)}.`,
    mer: (dag) => `Du får meir enn før${fraNn(dag)}.`,
    mindre: (dag) => `Du får mindre enn før${fraNn(dag)}.`,
    slutter: (dag) => `Hjelpa sluttar${fraNn(dag)}.`,
  },
  hode: { gjelder: "Det gjeld", svar: "Svaret vårt no" },
  gammelt: "Det gamle vedtaket gjeld fram til dette tek over. Etter det er det dette vedtaket som gjeld.",
};

export const revurderingTekst = katalog({ nb, nn });
