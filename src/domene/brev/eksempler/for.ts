import { dato } from "../../../lov/kjerne/dato.ts";
import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Brevsprak } from "../modell.ts";
import type { Dokumentkravfakta } from "../slag/dokumentkrav.ts";
import type { ForelopigSvarfakta } from "../slag/forelopigSvar.ts";
import type { Forhandsvarselfakta } from "../slag/forhandsvarsel.ts";
import type { Kvitteringsfakta } from "../slag/kvittering.ts";
import type { Trukketfakta } from "../slag/trukket.ts";
import { hode } from "./felles.ts";

const ord = {
  nb: {
    sokt: ["hjelp til å dusje", "rengjøring hver uke", "hjelp til å handle mat"],
    sagt: "Jeg har falt to ganger på badet. Nå tør jeg ikke dusje alene. Huset blir ikke rent, og butikken er for langt unna.",
    krav: [
      ["et brev fra legen", "Vi trenger å vite hvor lenge du må være forsiktig med hofta"],
      ["husleiekontrakten din", "Vi regner husleia med i det du trenger"],
    ],
    om: "hjelp hjemme",
    grunn: "Vi venter på brev fra sykehuset. Vi har bedt dem svare innen 7. desember 2026.",
    vurderer: "Du får rengjøring hver uke. Vi vurderer å endre det til annenhver uke fra 1. februar 2027.",
    hvorfor:
      "Du har flyttet til en mindre bolig. Da vi besøkte deg 16. november 2026, sa du at du nå klarer kjøkken og bad på egen hånd.",
  },
  nn: {
    sokt: ["hjelp til å dusje", "reingjering kvar veke", "hjelp til å handle mat"],
    sagt: "Eg har falle to gonger på badet. No torer eg ikkje dusje åleine. Huset blir ikkje reint, og butikken er for langt unna.",
    krav: [
      ["eit brev frå legen", "Vi treng å vite kor lenge du må vere forsiktig med hofta"],
      ["leigekontrakten din", "Vi reknar husleiga med i det du treng"],
    ],
    om: "hjelp heime",
    grunn: "Vi ventar på brev frå sjukehuset. Vi har bedt dei svare innan 7. desember 2026.",
    vurderer: "Du får reingjering kvar veke. Vi vurderer å endre det til annakvar veke frå 1. februar 2027.",
    hvorfor:
      "Du har flytta til ein mindre bustad. Då vi besøkte deg 16. november 2026, sa du at du no klarer kjøkken og bad på eiga hand.",
  },
} as const;

/** The letters that come before a vedtak, or instead of one. */
export const muntligKvittering = (sprak: Brevsprak): Kvitteringsfakta => ({
  ...hode("omsorg", sprak),
  mottatt: dato("2026-11-20"),
  kanal: "muntlig",
  sokteOm: ord[sprak].sokt,
  medDineOrd: ord[sprak].sagt,
  svarInnen: dato("2026-12-20"),
  mal: dato("2026-12-18"),
  haster: true,
});

export const toPapirer = (sprak: Brevsprak): Dokumentkravfakta => ({
  ...hode("sosial", sprak),
  krav: ord[sprak].krav.map(([hva, formal]) => ({ hva, formal })),
  sisteDag: dato("2026-12-07"),
  regler: [hjemmel("fvl67", "17"), hjemmel("stnl", "43")],
});

export const venterPaaSykehuset = (sprak: Brevsprak): ForelopigSvarfakta => ({
  ...hode("omsorg", sprak),
  hva: "soknad",
  om: ord[sprak].om,
  mottatt: dato("2026-11-02"),
  skulleSvaresInnen: dato("2026-12-02"),
  grunn: ord[sprak].grunn,
  nyDato: dato("2026-12-18"),
});

export const trukketSoknad = (sprak: Brevsprak): Trukketfakta => ({
  ...hode("omsorg", sprak),
  trukketDato: dato("2026-11-23"),
  hva: { slag: "soknad", sokteOm: ord[sprak].sokt },
});

export const trukketKlage = (sprak: Brevsprak): Trukketfakta => ({
  ...hode("omsorg", sprak),
  trukketDato: dato("2026-12-10"),
  hva: { slag: "klage", vedtakFra: dato("2026-11-23"), sisteDag: dato("2026-12-21") },
});

export const mindreReingjoring = (sprak: Brevsprak): Forhandsvarselfakta => ({
  ...hode("omsorg", sprak),
  vurderer: ord[sprak].vurderer,
  hvorfor: ord[sprak].hvorfor,
  svarInnen: dato("2026-12-14"),
  tekster: [],
});
