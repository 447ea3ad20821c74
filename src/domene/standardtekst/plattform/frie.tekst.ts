import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/**
 * Beginnings of reasons that come with Trappa: what the desk calls each, and its words. In braces: what the case knows. In brackets: what the
 * case worker must fill in, because it is true for one person only.
 *
 * A version that has been in use is never edited: a new version gets a line of its own, and its number in rader.ts.
 */
const nb = {
  trenger_hjelpen_1: {
    navn: "Du trenger denne hjelpen",
    ord: "Du trenger hjelp til [det som er vanskelig]. Vi mener at {tjeneste} er riktig hjelp for deg nå, fordi [grunnen].",
  },
  dekket_fra_for_1: {
    navn: "Annen hjelp dekker behovet",
    ord: "Du har hjelp fra før som dekker det du trenger: [hjelpen du har]. Vi har sett på hva du klarer selv, og på hva som er vanskelig. Derfor får du ikke {tjeneste} i tillegg nå.",
  },
  klarer_selv_1: {
    navn: "Du klarer dette uten hjelp",
    ord: "Du klarer [hva du klarer] selv i dag. Vi mener at du har en trygg hverdag uten {tjeneste}, fordi [grunnen].",
  },
  annen_hjelp_1: {
    navn: "Annen hjelp passer bedre",
    ord: "Vi har sett på hva som kan hjelpe deg. Vi mener at [den andre hjelpen] passer bedre enn {tjeneste}, fordi [grunnen]. Du kan få det ved å [hva du gjør].",
  },
  mindre_enn_sokt_1: {
    navn: "Du får mindre enn du søkte om",
    ord: "Du får mindre enn du søkte om. Vi mener at hjelpen du får, er nok til [det den skal dekke]. Resten dekkes av [det som dekker resten].",
  },
  bpa_ikke_rett_1: {
    navn: "Ikke rett til BPA",
    ord: "Rett til BPA har den som er under 67 år og trenger mye hjelp i mer enn to år. Hjelpen må som hovedregel være på minst 25 timer i uka. For deg er det slik: [hva som mangler]. Du får hjelpen du trenger, på en annen måte: [hvordan].",
  },
  omsorgsstonad_ikke_1: {
    navn: "Ikke omsorgsstønad",
    ord: "Du gjør et stort arbeid for en du er glad i. Omsorgsstønad er for særlig tyngende omsorg. Vi har sett på hvor mange timer det er, hvor ofte du blir vekket, og hvor lenge det varer. Vi mener at [grunnen].",
  },
  langtid_bor_hjemme_1: {
    navn: "Du kan bo trygt hjemme",
    ord: "Vi mener at du kan bo trygt hjemme med den hjelpen du får. Vi har sett på [det vi la vekt på]. Plass på sykehjem er for den som ikke kan få god nok hjelp på noen annen måte.",
  },
  trenger_pengene_1: {
    navn: "Du har ikke nok til livsopphold",
    ord: "Du har ikke nok penger til det du må ha for å leve. Det viser regnestykket i brevet. Derfor får du {tjeneste}.",
  },
  inntekten_dekker_1: {
    navn: "Inntekten dekker livsopphold",
    ord: "Du har nok penger til det du må ha for å leve. Det viser regnestykket i brevet. Vi har også sett på om noe er spesielt for deg: [hva vi så på].",
  },
  annen_utvei_1: {
    navn: "Du kan få pengene på en annen måte",
    ord: "Før vi gir penger, skal du bruke andre muligheter du har. Du kan [hva du kan gjøre]. Det gir deg [hva det gir]. Derfor får du ikke {tjeneste} nå.",
  },
  rimelig_utgift_1: {
    navn: "Vi dekker det som er rimelig",
    ord: "Vi dekker det som er rimelig for [det pengene skal dekke]. Du søkte om mer. Vi mener at beløpet du får, er nok, fordi [grunnen].",
  },
  depositum_ikke_1: {
    navn: "Ikke penger til depositum",
    ord: "Vi skal hjelpe deg med depositum når du ikke kan få en bolig på annen måte. Vi mener at du kan det, fordi [grunnen]. Vi har sett på [hva vi så på].",
  },
  kvalifisering_ikke_1: {
    navn: "Ikke kvalifiseringsprogram",
    ord: "Programmet er for den som har mye mindre evne til å arbeide, og som har lite eller ingen støtte fra Nav. For deg er det slik: [hva vi la vekt på]. Vi mener at [annen hjelp] passer bedre nå.",
  },
  trenger_bolig_1: {
    navn: "Du trenger en annen bolig",
    ord: "Boligen du har nå, passer ikke for deg, fordi [grunnen]. Derfor får du {tjeneste}.",
  },
  egnet_bolig_1: {
    navn: "Boligen du har, er egnet",
    ord: "Vi mener at du kan bo i boligen du har nå. Vi har sett på [hva vi så på]. Du kan få hjelp til å gjøre boligen bedre: [hvilken hjelp].",
  },
  ikke_var_sak_1: {
    navn: "Noen andre bestemmer dette",
    ord: "Dette er det [hvem] som bestemmer. Vi kan derfor ikke svare på det. [Hva vi har gjort med søknaden].",
  },
};

const nn: Samme<typeof nb> = {
  trenger_hjelpen_1: {
    navn: "Du treng denne hjelpa",
    ord: "Du treng hjelp til [det som er vanskeleg]. Vi meiner at {tjeneste} er rett hjelp for deg no, fordi [grunnen].",
  },
  dekket_fra_for_1: {
    navn: "Anna hjelp dekkjer behovet",
    ord: "Du har hjelp frå før som dekkjer det du treng: [hjelpa du har]. Vi har sett på kva du klarer sjølv, og på kva som er vanskeleg. Difor får du ikkje {tjeneste} i tillegg no.",
  },
  klarer_selv_1: {
    navn: "Du klarer dette utan hjelp",
    ord: "Du klarer [kva du klarer] sjølv i dag. Vi meiner at du har ein trygg kvardag utan {tjeneste}, fordi [grunnen].",
  },
  annen_hjelp_1: {
    navn: "Anna hjelp passar betre",
    ord: "Vi har sett på kva som kan hjelpe deg. Vi meiner at [den andre hjelpa] passar betre enn {tjeneste}, fordi [grunnen]. Du kan få det ved å [kva du gjer].",
  },
  mindre_enn_sokt_1: {
    navn: "Du får mindre enn du søkte om",
    ord: "Du får mindre enn du søkte om. Vi meiner at hjelpa du får, er nok til [det ho skal dekkje]. Resten blir dekt av [det som dekkjer resten].",
  },
  bpa_ikke_rett_1: {
    navn: "Ikkje rett til BPA",
    ord: "Rett til BPA har den som er under 67 år og treng mykje hjelp i meir enn to år. Hjelpa må som hovudregel vere på minst 25 timar i veka. For deg er det slik: [kva som manglar]. Du får hjelpa du treng, på ein annan måte: [korleis].",
  },
  omsorgsstonad_ikke_1: {
    navn: "Ikkje omsorgsstønad",
    ord: "Du gjer eit stort arbeid for ein du er glad i. Omsorgsstønad er for særleg tyngjande omsorg. Vi har sett på kor mange timar det er, kor ofte du blir vekt, og kor lenge det varer. Vi meiner at [grunnen].",
  },
  langtid_bor_hjemme_1: {
    navn: "Du kan bu trygt heime",
    ord: "Vi meiner at du kan bu trygt heime med den hjelpa du får. Vi har sett på [det vi la vekt på]. Plass på sjukeheim er for den som ikkje kan få god nok hjelp på nokon annan måte.",
  },
  trenger_pengene_1: {
    navn: "Du har ikkje nok til livsopphald",
    ord: "Du har ikkje nok pengar til det du må ha for å leve. Det viser reknestykket i brevet. Difor får du {tjeneste}.",
  },
  inntekten_dekker_1: {
    navn: "Inntekta dekkjer livsopphald",
    ord: "Du har nok pengar til det du må ha for å leve. Det viser reknestykket i brevet. Vi har òg sett på om noko er spesielt for deg: [kva vi såg på].",
  },
  annen_utvei_1: {
    navn: "Du kan få pengane på ein annan måte",
    ord: "Før vi gir pengar, skal du bruke andre moglegheiter du har. Du kan [kva du kan gjere]. Det gir deg [kva det gir]. Difor får du ikkje {tjeneste} no.",
  },
  rimelig_utgift_1: {
    navn: "Vi dekkjer det som er rimeleg",
    ord: "Vi dekkjer det som er rimeleg for [det pengane skal dekkje]. Du søkte om meir. Vi meiner at beløpet du får, er nok, fordi [grunnen].",
  },
  depositum_ikke_1: {
    navn: "Ikkje pengar til depositum",
    ord: "Vi skal hjelpe deg med depositum når du ikkje kan få ein bustad på annan måte. Vi meiner at du kan det, fordi [grunnen]. Vi har sett på [kva vi såg på].",
  },
  kvalifisering_ikke_1: {
    navn: "Ikkje kvalifiseringsprogram",
    ord: "Programmet er for den som har mykje mindre evne til å arbeide, og som har lita eller inga støtte frå Nav. For deg er det slik: [kva vi la vekt på]. Vi meiner at [anna hjelp] passar betre no.",
  },
  trenger_bolig_1: {
    navn: "Du treng ein annan bustad",
    ord: "Bustaden du har no, passar ikkje for deg, fordi [grunnen]. Difor får du {tjeneste}.",
  },
  egnet_bolig_1: {
    navn: "Bustaden du har, er eigna",
    ord: "Vi meiner at du kan bu i bustaden du har no. Vi har sett på [kva vi såg på]. Du kan få hjelp til å gjere bustaden betre: [kva hjelp].",
  },
  ikke_var_sak_1: {
    navn: "Nokon andre bestemmer dette",
    ord: "Dette er det [kven] som bestemmer. Vi kan difor ikkje svare på det. [Kva vi har gjort med søknaden].",
  },
};

export const frieTekst = katalog({ nb, nn });
