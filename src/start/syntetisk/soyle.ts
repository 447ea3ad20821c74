import type { Fylling } from "./fyll.ts";

const BREDDE = 30;
const NAVN = { saker: "saker", indekser: "indekser og nøkler", referanser: "referanser" } as const;

/** A progress bar, one line for each part of the work: drawn over itself on a terminal, and told once when a part is done elsewhere. */
export function soyle(ut: NodeJS.WriteStream): NonNullable<Fylling["fremdrift"]> {
  const start = performance.now();
  return (hva, gjort, av) => {
    const fullt = Math.round((BREDDE * gjort) / Math.max(1, av));
    const sekunder = Math.round((performance.now() - start) / 1000);
    const linje = `${"█".repeat(fullt)}${"░".repeat(BREDDE - fullt)} ${gjort}/${av} ${NAVN[hva]}, ${sekunder} s`;
    if (ut.isTTY) ut.write(`\r${linje}${gjort === av ? "\n" : ""}`);
    else if (gjort === av) ut.write(`${linje}\n`);
  };
}
