import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  stell: {
    onsket: "Hjelp til å dusje tre ganger i uka",
    fortellinger: [
      {
        behov: "Jeg har falt to ganger på badet. Nå tør jeg ikke dusje alene.",
        mal: "Jeg vil bo hjemme og klare morgenen selv så langt jeg kan.",
        syn: "Jeg vil helst ha hjelp om formiddagen, av noen jeg kjenner.",
        fakta:
          "Du bor alene. Du har falt på badet og går med rullator inne. Du kler på deg selv, men trenger hjelp inn og ut av dusjen.",
        hensyn: "Du skal kunne dusje uten å være redd for å falle. Vi har lagt vekt på at du vil bo hjemme.",
      },
      {
        behov: "Etter slaget er den ene armen svak. Det tar hele morgenen å vaske seg.",
        mal: "Jeg vil bli ferdig med stellet så tidlig at jeg rekker dagen.",
        syn: "Jeg gjør gjerne det meste selv, bare noen er der.",
        fakta: "Du har hatt hjerneslag og øver med fysioterapeut. Du vasker ansikt og overkropp selv. Du når ikke ned til beina.",
        hensyn: "Du øver deg opp igjen. Hjelpen skal være slik at du gjør det du klarer.",
      },
    ],
    ja: "Hjelp til å dusje tre ganger i uka, om formiddagen",
    delvis: {
      omfang: "Hjelp til å dusje to ganger i uka, om formiddagen",
      farIkke: "Hjelp til å dusje en tredje gang i uka",
      begrunnelse: "Ergoterapeuten var med deg på badet. Med krakk og håndtak klarer du å vaske deg ved vasken de andre dagene.",
    },
    nei: null,
    klage: {
      onsket: "Hjelp til å dusje tre ganger i uka",
      hvorfor: "Jeg blir svimmel når jeg bøyer meg over vasken. To ganger er ikke nok.",
      svar: "Vi har snakket med deg og ergoterapeuten igjen. Krakken er på plass, og vi mener fortsatt at to ganger i uka er nok.",
      nytt: "Fastlegen skriver at du er mer svimmel enn før. Det visste vi ikke. Derfor får du hjelp tre ganger i uka.",
    },
    barn: "",
  },
  vask: {
    onsket: "Vask av gulv og bad hver uke",
    fortellinger: [
      {
        behov: "Ryggen er dårlig, og jeg får ikke vasket gulvene lenger.",
        mal: "Jeg vil ha det rent rundt meg, slik jeg alltid har hatt det.",
        syn: "Jeg tørker støv og vasker opp selv. Det er gulvene jeg ikke klarer.",
        fakta: "Du bor alene i to rom. Du rydder, tørker støv og vasker opp selv. Du kan ikke bøye deg eller bære bøtter.",
        hensyn: "Du trenger et hjem som er rent nok til at du har det trygt og godt der.",
      },
      {
        behov: "Jeg har fått pusten dårligere og orker ikke vaske badet.",
        mal: "Jeg vil spare kreftene til turen min hver dag.",
        syn: "Jeg vil helst ha den samme personen hver gang.",
        fakta: "Du har en lungesykdom og blir fort sliten. Du lager mat og handler selv når du får tid på deg.",
        hensyn: "Du skal ha krefter til det som er viktig for deg. Derfor hjelper vi med det tyngste.",
      },
    ],
    ja: "Vask av gulv og bad hver uke",
    delvis: {
      omfang: "Vask av gulv og bad annenhver uke",
      farIkke: "Vask hver uke",
      begrunnelse: "Vi mener at vask annenhver uke er nok til at hjemmet ditt er trygt og godt å bo i.",
    },
    nei: {
      farIkke: "Vask av gulv og bad",
      begrunnelse:
        "Du bor sammen med to voksne som kan vaske, og du har sagt at det går greit. Derfor mener vi at du klarer deg uten hjelp fra oss.",
    },
    klage: {
      onsket: "Vask hver uke",
      hvorfor: "Støvet gjør pusten min verre. Etter en uke merker jeg det.",
      svar: "Vi har ringt fastlegen på nytt. Legen skriver at du ikke blir sykere av støv, og vi mener at annenhver uke er nok.",
      nytt: "Legen din skriver at støv gjør pusten verre. Det visste vi ikke da vi gjorde vedtaket.",
    },
    barn: "",
  },
  sykepleie: {
    onsket: "Hjelp med medisin og sår",
    fortellinger: [
      {
        behov: "Jeg glemmer medisinen min og har et sår på leggen som ikke gror.",
        mal: "Jeg vil bli kvitt såret og sove godt om natta.",
        syn: "Det er fint om dere ringer før dere kommer.",
        fakta:
          "Du har sukkersyke og et sår på leggen. Legen vil at såret blir stelt annenhver dag. Du har glemt medisin flere ganger.",
        hensyn: "Du trenger helsehjelp som blir gjort likt hver gang. Det kan du ikke gjøre selv.",
      },
      {
        behov: "Jeg kom hjem fra sykehuset og trenger sprøyter i noen uker.",
        mal: "Jeg vil komme meg på beina igjen.",
        syn: "Jeg kan lære å sette sprøytene selv hvis noen viser meg.",
        fakta: "Du er operert i hofta. Du skal ha sprøyter i fem uker og noen som ser på såret.",
        hensyn: "Du trenger hjelp til du kan sette sprøytene selv. Vi viser deg hvordan.",
      },
    ],
    ja: "Hjemmesykepleie tre ganger i uka, og medisin i dosett hver uke",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  mat: {
    onsket: "Middag levert hjem",
    fortellinger: [
      {
        behov: "Jeg har gått ned i vekt. Jeg orker ikke lage middag bare til meg.",
        mal: "Jeg vil ha matlysten tilbake.",
        syn: "Fisk liker jeg godt. Jeg spiser klokka to.",
        fakta: "Du bor alene og har gått ned seks kilo. Du varmer mat selv, men lager den ikke.",
        hensyn: "Du trenger mat hver dag for å holde deg frisk, og vi skal få den til deg.",
      },
    ],
    ja: "Middag levert hjem fem dager i uka",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
};

const nn: Samme<typeof nb> = {
  stell: {
    onsket: "Hjelp til å dusje tre gonger i veka",
    fortellinger: [
      {
        behov: "Eg har falle to gonger på badet. No tør eg ikkje dusje åleine.",
        mal: "Eg vil bu heime og klare morgonen sjølv så langt eg kan.",
        syn: "Eg vil helst ha hjelp om formiddagen, av nokon eg kjenner.",
        fakta:
          "Du bur åleine. Du har falle på badet og går med rullator inne. Du kler på deg sjølv, men treng hjelp inn og ut av dusjen.",
        hensyn: "Du skal kunne dusje utan å vere redd for å falle. Vi har lagt vekt på at du vil bu heime.",
      },
      {
        behov: "Etter slaget er den eine armen svak. Det tek heile morgonen å vaske seg.",
        mal: "Eg vil bli ferdig med stellet så tidleg at eg rekk dagen.",
        syn: "Eg gjer gjerne det meste sjølv, berre nokon er der.",
        fakta:
          "Du har hatt hjerneslag og øver med fysioterapeut. Du vaskar ansikt og overkropp sjølv. Du når ikkje ned til beina.",
        hensyn: "Du øver deg opp att. Hjelpa skal vere slik at du gjer det du klarer.",
      },
    ],
    ja: "Hjelp til å dusje tre gonger i veka, om formiddagen",
    delvis: {
      omfang: "Hjelp til å dusje to gonger i veka, om formiddagen",
      farIkke: "Hjelp til å dusje ein tredje gong i veka",
      begrunnelse: "Ergoterapeuten var med deg på badet. Med krakk og handtak klarer du å vaske deg ved vasken dei andre dagane.",
    },
    nei: null,
    klage: {
      onsket: "Hjelp til å dusje tre gonger i veka",
      hvorfor: "Eg blir svimmel når eg bøyer meg over vasken. To gonger er ikkje nok.",
      svar: "Vi har snakka med deg og ergoterapeuten igjen. Krakken er på plass, og vi meiner framleis at to gonger i veka er nok.",
      nytt: "Fastlegen skriv at du er meir svimmel enn før. Det visste vi ikkje. Difor får du hjelp tre gonger i veka.",
    },
    barn: "",
  },
  vask: {
    onsket: "Vask av golv og bad kvar veke",
    fortellinger: [
      {
        behov: "Ryggen er dårleg, og eg får ikkje vaska golva lenger.",
        mal: "Eg vil ha det reint rundt meg, slik eg alltid har hatt det.",
        syn: "Eg tørkar støv og vaskar opp sjølv. Det er golva eg ikkje klarer.",
        fakta: "Du bur åleine i to rom. Du ryddar, tørkar støv og vaskar opp sjølv. Du kan ikkje bøye deg eller bere bytter.",
        hensyn: "Du treng ein heim som er rein nok til at du har det trygt og godt der.",
      },
      {
        behov: "Eg har fått pusten dårlegare og orkar ikkje vaske badet.",
        mal: "Eg vil spare kreftene til turen min kvar dag.",
        syn: "Eg vil helst ha den same personen kvar gong.",
        fakta: "Du har ein lungesjukdom og blir fort sliten. Du lagar mat og handlar sjølv når du får tid på deg.",
        hensyn: "Du skal ha krefter til det som er viktig for deg. Difor hjelper vi med det tyngste.",
      },
    ],
    ja: "Vask av golv og bad kvar veke",
    delvis: {
      omfang: "Vask av golv og bad annakvar veke",
      farIkke: "Vask kvar veke",
      begrunnelse: "Vi meiner at vask annakvar veke er nok til at heimen din er trygg og god å bu i.",
    },
    nei: {
      farIkke: "Vask av golv og bad",
      begrunnelse:
        "Du bur saman med to vaksne som kan vaske, og du har sagt at det går greitt. Difor meiner vi at du klarer deg utan hjelp frå oss.",
    },
    klage: {
      onsket: "Vask kvar veke",
      hvorfor: "Støvet gjer pusten min verre. Etter ei veke merkar eg det.",
      svar: "Vi har ringt fastlegen på nytt. Legen skriv at du ikkje blir sjukare av støv, og vi meiner at annakvar veke er nok.",
      nytt: "Legen din skriv at støv gjer pusten verre. Det visste vi ikkje då vi gjorde vedtaket.",
    },
    barn: "",
  },
  sykepleie: {
    onsket: "Hjelp med medisin og sår",
    fortellinger: [
      {
        behov: "Eg gløymer medisinen min og har eit sår på leggen som ikkje gror.",
        mal: "Eg vil bli kvitt såret og sove godt om natta.",
        syn: "Det er fint om de ringjer før de kjem.",
        fakta:
          "Du har sukkersjuke og eit sår på leggen. Legen vil at såret blir stelt annankvar dag. Du har gløymt medisin fleire gonger.",
        hensyn: "Du treng helsehjelp som blir gjord likt kvar gong. Det kan du ikkje gjere sjølv.",
      },
      {
        behov: "Eg kom heim frå sjukehuset og treng sprøyter i nokre veker.",
        mal: "Eg vil kome meg på beina att.",
        syn: "Eg kan lære å setje sprøytene sjølv om nokon viser meg.",
        fakta: "Du er operert i hofta. Du skal ha sprøyter i fem veker og nokon som ser på såret.",
        hensyn: "Du treng hjelp til du kan setje sprøytene sjølv. Vi viser deg korleis.",
      },
    ],
    ja: "Heimesjukepleie tre gonger i veka, og medisin i dosett kvar veke",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  mat: {
    onsket: "Middag levert heim",
    fortellinger: [
      {
        behov: "Eg har gått ned i vekt. Eg orkar ikkje lage middag berre til meg.",
        mal: "Eg vil ha matlysta tilbake.",
        syn: "Fisk likar eg godt. Eg et klokka to.",
        fakta: "Du bur åleine og har gått ned seks kilo. Du varmar mat sjølv, men lagar han ikkje.",
        hensyn: "Du treng mat kvar dag for å halde deg frisk, og vi skal få han til deg.",
      },
    ],
    ja: "Middag levert heim fem dagar i veka",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
};

/** Help at home. */
export const hjemmeTekst = katalog({ nb, nn });
