import { BlockList, isIP } from "node:net";
import type { Context } from "hono";

/** This machine and the networks inside a house: a proxy of our own speaks from there. */
const inne = new BlockList();
inne.addSubnet("127.0.0.0", 8);
inne.addSubnet("10.0.0.0", 8);
inne.addSubnet("172.16.0.0", 12);
inne.addSubnet("192.168.0.0", 16);
inne.addAddress("::1", "ipv6");
inne.addSubnet("fc00::", 7, "ipv6");

const erInne = (adresse: string): boolean => isIP(adresse) !== 0 && inne.check(adresse, isIP(adresse) === 6 ? "ipv6" : "ipv4");

interface Node {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * Who asks, for the limit on questions: the address of the connection. When that is a proxy of our own, the last address it was told of, which is the one the
 * proxy wrote itself.
 */
export function avsender(c: Context): string {
  const adresse = ((c.env as Node | undefined)?.incoming?.socket?.remoteAddress ?? "").replace(/^::ffff:/, "");
  const siste = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return erInne(adresse) && siste ? siste : adresse;
}
