import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { leggOppgave } from "../oppgave/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { forventetDato, type Grunn, velgGrunn } from "./grunn.ts";
import { type Kandidat, kandidater, svarklokke } from "./kandidater.sql.ts";
import { endreKlart, settInnKlare } from "./svar.sql.ts";

/** A place in the order of the clocks, where the next transaction goes on. */
export interface Klargjortsted {
  readonly dag: Dato;
  readonly frist: string;
}

/**
 * Makes the letters ready that are due within `dager` days: the reason that is true now, and a day to expect. Each clock gets one, and a task for the
 * desk; a letter that was ready already gets today's reason. One transaction takes a few hundred; call again from where it stopped.
 *
 * @returns how many letters became ready now, and where to go on; null: there are no more
 */
export async function klargjor(
  tx: Transaksjon,
  tid: Tidspunkt,
  kommune: string,
  dager: number,
  etter: Klargjortsted | null = null,
): Promise<{ readonly nye: number; readonly videre: Klargjortsted | null }> {
  const antall = grenser.klokker.iEnTransaksjon;
  const alle = await kandidater(tx, kommune, { grense: leggTilDager(tid.idag, dager), etter, antall });
  const forslag = alle.map((k) => ({ k, grunn: velgGrunn(k) }));
  for (const { k, grunn } of forslag) {
    if (k.klart && !holder(k.klart, grunn, tid.idag)) await endreKlart(tx, kommune, k.klart.id, grunn, dato(k, grunn, tid.idag));
  }
  const uten = forslag.filter(({ k }) => k.klart === null);
  const nye = await settInnKlare(
    tx,
    uten.map(({ k, grunn }) => ({
      ...{ kommune, sak: k.sak, klage: k.klageId, frist: k.frist, forDag: k.forDag },
      ...{ grunn, nyDato: dato(k, grunn, tid.idag) },
    })),
    tid.na,
  );
  for (const { k } of uten) if (nye.has(k.frist)) await minnOm(tx, tid, kommune, k);
  const siste = alle.length === antall ? alle.at(-1) : undefined;
  return { nye: nye.size, videre: siste ? { dag: siste.forDag, frist: siste.frist } : null };
}

/** What is true of the case has changed by what was just done in it, so a letter that is ready says so at once and not from tomorrow. */
export async function oppdater(tx: Transaksjon, tid: Tidspunkt, kommune: string, sak: string): Promise<void> {
  const k = await svarklokke(tx, kommune, sak, null);
  if (!k?.klart) return;
  const grunn = velgGrunn(k);
  if (!holder(k.klart, grunn, tid.idag)) await endreKlart(tx, kommune, k.klart.id, grunn, dato(k, grunn, tid.idag));
}

const dato = (k: Kandidat, grunn: Grunn, idag: Dato): Dato => forventetDato(k.forDag, grunn.til, idag);

/** Is what stands in the letter still true, and its day still ahead? */
const holder = (klart: NonNullable<Kandidat["klart"]>, g: Grunn, idag: Dato): boolean =>
  klart.kode === g.kode && klart.hva === g.hva && klart.til === g.til && klart.nyDato > idag;

/** The task that says the letter is ready. An application has had one since it came; a complaint gets it now. */
async function minnOm(tx: Transaksjon, tid: Tidspunkt, kommune: string, k: Kandidat): Promise<void> {
  const finnes = await tx.db
    .selectFrom("oppgave")
    .select("id")
    .where("kommune", "=", kommune)
    .where("frist", "=", k.frist)
    .where("slag", "=", "forelopig_svar")
    .where("tilstand", "=", "apen")
    .limit(1)
    .executeTakeFirst();
  if (finnes) return;
  await leggOppgave(tx, {
    ...{ kommune, sak: k.sak, frist: k.frist, enhet: k.enhet, ansvarlig: k.ansvarlig },
    ...{ slag: "forelopig_svar", art: k.art, sisteDag: k.forDag, na: tid.na },
    ...(k.klageId && { klage: k.klageId }),
  });
}
