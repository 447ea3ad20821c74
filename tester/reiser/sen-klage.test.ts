import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { apne, folg, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { apneKlagen, klag } from "./oppsett/klage.ts";
import { apneSak } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";

const trappa = await reise();

it("a verge's complaint on what was granted comes late: it is received as any other, weighed by § 31, and tried", async () => {
  const vera = await trappa.som(folk.vera, "/nb/asker/min-side");
  const sak = await klagerForLars(vera);
  const siri = await trappa.som(folk.siri, "/nb/asker/kontor");
  await apneSak(siri, sak);
  await apneKlagen(siri);
  await ser(siri, "Klagen kom etter fristen", "Jeg var syk i august.", "Er det personens skyld at fristen gikk ut?");
  await kanIkkeAvvisesUten(siri);
  await skriv(siri, "Er det personens skyld at klagen kom sent?", "Nei. Vergen var syk hele august.");
  await skriv(siri, "Er det særlige grunner til å behandle den?", "Lars kan ikke ta imot hjelpen på dagtid.");
  await skriv(siri, "Hva kom dere til, og hvorfor?", "Klagen behandles, fordi vergen ikke kunne klage før.");
  await trykk(siri, "Ta klagen til behandling");
  await ser(siri, "Klagen er tatt til behandling.", "Siri Vik så på part, frist og innhold");

  await vera.reload();
  await ser(vera, "Vi behandler klagen", "onsdag 7. oktober 2026");
});

/** @returns the number of the case */
async function klagerForLars(vera: Page): Promise<string> {
  // The older of the two: the newer one looks at it again.
  await vera.getByRole("link", { name: "Opplæring i dagliglivet" }).last().click();
  await folg(vera, /^Klag på vedtaket/);
  const sak = (await vera.getByRole("link", { name: /^Sak \d/ }).textContent())?.replace(/^\D+/, "") ?? "";
  await ser(vera, "Fristen var", "onsdag 2. september 2026");
  await skriv(vera, "Klagen kommer etter fristen. Hvorfor?", "Jeg var syk i august.");
  await klag(vera, {
    uenig: "Når og hvordan jeg får hjelpen",
    onsket: "Lars vil heller ha hjelpen på kvelden.",
    hvorfor: "Han er på arbeid om dagen.",
  });
  await ser(vera, "Den kom etter fristen. Det er ikke i seg selv grunn til å avvise den.");
  return sak;
}

/** The one who wants to reject it has to write down every point first, and loses nothing of what was written. */
async function kanIkkeAvvisesUten(siri: Page): Promise<void> {
  await velg(siri, "Er det parten selv, eller en som kan klage for parten?", "Ja");
  await skriv(siri, "Hva gjelder klagen?", "Tidspunktet for opplæringen");
  await apne(siri, "Klagen skal avvises");
  await trykk(siri, "Avvis klagen og send brevet");
  await ser(siri, "Skriv om det er personens skyld at klagen kom sent.", "Skriv om vedtaket bør endres likevel.");
  expect(await siri.getByLabel("Hva gjelder klagen?").inputValue()).toBe("Tidspunktet for opplæringen");
}
