import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  avlastning: {
    onsket: "Avlastning annenhver helg",
    fortellinger: [
      {
        behov: "Barnet vårt sover lite og må passes på hele tida. Vi får ikke hvilt.",
        mal: "Vi vil ha krefter til å være gode foreldre, også for søsken.",
        syn: "Vi ønsker de samme menneskene hver gang, og et sted med dyr.",
        fakta: "Barnet er våkent tre ganger hver natt og kan ikke være alene. Dere er to voksne som deler på nettene.",
        hensyn: "Dere gjør en tung jobb og trenger hvile. Barnet skal være trygt mens dere får den.",
      },
    ],
    ja: "Avlastning annenhver helg, fra fredag til søndag",
    delvis: {
      omfang: "Avlastning hver tredje helg, fra fredag til søndag",
      farIkke: "Avlastning annenhver helg",
      begrunnelse: "Barnet trenger tid på å bli kjent. Vi begynner med hver tredje helg og ser på det igjen om et halvt år.",
    },
    nei: null,
    klage: {
      onsket: "Avlastning annenhver helg",
      hvorfor: "Vi er utslitt nå. Et halvt år er for lenge å vente.",
      svar: "Vi har snakket med dere og med skolen. Barnet blir urolig av skifter, og hver tredje helg er riktig i starten.",
      nytt: "Skolen skriver at barnet har blitt roligere og trives. Derfor kan dere få annenhver helg nå.",
    },
    barn: "Barnet trenger ro, faste mennesker og foreldre som har sovet. Barnet liker dyr. Vi har lagt vekt på alt dette.",
  },
  omsorgsstonad: {
    onsket: "Omsorgsstønad for åtte timer i uka",
    fortellinger: [
      {
        behov: "Jeg steller ektefellen min hver morgen og kveld og har gått ned i jobb.",
        mal: "Vi vil bo sammen så lenge det går.",
        syn: "Jeg gjør det gjerne, men det må være mulig å leve av.",
        fakta: "Du steller ektefellen din om lag ti timer i uka. Arbeidet er tungt, og du er oppe om natta.",
        hensyn: "Hjelpen du gir er nødvendig, og dere vil begge at du gir den.",
      },
    ],
    ja: "Omsorgsstønad for åtte timer i uka",
    delvis: {
      omfang: "Omsorgsstønad for fem timer i uka",
      farIkke: "Omsorgsstønad for tre timer i uka",
      begrunnelse: "Hjemmetjenesten gjør resten av stellet. Derfor er det fem timer igjen til deg.",
    },
    nei: {
      farIkke: "Omsorgsstønad",
      begrunnelse: "Hjemmetjenesten kan gjøre stellet. Vi mener at det er best for dere begge nå.",
    },
    klage: {
      onsket: "Omsorgsstønad for åtte timer i uka",
      hvorfor: "Hjemmetjenesten kommer ikke om natta. Det er jeg som er oppe da.",
      svar: "Vi har gått gjennom nettene sammen med deg. Timene er regnet med.",
      nytt: "Vi hadde ikke regnet med nettene. Derfor får du stønad for åtte timer.",
    },
    barn: "",
  },
};

const nn: Samme<typeof nb> = {
  avlastning: {
    onsket: "Avlasting annakvar helg",
    fortellinger: [
      {
        behov: "Barnet vårt søv lite og må passast på heile tida. Vi får ikkje kvilt.",
        mal: "Vi vil ha krefter til å vere gode foreldre, også for sysken.",
        syn: "Vi ønskjer dei same menneska kvar gong, og ein stad med dyr.",
        fakta: "Barnet er vake tre gonger kvar natt og kan ikkje vere åleine. De er to vaksne som deler på nettene.",
        hensyn: "De gjer ein tung jobb og treng kvile. Barnet skal vere trygt medan de får henne.",
      },
    ],
    ja: "Avlasting annakvar helg, frå fredag til søndag",
    delvis: {
      omfang: "Avlasting kvar tredje helg, frå fredag til søndag",
      farIkke: "Avlasting annakvar helg",
      begrunnelse: "Barnet treng tid på å bli kjent. Vi byrjar med kvar tredje helg og ser på det igjen om eit halvt år.",
    },
    nei: null,
    klage: {
      onsket: "Avlasting annakvar helg",
      hvorfor: "Vi er utslitne no. Eit halvt år er for lenge å vente.",
      svar: "Vi har snakka med dykk og med skulen. Barnet blir uroleg av skifte, og kvar tredje helg er rett i starten.",
      nytt: "Skulen skriv at barnet har blitt rolegare og trivst. Difor kan de få annakvar helg no.",
    },
    barn: "Barnet treng ro, faste menneske og foreldre som har sove. Barnet likar dyr. Vi har lagt vekt på alt dette.",
  },
  omsorgsstonad: {
    onsket: "Omsorgsstønad for åtte timar i veka",
    fortellinger: [
      {
        behov: "Eg steller ektefellen min kvar morgon og kveld og har gått ned i jobb.",
        mal: "Vi vil bu saman så lenge det går.",
        syn: "Eg gjer det gjerne, men det må vere mogleg å leve av.",
        fakta: "Du steller ektefellen din om lag ti timar i veka. Arbeidet er tungt, og du er oppe om natta.",
        hensyn: "Hjelpa du gir, er nødvendig, og de vil begge at du gir henne.",
      },
    ],
    ja: "Omsorgsstønad for åtte timar i veka",
    delvis: {
      omfang: "Omsorgsstønad for fem timar i veka",
      farIkke: "Omsorgsstønad for tre timar i veka",
      begrunnelse: "Heimetenesta gjer resten av stellet. Difor er det fem timar att til deg.",
    },
    nei: {
      farIkke: "Omsorgsstønad",
      begrunnelse: "Heimetenesta kan gjere stellet. Vi meiner at det er best for dykk begge no.",
    },
    klage: {
      onsket: "Omsorgsstønad for åtte timar i veka",
      hvorfor: "Heimetenesta kjem ikkje om natta. Det er eg som er oppe då.",
      svar: "Vi har gått gjennom nettene saman med deg. Timane er rekna med.",
      nytt: "Vi hadde ikkje rekna med nettene. Difor får du stønad for åtte timar.",
    },
    barn: "",
  },
};

/** Those who help somebody. */
export const parorendeTekst = katalog({ nb, nn });
