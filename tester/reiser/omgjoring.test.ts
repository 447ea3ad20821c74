import { expect, it } from "vitest";
import { folg, pa, ser, trykk } from "./oppsett/gjor.ts";
import { apneKlagen, begynnOmgjoring, formkontroller, omgjor } from "./oppsett/klage.ts";
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
