import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { bind } from "../../grunnmur/sprak.ts";

/** Text between tags, but not the text of a textarea: what a person has typed comes back as it was. */
const BITER = /(<textarea[\s\S]*?<\/textarea>|<[^>]*>)/;

/** The page as HTML. Non-breaking spaces are set here and nowhere else, in "§ 11 a", "30. november", "81 år". */
export function tilHtml(side: ReactElement): string {
  const html = renderToStaticMarkup(side);
  return html
    .split(BITER)
    .map((bit) => (bit.startsWith("<") ? bit : bind(bit)))
    .join("");
}
