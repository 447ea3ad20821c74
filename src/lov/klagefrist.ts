import { andresYttergrense, begrunnelseKommet, kommetFrem, type Underretning } from "./forvaltningsloven/p29.ts";
import { type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Frist } from "./kalender/frist.ts";
import { tellehjemler, tellFrist } from "./kalender/frist.ts";
import { type Dato, tidligste } from "./kjerne/dato.ts";
import type { Steg } from "./kjerne/steg.ts";
import { unike, type Verdi } from "./kjerne/svar.ts";
import { klagevei } from "./klagevei.ts";
import { tilstrekkeligKunnskap } from "./pasient-og-brukerrettighetsloven/p7-5.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

export interface Klagefristfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  readonly underretning: Underretning;
  /** pbrl: the day the person knew enough to complain, when that was later than the notice. */
  readonly kunnskap?: Dato;
  /** The letter had no reasons, the party asked for them in time, and they came. */
  readonly begrunnelse?: { readonly krevd: Dato; readonly kommet: Dato };
  /** The kommune has given more time, before the deadline ran out: the new last day. */
  readonly utsattTil?: Dato;
}

function utsett(frist: Frist, til: Dato | undefined): { frist: Frist; sporing: readonly Steg[] } {
  if (til === undefined || til <= frist.sisteDag) return { frist, sporing: [] };
  return { frist: { ...frist, sisteDag: til }, sporing: [{ kode: "utsatt", fra: frist.sisteDag, til }] };
}

/**
 * The last day to complain about a decision, and the whole way to it (DL-1 to DL-9).
 *
 * In: the kind of decision and how the notice came; the date the decision was made. Out: start day, last day, and the last day
 * before it moved past days that are not working days. The whole of the last day counts. Refuses nothing.
 *
 * https://lovdata.no/lov/1967-02-10/§29 · https://lovdata.no/lov/1999-07-02-63/§7-5
 */
export function klagefrist(fakta: Klagefristfakta, paaDato: Dato): Verdi<Frist> {
  const lov = prosesslov(paaDato, fakta);
  const vei = klagevei(fakta.vedtakstype, paaDato, fakta);
  const frem = kommetFrem(fakta.underretning, lov);
  const start = vei.starter === "kunnskap" ? tilstrekkeligKunnskap(frem, fakta.kunnskap) : frem;
  const forste = tellFrist(start.dato, { enhet: "uker", antall: vei.uker }, true);
  const ny = begrunnelseKommet(forste.sisteDag, fakta.begrunnelse);
  const telt = ny === null ? forste : tellFrist(ny.dato, { enhet: "uker", antall: vei.uker }, true);
  const { sporing: tellesteg, ...frist } = telt;
  const utsatt = utsett(frist, fakta.utsattTil);
  return {
    verdi: utsatt.frist,
    sporing: [
      { kode: "regime", regime: vei.regime, dato: paaDato },
      ...start.sporing,
      ...(ny?.sporing ?? []),
      ...tellesteg,
      ...utsatt.sporing,
    ],
    hjemmel: unike([...vei.hjemler.frist, ...start.hjemmel, prosesshjemmel(lov, "rettidig"), ...tellehjemler(tellesteg)]),
    forbehold: [...vei.forbehold, { merke: "ASSUMPTION", grunn: "hele_siste_dag_teller" }],
  };
}

export interface Andresfakta extends Prosessvalg {
  /** The decision gave somebody else a right; the day it was made. */
  readonly vedtatt: Dato;
  readonly kunnskap: Dato;
}

/**
 * The last day for somebody else than the party, when a decision gave the party a right: three weeks from when they knew or ought to have known, and at the latest
 * three months after it was made (DL-8). A bypassed applicant for care is no such person (pbrl § 2-7).
 *
 * https://lovdata.no/lov/1967-02-10/§29
 */
export function andresKlagefrist(f: Andresfakta, paaDato: Dato): Verdi<Frist> {
  const lov = prosesslov(paaDato, f);
  const { sporing, ...egen } = tellFrist(f.kunnskap, { enhet: "uker", antall: 3 }, true);
  const ytre = andresYttergrense(f.vedtatt, paaDato, f);
  return {
    verdi: { ...egen, sisteDag: tidligste(egen.sisteDag, ytre.verdi.sisteDag) },
    sporing: [{ kode: "hendelse", hendelse: "kunnskap", dato: f.kunnskap, starter: true }, ...sporing, ...ytre.sporing],
    hjemmel: unike([prosesshjemmel(lov, "klagefrist"), prosesshjemmel(lov, "rettidig"), ...tellehjemler(sporing)]),
    forbehold: ytre.forbehold,
  };
}
