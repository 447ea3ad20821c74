import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hentHemmelighet, lagHemmelighet } from "./hemmelighet.ts";

describe("the server's secret", () => {
  let mappe: string;
  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), "trappa-hemmelighet-"));
  });
  afterEach(() => rmSync(mappe, { recursive: true }));

  it("is made once in development, readable by its owner only, and is the same after a restart", () => {
    const datamappe = join(mappe, "data");
    const forste = hentHemmelighet({ verdi: undefined, datamappe, produksjon: false });
    const andre = hentHemmelighet({ verdi: undefined, datamappe, produksjon: false });
    expect(andre.nokkel("csrf")).toEqual(forste.nokkel("csrf"));
    expect(readdirSync(datamappe)).toEqual(["hemmelighet"]);
    expect(statSync(join(datamappe, "hemmelighet")).mode & 0o077).toBe(0);
  });

  it("is refused when it is missing in production, or too short", () => {
    expect(() => hentHemmelighet({ verdi: undefined, datamappe: mappe, produksjon: true })).toThrow(/must be set/);
    expect(() => hentHemmelighet({ verdi: "kort", datamappe: mappe, produksjon: true })).toThrow(/at least 32/);
  });

  it("gives every purpose a key of its own", () => {
    const h = lagHemmelighet("x".repeat(32));
    expect(h.nokkel("csrf")).not.toEqual(h.nokkel("innlogging"));
  });
});
