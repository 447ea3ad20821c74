import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { bind } from "../../grunnmur/sprak.ts";

/** Text between tags, but not the text of a textarea: what a person has typed comes back as it was. */
const BITER = /(<textarea[\s\S]*?<\/textarea>|<[^>]*>)/;

/** A page, or a part of one, as HTML; a whole page gets its doctype. Non-breaking spaces are set here and nowhere else, in "§ 11 a", "30. november", "81 år". */
export function tilHtml(side: ReactElement): string {
  const html = renderToStaticMarkup(side);
  const bundet = html
    .split(BITER)
    .map((bit) => (bit.startsWith("<") ? bit : bind(bit)))
    .join("");
  return html.startsWith("<html") ? `<!doctype html>${bundet}` : bundet;
}
