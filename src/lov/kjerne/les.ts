import { tolkOre } from "./belop.ts";
import { tolkDato } from "./dato.ts";
import type { Felt, Felter, Lest } from "./felt.ts";
import { tolkTidspunkt } from "./tidspunkt.ts";

export type Feltfeilkode =
  | "mangler"
  | "ukjent_felt"
  | "feil_type"
  | "ikke_en_dato"
  | "ikke_et_tidspunkt"
  | "ikke_blant_valgene"
  | "for_liten"
  | "for_stor"
  | "for_lang"
  | "for_mange";

/** What is wrong with one field, and where: "underretning.kommetFrem", "poster.2.utfall". */
export interface Feltfeil {
  readonly sti: string;
  readonly kode: Feltfeilkode;
  /** The words that would have been right, when it is a choice. */
  readonly valg?: readonly string[];
}

export type Lesing<T> = { readonly ok: true; readonly verdi: T } | { readonly ok: false; readonly feil: readonly Feltfeil[] };

const feil = (sti: string, kode: Feltfeilkode, valg?: readonly string[]): Lesing<never> => ({
  ok: false,
  feil: [valg === undefined ? { sti, kode } : { sti, kode, valg }],
});
const ja = (verdi: unknown): Lesing<unknown> => ({ ok: true, verdi });

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === "object" && v !== null && !Array.isArray(v);

function lesTall(v: unknown, { minst, hoyst }: { minst: number; hoyst: number }, sti: string, helt: boolean): Lesing<unknown> {
  if (typeof v !== "number" || !Number.isFinite(v) || (helt && !Number.isInteger(v))) return feil(sti, "feil_type");
  if (v < minst) return feil(sti, "for_liten");
  return v > hoyst ? feil(sti, "for_stor") : ja(v);
}

function lesTekst(v: unknown, f: Felt & { type: "dato" | "tidspunkt" | "tekst" | "valg" }, sti: string): Lesing<unknown> {
  if (typeof v !== "string") return feil(sti, "feil_type");
  switch (f.type) {
    case "dato":
      return tolkDato(v) === null ? feil(sti, "ikke_en_dato") : ja(v);
    case "tidspunkt": {
      const lest = tolkTidspunkt(v);
      return lest === null ? feil(sti, "ikke_et_tidspunkt") : ja(lest);
    }
    case "tekst":
      return v.length > f.hoystTegn ? feil(sti, "for_lang") : ja(v);
    case "valg":
      return f.valg.includes(v) ? ja(v) : feil(sti, "ikke_blant_valgene", f.valg);
  }
}

function samle<T>(deler: readonly Lesing<unknown>[], bygg: (verdier: readonly unknown[]) => T): Lesing<T> {
  const alleFeil = deler.flatMap((d) => (d.ok ? [] : d.feil));
  if (alleFeil.length > 0) return { ok: false, feil: alleFeil };
  return { ok: true, verdi: bygg(deler.map((d) => (d.ok ? d.verdi : undefined))) };
}

function lesListe(v: unknown, f: Felt & { type: "liste" }, sti: string): Lesing<unknown> {
  if (!Array.isArray(v)) return feil(sti, "feil_type");
  if (v.length > f.hoystAntall) return feil(sti, "for_mange");
  return samle(
    v.map((x, i) => lesFelt(f.av, x, `${sti}.${i}`)),
    (verdier) => verdier,
  );
}

function lesObjekt(v: unknown, felter: Felter, sti: string, utenom?: string): Lesing<Readonly<Record<string, unknown>>> {
  if (!erObjekt(v)) return feil(sti, "feil_type");
  const her = (navn: string): string => (sti === "" ? navn : `${sti}.${navn}`);
  const ukjente = Object.keys(v).filter((navn) => navn !== utenom && !Object.hasOwn(felter, navn));
  const navnene = Object.keys(felter).filter((navn) => Object.hasOwn(v, navn) || felter[navn]?.valgfri !== true);
  const deler = navnene.map((navn) => {
    if (!Object.hasOwn(v, navn)) return feil(her(navn), "mangler");
    return lesFelt(felter[navn] as Felt, v[navn], her(navn));
  });
  return samle([...ukjente.map((navn) => feil(her(navn), "ukjent_felt")), ...deler], (verdier) =>
    Object.fromEntries(navnene.map((navn, i) => [navn, verdier[i]])),
  );
}

function lesEttAv(v: unknown, f: Felt & { type: "ett_av" }, sti: string): Lesing<unknown> {
  if (!erObjekt(v)) return feil(sti, "feil_type");
  const ord = v[f.paa];
  const varianter = Object.keys(f.varianter);
  const her = sti === "" ? f.paa : `${sti}.${f.paa}`;
  if (ord === undefined) return feil(her, "mangler", varianter);
  if (typeof ord !== "string" || !Object.hasOwn(f.varianter, ord)) return feil(her, "ikke_blant_valgene", varianter);
  const resten = lesObjekt(v, f.varianter[ord] as Felter, sti, f.paa);
  return resten.ok ? ja({ [f.paa]: ord, ...resten.verdi }) : resten;
}

function lesFelt(f: Felt, v: unknown, sti: string): Lesing<unknown> {
  if (v === null) return f.kanVaereNull === true ? ja(null) : feil(sti, "feil_type");
  switch (f.type) {
    case "dato":
    case "tidspunkt":
    case "tekst":
    case "valg":
      return lesTekst(v, f, sti);
    case "boolsk":
      return typeof v === "boolean" ? ja(v) : feil(sti, "feil_type");
    case "tall":
      return lesTall(v, f, sti, false);
    case "heltall":
      return lesTall(v, f, sti, true);
    case "ore":
      return typeof v === "number" && tolkOre(v) === null ? feil(sti, "feil_type") : lesTall(v, f, sti, true);
    case "liste":
      return lesListe(v, f, sti);
    case "objekt":
      return lesObjekt(v, f.felter, sti);
    case "ett_av":
      return lesEttAv(v, f, sti);
  }
}

/**
 * Reads facts from outside against what a rule wants to know. Everything that is wrong is named at once, each with its place; a field
 * nobody asked for is wrong too, because a fact that is misspelt would otherwise count as not given. Never throws.
 */
export const les = <F extends Felter>(felter: F, verdi: unknown): Lesing<Lest<F>> =>
  lesObjekt(verdi, felter, "") as Lesing<Lest<F>>;
