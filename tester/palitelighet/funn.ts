import { sql } from "kysely";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { type Skrevet, type Skriver, sendIgjen } from "./skrivere.ts";

/** What is found after a kill, against what people were told before it. */
export interface Funn {
  kvittert: number;
  tapt: number;
  /** Sent without an answer; how many of them the database had; and after they were sent again, how many are there. */
  uvisst: number;
  varFramme: number;
  framme: number;
  dobbelt: number;
  /** Pages of drafts that were answered as saved, and those that are gone. */
  sider: number;
  siderTapt: number;
}

export const ingenFunn = (): Funn => ({
  ...{ kvittert: 0, tapt: 0, uvisst: 0, varFramme: 0, framme: 0, dobbelt: 0, sider: 0, siderTapt: 0 },
});

/** Looks for everything that was acknowledged, and sends again what nobody answered. */
export async function kontroller(base: Base, kommune: string, skrivere: readonly Skriver[]): Promise<Funn> {
  const alle = skrivere.flatMap((s) => s.skrevet);
  const uvisse = new Set(alle.filter((en) => en.tilstand === "uvisst"));
  const for_ = await iDatabasen(base, kommune, alle);
  const funn = ingenFunn();
  for (const skriver of skrivere) {
    for (const en of skriver.skrevet) {
      if (en.tilstand === "kvittert") {
        funn.kvittert++;
        funn.tapt += Number(!(await erFramme(skriver, en, for_.soknader(en))));
      } else if (for_.soknader(en).length === 0) {
        funn.sider += en.lagret.length;
        funn.siderTapt += siderTapt(en, for_.utkast(en));
      }
    }
  }
  for (const skriver of skrivere) for (const en of skriver.skrevet.filter((s) => uvisse.has(s))) await sendIgjen(skriver, en);
  const etter = await iDatabasen(base, kommune, alle);
  for (const en of alle) funn.dobbelt += Number(etter.soknader(en).length > 1);
  for (const en of uvisse) {
    funn.uvisst++;
    funn.varFramme += Number(for_.soknader(en).length > 0);
    funn.framme += Number(en.soknad !== null && etter.soknader(en).includes(en.soknad));
  }
  return funn;
}

/** The receipt that was seen is of an application that the database has, and its page can still be read. */
async function erFramme({ n, kommune }: Skriver, en: Skrevet, ider: readonly string[]): Promise<boolean> {
  if (en.soknad === null || !ider.includes(en.soknad)) return false;
  return (await n.hent(`/nb/${kommune}/soknad/kvittering/${en.soknad}`)).status === 200;
}

/** Every page that was answered as saved stands in the draft, and so do the words. */
function siderTapt(en: Skrevet, utkast: string): number {
  const mangler = en.lagret.filter((side) => !utkast.includes(`"${side.split("/").at(-1)}"`));
  const ordBorte = en.lagret.some((side) => side.endsWith("/behov")) && !utkast.includes(en.ord);
  return mangler.length + Number(ordBorte);
}

/** What the database holds of what was written: the applications of each draft, and the drafts' own texts. */
async function iDatabasen(base: Base, kommune: string, skrevet: readonly Skrevet[]) {
  const nokkel = (en: Skrevet) => `utkast:${en.utkast}`;
  const soknader = await base.les({ slag: "kommunen", kommune }, ({ db }) =>
    db.selectFrom("soknad").select(["id", "nokkel"]).where("nokkel", "in", skrevet.map(nokkel)).execute(),
  );
  const utkast = await base.les({ slag: "system", kommune }, ({ db }) =>
    db
      .selectFrom("utkast")
      .select(["id", sql<string>`data::text`.as("tekst")])
      .execute(),
  );
  const tekster = new Map(utkast.map((r) => [r.id, r.tekst]));
  return {
    soknader: (en: Skrevet) => soknader.filter((r) => r.nokkel === nokkel(en)).map((r) => r.id),
    utkast: (en: Skrevet) => tekster.get(en.utkast) ?? "",
  };
}

/** How many cases of the kommune have a journal whose chain does not hold. */
export async function bruddteKjeder(base: Base, kommune: string): Promise<{ saker: number; brudd: number }> {
  const { rows } = await base.les({ slag: "kommunen", kommune }, ({ db }) =>
    sql<{ saker: number; brudd: number }>`
      select count(*)::int as saker, count(trappa.kontroller_kjede(kommune, id))::int as brudd
      from trappa.sak where kommune = ${kommune}`.execute(db),
  );
  return rows[0] ?? { saker: 0, brudd: -1 };
}
