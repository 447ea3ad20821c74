import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import { gjelder } from "../samtykke/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { planFor, settSkrevet } from "./plan.sql.ts";
import { type Planinnhold, type Planpunkt, planpunkter } from "./typer.ts";

export interface Planskriving {
  readonly sak: string;
  /** As the writer saw it. */
  readonly versjon: number;
  readonly innhold: Planinnhold;
  readonly fra: Dato | null;
  /** When it is gone through again. */
  readonly revideres: Dato | null;
}

export type KanIkkeSkrivePlan =
  | KanIkkeApne
  | { readonly grunn: "ingen_plan" | "uten_samtykke" | "endret_imens" }
  | { readonly grunn: "mangler"; readonly felt: readonly (Planpunkt | "fra" | "revideres")[] };

/**
 * Writes the plan: goals, who contributes with what, the measures and who answers for them, how, and with whom else; from when, and when it is gone through again. Refused
 * without a consent that holds; the database refuses it too. Any unit that has a case of the person writes in the same plan.
 *
 * https://lovdata.no/lov/2009-12-18-131/§28
 */
export async function skrivPlan(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Planskriving,
): Promise<Resultat<true, KanIkkeSkrivePlan>> {
  const apnet = await apneSak(tx, aktor, "utredning.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, person } = apnet.verdi;
  // The consent may stand in another unit's case: the plan is the person's, and not the unit's.
  return somKommunen(tx, kommune, async (k) => {
    const plan = await planFor(k, kommune, person);
    if (!plan) return nei({ grunn: "ingen_plan" });
    if (!plan.svar || !gjelder(plan.svar, tid.idag)) return nei({ grunn: "uten_samtykke" });
    const { fra, revideres } = inn;
    const felt = [
      ...planpunkter.filter(
        (p) => inn.innhold[p].trim().length > grenser.plan.tegnPerPunkt || (MAA.has(p) && inn.innhold[p].trim() === ""),
      ),
      ...(fra === null ? (["fra"] as const) : []),
      ...(revideres === null || (fra !== null && revideres <= fra) ? (["revideres"] as const) : []),
    ];
    if (felt.length > 0 || fra === null || revideres === null) return nei({ grunn: "mangler", felt });
    const innhold = Object.fromEntries(planpunkter.map((p) => [p, inn.innhold[p].trim()])) as unknown as Planinnhold;
    const hvor = { kommune, id: plan.id, versjon: inn.versjon, navn: aktor.navn, na: tid.na };
    if (!(await settSkrevet(k, hvor, { innhold, fra, revideres }))) return nei({ grunn: "endret_imens" });
    await noter(k, {
      kommune,
      sak,
      slag: "plan.skrevet",
      data: { revideres },
      aktor,
      na: tid.na,
      hjemmel: hjemmel("pbrl", "2-5"),
    });
    return ja(true);
  });
}

/** Without these it is no plan. */
const MAA: ReadonlySet<Planpunkt> = new Set<Planpunkt>(["mal", "tiltak"]);
