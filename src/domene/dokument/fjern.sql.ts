import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Fjernet } from "./typer.ts";

/** Was the case decided, or forwarded with a complaint, after this paper had come? */
export async function erLagtTilGrunn(les: Lesing, kommune: string, sak: string, kom: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`
    select exists (select 1 from vedtak where kommune = ${kommune} and sak = ${sak} and fattet_at >= ${kom})
      or exists (select 1 from oversendelse where kommune = ${kommune} and sak = ${sak} and frosset_at >= ${kom}) as ja`.execute(
    les.db,
  );
  return rows[0]?.ja === true;
}

export async function merkFjernet(tx: Transaksjon, kommune: string, dokument: string, f: Fjernet): Promise<void> {
  await tx.db
    .updateTable("dokument")
    .set({ fjernet_at: f.nar, fjernet_slag: f.slag, fjernet_grunn: f.grunn, fjernet_av: f.av })
    .where("kommune", "=", kommune)
    .where("id", "=", dokument)
    .execute();
}

/** Takes the bytes of a file away, when there is no case, letter or draft that holds it. Only the system's role sees them all. @returns whether it did */
export async function tomFil(tx: Transaksjon, kommune: string, fil: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("fil")
    .set({ bytes: null, kontroll: "fjernet" })
    .where("kommune", "=", kommune)
    .where("id", "=", fil)
    .where("kontroll", "in", ["uten", "ren"])
    .where(sql<boolean>`not exists (select 1 from dokument d where d.kommune = fil.kommune and d.fil = fil.id and d.fjernet_at is null)
      and exists (select 1 from dokument d where d.kommune = fil.kommune and d.fil = fil.id)
      and not exists (select 1 from brev b where b.kommune = fil.kommune and b.fil = fil.id)
      and not exists (select 1 from utkast_fil u where u.kommune = fil.kommune and u.fil = fil.id)`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
