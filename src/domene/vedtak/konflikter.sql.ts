import type { Lesing } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Utfall } from "../kommune/index.ts";
import type { Grunnlag } from "./grunnlag.ts";
import type { Vedtak, Vedtakspost } from "./typer.ts";
import { avlosningerAv } from "./vent.sql.ts";

/** An answer that holds today and that another touches: the same thing, for the same person, in some of the same days. */
export interface Konflikt {
  /** The item of the new decision. */
  readonly post: string;
  readonly tjeneste: string;
  readonly vedtak: string;
  readonly vedtaksPost: string;
  readonly sak: string;
  readonly saksnummer: string;
  readonly fra: Dato | null;
  readonly til: Dato | null;
  readonly timerPerUke: number | null;
  readonly belopOre: number | null;
  /** The case was opened to look at this very answer again: it is taken over without being named once more. */
  readonly revurderes: boolean;
}

type Nytt = Pick<Vedtak, "id" | "erstatter" | "poster">;
const GITT: readonly (Utfall | null)[] = ["innvilget", "delvis"];

/**
 * What the person has today and the new decision touches. For any decision: the same service in the days that it gives (the database keeps
 * the same promise; money is given many times, so an amount is in nobody's way). In a revurdering also the very answers that are looked at
 * again, whatever the new outcome is. What the new decision replaces by name is not counted.
 */
export async function konflikterFor(les: Lesing, { sak, poster, revurdering }: Grunnlag, nytt: Nytt): Promise<Konflikt[]> {
  // What is looked at again; and what a decision that is replaced had taken over from, which runs on while that one waits (fvl § 42).
  const avlost = nytt.erstatter ? await avlosningerAv(les, sak.kommune, nytt.erstatter) : [];
  const gamle: readonly { readonly post: string; readonly vedtak: string; readonly gammelPost: string | null }[] = [
    ...(revurdering ? poster.map((p) => ({ post: p.id, vedtak: revurdering.vedtak, gammelPost: p.revurderer })) : []),
    ...avlost.map((a) => ({ post: a.post, vedtak: a.gammeltVedtak, gammelPost: a.gammelPost })),
  ];
  const gamleVedtak = [...new Set(gamle.map((g) => g.vedtak))];
  const gitt = nytt.poster.filter((p) => GITT.includes(p.utfall) && p.belopOre === null);
  const tjenester = [...new Set(gitt.map((g) => g.tjeneste))];
  if (tjenester.length === 0 && gamleVedtak.length === 0) return [];
  const rader = await les.db
    .selectFrom("vedtak_post as p")
    .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "p.kommune").onRef("v.id", "=", "p.vedtak"))
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "v.kommune").onRef("s.id", "=", "v.sak"))
    .select(["p.vedtak", "p.post", "p.tjeneste", "p.fra", "p.til", "p.timer_per_uke", "p.belop_ore"])
    .select(["s.id as sak", "s.aar", "s.lopenummer"])
    .where("p.kommune", "=", sak.kommune)
    .where("p.person", "=", sak.person)
    .where("p.gjelder", "=", true)
    .where("p.utfall", "in", ["innvilget", "delvis"])
    .where("p.vedtak", "not in", [nytt.id, ...(nytt.erstatter ? [nytt.erstatter] : [])])
    .where((v) =>
      v.or([
        ...(tjenester.length > 0 ? [v.and([v("p.belop_ore", "is", null), v("p.tjeneste", "in", tjenester)])] : []),
        ...(gamleVedtak.length > 0 ? [v("p.vedtak", "in", gamleVedtak)] : []),
      ]),
    )
    .execute();
  const revurderes = (g: Vedtakspost, r: (typeof rader)[number]) =>
    g.utfall !== null && gamle.some((x) => x.post === g.post && x.vedtak === r.vedtak && x.gammelPost === r.post);
  const iVeien = (g: Vedtakspost, r: (typeof rader)[number]) =>
    gitt.includes(g) && r.belop_ore === null && r.tjeneste === g.tjeneste;
  return nytt.poster.flatMap((g) =>
    rader
      .filter((r) => (revurderes(g, r) || iVeien(g, r)) && overlapper(GITT.includes(g.utfall) ? g : { fra: g.fra, til: null }, r))
      .map((r) => ({
        post: g.post,
        tjeneste: r.tjeneste,
        vedtak: r.vedtak,
        vedtaksPost: r.post,
        sak: r.sak,
        saksnummer: `${r.aar}/${r.lopenummer}`,
        fra: r.fra === null ? null : dato(r.fra),
        til: r.til === null ? null : dato(r.til),
        timerPerUke: r.timer_per_uke,
        belopOre: r.belop_ore,
        revurderes: revurderes(g, r),
      })),
  );
}

interface Periode {
  readonly fra: string | null;
  readonly til: string | null;
}

const overlapper = (a: Periode, b: Periode): boolean =>
  (a.fra === null || b.til === null || a.fra <= b.til) && (b.fra === null || a.til === null || b.fra <= a.til);
