import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** What the letter says of a programme. */
const nb = {
  aktivitet: (hva: string, timer: string) => `${hva} (${timer} timer i uka)`,
  omfang: (hva: string) => `Et kvalifiseringsprogram på full tid: ${hva}.`,
  forlenget: (hvorfor: string) => `Det varer lenger enn to år fordi: ${hvorfor}`,
  farIkke: "Kvalifiseringsprogrammet",
  linje: (fra: string, til: string, dager: string, sats: string) => `${fra} til ${til}: ${dager} dager à ${sats}`,
  regel:
    "Stønaden er 2,041 ganger grunnbeløpet i året, og to tredeler av det til du fyller 25 år. En dag er årsbeløpet delt på 260 (sosialtjenesteloven § 35).",
  ukjent: (fra: string) => `Grunnbeløpet er ikke fastsatt fra ${fra}. Da regner vi ut stønaden på nytt, og du får beskjed.`,
};
const nn: Samme<typeof nb> = {
  aktivitet: (hva, timer) => `${hva} (${timer} timar i veka)`,
  omfang: (hva) => `Eit kvalifiseringsprogram på full tid: ${hva}.`,
  forlenget: (hvorfor) => `Det varer lenger enn to år fordi: ${hvorfor}`,
  farIkke: "Kvalifiseringsprogrammet",
  linje: (fra, til, dager, sats) => `${fra} til ${til}: ${dager} dagar à ${sats}`,
  regel:
    "Stønaden er 2,041 gonger grunnbeløpet i året, og to tredelar av det til du fyller 25 år. Ein dag er årsbeløpet delt på 260 (sosialtenestelova § 35).",
  ukjent: (fra) => `Grunnbeløpet er ikkje fastsett frå ${fra}. Då reknar vi ut stønaden på nytt, og du får beskjed.`,
};

export const programTekst = katalog({ nb, nn });
