import * as vedtatte from "../livslop/vedtatte.ts";
import { ALT, DELVIS, kapittel, NEI, OMSORG } from "./kapittel.ts";

/** Those who have been answered. */
export const vedtatteKapitler = [
  kapittel(vedtatte.innvilget, "innvilget nylig", ALT, [16, 32], [9, 4, 1]),
  kapittel(vedtatte.innvilget, "innvilget for lenge siden", ALT, [60, 280], [5, 3, 1]),
  kapittel(vedtatte.lukket, "lukket", ALT, [90, 380], [4, 2, 1]),
  kapittel(vedtatte.ulest, "ulest", ALT, [16, 26], [2, 1, 1]),
  kapittel(vedtatte.delvis, "delvis nylig", DELVIS, [16, 32], [4, 2, 1]),
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
  kapittel(vedtatte.avslatt, "avslag nylig", NEI, [16, 32], [3, 2, 1]),
  kapittel(vedtatte.avslatt, "avslag for lenge siden", NEI, [60, 200], [2, 1, 0]),
  kapittel(vedtatte.avvist, "avvist", [["vask"], ["livsopphold"]], [18, 60], [1, 1, 0]),
  kapittel(vedtatte.ikkePostlagt, "ikke postlagt", OMSORG, [14, 15], [1, 1, 1], true),
  kapittel(vedtatte.varselFeilet, "varsel feilet", OMSORG, [15, 20], [1, 1, 0]),
];

/** Those who got a temporary place, and live there: after all others, so that everybody keeps the name they have. */
export const botilbudskapitler = [kapittel(vedtatte.fikkSted, "fikk et sted", [["botilbud"]], [8, 20], [2, 1, 1])];
