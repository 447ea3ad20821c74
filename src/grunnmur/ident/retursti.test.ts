import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tryggRetursti } from "./retursti.ts";

describe("the path to come back to after login", () => {
  it.each(["/nb/asker/min-side", "/nn/sogndal/soknad/3f/steg/2?vis=feil", "/"])("keeps %s", (sti) => {
    expect(tryggRetursti(sti)).toBe(sti);
  });

  it.each([
    "https://ond.example/",
    "//ond.example",
    "///ond.example",
    "/\\ond.example",
    "\\\\ond.example",
    "/\t/ond.example",
    "/\n//ond.example",
    "/.//ond.example",
    "/x/..//ond.example",
    "/%2e%2e//ond.example",
    "javascript:alert(1)",
    "nb/asker",
    "",
    "/logg-inn?til=/nb",
    "/ansatt/logg-inn",
    "/logg-ut",
    "/idporten/velg/1",
    `/${"x".repeat(5000)}`,
    null,
    undefined,
  ])("sends %j to the front page instead", (sti) => {
    expect(tryggRetursti(sti)).toBe("/");
  });

  it("never leads to another site, whatever is asked for", () => {
    const bit = fc.constantFrom("/", "\\", ".", "..", "%2f", "%5c", "\t", "\n", "@", ":", "ond.example", "?", "#", "http:");
    const sti = fc.oneof(
      fc.string(),
      fc.array(bit, { maxLength: 8 }).map((biter) => `/${biter.join("")}`),
    );
    fc.assert(
      fc.property(sti, (onsket) => {
        const trygg = tryggRetursti(onsket);
        expect(trygg).not.toMatch(/^[^?]*\\|\s|^\/\//);
        expect(new URL(trygg, "https://trappa.example").origin).toBe("https://trappa.example");
      }),
      { numRuns: 5000 },
    );
  });
});
