import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { pa, ser } from "./oppsett/gjor.ts";
import { folk, reise } from "./oppsett/reise.ts";

const trappa = await reise();

interface Fokus {
  readonly navn: string;
  readonly synlig: boolean;
}

/** What has the focus, and whether one can see that it has: an outline of its own, or around it and its label. */
async function fokus(ark: Page): Promise<Fokus> {
  return (await ark.evaluate(`(() => {
    const e = document.activeElement;
    const ramme = (et) => getComputedStyle(et).outlineStyle !== "none" && parseFloat(getComputedStyle(et).outlineWidth) >= 2;
    const navn = (e.labels?.[0]?.textContent ?? e.textContent ?? "").replace(/\\s+/g, " ").trim();
    return { navn, synlig: ramme(e) || ramme(e.parentElement) };
  })()`)) as Fokus;
}

/** Tabs until this has the focus, as somebody without a mouse does; each stop on the way must be seen. */
async function tab(ark: Page, navn: string): Promise<void> {
  const veien: string[] = [];
  for (let i = 0; i < 80; i++) {
    await ark.keyboard.press("Tab");
    const na = await fokus(ark);
    expect(na.synlig, `«${na.navn}» has the focus, and it does not show`).toBe(true);
    if (na.navn.startsWith(navn)) return;
    veien.push(na.navn.slice(0, 30));
  }
  throw new Error(`«${navn}» was never reached: ${veien.join(" → ")}`);
}

it("applies with the keyboard alone", async () => {
  const ark = await trappa.som(folk.mathis, "/nb/porsanger/soknad");
  await ark.keyboard.press("Tab");
  expect((await fokus(ark)).navn).toBe("Hopp til hovedinnhold");
  await ark.keyboard.press("Enter");
  await tab(ark, "Start en ny søknad");
  await ark.keyboard.press("Enter");
  await pa(ark, "Haster det?");

  await tab(ark, "Lagre og gå videre");
  await ark.keyboard.press("Enter");
  await ser(ark, /ting må rettes/);
  expect(await ark.title()).toMatch(/^Feil/);
  await tab(ark, "Svar på «Mangler du noe av dette det neste døgnet?»");
  await ark.keyboard.press("Enter");
  await ark.keyboard.press("Shift+Tab");
  await tab(ark, "Mat");
  await tab(ark, "Nei, ikke noe av dette");
  await ark.keyboard.press("Space");
  await tab(ark, "Ja, i dag");
  await ark.keyboard.press("ArrowDown");
  await ark.keyboard.press("ArrowDown");
  await tab(ark, "Lagre og gå videre");
  await ark.keyboard.press("Enter");
  await pa(ark, "Hva og hvem gjelder det?");
});
