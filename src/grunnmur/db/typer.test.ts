import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { lagTyper } from "../../../tester/oppsett/typer.ts";

const { url } = await nyBase();

it("the types of the tables are those of the migrations (npm run db:typer writes them)", async () => {
  expect(await lagTyper(url)).toBe(readFileSync(new URL("typer.ts", import.meta.url), "utf8"));
});
