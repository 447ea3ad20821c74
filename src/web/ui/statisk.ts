import type { Context } from "hono";
import type { Fil } from "./stil/fil.ts";

const FOR_ALLTID = "public, max-age=31536000, immutable";

/** The body in the best form that the browser says it takes; brotli before gzip. */
function velg(fil: Fil, tar: string): { readonly kropp: Buffer; readonly koding: string | null } {
  if (fil.brotli && /\bbr\b/.test(tar)) return { kropp: fil.brotli, koding: "br" };
  if (fil.gzip && /\bgzip\b/.test(tar)) return { kropp: fil.gzip, koding: "gzip" };
  return { kropp: fil.innhold, koding: null };
}

/**
 * The handler for `/statisk/:fil`. It knows only the files that were built: every other name is a 404, and no name reaches the disk.
 * A name carries the hash of its content, so the browser may keep it for ever.
 */
export function serverStatisk(filer: readonly Fil[]): (c: Context) => Response {
  const kjente = new Map(filer.map((f) => [f.navn, f] as const));
  return (c) => {
    const fil = kjente.get(c.req.param("fil") ?? "");
    if (!fil) return c.body(null, 404);
    const { kropp, koding } = velg(fil, c.req.header("accept-encoding") ?? "");
    const hoder: Record<string, string> = {
      "content-type": fil.type,
      "content-length": String(kropp.byteLength),
      "cache-control": FOR_ALLTID,
      "x-content-type-options": "nosniff",
    };
    if (fil.brotli) hoder.vary = "Accept-Encoding";
    if (koding) hoder["content-encoding"] = koding;
    return c.body(new Uint8Array(kropp), 200, hoder);
  };
}
