import type { Frist } from "../kalender/frist.ts";
import { manedsfrist } from "../kalender/frist.ts";
import { type Dato, leggTilManeder } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export interface Mottattfakta extends Prosessvalg {
  /** The day it came, or was said: an oral application counts from the day it was made. */
  readonly mottatt: Dato;
}

/**
 * A case about a vedtak shall be decided without undue delay, and one that is not answered within a month shall have a
 * foreløpig svar: why, and when an answer can be expected (PROC-8). It is the same for a complaint, and for the body above.
 *
 * Out: the last day for the answer or the foreløpig svar. Counted to the same number next month, and it does not move
 * past days off: the law is silent, and the authority is bound by the earlier reading (DL-12).
 *
 * https://lovdata.no/lov/1967-02-10/§11a
 */
export const forelopigSvar: Regel<Mottattfakta, Verdi<Frist>> = {
  id: "fvl.saksbehandlingstid.forelopig_svar",
  kilder: ["PROC-8", "TIME-2", "DL-12"],
  hjemmel: beggeHjemler("saksbehandlingstid"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const { sporing, ...frist } = manedsfrist(fakta.mottatt, 1);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: fakta.mottatt, starter: true }, ...sporing],
      hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "saksbehandlingstid"), hjemmel("domstolloven", "148")],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
};

/**
 * Must a foreløpig svar be sent? "nei" when the case was answered within the month. "ja" when the month has passed, or will,
 * without an answer.
 */
export function forelopigSvarKreves(fakta: Mottattfakta & { readonly besvart: Dato | null }, paaDato: Dato): Vurdering {
  const grense = leggTilManeder(fakta.mottatt, 1);
  const sett = fakta.besvart ?? paaDato;
  const innenfor = fakta.besvart !== null && fakta.besvart <= grense;
  const steg: Steg = {
    kode: "sammenlignet",
    hva: fakta.besvart === null ? "ikke_besvart" : "besvart",
    dato: sett,
    grense,
    innenfor,
  };
  return vurdering(innenfor ? "nei" : "ja", [prosesshjemmel(prosesslov(paaDato, fakta), "saksbehandlingstid")], {
    sporing: [steg],
  });
}
