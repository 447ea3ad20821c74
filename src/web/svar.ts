import type { ReactElement } from "react";
import { tilHtml } from "./ui/index.ts";

/** A page as an answer. */
export function html(side: ReactElement, status = 200): Response {
  return new Response(tilHtml(side), { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** After a form that was received: the browser goes on to a page that can be loaded again. */
export function videre(sti: string): Response {
  return new Response(null, { status: 303, headers: { location: sti } });
}

/** A file for the person's own eyes. `nedlasting` false shows it in the browser, which may not guess what it is. */
export function fil(bytes: Uint8Array, mime: string, navn: string, nedlasting = false): Response {
  const ascii = navn.replace(/[^\w.-]+/g, "_");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mime === "text/plain" ? "text/plain; charset=utf-8" : mime,
      "content-disposition": `${nedlasting ? "attachment" : "inline"}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(navn)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

/**
 * What autosave is told: how long the session now lasts, and hidden fields with new values, so that a form that keeps a version knows
 * its own saves from somebody else's.
 */
export function lagret(sekunder: number, felter: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ sekunder, felter });
}
