import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { leggTilKommune, leggTilPerson, leggTilSak } from "../../../tester/oppsett/rader.ts";
import { grenser } from "../grenser.ts";
import { lagLogg } from "../logg.ts";
import { lagBase } from "./base.ts";
import { lagForberedt } from "./forberedt.ts";
import { type Omfang, roller } from "./omfang.ts";

describe("a statement that comes again", () => {
  it("gets a name the third time, the same each time, and another than the next one's, or another role's", () => {
    const navn = lagForberedt();
    const svar = ["a", "a", "a", "b", "a", "b", "b"].map((setning) => navn(setning, "leser"));
    expect(svar).toEqual([undefined, undefined, "t0", undefined, "t0", undefined, "t1"]);
    expect(["leser", "skriver", "skriver", "skriver"].map((rolle) => navn("a", rolle))).toEqual([
      "t0",
      undefined,
      undefined,
      "t2",
    ]);
  });

  it("is not kept when its columns are whatever the table has, nor beyond the limit", () => {
    const navn = lagForberedt();
    const tre = (setning: string) => [1, 2, 3].map(() => navn(setning, "leser"))[2];
    expect([tre("select * from enhet"), tre('select "e".* from "enhet" as "e"')]).toEqual([undefined, undefined]);
    expect(tre("select count(*) from enhet")).toBe("t0");
    const navngitte = Array.from({ length: 2 * grenser.database.forberedte }, (_, i) => tre(`select ${i}`)).filter(Boolean);
    expect(navngitte).toHaveLength(grenser.database.forberedte - 1);
  });
});

describe("a plan that is kept", async () => {
  const { base, url } = await nyBase();
  const kommune = "4640";
  const { tildelingskontor, nav, ansatt } = await leggTilKommune(base, kommune);
  await leggTilKommune(base, "4641");
  const [kari, ola] = [await leggTilPerson(base, kommune, "Kari"), await leggTilPerson(base, kommune, "Ola")];
  await leggTilSak(base, { kommune, enhet: tildelingskontor, person: kari });
  await leggTilSak(base, { kommune, enhet: nav, person: kari });
  const innbygger = (person: string): Omfang => ({ slag: "innbygger", kommune, person });
  const kontoret = (enheter: string[]): Omfang => ({ slag: "ansatt", kommune, ansatt, enheter });
  const ser: [Omfang, number][] = [
    [innbygger(kari), 2],
    [innbygger(ola), 0],
    [kontoret([tildelingskontor]), 1],
    [kontoret([tildelingskontor, nav]), 2],
    [kontoret([]), 0],
    [{ slag: "kommunen", kommune }, 2],
    [{ slag: "kommunen", kommune: "4641" }, 0],
    [{ slag: "system", kommune }, 2],
    [{ slag: "system" }, 0],
  ];

  it("shows each who asks their own rows, on one connection, whoever asked before", async () => {
    const en = lagBase(url, lagLogg("silent"), 1);
    const antall = (omfang: Omfang) =>
      en.les(omfang, async ({ db }) => (await db.selectFrom("sak").select("id").where("aar", ">", 2000).execute()).length);
    for (let runde = 0; runde < 12; runde++)
      for (const [omfang, skal] of runde % 2 === 0 ? ser : ser.toReversed()) expect(await antall(omfang)).toBe(skal);
    // The plan is remembered after five times under one role, and must still be the asker's own.
    for (const [omfang, skal] of ser) for (let i = 0; i < 8; i++) expect(await antall(omfang)).toBe(skal);
    const { rows } = await en.les({ slag: "system" }, ({ db }) =>
      sql<{ antall: number }>`select count(*)::int as antall from pg_prepared_statements where statement like '%"sak"%'`.execute(
        db,
      ),
    );
    expect(rows[0]?.antall).toBe(new Set(ser.map(([{ slag }]) => roller[slag])).size);
    await en.lukk();
  });
});
