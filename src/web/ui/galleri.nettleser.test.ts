import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { axe } from "../../../tester/oppsett/axe.ts";
import { NORSK, startNettleser } from "../../../tester/oppsett/nettleser.ts";
import { type Provetjener, startGalleri } from "./galleri/provetjener.ts";
import { GALLERISIDER } from "./galleri.tsx";
import { byggStil } from "./stil/bygg.ts";

let nettleser: Browser;
let tjener: Provetjener;
let klager: string[] = [];

beforeAll(async () => {
  tjener = await startGalleri(await byggStil());
  nettleser = await startNettleser();
});

afterAll(async () => {
  await nettleser.close();
  tjener.stopp();
});

afterEach(async () => {
  await Promise.all(nettleser.contexts().map((c) => c.close()));
});

/** Opens a page of the gallery, and listens for what the browser refuses. */
async function apne(side: string, valg: BrowserContextOptions = {}): Promise<Page> {
  const kontekst = await nettleser.newContext({ ...NORSK, viewport: { width: 1280, height: 900 }, ...valg });
  const ark = await kontekst.newPage();
  klager = [];
  ark.on("console", (m) => klager.push(m.text()));
  ark.on("pageerror", (f) => klager.push(f.message));
  await ark.goto(`${tjener.rot}/${side}`);
  return ark;
}

/** Every colour, width and language of ours once: the whole site is walked in all of them (tester/reiser/alle-sider). */
const UTGAVER = [
  { sprak: "nb", colorScheme: "light", width: 1280 },
  { sprak: "nn", colorScheme: "dark", width: 320 },
] as const;

describe.each(GALLERISIDER)("the gallery's page %s", (side) => {
  it.each(UTGAVER)(
    "has no fault that axe can find, and no sideways scrolling, $colorScheme at $width px",
    async ({ sprak, colorScheme, width }) => {
      const ark = await apne(`${sprak}/${side}`, { colorScheme, viewport: { width, height: 900 } });
      expect(await axe(ark, { ogsa: "target-size" })).toEqual([]);
      expect(await ark.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
      expect(klager).toEqual([]);
    },
  );
});

describe("by keyboard", () => {
  it("comes first to the way past the menu", async () => {
    const ark = await apne("nb/deler");
    await ark.keyboard.press("Tab");
    await ark.getByRole("link", { name: "Hopp til hovedinnhold" }).and(ark.locator(":focus")).waitFor();
    await ark.keyboard.press("Enter");
    await ark.locator("main:focus").waitFor();
  });

  it("goes from the error summary to the first answer of the question", async () => {
    const ark = await apne("nb/deler");
    await ark.getByRole("alert").getByRole("link", { name: "Velg minst én ting" }).press("Enter");
    await ark.getByRole("checkbox", { name: "Å komme seg ut av huset" }).and(ark.locator(":focus")).waitFor();
  });
});

describe("without JavaScript", () => {
  it("opens the menu of the person, who can log out from it", async () => {
    const ark = await apne("nb/kontor", { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    await ark.locator("summary", { hasText: "Hanne Lund" }).press("Enter");
    await ark.getByRole("button", { name: "Logg ut" }).waitFor();
    const boks = await ark.locator(".tr-user > div").boundingBox();
    expect(boks && boks.x >= 0 && boks.x + boks.width <= 320).toBe(true);
  });

  it("shows a question that belongs to an answer when that answer is chosen", async () => {
    const ark = await apne("nb/deler", { javaScriptEnabled: false });
    const sporsmal = ark.getByLabel("Hva er det som haster?");
    await sporsmal.waitFor();
    await ark.getByRole("group", { name: "Trenger du hjelp før en uke er gått?" }).getByLabel("Nei").check();
    await sporsmal.waitFor({ state: "hidden" });
  });
});

it("leaves the letter alone on the paper", async () => {
  const ark = await apne("nb/brev");
  await ark.emulateMedia({ media: "print" });
  await ark.getByRole("banner").waitFor({ state: "hidden" });
  await ark.getByRole("article", { name: "Du får støttekontakt tre timer i uka" }).waitFor();
});
