import { hjemmeltekst } from "../domene/brev/index.ts";
import type { Sprak } from "../grunnmur/sprak.ts";
import type { Hjemmel } from "../lov/kjerne/hjemmel.ts";

/** "forvaltningsloven § 11 a": a section as people read it. The acts have no official English names, so English pages use the Norwegian. */
export const lovtekst = (h: Hjemmel, sprak: Sprak): string => hjemmeltekst(h, sprak === "nn" ? "nn" : "nb");
