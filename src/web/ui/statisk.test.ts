import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { serverStatisk } from "./statisk.ts";
import { byggStil, type Stil } from "./stil/bygg.ts";

let stil: Stil;
let hent: (adresse: string, tar?: string) => Promise<Response>;
beforeAll(async () => {
  stil = await byggStil();
  const app = new Hono().get("/statisk/:fil", serverStatisk(stil.filer));
  hent = async (adresse, tar) => app.request(adresse, { headers: tar ? { "accept-encoding": tar } : {} });
});

const kropp = async (svar: Response): Promise<Buffer> => Buffer.from(await svar.arrayBuffer());

describe("/statisk", () => {
  it("sends the stylesheet compressed as the browser can take it, to be kept for ever", async () => {
    const [br, gzip, rent] = await Promise.all([hent(stil.css, "gzip, br"), hent(stil.css, "gzip"), hent(stil.css)]);
    expect(br.headers.get("content-encoding")).toBe("br");
    expect(br.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(br.headers.get("cache-control")).toContain("immutable");
    expect(br.headers.get("vary")).toBe("Accept-Encoding");
    const tekst = await kropp(rent);
    expect(brotliDecompressSync(await kropp(br)).equals(tekst)).toBe(true);
    expect(gunzipSync(await kropp(gzip)).equals(tekst)).toBe(true);
  });

  it("sends the font as it is", async () => {
    const svar = await hent(stil.skrift[0] ?? "", "br");
    expect(svar.headers.get("content-encoding")).toBeNull();
    expect(svar.headers.get("content-type")).toBe("font/woff2");
    expect((await kropp(svar)).subarray(0, 4).toString()).toBe("wOF2");
  });

  it.each(["/statisk/finnes-ikke.css", "/statisk/..%2f..%2fpackage.json", "/statisk/trappa.css", "/statisk/%00"])(
    "answers 404 to %s",
    async (adresse) => {
      expect((await hent(adresse)).status).toBe(404);
    },
  );
});
