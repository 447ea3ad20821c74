import { dato } from "../../../lov/kjerne/dato.ts";
import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { klageadgang } from "../fraKommune.ts";
import type { Brevsprak } from "../modell.ts";
import type { Revurderingsfakta } from "../slag/revurdering.ts";
import type { Brevpost, Vedtaksbrevfakta } from "../vedtaksfakta.ts";
import { hode, sted, tomPost, utenTekster } from "./felles.ts";

const ord = {
  nb: {
    dusj: ["hjelp til å dusje", "Hjelp til å dusje", "to ganger i uka, om lag 30 minutter hver gang"],
    vask: ["rengjøring hver uke", "Rengjøring", "en time annenhver uke", "rengjøring hver uke"],
    mat: ["hjelp til å handle mat", "Hjelp til å handle mat"],
    hvem: "Hjemmetjenesten",
    nyttBehov: "Du har fått dusj uten kant og handler nå på nett.",
    syn: "Vi besøkte deg 12. november, og datteren din var med. Du er redd for å falle i dusjen. Du vil bo hjemme så lenge du kan. Du ønsker rengjøring hver uke, slik du selv har gjort det i alle år.",
    fakta:
      "Du har falt to ganger på badet i høst. Du kommer deg ikke trygt inn i og ut av dusjen alene. Etter at du brakk hofta, klarer du ikke å vaske gulv. Du bor alene i to rom. Du rydder, tørker støv og vasker opp selv.",
    hensyn: "Du trenger hjelp for å være trygg hjemme, og da har du rett til den. Vi har lagt vekt på at du vil bo hjemme.",
    hvorfor: [
      "Vi mener at rengjøring annenhver uke er nok til at hjemmet er trygt og godt å bo i.",
      "Butikken leverer varer hjem. Du bestiller selv på telefon, og du sa at det går greit. Derfor mener vi at du klarer dette uten hjelp fra oss.",
    ],
  },
  nn: {
    dusj: ["hjelp til å dusje", "Hjelp til å dusje", "to gonger i veka, om lag 30 minutt kvar gong"],
    vask: ["reingjering kvar veke", "Reingjering", "ein time annakvar veke", "reingjering kvar veke"],
    mat: ["hjelp til å handle mat", "Hjelp til å handle mat"],
    hvem: "Heimetenesta",
    nyttBehov: "Du har fått dusj utan kant og handlar no på nett.",
    syn: "Vi besøkte deg 12. november, og dottera di var med. Du er redd for å falle i dusjen. Du vil bu heime så lenge du kan. Du ønskjer reingjering kvar veke, slik du sjølv har gjort det i alle år.",
    fakta:
      "Du har falle to gonger på badet i haust. Du kjem deg ikkje trygt inn i og ut av dusjen åleine. Etter at du braut hofta, klarer du ikkje å vaske golv. Du bur åleine i to rom. Du ryddar, tørkar støv og vaskar opp sjølv.",
    hensyn: "Du treng hjelp for å vere trygg heime, og då har du rett til ho. Vi har lagt vekt på at du vil bu heime.",
    hvorfor: [
      "Vi meiner at reingjering annakvar veke er nok til at heimen er trygg og god å bu i.",
      "Butikken leverer varer heim. Du bestiller sjølv på telefon, og du sa at det går greitt. Difor meiner vi at du klarer dette utan hjelp frå oss.",
    ],
  },
} as const;

function poster(sprak: Brevsprak): readonly Brevpost[] {
  const o = ord[sprak];
  const tid = { fra: dato("2026-11-30"), vurderesIgjen: dato("2027-05-31"), utforer: o.hvem };
  return [
    {
      ...tomPost,
      ...tid,
      sokteOm: o.dusj[0],
      tjeneste: o.dusj[1],
      utfall: "innvilget",
      omfang: o.dusj[2],
      pris: { slag: "gratis" },
    },
    {
      ...tomPost,
      ...tid,
      sokteOm: o.vask[0],
      tjeneste: o.vask[1],
      utfall: "delvis",
      omfang: o.vask[2],
      farIkke: o.vask[3],
      begrunnelse: o.hvorfor[0],
      pris: { slag: "hoyst", ore: 24_500, per: "maned", grenseOre: 26_032_000 },
    },
    { ...tomPost, sokteOm: o.mat[0], tjeneste: o.mat[1], utfall: "avslag", begrunnelse: o.hvorfor[1] },
  ];
}

/** Help at home, granted in part: three things asked for, three answers. */
export function delvisHjelpHjemme(sprak: Brevsprak): Vedtaksbrevfakta {
  const o = ord[sprak];
  const h = hode("omsorg", sprak);
  return {
    ...h,
    soknad: { mottatt: dato("2026-11-02"), muntlig: false, ubesvart: [] },
    poster: poster(sprak),
    brukersSyn: o.syn,
    fakta: o.fakta,
    hensyn: o.hensyn,
    barnBerort: false,
    barnetsBeste: "",
    regler: [hjemmel("pbrl", "2-1"), hjemmel("hol", "3-2", { ledd: 1, nr: 6, bokstav: "b" })],
    klage: klageadgang("omsorgstjeneste", sted("omsorg"), h.dato, sprak),
    tekster: utenTekster,
  };
}

/** The same help looked at again, a year later: one thing as before, one less, one that ends. */
export function revurdertHjelp(sprak: Brevsprak): Revurderingsfakta {
  const { soknad: _, ...vedtak } = delvisHjelpHjemme(sprak);
  return {
    ...vedtak,
    poster: vedtak.poster.map((p) => ({ ...p, fra: p.fra ?? dato("2026-12-31") })),
    gammelt: { vedtatt: dato("2025-11-24"), fordi: "behov_endret", hvorfor: ord[sprak].nyttBehov },
    virkninger: ["som_for", "mindre", "slutter"],
  };
}
