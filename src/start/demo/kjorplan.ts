import { type Demodata, type Demoinnbygger, fnrForInnbygger } from "./data.ts";
import { nyInnbygger } from "./folkeregister.ts";
import type { Livsplan } from "./leve.ts";
import * as kjente from "./livslop/kjente.ts";
import type { Kapittel } from "./plan/kapittel.ts";
import { klagekapitler, spurtNemnda } from "./plan/klaget.ts";
import { revurderteKapitler, videreforteNei } from "./plan/revurdert.ts";
import { botilbudskapitler, vedtatteKapitler } from "./plan/vedtatte.ts";
import { beregnedeKapitler, flyttekapitler, livshendelseKapitler, programkapitler, ventendeKapitler } from "./plan/ventende.ts";
import { temaer } from "./temaer.ts";
import { lagValg } from "./valg.ts";

type Kjent = Pick<Livsplan, "om" | "start" | "lev" | "fortelling" | "etter"> & {
  readonly hvem: string;
  readonly ved?: NonNullable<Livsplan["ved"]>["hvem"];
};

/** Those with a name of their own live what data/demo/demo.json says of them. `ved`: who logs in is their representative. */
const KJENTE: readonly Kjent[] = [
  { hvem: "astrid", lev: kjente.astrid, om: ["fritid", "vask"], fortelling: 1, start: 19, ved: "fullmakt" },
  { hvem: "farid", lev: kjente.farid, om: ["livsopphold"], fortelling: 2, start: 44 },
  { hvem: "farid", lev: kjente.faridIgjen, om: ["livsopphold", "barn"], fortelling: 2, start: 9, etter: 1 },
  { hvem: "ronja", lev: kjente.ronja, om: ["botilbud", "livsopphold"], start: 0 },
  { hvem: "einar", lev: kjente.einar, om: ["alarm", "mat"], start: 34 },
  { hvem: "einar", lev: kjente.einarIgjen, om: ["stell"], start: 16, etter: 1 },
  { hvem: "lars", lev: kjente.lars, om: ["opplaering"], start: 52, ved: "verge" },
  { hvem: "lars", lev: kjente.larsIgjen, om: ["psykisk"], start: 12, ved: "verge", etter: 1 },
  { hvem: "emil", lev: kjente.emil, om: ["avlastning"], start: 31, ved: "barn" },
  { hvem: "solveig", lev: kjente.solveig, om: ["stell", "vask"], start: 32 },
  { hvem: "jorunn", lev: kjente.jorunn, om: ["livsopphold"], fortelling: 1, start: 10 },
  { hvem: "inger", lev: kjente.inger, om: ["fritid"], fortelling: 0, start: 75 },
  { hvem: "mathis", lev: kjente.mathis, om: ["psykisk"], start: 2 },
];

/** All that happens to those without a name of their own. */
const kapitler: readonly Kapittel[] = [
  ...ventendeKapitler,
  ...vedtatteKapitler,
  ...klagekapitler,
  ...beregnedeKapitler,
  ...revurderteKapitler,
  ...livshendelseKapitler,
  ...botilbudskapitler,
  ...programkapitler,
  ...videreforteNei,
  ...flyttekapitler,
  ...spurtNemnda,
];

/** Every life of a kommune, the one that began first on top: so the cases get their numbers in the order they came. */
export function planFor(demo: Demodata, nummer: string): Livsplan[] {
  const hvor = demo.kommuner.findIndex((k) => k.nummer === nummer);
  const gater = demo.kommuner[hvor]?.gater ?? [];
  let nr = hvor * 1000;
  const liv = kapitler.flatMap((k) =>
    Array.from({ length: k.antall[hvor] ?? 0 }, (_, i) => etLiv(demo, gater, k, `${nummer}/${k.navn}/${i}`, nr++, i + hvor)),
  );
  const egne = demo.innbyggere
    .filter((i) => i.kommune === nummer)
    .flatMap((i) => KJENTE.filter((k) => k.hvem === i.id).map((k) => kjentLiv(demo, i, k)));
  return [...egne, ...liv].sort((a, b) => b.start - a.start);
}

function etLiv(demo: Demodata, gater: readonly string[], k: Kapittel, navn: string, nr: number, tur: number): Livsplan {
  const valg = lagValg(`hvem ${navn}`);
  const start = valg.mellom(...k.start);
  const om = k.om[(tur + nr) % k.om.length] ?? [];
  const [forste = "vask"] = om;
  const papir = k.papir ?? false;
  return { navn, om, start, lev: k.lev, person: nyInnbygger(demo, gater, nr, temaer[forste], valg, papir) };
}

function kjentLiv(demo: Demodata, i: Demoinnbygger, { hvem: id, ved: hvem, ...resten }: Kjent): Livsplan {
  const { representant } = demo.representasjoner.find((r) => r.representert === i.id) ?? {};
  const ved = demo.innbyggere.find((x) => x.id === representant);
  const { navn, fodt, adresse, telefon, epost } = i;
  const person = { fnr: fnrForInnbygger(i), navn, fodt, adresse, telefon, epost, papir: i.vilHaPapir };
  return { ...resten, navn: `${id}/${resten.start}`, person, ...(hvem && ved && { ved: { hvem, fnr: fnrForInnbygger(ved) } }) };
}
