import { expect, it } from "vitest";
import { type Svar, siderFor } from "../../../domene/soknad/index.ts";
import { delerFor, stedFor } from "./deler.ts";

const ALT: Svar = { nod: ["mat"], hvem: "fullmakt", gjelder: ["omsorg", "sosial", "bolig"] };

it("no application looks longer than six steps, the check included, and no page is left out", () => {
  for (const svar of [ALT, {}, { gjelder: ["bolig"] }, { gjelder: ["sosial"] }] satisfies Svar[]) {
    const deler = delerFor(svar);
    expect(deler.length).toBeLessThanOrEqual(5);
    expect(new Set(deler.flatMap((d) => d.sider))).toEqual(new Set(siderFor(svar).map((s) => s.id)));
  }
});

it("says where a page stands in its part", () => {
  expect(stedFor("om_deg", ALT)).toEqual({ del: 2, deler: 6, side: 2, sider: 2 });
  expect(stedFor("bosted", { gjelder: ["bolig"] })).toEqual({ del: 3, deler: 5, side: 1, sider: 1 });
});
