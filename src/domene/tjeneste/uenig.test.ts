import { expect, test } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { tjeneste } from "./katalog/katalog.ts";
import { lover } from "./lover.ts";
import { uenig } from "./uenig.ts";

const idag = dato("2026-11-21");
const steg = (kode: Parameters<typeof tjeneste>[0], sf = "Statsforvalteren i Vestland") =>
  uenig(tjeneste(kode), "nb", idag, sf).steg.join(" ");

test("care is four weeks to the kommune, and the Statsforvalter decides", () => {
  expect(steg("stottekontakt")).toMatch(/Klag til kommunen innen fire uker.*Statsforvalteren i Vestland avgjør/);
});

test("Nav is three weeks to the Nav office", () => {
  expect(steg("okonomisk_stonad")).toMatch(/Klag til Nav-kontoret innen tre uker.*Statsforvalteren i Vestland avgjør/);
});

test("a dwelling is three weeks and the kommune's own board, and the help in it goes another way", () => {
  expect(steg("omsorgsbolig")).toMatch(/innen tre uker.*klagenemnda.*annen frist/);
  expect(steg("omsorgsbolig")).not.toContain("Statsforvalteren i Vestland");
});

test("help to get a dwelling goes to the Statsforvalter", () => {
  expect(steg("boligsosial_hjelp")).toMatch(/innen tre uker.*Statsforvalteren i Vestland/);
});

test("help without a formal vedtak can be complained about", () => {
  expect(steg("ohd_dogn")).toMatch(/selv om du ikke har fått et formelt vedtak.*fire uker/);
});

test("nynorsk names the office and the weeks in nynorsk", () => {
  const svar = uenig(tjeneste("stottekontakt"), "nn", idag, "Statsforvaltaren i Vestland");
  expect(svar.steg.join(" ")).toContain("innan fire veker");
  expect(svar.steg.join(" ")).toContain("Statsforvaltaren i Vestland avgjer");
});

test("a page's list of laws has the duty, the right, taking part, the answer and the complaint, each section once", () => {
  const linjer = lover(tjeneste("stottekontakt"), idag);
  expect(linjer.map((l) => `${hjemmelnokkel(l.hjemmel)} ${l.emne}`)).toEqual([
    "hol § 3-2 nr. 6 b plikt",
    "pbrl § 2-1 rett",
    "pbrl § 3-1 medvirkning",
    "fvl67 § 11a svar",
    "pbrl § 7-2 klage",
    "pbrl § 7-5 klagefrist",
  ]);
  expect(lover(tjeneste("fritidsassistent"), idag)).toEqual([]);
});
