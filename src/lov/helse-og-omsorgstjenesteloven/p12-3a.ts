import { type Frist, tellFrist } from "../kalender/frist.ts";
import { erVirkedag } from "../kalender/helligdager.ts";
import { type Dato, dato, leggTilDager } from "../kjerne/dato.ts";
import { boolsk, dag } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { faktasteg, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p123a = hjemmel("hol", "12-3a");
const VIRKEDAGER = 5;
const i2026 = { fra: dato("2026-07-01"), til: null } as const;

function etterVirkedager(fra: Dato, antall: number): Dato {
  let dagen = fra;
  for (let igjen = antall; igjen > 0; ) {
    dagen = leggTilDager(dagen, 1);
    if (erVirkedag(dagen)) igjen -= 1;
  }
  return dagen;
}

/**
 * Is it a serious incident that must be told? Death or very serious harm to a patient or user from the service, or done by one of them to another, when it was unexpected against the risk that could be foreseen (INC-1).
 *
 * https://lovdata.no/lov/2011-06-24-30/§12-3a
 */
export const erAlvorligHendelse = regel({
  id: "hol.p12-3a.alvorlig_hendelse",
  om: "Whether an incident must be told to the Statsforvalter and Ukom.",
  kilder: ["INC-1"],
  hjemmel: [p123a],
  gyldig: i2026,
  felter: { dodEllerSvartAlvorligSkade: boolsk, uventetUtFraRisikoen: boolsk, iTjenestenEllerAvPasient: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.dodEllerSvartAlvorligSkade && f.uventetUtFraRisikoen && f.iTjenestenEllerAvPasient ? "ja" : "nei", [p123a], {
      sporing: faktasteg(f, "dodEllerSvartAlvorligSkade", "uventetUtFraRisikoen", "iTjenestenEllerAvPasient"),
    }),
});

/**
 * The last day to tell the Statsforvalter and Ukom of it: as soon as possible, and within five virkedager (INC-1, INC-3). The act does not say whether Saturday is one; it is passed over here, and the reservation says that the day is earlier if
 * it counts.
 */
export const varselInnen = regel({
  id: "hol.p12-3a.varsel",
  om: "The last day to tell the Statsforvalter and Ukom of a serious incident: five working days.",
  kilder: ["INC-1", "INC-3"],
  hjemmel: [p123a],
  gyldig: i2026,
  felter: { kjent: dag },
  anvend: ({ kjent }): Verdi<Frist> => {
    const sisteDag = etterVirkedager(kjent, VIRKEDAGER);
    const sporing: readonly Steg[] = [
      { kode: "hendelse", hendelse: "kunnskap", dato: kjent, starter: true },
      { kode: "telles_ikke", dato: kjent },
      { kode: "virkedager", antall: VIRKEDAGER, fra: kjent, til: sisteDag },
      { kode: "siste_dag", dato: sisteDag },
    ];
    return {
      verdi: { start: kjent, sisteDag, sisteDagForRulling: sisteDag },
      sporing,
      hjemmel: [hjemmel("hol", "12-3a", { ledd: 1 })],
      forbehold: [{ merke: "DERIVED", grunn: "virkedag_kan_omfatte_lordag" }],
    };
  },
});

/** The last day for the report to the Statsforvalter: three months after the notice was sent (INC-2, INC-3). It does not roll. */
export const rapportInnen = regel({
  id: "hol.p12-3a.rapport",
  om: "The last day for the report on a serious incident: three months after the notice.",
  kilder: ["INC-2", "INC-3"],
  hjemmel: [p123a],
  gyldig: i2026,
  felter: { varselSendt: dag },
  anvend: ({ varselSendt }): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(varselSendt, { enhet: "maneder", antall: 3 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "varsel_sendt", dato: varselSendt, starter: true }, ...sporing],
      hjemmel: [hjemmel("hol", "12-3a", { ledd: 2 })],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
});
