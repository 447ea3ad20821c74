import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  korttid: {
    onsket: "Tre uker på sykehjem etter operasjonen",
    fortellinger: [
      {
        behov: "Jeg skal opereres i kneet og bor i tredje etasje uten heis.",
        mal: "Jeg vil hjem igjen så fort jeg kan gå i trapper.",
        syn: "Jeg vil trene hver dag mens jeg er der.",
        fakta: "Du skal opereres i kneet. Du bor alene og kan ikke gå i trapper de første ukene.",
        hensyn: "Du trenger hjelp hele døgnet en kort tid, og trening for å komme hjem.",
      },
    ],
    ja: "Korttidsopphold i tre uker, med trening hver dag",
    delvis: {
      omfang: "Korttidsopphold i to uker, med trening hver dag",
      farIkke: "Den tredje uka",
      begrunnelse: "Fysioterapeuten mener at du kan gå i trapper etter to uker. Kan du ikke det, ser vi på det igjen da.",
    },
    nei: {
      farIkke: "Korttidsopphold",
      begrunnelse: "Du kan få hjelp hjemme fire ganger om dagen. Vi mener at det er trygt nok, og at du trener best der du bor.",
    },
    klage: {
      onsket: "Tre uker på sykehjem",
      hvorfor: "Jeg er redd for å falle i trappa. Ingen er hjemme hos meg.",
      svar: "Fysioterapeuten har sett på trappa sammen med deg. Med rekkverk på begge sider er den trygg.",
      nytt: "Rekkverket kan ikke settes opp i tide. Derfor får du tre uker.",
    },
    barn: "",
  },
  langtid: {
    onsket: "Fast plass på sykehjem",
    fortellinger: [
      {
        behov: "Det går ikke hjemme lenger. Jeg går ut om natta og finner ikke hjem.",
        mal: "Jeg vil bo et sted der noen alltid er våkne.",
        syn: "Jeg vil ha utsikt, og ha med meg stolen min.",
        fakta: "Du har demens. Du har gått ut om natta tre ganger. Du får hjelp hjemme fem ganger om dagen.",
        hensyn: "Du trenger noen rundt deg hele døgnet. Det kan vi ikke gi deg hjemme.",
      },
    ],
    ja: "Fast plass på sykehjem",
    delvis: null,
    nei: {
      farIkke: "Fast plass på sykehjem",
      begrunnelse: "Du kan bo trygt hjemme med mer hjelp enn du har i dag. Vi tilbyr hjelp fem ganger om dagen og dagsenter.",
    },
    klage: {
      onsket: "Fast plass på sykehjem",
      hvorfor: "Jeg er redd om natta, og da er det ingen her.",
      svar: "Nattpatruljen kan komme to ganger hver natt. Vi mener at det er forsvarlig.",
      nytt: "Du har falt to ganger om natta siden vedtaket. Derfor får du fast plass.",
    },
    barn: "",
  },
  bpa: {
    onsket: "BPA 35 timer i uka",
    fortellinger: [
      {
        behov: "Jeg sitter i rullestol og trenger hjelp til det meste når jeg skal på jobb og med venner.",
        mal: "Jeg vil styre dagen min selv og jobbe fullt.",
        syn: "Jeg vil velge hvem som hjelper meg, og når.",
        fakta: "Du bruker rullestol og jobber fullt. Du trenger hjelp morgen og kveld, på reiser og i fritida.",
        hensyn: "Du har et stort og varig behov, og du vil lede hjelpen selv.",
      },
    ],
    ja: "BPA 35 timer i uka",
    delvis: {
      omfang: "BPA 28 timer i uka",
      farIkke: "Sju timer i uka",
      begrunnelse: "På jobb har du en egen ordning. De sju timene er dekket der.",
    },
    nei: {
      farIkke: "BPA",
      begrunnelse: "Behovet ditt er under 25 timer i uka. Du får den samme hjelpen fra hjemmetjenesten, til de tidene du ba om.",
    },
    klage: {
      onsket: "BPA 35 timer i uka",
      hvorfor: "Dere har ikke regnet med fritida mi. Jeg trener og er trener for ungdom.",
      svar: "Vi har regnet timene på nytt. Fritida di er med, og behovet er fortsatt under grensa.",
      nytt: "Vi hadde glemt reisene til treningen. Derfor får du flere timer.",
    },
    barn: "",
  },
};

const nn: Samme<typeof nb> = {
  korttid: {
    onsket: "Tre veker på sjukeheim etter operasjonen",
    fortellinger: [
      {
        behov: "Eg skal opererast i kneet og bur i tredje høgda utan heis.",
        mal: "Eg vil heim att så fort eg kan gå i trapper.",
        syn: "Eg vil trene kvar dag medan eg er der.",
        fakta: "Du skal opererast i kneet. Du bur åleine og kan ikkje gå i trapper dei første vekene.",
        hensyn: "Du treng hjelp heile døgnet ei kort tid, og trening for å kome heim.",
      },
    ],
    ja: "Korttidsopphald i tre veker, med trening kvar dag",
    delvis: {
      omfang: "Korttidsopphald i to veker, med trening kvar dag",
      farIkke: "Den tredje veka",
      begrunnelse: "Fysioterapeuten meiner at du kan gå i trapper etter to veker. Kan du ikkje det, ser vi på det igjen då.",
    },
    nei: {
      farIkke: "Korttidsopphald",
      begrunnelse: "Du kan få hjelp heime fire gonger om dagen. Vi meiner at det er trygt nok, og at du trener best der du bur.",
    },
    klage: {
      onsket: "Tre veker på sjukeheim",
      hvorfor: "Eg er redd for å falle i trappa. Ingen er heime hos meg.",
      svar: "Fysioterapeuten har sett på trappa saman med deg. Med rekkverk på begge sider er ho trygg.",
      nytt: "Rekkverket kan ikkje setjast opp i tide. Difor får du tre veker.",
    },
    barn: "",
  },
  langtid: {
    onsket: "Fast plass på sjukeheim",
    fortellinger: [
      {
        behov: "Det går ikkje heime lenger. Eg går ut om natta og finn ikkje heim.",
        mal: "Eg vil bu ein stad der nokon alltid er vakne.",
        syn: "Eg vil ha utsikt, og ha med meg stolen min.",
        fakta: "Du har demens. Du har gått ut om natta tre gonger. Du får hjelp heime fem gonger om dagen.",
        hensyn: "Du treng nokon rundt deg heile døgnet. Det kan vi ikkje gi deg heime.",
      },
    ],
    ja: "Fast plass på sjukeheim",
    delvis: null,
    nei: {
      farIkke: "Fast plass på sjukeheim",
      begrunnelse: "Du kan bu trygt heime med meir hjelp enn du har i dag. Vi tilbyr hjelp fem gonger om dagen og dagsenter.",
    },
    klage: {
      onsket: "Fast plass på sjukeheim",
      hvorfor: "Eg er redd om natta, og då er det ingen her.",
      svar: "Nattpatruljen kan kome to gonger kvar natt. Vi meiner at det er forsvarleg.",
      nytt: "Du har falle to gonger om natta sidan vedtaket. Difor får du fast plass.",
    },
    barn: "",
  },
  bpa: {
    onsket: "BPA 35 timar i veka",
    fortellinger: [
      {
        behov: "Eg sit i rullestol og treng hjelp til det meste når eg skal på jobb og med vener.",
        mal: "Eg vil styre dagen min sjølv og jobbe fullt.",
        syn: "Eg vil velje kven som hjelper meg, og når.",
        fakta: "Du bruker rullestol og jobbar fullt. Du treng hjelp morgon og kveld, på reiser og i fritida.",
        hensyn: "Du har eit stort og varig behov, og du vil leie hjelpa sjølv.",
      },
    ],
    ja: "BPA 35 timar i veka",
    delvis: {
      omfang: "BPA 28 timar i veka",
      farIkke: "Sju timar i veka",
      begrunnelse: "På jobb har du ei eiga ordning. Dei sju timane er dekte der.",
    },
    nei: {
      farIkke: "BPA",
      begrunnelse: "Behovet ditt er under 25 timar i veka. Du får den same hjelpa frå heimetenesta, til dei tidene du bad om.",
    },
    klage: {
      onsket: "BPA 35 timar i veka",
      hvorfor: "De har ikkje rekna med fritida mi. Eg trener og er trenar for ungdom.",
      svar: "Vi har rekna timane på nytt. Fritida di er med, og behovet er framleis under grensa.",
      nytt: "Vi hadde gløymt reisene til treninga. Difor får du fleire timar.",
    },
    barn: "",
  },
};

/** Round the clock, and help that one leads oneself. */
export const oppholdTekst = katalog({ nb, nn });
