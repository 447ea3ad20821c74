import { sql } from "kysely";
import { finnPersonMedFnr, personFor, settKontakt } from "../../domene/person/index.ts";
import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { taBortNodhjelpsvarsler } from "./brev.sql.ts";
import { lagDager } from "./dager.ts";
import type { Nyinnbygger } from "./folkeregister.ts";
import { ulevde } from "./levde.sql.ts";
import { type Liv, se } from "./liv.ts";
import { livsbase } from "./livsbase.ts";
import type { Scene } from "./scene.sql.ts";
import { type Temanavn, temaer } from "./temaer.ts";
import { lagValg } from "./valg.ts";

/** A life that is to be lived: who, what about, and how it goes. */
export interface Livsplan {
  /** Its own name: the seed of its choices. */
  readonly navn: string;
  readonly person: Nyinnbygger;
  /** The fødselsnummer of the one who logs in, when it is somebody else. */
  readonly ved?: { readonly fnr: string; readonly hvem: "barn" | "verge" | "fullmakt" };
  readonly om: readonly Temanavn[];
  /** Which of the stories; else one of them. */
  readonly fortelling?: number;
  readonly start: number;
  /** Something that happens to somebody who has had this many cases already. */
  readonly etter?: number;
  readonly lev: (liv: Liv) => Promise<unknown>;
}

/**
 * Lives one life, from its first day until today, in one transaction; unless it has been lived. Another process that sets up the same
 * demonstration waits meanwhile.
 */
export async function leve(base: Base, scene: Scene, na: Temporal.Instant, plan: Livsplan): Promise<void> {
  const kommune = scene.kommune.nummer;
  await base.skriv({ slag: "system", kommune }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('demo'), ${Number(kommune)})`.execute(tx.db);
    if ((await ulevde(tx, kommune, [plan])).length === 0) return;
    const liv = await begynn(tx, scene, na, plan);
    await plan.lev(liv);
    await se(liv, (k) => taBortNodhjelpsvarsler(k, kommune));
  });
}

async function begynn(tx: Transaksjon, scene: Scene, na: Temporal.Instant, plan: Livsplan): Promise<Liv> {
  const base = livsbase(tx);
  const valg = lagValg(plan.navn);
  const dager = lagDager(na, valg);
  const kommune = scene.kommune.nummer;
  const for_ = na.subtract({ hours: 24 * (plan.start + 1) });
  const { fnr, navn, fodt, adresse, telefon, epost, papir } = plan.person;
  const { person, aktor, malform } = await base.skriv({ slag: "kommunen", kommune }, async (k) => {
    const person = await personFor(k, { kommune, fnr, navn, fodt, na: for_ });
    const kontakt = {
      malform: null,
      vilHaPapir: papir,
      adresse: adresse || null,
      telefon: telefon || null,
      epost: epost || null,
    };
    await settKontakt(k, kommune, person.id, kontakt);
    const ved = plan.ved ? await finnPersonMedFnr(k, kommune, plan.ved.fnr) : person;
    sikre(ved, "the one who acts for somebody in the demonstration is there");
    return { person, aktor: ved, malform: person.malform };
  });
  const innbygger = (p: { id: string; navn: string }) => ({ slag: "innbygger", kommune, person: p.id, navn: p.navn }) as const;
  const sprak = malform ?? scene.kommune.malform;
  const tema = plan.om.map((t) => temaer[t]);
  const fortellinger = tema[0]?.tekst[sprak].fortellinger ?? [];
  const fortelling = plan.fortelling === undefined ? valg.av(fortellinger) : fortellinger[plan.fortelling];
  sikre(fortelling, "a life of the demonstration has a story");
  return {
    ...{ scene, base, tx, dager, valg, sprak, temaer: tema, fortelling, start: plan.start },
    person: { aktor: innbygger(person), fnr, fodt, adresse, telefon, epost, papir },
    aktor: innbygger(aktor),
    hvem: plan.ved?.hvem ?? "jeg",
  };
}
