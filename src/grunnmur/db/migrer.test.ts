import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { type Migrasjon, migrasjoner, migrer } from "./migrer.ts";

const { url } = await nyBase();
const alle = migrasjoner();
const ny = (navn: string, sql: string): Migrasjon => ({ navn, sql, sha256: navn });

describe("the migrations", () => {
  it("are numbered from one on, without a gap or a double", () => {
    expect(alle.map(({ navn }) => Number(navn.slice(0, 4)))).toEqual(alle.map((_, i) => i + 1));
  });

  it("run once, also when many start at the same time", async () => {
    const kjort = await Promise.all(
      Array.from({ length: 4 }, () => migrer(url, [...alle, ny("9001-prove.sql", "create table trappa_drift.prove (id int)")])),
    );
    expect(kjort.flat()).toEqual(["9001-prove.sql"]);
  });

  it("are refused when one that was run has been changed, moved or removed since", async () => {
    const endret = alle.map((fil, i) => (i === 2 ? { ...fil, sha256: "en annen" } : fil));
    await expect(migrer(url, endret)).rejects.toThrow(alle[2]?.navn);
    await expect(migrer(url, alle.slice(1))).rejects.toThrow("0001");
    await expect(migrer(url, [])).rejects.toThrow("0001");
  });

  it("leave nothing of one that failed in the middle", async () => {
    const kjort = ny("9001-prove.sql", "");
    const halv = ny("9002-halv.sql", "create table trappa_drift.halv (id int); select 1/0");
    await expect(migrer(url, [...alle, kjort, halv])).rejects.toThrow("9002-halv.sql");
    expect(await migrer(url, [...alle, kjort, ny("9002-hel.sql", "create table trappa_drift.halv (id int)")])).toEqual([
      "9002-hel.sql",
    ]);
  });
});

describe("a database that cannot be used", () => {
  it("is told about in a sentence", async () => {
    await expect(migrer("postgres://trappa@127.0.0.1:9/trappa")).rejects.toThrow("Får ikke kontakt med databasen (ECONNREFUSED)");
    const feil = new URL(url);
    feil.pathname = "/finnes_ikke";
    await expect(migrer(feil.href)).rejects.toThrow("Cannot reach the database (3D000)");
  });
});
