import { describe, expect, test } from "vitest";
import { lix } from "../../../../tester/lix.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import { gyldigHjemmel } from "../../../lov/kjerne/gyldighet.ts";
import { hvorforHjemler } from "./ord.ts";
import { finnSide, forrigeSide, nesteSide, sider, siderFor } from "./sider.ts";
import { sidetekst, sporsmalstekst } from "./tekst/tekst.ts";
import type { Svar } from "./typer.ts";

const omsorg: Svar = { gjelder: ["omsorg"], hvem: "jeg", nod: ["ingen"] };
const sosial: Svar = { gjelder: ["sosial"], hvem: "jeg", nod: ["ingen"] };
const ider = (svar: Svar) => siderFor(svar).map((s) => s.id);
const alle = sider.flatMap((s) => s.sporsmal);

test("a care application has nine pages, emergency first", () => {
  expect(ider(omsorg)).toEqual(["haster", "hvem", "behov", "viktig", "hverdag", "hjelp_na", "bosted", "kontakt", "opplysninger"]);
});

test("an application for money has nine pages, emergency first", () => {
  expect(ider(sosial)).toEqual([
    "haster",
    "hvem",
    "penger",
    "familie",
    "bosted",
    "boutgifter",
    "okonomi",
    "kontakt",
    "opplysninger",
  ]);
});

test("both in one application ask nothing twice", () => {
  const begge = ider({ ...omsorg, gjelder: ["omsorg", "sosial"] });
  expect(new Set(begge)).toEqual(new Set([...ider(omsorg), ...ider(sosial)]));
  expect(new Set(alle.map((s) => s.id)).size).toBe(alle.length);
});

test("a dwelling alone asks neither about health nor about money", () => {
  expect(ider({ ...omsorg, gjelder: ["bolig"] })).toEqual(["haster", "hvem", "bosted", "kontakt", "opplysninger"]);
});

test("an emergency opens its own short page, and helping another opens one about the helper", () => {
  expect(ider({ ...sosial, nod: ["mat"] })[1]).toBe("nodhjelp");
  expect(ider({ ...omsorg, hvem: "verge" })).toContain("om_deg");
});

test("one goes forward and back through the same pages", () => {
  expect(nesteSide("hvem", omsorg)?.id).toBe("behov");
  expect(forrigeSide("behov", omsorg)?.id).toBe("hvem");
  expect(nesteSide("opplysninger", omsorg)).toBeNull();
  expect(forrigeSide("haster", omsorg)).toBeNull();
  expect(finnSide("penger", omsorg)).toBeNull();
});

describe.each(alle)("$id", (s) => {
  test("has words in both forms for itself and each choice, and no other", () => {
    for (const sprak of ["nb", "nn"] as const) {
      if (s.type === "skjult") continue;
      const tekst = sporsmalstekst(s.id, sprak);
      expect(Object.keys(tekst.valg).sort()).toEqual([...s.valg].sort());
    }
  });

  test("says why we ask, with a section in force", () => {
    if (s.type === "skjult" || s.valg.join() === "ja") return;
    const hjemler = hvorforHjemler(s, dato("2026-11-21"));
    expect(hjemler.length).toBeGreaterThan(0);
    for (const h of hjemler) expect(gyldigHjemmel(h, dato("2026-11-21")).utfall).toBe("ja");
  });

  test("hangs on earlier pages only, so that its page can be drawn before it is filled in", () => {
    const egen = sider.findIndex((side) => side.sporsmal.includes(s));
    const tidligere = new Set(sider.slice(0, egen).flatMap((side) => side.sporsmal.map((x) => x.id)));
    const lest: string[] = [];
    s.visNar(new Proxy({}, { get: (_, id) => void lest.push(String(id)) }));
    expect(lest.filter((id) => !tidligere.has(id))).toEqual([]);
  });
});

/** Everything a page says, in one language. */
function ordene(id: string, sprak: "nb" | "nn"): string {
  const { tittel, ingress } = sidetekst(id, sprak);
  const spm = sider.find((s) => s.id === id)?.sporsmal.filter((s) => s.type !== "skjult") ?? [];
  const tekster = spm.map((s) => sporsmalstekst(s.id, sprak));
  return [tittel, ingress, ...tekster.flatMap((t) => [t.label, t.hjelp, t.hvorfor, ...Object.values(t.valg)])].join("\n");
}

test.each(sider.map((s) => s.id))("the page %s reads easily, and does not mix bokmål and nynorsk", (id) => {
  const bokmal =
    /(?<![\p{L}])(ikke|jeg|hvor|hvem|hva|hvordan|hvilken|hvilket|noen|noe|mer|fra|selv|være|uten|hjemme|sykehus|kommer|hvis|penger|bolig)(?![\p{L}])/iu;
  const nynorsk =
    /(?<![\p{L}])(ikkje|eg|korleis|kven|kva|heime|nokon|noko|meir|frå|sjølv|vere|utan|bustad|pengar|kjem)(?![\p{L}])/iu;
  for (const sprak of ["nb", "nn"] as const) {
    expect(lix(ordene(id, sprak))).toBeLessThanOrEqual(40);
    expect(ordene(id, sprak)).not.toMatch(sprak === "nb" ? nynorsk : bokmal);
  }
});
