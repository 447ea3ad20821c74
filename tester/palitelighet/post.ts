import { setTimeout as vent } from "node:timers/promises";
import pg from "pg";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { fattet, innhold, nyAnsatt, nySak, svarPa, utred } from "../oppsett/kontor.ts";
import type { Sted, Tjenerprosess } from "../oppsett/tjenerprosess.ts";
import { kommunen } from "./drap.ts";
import { Postmottak } from "./postmottak.ts";
import type { Rapport } from "./rapport.ts";

/** The longest that the last letters may take after the receiver is up: the queue waits 20 and then 55 seconds between its third to fifth tries. */
const TALMODIGHET_MS = 120_000;

/**
 * The mail receiver is down while decisions are made, and the web process is killed while it tries; then both come back, and the receiver
 * says "later" to some. Every letter is notified, once, and its time to complain runs.
 *
 * @returns the web process, set up as before
 */
export async function mottakerNede(sted: Sted, for_: Tjenerprosess, antall: number, rapport: Rapport): Promise<Tjenerprosess> {
  rapport.overskrift(`${antall} vedtaksbrev mens e-postmottakeren er nede`);
  await for_.stopp();
  const mottak = new Postmottak();
  await mottak.opp(0);
  await mottak.ned();
  let tjener = await sted.start(mottak.miljo);
  const forste = sted.base();
  const brev = await fatt(forste, antall);
  await til("each was tried and refused", async () => (await koen(sted)).forsokt >= antall);
  rapport.linje(`${(await koen(sted)).forsokt} varsler forsøkt og ikke tatt imot; så kill -9 av webprosessen`);
  await forste.lukk();
  await tjener.drep();

  await mottak.opp(Math.ceil(antall / 3));
  const start = performance.now();
  tjener = await sted.start(mottak.miljo);
  const base = sted.base();
  await til("the queue is empty", async () => (await koen(sted)).alle === 0);
  const sekunder = Math.round((performance.now() - start) / 1000);
  rapport.linje(`mottakeren oppe igjen: den sa «senere» ${mottak.utsatt} ganger, og køen var tom etter ${sekunder} s`);
  await kontroller(base, brev, mottak, rapport);
  await base.lukk();
  await tjener.stopp();
  await mottak.ned();
  return sted.start();
}

/** Makes the decisions. @returns the ids of their letters */
async function fatt(base: Base, antall: number): Promise<string[]> {
  const kommune = await kommunen(base);
  const dag = Temporal.Now.plainDateISO("Europe/Oslo").subtract({ days: 1 }).toString();
  const av = await nyAnsatt(base, kommune, "tildelingskontor", "Prøve Postmann", "saksbehandler");
  const brev: string[] = [];
  for (let i = 0; i < antall; i++) {
    const poster = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }];
    const sak = await nySak(base, kommune.nummer, { spor: "omsorg", poster, mottatt: dag });
    await utred(base, av, sak.sak, dag);
    const gitt = await fattet(base, av, sak.sak, innhold([svarPa(sak.poster[0] ?? "")]), dag);
    brev.push(...gitt.brev.map((b) => b.brev));
  }
  return brev;
}

async function kontroller(base: Base, brev: readonly string[], mottak: Postmottak, rapport: Rapport): Promise<void> {
  const kommune = (await kommunen(base)).nummer;
  const rader = await base.les({ slag: "kommunen", kommune }, async ({ db }) => ({
    varslet: await db.selectFrom("brev").select("vedtak").where("id", "in", brev).where("varslet_at", "is not", null).execute(),
    feilet: await db.selectFrom("oppgave").select("id").where("slag", "=", "varsel_feilet").where("brev", "in", brev).execute(),
    frister: await db
      .selectFrom("frist as f")
      .innerJoin("brev as b", (j) => j.onRef("b.kommune", "=", "f.kommune").onRef("b.vedtak", "=", "f.vedtak"))
      .select("f.id")
      .where("b.id", "in", brev)
      .where("f.slag", "=", "klagefrist")
      .execute(),
  }));
  const ganger = new Map<string, number>();
  for (const id of mottak.ider) ganger.set(id, (ganger.get(id) ?? 0) + 1);
  const tatt = brev.map((id) => ganger.get(`${id}-1`) ?? 0);
  rapport.krav("brev som mottakeren aldri fikk varsel om", tatt.filter((n) => n === 0).length, 0, `av ${brev.length}`);
  rapport.krav("varsler som kom mer enn én gang", [...ganger.values()].filter((n) => n > 1).length, 0, `av ${ganger.size}`);
  rapport.krav("brev som er notert som varslet", rader.varslet.length, brev.length);
  rapport.krav("klagefrister som løper", rader.frister.length, brev.length);
  rapport.krav("oppgaver om varsel som ikke kom fram", rader.feilet.length, 0);
}

/** Notices that are still to be sent, and those among them that have been tried. The queue is its owner's: no role of the pages can read it. */
async function koen(sted: Sted): Promise<{ alle: number; forsokt: number }> {
  const klient = new pg.Client({ connectionString: sted.url });
  await klient.connect();
  const svar = await klient
    .query<{ alle: number; forsokt: number }>(
      `select count(*)::int as alle, count(*) filter (where attempts > 0)::int as forsokt
       from graphile_worker.jobs where task_identifier = 'brev.varsle'`,
    )
    .finally(() => klient.end());
  return svar.rows[0] ?? { alle: -1, forsokt: -1 };
}

async function til(hva: string, holder: () => Promise<boolean>): Promise<void> {
  const siste = performance.now() + TALMODIGHET_MS;
  while (!(await holder())) {
    if (performance.now() > siste) throw new Error(`it took too long: ${hva}`);
    await vent(200);
  }
}
