import { beforeAll, describe, expect, it } from "vitest";
import { SPRAK } from "../../grunnmur/sprak.ts";
import { GALLERISIDER, Galleri } from "./galleri.tsx";
import { tilHtml } from "./html.ts";
import { byggStil, type Stil } from "./stil/bygg.ts";

let stil: Stil;
beforeAll(async () => {
  stil = await byggStil();
});

const alle = GALLERISIDER.flatMap((side) => SPRAK.map((sprak) => ({ side, sprak })));
const treff = (html: string, monster: RegExp): string[] => [...html.matchAll(monster)].map((m) => m[1] ?? "");

describe.each(alle)("the gallery, $side in $sprak", ({ side, sprak }) => {
  const html = () => tilHtml(Galleri({ side, sprak, stil }));

  it("holds no inline style, no inline script and no handler", () => {
    expect(html()).not.toMatch(/\sstyle=/);
    expect(html()).not.toMatch(/<style|<script(?![^>]*\ssrc=")/);
    expect(html()).not.toMatch(/\son[a-z]+=/);
    expect(html()).not.toContain("javascript:");
  });

  it("has the emergency numbers and its language", () => {
    expect(html()).toContain('href="tel:113"');
    expect(html()).toContain('href="tel:116117"');
    expect(html()).toContain(`<html lang="${sprak}"`);
  });

  it("uses every id once, and points only at ids that are there", () => {
    const ider = treff(html(), /\sid="([^"]+)"/g);
    expect(new Set(ider).size).toBe(ider.length);
    const pekt = treff(html(), /\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g).flatMap((v) => v.split(" "));
    expect(pekt.filter((id) => !ider.includes(id))).toEqual([]);
  });
});
