import { describe, expect, it } from "vitest";
import { hjemmel, hjemmelnokkel, lovIder, lovlenke, tolkHjemmel } from "./hjemmel.ts";

describe("a citation", () => {
  it("links to its section", () => {
    expect(hjemmel("fvl67", "29").lenke).toBe("https://lovdata.no/lov/1967-02-10/§29");
    expect(hjemmel("efvf", "8", { ledd: 5 }).lenke).toBe("https://lovdata.no/forskrift/2004-06-25-988/§8");
  });

  it.each([
    hjemmel("pbrl", "7-5"),
    hjemmel("pbrl", "2-1d"),
    hjemmel("pbrl", "2-7", { ledd: 2 }),
    hjemmel("hol", "3-2", { nr: 6, bokstav: "b" }),
    hjemmel("fvl67", "11a"),
    hjemmel("pbrl", "4A-7"),
  ])("is stored as a key and read back: $paragraf", (h) => expect(tolkHjemmel(hjemmelnokkel(h))).toEqual(h));

  it.each(["ukjent § 1", "pbrl 7-5", "toString § 1", "", "pbrl § "])("does not read %s", (s) =>
    expect(tolkHjemmel(s)).toBeNull(),
  );
});

it("knows an address at Lovdata for every act", () => {
  for (const lov of lovIder) expect(lovlenke(lov)).toMatch(/^https:\/\/lovdata\.no\/(lov|forskrift)\/\d{4}-\d{2}-\d{2}(-\d+)?$/);
});
