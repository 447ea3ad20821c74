import { afterAll, describe, expect, it } from "vitest";
import { lagBase } from "../../src/grunnmur/db/base.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { pa, trykk } from "./oppsett/gjor.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { Vandring } from "./oppsett/vandring.ts";

const trappa = await reise();
const vandring = new Vandring();
const base = lagBase(trappa.database, lagLogg("silent"), 1);
afterAll(() => base.lukk());
const MIN = "/nb/asker/min-side";

it("every page open to all, and the login", async () => {
  const ark = await trappa.nyNettleser();
  expect(await vandring.gjennom(ark, ["/nb", "/nb/asker", "/nb/asker/tjenester/omsorgsbolig"])).toEqual([]);
});

describe("every page of", () => {
  it("a resident with a thing granted, a thing that waits and a paper that is asked for", async () => {
    const ark = await trappa.som(folk.astrid, MIN);
    expect(await vandring.gjennom(ark, [MIN, "/nb/asker"])).toEqual([]);
  });

  it("an application, from the first question to the answers", async () => {
    const ark = await trappa.som(folk.lars, "/nb/asker/soknad");
    await trykk(ark, "Start en ny søknad");
    await pa(ark, "Haster det?");
    const seOver = new URL(ark.url()).pathname.replace(/steg\/.*/, "se-over");
    expect(await vandring.gjennom(ark, [seOver])).toEqual([]);
  });

  it.each([
    ["a resident who gets money", folk.farid, MIN],
    ["a resident who got a part of it, in nynorsk", folk.solveig, "/nn/sogndal/min-side"],
    ["a daughter with fullmakt", folk.hanne, MIN],
    ["a verge", folk.vera, MIN],
    ["a mother whose child's complaint has come", folk.nora, MIN],
  ])("%s", async (_, hvem, sti) => {
    const ark = await trappa.som(hvem, sti);
    expect(await vandring.gjennom(ark, [sti])).toEqual([]);
  });
});

it("a resident with a complaint at the Statsforvalter, and the complaint as a file", async () => {
  const sti = "/nb/porsanger/min-side";
  const ark = await trappa.som(folk.inger, sti);
  const { id } = await base.les({ slag: "system", kommune: "5622" }, ({ db }) =>
    db
      .selectFrom("klage as k")
      .innerJoin("person as p", (j) => j.onRef("p.kommune", "=", "k.kommune").onRef("p.id", "=", "k.klager"))
      .select("k.id")
      .where("k.kommune", "=", "5622")
      .where("p.navn", "=", "Inger Anne Somby")
      .executeTakeFirstOrThrow(),
  );
  expect(await vandring.gjennom(ark, [sti, `${sti}/klage/${id}/klage.json`])).toEqual([]);
});

it("is every page there is for residents", () => {
  expect(vandring.usett(["alle", "innbygger"])).toEqual([]);
});
