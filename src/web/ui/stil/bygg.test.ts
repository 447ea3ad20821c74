import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { Galleri } from "../galleri.tsx";
import { tilHtml } from "../html.ts";
import { byggStil, type Stil } from "./bygg.ts";
import type { Fil } from "./fil.ts";

let stil: Stil;
beforeAll(async () => {
  stil = await byggStil();
});

const fil = (adresse: string | undefined): Fil => {
  const funnet = stil.filer.find((f) => adresse?.endsWith(f.navn));
  if (!funnet) throw new Error(`ingen fil for ${adresse}`);
  return funnet;
};
const css = (): string => fil(stil.css).innhold.toString();

/** The heads of the rules that stand in no other rule. */
function ytterste(kilde: string): string[] {
  const hoder: string[] = [];
  let dybde = 0;
  let fra = 0;
  for (const { 0: tegn, index } of kilde.matchAll(/"[^"]*"|[{};]/g)) {
    if (tegn === "{" && dybde++ === 0) hoder.push(kilde.slice(fra, index));
    else if (tegn === "}") dybde--;
    if (dybde === 0 && tegn !== "{") fra = index + 1;
  }
  return hoder;
}

describe("byggStil", () => {
  it("keeps a first visit to the front page below 60 kB in all", () => {
    const html = brotliCompressSync(tilHtml(Galleri({ side: "forside", sprak: "nb", stil }))).byteLength;
    const sum =
      html + (fil(stil.css).brotli?.byteLength ?? 0) + fil(stil.skrift[0]).innhold.byteLength + fil(stil.ikon).innhold.byteLength;
    console.info(
      `First visit: ${sum} bytes (html ${html}, css ${fil(stil.css).brotli?.byteLength}, font ${fil(stil.skrift[0]).innhold.byteLength})`,
    );
    expect(sum).toBeLessThan(60_000);
  });

  it("orders the layers first of all, with our own parts above Designsystemet", () => {
    expect(css()).toMatch(/^@layer reset,ds\.theme,ds\.base,ds\.components,trappa\.base,/);
  });

  it("puts every rule in a layer, or a rule of Designsystemet would win over ours", () => {
    expect(ytterste(css()).filter((r) => !/^@(layer|font-face|keyframes)/.test(r))).toEqual([]);
  });

  it("fetches nothing from anywhere else", () => {
    expect(
      css()
        .match(/url\((?!"?data:)[^)]*\)/g)
        ?.every((u) => /^url\("?inter[\w-]*\.woff2"?\)$/.test(u)),
    ).toBe(true);
  });

  it("covers bokmål and nynorsk with the first font and Sámi with the second", () => {
    const dekninger = [...css().matchAll(/unicode-range:([^}]*)\}/g)].map((m) => m[1] ?? "");
    expect(dekninger[0]).toContain("U+A0-FF");
    expect(dekninger[1]).toContain("U+100-17F");
  });

  it("gives the same names the next time, from what was kept", async () => {
    const igjen = await byggStil();
    expect(igjen.filer.map((f) => f.navn)).toEqual(stil.filer.map((f) => f.navn));
    expect(igjen.filer.every((f, i) => stil.filer[i]?.innhold.equals(f.innhold))).toBe(true);
  });
});
