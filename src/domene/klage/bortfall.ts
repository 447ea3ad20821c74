import { sql } from "kysely";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { slippVedtak } from "./flytt.sql.ts";
import { klagerI } from "./les.sql.ts";
import { KLAGENS_FRISTER, KLAGENS_OPPGAVER } from "./trekk.ts";
import type { Klagetilstand } from "./typer.ts";

const HER: readonly Klagetilstand[] = ["mottatt", "vurderes", "opprettholdt"];

/**
 * Nobody is left who complains: the complaints that the kommune has fall away, each where it stood. One that is forwarded is the other body's to end.
 * Runs under the kommune's role. @returns how many
 */
export async function laKlagerBortfalle(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, sak: Sak): Promise<number> {
  const { kommune } = sak;
  const apne = (await klagerI(tx, kommune, sak.id)).filter((k) => HER.includes(k.tilstand));
  for (const klage of apne) {
    await tx.db
      .updateTable("klage")
      .set((v) => ({ tilstand: "bortfalt", bortfalt_fra: klage.tilstand, versjon: v("versjon", "+", 1) }))
      .where("kommune", "=", kommune)
      .where("id", "=", klage.id)
      .execute();
    await slippVedtak(tx, kommune, klage.id);
    const valg = { kommune, sak: sak.id, klage: klage.id };
    await tx.db
      .updateTable("frist")
      .set({ status: "falt_bort", avsluttet_at: tid.na })
      .where("kommune", "=", kommune)
      .where("klage", "=", klage.id)
      .where("slag", "in", [...KLAGENS_FRISTER])
      .where("status", "=", "loper")
      .execute();
    await avsluttOppgaver(
      tx,
      { ...valg, slag: [...KLAGENS_OPPGAVER, "forelopig_svar", "forelopig_mangler"] },
      "falt_bort",
      tid.na,
    );
    await noter(tx, { ...valg, slag: "klage.bortfalt", data: { klage: klage.id }, aktor, na: tid.na });
  }
  return apne.length;
}

/** It was a mistake: each stands where it stood, and holds its decisions again. Its clocks go on with the case's (`taTilbakeBortfall`). */
export async function taTilbakeKlagene(tx: Transaksjon, sak: Sak): Promise<void> {
  const bortfalte = (await klagerI(tx, sak.kommune, sak.id)).filter((k) => k.tilstand === "bortfalt");
  for (const { id } of bortfalte) {
    await tx.db
      .updateTable("klage")
      .set((v) => ({ tilstand: sql<Klagetilstand>`bortfalt_fra`, bortfalt_fra: null, versjon: v("versjon", "+", 1) }))
      .where("kommune", "=", sak.kommune)
      .where("id", "=", id)
      .execute();
    await tx.db
      .updateTable("klage_vedtak")
      .set({ apen: true })
      .where("kommune", "=", sak.kommune)
      .where("klage", "=", id)
      .execute();
  }
}
