import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { kildefiler, ROT } from "./oppsett/hus.ts";
import { lix, lopende, teksterI } from "./oppsett/lix.ts";

/** The limit of «easy» on the common scale. Low is no proof that a text is good; high is a warning that it is not. */
const MAKS = 40;

type Katalog = Readonly<Record<string, unknown>>;
const erKatalog = (verdi: unknown): verdi is Katalog =>
  typeof verdi === "object" && verdi !== null && "nb" in verdi && "nn" in verdi;

/** Too few words say nothing: one name of an office would tip the scale. */
const MINSTE_UTVALG = 30;

function malt(tekster: ReadonlyMap<string, string>): number {
  const setninger = lopende([...tekster.values()]);
  return setninger.join(" ").split(/\s+/).length < MINSTE_UTVALG ? 0 : Math.round(lix(setninger));
}

const filer = kildefiler("src").filter(({ sti }) => sti.endsWith(".tekst.ts"));
const kataloger = await Promise.all(
  filer.map(async ({ sti }) => {
    const modul = (await import(pathToFileURL(join(ROT, sti)).href)) as Record<string, unknown>;
    return Object.entries(modul).flatMap(([navn, verdi]) => (erKatalog(verdi) ? [{ sti, navn, katalog: verdi }] : []));
  }),
).then((lister) => lister.flat());

describe("LIX", () => {
  it("measures as the common scale does", () => {
    expect(lix(["Du får svar innen en måned."])).toBe(6);
    expect(lix(["Saksbehandlingstiden er lang."])).toBeCloseTo(3 + 100 / 3);
    expect(lix(["Overskrift", "Et punkt", "Et punkt til"])).toBeCloseTo(6 / 3 + 100 / 6);
  });
});

describe("our own texts", () => {
  it.each(kataloger)("$sti $navn are easy to read in both målformer, with the same keys", ({ katalog }) => {
    const [nb, nn] = [teksterI(katalog.nb), teksterI(katalog.nn)];
    expect([...nn.keys()].sort()).toEqual([...nb.keys()].sort());
    expect(Math.max(malt(nb), malt(nn)), `LIX is ${malt(nb)} in bokmål and ${malt(nn)} in nynorsk`).toBeLessThanOrEqual(MAKS);
  });

  it("are all catalogues, so that none is missed here", () => {
    const uten = filer.filter(({ sti }) => !kataloger.some((katalog) => katalog.sti === sti));
    expect(uten.map(({ sti }) => sti)).toEqual([]);
  });
});
