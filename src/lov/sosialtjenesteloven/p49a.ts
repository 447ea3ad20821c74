import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const hjemler = [hjemmel("stnl", "49a"), hjemmel("pbrl", "7-8"), hjemmel("hol", "12-6")];

/**
 * Must the kommune carry out a decision of the state that gives a private party a right? Also when the kommune has won in court that the decision is invalid (SOS-25).
 *
 * https://lovdata.no/lov/2009-12-18-131/§49a
 */
export const maaOppfylles = regel({
  id: "stnl.p49a.maa_oppfylles",
  om: "Whether the kommune must carry out a state body's decision that gives a private party a right.",
  kilder: ["SOS-25"],
  hjemmel: hjemler,
  gyldig: alltid,
  felter: { girPrivatPartRett: boolsk, kjentUgyldigEtterSoksmalFraKommunen: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.girPrivatPartRett || !f.kjentUgyldigEtterSoksmalFraKommunen ? "ja" : "nei", hjemler, {
      sporing: faktasteg(f, "girPrivatPartRett", "kjentUgyldigEtterSoksmalFraKommunen"),
    }),
});
