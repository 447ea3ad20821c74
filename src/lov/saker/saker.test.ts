import { describe, expect, it } from "vitest";
import samling from "../../../data/lov/law-cases.json" with { type: "json" };
import { avvik } from "./sammenlign.ts";
import { saksslag, svarPaaSak } from "./svar.ts";

describe.each(saksslag)("%s", (slag) => {
  it.each(samling.cases.filter((s) => s.kind === slag))("$id", (sak) => {
    expect(avvik(sak.expected, svarPaaSak(sak))).toEqual([]);
  });
});

it("every case is of a kind that is answered", () => {
  expect(samling.cases.filter((s) => !saksslag.includes(s.kind))).toEqual([]);
  expect(samling.cases).toHaveLength(164);
});
