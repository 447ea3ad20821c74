import type { Liv } from "./liv.ts";
import * as klaget from "./livslop/klaget.ts";
import * as vedtatte from "./livslop/vedtatte.ts";
import * as ventende from "./livslop/ventende.ts";
import type { Temanavn } from "./temaer.ts";

/** A course that several lives follow. */
export interface Kapittel {
  readonly navn: string;
  readonly lev: (liv: Liv) => Promise<unknown>;
  /** What is applied for; the lives take turns. */
  readonly om: readonly (readonly Temanavn[])[];
  /** How many days ago it begins, from and to. */
  readonly start: readonly [number, number];
  /** How many such lives in Asker, Sogndal and Porsanger. */
  readonly antall: readonly [number, number, number];
  readonly papir?: true;
}

type Om = Kapittel["om"];
const ALT: Om = [
  ["stell"],
  ["livsopphold"],
  ["vask"],
  ["fritid"],
  ["strom"],
  ["sykepleie"],
  ["husleie"],
  ["alarm", "mat"],
  ["barn"],
  ["psykisk"],
  ["livsopphold", "strom"],
  ["korttid"],
  ["depositum"],
  ["omsorgsbolig"],
  ["opplaering"],
  ["stell", "vask"],
  ["helse"],
  ["bpa"],
  ["omsorgsstonad"],
  ["kommunal"],
];
const OMSORG: Om = [["stell"], ["vask"], ["fritid"], ["sykepleie"], ["psykisk"], ["korttid"], ["mat"]];
const PENGER: Om = [["livsopphold"], ["strom"], ["barn"], ["husleie"]];
const DELVIS: Om = [
  ["vask"],
  ["stell"],
  ["livsopphold"],
  ["fritid"],
  ["strom"],
  ["korttid"],
  ["barn"],
  ["bpa"],
  ["omsorgsstonad"],
];
const NEI: Om = [
  ["bpa"],
  ["langtid"],
  ["husleie"],
  ["fritid"],
  ["omsorgsbolig"],
  ["depositum"],
  ["alarm"],
  ["kommunal"],
  ["helse"],
];
const UENIG: Om = [
  ["vask"],
  ["livsopphold"],
  ["fritid"],
  ["langtid"],
  ["strom"],
  ["bpa"],
  ["stell"],
  ["barn"],
  ["omsorgsstonad"],
];
const TO: Om = [
  ["stell", "vask"],
  ["livsopphold", "strom"],
  ["fritid", "vask"],
];
const BOLIG: Om = [["omsorgsbolig"], ["kommunal"]];

const kapittel = (
  lev: Kapittel["lev"],
  navn: string,
  om: Om,
  start: Kapittel["start"],
  antall: Kapittel["antall"],
  papir?: true,
): Kapittel => ({ navn, lev, om, start, antall, ...(papir && { papir }) });

const ventendeKapitler = [
  kapittel(ventende.utkast, "utkast", ALT, [1, 20], [2, 1, 0]),
  kapittel(ventende.nettoppKommet, "nettopp kommet", ALT, [0, 5], [9, 5, 2]),
  kapittel(ventende.sagtVedSkranken, "sagt ved skranken", ALT, [0, 6], [3, 2, 1]),
  kapittel(ventende.kommetPaPapir, "kommet på papir", OMSORG, [1, 5], [2, 1, 1], true),
  kapittel(ventende.sentRegistrert, "sent registrert", OMSORG, [17, 20], [1, 1, 0]),
  kapittel(ventende.nettoppKommet, "nødhjelp i dag", [["nodhjelp", "livsopphold"]], [0, 0], [2, 1, 1]),
  kapittel(ventende.tatt, "tatt", ALT, [3, 12], [6, 3, 1]),
  kapittel(ventende.lagtTilbake, "lagt tilbake", OMSORG, [8, 14], [2, 1, 0]),
  kapittel(ventende.venterPaPapir, "venter på papir", ALT, [7, 16], [5, 2, 1]),
  kapittel(ventende.papirUteblitt, "papir uteblitt", PENGER, [14, 20], [1, 1, 0]),
  kapittel(ventende.papirKommet, "papir kommet", PENGER, [9, 16], [2, 1, 1]),
  kapittel(ventende.harIkkePapiret, "har ikke papiret", OMSORG, [8, 15], [1, 1, 0]),
  kapittel(ventende.halvveisUtredet, "halvveis utredet", ALT, [8, 18], [3, 1, 1]),
  kapittel(ventende.utredet, "utredet", ALT, [11, 20], [4, 2, 1]),
  kapittel(ventende.harSkrevet, "har skrevet", ALT, [5, 15], [2, 1, 1]),
  kapittel(ventende.harFattSvar, "har fått svar", ALT, [7, 18], [3, 2, 0]),
  kapittel(ventende.baretEtBehov, "bare et behov", OMSORG, [4, 14], [3, 2, 1]),
  kapittel(ventende.vedtaksutkast, "vedtaksutkast", DELVIS, [13, 22], [4, 2, 1]),
  kapittel(ventende.tilGodkjent, "til godkjenning", NEI, [14, 20], [3, 2, 1]),
  kapittel(ventende.returnert, "returnert", NEI, [16, 22], [2, 1, 1]),
  kapittel(ventende.forsinket, "forsinket", ALT, [30, 44], [3, 1, 1]),
  kapittel(ventende.forsinket, "forsinket igjen", OMSORG, [60, 70], [1, 0, 0]),
  kapittel(ventende.overFristen, "over fristen", ALT, [33, 50], [3, 1, 1]),
  kapittel(ventende.delvisBesvart, "delvis besvart", TO, [14, 22], [2, 1, 0]),
  kapittel(ventende.trakkEn, "trakk en", TO, [5, 15], [1, 1, 0]),
  kapittel(ventende.trakkAlt, "trakk alt", ALT, [6, 60], [2, 1, 1]),
];

const vedtatteKapitler = [
  kapittel(vedtatte.innvilget, "innvilget nylig", ALT, [16, 32], [12, 6, 2]),
  kapittel(vedtatte.innvilget, "innvilget for lenge siden", ALT, [60, 280], [8, 4, 1]),
  kapittel(vedtatte.lukket, "lukket", ALT, [90, 380], [6, 3, 1]),
  kapittel(vedtatte.ulest, "ulest", ALT, [16, 26], [3, 2, 1]),
  kapittel(vedtatte.delvis, "delvis nylig", DELVIS, [16, 32], [5, 2, 1]),
  kapittel(vedtatte.delvis, "delvis for lenge siden", DELVIS, [60, 200], [2, 1, 0]),
  kapittel(
    vedtatte.begge,
    "ja og litt",
    [
      ["stell", "vask"],
      ["livsopphold", "strom"],
    ],
    [16, 30],
    [2, 1, 0],
  ),
  kapittel(
    vedtatte.jaOgNei,
    "ja og nei",
    [
      ["mat", "alarm"],
      ["livsopphold", "husleie"],
    ],
    [16, 30],
    [1, 1, 1],
  ),
  kapittel(vedtatte.avslatt, "avslag nylig", NEI, [16, 32], [4, 2, 1]),
  kapittel(vedtatte.avslatt, "avslag for lenge siden", NEI, [60, 200], [2, 1, 0]),
  kapittel(vedtatte.avvist, "avvist", [["vask"], ["livsopphold"]], [18, 60], [1, 1, 0]),
  kapittel(vedtatte.ikkePostlagt, "ikke postlagt", OMSORG, [14, 15], [2, 1, 1], true),
  kapittel(vedtatte.varselFeilet, "varsel feilet", OMSORG, [15, 20], [1, 1, 0]),
];

const klagekapitler = [
  kapittel(klaget.klageMottatt, "klage mottatt", UENIG, [22, 36], [4, 2, 1]),
  kapittel(klaget.klageSagt, "klage sagt", UENIG, [23, 30], [1, 1, 0]),
  kapittel(klaget.klagePaPapir, "klage på papir", [["stell"], ["langtid"]], [25, 30], [1, 0, 1], true),
  kapittel(klaget.klageForSen, "klage for sen", UENIG, [56, 64], [1, 1, 0]),
  kapittel(klaget.senMenTattOpp, "sen, men tatt opp", UENIG, [60, 70], [1, 0, 0]),
  kapittel(klaget.klageAvvist, "klage avvist", [["vask"], ["strom"]], [64, 90], [1, 1, 0]),
  kapittel(klaget.klageVurderes, "klage vurderes", UENIG, [27, 42], [3, 1, 1]),
  kapittel(klaget.klageTrukket, "klage trukket", UENIG, [30, 60], [1, 1, 0]),
  kapittel(klaget.omgjort, "omgjort", UENIG, [34, 100], [2, 1, 1]),
  kapittel(klaget.delvisOmgjort, "delvis omgjort", [["stell", "vask"]], [32, 45], [1, 1, 0]),
  kapittel(klaget.restenOversendt, "resten oversendt", [["stell", "vask"]], [40, 60], [1, 0, 0]),
  kapittel(klaget.opprettholdt, "opprettholdt", UENIG, [30, 40], [2, 1, 0]),
  kapittel(klaget.oversendt, "oversendt", UENIG, [36, 60], [2, 1, 0]),
  kapittel(klaget.kommentert, "kommentert", UENIG, [40, 60], [1, 1, 0]),
  kapittel(klaget.hosInstansen, "hos instansen", UENIG, [50, 80], [1, 1, 1]),
  kapittel(klaget.stadfestet, "stadfestet", UENIG, [80, 120], [2, 1, 0]),
  kapittel(klaget.nyttVedtak, "nytt vedtak", UENIG, [80, 95], [1, 1, 0]),
  kapittel(klaget.opphevet, "opphevet", UENIG, [80, 95], [1, 0, 1]),
  kapittel(klaget.avvistAvInstansen, "avvist av instansen", UENIG, [80, 110], [1, 0, 0]),
  kapittel(klaget.fulgtOpp, "fulgt opp", UENIG, [90, 140], [1, 1, 0]),
  kapittel(klaget.oversendt, "hos nemnda", BOLIG, [36, 55], [1, 1, 0]),
  kapittel(klaget.hosInstansen, "tatt av nemnda", BOLIG, [50, 70], [1, 0, 0]),
  kapittel(klaget.stadfestet, "stadfestet av nemnda", BOLIG, [80, 110], [1, 0, 1]),
  kapittel(klaget.merTidBedt, "mer tid bedt om", UENIG, [24, 30], [1, 1, 0]),
  kapittel(klaget.merTidGitt, "mer tid gitt", UENIG, [26, 40], [1, 0, 1]),
  kapittel(klaget.merTidNektet, "mer tid nektet", UENIG, [26, 40], [1, 0, 0]),
];

/** All that happens to those without a name of their own, in the order it is told. */
export const kapitler: readonly Kapittel[] = [...ventendeKapitler, ...vedtatteKapitler, ...klagekapitler];
