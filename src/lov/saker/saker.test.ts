import { describe, expect, it } from "vitest";
import samling from "../../../data/lov/law-cases.json" with { type: "json" };
import { besvarteSlag, svarPaaSak } from "./svar.ts";

/** Content cases ask about pages too; the law's rooms answer the one about citing a section. */
const OM_SIDER = ["CT-01", "CT-02"];

const saker = samling.cases.filter((s) => besvarteSlag.includes(s.kind) && !OM_SIDER.includes(s.id));

describe.each(besvarteSlag)("%s", (slag) => {
  it.each(saker.filter((s) => s.kind === slag))("$id", (sak) => {
    expect(svarPaaSak(sak)).toMatchObject(sak.expected);
  });
});

it("answers null to a kind it does not know", () => {
  expect(svarPaaSak({ kind: "noe_annet", input: {} })).toBeNull();
});

it("answers null, and does not throw, when a case holds none of the facts it needs", () => {
  for (const slag of besvarteSlag) expect(() => svarPaaSak({ kind: slag, input: {} })).not.toThrow();
});
