import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sjekkMappe } from "./sjekk.ts";

const rot = mkdtempSync(join(tmpdir(), "trappa-digisos-"));
afterAll(() => rmSync(rot, { recursive: true }));

function legg(fil: string, innhold: string): void {
  mkdirSync(dirname(join(rot, fil)), { recursive: true });
  writeFileSync(join(rot, fil), innhold);
}

describe("the national file format", () => {
  it("its own instances are accepted or refused as their names say", () => {
    const provd = sjekkMappe("data/digisos/instances");
    expect(provd.filter((p) => p.galt !== null)).toEqual([]);
    expect(provd.filter((p) => p.fil.includes("/feil")).length).toBeGreaterThan(10);
    expect(provd.filter((p) => !p.fil.includes("/feil")).length).toBeGreaterThan(10);
  });

  it("a file that is wrong is told about by where the fault lies, and one that should be refused is not let pass", () => {
    legg("types/dato/feil-men-riktig.json", '"2026-11-22"');
    legg("types/dato/galt.json", '"22.11.2026"');
    legg("soknad/parts/version/ingen-json.json", "{");
    legg("soknad/parts/version/feil-ingen-json.json", "{");
    legg("ukjent/mappe/noe.json", "{}");
    legg("klage/tom.json", "{}");
    const svar = Object.fromEntries(sjekkMappe(rot).map((p) => [p.fil, p.galt]));
    expect(svar).toMatchObject({
      "types/dato/feil-men-riktig.json": "should be refused, and was accepted",
      "types/dato/galt.json": expect.stringContaining("must match pattern"),
      "soknad/parts/version/ingen-json.json": "is no JSON",
      "soknad/parts/version/feil-ingen-json.json": null,
      "ukjent/mappe/noe.json": "no schema is called ukjent/mappe",
      "klage/tom.json": expect.stringContaining("must have required property 'klageId'"),
    });
  });
});
