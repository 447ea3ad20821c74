export interface Hodevalg {
  /** Served over https: asks the browser to stay there. */
  readonly sikker: boolean;
  /** Addresses whose origins a form may end at besides our own: the issuers' pages, for login and log-out. */
  readonly skjemamal: readonly string[];
}

/** Nothing inline, nothing from elsewhere: a text that a resident wrote can never become a script. */
function innholdspolicy(skjemamal: readonly string[]): string {
  const fremmede = skjemamal.map((adresse) => new URL(adresse).origin);
  const mal = ["'self'", ...new Set(fremmede)].join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `form-action ${mal}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/**
 * The headers that every answer carries. `connect-src 'self'` is for autosave; `data:` images are the small icons in the stylesheet.
 *
 * @returns header names in lower case with their values
 */
export function sikkerhetshoder(valg: Hodevalg): Record<string, string> {
  return {
    "content-security-policy": innholdspolicy(valg.skjemamal),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ...(valg.sikker && { "strict-transport-security": "max-age=63072000" }),
  };
}

/** For a page made for one person: neither a shared cache nor the back button after log-out may show it again. */
export const aldriLagre = { "cache-control": "no-store" } as const;
