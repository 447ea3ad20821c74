import { boolsk, dag, ellerNull, ettAv, heltall, liste, objekt, tekst, valg, valgfri } from "../kjerne/felt.ts";
import { vedtakstyper } from "../vedtakstype.ts";

/** Fields that several rules ask for. Longer texts are what a caseworker has written; the rules only ask whether they are there. */
export const vedtakstypefelt = { vedtakstype: valg(...vedtakstyper) } as const;
export const langTekst = tekst(20_000);

export const underretningsfelt = ettAv("kanal", {
  papir: { kommetFrem: dag },
  digital: { tilgjengelig: dag, varslet: dag },
  ingen: { kunnskap: dag },
  muntlig: { gitt: dag },
  kunngjort: { forstKunngjort: dag },
});

export const leveringsfelt = ettAv("kanal", {
  papir: { postlagt: ellerNull(dag), kommetFrem: dag },
  digital: { sendt: valgfri(dag), kommetFrem: dag },
  muntlig: { fremsatt: dag },
  feil_organ: { hosFeilOrgan: dag, kommetFrem: dag },
});

const instans = valg("statsforvalter", "klagenemnd", "helsenemnd", "overordnet_statlig_organ");
export const klageinstansfelt = instans;

export const brevinnholdfelt = objekt({
  klageadgang: boolsk,
  klagefristUker: ellerNull(heltall(0, 52)),
  fristFraMottak: boolsk,
  klageinstans: ellerNull(instans),
  fremgangsmate: boolsk,
  innsyn: boolsk,
  begrunnelse: boolsk,
  utsattIverksetting: boolsk,
  kanSkadeForKlagen: boolsk,
  elektroniskKlage: boolsk,
  kontaktpunkt: boolsk,
  navn: boolsk,
});

export const hjemmelnokler = liste(tekst(60), 50);
