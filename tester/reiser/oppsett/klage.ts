import type { Page } from "playwright-core";
import { pa, ser, skriv, trykk, velg } from "./gjor.ts";

/** The form of a complaint on the decision that one came from, sent. */
export async function klag(ark: Page, ord: { uenig: string; onsket: string; hvorfor: string }): Promise<void> {
  await pa(ark, "Klag på vedtaket");
  await velg(ark, "Hva er du uenig i?", ord.uenig);
  await skriv(ark, "Hva vil du ha endret?", ord.onsket);
  await ark.getByLabel("Hvorfor?", { exact: true }).or(ark.getByLabel("Hvorfor? (valgfritt)")).first().fill(ord.hvorfor);
  await trykk(ark, "Send klagen");
  await pa(ark, "Takk. Klagen har kommet fram.");
}

/** From the worklist to the complaint in a case. */
export async function apneKlagen(ark: Page): Promise<void> {
  await ark
    .getByRole("link", { name: /^Klage fra/ })
    .first()
    .click();
  await pa(ark, /^Klage på vedtak om/);
}

/** The look at party, deadline and subject of a complaint that came in time. */
export async function formkontroller(ark: Page): Promise<void> {
  await velg(ark, "Er det parten selv, eller en som kan klage for parten?", "Ja");
  await trykk(ark, "Ta klagen til behandling");
  await ser(ark, "Klagen er tatt til behandling.");
}

/** The kommune's statement under its headings, a copy to the party, and the whole file on its way. */
export async function opprettholdOgOversend(ark: Page, svar: string): Promise<void> {
  const del = ark.getByRole("region", { name: /^Vei 2/ });
  await del.getByLabel("Dette har vi undersøkt på nytt").fill("Vi har snakket med deg på telefon og lest saken en gang til.");
  for (const felt of await del.getByLabel(/^Svar på punkt/).all()) await felt.fill(svar);
  await del.getByLabel("Derfor endrer vi ikke vedtaket").fill("Tre timer dekker det du trenger, sammen med vennene dine.");
  await trykk(ark, "Lås uttalelsen og send kopi til parten");
  await ser(ark, "Uttalelsen er låst, og parten har fått en kopi.");
  await trykk(ark, "Lås lista og send saken");
  await ser(ark, "Hele saken er sendt.");
}

/** A draft of a new decision that starts from the one complained about, opened. */
export async function begynnOmgjoring(ark: Page): Promise<void> {
  await trykk(ark, "Lag utkast til nytt vedtak");
  await ser(ark, "Dette vedtaket svarer på en klage.");
}

/** Back in the complaint: how much the party gets, why, and the letter out. */
export async function omgjor(ark: Page, medhold: "Fullt medhold" | "Delvis medhold", hvorfor: string): Promise<void> {
  await velg(ark, "Hva får parten?", medhold);
  await skriv(ark, "Hvorfor endrer dere vedtaket?", hvorfor);
  await trykk(ark, "Fatt det nye vedtaket og send brevet");
  await ser(ark, "Det nye vedtaket er fattet, og brevet er sendt.");
}
