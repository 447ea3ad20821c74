import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apne, forsegl } from "./kapsel.ts";

const nokkel = randomBytes(32);

describe("a sealed text", () => {
  it("is read back with the same key and not with another", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (tekst) => {
        const kapsel = forsegl(nokkel, tekst);
        expect(apne(nokkel, kapsel)).toBe(tekst);
        expect(apne(randomBytes(32), kapsel)).toBeNull();
      }),
    );
  });

  it("opens for no changed byte", () => {
    const kapsel = Buffer.from(forsegl(nokkel, "hemmelig"), "base64url");
    for (let i = 0; i < kapsel.length; i++) {
      const endret = Buffer.from(kapsel);
      endret[i] = (endret[i] ?? 0) ^ 1;
      expect(apne(nokkel, endret.toString("base64url"))).toBeNull();
    }
  });

  it("gives null for any rubbish", () => {
    fc.assert(fc.property(fc.string(), (tekst) => apne(nokkel, tekst) === null));
  });
});
