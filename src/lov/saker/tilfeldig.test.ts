import fc from "fast-check";
import { expect, it } from "vitest";
import egne from "../../../data/lov/egne-saker.json" with { type: "json" };
import samling from "../../../data/lov/law-cases.json" with { type: "json" };
import { saksslag, svarPaaSak } from "./svar.ts";

const alle: readonly { readonly input: object }[] = [...samling.cases, ...egne.cases];

const verdi = fc.oneof(
  fc.constantFrom(null, true, false, "", "post", "2026-11-21", "2026-11-20T14:30:00+01:00", "stnl", -1, 0, 0.5, 16, 1e12),
  fc.string(),
  fc.array(fc.string()),
  fc.object(),
);
const felt = fc.constantFrom(...new Set(alle.flatMap((s) => Object.keys(s.input))));

it("no case makes it throw, whatever it holds", () => {
  fc.assert(
    fc.property(fc.constantFrom(...saksslag), fc.dictionary(felt, verdi, { maxKeys: 8 }), (kind, input) => {
      const s = svarPaaSak({ kind, input });
      expect("svar" in s || "ubesvart" in s).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it("a real case with one fact changed is still answered or named", () => {
  fc.assert(
    fc.property(fc.constantFrom(...alle), felt, verdi, (sak, navn, ny) => {
      const s = svarPaaSak({ ...sak, input: { ...sak.input, [navn]: ny } });
      expect("svar" in s || s.ubesvart.length > 0).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
