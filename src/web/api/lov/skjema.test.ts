import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakta } from "../../../../tester/lov/fakta.ts";
import { les } from "../../../lov/kjerne/les.ts";
import { register } from "../../../lov/register/register.ts";
import { objektskjema } from "./skjema.ts";

const ajv = new Ajv2020({ strict: true, validateFormats: false });

describe.each(register.map((o) => [o.id, o] as const))("the schema of what %s asks for", (_id, o) => {
  const gyldig = ajv.compile(objektskjema(o.felter));

  it("takes what the rule takes", () => {
    fc.assert(
      fc.property(fakta(o.felter), (f) => {
        expect([gyldig(f), les(o.felter, f).ok, f]).toEqual([true, true, f]);
      }),
      { numRuns: 15 },
    );
  });

  it("refuses a field that is left out, unknown, or of another kind, as the rule does", () => {
    const [eks = {}] = fc.sample(fakta(o.felter), { numRuns: 1, seed: 1 });
    const uten = Object.keys(o.felter).map((navn) => Object.fromEntries(Object.entries(eks).filter(([n]) => n !== navn)));
    const feil = Object.keys(o.felter).map((navn) => ({ ...eks, [navn]: { ikke: "dette" } }));
    for (const f of [...uten, ...feil, { ...eks, ukjent: 1 }, [], null, "tekst"]) {
      expect([gyldig(f), f]).toEqual([les(o.felter, f).ok, f]);
    }
  });
});
