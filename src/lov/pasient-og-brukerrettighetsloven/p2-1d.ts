import { alder, boolsk, tall, valgfri } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { faktasteg, type Lovforbehold, type Mangel, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p21d = hjemmel("pbrl", "2-1d");
const p38 = hjemmel("hol", "3-8");
const TIMER_I_UKA = 168;

/** The lines of the right (third and fourth paragraphs). */
const BPA = { underAar: 67, overAar: 2, timerUansett: 32, timerMedForbehold: 25 } as const;

const timer = tall(0, TIMER_I_UKA);

const felter = {
  alder,
  /** Personal assistance under hol § 3-2 nr. 6 b, in hours a week, all of it. */
  timerPerUke: timer,
  /** Of those, hours that need more than one helper present. */
  timerMedFlereHjelpere: valgfri(timer),
  /** Of those, hours at night. */
  timerOmNatta: valgfri(timer),
  /** Several helpers, or night hours, are needed the whole time. */
  kontinuerligFlereHjelpere: valgfri(boolsk),
  kontinuerligOmNatta: valgfri(boolsk),
  /** Avlastning under hol § 3-6 nr. 2, counted for whoever is a parent of a child at home under 18 with nedsatt funksjonsevne. */
  avlastningTimerPerUke: valgfri(timer),
  forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne: valgfri(boolsk),
  forventetAar: tall(0, 100),
  vesentligOktKostnadDokumentert: boolsk,
  innvilgetFor67: boolsk,
} as const;

type Fakta = Parameters<typeof tellendeTimer>[0];

/**
 * The hours that count: without those that need several helpers, and without night hours, unless the need for them is continuous; and with
 * avlastning for a parent.
 */
export function tellendeTimer(f: {
  readonly timerPerUke: number;
  readonly timerMedFlereHjelpere?: number;
  readonly timerOmNatta?: number;
  readonly kontinuerligFlereHjelpere?: boolean;
  readonly kontinuerligOmNatta?: boolean;
  readonly avlastningTimerPerUke?: number;
  readonly forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne?: boolean;
}): number {
  const flere = f.kontinuerligFlereHjelpere === true ? 0 : (f.timerMedFlereHjelpere ?? 0);
  const natt = f.kontinuerligOmNatta === true ? 0 : (f.timerOmNatta ?? 0);
  const avlastning = f.forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne === true ? (f.avlastningTimerPerUke ?? 0) : 0;
  return Math.max(0, f.timerPerUke - flere - natt) + avlastning;
}

function manglerFor(f: { alder: number; innvilgetFor67: boolean; forventetAar: number; kostnad: boolean }, teller: number) {
  const mangler: Mangel[] = [];
  if (f.alder >= BPA.underAar && !f.innvilgetFor67) mangler.push({ kode: "fylt_67", hjemmel: [p21d] });
  if (f.forventetAar <= BPA.overAar) mangler.push({ kode: "ikke_langvarig", hjemmel: [p21d] });
  if (teller < BPA.timerMedForbehold) mangler.push({ kode: "under_25_timer", hjemmel: [p21d] });
  else if (teller < BPA.timerUansett && f.kostnad) mangler.push({ kode: "vesentlig_okt_kostnad", hjemmel: [p21d] });
  return mangler;
}

/**
 * Is there a right to have the help organised as brukerstyrt personlig assistanse? (CAT-20)
 *
 * "ja" under 67, or granted before 67; for a need longer than two years; of at least 32 counted hours a week, or 25 when the kommune cannot
 * document a much higher cost. "nei" names what stands in the way. The services themselves are owed all the same, and BPA may still be
 * offered: only the right to this way of organising them is missing (hol § 3-8, CAT-19).
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-1d
 */
export const rettTilBpa = regel({
  id: "pbrl.p2-1d.bpa",
  om: "Whether there is a right to brukerstyrt personlig assistanse, and which hours count.",
  kilder: ["CAT-19", "CAT-20"],
  hjemmel: [p21d, p38],
  gyldig: alltid,
  felter,
  anvend: (f): Vurdering => {
    const teller = tellendeTimer(f satisfies Fakta);
    const mangler = manglerFor({ ...f, kostnad: f.vesentligOktKostnadDokumentert }, teller);
    const sporing: readonly Steg[] = [
      ...faktasteg(f, "alder", "innvilgetFor67", "forventetAar", "timerPerUke"),
      { kode: "faktum", felt: "tellendeTimer", verdi: teller },
      ...faktasteg(f, "vesentligOktKostnadDokumentert"),
    ];
    const medAvlastning = f.forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne === true && (f.avlastningTimerPerUke ?? 0) > 0;
    const forbehold: readonly Lovforbehold[] = medAvlastning ? [{ merke: "ASSUMPTION", grunn: "avlastning_regnes_med" }] : [];
    return vurdering(mangler.length === 0 ? "ja" : "nei", [p21d, p38], { sporing, mangler, forbehold });
  },
});
