import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** One file of a first visit: what went over the wire, and what it is when it is unpacked. */
export interface Del {
  readonly slag: "HTML" | "CSS" | "skrift" | "skript" | "bilde";
  readonly sti: string;
  readonly sendt: number;
  readonly raa: number;
}

/**
 * Everything a browser with an empty cache fetches to show a page: the page, and what it and its stylesheet link to. More than some
 * browsers fetch: a font for letters that are not on the page is counted too.
 */
export async function forstebesok(adresse: string, sti: string): Promise<Del[]> {
  const side = await hent(adresse, sti);
  const i = (monster: RegExp) => adresserI(side.tekst, monster, adresse);
  const css = await hentAlle("CSS", adresse, i(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g));
  const skrift = [
    ...i(/href="([^"]+\.woff2)"/g),
    ...css.flatMap((ark) => adresserI(ark.tekst, /url\(["']?([^"')]+\.woff2)["']?\)/g, adresse + ark.sti)),
  ];
  const deler = [
    { slag: "HTML" as const, sti, ...side },
    ...css,
    ...(await hentAlle("skrift", adresse, [...new Set(skrift)])),
    ...(await hentAlle("skript", adresse, i(/<script[^>]*src="([^"]+)"/g))),
    ...(await hentAlle("bilde", adresse, i(/(?:<img[^>]*src|rel="icon"[^>]*href)="([^"]+)"/g))),
  ];
  return deler.map(({ tekst: _, ...del }) => del);
}

interface Hentet {
  readonly sendt: number;
  readonly raa: number;
  readonly tekst: string;
}

function hentAlle(slag: Del["slag"], adresse: string, stier: readonly string[]): Promise<(Del & Hentet)[]> {
  return Promise.all(stier.map(async (sti) => ({ slag, sti, ...(await hent(adresse, sti)) })));
}

/** The addresses that a text holds, each once, as paths: one in a stylesheet is relative to the stylesheet. */
function adresserI(tekst: string, monster: RegExp, fra: string): string[] {
  return [...new Set([...tekst.matchAll(monster)].map(([, sti = ""]) => new URL(sti, fra).pathname))];
}

/** `fetch` unpacks by itself and does not tell how much came. */
function hent(adresse: string, sti: string): Promise<Hentet> {
  return new Promise((ferdig, feilet) => {
    get(new URL(sti, adresse), { headers: { "accept-encoding": "br, gzip" } }, async (svar) => {
      if (svar.statusCode !== 200) return feilet(new Error(`${sti} answered ${svar.statusCode}`));
      const biter: Buffer[] = [];
      for await (const bit of svar as AsyncIterable<Buffer>) biter.push(bit);
      const sendt = Buffer.concat(biter);
      const koding = svar.headers["content-encoding"];
      const raa = koding === "br" ? brotliDecompressSync(sendt) : koding === "gzip" ? gunzipSync(sendt) : sendt;
      ferdig({ sendt: sendt.length, raa: raa.length, tekst: raa.toString() });
    }).on("error", feilet);
  });
}
