import type { Context } from "hono";
import type { Sprak } from "../grunnmur/sprak.ts";

/** The path of this request with its query, without the host. */
export function stiOgSok(c: Context): string {
  const url = new URL(c.req.url);
  return url.pathname + url.search;
}

/** This same page in another language. */
export function pa(c: Context, sprak: Sprak): string {
  return stiOgSok(c).replace(/^\/[a-z]{2}(?=\/|\?|$)/, `/${sprak}`);
}
