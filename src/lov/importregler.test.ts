import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROT = import.meta.dirname;
const filer = globSync("**/*.ts", { cwd: ROT }).filter((f) => !f.endsWith(".test.ts"));
const kilde = (fil: string): string => readFileSync(join(ROT, fil), "utf8");
const uttrekk = (tekst: string): string => tekst.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

describe.each(filer)("%s", (fil) => {
  it("imports nothing from outside the law's rooms", () => {
    for (const [, mal] of kilde(fil).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      expect(mal).toMatch(/^\.\.?\//);
      expect(relative(ROT, resolve(join(ROT, dirname(fil)), mal ?? ""))).not.toMatch(/^\.\./);
    }
  });

  it("has no clock, no chance and no outside world", () => {
    expect(uttrekk(kilde(fil))).not.toMatch(
      /Temporal\.Now|Date\.now|new Date|Math\.random|process\.|globalThis|fetch\(|console\.|setTimeout|require\(/,
    );
  });
});

it("finds the files it looks at", () => expect(filer.length).toBeGreaterThan(40));
