import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { lesKonto } from "../../grunnmur/konto.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Rate, rater } from "./rater.ts";
import type { Betalbart } from "./typer.ts";
import { betalbareI, finnesAlt, settInnRater } from "./utbetaling.sql.ts";

export interface Plan {
  readonly sak: string;
  /** The thing applied for that the money answers. */
  readonly post: string;
  /** What it is for: "Livsopphold", "Husleie". The same thing is not paid twice for the same days. */
  readonly hva: string;
  readonly ore: number | null;
  readonly antall: number;
  readonly fra: Dato | null;
  readonly mottaker: string;
  readonly konto: string;
}

export type Planfelt = "hva" | "ore" | "antall" | "fra" | "mottaker" | "konto";
export type KanIkkePlanlegge =
  | KanIkkeApne
  | { readonly grunn: "ikke_vedtatt" | "garanti" }
  | { readonly grunn: "mangler"; readonly felt: readonly Planfelt[] }
  | { readonly grunn: "for_mye"; readonly igjenOre: number }
  | { readonly grunn: "alt_planlagt"; readonly fra: Dato; readonly til: Dato };

/** The fields that are not filled in so that money can be sent. Pure. */
function mangler(inn: Plan, konto: string | null, idag: Dato): readonly Planfelt[] {
  const g = grenser.utbetaling;
  const feil: Readonly<Record<Planfelt, boolean>> = {
    hva: inn.hva.trim() === "" || inn.hva.trim().length > g.tegnHva,
    ore: inn.ore === null || inn.ore <= 0,
    antall: !Number.isInteger(inn.antall) || inn.antall < 1 || inn.antall > g.rater,
    fra: inn.fra === null || inn.fra < leggTilDager(idag, -g.dagerBak) || inn.fra > leggTilDager(idag, g.dagerFram),
    mottaker: inn.mottaker.trim() === "" || inn.mottaker.trim().length > g.tegnMottaker,
    konto: konto === null,
  };
  return (Object.keys(feil) as Planfelt[]).filter((f) => feil[f]);
}

/**
 * The whole sum at once is for the days of the decision, whichever day it is paid: what is paid late for November is not in the way of
 * December. Pure.
 */
function perioder({ ore, fra, til }: Betalbart, plan: readonly Rate[]): readonly Rate[] {
  const [alt] = plan;
  return plan.length === 1 && alt?.ore === ore && fra !== null && til !== null ? [{ ...alt, fra, til }] : plan;
}

/**
 * Plans how money that was decided is paid: to whom, in how many instalments, from which day, in whole øre. Together never more than the decision gives, and the same thing
 * is never planned twice for the same days; the database keeps both. A guarantee moves no money.
 *
 * https://lovdata.no/lov/2009-12-18-131/§21
 */
export async function planlegg(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Plan,
): Promise<Resultat<{ antall: number }, KanIkkePlanlegge>> {
  const apnet = await apneSak(tx, aktor, "utbetaling.planlegg", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, person } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const gitt = (await betalbareI(tx, kommune, sak)).find((b) => b.post === inn.post);
  if (!gitt) return nei({ grunn: "ikke_vedtatt" });
  if (gitt.form === "garanti") return nei({ grunn: "garanti" });
  const konto = lesKonto(inn.konto);
  const felt = mangler(inn, konto, tid.idag);
  if (felt.length > 0 || inn.ore === null || inn.fra === null || konto === null) return nei({ grunn: "mangler", felt });
  if (inn.ore > gitt.igjenOre) return nei({ grunn: "for_mye", igjenOre: gitt.igjenOre });
  const plan = perioder(gitt, rater(inn.ore, inn.antall, inn.fra, tid.idag, gitt.til));
  const hva = inn.hva.trim();
  const alt = await finnesAlt(tx, kommune, { person, hva, fra: plan[0]?.fra ?? inn.fra, til: plan.at(-1)?.til ?? inn.fra });
  if (alt) return nei({ grunn: "alt_planlagt", ...alt });
  const av = { ansatt: aktor.ansatt, navn: aktor.navn };
  const felles = { kommune, sak, vedtak: gitt.vedtak, post: inn.post, person, hva, mottaker: inn.mottaker.trim(), konto };
  await settInnRater(tx, { ...felles, av, na: tid.na }, plan);
  const igjen = (await betalbareI(tx, kommune, sak)).some(
    (b) => b.vedtak === gitt.vedtak && b.form !== "garanti" && b.igjenOre > 0,
  );
  if (!igjen) await avsluttOppgaver(tx, { kommune, sak, vedtak: gitt.vedtak, slag: ["planlegg_utbetaling"] }, "gjort", tid.na);
  await noter(tx, {
    kommune,
    sak,
    slag: "utbetaling.planlagt",
    data: { hva, ore: inn.ore, rater: plan.map((r) => ({ dag: r.forfall, ore: r.ore })) },
    aktor,
    na: tid.na,
    hjemmel: hjemmel("stnl", "21"),
  });
  return ja({ antall: plan.length });
}
