import type { Page } from "playwright-core";
import { it } from "vitest";
import { folg, pa, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { apneSak, fane, svarPa, utred } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";

const trappa = await reise();
const KONTOR = "/nb/porsanger/kontor";

it("nowhere to sleep, and every place is full: another is found the same day, decided, and read with the way to complain", async () => {
  const mathis = await trappa.som(folk.mathis, "/nb/porsanger/soknad");
  const sak = await sporOmEtSted(mathis);

  const ellen = await trappa.som(folk.ellen, KONTOR);
  await apneSak(ellen, sak);
  await trykk(ellen, "Ta saken");
  await ser(ellen, "Saken er din.");
  await utred(ellen, "Jeg vil ikke bo sammen med folk som ruser seg.", "Å få sove trygt.");
  await vilSiFullt(ellen);
  await finnerEtAnnet(ellen);

  await mathis.goto("/nb/porsanger/min-side");
  await folg(mathis, /^Midlertidig botilbud/);
  await ser(mathis, "Porsanger vandrerhjem, Stallo 4, 9700 Lakselv", "Du får eget rom, og der er det rusfritt.");

  await ellen.reload();
  await skriv(ellen, "Hvilken dag er samtalen?", "10.9.2026");
  await trykk(ellen, "Lagre svaret");
  await ser(ellen, "Svaret er skrevet.", "Samtale om varig bolig");
  await vedtar(ellen);

  await mathis.goto("/nb/porsanger/min-side");
  await folg(mathis, /^Les brevet: Du får/);
  const brev = mathis.getByRole("article");
  for (const tekst of [
    /Plass på Porsanger vandrerhjem, Stallo 4/,
    "sosialtjenesteloven § 27",
    "Du skal ikke stå uten tak over hodet.",
    "tre uker",
    "28. september 2026",
  ])
    await brev.getByText(tekst).first().waitFor();
  await folg(mathis, "Klag på vedtaket");
  await pa(mathis, /Klag/);
});

/** From the first page of the application: somewhere to sleep tonight. @returns the number of the case */
async function sporOmEtSted(mathis: Page): Promise<string> {
  await trykk(mathis, "Start en ny søknad");
  await velg(mathis, "Mangler du noe av dette det neste døgnet?", "Et sted å sove");
  await velg(mathis, "Trenger du hjelp før en uke er gått?", "Ja, i dag");
  await trykk(mathis, "Lagre og gå videre");
  await pa(mathis, "Det du trenger nå");
  await skriv(mathis, "Hva er situasjonen nå?", "Jeg måtte flytte i dag og har ingen å bo hos.");
  await velg(mathis, "Hvem gjelder det?", "Bare meg");
  await skriv(mathis, "Hvor mye penger har du nå?", "300");
  await skriv(mathis, "Hvor kan vi nå deg de neste to timene?", "99 00 00 05");
  await trykk(mathis, "Se over og send nå");
  await pa(mathis, "Se over svarene");
  await trykk(mathis, "Send søknaden");
  await pa(mathis, "Takk. Søknaden har kommet fram.");
  const kvittering = await mathis.getByText(/Kvittering · sak/).textContent();
  return /\d{4}\/\d+/.exec(kvittering ?? "")?.[0] ?? "";
}

/** The list says it is full, the task stands on top, and the decision does not take «full» for an answer. */
async function vilSiFullt(ellen: Page): Promise<void> {
  await folg(ellen, "Botilbud");
  await ser(ellen, "Ledige senger nå: 0 av 1.", "Fullt");
  await ellen
    .getByRole("region", { name: "Venter på et sted" })
    .getByRole("link", { name: /Mathis Eira/ })
    .click();
  await ser(ellen, "Personen mangler et sted å sove.", "Alle steder som passer, er fulle.");
  await fane(ellen, "Vedtak");
  const felt = { "Hva personen ikke får": "Et sted å bo", Derfor: "Alt er fullt." };
  await svarPa(ellen, { tjeneste: "midlertidig botilbud", utfall: "Avslag", felt });
  await trykk(ellen, "Lagre og se hva som mangler");
  await ser(ellen, /At alt er fullt, er ikke et svar/);
}

/** A place outside the register; what is forgotten is asked for, and what was typed stands. */
async function finnerEtAnnet(ellen: Page): Promise<void> {
  await fane(ellen, "Bolig");
  await skriv(ellen, "Hva heter stedet?", "Porsanger vandrerhjem");
  await skriv(ellen, "Adresse", "Stallo 4, 9700 Lakselv");
  await skriv(ellen, "Hvorfor dette stedet?", "Du får eget rom, og der er det rusfritt.");
  await trykk(ellen, "Skriv tilbudet");
  await ser(ellen, "Skriv prisen i kroner, slik: 1500.");
  await skriv(ellen, "Pris per døgn, i kroner", "1 200");
  await trykk(ellen, "Skriv tilbudet");
  await ser(ellen, /Tilbudet er skrevet\./, "Utenfor registeret", "Venter på svar");
}

/** The answer, as the place was offered. */
async function vedtar(ellen: Page): Promise<void> {
  await fane(ellen, "Vedtak");
  await svarPa(ellen, {
    tjeneste: "midlertidig botilbud",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Plass på Porsanger vandrerhjem, Stallo 4. Vi betaler for plassen.",
      "Gjelder fra": "7.9.2026",
      "Gjelder til": "21.9.2026",
      Derfor: "Du får eget rom, og der er det rusfritt.",
    },
  });
  await trykk(ellen, "Lagre og se hva som mangler");
  await ser(ellen, "Alt er i orden");
  await trykk(ellen, "Fatt vedtak og send brevet");
  await ser(ellen, "Vedtaket er fattet, og brevet er på vei.");
}
