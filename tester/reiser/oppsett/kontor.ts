import type { Page } from "playwright-core";
import { pa, skriv, trykk, velg } from "./gjor.ts";

/** From the worklist to a case, by its number or the name of the one it is about. */
export async function apneSak(ark: Page, sok: string): Promise<void> {
  await skriv(ark, "Saksnummer eller navn", sok);
  await trykk(ark, "Søk");
  await pa(ark, /^Saker som passer med/);
  await ark.getByRole("row", { name: sok }).getByRole("link").first().click();
  await ark.getByRole("heading", { level: 1 }).waitFor();
}

/** The assessment that every decision stands on: the person's own view, what matters, no children, and all twenty areas. */
export async function utred(ark: Page, syn: string, mal: string): Promise<void> {
  await fane(ark, "Utredning");
  await ark.getByRole("heading", { name: "Samtalen" }).waitFor();
  await skriv(ark, "Det personen selv mener", syn);
  await skriv(ark, "Det som er viktig for personen", mal);
  await skriv(ark, "Situasjonen", "Du bor alene og har vondt for å gå i trapper.");
  await velg(ark, "Er det barn som hjelpen angår?", "Nei");
  await skriv(ark, "Vår vurdering", "Du trenger noen å være sammen med, og hjelp til det tyngste i huset.");
  for (const skar of await ark.getByRole("region", { name: "Funksjon" }).getByRole("combobox").all())
    await skar.selectOption("3");
  await trykk(ark, "Fullfør utredningen");
  await ark.getByText("Utredningen er fullført").waitFor();
}

export interface Svar {
  readonly tjeneste: string;
  readonly utfall: "Innvilget" | "Delvis innvilget" | "Avslag" | "Avvist";
  readonly felt: Readonly<Record<string, string>>;
  readonly pris?: "Gratis" | "Kommer i eget brev";
}

/** Fills in the answer to one thing that was applied for. */
export async function svarPa(ark: Page, { tjeneste, utfall, felt, pris }: Svar): Promise<void> {
  const boks = ark.getByRole("region", { name: `Vedtak om ${tjeneste}` });
  await boks.getByRole("group", { name: "Utfall" }).getByLabel(utfall, { exact: true }).check();
  for (const [navn, verdi] of Object.entries(felt)) await boks.getByLabel(navn).fill(verdi);
  if (pris) await boks.getByRole("group", { name: "Hva koster det?" }).getByLabel(pris, { exact: true }).check();
}

/** Another tab of the same case. */
export async function fane(
  ark: Page,
  navn: "Oversikt" | "Utredning" | "Vedtak" | "Bolig" | "Dokumenter" | "Hendelser" | "Innsyn og logg",
): Promise<void> {
  const lenke = ark.getByRole("navigation", { name: "I saken" }).getByRole("link", { name: navn });
  await lenke.click();
  await lenke.and(ark.locator("[aria-current=page]")).waitFor();
}
