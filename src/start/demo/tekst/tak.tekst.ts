import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  nodhjelp: {
    onsket: "Penger til mat til neste lønn",
    fortellinger: [
      {
        behov: "Jeg har ikke mat i dag. Kontoen er tom til torsdag.",
        mal: "Jeg vil ha mat i huset.",
        syn: "Jeg skammer meg, men jeg har ingen å låne av.",
        fakta: "Du har ikke penger til mat før torsdag. Du har ingen å låne av.",
        hensyn: "Ingen skal være uten mat. Derfor får du penger i dag.",
      },
    ],
    ja: "Penger til mat i fem dager, på kort i dag",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  botilbud: {
    onsket: "Et sted å bo i natt",
    fortellinger: [
      {
        behov: "Jeg har ikke noe sted å sove. Jeg har bodd hos venner, men kan ikke være der lenger.",
        mal: "Jeg vil ha et rom med lås på døra.",
        syn: "Jeg vil ikke bo sammen med folk som ruser seg.",
        fakta: "Du har ikke noe sted å sove i natt. Du har bodd hos tre venner på en måned.",
        hensyn: "Du har rett til et trygt sted å være til du finner noe eget.",
      },
    ],
    ja: "Rom på gjestehus til du har fått et fast sted, med samtale hver uke",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  omsorgsbolig: {
    onsket: "Omsorgsbolig i sentrum",
    fortellinger: [
      {
        behov: "Jeg bor langt fra butikken og er redd for trappa når det er glatt.",
        mal: "Jeg vil kunne gå til butikken selv.",
        syn: "Jeg vil bo nær søsteren min.",
        fakta: "Du bor i andre etasje uten heis. Du går i trapper med stokk. Det er tre kilometer til butikken.",
        hensyn: "Vi har sett på hvor mye en annen bolig vil hjelpe deg, og hvem som trenger boligene mest nå.",
      },
    ],
    ja: "Leie av omsorgsbolig med to rom, i første etasje",
    delvis: null,
    nei: {
      farIkke: "Omsorgsbolig",
      begrunnelse: "Et rekkverk til og bedre lys gjør trappa trygg nok. Vi kan hjelpe deg med begge deler.",
    },
    klage: {
      onsket: "Omsorgsbolig i sentrum",
      hvorfor: "Det er ikke bare trappa. Jeg kommer meg ikke noe sted.",
      svar: "Du kan få kort for drosje og følge til butikken. Andre som søker, klarer seg ikke i det hele tatt der de bor.",
      nytt: "Du har falt i trappa. Derfor tilbyr vi deg en bolig.",
    },
    barn: "",
  },
  kommunal: {
    onsket: "Kommunal bolig",
    fortellinger: [
      {
        behov: "Vi må ut av leiligheten, og ingen vil leie ut til oss.",
        mal: "Vi vil bo i samme krets, så barna slipper å bytte skole.",
        syn: "Vi trenger to soverom.",
        fakta: "Dere må flytte om to måneder. Dere har søkt på åtte boliger og fått nei hver gang. Dere har to barn.",
        hensyn: "Dere klarer ikke å finne bolig selv nå, og barna trenger et fast sted.",
      },
    ],
    ja: "Leie av kommunal bolig med tre rom i tre år",
    delvis: null,
    nei: {
      farIkke: "Kommunal bolig",
      begrunnelse: "Dere har inntekt nok til å leie privat. Vi hjelper dere å søke, og kan gi garanti for depositum.",
    },
    klage: {
      onsket: "Kommunal bolig",
      hvorfor: "Vi har søkt i et halvt år uten å få noe.",
      svar: "Med garanti fra oss fikk fire av fem familier bolig på tre måneder.",
      nytt: "Garantien hjalp ikke. Derfor får dere en kommunal bolig.",
    },
    barn: "Barna går på skole i kretsen og har vennene sine der. De trenger et fast sted å bo. Det har vi lagt stor vekt på.",
  },
};

const nn: Samme<typeof nb> = {
  nodhjelp: {
    onsket: "Pengar til mat til neste løn",
    fortellinger: [
      {
        behov: "Eg har ikkje mat i dag. Kontoen er tom til torsdag.",
        mal: "Eg vil ha mat i huset.",
        syn: "Eg skjemst, men eg har ingen å låne av.",
        fakta: "Du har ikkje pengar til mat før torsdag. Du har ingen å låne av.",
        hensyn: "Ingen skal vere utan mat. Difor får du pengar i dag.",
      },
    ],
    ja: "Pengar til mat i fem dagar, på kort i dag",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  botilbud: {
    onsket: "Ein stad å bu i natt",
    fortellinger: [
      {
        behov: "Eg har ikkje nokon stad å sove. Eg har budd hos vener, men kan ikkje vere der lenger.",
        mal: "Eg vil ha eit rom med lås på døra.",
        syn: "Eg vil ikkje bu saman med folk som rusar seg.",
        fakta: "Du har ikkje nokon stad å sove i natt. Du har budd hos tre vener på ein månad.",
        hensyn: "Du har rett til ein trygg stad å vere til du finn noko eige.",
      },
    ],
    ja: "Rom på gjestehus til du har fått ein fast stad, med samtale kvar veke",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  omsorgsbolig: {
    onsket: "Omsorgsbustad i sentrum",
    fortellinger: [
      {
        behov: "Eg bur langt frå butikken og er redd for trappa når det er glatt.",
        mal: "Eg vil kunne gå til butikken sjølv.",
        syn: "Eg vil bu nær søstera mi.",
        fakta: "Du bur i andre høgda utan heis. Du går i trapper med stokk. Det er tre kilometer til butikken.",
        hensyn: "Vi har sett på kor mykje ein annan bustad vil hjelpe deg, og kven som treng bustadene mest no.",
      },
    ],
    ja: "Leige av omsorgsbustad med to rom, i første høgda",
    delvis: null,
    nei: {
      farIkke: "Omsorgsbustad",
      begrunnelse: "Eit rekkverk til og betre lys gjer trappa trygg nok. Vi kan hjelpe deg med begge delar.",
    },
    klage: {
      onsket: "Omsorgsbustad i sentrum",
      hvorfor: "Det er ikkje berre trappa. Eg kjem meg ikkje nokon stad.",
      svar: "Du kan få kort for drosje og følgje til butikken. Andre som søkjer, klarer seg ikkje i det heile der dei bur.",
      nytt: "Du har falle i trappa. Difor tilbyr vi deg ein bustad.",
    },
    barn: "",
  },
  kommunal: {
    onsket: "Kommunal bustad",
    fortellinger: [
      {
        behov: "Vi må ut av leilegheita, og ingen vil leige ut til oss.",
        mal: "Vi vil bu i same krins, så barna slepp å byte skule.",
        syn: "Vi treng to soverom.",
        fakta: "De må flytte om to månader. De har søkt på åtte bustader og fått nei kvar gong. De har to barn.",
        hensyn: "De klarer ikkje å finne bustad sjølve no, og barna treng ein fast stad.",
      },
    ],
    ja: "Leige av kommunal bustad med tre rom i tre år",
    delvis: null,
    nei: {
      farIkke: "Kommunal bustad",
      begrunnelse: "De har inntekt nok til å leige privat. Vi hjelper dykk å søkje, og kan gi garanti for depositum.",
    },
    klage: {
      onsket: "Kommunal bustad",
      hvorfor: "Vi har søkt i eit halvt år utan å få noko.",
      svar: "Med garanti frå oss fekk fire av fem familiar bustad på tre månader.",
      nytt: "Garantien hjelpte ikkje. Difor får de ein kommunal bustad.",
    },
    barn: "Barna går på skule i krinsen og har venene sine der. Dei treng ein fast stad å bu. Det har vi lagt stor vekt på.",
  },
};

/** Food today, a roof tonight, and dwellings. */
export const takTekst = katalog({ nb, nn });
