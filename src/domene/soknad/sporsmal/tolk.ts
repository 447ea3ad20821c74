import { tolkFnr } from "../../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { tolkDato } from "../../../lov/kjerne/dato.ts";
import { erTjenestekode, finnTjeneste, kanSokes } from "../../tjeneste/index.ts";
import type { Sporsmal, Svarverdi } from "./typer.ts";

/** What can be wrong with an answer. The words are in feil.tekst.ts. */
export type Feilkode =
  | "mangler"
  | "for_langt"
  | "for_mange"
  | "ukjent_valg"
  | "ugyldig_dato"
  | "ugyldig_belop"
  | "ugyldig_telefon"
  | "ugyldig_epost"
  | "ugyldig_konto"
  | "ugyldig_fnr"
  | "fnr_i_tekst";

/** What a form or a draft holds for a question: text, a list, or nothing. */
type Raa = unknown;

/** Reads one answer; null when it is empty. What is already read reads the same again. */
export function tolkSvar(spm: Sporsmal, raa: Raa): Resultat<Svarverdi | null, Feilkode> {
  if (spm.type === "info" || spm.type === "fil") return ja(null);
  if (spm.type === "flervalg") return tolkFlervalg(spm, raa);
  const tekst = somTekst(raa).trim();
  if (tekst === "") return ja(null);
  if (tekst.length > spm.maks) return nei("for_langt");
  return TOLKERE[spm.type](spm, tekst);
}

const somTekst = (raa: Raa): string =>
  typeof raa === "string" ? raa : Array.isArray(raa) && typeof raa[0] === "string" ? raa[0] : "";

const somListe = (raa: Raa): readonly string[] =>
  (Array.isArray(raa) ? raa : [raa]).filter((v): v is string => typeof v === "string" && v.trim() !== "").map((v) => v.trim());

/** "None of these" together with one of them means the one of them. */
function tolkFlervalg(spm: Sporsmal, raa: Raa): Resultat<Svarverdi | null, Feilkode> {
  const valgt = [...new Set(somListe(raa))];
  if (valgt.length === 0) return ja(null);
  if (valgt.length > spm.maks) return nei("for_mange");
  if (!valgt.every((kode) => erValg(spm, kode))) return nei("ukjent_valg");
  const virkelige = valgt.filter((kode) => kode !== "ingen");
  return ja(virkelige.length > 0 ? virkelige : valgt);
}

function erValg(spm: Sporsmal, kode: string): boolean {
  if (spm.valg.includes(kode)) return true;
  if (spm.valgkilde !== "tjenester" || !erTjenestekode(kode)) return false;
  const tjeneste = finnTjeneste(kode);
  return tjeneste !== null && kanSokes(tjeneste);
}

type Tolker = (spm: Sporsmal, tekst: string) => Resultat<Svarverdi, Feilkode>;

const fritekst: Tolker = (_, tekst) => (harFnr(tekst) ? nei("fnr_i_tekst") : ja(tekst));
const ettValg: Tolker = (spm, tekst) => (spm.valg.includes(tekst) ? ja(tekst) : nei("ukjent_valg"));

const TOLKERE: Readonly<Record<Exclude<Sporsmal["type"], "info" | "fil" | "flervalg">, Tolker>> = {
  tekst: fritekst,
  langtekst: fritekst,
  adresse: fritekst,
  valg: ettValg,
  ja_nei: ettValg,
  skjult: (_, tekst) => ja(tekst),
  dato: (_, tekst) => {
    const dato = tolkDato(isoAv(tekst));
    return dato === null ? nei("ugyldig_dato") : ja(dato);
  },
  kroner: (_, tekst) => {
    const tall = tekst.replace(/[\s\u00a0.]|kr(?:oner)?\.?/gi, "").replace(/,-$/, "");
    return /^\d{1,9}(?:,\d{1,2})?$/.test(tall) ? ja(tall) : nei("ugyldig_belop");
  },
  telefon: (_, tekst) => {
    const nummer = tekst.replace(/[\s\u00a0()-]/g, "");
    return /^\+?\d{5,15}$/.test(nummer) ? ja(nummer) : nei("ugyldig_telefon");
  },
  epost: (_, tekst) => (/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(tekst) ? ja(tekst) : nei("ugyldig_epost")),
  konto: (_, tekst) => {
    const sifre = tekst.replace(/[\s\u00a0.]/g, "");
    return erKontonummer(sifre) ? ja(sifre) : nei("ugyldig_konto");
  },
  fnr: (_, tekst) => {
    const fnr = tolkFnr(tekst);
    return fnr.ok ? ja(fnr.verdi.fnr) : nei("ugyldig_fnr");
  },
};

/** "24.12.2026" and "24. 12. 26" as people write them; anything else is left as it is. */
function isoAv(tekst: string): string {
  const treff = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(tekst);
  if (!treff) return tekst;
  const [, dag = "", maned = "", aar = ""] = treff;
  return `${aar.length === 2 ? `20${aar}` : aar}-${maned.padStart(2, "0")}-${dag.padStart(2, "0")}`;
}

const KONTOVEKTER = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function erKontonummer(sifre: string): boolean {
  if (!/^\d{11}$/.test(sifre)) return false;
  const sum = KONTOVEKTER.reduce((s, vekt, i) => s + vekt * Number(sifre[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(sifre[10]);
}

/** Whether a text holds a real or synthetic fødselsnummer. It has no business there: we know whom the application is about. */
export function harFnr(tekst: string): boolean {
  return [...tekst.matchAll(/(?<!\d)\d{6}[\s\u00a0]?\d{5}(?!\d)/g)].some(([sifre]) => tolkFnr(sifre).ok);
}

/** Whole øre from an answer in kroner, or null when it is not answered. */
export function oreAv(svar: Svarverdi | undefined): number | null {
  if (typeof svar !== "string") return null;
  const [kroner = "", ore = ""] = svar.split(",");
  return Number(kroner) * 100 + Number(ore.padEnd(2, "0"));
}
