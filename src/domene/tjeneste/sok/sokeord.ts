import type { Tjenestekode } from "../katalog/katalog.ts";
import type { Sokeord } from "../typer.ts";
import { sokeordHjelp } from "./sokeord-hjelp.ts";
import { sokeordLivet } from "./sokeord-livet.ts";

/** The search words of every service. A service without any does not compile. */
export const sokeord: Readonly<Record<Tjenestekode, Sokeord>> = { ...sokeordHjelp, ...sokeordLivet };
