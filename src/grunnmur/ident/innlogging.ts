import type { Base } from "../db/base.ts";
import type { Klokke } from "../klokke.ts";
import { ja, nei, type Resultat } from "../resultat.ts";
import type { Hemmelighet } from "./hemmelighet.ts";
import type { Kaker } from "./kaker.ts";
import type { Innloggingsnekt } from "./nekt.ts";
import type { OidcKlient, Utlogging } from "./oidc.ts";
import { avsluttOkt, type Dor, hentOkt, lagOkt } from "./okt.ts";
import { tryggRetursti } from "./retursti.ts";
import { pakk, pakkOpp, type Underveis } from "./underveis.ts";

export interface Innloggingsdeler {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly hemmelighet: Hemmelighet;
  readonly kaker: Kaker;
  readonly dorer: Readonly<Record<Dor, OidcKlient>>;
}

const SYSTEM = { slag: "system" } as const;

function omdiriger(til: string | URL, kaker: readonly string[]): Response {
  const svar = new Response(null, { status: 303, headers: { location: String(til), "cache-control": "no-store" } });
  for (const kake of kaker) svar.headers.append("set-cookie", kake);
  return svar;
}

/**
 * Sends the browser to the issuer. `?til=` is where to come back to; a page's language is taken from it.
 *
 * @param hjem where to come back to when `til` is missing or is no path on this site
 */
export async function startInnlogging(
  d: Innloggingsdeler,
  foresporsel: Request,
  dor: Dor,
  hjem = "/",
): Promise<Resultat<Response, Innloggingsnekt>> {
  const klient = d.dorer[dor];
  const her = new URL(foresporsel.url);
  const vart = new URL(klient.oppsett.omdirigering);
  // "localhost" and "127.0.0.1" are two hosts to a browser: the cookie must be set on the one that it comes back to.
  if (klient.oppsett.lokal && her.host !== vart.host) return ja(omdiriger(new URL(her.pathname + her.search, vart), []));
  const til = tryggRetursti(her.searchParams.get("til"), hjem);
  const start = await klient.start(/^\/(nb|nn|en)(\/|$)/.exec(til)?.[1] ?? "nb");
  if (!start.ok) return start;
  const { adresse, sjekk } = start.verdi;
  return ja(omdiriger(adresse, [d.kaker.sett("innlogging", pakk(d.hemmelighet, { ...sjekk, dor, til }, d.klokke.na()))]));
}

/**
 * Receives the browser from the issuer: makes the session and leads on to where the person was going.
 * An answer that nobody here has asked for is refused, unless the browser is logged in already (a page loaded twice).
 */
export async function fullforInnlogging(d: Innloggingsdeler, foresporsel: Request): Promise<Resultat<Response, Innloggingsnekt>> {
  const na = d.klokke.na();
  const gammelt = d.kaker.les(foresporsel, "okt");
  const svar = new URL(foresporsel.url).searchParams;
  const underveis = pakkOpp(d.hemmelighet, d.kaker.les(foresporsel, "innlogging"), svar.get("state"), na);
  if (!underveis) {
    const inne = await d.base.les(SYSTEM, (les) => hentOkt(les, gammelt, na));
    return inne ? ja(omdiriger("/", [])) : nei({ grunn: "ukjent_innlogging" });
  }
  const inne = await bytt(d, svar, underveis, gammelt, na);
  if (!inne.ok) return inne;
  return ja(omdiriger(underveis.til, [d.kaker.sett("okt", inne.verdi), d.kaker.slett("innlogging")]));
}

/** The answer traded for a new session; the one that the browser had is ended. @returns the new session's token. */
async function bytt(
  d: Innloggingsdeler,
  svar: URLSearchParams,
  underveis: Underveis,
  gammelt: string | undefined,
  na: Temporal.Instant,
) {
  const paastander = await d.dorer[underveis.dor].fullfor(svar, underveis);
  if (!paastander.ok) return paastander;
  const token = await d.base.skriv(SYSTEM, async (tx) => {
    await avsluttOkt(tx, gammelt, na);
    return lagOkt(tx, { ...paastander.verdi, slag: underveis.dor }, na);
  });
  return ja(token);
}

export interface Utgang {
  /** `Set-Cookie` values for the answer. */
  readonly kaker: readonly string[];
  /** The form that logs out at the issuer as well; null when there was no session, or the issuer is away. */
  readonly videre: Utlogging | null;
}

/** Ends the session here. The page that follows posts `videre`, so that the next person at the same machine is not let in by the issuer. */
export async function loggUt(d: Innloggingsdeler, foresporsel: Request): Promise<Utgang> {
  const token = d.kaker.les(foresporsel, "okt");
  const okt = await d.base.skriv(SYSTEM, (tx) => avsluttOkt(tx, token, d.klokke.na()));
  const videre = okt?.idToken ? await d.dorer[okt.slag].utlogging(okt.idToken) : null;
  return { kaker: [d.kaker.slett("okt"), d.kaker.slett("innlogging")], videre };
}
