import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const REGLER = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that can answer differently when only the colours change. They take most of the time. */
const FARGEREGLER = ["color-contrast", "link-in-text-block"];

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
 * have; emergency numbers that are not there; style in attributes; sideways scrolling at 320 px.
 */
export async function lyter(ark: Page, skal: Skal): Promise<string[]> {
  await ark.emulateMedia({ colorScheme: "light" });
  const lys = skal.axe === "ikke" ? [] : await iLyset(ark);
  const mork = skal.axe === "lys_og_mork" ? await iMorke(ark) : [];
  return [...lys, ...mork, ...(await iSelveSiden(ark, skal)), ...(await smal(ark))];
}

/** Our pages have no frames, and their styles are read where they are. */
const VALG = { resultTypes: ["violations" as const], preload: false };

async function iLyset(ark: Page): Promise<string[]> {
  const funnet = await new AxeBuilder({ page: ark }).setLegacyMode(true).options(VALG).withTags(REGLER).analyze();
  return setninger(funnet.violations);
}

/** The colours once more. axe is in the page since it looked in light. */
async function iMorke(ark: Page): Promise<string[]> {
  await ark.emulateMedia({ colorScheme: "dark" });
  const valg = JSON.stringify({ ...VALG, runOnly: FARGEREGLER });
  const brudd = (await ark.evaluate(`axe.run(document, ${valg}).then((svar) => svar.violations)`)) as Brudd[];
  return setninger(brudd).map((en) => `in dark: ${en}`);
}

interface Brudd {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const setninger = (alle: readonly Brudd[]): string[] =>
  alle.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));

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
