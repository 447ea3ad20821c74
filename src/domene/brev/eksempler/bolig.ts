import { dato } from "../../../lov/kjerne/dato.ts";
import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { klageadgang } from "../fraKommune.ts";
import type { Brevsprak } from "../modell.ts";
import type { Vedtaksbrevfakta } from "../vedtaksfakta.ts";
import { hode, sted, tomPost, utenTekster } from "./felles.ts";

const ord = {
  nb: {
    sokt: "omsorgsbolig i sentrum",
    tjeneste: "Omsorgsbolig",
    syn: "Du vil bo nærmere butikken og søsteren din. Du er redd for trappa når det er glatt.",
    fakta: "Du bor i andre etasje uten heis. Du går i trapper med stokk. Du har en leilighet som du eier.",
    hensyn: "Vi har vurdert hvor mye en annen bolig vil hjelpe deg, og hvem som trenger boligene mest nå.",
    hvorfor:
      "Ett rekkverk til og bedre lys gjør trappa trygg nok. Kommunen kan hjelpe deg med begge deler. Derfor mener vi at du kan bo trygt der du bor nå.",
  },
  nn: {
    sokt: "omsorgsbustad i sentrum",
    tjeneste: "Omsorgsbustad",
    syn: "Du vil bu nærare butikken og søstera di. Du er redd for trappa når det er glatt.",
    fakta: "Du bur i andre høgda utan heis. Du går i trapper med stokk. Du har ei leilegheit som du eig.",
    hensyn: "Vi har vurdert kor mykje ein annan bustad vil hjelpe deg, og kven som treng bustadene mest no.",
    hvorfor:
      "Eitt rekkverk til og betre lys gjer trappa trygg nok. Kommunen kan hjelpe deg med begge delar. Difor meiner vi at du kan bu trygt der du bur no.",
  },
} as const;

/** Omsorgsbolig refused: a tenancy, so the complaint goes to the kommune's own klagenemnd and has three weeks. */
export function avslagOmsorgsbolig(sprak: Brevsprak): Vedtaksbrevfakta {
  const o = ord[sprak];
  const h = hode("bolig", sprak);
  return {
    ...h,
    kopiTil: [],
    soknad: { mottatt: dato("2026-10-26"), muntlig: false, ubesvart: [] },
    poster: [{ ...tomPost, sokteOm: o.sokt, tjeneste: o.tjeneste, utfall: "avslag", begrunnelse: o.hvorfor }],
    brukersSyn: o.syn,
    fakta: o.fakta,
    hensyn: o.hensyn,
    barnBerort: false,
    barnetsBeste: "",
    regler: [hjemmel("hol", "3-1"), hjemmel("fvl67", "17")],
    klage: klageadgang("omsorgsbolig", sted("bolig"), h.dato, sprak),
    tekster: utenTekster,
  };
}
