import { boolsk, heltall, valg } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { type Vurdering, vurdering } from "../../kjerne/svar.ts";

const p1 = hjemmel("egenandel", "1");
const p6 = hjemmel("egenandel", "6", { ledd: 3 });

export const oppholdsformal = ["avlastning_for_parorende", "oyeblikkelig_hjelp_dogn", "annet"] as const;
export type Oppholdsformal = (typeof oppholdsformal)[number];

/** Two kinds of stay are free (PAY-3, CAT-16): those that mainly relieve the relatives, and døgn for emergency help. */
export const erGratis = (formal: Oppholdsformal): boolean => formal !== "annet";

/**
 * May a stay in an institution be charged for at all?
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§1
 */
export const kanKreves = regel({
  id: "egenandel.p1.kan_kreves",
  om: "Whether the kommune may charge for a stay in an institution. Relief for relatives and emergency døgn are free.",
  kilder: ["PAY-3", "CAT-16"],
  hjemmel: [p1],
  gyldig: alltid,
  felter: { formal: valg(...oppholdsformal) },
  anvend: ({ formal }): Vurdering =>
    vurdering(erGratis(formal) ? "nei" : "ja", [p1], { sporing: [{ kode: "faktum", felt: "formal", verdi: formal }] }),
});

/** Døgn in one calendar year that make several short stays a long one. */
export const LANGTID_DOGN = 60;

/**
 * May the rule for long stay (§ 3) be used for several short ones? From 60 døgn in the calendar year; the count begins anew on 1 January
 * (PAY-4). Whether it is from the sixtieth or for the days after it, the forskrift does not say.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§6
 */
export const langtidsregelen = regel({
  id: "egenandel.p6.flere_korttidsopphold",
  om: "Whether the rule for long stay may be used for several short stays: from 60 døgn in the same calendar year.",
  kilder: ["PAY-4"],
  hjemmel: [p1, p6],
  gyldig: alltid,
  felter: { dognIKalenderaaret: heltall(0, 366), ubestemtTid: boolsk },
  anvend: ({ dognIKalenderaaret, ubestemtTid }): Vurdering =>
    vurdering(ubestemtTid || dognIKalenderaaret >= LANGTID_DOGN ? "ja" : "nei", [p1, p6], {
      sporing: [
        { kode: "faktum", felt: "ubestemtTid", verdi: ubestemtTid },
        { kode: "faktum", felt: "dognIKalenderaaret", verdi: dognIKalenderaaret },
      ],
      forbehold: ubestemtTid ? [] : [{ merke: "ASSUMPTION", grunn: "langtid_for_dager_etter_60" }],
    }),
});
