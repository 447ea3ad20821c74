import type { Page } from "playwright-core";
import { apne, pa, skriv, trykk, velg } from "./gjor.ts";

const NESTE = "Lagre og gå videre";

/** The first two pages of a new application: nothing is urgent, it is about this, for oneself. */
async function forbiHasten(ark: Page, gjelder: string): Promise<void> {
  await pa(ark, "Haster det?");
  await velg(ark, "Mangler du noe av dette det neste døgnet?", "Nei, ikke noe av dette");
  await velg(ark, "Trenger du hjelp før en uke er gått?", "Nei");
  await trykk(ark, NESTE);
  await pa(ark, "Hva og hvem gjelder det?");
  await velg(ark, "Hva trenger du hjelp til?", gjelder);
  await velg(ark, "Hvem trenger hjelp?", "Jeg");
  await trykk(ark, NESTE);
}

/** From the first page of a new application to the need: it is about care. */
export async function tilBehovet(ark: Page): Promise<void> {
  await forbiHasten(ark, "Å klare hverdagen: helse, omsorg, noen å være sammen med");
  await pa(ark, "Hva er vanskelig nå?");
}

/** From what is important to the papers, with what has to be answered. The services are of the third step of the stair. */
export async function tilPapirene(ark: Page, tjenester: readonly string[]): Promise<void> {
  await pa(ark, "Hva er viktig for deg?");
  await apne(ark, "Fast hjelp hjemme");
  await velg(ark, "Vet du allerede hva du vil søke om?", ...tjenester);
  await trykk(ark, NESTE);
  await pa(ark, "Hva i hverdagen er vanskelig?");
  await velg(ark, "Kryss av for det som er vanskelig", "Vaske og rydde hjemme", "Føle meg trygg");
  await trykk(ark, NESTE);
  await pa(ark, "Hvem hjelper deg i dag?");
  await trykk(ark, NESTE);
  await pa(ark, "Hvor er du, og hvordan bor du?");
  await skriv(ark, "Hvor er du nå?", "Bakkeveien 3, 1384 Asker");
  await velg(ark, "Hvem bor du sammen med?", "Alene");
  await trykk(ark, NESTE);
  await pa(ark, "Slik snakker vi sammen");
  await velg(ark, "Trenger du tolk?", "Nei");
  await velg(ark, "Hvordan vil du ha brev?", "Digitalt");
  await trykk(ark, NESTE);
  await pa(ark, "Papirer, og hvem vi kan spørre");
}

/** From the first page of a new application to what the money is for: it is about money. */
export async function tilPengene(ark: Page): Promise<void> {
  await forbiHasten(ark, "Penger, gjeld, jobb eller et sted å sove");
  await pa(ark, "Hva søker du om hos Nav?");
}

/** From the family to the look at the answers: one who lives alone in a rented home, with the figures that have to be told and no paper. */
export async function utenPapirer(ark: Page): Promise<void> {
  await pa(ark, "Familien din");
  await velg(ark, "Søker du alene eller sammen med noen?", "Bare meg");
  await velg(ark, "Har du barn under 18 år?", "Nei");
  await trykk(ark, NESTE);
  await pa(ark, "Hvor er du, og hvordan bor du?");
  await skriv(ark, "Hvor er du nå?", "Sentrumsgata 8, 1384 Asker");
  await velg(ark, "Hvordan bor du nå?", "Leier privat");
  await velg(ark, "Trenger du et sted å bo midlertidig?", "Nei");
  await trykk(ark, NESTE);
  await pa(ark, "Hva koster det å bo?");
  await trykk(ark, NESTE);
  await pa(ark, "Penger inn og ut");
  await skriv(ark, "Hvor mye får du i måneden?", "0");
  await skriv(ark, "Hvor mye står på kontoene dine i dag?", "250");
  await trykk(ark, NESTE);
  await pa(ark, "Slik snakker vi sammen");
  await velg(ark, "Trenger du tolk?", "Nei");
  await velg(ark, "Hvordan vil du ha brev?", "Digitalt");
  await trykk(ark, NESTE);
  await pa(ark, "Papirer, og hvem vi kan spørre");
  await trykk(ark, NESTE);
  await pa(ark, "Se over svarene");
}
