import { describe, expect, it } from "vitest";
import { galPil, kildefiler, modulAv, ring } from "./oppsett/hus.ts";

const filer = kildefiler("src");

describe("a room knows only the rooms below it", () => {
  it("in every import of the source", () => {
    const gale = filer.flatMap(({ sti, importer }) =>
      importer.flatMap((mal) => {
        const hvorfor = galPil(sti, mal);
        return hvorfor === null ? [] : [`${sti} → ${mal}: ${hvorfor}`];
      }),
    );
    expect(gale).toEqual([]);
  });

  it.each([
    ["src/lov/p1.ts", "src/grunnmur/klokke.ts"],
    ["src/lov/p1.ts", "node:fs"],
    ["src/lov/p1.ts", "zod"],
    ["src/grunnmur/db/base.ts", "src/lov/forvaltningsloven/p11a.ts"],
    ["src/grunnmur/db/base.ts", "src/domene/sak/index.ts"],
    ["src/domene/sak/opprett.ts", "src/web/side.tsx"],
    ["src/domene/sak/opprett.ts", "src/domene/person/finn.sql.ts"],
    ["src/web/side.tsx", "src/domene/sak/opprett.ts"],
    ["src/web/side.tsx", "src/integrasjon/idporten/lokal.ts"],
    ["src/integrasjon/idporten/lokal.ts", "src/web/stier.ts"],
    ["src/web/side.tsx", "src/start/server.ts"],
  ])("%s → %s is a wrong arrow", (fra, til) => {
    expect(galPil(fra, til)).not.toBeNull();
  });

  it.each([
    ["src/grunnmur/klokke.ts", "src/lov/kjerne/dato.ts"],
    ["src/domene/sak/opprett.ts", "src/domene/person/index.ts"],
    ["src/domene/sak/opprett.ts", "src/domene/sak/typer.ts"],
    ["src/start/server.ts", "src/integrasjon/idporten/lokal.ts"],
  ])("%s → %s is a right one", (fra, til) => {
    expect(galPil(fra, til)).toBeNull();
  });
});

describe("the modules of domene", () => {
  it("never form a ring", () => {
    const piler = new Map<string, Set<string>>();
    for (const { sti, importer } of filer) {
      const fra = modulAv(sti);
      if (fra === null) continue;
      const til = importer.map(modulAv).filter((modul) => modul !== null && modul !== fra) as string[];
      piler.set(fra, new Set([...(piler.get(fra) ?? []), ...til]));
    }
    expect(ring(piler)).toBeNull();
  });

  it("would be caught if they did", () => {
    const piler = new Map([
      ["sak", new Set(["vedtak"])],
      ["vedtak", new Set(["klage"])],
      ["klage", new Set(["sak"])],
    ]);
    expect(ring(piler)).toEqual(["sak", "vedtak", "klage", "sak"]);
  });
});

describe("the law", () => {
  it("has no clock of its own and no chance: the day and the ids come in", () => {
    const medKlokke = filer.filter(
      ({ sti, kode }) => sti.startsWith("src/lov/") && /Temporal\.Now|Date\.now|new Date\(|Math\.random|randomUUID/.test(kode),
    );
    expect(medKlokke.map(({ sti }) => sti)).toEqual([]);
  });

  it("has no texts in a language", () => {
    expect(filer.map(({ sti }) => sti).filter((sti) => sti.startsWith("src/lov/") && sti.endsWith(".tekst.ts"))).toEqual([]);
  });
});

describe("the source", () => {
  it("has no room for what belongs nowhere", () => {
    expect(filer.map(({ sti }) => sti).filter((sti) => /\/(utils?|helpers?|services?|common)\//.test(sti))).toEqual([]);
  });

  it("asks the clock it is given: only grunnmur/klokke.ts looks at the machine's", () => {
    const egne = filer.filter(({ sti, kode }) => /Temporal\.Now|new Date\(\)/.test(kode) && sti !== "src/grunnmur/klokke.ts");
    expect(egne.map(({ sti }) => sti)).toEqual([]);
  });
});
