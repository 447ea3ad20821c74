import { expect, it } from "vitest";
import { folg, pa, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { apneSak } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { tilPapirene } from "./oppsett/soknad.ts";

const trappa = await reise();

it("a daughter with fullmakt sees her mother's case until the fullmakt is taken back", async () => {
  const hanne = await trappa.som(folk.hanne, "/nb/asker/min-side");
  await hanne.getByRole("heading", { name: "Saker for Astrid Lund" }).waitFor();
  await folg(hanne, "Fritidskontakt og praktisk bistand");
  await ser(hanne, "Du ser saken fordi Astrid Lund har gitt deg fullmakt.");
  const sak = hanne.url();
  await skriv(hanne, "Skriv en melding", "Mor har fått time hos legen på torsdag.");
  await trykk(hanne, "Send meldingen");
  await ser(hanne, "Meldingen er sendt. Vi svarer deg her.");

  const astrid = await trappa.som(folk.astrid, "/nb/asker/min-side/meg");
  await ser(astrid, "Hanne Lund");
  await trykk(astrid, /^Ta tilbake fullmakten/);
  await ser(astrid, "Fullmakten gjelder ikke lenger.");

  expect((await hanne.goto(sak))?.status()).toBe(404);
  await pa(hanne, "Vi finner ikke siden");
  await hanne.goto("/nb/asker/min-side");
  await pa(hanne, "Mine saker");
  expect(await hanne.getByText("Astrid").count()).toBe(0);
});

it("a mother applies for her child as herself, and the case is the child's", async () => {
  const nora = await trappa.som(folk.nora, "/nb/asker/min-side");
  await trykk(nora, "Søk for Emil Dahl");
  await pa(nora, "Haster det?");
  await velg(nora, "Mangler du noe av dette det neste døgnet?", "Nei, ikke noe av dette");
  await velg(nora, "Trenger du hjelp før en uke er gått?", "Nei");
  await trykk(nora, "Lagre og gå videre");
  await pa(nora, "Hva og hvem gjelder det?");
  await nora.getByText("Emil Dahl").waitFor();
  expect(await nora.getByLabel("Barnet mitt").isChecked()).toBe(true);
  await velg(nora, "Hva trenger du hjelp til?", "Å klare hverdagen: helse, omsorg, noen å være sammen med");
  await trykk(nora, "Lagre og gå videre");
  await pa(nora, "Om deg som søker for en annen");
  await velg(nora, "Vet personen at du søker?", "Ja");
  await trykk(nora, "Lagre og gå videre");
  await pa(nora, "Hva er vanskelig nå?");
  await skriv(nora, "Fortell hva du trenger hjelp til", "Emil sover lite, og jeg må være våken om natta.");
  await trykk(nora, "Lagre og gå videre");
  await tilPapirene(nora, []);
  await trykk(nora, "Lagre og gå videre");
  await pa(nora, "Se over svarene");
  await trykk(nora, "Send søknaden");
  await pa(nora, "Takk. Søknaden har kommet fram.");
  await nora.goto("/nb/asker/min-side");
  await nora.getByRole("heading", { name: "Saker for Emil Dahl" }).waitFor();
  await folg(nora, "Søknad om hjelp");
  await ser(nora, "Emil sover lite, og jeg må være våken om natta.");
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  await apneSak(jonas, "Emil Dahl");
  await ser(jonas, "forelder Nora Dahl", "Sendt på nett av Nora Dahl");
});

it("a verge reads the letters of the one they act for, and takes part in nobody else's case", async () => {
  const vera = await trappa.som(folk.vera, "/nb/asker/min-side");
  await vera.getByRole("heading", { name: "Saker for Lars Bakke" }).waitFor();
  await folg(vera, "Du får opplæring i dagliglivet");
  await vera.getByRole("article").getByText("Lars Bakke").first().waitFor();
  const brev = vera.url();
  const hanne = await trappa.som(folk.hanne, "/nb/asker/min-side");
  expect((await hanne.goto(brev))?.status()).toBe(404);
  expect(await hanne.getByText(/Lars|opplæring/i).count()).toBe(0);
});
