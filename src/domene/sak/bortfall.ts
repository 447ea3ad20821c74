import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import type { Livshendelse } from "../../lov/livshendelser.ts";
import { livshjemmel } from "../../lov/livshendelser.ts";
import { avsluttOppgaver, leggOppgave, type Oppgaveslag } from "../oppgave/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { startFrist } from "./frist.sql.ts";
import { avbrytVenting } from "./gjenoppta.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { trekkDokumentkrav } from "./krav.sql.ts";
import { posterI } from "./les.sql.ts";
import type { Fristart, Fristslag, Sak, Sakstilstand } from "./typer.ts";

/** What waits for an answer to what was asked for, and for what follows it. */
const FRISTER = [
  "forelopig_svar",
  "vedtak",
  "nodhjelp",
  "dokument",
  "oppfolging",
  "varselsvar",
  "programstart",
] as const satisfies readonly Fristslag[];
const OPPGAVER = [
  ...([
    "behandle_soknad",
    "nodhjelp",
    "finn_botilbud",
    "botilbud_samtale",
    "forelopig_svar",
    "forelopig_mangler",
    "godkjenn_vedtak",
    "rett_vedtak",
  ] as const),
  ...([
    "svar_melding",
    "vurder_dokument",
    "dokument_uteblitt",
    "folg_opp_klageavgjorelse",
    "vedtak_slutter",
    "varsel_besvart",
  ] as const),
] as const satisfies readonly Oppgaveslag[];

/**
 * What is unanswered in the case will not be answered here: nobody is left to answer, or another kommune does. Each item says so, the clocks and the tasks
 * end with them, and a case that holds nothing else is closed. Runs under the kommune's role; the caller has opened the case and holds it.
 */
export async function laBortfalle(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  sak: Sak,
  inn: { readonly hva: Livshendelse; readonly grunn: string },
): Promise<void> {
  const { kommune, id } = sak;
  const poster = await posterI(tx, kommune, id);
  const erApen = sak.tilstand === "mottatt" || sak.tilstand === "utredes";
  if (erApen) {
    await settUtfall(tx, kommune, id, null, "bortfalt");
    const besvart = poster.some((p) => p.utfall !== null && p.utfall !== "trukket" && p.utfall !== "bortfalt");
    await settTilstand(tx, tid, sak, besvart ? "avgjort" : "lukket");
    await avbrytVenting(tx, tid, kommune, id);
    await trekkDokumentkrav(tx, kommune, id, tid.na);
  }
  await tx.db
    .updateTable("frist")
    .set({ status: "falt_bort", avsluttet_at: tid.na, pause: null })
    .where("kommune", "=", kommune)
    .where("sak", "=", id)
    .where("slag", "in", [...FRISTER])
    .where("status", "=", "loper")
    .execute();
  await avsluttOppgaver(tx, { kommune, sak: id, slag: OPPGAVER }, "falt_bort", tid.na);
  const hjemmel = livshjemmel(inn.hva, tid.idag);
  await noter(tx, { kommune, sak: id, slag: "sak.bortfalt", data: inn, aktor, na: tid.na, hjemmel });
}

const OPPGAVE_FOR: Partial<Record<Fristslag, Oppgaveslag>> = {
  ...{
    forelopig_svar: "forelopig_svar",
    vedtak: "behandle_soknad",
    nodhjelp: "nodhjelp",
    oppfolging: "folg_opp_klageavgjorelse",
  },
  klage_forelopig_svar: "behandle_klage",
};

/**
 * It was a mistake: what fell away at `falt` is open again, each clock with the day it had. No day is given back: the person has waited all the while.
 * Runs under the kommune's role.
 */
export async function taTilbakeBortfall(
  tx: Transaksjon,
  tid: Tidspunkt,
  sak: Sak,
  for_: { readonly tilstand: Sakstilstand; readonly falt: Temporal.Instant },
): Promise<void> {
  const { kommune, id } = sak;
  await settUtfall(tx, kommune, id, "bortfalt", null);
  if (sak.tilstand !== for_.tilstand) await settTilstand(tx, tid, sak, for_.tilstand);
  const klokker = await tx.db
    .selectFrom("frist")
    .select(["slag", "art", "siste_dag", "grunnlag", "klage", "vedtak"])
    .where("kommune", "=", kommune)
    .where("sak", "=", id)
    .where("status", "=", "falt_bort")
    .where("avsluttet_at", "=", for_.falt)
    .execute();
  for (const k of klokker) {
    const knyttet = { ...(k.klage && { klage: k.klage }), ...(k.vedtak && { vedtak: k.vedtak }) };
    const felles = { kommune, sak: id, art: k.art as Fristart, sisteDag: k.siste_dag, na: tid.na, ...knyttet };
    const slag = k.slag as Fristslag;
    const frist = await startFrist(tx, { ...felles, slag, grunnlag: k.grunnlag as unknown as Verdi<unknown> });
    const oppgave = OPPGAVE_FOR[slag];
    if (oppgave) await leggOppgave(tx, { ...felles, frist, enhet: sak.enhet, ansvarlig: sak.ansvarlig, slag: oppgave });
  }
}

async function settUtfall(tx: Transaksjon, kommune: string, sak: string, fra: "bortfalt" | null, til: "bortfalt" | null) {
  await tx.db
    .updateTable("sak_post")
    .set((v) => ({ utfall: til, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("utfall", fra === null ? "is" : "=", fra)
    .execute();
}

async function settTilstand(tx: Transaksjon, tid: Tidspunkt, sak: Sak, tilstand: Sakstilstand): Promise<void> {
  await tx.db
    .updateTable("sak")
    .set((v) => ({ tilstand, lukket_at: tilstand === "lukket" ? tid.na : null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", sak.kommune)
    .where("id", "=", sak.id)
    .execute();
}
