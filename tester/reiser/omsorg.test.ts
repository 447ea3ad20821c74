import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { folg, pa, ser, skriv, trykk } from "./oppsett/gjor.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { tilBehovet, tilPapirene } from "./oppsett/soknad.ts";

const trappa = await reise();
const BEHOV = "Jeg sitter mye alene og kommer meg ikke ut av huset. Jeg klarer ikke å rydde og vaske.";
/** The paper that goes with the application. */
const ATTEST = {
  name: "attest.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
};

it("finds what may help in own words, and the page of the service tells how to get it", async () => {
  const ark = await trappa.nyNettleser();
  await ark.goto("/nb/asker");
  await skriv(ark, "Fortell kort hva du, eller en du er glad i, trenger", "Jeg er ensom og trenger noen å gå tur med");
  await trykk(ark, "Vis hva som kan hjelpe");
  await pa(ark, "Dette kan hjelpe");
  await folg(ark, /Fritidskontakt/);
  await pa(ark, "Fritidskontakt");
  await ser(ark, "Støttekontakt", "Er du uenig?", "Hva koster det?");
  await folg(ark, "Søk om fritidskontakt");
  await pa(ark, "Søk om hjelp");
  await folg(ark, "Logg inn og start");
  await ark.getByRole("button", { name: `Velg ${folk.ronja.knapp}` }).click();
  await trykk(ark, "Start en ny søknad");
  await tilBehovet(ark);
  await skriv(ark, "Fortell hva du trenger hjelp til", BEHOV);
  await ser(ark, /^Lagret/);

  const telefonen = await trappa.som(folk.ronja, "/nb/asker/min-side", { viewport: { width: 390, height: 800 } });
  await telefonen.goto(ark.url());
  expect(await telefonen.getByLabel("Fortell hva du trenger hjelp til").inputValue()).toBe(BEHOV);
  await trykk(telefonen, "Lagre og gå videre");
  await sendResten(telefonen);
});

async function sendResten(ark: Page): Promise<void> {
  await tilPapirene(ark, ["Praktisk bistand"]);
  await ark.getByLabel("Vil du legge ved noe?").setInputFiles(ATTEST);
  await trykk(ark, "Lagre og gå videre");
  await pa(ark, "Se over svarene");
  await ser(ark, BEHOV, "Praktisk bistand, Fritidskontakt", "attest.pdf");
  await trykk(ark, "Send søknaden");
  await pa(ark, "Takk. Søknaden har kommet fram.");
  await ser(ark, /Kvittering · sak/, "mandag 5. oktober 2026", "Senest onsdag 7. oktober");
}
