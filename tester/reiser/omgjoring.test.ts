import { expect, it } from "vitest";
import { folg, pa, ser, trykk } from "./oppsett/gjor.ts";
import { apneKlagen, begynnOmgjoring, formkontroller, klag, omgjor, opprettholdOgOversend } from "./oppsett/klage.ts";
import { apneSak, svarPa } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";

const trappa = await reise();

it("a complaint that is right gets all it asks for, in a new decision that can be complained on too", async () => {
  const siri = await trappa.som(folk.siri, "/nb/asker/kontor?utvalg=klager");
  await apneSak(siri, "Emil Dahl");
  await apneKlagen(siri);
  await formkontroller(siri);
  await begynnOmgjoring(siri);
  await svarPa(siri, {
    tjeneste: "avlastning",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Avlastning to helger i måneden",
      "Gjelder fra": "1.10.2026",
      "Hva personen ikke får": "",
      Derfor: "",
    },
  });
  await trykk(siri, "Lagre og se hva som mangler");
  await folg(siri, "Gå til klagesaken");
  await omgjor(siri, "Fullt medhold", "Du har fortalt at storesøster er flyttet, og at nettene er blitt tyngre.");
  await ser(siri, "Parten fikk medhold, og et nytt vedtak har tatt over.");

  const nora = await trappa.som(folk.nora, "/nb/asker/min-side");
  await folg(nora, /^Les brevet/);
  const brev = nora.getByRole("article");
  await brev.getByText("Avlastning to helger i måneden").first().waitFor();
  await brev.getByText("nettene er blitt tyngre").first().waitFor();
  await folg(nora, "Klag på vedtaket");
  await pa(nora, "Klag på vedtaket");
  expect(await nora.getByRole("checkbox", { name: /Avlastning/ }).count()).toBe(1);
});

it("a complaint on a decision that gave a part of it gets some more, and what is left goes to the Statsforvalter", async () => {
  await trappa.klokke.gaTil("2026-09-08");
  const solveig = await trappa.som(folk.solveig, "/nb/sogndal/min-side");
  await folg(solveig, "Hjelp til personlig stell og hjemmehjelp");
  await ser(solveig, "Delvis ja, 27. august", "torsdag 24. september 2026");
  await folg(solveig, "Klag på vedtaket om hjemmehjelp");
  await klag(solveig, { uenig: "Det jeg ikke fikk", onsket: "Vask hver uke, og vinduene", hvorfor: "Jeg ser ikke støvet." });

  const gunnhild = await trappa.som(folk.gunnhild, "/nb/sogndal/kontor");
  await apneSak(gunnhild, "Solveig Øvrebø");
  await apneKlagen(gunnhild);
  await formkontroller(gunnhild);
  await begynnOmgjoring(gunnhild);
  const boks = gunnhild.getByRole("region", { name: "Vedtak om hjemmehjelp" });
  await boks.getByLabel("Hva personen får").fill("Vask av golv og bad hver uke");
  await boks.getByLabel("Hva personen ikke får").fill("Vask av vinduer");
  await boks.getByLabel("Derfor").fill("Vinduer vasker kommunen ikke.");
  await boks.getByLabel("Gjelder fra").fill("10.9.2026");
  await trykk(gunnhild, "Lagre og se hva som mangler");
  await trykk(gunnhild, "Send til godkjenning");
  await ser(gunnhild, "Vedtaket er sendt til godkjenning.");

  const arne = await trappa.som(folk.arne, "/nb/sogndal/kontor");
  await apneSak(arne, "Solveig Øvrebø");
  await apneKlagen(arne);
  await omgjor(arne, "Delvis medhold", "Du ser dårligere nå, og støv er farlig for deg.");
  await opprettholdOgOversend(arne, "Vinduene kan naboen eller et byrå vaske.");
  await ser(arne, "Statsforvalteren i Vestland");

  await solveig.goto("/nb/sogndal/min-side");
  await folg(solveig, "Hjelp til personlig stell og hjemmehjelp");
  await ser(solveig, "Vask av golv og bad hver uke");
  const sigrid = await trappa.som(folk.sigrid, "/nb/statsforvalter/vestland");
  await sigrid
    .getByRole("row", { name: /Solveig Øvrebø/ })
    .getByRole("link")
    .first()
    .click();
  await ser(sigrid, "Vask hver uke, og vinduene", "Vinduene kan naboen eller et byrå vaske.");
});
