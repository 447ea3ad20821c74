import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p32a = hjemmel("hol", "3-2a");
const p21e = hjemmel("pbrl", "2-1e");

/**
 * Must a place with help around the clock be offered? When a professional assessment finds that nothing else can give necessary and sound help, it must,
 * and a no is unlawful (CAT-7). Otherwise a person weighs what is sound; a lower step of the stair is no reason by itself (CAT-27).
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-2a
 */
export const maaTilbys = regel({
  id: "hol.p3-2a.maa_tilbys",
  om: "Whether a place with care around the clock must be offered.",
  kilder: ["CAT-7", "CAT-27"],
  hjemmel: [p32a, p21e],
  gyldig: alltid,
  felter: { annetTilbudKanVaereForsvarlig: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "annetTilbudKanVaereForsvarlig");
    if (!f.annetTilbudKanVaereForsvarlig) return vurdering("ja", [p32a, p21e], { sporing });
    return vurdering("skjonn", [p32a, p21e], { sporing: [...sporing, vurderes("behov_og_forsvarlighet", p21e)] });
  },
});

export interface Langtidsvedtak {
  /** A decision is made on whether the criteria of the local forskrift are met, always. */
  readonly vedtakOmKriteriene: true;
  /** Best served by a place, and able to live at home meanwhile with sound help: on the waiting list, with a plan for who follows up. */
  readonly venteliste: boolean;
}

/**
 * What the kommune decides when somebody applies for a long stay (CAT-8). Criteria met, on the waiting list, and place offered are three facts: a person who
 * waits is not refused (REP-12).
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-1e
 */
export const langtidsopphold = regel({
  id: "hol.p3-2a.langtidsopphold",
  om: "What is decided on an application for a long stay: the criteria always, and the waiting list.",
  kilder: ["CAT-8", "REP-12"],
  hjemmel: [p32a, p21e],
  gyldig: alltid,
  felter: { oppfyllerKriteriene: boolsk, kanBoHjemmeImens: boolsk, harFattPlass: boolsk },
  anvend: (f): Verdi<Langtidsvedtak> => ({
    verdi: { vedtakOmKriteriene: true, venteliste: f.oppfyllerKriteriene && f.kanBoHjemmeImens && !f.harFattPlass },
    sporing: faktasteg(f, "oppfyllerKriteriene", "kanBoHjemmeImens", "harFattPlass"),
    hjemmel: [hjemmel("hol", "3-2a", { ledd: 2 }), hjemmel("pbrl", "2-1e", { ledd: 2 })],
    forbehold: [],
  }),
});
