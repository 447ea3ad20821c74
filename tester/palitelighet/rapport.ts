import { sluttlinje } from "../oppsett/slutttelling.ts";

/** What is printed, and whether every promise was kept. */
export class Rapport {
  #holdt = 0;
  #brutt = 0;

  get brutt(): number {
    return this.#brutt;
  }

  /** `N passed, N failed`, as `npm test` ends. */
  sluttlinje(): string {
    return sluttlinje({ bestatt: this.#holdt, feilet: this.#brutt, hoppetOver: 0 });
  }

  overskrift(tekst: string): void {
    process.stdout.write(`\n── ${tekst}\n`);
  }

  linje(tekst: string): void {
    process.stdout.write(`   ${tekst}\n`);
  }

  /** A count that must be exactly this. */
  krav(hva: string, antall: number, ventet: number, om = ""): void {
    this.#dom(
      antall === ventet,
      `${hva}: ${antall}${antall === ventet ? "" : ` (skulle vært ${ventet})`}${om ? ` – ${om}` : ""}`,
    );
  }

  /** A count that shows that there was something to lose. */
  minst(hva: string, antall: number, minst: number): void {
    this.#dom(antall >= minst, `${hva}: ${antall}${antall >= minst ? "" : ` (skulle vært minst ${minst})`}`);
  }

  #dom(holdt: boolean, tekst: string): void {
    if (holdt) this.#holdt++;
    else this.#brutt++;
    this.linje(`${holdt ? "✓" : "✗"} ${tekst}`);
  }
}
