import { type Prosessemne, type Prosesslov, prosesshjemmel } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Hjemmel, hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Spor } from "../kommune/index.ts";
import type { Blokk, Brevslag, Brevtrekk, Utfall } from "./modell.ts";

/** Where each block is required. The general act is chosen by the letter's date, the special acts by the track. */
export function blokkhjemler(blokk: Blokk, lov: Prosesslov, spor: Spor): readonly Hjemmel[] {
  const fvl = (...emner: readonly Prosessemne[]): readonly Hjemmel[] => emner.map((emne) => prosesshjemmel(lov, emne));
  const stnl = (paragraf: string): readonly Hjemmel[] => (spor === "sosial" ? [hjemmel("stnl", paragraf)] : []);
  switch (blokk) {
    case "B1":
      return [hjemmel("spraklova", "9")];
    case "B2":
    case "B19":
      return fvl("underretningens_innhold");
    case "B3":
    case "B4":
    case "B5":
      return [...fvl("skriftlig"), ...stnl("41")];
    case "B6":
      return spor === "sosial" ? stnl("42") : spor === "omsorg" ? [hjemmel("pbrl", "3-1")] : fvl("utredning");
    case "B7":
      return [
        ...(spor === "sosial" ? [hjemmel("stnl", "1"), hjemmel("stnl", "4")] : [hjemmel("pbrl", "3-1")]),
        ...fvl("utredning"),
      ];
    case "B8":
    case "B9":
    case "B10":
      return fvl("begrunnelsens_innhold");
    case "B11":
      return [hjemmel("stnl", "20")];
    case "B12":
      return [hjemmel("egenandel", "2"), hjemmel("egenandel", "8"), hjemmel("egenandel", "13")];
    case "B13":
    case "B20":
      return fvl("veiledning");
    case "B14":
      return fvl("underretningens_innhold", "klagefrist");
    case "B15":
      return fvl("underretningens_innhold", "partsinnsyn");
    case "B16":
      return fvl("underretningens_innhold", "utsatt_iverksetting", "sakskostnader");
    case "B17":
      return [hjemmel("pbrl", "8-1")];
    case "B18":
      return fvl("underretning", "fullmektig");
    case "etterspurt":
    case "svarfrist":
      return [...fvl("utredning"), ...stnl("43")];
    case "grunn_og_ny_dato":
    case "videre":
      return fvl("saksbehandlingstid");
    case "slik_forsto_vi":
      return fvl("veiledning", "klagens_form");
    case "hvorfor_endret":
      return fvl("underinstansen", "omgjoring");
    case "punktsvar":
    case "papirer":
    case "merknadsfrist":
      return fvl("underinstansen");
    case "for_sen_vurdert":
      return fvl("for_sen");
    case "omgjoring_vurdert":
      return fvl("omgjoring");
    case "selvstyre":
      return [...(spor === "sosial" ? [hjemmel("stnl", "48")] : [hjemmel("pbrl", "7-7")]), ...fvl("klageinstansen")];
    case "kommunens_frist":
      return fvl("klageinstansen");
    case "siste_instans":
      return fvl("klagerett");
  }
}

const GITT: readonly Utfall[] = ["innvilget", "delvis"];
const NEKTET: readonly Utfall[] = ["delvis", "avslag", "avvist"];

/** What a vedtak's letter must have, after what was decided: the rows of the table for granted, in part, refused, not considered. */
function vedtaksblokker(t: Brevtrekk): readonly Blokk[] {
  const utfall = t.utfall.filter((u): u is Utfall => u !== null);
  const har = (noen: readonly Utfall[]): boolean => utfall.some((u) => noen.includes(u));
  const bareAvvist = utfall.length > 0 && utfall.every((u) => u === "avvist" || u === "trukket");
  return [
    "B3",
    ...(har(GITT) ? (["B4"] as const) : []),
    ...(har(["delvis", "avslag"]) ? (["B5"] as const) : []),
    ...(bareAvvist ? [] : (["B6", "B8"] as const)),
    ...(t.barnBerort && !bareAvvist ? (["B7"] as const) : []),
    "B9",
    "B10",
    ...(t.vilkar ? (["B11"] as const) : []),
    ...(har(GITT) && t.spor === "omsorg" && !t.utenPris ? (["B12"] as const) : []),
    "B14",
    "B15",
    ...(har(NEKTET) && t.spor === "omsorg" ? (["B17"] as const) : []),
  ];
}

/** The blocks that only the outcome of the complaint body's decision decides. */
function avgjorelsesblokker(t: Brevtrekk): readonly Blokk[] {
  const nytt = t.avgjorelse === "nytt_vedtak";
  const endret = nytt || t.avgjorelse === "opphever";
  return [
    "B3",
    "B9",
    "B10",
    "B15",
    "siste_instans",
    ...(nytt ? (["B4"] as const) : []),
    ...(endret ? (["B16", "kommunens_frist"] as const) : []),
    ...(t.selvstyre ? (["selvstyre"] as const) : []),
    ...(t.barnBerort ? (["B7"] as const) : []),
  ];
}

/** What the letter must hold, beside the headline, the sender and the copies that every letter has. */
function egneBlokker(slag: Brevslag, t: Brevtrekk): readonly Blokk[] {
  switch (slag) {
    case "vedtak":
      return vedtaksblokker(t);
    case "omgjoring":
      return [...vedtaksblokker(t), "hvorfor_endret", "B16"];
    case "opprettholdelse":
      return [
        ...(t.barnBerort ? (["B7"] as const) : []),
        "B3",
        "punktsvar",
        "B8",
        "B9",
        "B10",
        "papirer",
        "merknadsfrist",
        "videre",
        "B15",
        ...(t.spor === "omsorg" ? (["B17"] as const) : []),
      ];
    case "klage_avvist":
      return [
        "B3",
        "B8",
        "B9",
        "for_sen_vurdert",
        "omgjoring_vurdert",
        "B10",
        "B14",
        "B15",
        ...(t.spor === "omsorg" ? (["B17"] as const) : []),
      ];
    case "klageavgjorelse":
      return avgjorelsesblokker(t);
    case "forelopig_svar":
      return ["B3", "grunn_og_ny_dato"];
    case "klage_mottatt":
      return ["B3", "slik_forsto_vi", "videre"];
    case "utsettelse":
      return ["B3", "B9"];
    case "kvittering":
      return ["B3", "videre"];
    case "dokumentkrav":
      return ["etterspurt", "svarfrist"];
    case "trukket":
      return ["B3"];
    case "utsatt_iverksetting":
      return ["B3", "B9", "videre"];
    case "forhandsvarsel":
      return ["B3", "B8", "svarfrist", "B13", "B15"];
  }
}

/** Every block a letter of this kind must have, given what it is about. */
export function paakrevd(slag: Brevslag, t: Brevtrekk): readonly Blokk[] {
  return ["B1", "B2", ...(t.kopiTil > 0 ? (["B18"] as const) : []), ...egneBlokker(slag, t)];
}
