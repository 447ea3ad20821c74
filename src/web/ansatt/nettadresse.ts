import { lenke, ruter } from "../stier.ts";
import type { Kontorkontekst } from "./sted.ts";

/** Where this kommune takes complaints on the web, as the address is read in a letter; null where it takes none. */
export function nettadresse(k: Kontorkontekst): string | null {
  if (!k.kommune.tarImot) return null;
  const sti = lenke(ruter.slikKlagerDu, { sprak: k.kommune.malform, kommune: k.kommune.slug });
  return `${new URL(k.grunn.hono.req.url).host}${sti}`;
}
