/** The levels of selvdeklarasjonsforskriften and eIDAS, and the older names that some issuers still use. */
const NIVAER: readonly (readonly string[])[] = [["low"], ["substantial", "level3"], ["high", "level4"]];

/** "idporten-loa-high" → 2. Null for a name that says no level, such as "selfregistered-email". */
function niva(acr: string): number | null {
  const ord = acr.toLowerCase().split("-").at(-1) ?? "";
  const treff = NIVAER.findIndex((navn) => navn.includes(ord));
  return treff === -1 ? null : treff;
}

/**
 * Is the login as strong as we ask for? `acr_values` in the request is a wish that an issuer may leave unfulfilled, so the answer is checked:
 * https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_id_token.html
 *
 * @param fikk the `acr` claim; a name without a known level is enough only when it is exactly the one asked for
 */
export function sterktNok(fikk: unknown, krav: string): boolean {
  if (typeof fikk !== "string") return false;
  if (fikk === krav) return true;
  const [har, ma] = [niva(fikk), niva(krav)];
  return har !== null && ma !== null && har >= ma;
}
