import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pakke } from "./forskrifter/bopelforskriften/p1.ts";
import { varsleIgjen } from "./forskrifter/eforvaltningsforskriften/p8.ts";
import { kanal } from "./forskrifter/eforvaltningsforskriften/p9.ts";
import { videresend } from "./forskrifter/forvaltningslovforskriften/p4.ts";
import { ansvarligKommune } from "./helse-og-omsorgstjenesteloven/p3-1.ts";
import { eldsteUtstedt, politiattest } from "./helse-og-omsorgstjenesteloven/p5-4.ts";
import { kanSettesIVerk, lengsteVarighet } from "./helse-og-omsorgstjenesteloven/p9.ts";
import { dato } from "./kjerne/dato.ts";
import { gyldigHjemmel } from "./kjerne/gyldighet.ts";
import type { Regel } from "./kjerne/regel.ts";
import { betjenesPaSamisk, skjemaPaSamisk, svarPaSamisk, svarStraks } from "./sameloven/p3-3.ts";
import { programstart } from "./sosialtjenesteloven/p31.ts";
import { erEnkeltvedtak, kanGisSlik } from "./sosialtjenesteloven/p41.ts";
import { brevsprak, statenTilKommunen, svarIAvsendersMalform } from "./spraklova/p15.ts";

const naa = dato("2026-11-21");

const erRegel = (x: unknown): x is Regel<never, unknown> => typeof x === "object" && x !== null && "anvend" in x && "gyldig" in x;

it("every rule has a name of its own, its sources, and sections that are in force or adopted", async () => {
  const filer = globSync("**/*.ts", { cwd: import.meta.dirname }).filter((f) => !f.endsWith(".test.ts"));
  const moduler = await Promise.all(filer.map((f) => import(join(import.meta.dirname, f)) as Promise<object>));
  const regler = moduler.flatMap((m) => Object.values(m).filter(erRegel));
  expect(regler.length).toBeGreaterThan(15);
  expect(new Set(regler.map((r) => r.id)).size).toBe(regler.length);
  for (const r of regler) {
    expect(r.kilder.length, r.id).toBeGreaterThan(0);
    // The act of 2025 is adopted and has no start date: a rule that is only there waits with it.
    const bare2025 = r.hjemmel.every((h) => h.lov === "fvl25");
    expect(bare2025 || r.hjemmel.some((h) => gyldigHjemmel(h, naa).utfall === "ja"), r.id).toBe(true);
  }
});

it("a digital letter nobody opened is announced again after a week; who has said no gets paper", () => {
  expect(varsleIgjen.anvend({ tilgjengeligOgVarslet: dato("2026-11-09") }, naa).verdi.sisteDag).toBe("2026-11-16");
  expect(kanal(true)).toBe("papir");
  expect(kanal(false)).toBe("digital");
});

it("what came to the wrong place is sent on unasked", () => {
  expect(videresend("omsorgstjeneste", "statsforvalter", naa)).toMatchObject({ sendesTil: "kommunen", avsenderFarBeskjed: true });
  expect(videresend("tvang_4a", "kommunen", naa)?.sendesTil).toBe("statsforvalter");
  expect(videresend("sosial_stonad", "nav_kontoret", naa)).toBeNull();
});

it("help is owed where the person stays", () => {
  expect(ansvarligKommune({ oppholder: "5501", folkeregistrert: "0301" }).verdi).toBe("5501");
});

it("a politiattest is good for three months, the day included, and not from the future", () => {
  expect(eldsteUtstedt(naa)).toBe("2026-08-21");
  const spurt = (utstedt: string) => politiattest.anvend({ utstedt: dato(utstedt), vist: naa }, naa).utfall;
  expect(spurt("2026-08-21")).toBe("ja");
  expect(spurt("2026-08-20")).toBe("nei");
  expect(spurt("2026-11-21")).toBe("ja");
  expect(spurt("2026-11-22")).toBe("nei");
});

it("planned force waits for approval, and holds twelve months at most", () => {
  expect(kanSettesIVerk(false).utfall).toBe("nei");
  expect(kanSettesIVerk(true).utfall).toBe("ja");
  expect(lengsteVarighet.anvend({ vedtatt: dato("2026-11-30") }, naa).verdi.sisteDag).toBe("2027-11-30");
});

it("social services: every decision in writing; a programme within six months", () => {
  expect(erEnkeltvedtak().utfall).toBe("ja");
  expect(kanGisSlik("muntlig").utfall).toBe("nei");
  expect(kanGisSlik("skriftlig").utfall).toBe("ja");
  expect(programstart.anvend({ mottatt: dato("2026-03-15") }, naa).verdi.sisteDag).toBe("2026-09-15");
});

it("someone without a tie to Norway gets what cannot wait, while they cannot support themselves", () => {
  const uten = { norskStatsborger: false, bopelINorge: false, lovligOpphold: true, eosEllerAvtale: false, kanForsorgeSeg: false };
  const svar = (endring: Partial<typeof uten>) => pakke.anvend({ ...uten, ...endring }, naa).verdi;
  expect(svar({})).toEqual({
    rad: true,
    okonomiskStonad: true,
    midlertidigBotilbud: true,
    andreTjenester: false,
    varer: "til_hjelp_fra_hjemlandet_kan_ventes",
  });
  expect(svar({ kanForsorgeSeg: true })).toMatchObject({ rad: true, okonomiskStonad: false, varer: null });
  expect(svar({ lovligOpphold: false })).toMatchObject({ rad: true, midlertidigBotilbud: false });
  for (const tilknytning of ["norskStatsborger", "bopelINorge", "eosEllerAvtale"]) {
    expect(svar({ [tilknytning]: true })).toMatchObject({ andreTjenester: true, varer: null });
  }
});

it("Sámi: who is answered, at once, served, and has forms", () => {
  const rad = (k: Parameters<typeof svarPaSamisk>[0]) =>
    [svarPaSamisk(k), svarStraks(k), betjenesPaSamisk(k), skjemaPaSamisk(k)].map((v) => v.utfall);
  expect(rad("sprakutvikling")).toEqual(["ja", "ja", "ja", "ja"]);
  expect(rad("sprakvitalisering")).toEqual(["ja", "nei", "ja", "ja"]);
  expect(rad("sprakstimulering")).toEqual(["nei", "nei", "nei", "ja"]);
  expect(rad("utenfor")).toEqual(["nei", "nei", "nei", "nei"]);
});

it("a letter is in the form the person chose, else in the kommune's", () => {
  expect(brevsprak({ valgt: "nn", kommunens: "nb" })).toBe("nn");
  expect(brevsprak({ valgt: null, kommunens: "nb" })).toBe("nb");
  expect(svarIAvsendersMalform("statlig").utfall).toBe("ja");
  expect(svarIAvsendersMalform("kommune").utfall).toBe("nei");
  expect(statenTilKommunen("nn")).toBe("nn");
});
