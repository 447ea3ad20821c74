import { readFileSync } from "node:fs";

/** The characters that the letters' font can draw, as "from-to" in hexadecimal (`tegn.test.ts` holds it against the font). */
const { omraader } = JSON.parse(readFileSync(new URL("./tegn.json", import.meta.url), "utf8")) as { omraader: string };
const kjente = omraader.replace(/([0-9a-f]+)/g, "\\u{$1}").replaceAll(" ", "");

/** Characters that no typesetter can print: controls, lone surrogates, marks that turn the reading direction, and those that only tell how others are drawn. */
const USYNLIG = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ufe00-\ufe0f]/gu;
const UKJENTE = new RegExp(`[^${kjente}]+`, "gu");

/**
 * A text as the letter can show it. What the font has no sign for (another script, a picture) becomes a box, one for each stretch: a letter that cannot
 * be made would be worse, and the words stand whole in the case.
 */
export const trykkbar = (tekst: string): string => tekst.replace(/\t/g, " ").replace(USYNLIG, "").replace(UKJENTE, "□");
