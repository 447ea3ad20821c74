import { describe, expect, it } from "vitest";
import { lagHemmelighet } from "./hemmelighet.ts";
import { pakk, pakkOpp, type Underveis } from "./underveis.ts";

const na = Temporal.Instant.from("2026-11-21T10:00:00Z");
const hemmelighet = lagHemmelighet("a".repeat(32));
const underveis: Underveis = { dor: "innbygger", til: "/nb/asker", state: "s", nonce: "n", verifier: "v" };

describe("a login under way", () => {
  const kake = pakk(hemmelighet, underveis, na);

  it("comes back as it was, and tells nothing on the way", () => {
    expect(pakkOpp(hemmelighet, kake, "s", na)).toEqual(underveis);
    expect(Buffer.from(kake, "base64url").toString("latin1")).not.toContain("asker");
  });

  it("is nothing when the answer is for another login, the cookie is changed or gone, or an hour has passed", () => {
    expect(pakkOpp(hemmelighet, kake, "annen", na)).toBeNull();
    expect(pakkOpp(hemmelighet, kake, null, na)).toBeNull();
    expect(pakkOpp(hemmelighet, `${kake}A`, "s", na)).toBeNull();
    expect(pakkOpp(lagHemmelighet("b".repeat(32)), kake, "s", na)).toBeNull();
    expect(pakkOpp(hemmelighet, undefined, "s", na)).toBeNull();
    expect(pakkOpp(hemmelighet, kake, "s", na.add({ minutes: 61 }))).toBeNull();
  });
});
