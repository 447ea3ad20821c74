import { setTimeout as vent } from "node:timers/promises";
import * as oidc from "openid-client";
import { grenser } from "../grenser.ts";
import { ja, nei, Programfeil, type Resultat, sikre } from "../resultat.ts";
import { type Fnr, tolkFnr } from "./fnr.ts";
import { forsok, type Innloggingsnekt } from "./nekt.ts";
import { sterktNok } from "./niva.ts";

/** One client at one issuer: residents log in at ID-porten, employees at Ansattporten or Entra. */
export interface OidcOppsett {
  readonly utsteder: string;
  readonly klientId: string;
  /** How we prove who we are: a secret, or a private key (recommended by ID-porten). */
  readonly klientHemmelighet?: string;
  readonly jwks?: { readonly keys: readonly oidc.JWK[] };
  /** Registered at the issuer: where the browser comes back after login, and after log-out. */
  readonly omdirigering: string;
  readonly etterUtlogging: string;
  /** The least level of assurance, such as "idporten-loa-high". */
  readonly acr: string;
  /** The origins of its login and log-out pages where they are not the issuer's own: ID-porten has "https://login.idporten.no". */
  readonly innloggingssider?: readonly string[];
  /** The local stand-in, over plain http. Refused in production. */
  readonly lokal: boolean;
}

/** What must come back unchanged from a login that we started. */
export interface Sjekk {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Paastander {
  readonly fnr: Fnr;
  /** Empty when the issuer does not tell: ID-porten gives no name, and the register has it. */
  readonly navn: string;
  readonly idToken: string;
}

/** A form that the browser posts to the issuer to end the login there too. */
export interface Utlogging {
  readonly adresse: string;
  readonly felter: Readonly<Record<string, string>>;
}

export interface OidcKlient {
  readonly oppsett: OidcOppsett;
  /** The address to send the browser to, and what to remember until it is back. */
  start(sprak: string): Promise<Resultat<{ readonly adresse: URL; readonly sjekk: Sjekk }, Innloggingsnekt>>;
  /** Trades the code in the answer for claims about the person. */
  fullfor(svar: URLSearchParams, sjekk: Sjekk): Promise<Resultat<Paastander, Innloggingsnekt>>;
  /** Null when the issuer has no log-out or does not answer. */
  utlogging(idToken: string): Promise<Utlogging | null>;
}

/** Makes a client. The issuer is asked for its addresses at the first login, so that Trappa starts also when the issuer is away. */
export function lagOidcKlient(oppsett: OidcOppsett, miljo: string | undefined = process.env.NODE_ENV): OidcKlient {
  if (oppsett.lokal && miljo === "production") throw new Programfeil("A local issuer is refused in production");
  const kjent = huskNarDetLykkes(() => oppdag(oppsett));
  return {
    oppsett,
    start: (sprak) => forsok(async () => ja(await startadresse(await kjent(), oppsett, sprak))),
    fullfor: (svar, sjekk) => forsok(async () => lesPaastander(await hentToken(await kjent(), oppsett, svar, sjekk), oppsett)),
    utlogging: (idToken) => utlogging(kjent, oppsett, idToken),
  };
}

/** Runs `fn` once and keeps its answer; a failure is not kept. */
function huskNarDetLykkes<T>(fn: () => Promise<T>): () => Promise<T> {
  let svar: Promise<T> | undefined;
  return () => {
    svar ??= fn().catch((feil) => {
      svar = undefined;
      throw feil;
    });
    return svar;
  };
}

async function oppdag(oppsett: OidcOppsett): Promise<oidc.Configuration> {
  const bevis = await klientbevis(oppsett);
  const valg: oidc.DiscoveryRequestOptions = {
    timeout: grenser.innlogging.utstederMs / 1000,
    // The ID token comes straight from the issuer over TLS; its signature is checked all the same.
    execute: [oidc.enableNonRepudiationChecks, ...(oppsett.lokal ? [oidc.allowInsecureRequests] : [])],
  };
  for (let igjen = grenser.innlogging.forsok; ; igjen--) {
    try {
      const config = await oidc.discovery(new URL(oppsett.utsteder), oppsett.klientId, undefined, bevis, valg);
      sikreKjenteSider(config, oppsett);
      return config;
    } catch (feil) {
      if (igjen <= 1 || feil instanceof Programfeil) throw feil;
      await vent(grenser.innlogging.ventMs);
    }
  }
}

/** Where the browser may be sent at this issuer. The pages' content policy is made from it, so it must be known before anybody logs in. */
export function nettleserKommerTil({ utsteder, innloggingssider = [] }: OidcOppsett): string[] {
  return [...new Set([utsteder, ...innloggingssider].map((adresse) => new URL(adresse).origin))];
}

/** A log-out form to a page that the content policy does not name would be stopped by the browser without a word. */
function sikreKjenteSider(config: oidc.Configuration, oppsett: OidcOppsett): void {
  const { authorization_endpoint, end_session_endpoint } = config.serverMetadata();
  const kjente = nettleserKommerTil(oppsett);
  const sider = [authorization_endpoint, end_session_endpoint].filter((side) => side !== undefined);
  sikre(
    sider.every((side) => kjente.includes(new URL(side).origin)),
    "innloggingssider must name the origins of the issuer's pages",
  );
}

async function klientbevis(oppsett: OidcOppsett): Promise<oidc.ClientAuth> {
  const jwk = oppsett.jwks?.keys[0];
  if (jwk) {
    const key = await crypto.subtle.importKey("jwk", jwk, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]);
    return oidc.PrivateKeyJwt(jwk.kid ? { key, kid: jwk.kid } : key);
  }
  return oppsett.klientHemmelighet ? oidc.ClientSecretPost(oppsett.klientHemmelighet) : oidc.None();
}

async function startadresse(config: oidc.Configuration, oppsett: OidcOppsett, sprak: string) {
  const sjekk: Sjekk = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const adresse = oidc.buildAuthorizationUrl(config, {
    redirect_uri: oppsett.omdirigering,
    scope: "openid profile",
    acr_values: oppsett.acr,
    ui_locales: sprak,
    state: sjekk.state,
    nonce: sjekk.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(sjekk.verifier),
    code_challenge_method: "S256",
  });
  return { adresse, sjekk };
}

type Token = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

function hentToken(config: oidc.Configuration, oppsett: OidcOppsett, svar: URLSearchParams, sjekk: Sjekk): Promise<Token> {
  // Built from our own address: behind a proxy the request does not know the name that the browser used.
  const adresse = new URL(oppsett.omdirigering);
  adresse.search = svar.toString();
  return oidc.authorizationCodeGrant(config, adresse, {
    expectedState: sjekk.state,
    expectedNonce: sjekk.nonce,
    pkceCodeVerifier: sjekk.verifier,
    idTokenExpected: true,
  });
}

function lesPaastander(token: Token, oppsett: OidcOppsett): Resultat<Paastander, Innloggingsnekt> {
  const krav = token.claims();
  if (!krav || !token.id_token) return nei({ grunn: "utsteder_avviste", kode: "no_id_token" });
  if (!sterktNok(krav.acr, oppsett.acr)) return nei({ grunn: "for_lavt_niva" });
  // A person without a Norwegian number can log in at ID-porten, but has no pid.
  const nummer = tolkFnr(typeof krav.pid === "string" ? krav.pid : "");
  if (!nummer.ok) return nei({ grunn: "mangler_fnr" });
  const navn = typeof krav.name === "string" ? krav.name.slice(0, grenser.innlogging.tegnINavn) : "";
  return ja({ fnr: nummer.verdi.fnr, navn, idToken: token.id_token });
}

/**
 * The issuer's log-out as a form to post. It can be asked for by address too, but the ID token holds the fødselsnummer and would then stand in
 * the browser's history and in access logs: https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_logout.html
 */
async function utlogging(
  kjent: () => Promise<oidc.Configuration>,
  oppsett: OidcOppsett,
  idToken: string,
): Promise<Utlogging | null> {
  const config = await kjent().catch(() => null);
  const adresse = config?.serverMetadata().end_session_endpoint;
  if (!adresse) return null;
  return { adresse, felter: { id_token_hint: idToken, post_logout_redirect_uri: oppsett.etterUtlogging } };
}
