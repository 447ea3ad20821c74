import type { Page } from "playwright-core";

/**
 * Half of axe's time goes to the contrast of colours, text by text, and most texts look as one that was measured a moment ago: a list has fifty
 * rows, and every page has the same head and foot. This remembers the looks that have been measured.
 *
 * Two texts have one look when they, and their every ancestor to the root, are of the same kind, class and state, and have the same computed
 * colours, type and place: that is what axe measures. Of a look that is new, the longest text on the page and the last are measured.
 */
export class Utseender {
  readonly #malte = new Set<number>();

  /** Marks the texts of new looks on the page that stands open, in the colours it has now. @returns whether there are any */
  async merk(ark: Page): Promise<boolean> {
    const alle = (await ark.evaluate(`(${FINN})()`)) as number[];
    const nye = alle.filter((en) => !this.#malte.has(en));
    for (const en of nye) this.#malte.add(en);
    await ark.evaluate(`(${MERK})(${JSON.stringify(nye)})`);
    return nye.length > 0;
  }
}

/** For axe, once it is on the page: which texts it measures the contrast of. */
export const BARE_MERKEDE = `axe.configure({ rules: [{ id: "color-contrast", selector: "[data-utseende]" }] })`;

/** What axe reads of an element to know whether its text can be read, and the states that change it. */
const TILSTANDER = ["class", "type", "role", "disabled", "aria-disabled", "aria-hidden", "hidden", "inert", "open"];
const EGENSKAPER = [
  ...["color", "backgroundColor", "backgroundImage", "opacity", "filter", "mixBlendMode", "textShadow", "fontSize", "fontWeight"],
  ...["display", "visibility", "position", "overflow"],
];

/** In the page: the looks of its texts, each as a number made of what it is. The elements wait in `window.utseender`. */
const FINN = `() => {
  const tall = (tekst) => {
    let a = 0xdeadbeef, b = 0x41c6ce57;
    for (let i = 0; i < tekst.length; i++) {
      const tegn = tekst.charCodeAt(i);
      a = Math.imul(a ^ tegn, 2654435761);
      b = Math.imul(b ^ tegn, 1597334677);
    }
    return (b >>> 0) * 2097152 + (a >>> 11);
  };
  const kjente = new Map([[null, 0]]);
  const utseende = (element) => {
    if (kjente.has(element)) return kjente.get(element);
    const stil = getComputedStyle(element);
    const deler = [utseende(element.parentElement), element.localName, element.localName === "label" && element.control?.disabled,
      ...${JSON.stringify(TILSTANDER)}.map((navn) => element.getAttribute(navn)), ...${JSON.stringify(EGENSKAPER)}.map((navn) => stil[navn])];
    const ett = tall(deler.join("|"));
    kjente.set(element, ett);
    return ett;
  };
  const lengde = (element) => [...element.childNodes].reduce((sum, n) => sum + (n.nodeType === Node.TEXT_NODE ? n.data.trim().length : 0), 0);
  window.utseender = new Map();
  for (const element of document.querySelectorAll("*")) {
    element.removeAttribute("data-utseende");
    const antall = lengde(element);
    if (antall === 0 && !element.matches("input, select, textarea")) continue;
    const ett = utseende(element);
    const hittil = window.utseender.get(ett);
    window.utseender.set(ett, hittil?.antall >= antall ? { ...hittil, siste: element } : { lengste: element, siste: element, antall });
  }
  return [...window.utseender.keys()];
}`;

const MERK = `(nye) => {
  for (const ett of nye) {
    const { lengste, siste } = window.utseender.get(ett);
    for (const element of [lengste, siste]) element.setAttribute("data-utseende", "");
  }
}`;
