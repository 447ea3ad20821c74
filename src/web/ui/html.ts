import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { bind } from "../../grunnmur/sprak.ts";

/** What a person has typed comes back as it was, so the text of a textarea is left alone. */
const SKREVET = /(<textarea[\s\S]*?<\/textarea>)/;
/** Text between two tags that has something to bind: it always needs a figure or a §. */
const TEKST = />[^<]*[\d§][^<]*</g;

/**
 * A page, or a part of one, as HTML; a whole page gets its doctype. Non-breaking spaces are set here and nowhere else,
 * in "§ 11 a", "30. november", "81 år".
 */
export function tilHtml(side: ReactElement): string {
  const html = renderToStaticMarkup(side);
  const bundet = html
    .split(SKREVET)
    .map((bit) => (bit.startsWith("<textarea") ? bit : bit.replace(TEKST, bind)))
    .join("");
  return html.startsWith("<html") ? `<!doctype html>${bundet}` : bundet;
}
