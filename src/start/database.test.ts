import pg from "pg";
import { expect, inject, it } from "vitest";
import { nyBase } from "../../tester/oppsett/base.ts";
import { medDatabase } from "../../tester/oppsett/url.ts";
import { lagLogg } from "../grunnmur/logg.ts";
import { startDatabase } from "./database.ts";
import { lesOppsett } from "./oppsett.ts";

const { url } = await nyBase();

it("a database of somebody else's server is brought up to this version and left running", async () => {
  const database = await startDatabase(lesOppsett({ DATABASE_URL: url }), lagLogg("silent"));
  expect(database.url).toBe(url);
  await database.stopp();
  const klient = new pg.Client({ connectionString: medDatabase(inject("postgres").url, new URL(url).pathname.slice(1)) });
  await klient.connect();
  expect((await klient.query("select 1 as svar")).rows).toEqual([{ svar: 1 }]);
  await klient.end();
});
