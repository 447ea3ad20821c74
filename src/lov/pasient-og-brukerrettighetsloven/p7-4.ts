import { valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi } from "../kjerne/svar.ts";

const paragrafer = [hjemmel("pbrl", "7-4"), hjemmel("pbrl", "7-4a")] as const;

export interface Tilsynsanmodning {
  readonly sendesTil: "statsforvalter";
  readonly fristUker: null;
  readonly klagerettOverUtfallet: false;
  /** The one who asked has the right to see the documents, and may comment. */
  readonly kanUttaleSeg: true;
  readonly faarVite: true;
}

/**
 * When the worry is how a service is carried out, and not a decision: anyone concerned may ask the Statsforvalter to look at it (KLG-10,
 * ROUT-19). It is not a complaint: no deadline, no complaint over the outcome, and the one who asked is told what was done.
 *
 * https://lovdata.no/lov/1999-07-02-63/§7-4
 */
export const anmodningOmTilsyn: Tilsynsanmodning = {
  sendesTil: "statsforvalter",
  fristUker: null,
  klagerettOverUtfallet: false,
  kanUttaleSeg: true,
  faarVite: true,
};

/** `anmodningOmTilsyn` for a worry about how a service is carried out; null for a decision, which is complained about. */
export const tilsynsanmodning = regel({
  id: "pbrl.p7-4.anmodning_om_tilsyn",
  om: "What follows when somebody asks the Statsforvalter to look at how a service is carried out; null when it is a decision, which is complained about.",
  kilder: ["KLG-10", "ROUT-19"],
  hjemmel: paragrafer,
  gyldig: alltid,
  felter: { gjelder: valg("utforingen_av_tjenesten", "brudd_paa_plikter", "vedtaket") },
  anvend: (f): Verdi<Tilsynsanmodning | null> => ({
    verdi: f.gjelder === "vedtaket" ? null : anmodningOmTilsyn,
    sporing: faktasteg(f, "gjelder"),
    hjemmel: f.gjelder === "vedtaket" ? [hjemmel("pbrl", "7-2")] : paragrafer,
    forbehold: [],
  }),
});
