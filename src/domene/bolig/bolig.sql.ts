import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Boligsosial, Garanti, Kriterium, Leiekontrakt, Vurdert } from "./typer.ts";

const eller = (d: Dato | null): Dato | null => (d === null ? null : dato(d));

/** The leases of a case, the newest first. */
export async function leiekontrakterI(les: Lesing, kommune: string, sak: string): Promise<Leiekontrakt[]> {
  const rader = await les.db
    .selectFrom("leiekontrakt")
    .selectAll()
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("registrert_at", "desc")
    .limit(grenser.bolig.iEnSak)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    adresse: r.adresse,
    utleier: r.utleier,
    husleieOre: r.husleie_ore,
    depositumOre: r.depositum_ore,
    fra: dato(r.fra),
    til: eller(r.til),
    svar: r.svar,
    svarFordi: r.svar_fordi,
    svartNavn: r.svart_navn,
    svartAt: r.svart_at,
  }));
}

/** The guarantees of a case. */
export async function garantierI(les: Lesing, kommune: string, sak: string): Promise<Garanti[]> {
  const rader = await les.db
    .selectFrom("depositumsgaranti")
    .selectAll()
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("gitt_at")
    .limit(grenser.bolig.iEnSak)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    ore: r.ore,
    fra: dato(r.fra),
    til: dato(r.til),
    krav: r.krav_ore === null ? null : { ore: r.krav_ore, dag: dato(r.krav_dag ?? r.fra), hva: r.krav_hva ?? "" },
    slutt: r.slutt === null ? null : { dag: dato(r.slutt), fordi: r.slutt_fordi ?? "" },
  }));
}

/** An answer of this case that holds and is a guarantee, with what was decided. */
export async function garantivedtakI(
  les: Lesing,
  kommune: string,
  sak: string,
  tjeneste: string,
): Promise<{ readonly vedtak: string; readonly post: string; readonly ore: number } | null> {
  const rad = await les.db
    .selectFrom("vedtak_post as p")
    .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "p.kommune").onRef("v.id", "=", "p.vedtak"))
    .select(["p.vedtak", "p.post", "p.belop_ore"])
    .where("p.kommune", "=", kommune)
    .where("v.sak", "=", sak)
    .where("v.fattet_at", "is not", null)
    .where("p.gjelder", "=", true)
    .where("p.tjeneste", "=", tjeneste)
    .where("p.stonadsform", "=", "garanti")
    .where("p.utfall", "in", ["innvilget", "delvis"])
    .where("p.belop_ore", ">", 0)
    .executeTakeFirst();
  return rad ? { vedtak: rad.vedtak, post: rad.post, ore: rad.belop_ore ?? 0 } : null;
}

function velgKriterier(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("boligkriterium as b")
    .select(["b.id", "b.nr", "b.fra", "b.til", "b.tekst_nb", "b.tekst_nn", "b.kilde"])
    .where("b.kommune", "=", kommune);
}
const kriteriumFra = (r: {
  id: string;
  nr: number;
  fra: Dato;
  til: Dato | null;
  tekst_nb: string;
  tekst_nn: string;
  kilde: string;
}): Kriterium => ({
  id: r.id,
  nr: r.nr,
  fra: dato(r.fra),
  til: eller(r.til),
  tekst: { nb: r.tekst_nb, nn: r.tekst_nn },
  kilde: r.kilde,
});

/** Every criterion there is and was, by number, the newest first. */
export async function kriterierI(les: Lesing, kommune: string): Promise<Kriterium[]> {
  const rader = await velgKriterier(les, kommune)
    .orderBy("b.nr")
    .orderBy("b.fra", "desc")
    .limit(grenser.bolig.kriterier)
    .execute();
  return rader.map(kriteriumFra);
}

/** The criteria that hold on a day, each with how it was weighed in a case. */
export async function vurderteI(les: Lesing, kommune: string, sak: string, dag: Dato): Promise<Vurdert[]> {
  const rader = await velgKriterier(les, kommune)
    .leftJoin("boligvurdering as v", (j) =>
      j.onRef("v.kommune", "=", "b.kommune").onRef("v.kriterium", "=", "b.id").on("v.sak", "=", sak),
    )
    .select(["v.svar", "v.begrunnelse", "v.vurdert_navn"])
    .where("b.fra", "<=", dag)
    .where((w) => w.or([w("b.til", "is", null), w("b.til", ">=", dag)]))
    .orderBy("b.nr")
    .limit(grenser.bolig.kriterier)
    .execute();
  return rader.map((r) => ({
    ...kriteriumFra(r),
    vurdering: r.svar === null ? null : { svar: r.svar, begrunnelse: r.begrunnelse ?? "", navn: r.vurdert_navn ?? "" },
  }));
}

/** The next version of a criterion takes over from its day: the one before ends the day before. @returns false when one begins on that day or later already */
export async function settInnKriterium(
  tx: Transaksjon,
  kommune: string,
  k: Omit<Kriterium, "id" | "til">,
  av: { readonly navn: string; readonly na: Temporal.Instant },
): Promise<boolean> {
  await tx.db
    .updateTable("boligkriterium")
    .set({ til: leggTilDager(k.fra, -1) })
    .where("kommune", "=", kommune)
    .where("nr", "=", k.nr)
    .where("til", "is", null)
    .where("fra", "<", k.fra)
    .execute();
  const rad = await tx.db
    .insertInto("boligkriterium")
    .values({
      ...{ kommune, nr: k.nr, fra: k.fra, tekst_nb: k.tekst.nb, tekst_nn: k.tekst.nn, kilde: k.kilde },
      ...{ satt_navn: av.navn, satt_at: av.na },
    })
    .onConflict((c) => c.doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad !== undefined;
}

export async function lagreVurdering(
  tx: Transaksjon,
  kommune: string,
  v: { readonly sak: string; readonly kriterium: string; readonly svar: "ja" | "nei"; readonly begrunnelse: string },
  av: { readonly navn: string; readonly na: Temporal.Instant },
): Promise<void> {
  const verdier = { svar: v.svar, begrunnelse: v.begrunnelse, vurdert_navn: av.navn, vurdert_at: av.na };
  await tx.db
    .insertInto("boligvurdering")
    .values({ kommune, sak: v.sak, kriterium: v.kriterium, ...verdier })
    .onConflict((c) => c.columns(["kommune", "sak", "kriterium"]).doUpdateSet(verdier))
    .execute();
}

/** How the two questions of boligsosialloven § 7 are answered in a case; null: they are not. */
export async function boligsosialI(les: Lesing, kommune: string, sak: string): Promise<Boligsosial | null> {
  const r = await les.db
    .selectFrom("boligsosial_vurdering")
    .select(["vanskeligstilt", "fordi", "hjelp", "vurdert_navn"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .executeTakeFirst();
  return r ? { vanskeligstilt: r.vanskeligstilt, fordi: r.fordi, hjelp: r.hjelp, navn: r.vurdert_navn } : null;
}

export async function lagreBoligsosial(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  b: Boligsosial,
  na: Temporal.Instant,
): Promise<void> {
  const verdier = { vanskeligstilt: b.vanskeligstilt, fordi: b.fordi, hjelp: b.hjelp, vurdert_navn: b.navn, vurdert_at: na };
  await tx.db
    .insertInto("boligsosial_vurdering")
    .values({ kommune, sak, ...verdier })
    .onConflict((c) => c.columns(["kommune", "sak"]).doUpdateSet(verdier))
    .execute();
}

/** @returns false when the lease is answered, or is not in the case */
export async function settLeiesvar(
  tx: Transaksjon,
  kommune: string,
  s: {
    readonly sak: string;
    readonly id: string;
    readonly fordi: string | null;
    readonly av: { readonly id: string; readonly navn: string; readonly na: Temporal.Instant };
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("leiekontrakt")
    .set({
      svar: s.fordi === null ? "godkjent" : "ikke_godkjent",
      svar_fordi: s.fordi,
      svart_av: s.av.id,
      svart_navn: s.av.navn,
      svart_at: s.av.na,
    })
    .where("kommune", "=", kommune)
    .where("sak", "=", s.sak)
    .where("id", "=", s.id)
    .where("svar", "=", "venter")
    // One is approved in a case: the next is another home, and another case.
    .where(({ not, exists }) =>
      not(
        exists(
          sql`(select 1 from leiekontrakt g where g.kommune = ${kommune} and g.sak = ${s.sak} and g.svar = 'godkjent' and ${s.fordi === null})`,
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
