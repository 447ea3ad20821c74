import { expect, it } from "vitest";
import { uiTekst } from "./ui.tekst.ts";

it("says in every language how much is wrong, in the right number", () => {
  expect(uiTekst.nb.rett("Én")).toBe("Én ting må rettes før du kan gå videre");
  expect(uiTekst.nn.rett("To")).toBe("To ting må rettast før du kan gå vidare");
  expect(uiTekst.en.rett("One")).toContain("One thing must");
  expect(uiTekst.en.rett("Two")).toContain("Two things must");
});

it("leaves the place for the time in the texts that the script fills in", () => {
  for (const t of Object.values(uiTekst)) {
    expect(t.lagret).toContain("{tid}");
    expect(t.oktMinutter).toContain("{n}");
  }
});
