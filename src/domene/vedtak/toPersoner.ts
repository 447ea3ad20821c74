import { z } from "zod";
import type { ToPersonersregel, Utfall } from "../kommune/index.ts";

const utfall = z.enum(["innvilget", "delvis", "avslag", "avvist"]);

/** Why two people must stand behind a decision, as it is stored with it. Amounts in øre. */
export const toPersonersgrunn = z.discriminatedUnion("kode", [
  z.object({ kode: z.literal("utfall"), utfall }),
  z.object({ kode: z.literal("tjeneste"), tjeneste: z.string() }),
  z.object({ kode: z.literal("belop"), sumOre: z.int(), grenseOre: z.int() }),
  z.object({ kode: z.literal("reduksjon"), tjeneste: z.string() }),
]);
export type ToPersonersgrunn = z.infer<typeof toPersonersgrunn>;

export interface ToPersonerspost {
  readonly tjeneste: string;
  /** null: not answered yet. */
  readonly utfall: Utfall | null;
  readonly belopOre: number | null;
  /** Less than the person has today. */
  readonly reduserer: boolean;
}

const gitt = (p: ToPersonerspost): boolean => p.utfall === "innvilget" || p.utfall === "delvis";

/**
 * Why the kommune's own rule wants a second person for this decision; none: one is enough. Each line of the rule stands for itself, so that
 * several reasons can be told. The amount is what the decision gives in all, and it must be more than the limit: the limit itself
 * is within. It is the kommune's rule, and not law. Pure.
 */
export function toPersonersgrunner(regel: ToPersonersregel, poster: readonly ToPersonerspost[]): readonly ToPersonersgrunn[] {
  const hver = (noen: readonly (string | null)[]) => [...new Set(noen)].filter((x): x is string => x !== null);
  const sumOre = poster.filter(gitt).reduce((sum, p) => sum + (p.belopOre ?? 0), 0);
  return [
    ...hver(poster.map((p) => p.utfall))
      .filter((u): u is Utfall => regel.utfall.some((r) => r === u))
      .map((u) => ({ kode: "utfall" as const, utfall: u })),
    ...hver(poster.map((p) => p.tjeneste))
      .filter((t) => regel.tjenester.includes(t))
      .map((tjeneste) => ({ kode: "tjeneste" as const, tjeneste })),
    ...(regel.overOre !== null && sumOre > regel.overOre ? [{ kode: "belop" as const, sumOre, grenseOre: regel.overOre }] : []),
    ...(regel.reduksjon
      ? hver(poster.filter((p) => p.reduserer).map((p) => p.tjeneste)).map((tjeneste) => ({
          kode: "reduksjon" as const,
          tjeneste,
        }))
      : []),
  ];
}
