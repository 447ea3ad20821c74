import * as klaget from "../livslop/klaget.ts";
import { BOLIG, type Kapittel, kapittel, UENIG } from "./kapittel.ts";

/** Those who have complained. */
export const klagekapitler = [
  kapittel(klaget.klageMottatt, "klage mottatt", UENIG, [22, 36], [3, 1, 1]),
  kapittel(klaget.klageSagt, "klage sagt", UENIG, [23, 30], [1, 1, 0]),
  kapittel(klaget.klagePaPapir, "klage på papir", [["stell"], ["langtid"]], [25, 30], [1, 0, 1], true),
  kapittel(klaget.klageForSen, "klage for sen", UENIG, [56, 64], [1, 1, 0]),
  kapittel(klaget.senMenTattOpp, "sen, men tatt opp", UENIG, [60, 70], [1, 0, 0]),
  kapittel(klaget.klageAvvist, "klage avvist", [["vask"], ["strom"]], [64, 90], [1, 1, 0]),
  kapittel(klaget.klageVurderes, "klage vurderes", UENIG, [27, 42], [2, 1, 1]),
  kapittel(klaget.klageTrukket, "klage trukket", UENIG, [30, 60], [1, 1, 0]),
  kapittel(klaget.omgjort, "omgjort", UENIG, [34, 100], [2, 1, 1]),
  kapittel(klaget.delvisOmgjort, "delvis omgjort", [["stell", "vask"]], [32, 45], [1, 1, 0]),
  kapittel(klaget.restenOversendt, "resten oversendt", [["stell", "vask"]], [40, 60], [1, 0, 0]),
  kapittel(klaget.opprettholdt, "opprettholdt", UENIG, [30, 40], [1, 1, 0]),
  kapittel(klaget.oversendt, "oversendt", UENIG, [36, 60], [2, 1, 0]),
  kapittel(klaget.kommentert, "kommentert", UENIG, [40, 60], [1, 1, 0]),
  kapittel(klaget.hosInstansen, "hos instansen", UENIG, [50, 80], [1, 1, 1]),
  kapittel(klaget.stadfestet, "stadfestet", UENIG, [80, 120], [1, 1, 0]),
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

/** A question that the klagenemnd answers. Last in the plan, so that those before stay who they are. */
export const spurtNemnda: readonly Kapittel[] = [kapittel(klaget.spurteInstansen, "spurte nemnda", BOLIG, [36, 55], [1, 0, 0])];
