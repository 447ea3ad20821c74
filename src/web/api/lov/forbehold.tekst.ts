import type { Malform } from "../../../grunnmur/sprak.ts";
import type { Forbeholdsgrunn } from "../../../lov/kjerne/koder.ts";

/** Reservations that a letter leaves out, because they do not help whoever reads it. Another system is told of them all. */
export const bareHer: Readonly<Record<Malform, Partial<Record<Forbeholdsgrunn, string>>>> = {
  nb: {
    hele_siste_dag_teller: "Loven sier ikke når på dagen fristen er ute. Vi regner med hele den siste dagen.",
    hjelp_til_a_fylle_ut_er_plikt: "Forskriften sier at kontoret bør hjelpe. Vi regner det som en plikt.",
    institusjon_som_helsetjeneste:
      "Om et vedtak om institusjon prøves som helsetjeneste eller som annen tjeneste, er ikke lest i kilden.",
    klagevei_journalretting: "Veien for en klage på retting av journal er ikke lest i kilden.",
    kontaktlege_ikke_koordinator: "Paragrafen handler om kontaktlege. Den forveksles ofte med den om koordinator.",
    overordnet_organ_ukjent: "Hvilket statlig organ som er overordnet, er ikke lest i kilden.",
  },
  nn: {
    hele_siste_dag_teller: "Lova seier ikkje når på dagen fristen er ute. Vi reknar med heile den siste dagen.",
    hjelp_til_a_fylle_ut_er_plikt: "Forskrifta seier at kontoret bør hjelpe. Vi reknar det som ei plikt.",
    institusjon_som_helsetjeneste:
      "Om eit vedtak om institusjon blir prøvd som helseteneste eller som anna teneste, er ikkje lese i kjelda.",
    klagevei_journalretting: "Vegen for ei klage på retting av journal er ikkje lesen i kjelda.",
    kontaktlege_ikke_koordinator: "Paragrafen handlar om kontaktlege. Han blir ofte forveksla med den om koordinator.",
    overordnet_organ_ukjent: "Kva statleg organ som er overordna, er ikkje lese i kjelda.",
  },
};
