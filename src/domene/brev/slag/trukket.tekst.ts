import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { soknad: "Du har trukket søknaden", klage: "Du har trukket klagen" },
  soknad: (dato: string) => `Du trakk søknaden ${dato}. Derfor gjør vi ikke noe vedtak.`,
  sokteOm: "Det gjaldt:",
  sokIgjen: "Du kan søke igjen når du vil. Det skader deg ikke at du trakk denne søknaden.",
  klage: (dato: string, vedtak: string) => `Du trakk klagen ${dato}. Vedtaket fra ${vedtak} gjelder.`,
  klagIgjen: (dato: string) => `Ombestemmer du deg, kan du klage igjen til og med ${dato}.`,
  fristenErUte: "Fristen for å klage er ute. Mener du at vedtaket er feil, kan du likevel skrive til oss.",
  feil: (pa: string) => `Er dette feil, ring oss${pa}.`,
};

const nn: Samme<typeof nb> = {
  tittel: { soknad: "Du har trekt søknaden", klage: "Du har trekt klaga" },
  soknad: (dato) => `Du trekte søknaden ${dato}. Difor gjer vi ikkje noko vedtak.`,
  sokteOm: "Det gjaldt:",
  sokIgjen: "Du kan søkje igjen når du vil. Det skader deg ikkje at du trekte denne søknaden.",
  klage: (dato, vedtak) => `Du trekte klaga ${dato}. Vedtaket frå ${vedtak} gjeld.`,
  klagIgjen: (dato) => `Ombestemmer du deg, kan du klage igjen til og med ${dato}.`,
  fristenErUte: "Fristen for å klage er ute. Meiner du at vedtaket er feil, kan du likevel skrive til oss.",
  feil: (pa) => `Er dette feil, ring oss${pa}.`,
};

export const trukketTekst = katalog({ nb, nn });
