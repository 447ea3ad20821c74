import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { finnSak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnVedtak } from "./les.sql.ts";
import { type EndretImens, endretImens } from "./skriv.ts";
import type { Opphav } from "./typer.ts";
import { settInnUtkast } from "./vedtak.sql.ts";

export interface Erstatning {
  /** The decision that holds today. */
  readonly erstatter: string;
  readonly opphav: Exclude<Opphav, "soknad">;
  readonly klage: string;
}

export type KanIkkeErstatte = EndretImens | { readonly grunn: "vedtak_finnes_ikke" | "gjelder_ikke" | "ingen_utkast" };

/**
 * Begins a decision that is to take the place of another, with everything the other one says: the desk changes what changes. It answers all
 * the same things, so that nothing falls between the two; the old one holds until the new one is made (`fattUtkast`).
 *
 * Refuses a decision that holds no more, and a case where another draft is being written. The caller has opened the case.
 */
export async function begynnErstatning(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Erstatning,
): Promise<Resultat<{ vedtak: string; versjon: number }, KanIkkeErstatte>> {
  const gammelt = await finnVedtak(tx, aktor.kommune, inn.erstatter);
  if (!gammelt) return nei({ grunn: "vedtak_finnes_ikke" });
  if (gammelt.tilstand !== "fattet") return nei({ grunn: "gjelder_ikke" });
  const sak = await finnSak(tx, aktor.kommune, gammelt.sak);
  sikre(sak, "a decision belongs to a case");
  const skrevet = { kommune: sak.kommune, sak: sak.id, person: sak.person, innhold: gammelt, av: aktor.ansatt, na: tid.na };
  const id = await settInnUtkast(tx, skrevet, inn);
  return id === null ? nei(await endretImens(tx, sak.kommune, sak.id)) : ja({ vedtak: id, versjon: 1 });
}
