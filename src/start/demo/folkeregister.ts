import { syntetiskFnr } from "../../grunnmur/ident/index.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Demodata } from "./data.ts";
import type { Tema } from "./temaer.ts";
import type { Valg } from "./valg.ts";

/** An invented resident. */
export interface Nyinnbygger {
  readonly fnr: string;
  readonly navn: string;
  readonly fodt: Dato;
  readonly adresse: string;
  readonly telefon: string;
  readonly epost: string;
  readonly papir: boolean;
}

/** Ages are counted from here and not from today, so that nobody is another person the next time. */
const FODSELSAR_FRA = 2026;

/** The first numbers of each day belong to the people with a name of their own. */
const FORSTE_LOPENUMMER = 2;

/** Somebody of a fitting age. @param nr numbers the people, so that no two share a fødselsnummer */
export function nyInnbygger(
  demo: Demodata,
  gater: readonly string[],
  nr: number,
  tema: Tema,
  valg: Valg,
  papir: boolean,
): Nyinnbygger {
  const to = (n: number) => String(n).padStart(2, "0");
  const aar = FODSELSAR_FRA - valg.mellom(...tema.alder);
  const fodt = dato(`${aar}-${to(valg.mellom(1, 12))}-${to(valg.mellom(1, 28))}`);
  const fornavn = valg.av(demo.navn.for);
  const etternavn = valg.av(demo.navn.etter);
  const [gate, sted] = valg.av(gater).split(", ");
  const telefon = valg.sjanse(85) ? `99 04 ${to(nr % 100)} ${to(valg.mellom(10, 99))}` : "";
  return {
    fnr: syntetiskFnr(fodt, FORSTE_LOPENUMMER + (nr % 120)),
    navn: `${fornavn} ${etternavn}`,
    fodt,
    adresse: `${gate} ${valg.mellom(1, 60)}, ${sted}`,
    telefon,
    epost: papir || valg.sjanse(20) ? "" : `${enkel(fornavn)}.${enkel(etternavn)}@example.no`,
    papir,
  };
}

/** As an e-mail address is written: without the letters that Norwegian and Sámi add. */
const enkel = (navn: string): string =>
  navn
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
