import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { nyVurdering } from "../../lov/sosialtjenesteloven/p27.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, leggBotilbudsoppgave, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { leggSamtale } from "./plan.ts";
import { frigiSenger, settSlutt, settSvar, settTil, tilbudI } from "./tilbud.sql.ts";
import { erApent, type Sluttgrunn, type Tilbud } from "./typer.ts";

const g = grenser.botilbud;
const ord = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;
const p27 = hjemmel("stnl", "27");

type Apnet = Resultat<{ readonly sak: Sak; readonly tilbud: Tilbud }, KanIkkeApne | { readonly grunn: "finnes_ikke_her" }>;

/** The case, and the offer in it that is answered or lived in. */
async function apneTilbud(
  tx: Transaksjon,
  aktor: Ansatt,
  inn: { readonly sak: string; readonly tilbud: string },
): Promise<Apnet> {
  const apnet = await apneSak(tx, aktor, "botilbud.tilby", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  await laasSak(tx, aktor.kommune, inn.sak);
  const tilbud = (await tilbudI(tx, aktor.kommune, inn.sak)).find((t) => t.id === inn.tilbud && erApent(t));
  return tilbud ? ja({ sak: apnet.verdi, tilbud }) : nei({ grunn: "finnes_ikke_her" });
}

export type KanIkkeSvarePaTilbud =
  | KanIkkeApne
  | { readonly grunn: "finnes_ikke_her" | "alt_besvart" | "uten_fordi" }
  | { readonly grunn: "mangler"; readonly felt: readonly ["samtale"] };

/**
 * Writes whether the person took the place. Who took it has a talk about the way to a permanent home, with its day, at the latest when the stay is to be looked at again; and
 * nobody needs to find a place any more. Who said no says why, the beds are free, and another is to be found.
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export async function svarPaTilbud(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: {
    readonly sak: string;
    readonly tilbud: string;
    readonly tok: boolean;
    readonly fordi: string;
    readonly samtale: Dato | null;
  },
): Promise<Resultat<true, KanIkkeSvarePaTilbud>> {
  const apnet = await apneTilbud(tx, aktor, inn);
  if (!apnet.ok) return apnet;
  const { sak, tilbud } = apnet.verdi;
  if (tilbud.svar !== "venter") return nei({ grunn: "alt_besvart" });
  if (!inn.tok && !ord(inn.fordi, g.tegnHva)) return nei({ grunn: "uten_fordi" });
  const { samtale } = inn;
  const senest = nyVurdering.anvend({ flyttetInn: tilbud.fra, hverDager: g.nyVurderingDager }, tid.idag).verdi.sisteDag;
  const galDag = samtale === null || samtale < tid.idag || samtale > senest;
  if (inn.tok && galDag) return nei({ grunn: "mangler", felt: ["samtale"] });
  const fordi = inn.tok ? null : inn.fordi.trim();
  if (!(await settSvar(tx, { kommune: sak.kommune, id: tilbud.id, fordi, na: tid.na }))) return nei({ grunn: "alt_besvart" });
  const data = { navn: tilbud.navn, tok: inn.tok, fordi };
  await noter(tx, { kommune: sak.kommune, sak: sak.id, slag: "botilbud.besvart", data, aktor, na: tid.na, hjemmel: p27 });
  if (inn.tok && samtale !== null) {
    await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, slag: ["finn_botilbud"] }, "gjort", tid.na);
    await leggSamtale(tx, aktor, tid, sak, samtale);
  } else {
    await frigiSenger(tx, sak.kommune, tilbud.id, tilbud.fra);
    await leggBotilbudsoppgave(tx, tid, sak);
  }
  return ja(true);
}

export type KanIkkeForlenge = KanIkkeApne | { readonly grunn: "finnes_ikke_her" | "ugyldig_dag" | "uten_hvorfor" };

/** The person lives on at the place, until another day, with why. A longer stay is a decision of its own: the case says so, and the old one's end is a task already. */
export async function forleng(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly tilbud: string; readonly til: Dato | null; readonly hvorfor: string },
): Promise<Resultat<true, KanIkkeForlenge>> {
  const apnet = await apneTilbud(tx, aktor, inn);
  if (!apnet.ok) return apnet;
  const { sak, tilbud } = apnet.verdi;
  if (!ord(inn.hvorfor, g.tegnHva)) return nei({ grunn: "uten_hvorfor" });
  const { til } = inn;
  if (til === null || til < tid.idag || til > leggTilDager(tid.idag, g.dagerOpphold)) return nei({ grunn: "ugyldig_dag" });
  if (!(await settTil(tx, sak.kommune, tilbud.id, til))) return nei({ grunn: "ugyldig_dag" });
  const data = { navn: tilbud.navn, til, hvorfor: inn.hvorfor.trim() };
  await noter(tx, { kommune: sak.kommune, sak: sak.id, slag: "botilbud.forlenget", data, aktor, na: tid.na, hjemmel: p27 });
  return ja(true);
}

export type KanIkkeAvslutteOpphold = KanIkkeApne | { readonly grunn: "finnes_ikke_her" | "ugyldig_dag" | "uten_hva" };

/**
 * The stay ends: the person has a home, needs another place, or leaves for another reason, with where to. The beds are free from that day. Who needs another place is not
 * left without: finding it is on top of the list at once.
 */
export async function avsluttOpphold(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: {
    readonly sak: string;
    readonly tilbud: string;
    readonly dag: Dato | null;
    readonly fordi: Sluttgrunn;
    readonly hva: string;
  },
): Promise<Resultat<true, KanIkkeAvslutteOpphold>> {
  const apnet = await apneTilbud(tx, aktor, inn);
  if (!apnet.ok) return apnet;
  const { sak, tilbud } = apnet.verdi;
  const { dag, fordi } = inn;
  if (!ord(inn.hva, g.tegnHva)) return nei({ grunn: "uten_hva" });
  if (dag === null || dag > tid.idag) return nei({ grunn: "ugyldig_dag" });
  const slutt = { id: tilbud.id, dag, fordi, hva: inn.hva.trim() };
  if (!(await settSlutt(tx, sak.kommune, slutt))) return nei({ grunn: "ugyldig_dag" });
  await frigiSenger(tx, sak.kommune, tilbud.id, dag);
  const data = { navn: tilbud.navn, dag, fordi, hva: slutt.hva };
  await noter(tx, { kommune: sak.kommune, sak: sak.id, slag: "botilbud.slutt", data, aktor, na: tid.na, hjemmel: p27 });
  if (fordi === "annet_botilbud") await leggBotilbudsoppgave(tx, tid, sak);
  else await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, slag: ["botilbud_samtale"] }, "falt_bort", tid.na);
  return ja(true);
}

export type KanIkkeTrengeIkke = KanIkkeApne | { readonly grunn: "uten_hvorfor" | "har_tilbud" | "alt_skrevet" };

/**
 * Writes why no place is to be found: the person manages alone, or wants none. Never mind that all are full: that is no reason, and the decision asks for this one.
 */
export async function trengerIkke(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly hvorfor: string },
): Promise<Resultat<true, KanIkkeTrengeIkke>> {
  const apnet = await apneSak(tx, aktor, "botilbud.tilby", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  if ((await tilbudI(tx, kommune, sak)).some(erApent)) return nei({ grunn: "har_tilbud" });
  const hvorfor = inn.hvorfor.trim();
  if (!ord(hvorfor, g.tegnHvorfor)) return nei({ grunn: "uten_hvorfor" });
  const satt = await tx.db
    .insertInto("botilbud_uten")
    .values({ kommune, sak, hvorfor, laget_navn: aktor.navn, laget_at: tid.na })
    .onConflict((k) => k.doNothing())
    .returning("sak")
    .executeTakeFirst();
  if (!satt) return nei({ grunn: "alt_skrevet" });
  await noter(tx, { kommune, sak, slag: "botilbud.trengs_ikke", data: { hvorfor }, aktor, na: tid.na, hjemmel: p27 });
  await avsluttOppgaver(tx, { kommune, sak, slag: ["finn_botilbud"] }, "falt_bort", tid.na);
  return ja(true);
}
