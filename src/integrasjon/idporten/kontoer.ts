import { createHash, randomBytes } from "node:crypto";
import type { Account } from "oidc-provider";

const MAKS_KONTOER = 2_000;

/** Who has been picked. The issuer's own id for a person (`sub`) tells nothing about the person, as with the real one. */
export interface Kontoer {
  /** Remembers a person; gives the `sub`. */
  husk(fnr: string, navn: string): string;
  finn(sub: string): Account | undefined;
}

export function lagKontoer(): Kontoer {
  const salt = randomBytes(16);
  const kontoer = new Map<string, { readonly fnr: string; readonly navn: string }>();
  return {
    husk(fnr, navn) {
      const sub = createHash("sha256").update(salt).update(fnr).digest("base64url");
      kontoer.delete(sub);
      kontoer.set(sub, { fnr, navn });
      const eldste = kontoer.keys().next().value;
      if (kontoer.size > MAKS_KONTOER && eldste) kontoer.delete(eldste);
      return sub;
    },
    finn(sub) {
      const konto = kontoer.get(sub);
      if (!konto) return undefined;
      return { accountId: sub, claims: () => ({ sub, pid: konto.fnr, name: konto.navn }) };
    },
  };
}
