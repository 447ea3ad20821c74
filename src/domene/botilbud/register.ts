import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { settInnAvtale, settInnKontroll, settInnSted, settNedlagt, settRettet, stederI } from "./sted.sql.ts";
import type { Alvor, Stedsord } from "./typer.ts";

type Stedsfelt = "navn" | "adresse" | "eier" | "senger" | "dogn" | "for" | "om";
export type KanIkkeRegistrereSted =
  | Nektet
  | { readonly grunn: "mangler"; readonly felt: readonly Stedsfelt[] }
  | { readonly grunn: "finnes" };

const g = grenser.botilbud;
const ord = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;
const av = (aktor: Ansatt, tid: Tidspunkt) => ({ navn: aktor.navn, na: tid.na });

/** A place as it is typed: numbers are null when they cannot be read. */
export type SkrevetSted = Omit<Stedsord, "senger" | "dognOre"> & {
  readonly senger: number | null;
  readonly dognOre: number | null;
};

/** Puts a place in the kommune's register. It says for whom it is fit: children are never sent to a place that is not for them. */
export async function registrerSted(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: SkrevetSted,
): Promise<Resultat<{ sted: string }, KanIkkeRegistrereSted>> {
  const svar = kan("botilbud.register", aktor, { kommune: aktor.kommune });
  if (!svar.ok) return svar;
  const { senger, dognOre } = inn;
  const feil: Readonly<Record<Stedsfelt, boolean>> = {
    navn: !ord(inn.navn, g.tegnNavn),
    adresse: !ord(inn.adresse, g.tegnAdresse),
    eier: !ord(inn.eier, g.tegnNavn),
    senger: senger === null || !Number.isInteger(senger) || senger < 1 || senger > g.senger,
    dogn: dognOre === null || dognOre < 0 || dognOre > g.dognOre,
    for: !inn.forBarn && !inn.forEnslige,
    om: inn.om.trim().length > g.tegnOm,
  };
  const felt = (Object.keys(feil) as Stedsfelt[]).filter((f) => feil[f]);
  if (felt.length > 0 || senger === null || dognOre === null) return nei({ grunn: "mangler", felt });
  const rent = { navn: inn.navn.trim(), adresse: inn.adresse.trim(), eier: inn.eier.trim(), om: inn.om.trim() };
  const sted = await settInnSted(tx, aktor.kommune, { ...inn, ...rent, senger, dognOre }, av(aktor, tid));
  return sted === null ? nei({ grunn: "finnes" }) : ja({ sted });
}

export type KanIkkeForeStedet =
  | Nektet
  | { readonly grunn: "finnes_ikke_her" | "overlapper" | "ikke_apent" }
  | { readonly grunn: "mangler"; readonly felt: readonly ("fra" | "til" | "krever" | "dato" | "funn" | "hva")[] };

async function forStedet(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  sted: string,
): Promise<Resultat<true, KanIkkeForeStedet>> {
  const svar = kan("botilbud.register", aktor, { kommune: aktor.kommune });
  if (!svar.ok) return svar;
  const finnes = (await stederI(tx, aktor.kommune, tid.idag)).some((s) => s.id === sted);
  return finnes ? ja(true) : nei({ grunn: "finnes_ikke_her" });
}

/** Writes the quality agreement with a place: from when, to when, and what it demands. One holds at a time. */
export async function avtal(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sted: string; readonly fra: Dato | null; readonly til: Dato | null; readonly krever: string },
): Promise<Resultat<true, KanIkkeForeStedet>> {
  const apnet = await forStedet(tx, aktor, tid, inn.sted);
  if (!apnet.ok) return apnet;
  const { fra, til } = inn;
  const felt = [
    ...(fra === null ? (["fra"] as const) : []),
    ...(til === null || (fra !== null && til < fra) ? (["til"] as const) : []),
    ...(ord(inn.krever, g.tegnKrever) ? [] : (["krever"] as const)),
  ];
  if (felt.length > 0 || fra === null || til === null) return nei({ grunn: "mangler", felt });
  const satt = await settInnAvtale(tx, aktor.kommune, { sted: inn.sted, fra, til, krever: inn.krever.trim() }, av(aktor, tid));
  return satt ? ja(true) : nei({ grunn: "overlapper" });
}

/** Writes what a visit found. A serious finding that is not mended puts the place last. */
export async function kontroller(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sted: string; readonly dato: Dato | null; readonly alvor: Alvor; readonly funn: string },
): Promise<Resultat<true, KanIkkeForeStedet>> {
  const apnet = await forStedet(tx, aktor, tid, inn.sted);
  if (!apnet.ok) return apnet;
  const { dato } = inn;
  const felt = [
    ...(dato === null || dato > tid.idag ? (["dato"] as const) : []),
    ...(ord(inn.funn, g.tegnKrever) ? [] : (["funn"] as const)),
  ];
  if (felt.length > 0 || dato === null) return nei({ grunn: "mangler", felt });
  await settInnKontroll(tx, aktor.kommune, { ...inn, dato, funn: inn.funn.trim() }, av(aktor, tid));
  return ja(true);
}

/** Writes that what was found is mended, and how. */
export async function rettFunn(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sted: string; readonly kontroll: string; readonly hva: string },
): Promise<Resultat<true, KanIkkeForeStedet>> {
  const apnet = await forStedet(tx, aktor, tid, inn.sted);
  if (!apnet.ok) return apnet;
  if (!ord(inn.hva, g.tegnHva)) return nei({ grunn: "mangler", felt: ["hva"] });
  const rad = { kontroll: inn.kontroll, dag: tid.idag, hva: inn.hva.trim(), navn: aktor.navn };
  return (await settRettet(tx, aktor.kommune, rad)) ? ja(true) : nei({ grunn: "ikke_apent" });
}

/** Nobody new is sent to the place from today. Who lives there goes on living there until another place is found. */
export async function leggNed(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  sted: string,
): Promise<Resultat<true, KanIkkeForeStedet>> {
  const apnet = await forStedet(tx, aktor, tid, sted);
  if (!apnet.ok) return apnet;
  return (await settNedlagt(tx, aktor.kommune, sted, tid.idag)) ? ja(true) : nei({ grunn: "ikke_apent" });
}
