import { dato } from "../../../lov/kjerne/dato.ts";
import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { klageadgang } from "../fraKommune.ts";
import type { Brevsprak } from "../modell.ts";
import type { Brevpost, Utregning, Vedtaksbrevfakta } from "../vedtaksfakta.ts";
import { hode, sted, tomPost, utenTekster } from "./felles.ts";

const ord = {
  nb: {
    sokt: ["penger til å leve og bo", "vinterklær til barnet", "ny TV"],
    tjeneste: ["Penger til å leve og bo", "Vinterklær til barnet", "Ny TV"],
    behov: [
      "Mat, klær og andre daglige utgifter for deg",
      "Det samme for barnet på åtte år",
      "Husleie",
      "Strøm",
      "Innboforsikring",
      "Fotball for barnet",
    ],
    inntekt: ["Uføretrygden din etter skatt", "Bostøtte"],
    merknad: "Barnetrygden har vi ikke regnet med. Den er til barnet.",
    syn: "Du sa at fotballen er der barnet har vennene sine. Du ønsker deg en større TV.",
    barn: "Barnet trenger varmt tøy for å være ute med klassen. Fotballen betyr mye for barnet. Derfor får dere penger til begge deler.",
    fakta: "Du bor sammen med barnet ditt på åtte år. Du har uføretrygd og bostøtte. Du har en TV som virker.",
    hensyn:
      "Dere skal ha nok til å leve greit denne måneden. Vi har sett på hva dere trenger, og lagt til fotball og vinterklær.",
    tv: "Du har en TV som virker. Vi mener at dere kan leve greit uten en større.",
  },
  nn: {
    sokt: ["pengar til å leve og bu", "vinterklede til barnet", "ny TV"],
    tjeneste: ["Pengar til å leve og bu", "Vinterklede til barnet", "Ny TV"],
    behov: [
      "Mat, klede og andre daglege utgifter for deg",
      "Det same for barnet på åtte år",
      "Husleige",
      "Straum",
      "Innbuforsikring",
      "Fotball for barnet",
    ],
    inntekt: ["Uføretrygda di etter skatt", "Bustøtte"],
    merknad: "Barnetrygda har vi ikkje rekna med. Ho er til barnet.",
    syn: "Du sa at fotballen er der barnet har vennene sine. Du ønskjer deg ein større TV.",
    barn: "Barnet treng varme klede for å vere ute med klassen. Fotballen betyr mykje for barnet. Difor får de pengar til begge delar.",
    fakta: "Du bur saman med barnet ditt på åtte år. Du har uføretrygd og bustøtte. Du har ein TV som verkar.",
    hensyn: "De skal ha nok til å leve greitt denne månaden. Vi har sett på kva de treng, og lagt til fotball og vinterklede.",
    tv: "Du har ein TV som verkar. Vi meiner at de kan leve greitt utan ein større.",
  },
} as const;

/** The guiding rates of 2024, for illustration only. */
function utregning(sprak: Brevsprak): Utregning {
  const o = ord[sprak];
  const linjer = (navn: readonly string[], ore: readonly number[]) => navn.map((n, nr) => ({ navn: n, ore: ore[nr] ?? 0 }));
  return {
    behov: linjer(o.behov, [785_000, 395_000, 950_000, 120_000, 20_000, 30_000]),
    inntekt: linjer(o.inntekt, [1_560_000, 290_000]),
    merknad: o.merknad,
  };
}

function poster(sprak: Brevsprak): readonly Brevpost[] {
  const { sokt, tjeneste, tv } = ord[sprak];
  const desember = { fra: dato("2026-12-01"), til: dato("2026-12-31"), utbetales: dato("2026-11-27") };
  return [
    {
      ...tomPost,
      ...desember,
      sokteOm: sokt[0],
      tjeneste: tjeneste[0],
      utfall: "innvilget",
      belopOre: 450_000,
      utregning: utregning(sprak),
    },
    {
      ...tomPost,
      sokteOm: sokt[1],
      tjeneste: tjeneste[1],
      utfall: "innvilget",
      belopOre: 150_000,
      engang: true,
      utbetales: desember.utbetales,
    },
    { ...tomPost, sokteOm: sokt[2], tjeneste: tjeneste[2], utfall: "avslag", begrunnelse: tv },
  ];
}

/** Økonomisk stønad with its calculation: three things asked for, three answers, and a child who is seen. */
export function okonomiskStonad(sprak: Brevsprak): Vedtaksbrevfakta {
  const o = ord[sprak];
  const h = hode("sosial", sprak);
  return {
    ...h,
    soknad: { mottatt: dato("2026-11-09"), muntlig: true, ubesvart: [] },
    poster: poster(sprak),
    brukersSyn: o.syn,
    fakta: o.fakta,
    hensyn: o.hensyn,
    barnBerort: true,
    barnetsBeste: o.barn,
    regler: [hjemmel("stnl", "18")],
    klage: klageadgang("sosial_stonad", sted("sosial"), h.dato, sprak),
    tekster: utenTekster,
  };
}
