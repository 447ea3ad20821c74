import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { json } from "../../../grunnmur/db/json.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { finnKommune } from "../../kommune/index.ts";
import { avsluttOppgaver } from "../../oppgave/index.ts";
import { finnPerson } from "../../person/index.ts";
import { noter, type Sak, type Tidspunkt } from "../../sak/index.ts";
import type { Aktor } from "../../tilgang/index.ts";
import { fryst } from "../fryst.ts";
import type { Klage } from "../typer.ts";
import { vedtakFor } from "../vedtakFor.sql.ts";
import { endreUtsatt, type Utsatt, utsattFor } from "./utsatt.sql.ts";

/** "Snarest mulig": the law gives no number, and a wait for an answer would be an answer. */
export const SVAR_INNEN_DAGER = 2;

interface Sending {
  readonly sak: Sak;
  readonly klage: Klage;
  readonly utsatt: Utsatt;
  /** The party's no from the kommune goes there; else the question itself. */
  readonly tattVidere?: boolean;
}

/**
 * Lays the question on the desk of the body that decides the complaint, with what is needed to answer it: the decision, the complaint and the
 * kommune's no. From now on the body answers, and has a day to do it by; the office has no task with it. Runs under the kommune's role.
 *
 * @returns the id of the question there, or null when somebody else changed it meanwhile
 */
export async function sendTilInstansen(tx: Transaksjon, tid: Tidspunkt, s: Sending): Promise<string | null> {
  const { sak, klage, utsatt } = s;
  const pa = await vedtakFor(tx, klage, tid.idag);
  const kommune = await finnKommune(tx, sak.kommune);
  const klager = await finnPerson(tx, sak.kommune, klage.klager);
  sikre(kommune && klager, "a complaint has a kommune and a party");
  const { sakstittel, klagen, vedtaket } = fryst(sak, klage, pa);
  const der = { hos_instans_at: tid.na, ...(s.tattVidere && { tatt_videre_at: tid.na }) };
  if (!(await endreUtsatt(tx, sak.kommune, utsatt, der))) return null;
  const { id } = await tx.db
    .insertInto("instans_utsatt")
    .values({
      ...{ kommune: sak.kommune, utsatt: utsatt.id, sak: sak.id, klage: klage.id },
      embete: pa.instans === "statsforvalter" ? kommune.embete.id : null,
      ...{ bedt_av: utsatt.bedtAv === "instansen" ? "instansen" : "part", klager_navn: klager.navn, sakstittel },
      ...{ klagen: json(klagen), vedtaket: json(vedtaket), ord: utsatt.ord, kommunens_nei: utsatt.svar?.begrunnelse ?? null },
      ...{ kom_at: tid.na, svar_innen: leggTilDager(tid.idag, SVAR_INNEN_DAGER) },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, klage: klage.id, slag: ["avgjor_utsatt"] }, "falt_bort", tid.na);
  return id;
}

/** In the journal: who is to answer now. */
export async function noterHosInstansen(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, sak: Sak, klage: string): Promise<void> {
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "utsatt_iverksetting");
  const felles = { kommune: sak.kommune, sak: sak.id, aktor, na: tid.na, hjemmel };
  await noter(tx, { ...felles, slag: "klage.utsatt_hos_instans", data: { klage } });
}

/** The complaint goes to the body above, and a question that nobody has answered goes with it. */
export async function sendMedKlagen(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, sak: Sak, klage: Klage): Promise<void> {
  const utsatt = await utsattFor(tx, sak.kommune, klage.id);
  if (!utsatt || utsatt.avsluttet || utsatt.svar || utsatt.hosInstans) return;
  const sendt = await sendTilInstansen(tx, tid, { sak, klage, utsatt });
  sikre(sendt, "the case is locked by the one who forwards it");
  await noterHosInstansen(tx, aktor, tid, sak, klage.id);
}
