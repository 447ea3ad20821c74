import { boolsk, ellerNull, oyeblikk } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { type Krav, type Kravliste, kravliste, type Verdi } from "../../kjerne/svar.ts";
import { leggTilTimer, type Tidspunkt } from "../../kjerne/tidspunkt.ts";

const p8 = hjemmel("ukp", "8");
const TIMER = 24;

/**
 * When must the hospital have told the kommune of an admitted patient? Within 24 hours of the admission, or of the moment when the need became clear,
 * when nobody foresaw it (DIS-1, DIS-2). The hours run through nights, weekends and the change of the clock. null: no need for help is seen.
 * When a long treatment or the patient's state makes the assessment impossible, the notice comes as soon as it can.
 *
 * https://lovdata.no/forskrift/2011-11-18-1115/§8
 */
export const varselInnen = regel({
  id: "ukp.p8.varsel_innen",
  om: "The moment by which the hospital must have told the kommune of an admitted patient: 24 hours.",
  kilder: ["DIS-1", "DIS-2", "TIME-9"],
  hjemmel: [hjemmel("ukp", "7"), p8],
  gyldig: alltid,
  felter: { innlagt: oyeblikk, behovVentet: boolsk, behovBleKlart: ellerNull(oyeblikk) },
  anvend: ({ innlagt, behovVentet, behovBleKlart }): Verdi<Tidspunkt | null> => {
    const fra = behovVentet ? innlagt : behovBleKlart;
    const faktum = { kode: "faktum", felt: "behovVentet", verdi: behovVentet } as const;
    if (fra === null) return { verdi: null, sporing: [faktum], hjemmel: [p8], forbehold: [] };
    const til = leggTilTimer(fra, TIMER);
    return {
      verdi: til,
      sporing: [faktum, { kode: "timer", antall: TIMER, fra, til }],
      hjemmel: [p8],
      forbehold: [],
    };
  },
});

export const varselinnhold = [
  "pasientens_status",
  "antatt_forlop",
  "forventet_utskrivningstidspunkt",
  "uten_egnet_bolig",
] as const;
export type Varselinnhold = (typeof varselinnhold)[number];

/** What the notice must hold: status, expected course, expected time of discharge; and that the patient will lack a fitting dwelling, when that is so. */
export const varselkrav = regel({
  id: "ukp.p8.varselkrav",
  om: "What the hospital's first notice about an admitted patient must hold.",
  kilder: ["DIS-2"],
  hjemmel: [p8],
  gyldig: alltid,
  felter: {
    pasientensStatus: boolsk,
    antattForlop: boolsk,
    forventetUtskrivningstidspunkt: boolsk,
    staarUtenEgnetBolig: boolsk,
    utenEgnetBoligOpplyst: boolsk,
  },
  anvend: (f): Kravliste<Varselinnhold> => {
    const krav = (kode: Varselinnhold, oppfylt: boolean, ledd: 1 | 2): Krav<Varselinnhold> => ({
      kode,
      oppfylt,
      hjemmel: [hjemmel("ukp", "8", { ledd })],
      grunnlag: "lov",
    });
    return kravliste([
      krav("pasientens_status", f.pasientensStatus, 2),
      krav("antatt_forlop", f.antattForlop, 2),
      krav("forventet_utskrivningstidspunkt", f.forventetUtskrivningstidspunkt, 2),
      ...(f.staarUtenEgnetBolig ? [krav("uten_egnet_bolig", f.utenEgnetBoligOpplyst, 1)] : []),
    ]);
  },
});
