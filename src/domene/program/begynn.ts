import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, posterI, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { programI, settBegynt } from "./program.sql.ts";
import { PROGRAM } from "./typer.ts";

export type KanIkkeBegynne = KanIkkeApne | { readonly grunn: "ikke_innvilget" | "begynt_alt" | "ugyldig_dag" };

/**
 * Notes the day the programme began, which is what the six months of § 31 wait for: the clock ends. Refuses a programme that is not granted, and a day that has not come.
 *
 * https://lovdata.no/lov/2009-12-18-131/§31
 */
export async function begynn(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly dag: Dato | null },
): Promise<Resultat<true, KanIkkeBegynne>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, mottattDato } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const gitt = (await posterI(tx, kommune, sak)).find(
    (p) => p.tjeneste === PROGRAM && (p.utfall === "innvilget" || p.utfall === "delvis"),
  );
  const program = (await programI(tx, kommune, sak)).find((p) => p.post === gitt?.id && p.innhold !== null);
  if (!gitt || !program) return nei({ grunn: "ikke_innvilget" });
  const { dag } = inn;
  if (dag === null || dag > tid.idag || dag < mottattDato) return nei({ grunn: "ugyldig_dag" });
  const begynte = await settBegynt(tx, { kommune, sak, post: gitt.id, navn: aktor.navn, na: tid.na }, dag);
  if (!begynte) return nei({ grunn: "begynt_alt" });
  await stoppFrister(tx, { kommune, sak, slag: ["programstart"] }, "oppfylt", tid.na);
  await noter(tx, { kommune, sak, slag: "program.begynt", data: { dag }, aktor, na: tid.na, hjemmel: hjemmel("stnl", "31") });
  return ja(true);
}
