import type { JWK } from "oidc-provider";
import type { Testperson } from "./testperson.ts";
import type { Sidestil } from "./velgside.ts";

/** One of Trappa's two doors, as this issuer knows it. */
export interface LokalKlient {
  readonly id: string;
  /** How the client proves who it is: a secret, or the public half of its key. */
  readonly bevis: { readonly hemmelighet: string } | { readonly jwks: { readonly keys: readonly JWK[] } };
  readonly omdirigering: string;
  readonly etterUtlogging: string;
  /** Which people the page offers: those at work, or those at home. */
  readonly ansatt: boolean;
}

export interface LokalIdportenValg {
  /** Where browsers reach it, with its path: "http://127.0.0.1:3000/idporten". */
  readonly utsteder: string;
  readonly klienter: readonly LokalKlient[];
  readonly personer: () => Promise<readonly Testperson[]>;
  readonly stil: Sidestil;
  /** The level that every login here gets; a test sets a lower one to see it refused. */
  readonly niva?: "idporten-loa-high" | "idporten-loa-substantial";
  /** NODE_ENV, unless a test says else. */
  readonly miljo?: string;
}
