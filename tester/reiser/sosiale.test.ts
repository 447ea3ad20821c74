import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { folg, pa, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { apneSak, fane, svarPa, utred } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { tilPengene, utenPapirer } from "./oppsett/soknad.ts";

const trappa = await reise();

/** The number on the receipt. */
const saksnummeret = async (ark: Page): Promise<string> =>
  /\d{4}\/\d+/.exec((await ark.getByText(/Kvittering · sak/).textContent()) ?? "")?.[0] ?? "";

it("a question on the first page finds nødhjelp, and its decision is read the same day", async () => {
  const ark = await trappa.nyNettleser();
  await ark.goto("/nb/asker");
  await skriv(ark, "Fortell kort hva du, eller en du er glad i, trenger", "Jeg har ikke penger til mat");
  await trykk(ark, "Vis hva som kan hjelpe");
  await folg(ark, "Slik får du nødhjelp");
  await pa(ark, "Haster det?");
  await folg(ark, "Søk om nødhjelp nå");
  await folg(ark, "Logg inn og start");
  await ark.getByRole("button", { name: `Velg ${folk.ronja.knapp}` }).click();
  await trykk(ark, "Start en ny søknad");
  await velg(ark, "Mangler du noe av dette det neste døgnet?", "Mat");
  await velg(ark, "Trenger du hjelp før en uke er gått?", "Ja, i dag");
  await trykk(ark, "Lagre og gå videre");
  await pa(ark, "Det du trenger nå");
  await skriv(ark, "Hva er situasjonen nå?", "Jeg har ikke spist siden i går.");
  await velg(ark, "Hvem gjelder det?", "Bare meg");
  await skriv(ark, "Hvor mye penger har du nå?", "0");
  await skriv(ark, "Hvor kan vi nå deg de neste to timene?", "99 00 00 04");
  await trykk(ark, "Se over og send nå");
  await pa(ark, "Se over svarene");
  await trykk(ark, "Send søknaden");
  await pa(ark, "Takk. Søknaden har kommet fram.");
  await ser(ark, "Du mangler noe viktig nå.", "mandag 7. september 2026");
  const sak = await saksnummeret(ark);

  const amir = await trappa.som(folk.amir, "/nb/asker/kontor");
  await folg(amir, "Se øverst i lista");
  await apneSak(amir, sak);
  await trykk(amir, "Ta saken");
  await ser(amir, "Saken er din.", "8. sep · i morgen", "99 00 00 04");
  await utred(amir, "Jeg trenger mat i dag.", "Å spise hver dag.");
  await fane(amir, "Vedtak");
  await svarPa(amir, {
    tjeneste: "nødhjelp",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Penger til mat til og med torsdag",
      "Beløp i kroner": "900",
      "Gjelder fra": "7.9.2026",
      Utbetales: "7.9.2026",
    },
  });
  await trykk(amir, "Lagre og se hva som mangler");
  await ser(amir, "Alt er i orden");
  await trykk(amir, "Fatt vedtak og send brevet");
  await ser(amir, "Vedtaket er fattet, og brevet er på vei.");

  await ark.goto("/nb/asker/min-side");
  await folg(ark, /^Les brevet: Du får/);
  const brev = ark.getByRole("article");
  for (const tekst of ["7. september 2026", "900 kroner", "tre uker", "sosialtjenesteloven § 18"])
    await brev.getByText(tekst).first().waitFor();
});

it("three things in one application: the whole bank statement needs a reason the person can read, and each thing gets an answer of its own", async () => {
  const farid = await trappa.som(folk.farid, "/nb/asker/min-side");
  const sak = await sokerOmTreTing(farid);
  const amir = await trappa.som(folk.amir, "/nb/asker/kontor");
  await apneSak(amir, sak);
  await trykk(amir, "Ta saken");
  await ser(amir, "Saken er din.");
  await berOmHeleKontoutskriften(amir);

  await farid.goto("/nb/asker/min-side");
  await folg(farid, /Svar på det vi spurte om/);
  await ser(
    farid,
    "Derfor ber vi om hele kontoutskriften:",
    "Du har skrevet at du lånte av flere",
    /lønnsslipp, skattetall, leiekontrakt/,
  );
  await skriv(farid, "Vil du skrive noe i stedet, eller i tillegg?", "Jeg sender heller et bilde av saldoen i morgen.");
  await trykk(farid, "Send svaret");
  await ser(farid, "Takk. Vi har fått svaret ditt.");

  await utred(amir, "Jeg vil klare meg selv når jeg har fått jobb.", "Å få et sted å bo og nye briller.");
  await godkjennerLeien(amir);
  await fane(amir, "Vedtak");
  await svarerPaAlleTre(amir);
  await farid.reload();
  await folg(farid, /^Les brevet/);
  const brev = farid.getByRole("article");
  for (const tekst of ["Penger til å leve av", "Depositum", "Medisiner, lege, tannlege, briller", "tre uker"])
    await brev.getByText(tekst).first().waitFor();
  await brev.getByText("Garanti til utleieren for tre måneders husleie").first().waitFor();
  await brev.getByText("Du har fått briller på resept fra folketrygden.").first().waitFor();
});

/** Through the whole form on the web, without a paper. @returns the number of the case */
async function sokerOmTreTing(farid: Page): Promise<string> {
  await farid.goto("/nb/asker/soknad");
  await trykk(farid, "Start en ny søknad");
  await tilPengene(farid);
  await velg(farid, "Velg alt du søker om", "Penger til å leve av", "Depositum", "Medisiner, lege, tannlege, briller");
  await skriv(farid, "Fortell om situasjonen", "Jeg mistet jobben i august og må flytte. Brillene mine er knust.");
  await trykk(farid, "Lagre og gå videre");
  await utenPapirer(farid);
  await trykk(farid, "Send søknaden");
  await pa(farid, "Takk. Søknaden har kommet fram.");
  return saksnummeret(farid);
}

/** Without a reason, and without a thought of the lesser papers, it is not asked for; what was typed stands. */
async function berOmHeleKontoutskriften(amir: Page): Promise<void> {
  await fane(amir, "Dokumenter");
  const del = amir.getByRole("region", { name: "Be om noe" });
  await del.getByLabel("Hele kontoutskriften", { exact: true }).check();
  await skriv(amir, "Hva trenger dere?", "August");
  await skriv(amir, "Hvorfor trenger dere det?", "Vi vil se hva du har levd av.");
  await skriv(amir, "Når må det være hos dere?", "16.9.2026");
  await trykk(amir, "Send brevet");
  await ser(amir, "Dette har vi sett på, og det er ikke nok");
  expect(await del.getByLabel("Hvorfor trenger dere det?").inputValue()).toBe("Vi vil se hva du har levd av.");
  for (const papir of [
    "Lønnsslipp",
    "Skatteopplysninger",
    "Leiekontrakt",
    "Bilde av saldoen",
    "Kontoutskrift der noe er strøket",
  ])
    await velg(amir, "Dette har vi sett på, og det er ikke nok", papir);
  await skriv(amir, "Hvorfor er ikke noe mindre nok?", "Du har skrevet at du lånte av flere, og vi må se hvem du skylder.");
  await trykk(amir, "Send brevet");
  await ser(amir, "Innbyggeren har fått beskjed om hva dere trenger.");
}

/** The deposit is tied to a lease that the office has approved. */
async function godkjennerLeien(amir: Page): Promise<void> {
  await fane(amir, "Bolig");
  await skriv(amir, "Boligens adresse", "Bakkeveien 3");
  await skriv(amir, "Utleier", "Berg Utleie AS");
  await skriv(amir, "Husleie i måneden, i kroner", "9 000");
  await skriv(amir, "Depositum, i kroner", "27 000");
  await skriv(amir, "Fra", "1.10.2026");
  await trykk(amir, "Legg inn");
  await ser(amir, "Leiekontrakten er lagt inn.");
  await trykk(amir, "Lagre svaret");
  await ser(amir, "Svaret på leiekontrakten er skrevet.", "Godkjent");
}

/** Money to live on as it adds up, a guarantee for the deposit, and a no with its reason. */
async function svarerPaAlleTre(amir: Page): Promise<void> {
  await svarPa(amir, {
    tjeneste: "økonomisk stønad (sosialhjelp): Penger til å leve av",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Penger til å leve av i september",
      "Beløp i kroner": "7 850",
      "Gjelder fra": "7.9.2026",
      "Gjelder til": "30.9.2026",
      Utbetales: "8.9.2026",
    },
  });
  await svarPa(amir, {
    tjeneste: "hjelp til depositum",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Garanti til utleieren for tre måneders husleie",
      "Beløp i kroner": "27 000",
      "Gjelder fra": "1.10.2026",
      "Hvorfor denne formen?": "Utleieren i Bakkeveien 3 tar imot en garanti for leiekontrakten.",
    },
  });
  const depositum = amir.getByRole("region", { name: "Vedtak om hjelp til depositum" });
  await depositum.getByLabel("Garanti", { exact: true }).check();
  await svarPa(amir, {
    tjeneste: "økonomisk stønad (sosialhjelp): Medisiner",
    utfall: "Avslag",
    felt: { "Hva personen ikke får": "Penger til briller", Derfor: "Du har fått briller på resept fra folketrygden." },
  });
  await trykk(amir, "Lagre og se hva som mangler");
  await trykk(amir, "Send til godkjenning");
  await ser(amir, "Vedtaket er sendt til godkjenning.");
  const tor = await trappa.som(folk.tor, new URL(amir.url()).pathname);
  await trykk(tor, "Godkjenn, fatt vedtak og send brevet");
  await ser(tor, "Vedtaket er fattet, og brevet er på vei.");
}

it("somebody with a protected address does all of it on the web, and only those with the right find her", async () => {
  const sara = await trappa.som(folk.sara, "/nb/asker/soknad");
  await trykk(sara, "Start en ny søknad");
  await tilPengene(sara);
  await velg(sara, "Velg alt du søker om", "Husleie");
  await skriv(sara, "Fortell om situasjonen", "Jeg måtte flytte fort og mangler husleia.");
  await trykk(sara, "Lagre og gå videre");
  await utenPapirer(sara);
  await trykk(sara, "Send søknaden");
  await pa(sara, "Takk. Søknaden har kommet fram.");
  await ser(sara, /Nav Asker, egen gruppe/);
  const sak = await saksnummeret(sara);

  const kari = await trappa.som(folk.kari, "/nb/asker/kontor");
  await apneSak(kari, sak);
  await ser(kari, "Sperret: Furulia 2, 1389 Heggedal. Skriv den aldri i et brev.");
  await trykk(kari, "Ta saken");
  await skriv(kari, "Skriv til innbyggeren", "Vi ser på det i dag.");
  await trykk(kari, "Send melding");
  await ser(kari, "Meldingen er sendt.");

  const amir = await trappa.som(folk.amir, "/nb/asker/kontor");
  await skriv(amir, "Saksnummer eller navn", sak);
  await trykk(amir, "Søk");
  expect(await amir.getByText("Sara").count()).toBe(0);
  expect((await amir.goto(new URL(kari.url()).pathname))?.status()).toBe(404);
  await amir.goto("/nb/asker/kontor/registrer");
  await skriv(amir, "Søk etter en dere kjenner", "Sara Moen");
  await trykk(amir, "Finn");
  await ser(amir, "Vi fant ingen med det navnet.");

  await sara.goto("/nb/asker/min-side");
  await folg(sara, "Økonomisk stønad (sosialhjelp)");
  await ser(sara, "Vi ser på det i dag.");
});
