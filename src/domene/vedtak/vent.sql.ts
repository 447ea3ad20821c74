import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";

/** An answer that a decision took over from, as it stands now. */
interface Avlosning {
  readonly post: string;
  readonly gammeltVedtak: string;
  readonly gammelPost: string;
  /** The end that the earlier answer had before; null: none. */
  readonly tilFor: Dato | null;
  readonly gammelFra: Dato | null;
  readonly nyFra: Dato | null;
  readonly nyTil: Dato | null;
}

/** What this decision took over from and that still stands in the file: what a decision that waits gives back. */
export async function avlosningerAv(les: Lesing, kommune: string, vedtak: string): Promise<Avlosning[]> {
  return les.db
    .selectFrom("vedtak_avlosning as a")
    .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "a.kommune").onRef("v.id", "=", "a.gammelt_vedtak"))
    .innerJoin("vedtak_post as g", (j) =>
      j.onRef("g.kommune", "=", "a.kommune").onRef("g.vedtak", "=", "a.gammelt_vedtak").onRef("g.post", "=", "a.gammel_post"),
    )
    .innerJoin("vedtak_post as n", (j) =>
      j.onRef("n.kommune", "=", "a.kommune").onRef("n.vedtak", "=", "a.vedtak").onRef("n.post", "=", "a.post"),
    )
    .select(["a.post", "a.gammelt_vedtak as gammeltVedtak", "a.gammel_post as gammelPost", "a.til_for as tilFor"])
    .select(["g.fra as gammelFra", "n.fra as nyFra", "n.til as nyTil"])
    .where("a.kommune", "=", kommune)
    .where("a.vedtak", "=", vedtak)
    .where("v.tilstand", "=", "fattet")
    .execute();
}

type Sted = { readonly vedtak: string; readonly post: string };
type Endring = { gjelder: boolean; til?: Dato | null; virker_fra?: Dato | null };
const sett = (tx: Transaksjon, kommune: string, { vedtak, post }: Sted, endring: Endring) =>
  tx.db
    .updateTable("vedtak_post")
    .set(endring)
    .where("kommune", "=", kommune)
    .where("vedtak", "=", vedtak)
    .where("post", "=", post)
    .execute();

const senest = (a: Dato, b: Dato | null): Dato => (b !== null && b > a ? b : a);

/** The decision waits: its answers do not count, and what it took over from runs on, without an end that falls meanwhile. */
export async function laVente(tx: Transaksjon, kommune: string, vedtak: string): Promise<void> {
  for (const a of await avlosningerAv(tx, kommune, vedtak)) {
    await sett(tx, kommune, { vedtak, post: a.post }, { gjelder: false });
    await sett(tx, kommune, { vedtak: a.gammeltVedtak, post: a.gammelPost }, { gjelder: true, til: null });
  }
}

/** It waits no more: from `fra`, or from its own day when that is later, it counts, and the earlier ends the day before. */
export async function laVirke(tx: Transaksjon, kommune: string, vedtak: string, fra: Dato): Promise<void> {
  for (const a of await avlosningerAv(tx, kommune, vedtak)) {
    const virkerFra = senest(fra, a.nyFra);
    const sisteDag = leggTilDager(virkerFra, -1);
    const begynt = a.gammelFra === null || a.gammelFra <= sisteDag;
    await sett(
      tx,
      kommune,
      { vedtak: a.gammeltVedtak, post: a.gammelPost },
      begynt ? { gjelder: true, til: sisteDag } : { gjelder: false },
    );
    // A decision for a time that is over has nothing left to give.
    if (a.nyTil === null || a.nyTil >= virkerFra)
      await sett(tx, kommune, { vedtak, post: a.post }, { gjelder: true, virker_fra: virkerFra });
  }
}

/** The decision is set aside: what it took over from counts as before, and does not end before somebody has decided anew. */
export async function giTilbake(tx: Transaksjon, kommune: string, vedtak: string, idag: Dato): Promise<void> {
  for (const a of await avlosningerAv(tx, kommune, vedtak)) {
    const til = a.tilFor !== null && a.tilFor >= idag ? a.tilFor : null;
    await sett(tx, kommune, { vedtak: a.gammeltVedtak, post: a.gammelPost }, { gjelder: true, til });
  }
}
