/** The door of this room: who is logged in, and what a page needs to know about it. */
export type { Aktor, Ansattrolle, Arbeidssted, Hvor } from "./aktor.ts";
export { CSRF_FELT } from "./csrf.ts";
export { type Fnr, type Fnrdeler, type Fnrfeil, syntetiskFnr, tolkFnr } from "./fnr.ts";
export { aldriLagre } from "./headere.ts";
export { type Hemmelighet, hentHemmelighet } from "./hemmelighet.ts";
export { type Identitet, type Identitetsvalg, lagIdentitet } from "./identitet.ts";

export type { Utgang } from "./innlogging.ts";
export type { Innloggingsnekt } from "./nekt.ts";
export type { OidcOppsett, Utlogging } from "./oidc.ts";
export { type Dor, type Okt, slutter } from "./okt.ts";
