import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";

/** Why a decision is looked at again. */
export const REVURDERINGSGRUNNER = ["slutter", "behov_endret", "parten_ber", "nye_opplysninger"] as const;
export type Revurderingsgrunn = (typeof REVURDERINGSGRUNNER)[number];

/** A case that looks at an earlier decision again, read from either side. */
export interface Revurdering {
  readonly sak: string;
  /** "2026/1184": of the case that looks again. */
  readonly nummer: string;
  readonly tilstand: "mottatt" | "utredes" | "avgjort" | "trukket" | "lukket";
  /** The decision that is looked at, and the case it was made in. */
  readonly vedtak: string;
  readonly fraSak: string;
  readonly grunn: Revurderingsgrunn;
  /** Why, in words to the party. */
  readonly tekst: string;
  readonly apnet: Temporal.Instant;
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("revurdering as r")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "r.kommune").onRef("s.id", "=", "r.sak"))
    .select(["r.sak", "r.vedtak", "r.fra_sak", "r.grunn", "r.tekst", "r.apnet_at", "s.aar", "s.lopenummer", "s.tilstand"])
    .where("r.kommune", "=", kommune);
}

const fraRad = (r: Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>): Revurdering => ({
  sak: r.sak,
  nummer: `${r.aar}/${r.lopenummer}`,
  tilstand: r.tilstand,
  vedtak: r.vedtak,
  fraSak: r.fra_sak,
  grunn: r.grunn,
  tekst: r.tekst,
  apnet: r.apnet_at,
});

/** What this case looks at again; null for every other case. */
export async function revurderingI(les: Lesing, kommune: string, sak: string): Promise<Revurdering | null> {
  const rad = await velg(les, kommune).where("r.sak", "=", sak).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** The cases that look, or have looked, at a decision of this case again; the newest first. */
export async function revurderingerAv(les: Lesing, kommune: string, fraSak: string): Promise<Revurdering[]> {
  const rader = await velg(les, kommune).where("r.fra_sak", "=", fraSak).orderBy("r.apnet_at", "desc").limit(100).execute();
  return rader.map(fraRad);
}

/** The case that looks at this decision now and has not answered: there is one at a time. */
export async function apenRevurderingAv(les: Lesing, kommune: string, vedtak: string): Promise<Revurdering | null> {
  const rad = await velg(les, kommune)
    .where("r.vedtak", "=", vedtak)
    .where("s.tilstand", "in", ["mottatt", "utredes"])
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

export async function noterRevurdering(
  tx: Transaksjon,
  r: Pick<Revurdering, "sak" | "vedtak" | "fraSak" | "grunn" | "tekst"> & { kommune: string; av: string; na: Temporal.Instant },
): Promise<void> {
  await tx.db
    .insertInto("revurdering")
    .values({
      ...{ kommune: r.kommune, sak: r.sak, vedtak: r.vedtak, fra_sak: r.fraSak, grunn: r.grunn, tekst: r.tekst },
      ...{ apnet_av: r.av, apnet_at: r.na },
    })
    .execute();
}
