import { angreLivshendelse, avklar, noterLivshendelse } from "../../src/domene/livshendelse/index.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/fnr.ts";
import { dato } from "../../src/lov/kjerne/dato.ts";
import { type Akt, type Hvor, kontoret, om, tid } from "./hvor.ts";

const DODSFALL = { slag: "dodsfall", kilde: "folkeregisteret", meldtAv: "", tilKommune: null } as const;
const FLYTTING = { slag: "flytting", kilde: "personen", meldtAv: "", tilKommune: null } as const;
const BOET = { fnr: syntetiskFnr(dato("1975-05-06"), 41), navn: "Per Nordmann", adresse: "Lia 1, 6800 Fjordvik" };
const siste = (h: Hvor) => h.s.livshendelser[0]?.id ?? h.s.id;

const avklarMed = (valg: "faller_bort" | "gar_videre"): Akt => ({
  kan: (s) => s.livshendelser.some((l) => !l.avklart),
  gjor: (h) => {
    const hendelse = h.s.livshendelser.find((l) => !l.avklart)?.id ?? h.s.id;
    const inn = { sak: h.s.id, hendelse, valg, begrunnelse: "Avtalt.", enig: h.nr % 3 > 0, boet: BOET };
    return kontoret(h, (tx, av) => avklar(tx, av, tid(h), inn));
  },
});

/** What happens in the person's life while the case runs; and that it was noted by mistake. */
export const livsakter: Readonly<Record<string, Akt>> = {
  dor: {
    kan: (s) => s.livshendelser.length === 0 && s.poster.length > 1,
    gjor: (h) => kontoret(h, (tx, av) => noterLivshendelse(tx, av, tid(h), { sak: h.s.id, ...DODSFALL, dato: om(h, -1) })),
  },
  flytter: {
    kan: (s) => s.livshendelser.length === 0 && s.poster.length > 1,
    gjor: (h) => kontoret(h, (tx, av) => noterLivshendelse(tx, av, tid(h), { sak: h.s.id, ...FLYTTING, dato: om(h, 10) })),
  },
  fallerBort: avklarMed("faller_bort"),
  garVidere: avklarMed("gar_videre"),
  varEnFeil: {
    kan: (s) => s.livshendelser.length > 0,
    gjor: (h) =>
      kontoret(h, (tx, av) => angreLivshendelse(tx, av, tid(h), { sak: h.s.id, hendelse: siste(h), grunn: "Feil person." })),
  },
};
