import { expect, it } from "vitest";
import { reise } from "./oppsett/reise.ts";
import { vandre } from "./oppsett/vandring.ts";

const trappa = await reise();

it("every page open to all", async () => {
  const ark = await trappa.nyNettleser();
  const { sett, lyter } = await vandre(ark, ["/nb", "/nb/asker"]);
  console.log([...sett]);
  expect(lyter).toEqual([]);
});
