import { forelopigSvar } from "../../../src/lov/forvaltningsloven/p11a.ts";
import { type Dato, dato, leggTilDager } from "../../../src/lov/kjerne/dato.ts";
import { klagefrist } from "../../../src/lov/klagefrist.ts";
import { soknadsfrister } from "../../../src/lov/saksfrister.ts";
import { vedtakstyper } from "../../../src/lov/vedtakstype.ts";

export const ANTALL = 1_200_000;
const IDAG = dato("2026-11-21");
const DAGER = Array.from({ length: 400 }, (_, i) => leggTilDager(IDAG, -i));

/** The last days of one open matter, whole with trace and sections: most wait for an answer, some for the person to complain, some for the complaint's answer. */
function ettOpptak(i: number): readonly Dato[] {
  const dag = DAGER[i % DAGER.length] as Dato;
  const slag = i % 10;
  if (slag < 4) {
    const spor = slag < 2 ? "omsorg" : "sosial";
    return soknadsfrister({ mottatt: dag, spor, haster: false, maalUker: 4 }, dag).map((f) => f.frist.verdi.sisteDag);
  }
  if (slag < 7) return [forelopigSvar.anvend({ mottatt: dag }, dag).verdi.sisteDag];
  const vedtakstype = vedtakstyper[i % vedtakstyper.length] ?? "bpa";
  return [klagefrist({ vedtakstype, underretning: { kanal: "papir", kommetFrem: dag } }, dag).verdi.sisteDag];
}

/** Recomputes open clocks until there are `ANTALL`. Out: how many of them have run out, and the time in milliseconds. */
export function regnUtAlle(): { readonly antall: number; readonly ute: number; readonly ms: number } {
  const start = performance.now();
  let antall = 0;
  let ute = 0;
  for (let i = 0; antall < ANTALL; i++) {
    for (const sisteDag of ettOpptak(i)) {
      antall += 1;
      if (sisteDag < IDAG) ute += 1;
    }
  }
  return { antall, ute, ms: performance.now() - start };
}
