import { describe, expect, it } from "vitest";
import { dato } from "./dato.ts";
import { hjemmel } from "./hjemmel.ts";
import { beregn, gjelderPaa, type Regel, vurder } from "./regel.ts";
import { type Verdi, type Vurdering, vurdering } from "./svar.ts";

const h = [hjemmel("stnl", "18")];
const gyldig = { fra: dato("2024-01-01"), til: dato("2024-12-31") };
const jaRegel: Regel<null, Vurdering> = { id: "x", kilder: [], hjemmel: h, gyldig, anvend: () => vurdering("ja", h) };
const tallregel: Regel<number, Verdi<number>> = {
  id: "y",
  kilder: [],
  hjemmel: h,
  gyldig,
  anvend: (n) => ({ verdi: n * 2, sporing: [], hjemmel: h, forbehold: [] }),
};

describe("a rule asked on a date", () => {
  it.each(["2024-01-01", "2024-12-31"])("answers on %s, its first and last day", (d) => {
    expect(vurder(jaRegel, null, dato(d)).utfall).toBe("ja");
    expect(beregn(tallregel, 4, dato(d))).toMatchObject({ verdi: 8, mangler: [] });
  });

  it.each(["2023-12-31", "2025-01-01"])("says on %s that it does not hold, and throws nothing", (d) => {
    expect(vurder(jaRegel, null, dato(d))).toEqual({
      utfall: "skjonn",
      mangler: [{ kode: "regelen_gjelder_ikke", hjemmel: h }],
      sporing: [],
      hjemmel: h,
      forbehold: [],
    });
    expect(beregn(tallregel, 4, dato(d))).toMatchObject({ verdi: null, mangler: [{ kode: "regelen_gjelder_ikke" }] });
  });

  it("an open end has no day", () => {
    expect(gjelderPaa({ fra: null, til: null }, dato("1800-01-01"))).toBe(true);
    expect(gjelderPaa({ fra: dato("2024-01-01"), til: null }, dato("2199-01-01"))).toBe(true);
  });
});
