import { createContext, useContext } from "react";
import type { Sprak } from "../../grunnmur/sprak.ts";
import { uiTekst } from "./ui.tekst.ts";

/** The language of the page. `Dokument` sets it, so a page cannot answer in two languages by a forgotten argument. */
export const Sprakkontekst = createContext<Sprak>("nb");

export const useSprak = (): Sprak => useContext(Sprakkontekst);

/** The components' own texts in the language of the page. */
export const useUiTekst = () => uiTekst[useSprak()];
