import { expect, test } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { tomPost } from "./eksempler/felles.ts";
import { type Brevdel, bareTekst } from "./modell.ts";
import { detteFarDu, overskrift, svarene, udekket } from "./poster.ts";
import { prisene } from "./pris.ts";
import type { Brevpost, Pris } from "./vedtaksfakta.ts";

const post = (tjeneste: string, utfall: Brevpost["utfall"], resten: Partial<Brevpost> = {}): Brevpost => ({
  ...tomPost,
  tjeneste,
  utfall,
  ...resten,
});
const vanlig = (tekst: string): string => tekst.replaceAll("\u00a0", " ");

test.each<[string, readonly Brevpost[], string, string]>([
  ["one granted", [post("Støttekontakt", "innvilget")], "Du får støttekontakt", "Du får støttekontakt"],
  [
    "one in part",
    [post("Støttekontakt", "delvis")],
    "Du får støttekontakt, men ikke alt du søkte om",
    "Du får støttekontakt, men ikkje alt du søkte om",
  ],
  ["one refused", [post("BPA", "avslag")], "Du får ikke BPA", "Du får ikkje BPA"],
  ["one not considered", [post("BPA", "avvist")], "Vi kan ikke behandle søknaden din", "Vi kan ikkje behandle søknaden din"],
  ["all granted", [post("A", "innvilget"), post("B", "innvilget")], "Du får det du søkte om", "Du får det du søkte om"],
  [
    "some refused",
    [post("A", "innvilget"), post("B", "avslag")],
    "Du får noe av det du søkte om",
    "Du får noko av det du søkte om",
  ],
  ["all refused", [post("A", "avvist"), post("B", "avslag")], "Du får ikke det du søkte om", "Du får ikkje det du søkte om"],
  [
    "one withdrawn beside one granted",
    [post("A", "trukket"), post("Støttekontakt", "innvilget")],
    "Du får støttekontakt",
    "Du får støttekontakt",
  ],
  [
    "money",
    [post("A", "innvilget", { belopOre: 450_000 }), post("B", "avslag")],
    "Du får 4 500 kroner i økonomisk stønad",
    "Du får 4 500 kroner i økonomisk stønad",
  ],
  [
    "a guarantee, which is no money",
    [post("A", "innvilget", { belopOre: 3_600_000, stonadsform: "garanti" })],
    "Du får en garanti på 36 000 kroner",
    "Du får ein garanti på 36 000 kroner",
  ],
  [
    "money, and a place to sleep",
    [post("A", "innvilget", { belopOre: 450_000 }), post("Midlertidig botilbud", "innvilget")],
    "Du får det du søkte om",
    "Du får det du søkte om",
  ],
])("the headline is the answer: %s", (_, poster, nb, nn) => {
  expect(vanlig(overskrift(poster, "nb"))).toBe(nb);
  expect(vanlig(overskrift(poster, "nn"))).toBe(nn);
});

const punkter = (deler: readonly Brevdel[]): readonly string[] =>
  deler
    .flatMap((del) => del.innhold)
    .flatMap((i) => (i.slag === "liste" ? i.punkter.map(bareTekst) : i.slag === "avsnitt" ? [bareTekst(i.tekst)] : []))
    .map(vanlig);

const stotte = post("Støttekontakt", "innvilget", {
  omfang: "tre timer i uka",
  timerPerUke: 3.5,
  fra: dato("2026-12-01"),
  til: dato("2027-11-30"),
  vurderesIgjen: dato("2027-10-01"),
  utforer: "Fritidstjenesten",
});

test("what one gets: how much, how often, from when, to when, by whom, and when it is looked at again", () => {
  expect(punkter(detteFarDu([stotte], "nb"))).toEqual([
    "Tre timer i uka.",
    "Til sammen er det 3,5 timer i uka.",
    "Det gjelder fra 1. desember 2026 til 30. november 2027.",
    "Fritidstjenesten tar kontakt med deg før de kommer første gang.",
    "Vi går gjennom dette sammen med deg innen 1. oktober 2027.",
  ]);
});

test("who applied for more is told that the rest is not forgotten, and is not said to have got all of it", () => {
  const to = [post("Trygghetsalarm", "innvilget"), post("Praktisk bistand", "innvilget")];
  expect(overskrift(to, "nb", ["Hverdagsrehabilitering"])).toBe("Du får to av tingene du søkte om");
  expect(overskrift(to.slice(0, 1), "nn", ["A"])).toBe("Du får trygghetsalarm");
  const [forst] = svarene("Vi fikk søknaden din.", to, "nb", ["Hverdagsrehabilitering", "BPA"]);
  expect(forst?.slag === "avsnitt" && forst.tekst).toBe(
    "Vi fikk søknaden din. Du får eget svar på hverdagsrehabilitering og BPA. Her er svaret på det andre du søkte om:",
  );
});

test.each<[string, number, boolean]>([
  ["to timer hver uke", 2, false],
  ["Omsorgsstønad for 10 timer i uka", 10, false],
  ["Ein time i veka", 1, true],
  ["12 timer i uka", 2, true],
  ["to timer hver dag", 2, true],
])("the hours of the week are said once: %s", (omfang, timerPerUke, igjen) => {
  const linjer = punkter(detteFarDu([{ ...stotte, omfang, timerPerUke }], "nb"));
  expect(linjer.some((l) => l.startsWith("Til sammen"))).toBe(igjen);
});

test("what is the same for several things is said once", () => {
  const annen = { ...stotte, tjeneste: "Dagsenter", omfang: "onsdager", timerPerUke: null };
  const linjer = punkter(detteFarDu([{ ...stotte, timerPerUke: null }, annen], "nb"));
  expect(linjer.slice(0, 2)).toEqual(["Støttekontakt: tre timer i uka.", "Dagsenter: onsdager."]);
  expect(linjer.filter((linje) => linje.includes("30. november 2027"))).toHaveLength(1);
});

test.each<[Pris, string]>([
  [{ slag: "gratis" }, "Dette er gratis."],
  [
    { slag: "belop", ore: 20_500, per: "dogn" },
    "For støttekontakt betaler du 205 kroner i døgnet. Du kan klage på prisen også, med samme frist.",
  ],
  [
    { slag: "hoyst", ore: 24_500, per: "maned", grenseOre: 26_032_000 },
    "For støttekontakt betaler du høyst 245 kroner i måneden. Grunnen er at inntekten din er under 260 320 kroner i året. Du kan klage på prisen også, med samme frist.",
  ],
  [
    { slag: "eget_brev" },
    "Hva du betaler for støttekontakt, kommer i et eget brev. Du kan klage på prisen også, med samme frist.",
  ],
])("the price is a sentence made from data", (pris, setning) => {
  expect(punkter(prisene([{ ...stotte, pris }], "nb"))).toEqual([setning]);
});

test("nobody is told that they have less than nothing to get", () => {
  expect(udekket({ behov: [{ navn: "Mat", ore: 100 }], inntekt: [{ navn: "Lønn", ore: 300 }], merknad: "" })).toBe(0);
});
