import { type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Dato } from "./kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import { type Krav, type Kravliste, kravliste } from "./kjerne/svar.ts";
import { regelsettFor } from "./regelsett.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

export type Dokumentkravkode = "formal" | "frist_fram_i_tid" | "kontoutskrift_nodvendig";

export interface Dokumentkravfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  /** What is asked for, in words. */
  readonly hva: string;
  /** Why it is needed in this case. */
  readonly formal: string;
  readonly innen: Dato | null;
  /** It is the whole bank statement that is asked for. */
  readonly helKontoutskrift: boolean;
  /** Why nothing less will do; asked for only when it is the whole statement. */
  readonly nodvendigFordi: string;
}

/** What shows the same with less of a person's life in it, least first. */
export const MINDRE_INNGRIPENDE = [
  "lonnsslipp",
  "skatteopplysninger",
  "leiekontrakt",
  "skjermdump_av_saldo",
  "sladdet_utskrift",
] as const;

function innhentingshjemler(f: Dokumentkravfakta, paaDato: Dato): readonly Hjemmel[] {
  const p17 = prosesshjemmel(prosesslov(paaDato, f), "utredning");
  if (f.vedtakstype === "boligsosial") return [hjemmel("boligsosial", "9"), p17];
  return regelsettFor(f.vedtakstype) === "sosial" ? [hjemmel("stnl", "43"), p17] : [p17];
}

/**
 * What a request for a document must hold: a purpose, and a day that has not passed. The whole bank statement is never asked for by
 * default (PRIV-1, SOS-21): only when it is said why nothing less will do. The person may answer "I do not have it".
 *
 * https://lovdata.no/lov/2009-12-18-131/§43
 */
export function dokumentkravkrav(f: Dokumentkravfakta, paaDato: Dato): Kravliste<Dokumentkravkode> {
  const hjemler = innhentingshjemler(f, paaDato);
  const krav = (kode: Dokumentkravkode, oppfylt: boolean, grunnlag: Krav["grunnlag"] = "lov"): Krav<Dokumentkravkode> => ({
    kode,
    oppfylt,
    hjemmel: hjemler,
    grunnlag,
  });
  return kravliste([
    krav("formal", f.hva.trim().length > 0 && f.formal.trim().length > 0),
    krav("frist_fram_i_tid", f.innen !== null && f.innen >= paaDato, "platform"),
    ...(f.helKontoutskrift ? [krav("kontoutskrift_nodvendig", f.nodvendigFordi.trim().length > 0)] : []),
  ]);
}
