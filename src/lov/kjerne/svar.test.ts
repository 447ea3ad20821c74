import { describe, expect, it } from "vitest";
import { hjemmel } from "./hjemmel.ts";
import { kravliste, unike } from "./svar.ts";

describe("each section once", () => {
  it("in the order they came", () => {
    const a = hjemmel("pbrl", "7-5");
    const b = hjemmel("fvl67", "29");
    expect(unike([a, b, hjemmel("pbrl", "7-5"), b])).toEqual([a, b]);
  });

  it.each([
    [hjemmel("pbrl", "2-7"), hjemmel("hol", "2-7")],
    [hjemmel("pbrl", "2-7"), hjemmel("pbrl", "2-8")],
    [hjemmel("pbrl", "2-7"), hjemmel("pbrl", "2-7", { ledd: 2 })],
    [hjemmel("hol", "3-2", { nr: 5 }), hjemmel("hol", "3-2", { nr: 6 })],
    [hjemmel("hol", "3-2", { nr: 6, bokstav: "a" }), hjemmel("hol", "3-2", { nr: 6, bokstav: "b" })],
  ])("two places are two", (a, b) => {
    expect(unike([a, b])).toEqual([a, b]);
  });
});

describe("a list of requirements", () => {
  const h = [hjemmel("fvl67", "25")];

  it("is met when each is", () => {
    expect(kravliste([{ kode: "begrunnelse_mangler", hjemmel: h, grunnlag: "lov", oppfylt: true }])).toMatchObject({
      utfall: "ja",
      mangler: [],
      hjemmel: h,
    });
  });

  it("names what is not, and which part of the decision when there are several", () => {
    const svar = kravliste([
      { kode: "begrunnelse_mangler", hjemmel: h, grunnlag: "lov", oppfylt: false },
      { kode: "begrunnelse_mangler", hjemmel: h, grunnlag: "lov", oppfylt: false, post: "2" },
    ]);
    expect(svar.utfall).toBe("nei");
    expect(svar.mangler).toStrictEqual([
      { kode: "begrunnelse_mangler", hjemmel: h },
      { kode: "begrunnelse_mangler", hjemmel: h, post: "2" },
    ]);
    expect(svar.sporing).toHaveLength(2);
  });
});
