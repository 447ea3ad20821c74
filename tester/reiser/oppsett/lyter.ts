import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const REGLER = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that can answer differently when only the colours change. */
const FARGEREGLER = ["color-contrast", "link-in-text-block"];

/**
 * What is wrong with the page that stands open, as sentences: everything axe finds, in light and in dark; a language of the page that is
 * not `sprak`; emergency numbers that are not there; style in attributes; sideways scrolling at 320 px.
 */
export async function lyter(ark: Page, sprak: string): Promise<string[]> {
  await ark.emulateMedia({ colorScheme: "light" });
  const lys = await axe(bygger(ark).withTags(REGLER));
  await ark.emulateMedia({ colorScheme: "dark" });
  const mork = await axe(bygger(ark).withRules(FARGEREGLER));
  return [...lys, ...mork.map((en) => `in dark: ${en}`), ...(await iSelveSiden(ark, sprak)), ...(await smal(ark))];
}

/** Our pages have no frames, and their styles are read where they are. */
const bygger = (ark: Page): AxeBuilder =>
  new AxeBuilder({ page: ark }).setLegacyMode(true).options({ resultTypes: ["violations"], preload: false });

async function axe(undersokelse: AxeBuilder): Promise<string[]> {
  const { violations } = await undersokelse.analyze();
  return violations.flatMap((brudd) => brudd.nodes.map((node) => `${brudd.id}: ${node.html.slice(0, 300)}`));
}

interface Siden {
  readonly lang: string;
  readonly telefoner: readonly string[];
  readonly medStil: readonly string[];
}

async function iSelveSiden(ark: Page, sprak: string): Promise<string[]> {
  const siden = (await ark.evaluate(`({
    lang: document.documentElement.lang,
    telefoner: [...document.querySelectorAll('a[href^="tel:"]')].map((a) => a.getAttribute("href").replace(/\\s/g, "")),
    medStil: [...document.querySelectorAll("[style]")].map((e) => e.outerHTML.slice(0, 200)),
  })`)) as Siden;
  return [
    ...(siden.lang === sprak ? [] : [`the page says it is in ${siden.lang}`]),
    ...["tel:113", "tel:116117"].filter((nummer) => !siden.telefoner.includes(nummer)).map((nummer) => `${nummer} is not there`),
    ...siden.medStil.map((html) => `style in an attribute: ${html}`),
  ];
}

async function smal(ark: Page): Promise<string[]> {
  const bred = ark.viewportSize() ?? { width: 1280, height: 900 };
  await ark.setViewportSize({ width: 320, height: 900 });
  const for_bred = (await ark.evaluate(`(() => {
    const rot = document.documentElement;
    if (rot.scrollWidth <= rot.clientWidth) return [];
    const utenfor = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > rot.clientWidth + 1);
    return utenfor.slice(0, 3).map((e) => e.outerHTML.slice(0, 160));
  })()`)) as string[];
  await ark.setViewportSize(bred);
  return for_bred.map((html) => `wider than 320 px: ${html}`);
}
