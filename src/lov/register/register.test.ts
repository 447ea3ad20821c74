import { globSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import liste from "../../../data/lov/regelliste.json" with { type: "json" };
import { enDag, fakta, ytterst } from "../../../tester/lov/fakta.ts";
import { dato, tolkDato } from "../kjerne/dato.ts";
import type { Regel } from "../kjerne/regel.ts";
import { finnRegel, register, spor } from "./register.ts";

const naa = dato("2026-11-21");
const ROT = join(import.meta.dirname, "..");
const erRegel = (x: unknown): x is Regel<never, unknown> => typeof x === "object" && x !== null && "anvend" in x && "gyldig" in x;

it("has every rule there is, each under a name of its own, in order", async () => {
  const filer = globSync("**/*.ts", { cwd: ROT }).filter((f) => !f.endsWith(".test.ts"));
  const moduler = await Promise.all(filer.map((f) => import(join(ROT, f)) as Promise<object>));
  const skrevet = moduler.flatMap((m) => Object.values(m).filter(erRegel)).map((r) => r.id);
  const idene = register.map((o) => o.id);
  expect(skrevet.filter((id) => !idene.includes(id))).toEqual([]);
  expect(idene).toEqual([...new Set(idene)].toSorted());
  expect(idene.filter((id) => !/^[a-z0-9A-]+(\.[a-z0-9A_-]+)*$/.test(id))).toEqual([]);
});

/** The answer, when the facts were read. A rule that gives no answer to facts it asks for is a fault, and is shown with them. */
function svarPaa(id: string, f: unknown, paaDato: string) {
  const dagen = tolkDato(paaDato);
  const spurt = dagen && spor(id, f, dagen);
  if (!spurt?.ok) throw new Error(`${id} could not read ${JSON.stringify(f)}: ${JSON.stringify(spurt)}`);
  return spurt.svar;
}

const KILDER = new Set(liste.rader.map((r) => r.id));
const MERKER: ReadonlySet<string> = new Set(["NORM", "ASSUMPTION", "UNVERIFIED", "STALE", "SECONDARY", "DERIVED"]);
const PARAGRAF = /^https:\/\/lovdata\.no\/(lov|forskrift)\/[\d-]+\/§\d+A?(-\d+)?[a-z]?$/;
const KODE = /^[a-z0-9_]+$/;

/** A step that names a field of the question says what was asked; other facts are what the rule found out, by a name of their own. */
const erFeilGjengitt =
  (felter: object, f: object) =>
  ([felt, verdi]: readonly unknown[]): boolean => {
    if (typeof felt !== "string" || !/^[a-z][A-Za-z0-9_.]*$/.test(felt)) return true;
    if (!Object.hasOwn(felter, felt)) return !UTLEDET.test(felt);
    return verdi !== ((f as Record<string, unknown>)[felt] ?? null);
  };
const UTLEDET = /^(tellendeTimer|under2G|dogn|iPerioden|kodeverk|skarerOver2|medlemmer\.\d+\.[a-z]+)$/;

/** What a requirement rests on: the law, or what the platform asks for. */
const GRUNNLAG: ReadonlySet<string> = new Set(["lov", "platform"]);

/** No way was gone when there was no amount to count with, or no rule for the day. */
const UTEN_SPOR: ReadonlySet<string> = new Set(["sats_mangler", "regelen_gjelder_ikke"]);

describe.each(register.map((o) => [o.id, o] as const))("%s", (id, o) => {
  it("says what it is: a sentence, its rows, its sections, its time", () => {
    expect(o.om).toMatch(/^[A-Z].+\.$/s);
    expect(o.kilder.length).toBeGreaterThan(0);
    expect(o.kilder.filter((k) => !KILDER.has(k))).toEqual([]);
    expect(o.hjemmel.length).toBeGreaterThan(0);
    expect(o.hjemmel.filter((h) => !PARAGRAF.test(h.lenke))).toEqual([]);
    expect(finnRegel(id)).toBe(o);
  });

  it("answers all that it asks for, on any day: plain JSON, with its sections and the way to it", () => {
    fc.assert(
      fc.property(fakta(o.felter), enDag, (f, paaDato) => {
        const svar = svarPaa(id, f, paaDato);
        expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
        expect(svar.hjemmel.length, "hjemmel").toBeGreaterThan(0);
        if (!svar.mangler.some((m) => UTEN_SPOR.has(m.kode))) expect(svar.sporing.length, "sporing").toBeGreaterThan(0);
        for (const h of [...svar.hjemmel, ...svar.mangler.flatMap((m) => m.hjemmel)]) {
          expect(h.lenke).toMatch(PARAGRAF);
        }
        for (const s of svar.sporing) expect(s.kode).toMatch(KODE);
        for (const k of "krav" in svar ? svar.krav : [])
          expect([k.kode, k.hjemmel.length > 0, GRUNNLAG.has(k.grunnlag)]).toEqual([k.kode, true, true]);
        for (const m of svar.mangler) expect([m.kode, m.hjemmel.length > 0]).toEqual([expect.stringMatching(KODE), true]);
        for (const b of svar.forbehold) expect([MERKER.has(b.merke), KODE.test(b.grunn)]).toEqual([true, true]);
        expect(
          svar.sporing.flatMap((s) => (s.kode === "faktum" ? [[s.felt, s.verdi]] : [])).filter(erFeilGjengitt(o.felter, f)),
        ).toEqual([]);
        expect(o.svarslag).toBe("verdi" in svar ? "verdi" : "krav" in svar ? "kravliste" : "vurdering");
      }),
      { numRuns: 60 },
    );
  });

  it.each(["minst", "hoyst"] as const)("has an answer at the ends of its fields: %s", (ende) => {
    const svar = svarPaa(id, ytterst(o.felter, ende), "2026-11-21");
    expect(svar.hjemmel.length).toBeGreaterThan(0);
  });

  it("answers the same facts in the same way, and leaves them as they were", () => {
    fc.assert(
      fc.property(fakta(o.felter), (f) => {
        const for_ = JSON.stringify(f);
        const svar = spor(id, f, naa);
        expect(spor(id, f, naa)).toEqual(svar);
        expect(JSON.stringify(f)).toBe(for_);
      }),
      { numRuns: 10 },
    );
  });

  it("names what is wrong with facts that are not what it asks for, and never throws", () => {
    const feil = (f: unknown) => {
      const svar = spor(id, f, naa);
      return svar.ok || svar.nei.kode === "ukjent_regel" ? [] : svar.nei.feil.map((x) => `${x.sti} ${x.kode}`);
    };
    for (const f of [null, undefined, 17, "tekst", [], [{}]]) expect(feil(f)).toEqual([" feil_type"]);
    expect(feil({ ...eksempel(o.felter), finnesIkke: 1 })).toContain("finnesIkke ukjent_felt");
    const paakrevd = Object.keys(o.felter).filter((navn) => o.felter[navn]?.valgfri !== true);
    expect(feil({})).toEqual(expect.arrayContaining(paakrevd.map((navn) => `${navn} mangler`)));
    fc.assert(
      fc.property(fc.object(), (f) => {
        spor(id, f, naa);
      }),
      { numRuns: 20 },
    );
  });
});

const eksempel = (felter: Parameters<typeof fakta>[0]): object => fc.sample(fakta(felter), { numRuns: 1, seed: 1 })[0] ?? {};

it("does not know a rule that is not there", () => {
  for (const id of ["", "finnes.ikke", "__proto__", "constructor"])
    expect(spor(id, {}, naa)).toEqual({ ok: false, nei: { kode: "ukjent_regel" } });
});

it("a rule outside its time answers that a person must find the one that holds", () => {
  const tidsbundne = register.filter((o) => o.gyldig.fra !== null || o.gyldig.til !== null);
  for (const o of tidsbundne) {
    const for_ = o.gyldig.fra === null ? "2199-12-31" : "1800-01-01";
    const svar = svarPaa(o.id, eksempel(o.felter), for_);
    expect(svar.mangler.map((m) => m.kode)).toEqual(["regelen_gjelder_ikke"]);
  }
});
