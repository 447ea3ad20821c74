import { sql } from "kysely";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilKommune, leggTilPerson, NA } from "../../../tester/oppsett/rader.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { nei } from "../resultat.ts";
import { json } from "./json.ts";
import type { Omfang } from "./omfang.ts";

const { base, url } = await nyBase();
const kommune = "4640";
await leggTilKommune(base, kommune);
const kontoret: Omfang = { slag: "kommunen", kommune };
const kari = await leggTilPerson(base, kommune);
const telefon = async () =>
  (await base.les(kontoret, ({ db }) => db.selectFrom("person").select("telefon").where("id", "=", kari).executeTakeFirst()))
    ?.telefon;

describe("a transaction", () => {
  it("that reads cannot write", async () => {
    await expect(base.les(kontoret, ({ db }) => db.updateTable("person").set({ telefon: "1" }).execute())).rejects.toMatchObject({
      code: "25006",
    });
  });

  it("keeps nothing of what it wrote when it throws, or when the act is refused", async () => {
    const skriv = (telefon: string, slutt: () => unknown) =>
      base.skriv(kontoret, async ({ db }) => {
        await db.updateTable("person").set({ telefon }).where("id", "=", kari).execute();
        return slutt();
      });
    await expect(
      skriv("11", () => {
        throw new Error("angret");
      }),
    ).rejects.toThrow("angret");
    expect(await skriv("12", () => nei("ikke_lov"))).toEqual({ ok: false, nei: "ikke_lov" });
    expect(await telefon()).toBeNull();
    await skriv("13", () => "ferdig");
    expect(await telefon()).toBe("13");
  });

  it("does not answer as if it were done when an error in it was swallowed", async () => {
    const svelger = base.skriv(kontoret, async ({ db }) => {
      await db.updateTable("person").set({ telefon: "14" }).where("id", "=", kari).execute();
      await sql`select 1/0`.execute(db).catch(() => undefined);
    });
    await expect(svelger).rejects.toThrow("not committed");
    expect(await telefon()).toBe("13");
  });

  it("answers what is asked together in the order it was asked, and keeps nothing of it when one of them failed", async () => {
    const sett = (telefon: string, slutt = "1") =>
      base.skriv(kontoret, async ({ db }) => {
        const [, etter] = await Promise.all([
          db.updateTable("person").set({ telefon }).where("id", "=", kari).execute(),
          db.selectFrom("person").select("telefon").where("id", "=", kari).executeTakeFirst(),
          sql`select 1/${sql.raw(slutt)}`.execute(db),
        ]);
        return etter?.telefon;
      });
    await expect(sett("15", "0")).rejects.toMatchObject({ code: "22012" });
    expect(await telefon()).toBe("13");
    expect(await sett("16")).toBe("16");
    await sett("13");
  });

  it("hears nothing more when it is over: what comes late is in no transaction, and not in the next one's", async () => {
    const over = Promise.withResolvers<void>();
    let sent: Promise<unknown> = Promise.resolve();
    const feilet = base.skriv(kontoret, async ({ db }) => {
      sent = over.promise.then(() => db.updateTable("person").set({ telefon: "17" }).where("id", "=", kari).execute());
      throw new Error("angret");
    });
    await expect(feilet).rejects.toThrow("angret");
    over.resolve();
    await expect(sent).rejects.toThrow("while it lasts");
    expect(await telefon()).toBe("13");
  });

  it("leaves nothing of its scope behind on the connection", async () => {
    await base.les(kontoret, ({ db }) => sql`select 1`.execute(db));
    const etter = await Promise.all(
      Array.from({ length: 12 }, () =>
        base.les(
          { slag: "offentlig" },
          async ({ db }) =>
            (
              await sql<{ k: string; p: string; e: string }>`select kommune() as k, person() as p, enheter()::text as e`.execute(
                db,
              )
            ).rows[0],
        ),
      ),
    );
    expect(new Set(etter.map((rad) => JSON.stringify(rad)))).toEqual(new Set(['{"k":null,"p":null,"e":"{}"}']));
  });

  it("refuses a scope that is not one, before the database sees it", async () => {
    for (const omfang of [
      { slag: "kommunen", kommune: "4640'; drop table sak; --" },
      { slag: "innbygger", kommune, person: "kari" },
      { slag: "ansatt", kommune, ansatt: kari, enheter: ["{}"] },
      { slag: "embete", embete: "Vestland!", ansatt: kari },
    ] as const) {
      await expect(base.les(omfang, async () => undefined)).rejects.toThrow("scope");
    }
  });

  it("that lost a race is run again", async () => {
    let forsok = 0;
    const svar = await base.skriv(kontoret, async ({ db }) => {
      forsok += 1;
      if (forsok < 3) await sql`do $$ begin raise exception 'lost' using errcode = '40001'; end $$`.execute(db);
      return "ferdig";
    });
    expect([svar, forsok]).toEqual(["ferdig", 3]);
  });

  it("gives up after a while", async () => {
    const alltid = base.skriv(kontoret, ({ db }) =>
      sql`do $$ begin raise exception 'lost' using errcode = '40P01'; end $$`.execute(db),
    );
    await expect(alltid).rejects.toMatchObject({ code: "40P01" });
  });
});

describe("values", () => {
  it("come out as they went in: dates, moments, JSON lists, whole numbers", async () => {
    const id = await leggTilPerson(base, kommune, "Åse");
    const eier = { kommune, eier: id, slag: "soknad", opprettet: NA, endret: NA, slettes: dato("2027-01-31") } as const;
    await base.skriv({ slag: "system", kommune }, ({ db }) =>
      db
        .insertInto("utkast")
        .values({ ...eier, data: json([1, { b: "\u0000å" }]) })
        .execute(),
    );
    const rad = await base.les({ slag: "system", kommune }, ({ db }) =>
      db.selectFrom("utkast").selectAll().executeTakeFirstOrThrow(),
    );
    expect(rad).toMatchObject({ slettes: "2027-01-31", data: [1, { b: "å" }] });
    expect(rad.opprettet).toBeInstanceOf(Temporal.Instant);
    expect(rad.opprettet.equals(NA)).toBe(true);
    const antall = await base.les({ slag: "system", kommune }, ({ db }) =>
      db
        .selectFrom("utkast")
        .select(({ fn }) => fn.countAll().as("n"))
        .executeTakeFirst(),
    );
    expect(antall).toEqual({ n: 1 });
  });

  it("that a number cannot hold exactly are not rounded in silence", async () => {
    await expect(base.les(kontoret, ({ db }) => sql`select 9007199254740993::bigint`.execute(db))).rejects.toThrow(
      "fits in a number",
    );
  });
});

describe("the database's server", () => {
  it("may cut every connection, and the next transaction has a new one", async () => {
    await Promise.all(Array.from({ length: 5 }, () => base.les(kontoret, ({ db }) => sql`select pg_sleep(0.01)`.execute(db))));
    const eier = new pg.Client({ connectionString: url });
    await eier.connect();
    await eier.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await eier.end();
    await expect.poll(() => iKommunen(base, kommune, async () => "i gang").catch(() => "brutt")).toBe("i gang");
  });
});
