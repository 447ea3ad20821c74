import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { settInhabil } from "./inhabil.sql.ts";
import type { ProvdOvergang } from "./overgang.ts";
import type { Sak } from "./typer.ts";

/** Somebody came first: who has the case now, who saw to that, and when. */
export interface EndretImens {
  readonly grunn: "endret_imens";
  /** Who has it; null: nobody. */
  readonly har: string | null;
  readonly av: string;
  readonly nar: Temporal.Instant | null;
}

/** Who last took, gave or handed back the case, and when. */
export async function sisteOvergang(
  les: Lesing,
  kommune: string,
  sak: string,
): Promise<{ readonly av: string; readonly nar: Temporal.Instant } | null> {
  const rad = await les.db
    .selectFrom("hendelse")
    .select(["aktor_navn as av", "tid as nar"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("slag", "in", ["sak.tatt", "sak.fordelt", "sak.lagt_tilbake"])
    .orderBy("nr", "desc")
    .limit(1)
    .executeTakeFirst();
  return rad ?? null;
}

export async function endretImens(les: Lesing, sak: Sak): Promise<EndretImens> {
  const siste = await sisteOvergang(les, sak.kommune, sak.id);
  return { grunn: "endret_imens", har: sak.ansvarligNavn, av: siste?.av ?? "", nar: siste?.nar ?? null };
}

export const lederHer = (aktor: Ansatt, sak: Sak): boolean =>
  aktor.roller.some((r) => r.rolle === "leder" && r.enhet === sak.enhet);

/**
 * Writes down why the case leaves the one who has it; and that they are inhabil, when that is why. The party does not see this: it can tell about the one
 * who steps aside. Call inside an act that moves the case.
 */
export async function slipp(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, sak: Sak, grunn: ProvdOvergang): Promise<void> {
  const felles = { kommune: sak.kommune, sak: sak.id, aktor, na: tid.na, synlig: false } as const;
  if (grunn.inhabil !== null) {
    const { inhabil, ord } = grunn;
    const hvem = sak.ansvarlig ?? aktor.ansatt;
    const ny = await settInhabil(
      tx,
      { kommune: sak.kommune, sak: sak.id, ansatt: hvem, meldtAv: aktor.ansatt, na: tid.na },
      { ord, inhabil },
    );
    const data = { navn: sak.ansvarligNavn ?? aktor.navn, tilknytning: inhabil.tilknytning, grunn: ord };
    if (ny) await noter(tx, { ...felles, slag: "sak.inhabil", data, hjemmel: inhabil.hjemmel });
  }
  if (sak.ansvarlig === null) return;
  const data = { kode: grunn.kode, grunn: grunn.ord, fra: sak.ansvarligNavn ?? "" };
  await noter(tx, { ...felles, slag: "sak.lagt_tilbake", data });
}
