import { expect, it } from "vitest";
import { folg, pa, ser, skriv, trykk } from "./oppsett/gjor.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { tilBehovet, tilPapirene } from "./oppsett/soknad.ts";

const trappa = await reise();
const UTEN_SKRIPT = { javaScriptEnabled: false };

it("applies from the front page to the receipt", async () => {
  const ark = await trappa.som(folk.mathis, "/nb/porsanger", UTEN_SKRIPT);
  await skriv(ark, "Fortell kort hva du, eller en du er glad i, trenger", "Jeg klarer ikke å lage mat");
  await trykk(ark, "Vis hva som kan hjelpe");
  await pa(ark, "Dette kan hjelpe");
  await folg(ark, "Søk om hjelp");
  await trykk(ark, "Start en ny søknad");
  await tilBehovet(ark);
  await skriv(ark, "Fortell hva du trenger hjelp til", "Jeg klarer ikke å lage mat etter at jeg brakk armen");
  await trykk(ark, "Lagre og gå videre");
  await tilPapirene(ark, ["Praktisk bistand"]);
  await ark
    .getByLabel("Vil du legge ved noe?")
    .setInputFiles({ name: "brev.txt", mimeType: "text/plain", buffer: Buffer.from("Gips i seks uker") });
  await trykk(ark, "Last opp");
  await ser(ark, "brev.txt");
  await trykk(ark, "Lagre og gå videre");
  await pa(ark, "Se over svarene");
  await trykk(ark, "Send søknaden");
  await pa(ark, "Takk. Søknaden har kommet fram.");
  expect(await ark.title()).toContain("Takk");
});
