import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Sends a visitor who came by another name of this machine (127.0.0.1 for localhost) to the address that login comes back to: the session's
 * cookies belong to one name. @returns whether it did
 */
export function tilAdressen(foresporsel: IncomingMessage, svar: ServerResponse, adresse: string): boolean {
  const riktig = new URL(adresse).host;
  if (foresporsel.method !== "GET" || foresporsel.headers.host === undefined || foresporsel.headers.host === riktig) return false;
  const sti = foresporsel.url?.startsWith("/") ? foresporsel.url : "/";
  svar.writeHead(307, { location: adresse + sti }).end();
  return true;
}
