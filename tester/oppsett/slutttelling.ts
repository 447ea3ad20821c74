import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** What a run came to. A file that could not be read and an error outside a test each count as one failure. */
export interface Telling {
  readonly bestatt: number;
  readonly feilet: number;
  readonly hoppetOver: number;
}

export function sluttlinje({ bestatt, feilet, hoppetOver }: Telling): string {
  return `${bestatt} passed, ${feilet} failed${hoppetOver > 0 ? `, ${hoppetOver} skipped` : ""}`;
}

/** Ends the output with `N passed, N failed`, or hands the numbers to `npm test`, which adds its own checks to them. */
export default class Slutttelling implements Reporter {
  onTestRunEnd(moduler: readonly TestModule[], feilUtenfor: readonly unknown[]): void {
    const prover = moduler.flatMap((modul) => [...modul.children.allTests()]);
    const antall = (tilstand: string) => prover.filter((prove) => prove.result().state === tilstand).length;
    const uleselige = moduler.filter((modul) => modul.errors().length > 0).length;
    const telling: Telling = {
      bestatt: antall("passed"),
      feilet: antall("failed") + uleselige + feilUtenfor.length,
      hoppetOver: antall("skipped"),
    };
    const fil = process.env.TRAPPA_TELLING;
    if (fil) writeFileSync(fil, JSON.stringify(telling));
    else process.stdout.write(`\n${sluttlinje(telling)}\n`);
  }
}
