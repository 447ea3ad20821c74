import { erId } from "../../../grunnmur/id.ts";
import type { Feltfeil } from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import { boligside } from "./side.tsx";

const INGEN = "00000000-0000-4000-8000-000000000000";

/** The page again with what is wrong at its field, and what was typed. */
export const avvist = (k: Sakskontekst, feil: Feltfeil): Promise<Response> => boligside(k, { status: 422, feil });

/** Somebody was first: the page as it is now, and the sentence that says so. */
export const opptatt = (k: Sakskontekst, setning: string): Promise<Response> =>
  boligside(k, { status: 409, feil: { "": setning } });

/** The id that a form carries; one that nothing has when it carries none. */
export const idFra = (k: Sakskontekst, navn: string): string => (erId(k.skjema.tekst(navn)) ? k.skjema.tekst(navn) : INGEN);
