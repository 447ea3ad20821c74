import { describe, expect, it } from "vitest";
import { lagLogg } from "./logg.ts";
import { sikre } from "./resultat.ts";

function linjer(skriv: (logg: ReturnType<typeof lagLogg>) => void): Record<string, unknown>[] {
  const sagt: string[] = [];
  skriv(lagLogg("info", { write: (linje: string) => void sagt.push(linje) }));
  return sagt.map((linje) => JSON.parse(linje) as Record<string, unknown>);
}

describe("the log", () => {
  it("tells what happened and where", () => {
    expect(linjer((logg) => logg.info("web.svar", { rute: "forside", status: 200, ms: 4 }))).toMatchObject([
      { hendelse: "web.svar", rute: "forside", status: 200, ms: 4 },
    ]);
  });

  it("tells an error by its name, code and place, and never what it quotes", () => {
    const fraDatabasen = Object.assign(new Error('Key (fnr)=(01018012345) already exists: "Kari"'), {
      code: "23505",
      constraint: "person_fnr",
    });
    const [linje] = linjer((logg) =>
      logg.feil("web.feil", { feil: new Error("søknaden til Kari feilet", { cause: fraDatabasen }) }),
    );
    expect(linje).toMatchObject({ feil: { navn: "Error", arsak: { kode: "23505", skranke: "person_fnr" } } });
    expect(JSON.stringify(linje)).not.toMatch(/Kari|01018012345/);
    expect(JSON.stringify(linje)).toContain("logg.test.ts");
  });

  it("tells our own sentence about a bug: it is fixed text", () => {
    const [linje] = linjer((logg) => {
      try {
        sikre(false, "a case has a unit");
      } catch (feil) {
        logg.feil("web.feil", { feil });
      }
    });
    expect(linje).toMatchObject({ feil: { navn: "Programfeil", setning: "a case has a unit" } });
  });

  it("survives what is thrown that is no error", () => {
    expect(linjer((logg) => logg.feil("web.feil", { feil: "Kari" }))).toMatchObject([{ feil: { navn: "string" } }]);
  });
});
