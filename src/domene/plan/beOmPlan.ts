import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { nei, type Resultat } from "../../grunnmur/resultat.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { individuellPlan } from "../../lov/pasient-og-brukerrettighetsloven/p2-5.ts";
import { kollegaer } from "../ansatt/index.ts";
import { apneSak, type KanIkkeApne, posterI, type Tidspunkt } from "../sak/index.ts";
import { beOmSamtykke, type KanIkkeBeOmSamtykke } from "../samtykke/index.ts";
import { type Ansatt, enheterFor } from "../tilgang/index.ts";
import { settStart } from "./plan.sql.ts";
import { planTekst } from "./plan.tekst.ts";

export interface Planonske {
  readonly sak: string;
  /** The person needs long-lasting and coordinated services. */
  readonly behov: boolean;
  /** Who is to take part, and so gets to know what the plan says. */
  readonly deltakere: string;
  readonly koordinator: string;
  readonly barnekoordinator: boolean;
}

export type KanIkkeBeOmPlan =
  | KanIkkeApne
  | KanIkkeBeOmSamtykke
  | { readonly grunn: "uten_rett" | "mangler_deltakere" | "ikke_kollega" };

/**
 * Asks the person to agree to an individuell plan, and names who coordinates it. There is one plan a person, whichever services take part and whichever act it rests on: where
 * there is one already, it is the same plan that is asked about. The answer is the person's, on the web or as it is said to the office (samtykke/svar). A coordinator is
 * a right also without a plan.
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-5
 */
export async function beOmPlan(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Planonske,
): Promise<Resultat<{ samtykke: string }, KanIkkeBeOmPlan>> {
  const apnet = await apneSak(tx, aktor, "samtykke.be_om", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, person, id: sak, sprak } = apnet.verdi;
  const deltarIKvalifiseringsprogram = (await posterI(tx, kommune, sak)).some(
    (p) => p.tjeneste === "kvalifiseringsprogram" && (p.utfall === "innvilget" || p.utfall === "delvis"),
  );
  const rett = individuellPlan.anvend(
    { langvarigeOgKoordinerteBehov: inn.behov, samtykker: true, deltarIKvalifiseringsprogram },
    tid.idag,
  );
  if (rett.utfall === "nei") return nei({ grunn: "uten_rett" });
  const deltakere = inn.deltakere.trim();
  if (deltakere === "" || deltakere.length > grenser.samtykke.tegnHvem) return nei({ grunn: "mangler_deltakere" });
  const koordinator = (await kollegaer(tx, kommune, enheterFor(aktor), tid.idag)).find((k) => k.ansatt === inn.koordinator);
  if (!koordinator) return nei({ grunn: "ikke_kollega" });
  const t = planTekst[sprak];
  const bestilling = {
    sak,
    hvem: deltakere,
    hva: t.hva,
    formal: t.formal,
    gjelderTil: leggTilDager(tid.idag, grenser.samtykke.dager),
  };
  const bedt = await beOmSamtykke(tx, aktor, tid, bestilling);
  if (!bedt.ok) return bedt;
  const start = {
    ...{ kommune, person, samtykke: bedt.verdi.samtykke, deltakere, barnekoordinator: inn.barnekoordinator },
    ...{ koordinator: koordinator.ansatt, koordinator_navn: koordinator.navn },
  };
  await somKommunen(tx, kommune, (k) => settStart(k, start, tid.na));
  return bedt;
}
