import * as vedtatte from "../livslop/vedtatte.ts";
import * as ventende from "../livslop/ventende.ts";
import { ALT, DELVIS, type Kapittel, kapittel, NEI, OMSORG, PENGER, TO } from "./kapittel.ts";

/** Those who wait for an answer. */
export const ventendeKapitler = [
  kapittel(ventende.utkast, "utkast", ALT, [1, 20], [2, 1, 0]),
  kapittel(ventende.nettoppKommet, "nettopp kommet", ALT, [0, 5], [8, 4, 1]),
  kapittel(ventende.sagtVedSkranken, "sagt ved skranken", ALT, [0, 6], [2, 1, 1]),
  kapittel(ventende.kommetPaPapir, "kommet på papir", OMSORG, [1, 5], [1, 1, 1], true),
  kapittel(ventende.sentRegistrert, "sent registrert", OMSORG, [1, 4], [1, 1, 0]),
  kapittel(ventende.nettoppKommet, "nødhjelp i dag", [["nodhjelp", "livsopphold"]], [0, 0], [2, 1, 1]),
  kapittel(vedtatte.nodhjelpGitt, "nødhjelp gitt", [["nodhjelp", "livsopphold"]], [4, 30], [2, 1, 0]),
  kapittel(ventende.gaFullmakt, "ga fullmakt", OMSORG, [6, 14], [1, 1, 0]),
  kapittel(ventende.tatt, "tatt", ALT, [3, 12], [5, 2, 1]),
  kapittel(ventende.lagtTilbake, "lagt tilbake", OMSORG, [8, 14], [2, 1, 0]),
  kapittel(ventende.venterPaPapir, "venter på papir", ALT, [7, 16], [4, 2, 1]),
  kapittel(ventende.papirUteblitt, "papir uteblitt", PENGER, [14, 20], [1, 1, 0]),
  kapittel(ventende.papirKommet, "papir kommet", PENGER, [9, 16], [2, 1, 1]),
  kapittel(ventende.harIkkePapiret, "har ikke papiret", OMSORG, [8, 15], [1, 1, 0]),
  kapittel(ventende.halvveisUtredet, "halvveis utredet", ALT, [8, 18], [2, 1, 1]),
  kapittel(ventende.utredet, "utredet", ALT, [11, 20], [3, 1, 1]),
  kapittel(ventende.harSkrevet, "har skrevet", ALT, [5, 15], [2, 1, 1]),
  kapittel(ventende.harFattSvar, "har fått svar", ALT, [7, 18], [2, 1, 0]),
  kapittel(ventende.baretEtBehov, "bare et behov", OMSORG, [4, 14], [2, 1, 1]),
  kapittel(ventende.vedtaksutkast, "vedtaksutkast", DELVIS, [13, 22], [3, 1, 1]),
  kapittel(ventende.tilGodkjent, "til godkjenning", NEI, [14, 20], [2, 1, 1]),
  kapittel(ventende.returnert, "returnert", NEI, [16, 22], [1, 1, 1]),
  kapittel(ventende.forsinket, "forsinket", ALT, [30, 44], [2, 1, 1]),
  kapittel(ventende.forsinket, "forsinket igjen", OMSORG, [60, 70], [1, 0, 0]),
  kapittel(ventende.overFristen, "over fristen", ALT, [33, 50], [2, 1, 1]),
  kapittel(ventende.delvisBesvart, "delvis besvart", TO, [14, 22], [2, 1, 0]),
  kapittel(ventende.trakkEn, "trakk en", TO, [5, 15], [1, 1, 0]),
  kapittel(ventende.trakkAlt, "trakk alt", ALT, [6, 60], [2, 1, 1]),
];

/** Money worked out and not yet decided. After all others in the plan, so that their people stay who they are. */
export const beregnedeKapitler: readonly Kapittel[] = [
  kapittel(ventende.utredet, "regnet ut", [["livsopphold"]], [9, 18], [2, 1, 0]),
];

/** Those who died, got a verge or moved while they waited. After all others, for the same reason. */
export const livshendelseKapitler: readonly Kapittel[] = [
  kapittel(ventende.dode, "døde", [["stell"], ["livsopphold"]], [12, 16], [1, 1, 0]),
  kapittel(ventende.fikkVerge, "fikk verge", [["livsopphold"], ["psykisk"]], [12, 16], [1, 1, 0]),
  kapittel(ventende.flytter, "flytter", [["vask"], ["fritid"]], [12, 16], [1, 1, 0]),
];

/** A kvalifiseringsprogram, after all others, for the same reason. */
export const programkapitler: readonly Kapittel[] = [kapittel(ventende.program, "program", [["jobb"]], [16, 24], [1, 1, 0])];

/** A move to a kommune that is here too. */
export const flyttekapitler: readonly Kapittel[] = [
  kapittel(ventende.vilSvaresDer, "den nye svarer", [["vask"], ["fritid"]], [14, 18], [1, 1, 0]),
];
