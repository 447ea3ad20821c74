import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { brevI } from "../../domene/brev/index.ts";
import { dokumenterI } from "../../domene/dokument/index.ts";
import { klagerI } from "../../domene/klage/index.ts";
import { finnKommune } from "../../domene/kommune/index.ts";
import {
  antallI,
  antallUtatte,
  type Oppgavested,
  oppgaverader,
  oppgaveside,
  sokSaker,
  sorteringene,
  utvalgene,
  venteside,
  venteutvalgene,
} from "../../domene/oppgave/index.ts";
import { fristerI, hendelserI, parterI, posterI, sakerFor } from "../../domene/sak/index.ts";
import { tell, teltTil } from "../../domene/styring/index.ts";
import { vedtakI } from "../../domene/vedtak/index.ts";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { fro } from "../fro.ts";
import { fyll } from "./fyll.ts";

const IDAG = dato("2026-11-20");
const KOMMUNE = "0301";
const SAKER = 4_000;
/** To find the fifty lines of a page takes little more than fifty rows. Whoever looks through all the office's open tasks sees more. */
const FLEST_I_EN_LISTE = 150;
/** To fill them in takes some ten rows for each, and a case some tens. Whoever looks through a table sees more. */
const FLEST = 900;
/** What a count reads for each case there is: its own line some times, and the events that are counted. Its every event, or the whole journal, is more. */
const TELLINGENS_GANGER = 14;

const { base, url } = await nyBase();
await fro(base);
await fyll({ url, kommuner: [{ kommune: KOMMUNE, saker: SAKER }], fro: 7, idag: IDAG, utenIndekser: true });
const sted = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, KOMMUNE));
const enhet = sted?.enheter.find((e) => e.slag === "tildelingskontor")?.id ?? "";
sikre(enhet, "the kommune has an office");
const { ansatt, sak, person } = await base.les({ slag: "system", kommune: KOMMUNE }, async ({ db }) => ({
  ...(await db.selectFrom("ansatt_rolle").select("ansatt").where("enhet", "=", enhet).limit(1).executeTakeFirstOrThrow()),
  ...(await db
    .selectFrom("sak")
    .select(["id as sak", "person"])
    .where("enhet", "=", enhet)
    .where("tilstand", "=", "avgjort")
    .limit(1)
    .executeTakeFirstOrThrow()),
}));
const felles = { kommune: KOMMUNE, enheter: [enhet], ansatt, idag: IDAG, borte: [ansatt] };

/** How many rows PostgreSQL has looked at for somebody at the office who reads this, in every table, by its own count. */
async function sett(fn: (les: Lesing) => Promise<unknown>): Promise<number> {
  const talt = async ({ db }: Lesing) => {
    const { rows } = await sql<{ n: string }>`select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) as n
      from pg_stat_xact_user_tables where schemaname = 'trappa'`.execute(db);
    return Number(rows[0]?.n);
  };
  return base.les({ slag: "ansatt", kommune: KOMMUNE, ansatt, enheter: [enhet] }, async (les) => {
    const for_ = await talt(les);
    await fn(les);
    return (await talt(les)) - for_;
  });
}

describe("what a page reads is what it shows, however many cases there are", () => {
  const uten = { haster: null, slag: null, art: null, tjeneste: null };
  const lister = utvalgene.flatMap((utvalg) => sorteringene.map((sortering) => ({ ...felles, ...uten, utvalg, sortering })));

  it.each(lister)("the list $utvalg by $sortering", async (valg) => {
    const steder: Oppgavested[] = [];
    const lest = await sett(async (les) => {
      steder.push(...(await oppgaveside(les, valg)).steder);
    });
    // Those that are late, by when they came: all that are late are looked through, and there are to be few.
    const omOgOm = valg.utvalg === "over" && valg.sortering !== "frist";
    expect(lest).toBeLessThan(omOgOm ? FLEST : FLEST_I_EN_LISTE);
    expect(await sett((les) => oppgaverader(les, KOMMUNE, steder))).toBeLessThan(FLEST);
  });

  it.each(venteutvalgene)("the list %s", async (utvalg) => {
    expect(await sett((les) => venteside(les, { ...felles, utvalg }))).toBeLessThan(FLEST_I_EN_LISTE);
  });

  it("the counts on the tabs and on every page, and a search by number", async () => {
    expect(await sett((les) => antallI(les, felles))).toBeLessThan(FLEST_I_EN_LISTE);
    expect(await sett((les) => antallUtatte(les, KOMMUNE, [enhet]))).toBeLessThan(FLEST_I_EN_LISTE);
    expect(await sett((les) => sokSaker(les, KOMMUNE, "2026/17"))).toBeLessThan(FLEST_I_EN_LISTE);
  });

  it.each(Object.entries({ posterI, parterI, fristerI, hendelserI, klagerI, vedtakI, dokumenterI, brevI }))(
    "of a case: %s",
    async (_, les) => {
      expect(await sett((l) => les(l, KOMMUNE, sak))).toBeLessThan(FLEST / 3);
    },
  );

  it("the cases of one person", async () => {
    expect(await sett((les) => sakerFor(les, KOMMUNE, person))).toBeLessThan(FLEST / 3);
  });

  it("the leader's counts of a year: the index of what is counted and the cases a few times, and not the events of each case", async () => {
    const fra = dato("2025-11-21");
    const lest = await sett(async (les) => {
      const q = { kommune: KOMMUNE, enheter: [enhet], tjeneste: null, fra, til: IDAG, gruppering: "enhet" as const };
      const { vedtak } = await tell(les, { ...q, per: await teltTil(les) });
      expect(vedtak.ialt.vedtak?.antall).toBeGreaterThan(300);
    });
    expect(lest).toBeLessThan(SAKER * TELLINGENS_GANGER);
  });

  it("a reading that no index fits is seen", async () => {
    expect(
      await sett(({ db }) => db.selectFrom("dokument").select("id").where("tittel", "=", "Ukjent").execute()),
    ).toBeGreaterThan(FLEST);
    const apne = await sett(({ db }) => db.selectFrom("oppgave").select("pa_vent").where("tilstand", "=", "apen").execute());
    expect(apne).toBeGreaterThan(FLEST_I_EN_LISTE);
  });
});
