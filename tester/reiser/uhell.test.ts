import { expect, it } from "vitest";
import { pa, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { lyter } from "./oppsett/lyter.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { tilBehovet, tilPapirene } from "./oppsett/soknad.ts";

const trappa = await reise();
const SIDE = { sprak: "nb", nodnumre: true, axe: "lys_og_mork" } as const;

it("keeps everything that was typed when something is wrong on the page", async () => {
  const ark = await trappa.som(folk.ronja, "/nb/asker/soknad");
  await trykk(ark, "Start en ny søknad");
  await velg(ark, "Mangler du noe av dette det neste døgnet?", "Nei, ikke noe av dette");
  await skriv(ark, "Hva er det som haster?", 'Trappa er farlig <b>nå</b> & "her"');
  const svar = ark.waitForResponse((s) => s.request().method() === "POST");
  await trykk(ark, "Lagre og gå videre");
  expect((await svar).status()).toBe(422);
  await ark.getByRole("alert").getByRole("link", { name: "Svar på «Trenger du hjelp før en uke er gått?»" }).waitFor();
  expect(await ark.getByLabel("Hva er det som haster?").inputValue()).toBe('Trappa er farlig <b>nå</b> & "her"');
  expect(await ark.getByLabel("Nei, ikke noe av dette").isChecked()).toBe(true);
  expect(await lyter(ark, SIDE)).toEqual([]);
});

it("says in words, on a page as good as the others, that a page is not there or not for oneself", async () => {
  const ark = await trappa.som(folk.ronja, "/nb/asker/min-side");
  expect((await ark.goto("/nb/asker/min-side/sak/00000000-0000-4000-8000-000000000000"))?.status()).toBe(404);
  await pa(ark, "Vi finner ikke siden");
  expect(await lyter(ark, SIDE)).toEqual([]);
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  expect((await jonas.goto("/nb/asker/kontor/innstillinger"))?.status()).toBe(403);
  expect(await lyter(jonas, SIDE)).toEqual([]);
});

it("gives the words back when the session has ended, and takes them after a new login", async () => {
  const ark = await trappa.som(folk.ronja, "/nb/asker/soknad");
  await trykk(ark, "Start en ny søknad");
  await tilBehovet(ark);
  trappa.klokke.ventMinutter(31);
  await skriv(ark, "Fortell hva du trenger hjelp til", "Jeg har falt to ganger denne uka");
  await trykk(ark, "Lagre og gå videre");
  await ser(ark, "Jeg har falt to ganger denne uka");
  const innlogging = ark.context().waitForEvent("page");
  await ark
    .getByRole("link", { name: /Logg inn/ })
    .filter({ hasText: "ny fane" })
    .click();
  const fane = await innlogging;
  await fane.getByRole("button", { name: `Velg ${folk.ronja.knapp}` }).click();
  await trykk(ark, "Send på nytt");
  await trykk(ark, "Send på nytt");
  await pa(ark, "Hva er viktig for deg?");
});

it("makes one case of one application, however often it is sent", async () => {
  const ark = await trappa.som(folk.farid, "/nb/asker/soknad");
  await trykk(ark, "Start en ny søknad");
  await tilBehovet(ark);
  await skriv(ark, "Fortell hva du trenger hjelp til", "Jeg trenger hjelp etter en operasjon");
  await trykk(ark, "Lagre og gå videre");
  await tilPapirene(ark, ["Praktisk bistand"]);
  await trykk(ark, "Lagre og gå videre");
  await pa(ark, "Se over svarene");
  const [a, b] = await Promise.all([ark, await ark.context().newPage()]);
  await b.goto(ark.url());
  await ark.getByRole("button", { name: "Send søknaden" }).dblclick({ noWaitAfter: true });
  await trykk(b, "Send søknaden");
  await Promise.all([a, b].map((en) => pa(en, "Takk. Søknaden har kommet fram.")));
  expect(a.url()).toBe(b.url());
});
