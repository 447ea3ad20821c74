import type { Page } from "playwright-core";

/** Ticks or chooses an answer in the question it belongs to. */
export async function velg(ark: Page, sporsmal: string, ...svar: readonly string[]): Promise<void> {
  const gruppe = ark.getByRole("group", { name: sporsmal });
  for (const ett of svar) await gruppe.getByLabel(ett, { exact: true }).check();
}

/** Opens what is folded up under this heading, unless it is open. */
export async function apne(ark: Page, tittel: string | RegExp): Promise<void> {
  const gardin = ark
    .getByRole("group")
    .filter({ has: ark.getByText(tittel) })
    .last();
  if ((await gardin.getAttribute("open")) === null) await gardin.getByText(tittel).first().click();
}

export async function skriv(ark: Page, felt: string, tekst: string): Promise<void> {
  await ark.getByLabel(felt).fill(tekst);
}

export async function trykk(ark: Page, knapp: string | RegExp): Promise<void> {
  await ark.getByRole("button", { name: knapp, exact: true }).click();
}

export async function folg(ark: Page, lenke: string | RegExp): Promise<void> {
  await ark.getByRole("link", { name: lenke }).first().click();
}

/** Waits for the page with this title. */
export async function pa(ark: Page, tittel: string | RegExp): Promise<void> {
  await ark.getByRole("heading", { level: 1, name: tittel }).waitFor();
}

/** Waits until this can be read on the page. */
export async function ser(ark: Page, ...tekster: readonly (string | RegExp)[]): Promise<void> {
  for (const tekst of tekster) await ark.getByText(tekst).filter({ visible: true }).first().waitFor();
}
