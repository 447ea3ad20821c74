import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { klagevei } from "../../lov/klagevei.ts";
import type { Kommune } from "../kommune/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { finnPerson } from "../person/index.ts";
import { type KanIkkeApne, noter, type Sak, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { flyttKlage } from "./flytt.sql.ts";
import { fryst } from "./fryst.ts";
import { frysFil, opprettInstanssak, venterPaKontroll } from "./oversend.sql.ts";
import type { Klage } from "./typer.ts";
import { sendMedKlagen } from "./utsatt/index.ts";
import { type PaklagetVedtak, vedtakFor } from "./vedtakFor.sql.ts";

export type KanIkkeOversende = KanIkkeApne | FeilTilstand | EndretImens | { readonly grunn: "ingen_nemnd" | "papir_venter" };

/**
 * Sends an upheld complaint to the body that decides it, with the whole file: every paper as it is now, by its bytes and hash, and one
 * hash over the list. From this moment the body has a case with clocks of its own, and what the kommune does later does not change what
 * was sent (fvl § 33 fjerde ledd, https://lovdata.no/lov/1967-02-10/§33).
 *
 * Refuses while a paper waits for the scanner: the body is sent the whole file, and nothing that nobody has looked at.
 *
 * @returns the id of what was forwarded
 */
export async function oversend(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { kommune: Kommune; klage: string },
): Promise<Resultat<{ oversendelse: string }, KanIkkeOversende>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["opprettholdt"]);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const pa = await vedtakFor(tx, klage, tid.idag);
  const nemnd = inn.kommune.enheter.find((e) => e.slag === "klagenemnd");
  if (pa.instans === "klagenemnd" && !nemnd) return nei({ grunn: "ingen_nemnd" });
  if (await venterPaKontroll(tx, klage.kommune, sak.id)) return nei({ grunn: "papir_venter" });
  if (!(await flyttKlage(tx, klage, { tilstand: "oversendt" }))) return nei({ grunn: "endret_imens" });
  const embete = pa.instans === "statsforvalter" ? inn.kommune.embete.id : null;
  const oversendelse = await frys(tx, tid, inn.kommune, sak, klage, pa, embete);
  await opprettInstanssak(tx, tid, { kommune: inn.kommune.nummer, oversendelse, embete });
  const valg = { kommune: klage.kommune, sak: sak.id, klage: klage.id };
  await stoppFrister(tx, { ...valg, slag: ["klage_forelopig_svar"] }, "oppfylt", tid.na);
  await avsluttOppgaver(tx, { ...valg, slag: ["oversend_klage"] }, "gjort", tid.na);
  await noter(tx, {
    ...valg,
    slag: "klage.oversendt",
    data: { klage: klage.id, mottaker: pa.instans, embete },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "underinstansen"),
  });
  await sendMedKlagen(tx, aktor, tid, sak, klage);
  return ja({ oversendelse });
}

async function frys(
  tx: Transaksjon,
  tid: Tidspunkt,
  kommune: Kommune,
  sak: Sak,
  klage: Klage,
  pa: PaklagetVedtak,
  embete: string | null,
): Promise<string> {
  const klager = await finnPerson(tx, kommune.nummer, klage.klager);
  sikre(klager && klage.uttalelse && klage.merknadInnen, "an upheld complaint has a party and a statement");
  return frysFil(tx, {
    kommune: kommune.nummer,
    sak: sak.id,
    klage: klage.id,
    mottaker: pa.instans,
    embete,
    klagerNavn: klager.navn,
    klagerFnr: klager.fnr,
    ...fryst(sak, klage, pa),
    uttalelse: klage.uttalelse,
    merknadInnen: klage.merknadInnen,
    regime: klagevei(pa.vedtakstype, tid.idag).regime,
    na: tid.na,
  });
}
