import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Avtale, Kontroll, Sted, Stedsord } from "./typer.ts";

const kontrollFra = (r: {
  id: string;
  dato: Dato;
  alvor: Kontroll["alvor"];
  funn: string;
  laget_navn: string;
  rettet: Dato | null;
  rettet_hva: string | null;
}): Kontroll => ({
  id: r.id,
  dato: dato(r.dato),
  alvor: r.alvor,
  funn: r.funn,
  navn: r.laget_navn,
  rettet: r.rettet === null ? null : dato(r.rettet),
  rettetHva: r.rettet_hva,
});

/** The places of the kommune with their free beds as they are now, counted from the beds that are taken. */
export async function stederI(les: Lesing, kommune: string, idag: Dato): Promise<Sted[]> {
  const steder = await les.db
    .selectFrom("botilbud_sted as s")
    .selectAll("s")
    .select((v) =>
      v
        .selectFrom("botilbud_seng as b")
        .select(sql<number>`count(distinct b.nr)::int`.as("n"))
        .whereRef("b.kommune", "=", "s.kommune")
        .whereRef("b.sted", "=", "s.id")
        .where((w) => w.or([w("b.til", "is", null), w("b.til", ">", idag)]))
        .as("opptatt"),
    )
    .where("s.kommune", "=", kommune)
    .orderBy("s.navn")
    .limit(grenser.botilbud.steder)
    .execute();
  const avtaler = await les.db
    .selectFrom("botilbud_avtale")
    .select(["id", "sted", "fra", "til", "krever"])
    .where("kommune", "=", kommune)
    .where("fra", "<=", idag)
    .where("til", ">=", idag)
    .execute();
  const funn = await les.db
    .selectFrom("botilbud_kontroll")
    .select(["id", "sted", "dato", "alvor", "funn", "laget_navn", "rettet", "rettet_hva"])
    .where("kommune", "=", kommune)
    .where("alvor", "=", "alvorlig")
    .where("rettet", "is", null)
    .orderBy("dato")
    .execute();
  return steder.map((s) => {
    const avtale = avtaler.find((a) => a.sted === s.id);
    const alvorlig = funn.find((f) => f.sted === s.id);
    return {
      id: s.id,
      navn: s.navn,
      adresse: s.adresse,
      eier: s.eier,
      senger: s.senger,
      dognOre: s.dogn_ore,
      forBarn: s.for_barn,
      forEnslige: s.for_enslige,
      tilrettelagt: s.tilrettelagt,
      om: s.om,
      nedlagt: s.nedlagt === null ? null : dato(s.nedlagt),
      ledige: Math.max(0, s.senger - (s.opptatt ?? 0)),
      avtale: avtale ? { id: avtale.id, fra: dato(avtale.fra), til: dato(avtale.til), krever: avtale.krever } : null,
      alvorligFunn: alvorlig ? kontrollFra(alvorlig) : null,
    };
  });
}

/** Everything that is agreed about a place, and each visit to it, the newest first. */
export async function historienTil(
  les: Lesing,
  kommune: string,
  sted: string,
): Promise<{ readonly avtaler: readonly Avtale[]; readonly kontroller: readonly Kontroll[] }> {
  const avtaler = await les.db
    .selectFrom("botilbud_avtale")
    .select(["id", "fra", "til", "krever"])
    .where("kommune", "=", kommune)
    .where("sted", "=", sted)
    .orderBy("fra", "desc")
    .limit(grenser.botilbud.historie)
    .execute();
  const kontroller = await les.db
    .selectFrom("botilbud_kontroll")
    .select(["id", "dato", "alvor", "funn", "laget_navn", "rettet", "rettet_hva"])
    .where("kommune", "=", kommune)
    .where("sted", "=", sted)
    .orderBy("dato", "desc")
    .limit(grenser.botilbud.historie)
    .execute();
  return {
    avtaler: avtaler.map((a) => ({ id: a.id, fra: dato(a.fra), til: dato(a.til), krever: a.krever })),
    kontroller: kontroller.map(kontrollFra),
  };
}

interface Av {
  readonly navn: string;
  readonly na: Temporal.Instant;
}

/** @returns the id, or null when the kommune has a place of that name */
export async function settInnSted(tx: Transaksjon, kommune: string, s: Stedsord, av: Av): Promise<string | null> {
  const rad = await tx.db
    .insertInto("botilbud_sted")
    .values({
      kommune,
      navn: s.navn,
      adresse: s.adresse,
      eier: s.eier,
      senger: s.senger,
      dogn_ore: s.dognOre,
      for_barn: s.forBarn,
      for_enslige: s.forEnslige,
      tilrettelagt: s.tilrettelagt,
      om: s.om,
      laget_navn: av.navn,
      laget_at: av.na,
    })
    .onConflict((k) => k.doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** @returns false when an agreement holds on some of these days already */
export async function settInnAvtale(
  tx: Transaksjon,
  kommune: string,
  a: { readonly sted: string; readonly fra: Dato; readonly til: Dato; readonly krever: string },
  av: Av,
): Promise<boolean> {
  const rad = await tx.db
    .insertInto("botilbud_avtale")
    .values({ kommune, ...a, laget_navn: av.navn, laget_at: av.na })
    .onConflict((k) => k.doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad !== undefined;
}

export async function settInnKontroll(
  tx: Transaksjon,
  kommune: string,
  v: { readonly sted: string; readonly dato: Dato; readonly alvor: Kontroll["alvor"]; readonly funn: string },
  av: Av,
): Promise<void> {
  await tx.db
    .insertInto("botilbud_kontroll")
    .values({ kommune, ...v, laget_navn: av.navn, laget_at: av.na })
    .execute();
}

/** @returns false when there is no finding that waits for this */
export async function settRettet(
  tx: Transaksjon,
  kommune: string,
  r: { readonly kontroll: string; readonly dag: Dato; readonly hva: string; readonly navn: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("botilbud_kontroll")
    .set({ rettet: r.dag, rettet_hva: r.hva, rettet_navn: r.navn })
    .where("kommune", "=", kommune)
    .where("id", "=", r.kontroll)
    .where("alvor", "<>", "ingen")
    .where("rettet", "is", null)
    .where("dato", "<=", r.dag)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Nobody new is sent there; who lives there lives there. */
export async function settNedlagt(tx: Transaksjon, kommune: string, sted: string, dag: Dato): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("botilbud_sted")
    .set({ nedlagt: dag })
    .where("kommune", "=", kommune)
    .where("id", "=", sted)
    .where("nedlagt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
