import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { csrfFor, csrfStemmer } from "./csrf.ts";
import { lagHemmelighet } from "./hemmelighet.ts";
import type { Okt } from "./okt.ts";

const na = Temporal.Instant.from("2026-11-21T10:00:00Z");
const okt = (): Okt => ({ hash: randomBytes(32), fnr: "", navn: "", slag: "innbygger", sistBrukt: na, utloper: na });
const hemmelighet = lagHemmelighet("a".repeat(32));

describe("the token in a form", () => {
  const min = okt();
  const token = csrfFor(hemmelighet, min);

  it("holds for the session it was made for", () => {
    expect(csrfStemmer(hemmelighet, min, token)).toBe(true);
  });

  it("holds for no other session, and not after the secret was changed", () => {
    expect(csrfStemmer(hemmelighet, okt(), token)).toBe(false);
    expect(csrfStemmer(lagHemmelighet("b".repeat(32)), min, token)).toBe(false);
  });

  it.each([undefined, null, "", "x", `${token}x`, token.slice(1), [token], "æ".repeat(token.length)])("refuses %j", (galt) => {
    expect(csrfStemmer(hemmelighet, min, galt)).toBe(false);
  });
});
