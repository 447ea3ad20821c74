import type { Malform } from "../../../grunnmur/sprak.ts";
import { oppsummerTekst } from "./oppsummer.tekst.ts";
import { svarord, type Tjenestenavn } from "./ord.ts";
import { siderFor, synlige } from "./sider.ts";
import { sidetekst, sporsmalstekst } from "./tekst/tekst.ts";
import type { Sporsmal, Svar } from "./typer.ts";

export interface Svarlinje {
  readonly id: string;
  readonly sporsmal: string;
  readonly svar: string;
  readonly besvart: boolean;
}

export interface Sideoppsummering {
  readonly side: string;
  readonly tittel: string;
  readonly linjer: readonly Svarlinje[];
}

/**
 * All answers page by page, for "check your answers" and for the paper in the case file. Unanswered questions are listed only where an
 * answer is needed; a protected answer is never written out.
 */
export function oppsummer(svar: Svar, sprak: Malform, navn: Tjenestenavn = () => undefined): readonly Sideoppsummering[] {
  const sider = siderFor(svar).map((side) => ({
    side: side.id,
    tittel: sidetekst(side.id, sprak).tittel,
    linjer: synlige(side, svar).flatMap((s) => linje(s, svar, sprak, navn)),
  }));
  return sider.filter((s) => s.linjer.length > 0);
}

function linje(spm: Sporsmal, svar: Svar, sprak: Malform, navn: Tjenestenavn): Svarlinje[] {
  if (spm.type === "info" || spm.type === "fil" || spm.type === "skjult") return [];
  const verdi = svar[spm.id];
  const { label } = sporsmalstekst(spm.id, sprak);
  const ord = oppsummerTekst[sprak];
  if (verdi === undefined) return spm.pakrevd(svar) ? [{ id: spm.id, sporsmal: label, svar: ord.tomt, besvart: false }] : [];
  return [{ id: spm.id, sporsmal: label, svar: spm.vernet ? ord.vernet : svarord(spm, verdi, sprak, navn), besvart: true }];
}
