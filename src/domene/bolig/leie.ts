import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilAar } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { garantierI, garantivedtakI, leiekontrakterI, settLeiesvar } from "./bolig.sql.ts";
import { DEPOSITUM } from "./typer.ts";

const g = grenser.bolig;
const ord = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;
const p21 = hjemmel("stnl", "21");

export interface Leien {
  readonly sak: string;
  readonly adresse: string;
  readonly utleier: string;
  readonly husleieOre: number | null;
  readonly depositumOre: number | null;
  readonly fra: Dato | null;
  /** null: until further notice. */
  readonly til: Dato | null;
}
type Leiefelt = "adresse" | "utleier" | "husleie" | "depositum" | "fra" | "til";
export type KanIkkeRegistrereLeie = KanIkkeApne | { readonly grunn: "mangler"; readonly felt: readonly Leiefelt[] };

/** Writes the lease that was shown. An application without one is registered all the same; then the office asks for it and guides (SOS-10). */
export async function registrerLeie(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Leien,
): Promise<Resultat<{ leiekontrakt: string }, KanIkkeRegistrereLeie>> {
  const apnet = await apneSak(tx, aktor, "bolig.vurder", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { husleieOre, depositumOre, fra, til } = inn;
  const feil: Readonly<Record<Leiefelt, boolean>> = {
    adresse: !ord(inn.adresse, g.tegnAdresse),
    utleier: !ord(inn.utleier, g.tegnNavn),
    husleie: husleieOre === null || husleieOre <= 0 || husleieOre > g.husleieOre,
    depositum: depositumOre === null || depositumOre <= 0 || depositumOre > g.depositumOre,
    fra: fra === null,
    til: fra !== null && til !== null && til < fra,
  };
  const felt = (Object.keys(feil) as Leiefelt[]).filter((f) => feil[f]);
  if (felt.length > 0 || husleieOre === null || depositumOre === null || fra === null) return nei({ grunn: "mangler", felt });
  const { kommune, id: sak } = apnet.verdi;
  const adresse = inn.adresse.trim();
  const { id } = await tx.db
    .insertInto("leiekontrakt")
    .values({
      ...{ kommune, sak, adresse, utleier: inn.utleier.trim(), husleie_ore: husleieOre, depositum_ore: depositumOre, fra, til },
      ...{ registrert_navn: aktor.navn, registrert_at: tid.na },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await noter(tx, { kommune, sak, slag: "leie.registrert", data: { adresse }, aktor, na: tid.na, hjemmel: p21 });
  return ja({ leiekontrakt: id });
}

export type KanIkkeSvarePaLeie = KanIkkeApne | { readonly grunn: "ikke_apen" | "uten_fordi" };

/** Approves a lease, or says why not. The deposit is decided on one that is approved; the person reads the answer. */
export async function svarPaLeie(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly leiekontrakt: string; readonly godkjent: boolean; readonly fordi: string },
): Promise<Resultat<true, KanIkkeSvarePaLeie>> {
  const apnet = await apneSak(tx, aktor, "bolig.vurder", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  if (!inn.godkjent && !ord(inn.fordi, g.tegnFordi)) return nei({ grunn: "uten_fordi" });
  const kontrakt = (await leiekontrakterI(tx, kommune, sak)).find((l) => l.id === inn.leiekontrakt);
  const fordi = inn.godkjent ? null : inn.fordi.trim();
  const av = { id: aktor.ansatt, navn: aktor.navn, na: tid.na };
  if (!kontrakt || !(await settLeiesvar(tx, kommune, { sak, id: kontrakt.id, fordi, av }))) return nei({ grunn: "ikke_apen" });
  const data = { adresse: kontrakt.adresse, godkjent: inn.godkjent, fordi };
  await noter(tx, { kommune, sak, slag: "leie.vurdert", data, aktor, na: tid.na, hjemmel: p21 });
  return ja(true);
}

export type KanIkkeGiGaranti = KanIkkeApne | { readonly grunn: "ikke_vedtatt" | "uten_leie" | "alt_gitt" | "ugyldig_dag" };

/** Gives the landlord the guarantee that was decided, for the lease that was approved, until a day. */
export async function giGaranti(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly til: Dato | null },
): Promise<Resultat<true, KanIkkeGiGaranti>> {
  const apnet = await apneSak(tx, aktor, "bolig.vurder", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const gitt = await garantivedtakI(tx, kommune, sak, DEPOSITUM);
  if (!gitt) return nei({ grunn: "ikke_vedtatt" });
  const leie = (await leiekontrakterI(tx, kommune, sak)).find((l) => l.svar === "godkjent");
  if (!leie) return nei({ grunn: "uten_leie" });
  const { til } = inn;
  if (til === null || til < leie.fra || til > leggTilAar(tid.idag, g.garantiAar)) return nei({ grunn: "ugyldig_dag" });
  const { vedtak, post, ore } = gitt;
  const rad = await tx.db
    .insertInto("depositumsgaranti")
    .values({
      kommune,
      sak,
      vedtak,
      post,
      leiekontrakt: leie.id,
      ore,
      fra: leie.fra,
      til,
      gitt_navn: aktor.navn,
      gitt_at: tid.na,
    })
    .onConflict((c) => c.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!rad) return nei({ grunn: "alt_gitt" });
  await avsluttOppgaver(tx, { kommune, sak, vedtak, slag: ["gi_garanti"] }, "gjort", tid.na);
  await noter(tx, {
    kommune,
    sak,
    slag: "garanti.gitt",
    data: { ore, til, adresse: leie.adresse },
    aktor,
    na: tid.na,
    hjemmel: p21,
  });
  return ja(true);
}

export type KanIkkeNotereGaranti =
  | KanIkkeApne
  | { readonly grunn: "finnes_ikke_her" | "ugyldig_belop" | "ugyldig_dag" | "uten_hva" };

interface OmGaranti {
  readonly sak: string;
  readonly garanti: string;
  readonly dag: Dato | null;
  readonly hva: string;
}

async function apenGaranti(tx: Transaksjon, aktor: Ansatt, inn: OmGaranti, idag: Dato) {
  const apnet = await apneSak(tx, aktor, "bolig.vurder", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const garanti = (await garantierI(tx, kommune, sak)).find((x) => x.id === inn.garanti && x.slutt === null);
  if (!garanti) return nei({ grunn: "finnes_ikke_her" } as const);
  const { dag } = inn;
  if (dag === null || dag > idag || dag < garanti.fra) return nei({ grunn: "ugyldig_dag" } as const);
  if (!ord(inn.hva, g.tegnFordi)) return nei({ grunn: "uten_hva" } as const);
  return ja({ kommune, sak, garanti, dag, hva: inn.hva.trim() });
}

/** The landlord claims money of the guarantee: how much and for what. Never more than was promised. */
export async function noterGarantikrav(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: OmGaranti & { readonly ore: number | null },
): Promise<Resultat<true, KanIkkeNotereGaranti>> {
  const apen = await apenGaranti(tx, aktor, inn, tid.idag);
  if (!apen.ok) return apen;
  const { kommune, sak, garanti, dag, hva } = apen.verdi;
  if (garanti.krav !== null) return nei({ grunn: "finnes_ikke_her" });
  if (inn.ore === null || inn.ore <= 0 || inn.ore > garanti.ore) return nei({ grunn: "ugyldig_belop" });
  await settGaranti(tx, kommune, garanti.id, { krav_ore: inn.ore, krav_dag: dag, krav_hva: hva });
  await noter(tx, { kommune, sak, slag: "garanti.krevd", data: { ore: inn.ore, dag, hva }, aktor, na: tid.na, hjemmel: p21 });
  return ja(true);
}

/** The guarantee ends, and why: the lease is over, or the person has a deposit of one's own. */
export async function avsluttGaranti(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: OmGaranti,
): Promise<Resultat<true, KanIkkeNotereGaranti>> {
  const apen = await apenGaranti(tx, aktor, inn, tid.idag);
  if (!apen.ok) return apen;
  const { kommune, sak, garanti, dag, hva } = apen.verdi;
  await settGaranti(tx, kommune, garanti.id, { slutt: dag, slutt_fordi: hva });
  await noter(tx, { kommune, sak, slag: "garanti.slutt", data: { dag, fordi: hva }, aktor, na: tid.na, hjemmel: p21 });
  return ja(true);
}

async function settGaranti(
  tx: Transaksjon,
  kommune: string,
  id: string,
  hva: { krav_ore: number; krav_dag: Dato; krav_hva: string } | { slutt: Dato; slutt_fordi: string },
): Promise<void> {
  await tx.db
    .updateTable("depositumsgaranti")
    .set(hva)
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("slutt", "is", null)
    .execute();
}
