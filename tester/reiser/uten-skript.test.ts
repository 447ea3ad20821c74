import { expect, it } from "vitest";
import { folg, pa, ser, skriv, trykk } from "./oppsett/gjor.ts";
import { klag } from "./oppsett/klage.ts";
import { apneSak, fane, svarPa, utred } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { tilBehovet, tilPapirene } from "./oppsett/soknad.ts";

const trappa = await reise();
const UTEN_SKRIPT = { javaScriptEnabled: false };

/** The number on the receipt. */
let sak = "";

it("a case goes from the front page to a complaint without a line of script, at home and at the desk", async () => {
  await soker();
  await avgjores();
  await klager();
});

async function soker(): Promise<void> {
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
  sak = /\d{4}\/\d+/.exec((await ark.getByText(/Kvittering · sak/).textContent()) ?? "")?.[0] ?? "";
}

/** The desk takes the case, assesses, decides and sends the letter. */
async function avgjores(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-10");
  const ellen = await trappa.som(folk.ellen, "/nb/porsanger/kontor", UTEN_SKRIPT);
  await apneSak(ellen, sak);
  await trykk(ellen, "Ta saken");
  await ser(ellen, "Saken er din.", "brakk armen");
  await utred(ellen, "Jeg vil lage maten selv når gipsen er av.", "Å spise varm mat hver dag.");
  await fane(ellen, "Vedtak");
  await svarPa(ellen, {
    tjeneste: "praktisk bistand",
    utfall: "Delvis innvilget",
    felt: {
      "Hva personen får": "Middag og rydding tre dager i uka",
      "Timer i uka": "3",
      "Gjelder fra": "11.9.2026",
      "Hva personen ikke får": "Hjelp i helgene",
      Derfor: "Søsteren din lager mat i helgene.",
    },
    pris: "Gratis",
  });
  await trykk(ellen, "Lagre og se hva som mangler");
  await ser(ellen, "Alt er i orden");
  await trykk(ellen, "Fatt vedtak og send brevet");
  await ser(ellen, "Vedtaket er fattet, og brevet er på vei.");
}

/** The resident reads it and complains. */
async function klager(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-14");
  const mathis = await trappa.som(folk.mathis, "/nb/porsanger/min-side", UTEN_SKRIPT);
  await folg(mathis, /^Les brevet/);
  await mathis.getByRole("article").getByText("Middag og rydding tre dager i uka").first().waitFor();
  await folg(mathis, "Klag på vedtaket");
  await klag(mathis, { uenig: "Det jeg ikke fikk", onsket: "Hjelp i helgene også", hvorfor: "Søsteren min er bortreist." });
  await ser(mathis, "Hjelp i helgene også");
}
