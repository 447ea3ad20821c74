import type { Grunnlag } from "./grunnlag.ts";
import type { Vedtak, Vedtakspost } from "./typer.ts";

/** What a new answer does to what the person has today. */
export type Virkning = "som_for" | "mer" | "mindre" | "slutter";

const gis = (p: Pick<Vedtakspost, "utfall">): boolean => p.utfall === "innvilget" || p.utfall === "delvis";

function holdtMot(ny: number | null, gammel: number | null): Virkning | null {
  if (ny === null || gammel === null || ny === gammel) return null;
  return ny < gammel ? "mindre" : "mer";
}

/**
 * The new answer held against the one that holds today: in hours when both have them, else in money, else by what the desk has called it. In
 * a revurdering "delvis" says that the person gets less than today. null: not answered yet, or there is no help today to hold it against. Pure.
 */
export function virkning(ny: Vedtakspost, gammel: Vedtakspost): Virkning | null {
  if (ny.utfall === null || !gis(gammel)) return null;
  if (!gis(ny)) return "slutter";
  const malt = holdtMot(ny.timerPerUke, gammel.timerPerUke) ?? holdtMot(ny.belopOre, gammel.belopOre);
  return malt ?? (ny.utfall === "delvis" ? "mindre" : "som_for");
}

/** What the answers of a revurdering do, by item. Empty in every other case. Pure. */
export function virkningene(
  g: Pick<Grunnlag, "poster" | "revurdering">,
  v: Pick<Vedtak, "poster">,
): ReadonlyMap<string, Virkning> {
  const { revurdering, poster } = g;
  if (!revurdering) return new Map();
  return new Map(
    v.poster.flatMap((p) => {
      const gammel = revurdering.gammelt.poster.find((x) => x.post === poster.find((q) => q.id === p.post)?.revurderer);
      const svar = gammel ? virkning(p, gammel) : null;
      return svar === null ? [] : [[p.post, svar] as const];
    }),
  );
}
