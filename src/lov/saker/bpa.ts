import { alder, boolsk, tall } from "../kjerne/felt.ts";
import { rettTilBpa, tellendeTimer } from "../pasient-og-brukerrettighetsloven/p2-1d.ts";
import { SKREVET, slag, svar, ubesvart } from "./sak.ts";

const timer = tall(0, 168);
const MYNDIG = 18;

export const bpasak = slag(
  {
    age: alder,
    hoursPerWeek: timer,
    avlastningHoursPerWeek: timer,
    ofWhichNeedsSeveralHelpers: timer,
    ofWhichNonContinuousNightHours: timer,
    continuousNeedForSeveralHelpers: boolsk,
    expectedYears: tall(0, 100),
    documentedSubstantialExtraCost: boolsk,
    bpaGrantedBefore67: boolsk,
    parentOfChildAge: alder,
    childHasNedsattFunksjonsevne: boolsk,
  },
  (f) => {
    if (f.age == null) return ubesvart("age: mangler");
    if (f.expectedYears == null) return ubesvart("expectedYears: mangler");
    const fakta = {
      alder: f.age,
      timerPerUke: f.hoursPerWeek ?? 0,
      timerMedFlereHjelpere: f.ofWhichNeedsSeveralHelpers ?? 0,
      timerOmNatta: f.ofWhichNonContinuousNightHours ?? 0,
      kontinuerligFlereHjelpere: f.continuousNeedForSeveralHelpers === true,
      avlastningTimerPerUke: f.avlastningHoursPerWeek ?? 0,
      forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne:
        f.parentOfChildAge != null && f.parentOfChildAge < MYNDIG && f.childHasNedsattFunksjonsevne === true,
      forventetAar: f.expectedYears,
      vesentligOktKostnadDokumentert: f.documentedSubstantialExtraCost === true,
      innvilgetFor67: f.bpaGrantedBefore67 === true,
    };
    return svar({
      right: rettTilBpa.anvend(fakta, SKREVET).utfall === "ja",
      countedHours: tellendeTimer(fakta),
      // Only the way of organising the help can be refused: the help is owed, and BPA can still be offered.
      serviceStillOwed: true,
      bpaMayStillBeOffered: true,
    });
  },
);
