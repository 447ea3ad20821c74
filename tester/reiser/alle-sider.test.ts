import { expect, it } from "vitest";
import { lenke, ruter } from "../../src/web/stier.ts";
import { lyter } from "./oppsett/lyter.ts";
import { reise } from "./oppsett/reise.ts";

const trappa = await reise();
it("public", async () => {
  const ark = await trappa.nyNettleser();
  const alle: string[] = [];
  const t0 = Date.now();
  for (const sprak of ["nb", "nn", "en"] as const)
    for (const r of [
      ruter.landsforside,
      ruter.forside,
      ruter.finn,
      ruter.trappa,
      ruter.tjenester,
      ruter.tjeneste,
      ruter.haster,
      ruter.slikKlagerDu,
      ruter.personvern,
      ruter.tilgjengelighet,
      ruter.regler,
      ruter.omSoknad,
    ]) {
      const sti =
        lenke(r as any, { sprak, kommune: "asker", tjeneste: "stottekontakt" } as any) + (r === ruter.finn ? "?q=alene" : "");
      await ark.goto(sti);
      for (const l of await lyter(ark, sprak)) alle.push(sti + " " + l);
    }
  console.log(Date.now() - t0);
  expect(alle).toEqual([]);
});
