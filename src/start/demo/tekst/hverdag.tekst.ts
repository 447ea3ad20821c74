import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  fritid: {
    onsket: "Fire timer i uka med støttekontakt",
    fortellinger: [
      {
        behov: "Jeg kommer meg ikke ut alene lenger og er for mye for meg selv.",
        mal: "Jeg vil treffe folk og være med på noe hver uke.",
        syn: "Jeg vil gå på kino og svømme, helst med noen på min alder.",
        fakta: "Du er mye alene. Du har vondt for å finne fram på nye steder. Du har prøvd treffstedet, men gikk igjen.",
        hensyn: "Å være sammen med andre er viktig for helsa di. Du trenger en å gå sammen med.",
      },
      {
        behov: "Jeg tør ikke gå ute når det er glatt, og har ikke vært i koret på lenge.",
        mal: "Jeg vil tilbake i koret. Det er der vennene mine er.",
        syn: "Torsdagene er viktigst. Resten kan vi finne ut av.",
        fakta: "Du går utrygt på glatt føre og har ikke vært i koret på et halvt år. Familien din kommer én gang i uka.",
        hensyn: "Koret betyr mye for deg. Du trenger følge dit og hjem.",
      },
    ],
    ja: "Støttekontakt fire timer i uka",
    delvis: {
      omfang: "Støttekontakt tre timer i uka",
      farIkke: "Den fjerde timen i uka",
      begrunnelse: "Tre timer rekker til turen hver uke og litt til. Vi ser på det igjen om et halvt år.",
    },
    nei: {
      farIkke: "Støttekontakt",
      begrunnelse:
        "Du er med i to lag og kommer deg dit på egen hånd. Vi mener at du har det du trenger for å være sammen med andre.",
    },
    klage: {
      onsket: "Fire timer i uka",
      hvorfor: "Reisen tar en time. Da blir det bare to timer igjen av turen.",
      svar: "Vi har regnet med reisen. Bussen tar tjue minutter hver vei, og tre timer rekker fortsatt.",
      nytt: "Vi hadde ikke regnet med at bussen er lagt om. Reisen tar en time, og derfor får du fire timer.",
    },
    barn: "",
  },
  psykisk: {
    onsket: "Noen å snakke med hver uke",
    fortellinger: [
      {
        behov: "Jeg sover dårlig og klarer ikke å komme i gang med dagen.",
        mal: "Jeg vil tilbake på jobb, litt om gangen.",
        syn: "Jeg vil helst møtes ute, ikke på et kontor.",
        fakta: "Du har vært utskrevet fra sykehuset i tre uker. Du bor alene og er redd for å bli syk igjen.",
        hensyn: "Du trenger noen som ser deg jevnt den første tida. Det kan hindre at du blir syk igjen.",
      },
    ],
    ja: "Samtale med psykisk helse én gang i uka",
    delvis: {
      omfang: "Samtale med psykisk helse annenhver uke",
      farIkke: "Samtale hver uke",
      begrunnelse: "Du går også til samtale på sykehuset annenhver uke. Da har du noen å snakke med hver uke.",
    },
    nei: null,
    klage: {
      onsket: "Samtale hver uke",
      hvorfor: "Samtalene på sykehuset er om medisin. Jeg trenger noen å snakke med om dagene.",
      svar: "Vi har snakket med sykehuset. De sier at samtalene der også handler om hverdagen din.",
      nytt: "Sykehuset slutter med samtalene. Derfor får du samtale hver uke hos oss.",
    },
    barn: "",
  },
  opplaering: {
    onsket: "Hjelp til å lære å bo for meg selv",
    fortellinger: [
      {
        behov: "Jeg har flyttet hjemmefra og får ikke til penger, mat og rydding.",
        mal: "Jeg vil klare leiligheten min selv innen et år.",
        syn: "Jeg lærer best når jeg får gjøre det mange ganger.",
        fakta: "Du flyttet for deg selv i år. Du lager enkel mat, men mister oversikten over regninger og avtaler.",
        hensyn: "Du vil lære, og du er ung. Å øve sammen nå er bedre enn mer hjelp siden.",
      },
    ],
    ja: "Opplæring hjemme to ganger i uka, halvannen time hver gang",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  alarm: {
    onsket: "Trygghetsalarm",
    fortellinger: [
      {
        behov: "Jeg er redd for å bli liggende hvis jeg faller.",
        mal: "Jeg vil føle meg trygg om natta.",
        syn: "Jeg vil ha en alarm jeg kan ha på i dusjen.",
        fakta: "Du bor alene og har falt én gang. Du hører godt og kan bruke en alarm.",
        hensyn: "En alarm gjør at du kan bo trygt hjemme uten at noen er der hele tida.",
      },
    ],
    ja: "Trygghetsalarm som tåler vann",
    delvis: null,
    nei: {
      farIkke: "Trygghetsalarm",
      begrunnelse: "Du har ikke falt, og det er alltid noen hjemme hos deg. Du kan søke igjen hvis det endrer seg.",
    },
    klage: null,
    barn: "",
  },
};

const nn: Samme<typeof nb> = {
  fritid: {
    onsket: "Fire timar i veka med støttekontakt",
    fortellinger: [
      {
        behov: "Eg kjem meg ikkje ut åleine lenger og er for mykje for meg sjølv.",
        mal: "Eg vil treffe folk og vere med på noko kvar veke.",
        syn: "Eg vil gå på kino og symje, helst med nokon på min alder.",
        fakta: "Du er mykje åleine. Du har vondt for å finne fram på nye stader. Du har prøvd treffstaden, men gjekk igjen.",
        hensyn: "Å vere saman med andre er viktig for helsa di. Du treng ein å gå saman med.",
      },
      {
        behov: "Eg tør ikkje gå ute når det er glatt, og har ikkje vore i koret på lenge.",
        mal: "Eg vil tilbake i koret. Det er der venene mine er.",
        syn: "Torsdagane er viktigast. Resten kan vi finne ut av.",
        fakta: "Du går utrygt på glatt føre og har ikkje vore i koret på eit halvt år. Familien din kjem éin gong i veka.",
        hensyn: "Koret betyr mykje for deg. Du treng følgje dit og heim.",
      },
    ],
    ja: "Støttekontakt fire timar i veka",
    delvis: {
      omfang: "Støttekontakt tre timar i veka",
      farIkke: "Den fjerde timen i veka",
      begrunnelse: "Tre timar rekk til turen kvar veke og litt til. Vi ser på det igjen om eit halvt år.",
    },
    nei: {
      farIkke: "Støttekontakt",
      begrunnelse:
        "Du er med i to lag og kjem deg dit på eiga hand. Vi meiner at du har det du treng for å vere saman med andre.",
    },
    klage: {
      onsket: "Fire timar i veka",
      hvorfor: "Reisa tek ein time. Då blir det berre to timar att av turen.",
      svar: "Vi har rekna med reisa. Bussen tek tjue minutt kvar veg, og tre timar rekk framleis.",
      nytt: "Vi hadde ikkje rekna med at bussen er lagd om. Reisa tek ein time, og difor får du fire timar.",
    },
    barn: "",
  },
  psykisk: {
    onsket: "Nokon å snakke med kvar veke",
    fortellinger: [
      {
        behov: "Eg søv dårleg og klarer ikkje å kome i gang med dagen.",
        mal: "Eg vil tilbake på jobb, litt om gongen.",
        syn: "Eg vil helst møtast ute, ikkje på eit kontor.",
        fakta: "Du har vore utskriven frå sjukehuset i tre veker. Du bur åleine og er redd for å bli sjuk igjen.",
        hensyn: "Du treng nokon som ser deg jamt den første tida. Det kan hindre at du blir sjuk igjen.",
      },
    ],
    ja: "Samtale med psykisk helse éin gong i veka",
    delvis: {
      omfang: "Samtale med psykisk helse annakvar veke",
      farIkke: "Samtale kvar veke",
      begrunnelse: "Du går også til samtale på sjukehuset annakvar veke. Då har du nokon å snakke med kvar veke.",
    },
    nei: null,
    klage: {
      onsket: "Samtale kvar veke",
      hvorfor: "Samtalane på sjukehuset er om medisin. Eg treng nokon å snakke med om dagane.",
      svar: "Vi har snakka med sjukehuset. Dei seier at samtalane der også handlar om kvardagen din.",
      nytt: "Sjukehuset sluttar med samtalane. Difor får du samtale kvar veke hos oss.",
    },
    barn: "",
  },
  opplaering: {
    onsket: "Hjelp til å lære å bu for meg sjølv",
    fortellinger: [
      {
        behov: "Eg har flytta heimanfrå og får ikkje til pengar, mat og rydding.",
        mal: "Eg vil klare leilegheita mi sjølv innan eit år.",
        syn: "Eg lærer best når eg får gjere det mange gonger.",
        fakta: "Du flytta for deg sjølv i år. Du lagar enkel mat, men mistar oversikta over rekningar og avtalar.",
        hensyn: "Du vil lære, og du er ung. Å øve saman no er betre enn meir hjelp sidan.",
      },
    ],
    ja: "Opplæring heime to gonger i veka, halvannan time kvar gong",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  alarm: {
    onsket: "Tryggleiksalarm",
    fortellinger: [
      {
        behov: "Eg er redd for å bli liggjande om eg fell.",
        mal: "Eg vil kjenne meg trygg om natta.",
        syn: "Eg vil ha ein alarm eg kan ha på i dusjen.",
        fakta: "Du bur åleine og har falle éin gong. Du høyrer godt og kan bruke ein alarm.",
        hensyn: "Ein alarm gjer at du kan bu trygt heime utan at nokon er der heile tida.",
      },
    ],
    ja: "Tryggleiksalarm som toler vatn",
    delvis: null,
    nei: {
      farIkke: "Tryggleiksalarm",
      begrunnelse: "Du har ikkje falle, og det er alltid nokon heime hos deg. Du kan søkje igjen om det endrar seg.",
    },
    klage: null,
    barn: "",
  },
};

/** Leisure, mental health, learning and safety. */
export const hverdagTekst = katalog({ nb, nn });
