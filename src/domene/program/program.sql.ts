import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Vurdering } from "../../lov/kjerne/svar.ts";
import type { Innhold, Program, Vilkar } from "./typer.ts";

/** The programmes of a case, as far as they are assessed; a resident sees those that are decided. */
export async function programI(les: Lesing, kommune: string, sak: string): Promise<Program[]> {
  const rader = await les.db
    .selectFrom("program as p")
    .innerJoin("sak_post as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.id", "=", "p.post"))
    .selectAll("p")
    .where("p.kommune", "=", kommune)
    .where("p.sak", "=", sak)
    .orderBy("s.nr")
    .execute();
  return rader.map((r) => ({
    post: r.post,
    sak: r.sak,
    vilkar: {
      ...{ nedsatt: r.nedsatt, nedsattFordi: r.nedsatt_fordi, ytelser: r.ytelser, ytelserFordi: r.ytelser_fordi },
      ...{ arbeidsevneDato: r.arbeidsevne_dato && dato(r.arbeidsevne_dato), nyttig: r.nyttig, nyttigFordi: r.nyttig_fordi },
      ...{ svar: r.vilkar as unknown as Vurdering, navn: r.vurdert_navn, tid: r.vurdert_at },
    },
    innhold:
      r.start && r.slutt
        ? {
            ...{ start: dato(r.start), slutt: dato(r.slutt), forlengetFordi: r.forlenget_fordi, senFordi: r.sen_fordi },
            aktiviteter: r.aktiviteter as unknown as Innhold["aktiviteter"],
            stonad: r.stonad as unknown as Innhold["stonad"],
          }
        : null,
    begynt: r.begynt && dato(r.begynt),
  }));
}

interface Hvor {
  readonly kommune: string;
  readonly sak: string;
  readonly post: string;
  readonly navn: string;
  readonly na: Temporal.Instant;
}

/** Keeps the assessment; what was planned stands. */
export async function settVilkar(tx: Transaksjon, h: Hvor, v: Vilkar, svar: Vurdering): Promise<void> {
  const felt = {
    ...{ nedsatt: v.nedsatt, nedsatt_fordi: v.nedsattFordi, ytelser: v.ytelser, ytelser_fordi: v.ytelserFordi },
    ...{ arbeidsevne_dato: v.arbeidsevneDato, nyttig: v.nyttig, nyttig_fordi: v.nyttigFordi, vilkar: json(svar) },
    ...{ vurdert_navn: h.navn, vurdert_at: h.na },
  };
  await tx.db
    .insertInto("program")
    .values({ kommune: h.kommune, sak: h.sak, post: h.post, ...felt })
    .onConflict((c) => c.columns(["kommune", "post"]).doUpdateSet(felt))
    .execute();
}

export async function settInnhold(tx: Transaksjon, h: Hvor, i: Innhold): Promise<void> {
  await tx.db
    .updateTable("program")
    .set({
      ...{ start: i.start, slutt: i.slutt, forlenget_fordi: i.forlengetFordi, sen_fordi: i.senFordi },
      ...{ aktiviteter: json(i.aktiviteter), stonad: json(i.stonad), planlagt_navn: h.navn, planlagt_at: h.na },
    })
    .where("kommune", "=", h.kommune)
    .where("post", "=", h.post)
    .execute();
}

/** @returns false when it is noted already */
export async function settBegynt(tx: Transaksjon, h: Hvor, dag: Dato): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("program")
    .set({ begynt: dag, begynt_navn: h.navn, begynt_at: h.na })
    .where("kommune", "=", h.kommune)
    .where("post", "=", h.post)
    .where("begynt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
