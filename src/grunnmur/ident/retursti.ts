import { grenser } from "../grenser.ts";

/** Only its origin matters: an address that resolves to another origin is not ours. */
const HER = "http://trappa.invalid";
/** Coming back to these would log in again, or out. */
const ALDRI = /^\/(logg-inn|logg-ut|ansatt\/logg-inn|idporten)(\/|\?|$)/;

/**
 * The path to come back to after login, made safe: a path on this site and never an address elsewhere, whatever was asked for
 * ("//other.example", "/\other.example", "/.//other.example", "https:…", line breaks). Anything else gives `ellers`.
 *
 * @returns path with query, normalised; never with a fragment.
 */
export function tryggRetursti(onsket: string | null | undefined, ellers = "/"): string {
  if (!onsket?.startsWith("/") || onsket.length > grenser.url.tegn || !URL.canParse(onsket, HER)) return ellers;
  const url = new URL(onsket, HER);
  const sti = url.pathname + url.search;
  if (url.origin !== HER || sti.startsWith("//") || ALDRI.test(sti)) return ellers;
  return sti;
}
