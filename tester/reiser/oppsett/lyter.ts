import type { Page } from "playwright-core";
import { axe } from "../../oppsett/axe.ts";
import { BARE_MERKEDE, Utseender } from "./utseende.ts";

const REGLER = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that can answer differently when only the colours change. */
const FARGEREGLER = ["color-contrast", "link-in-text-block"];

const BRED = { width: 1280, height: 900 };
const SMAL = { width: 320, height: 900 };

export interface Skal {
  /** The language that the page says it is in. */
  readonly sprak: string;
  /** Emergency numbers. A login page is not the kommune's, also when it is ours. */
  readonly nodnumre: boolean;
  /** How much of it axe looks at. A page is built alike in every language; and its parts are seen in the dark in the gallery, in every state. */
  readonly axe: "ikke" | "lys" | "lys_og_mork";
}

/**
 * What is wrong with the page that stands open, as sentences: what axe finds, as far as it is asked; another language than it shall
 * have; emergency numbers that are not there; style in attributes; sideways scrolling at 320 px. Leaves the page at that width.
 * @param utseender the looks whose contrast has been measured, by whoever goes from page to page
 */
export async function lyter(ark: Page, skal: Skal, utseender = new Utseender()): Promise<string[]> {
  const lys = skal.axe === "ikke" ? [] : await iLyset(ark, utseender);
  const mork = skal.axe === "lys_og_mork" ? await iMorke(ark, utseender) : [];
  return [...lys, ...mork, ...(await iSelveSiden(ark, skal)), ...(await smal(ark))];
}

async function iLyset(ark: Page, utseender: Utseender): Promise<string[]> {
  await ark.setViewportSize(BRED);
  await utseender.merk(ark);
  return axe(ark, { regler: REGLER, forst: BARE_MERKEDE });
}

/** The colours once more, when there are any that have not been seen. */
async function iMorke(ark: Page, utseender: Utseender): Promise<string[]> {
  await ark.emulateMedia({ colorScheme: "dark" });
  const funnet = (await utseender.merk(ark)) ? await axe(ark, { regler: FARGEREGLER, forst: BARE_MERKEDE }) : [];
  await ark.emulateMedia({ colorScheme: "light" });
  return funnet.map((en) => `in dark: ${en}`);
}

interface Siden {
  readonly lang: string;
  readonly telefoner: readonly string[];
  readonly medStil: readonly string[];
}

async function iSelveSiden(ark: Page, { sprak, nodnumre }: Skal): Promise<string[]> {
  const siden = (await ark.evaluate(`({
    lang: document.documentElement.lang,
    telefoner: [...document.querySelectorAll('a[href^="tel:"]')].map((a) => a.getAttribute("href").replace(/\\s/g, "")),
    medStil: [...document.querySelectorAll("[style]")].map((e) => e.outerHTML.slice(0, 200)),
  })`)) as Siden;
  const mangler = nodnumre ? ["tel:113", "tel:116117"].filter((nummer) => !siden.telefoner.includes(nummer)) : [];
  return [
    ...(siden.lang === sprak ? [] : [`the page says it is in ${siden.lang}`]),
    ...mangler.map((nummer) => `${nummer} is not there`),
    ...siden.medStil.map((html) => `style in an attribute: ${html}`),
  ];
}

async function smal(ark: Page): Promise<string[]> {
  await ark.setViewportSize(SMAL);
  const for_bred = (await ark.evaluate(`(() => {
    const rot = document.documentElement;
    if (rot.scrollWidth <= rot.clientWidth) return [];
    const utenfor = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > rot.clientWidth + 1);
    return utenfor.slice(0, 3).map((e) => e.outerHTML.slice(0, 160));
  })()`)) as string[];
  return for_bred.map((html) => `wider than 320 px: ${html}`);
}
