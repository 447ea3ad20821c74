import * as oidc from "openid-client";
import { nei, type Resultat } from "../resultat.ts";

/** Why there was no login. `kode` is the library's or the issuer's own word for it, for the log. */
export type Innloggingsnekt =
  | { readonly grunn: "utsteder_svarer_ikke"; readonly kode: string }
  | { readonly grunn: "utsteder_avviste"; readonly kode: string }
  | { readonly grunn: "ukjent_innlogging" | "avbrutt" | "for_lavt_niva" | "mangler_fnr" };

/** Runs `fn`, with the issuer's refusals and absences as values. Whatever else is thrown is a bug of ours and goes on. */
export async function forsok<T>(fn: () => Promise<Resultat<T, Innloggingsnekt>>): Promise<Resultat<T, Innloggingsnekt>> {
  try {
    return await fn();
  } catch (feil) {
    return nei(nektFor(feil));
  }
}

function nektFor(feil: unknown): Innloggingsnekt {
  if (feil instanceof oidc.AuthorizationResponseError) {
    return feil.error === "access_denied" ? { grunn: "avbrutt" } : { grunn: "utsteder_avviste", kode: ordet(feil.error) };
  }
  if (feil instanceof oidc.ResponseBodyError) return { grunn: "utsteder_avviste", kode: ordet(feil.error) };
  if (feil instanceof oidc.ClientError) return klientfeil(feil.code ?? "unknown");
  // What fetch throws when nobody answers, or stops in the middle.
  if (feil instanceof TypeError && /^(fetch failed|terminated)$/.test(feil.message))
    return { grunn: "utsteder_svarer_ikke", kode: "fetch_failed" };
  throw feil;
}

/** An error word of the protocol. It comes by way of the browser and goes to the log, so anything else is not repeated. */
function ordet(feil: string): string {
  return /^[a-z_]{1,40}$/.test(feil) ? feil : "unknown";
}

const BORTE = [
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
];

function klientfeil(kode: string): Innloggingsnekt {
  return { grunn: BORTE.includes(kode) ? "utsteder_svarer_ikke" : "utsteder_avviste", kode };
}
