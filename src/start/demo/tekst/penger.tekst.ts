import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  livsopphold: {
    onsket: "Penger til å leve og bo denne måneden",
    fortellinger: [
      {
        behov: "Jeg har mistet jobben og venter på dagpenger. Pengene er brukt opp.",
        mal: "Jeg vil ha ny jobb før sommeren.",
        syn: "Jeg har aldri bedt om hjelp før. Jeg vil helst klare meg selv.",
        fakta: "Du mistet jobben og har søkt om dagpenger. Du har ikke fått svar ennå. Du har ikke sparepenger.",
        hensyn: "Du skal ha nok til mat, klær og tak over hodet til dagpengene kommer.",
      },
      {
        behov: "Lønna rekker ikke til husleie og mat etter at timene mine ble færre.",
        mal: "Jeg vil jobbe mer og slippe å være redd for regninger.",
        syn: "Jeg vil ha hjelp til å finne flere timer, ikke bare penger.",
        fakta: "Du jobber halv tid i butikk. Du leier bolig til vanlig pris. Du har ikke dyre vaner.",
        hensyn: "Du gjør det du kan for å få mer arbeid. Du skal ha nok å leve av imens.",
      },
      {
        behov: "Jeg er alene med to barn, og uføretrygden er brukt før måneden er over.",
        mal: "Barna skal ha det som andre barn.",
        syn: "Fotballen og turen med klassen er det viktigste for barna.",
        fakta: "Du bor sammen med to barn på sju og elleve år. Du har uføretrygd. Du betaler husleie og strøm.",
        hensyn: "Barna skal ha det de trenger, og dere skal ha nok til å leve greit denne måneden.",
      },
    ],
    ja: "Penger til å leve og bo",
    delvis: {
      omfang: "Penger til mat, klær og husleie",
      farIkke: "Penger til avbetaling på bil",
      begrunnelse: "Det går buss dit du skal. Vi kan ikke betale ned gjeld på bil når du kan reise på en annen måte.",
    },
    nei: {
      farIkke: "Penger til å leve og bo",
      begrunnelse: "Du har nok penger på konto til to måneder. Du kan søke igjen når de er brukt.",
    },
    klage: {
      onsket: "Penger til avbetaling på bilen",
      hvorfor: "Bussen går ikke så tidlig at jeg rekker jobben.",
      svar: "Vi har sett på rutene. Første buss går klokka fem, og du begynner klokka sju.",
      nytt: "Sjefen din har bekreftet at du begynner klokka fem. Da går det ikke buss, og derfor får du pengene.",
    },
    barn: "Barna trenger mat, klær og en plass på fotballen med vennene sine. Vi har regnet med det. Barnetrygden er ikke regnet som inntekt.",
  },
  husleie: {
    onsket: "Husleie som ikke er betalt",
    fortellinger: [
      {
        behov: "Jeg ligger en måned bak med husleia, og utleier har sendt varsel.",
        mal: "Jeg vil bli boende.",
        syn: "Jeg trenger hjelp denne ene gangen.",
        fakta: "Du skylder en måned i husleie. Utleier har gitt deg fjorten dager. Du betaler husleie selv fra neste måned.",
        hensyn: "Å miste boligen ville blitt verre og dyrere. Du har vist hvordan du skal betale videre.",
      },
    ],
    ja: "Husleie for én måned, betalt rett til utleier",
    delvis: null,
    nei: {
      farIkke: "Husleie for én måned",
      begrunnelse: "Utleier har gått med på at du betaler litt hver måned. Det har du råd til.",
    },
    klage: {
      onsket: "Hjelp til husleia",
      hvorfor: "Avtalen med utleier gjelder bare i to måneder.",
      svar: "Vi har ringt utleier, som sier at avtalen varer til alt er betalt.",
      nytt: "Utleier har sagt opp avtalen. Derfor betaler vi husleia.",
    },
    barn: "",
  },
  strom: {
    onsket: "Penger til strømregningen",
    fortellinger: [
      {
        behov: "Strømregningen er mye høyere enn før, og selskapet vil stenge.",
        mal: "Jeg vil ha lys og varme hjemme.",
        syn: "Vi fyrer med ved når vi kan.",
        fakta:
          "Du har en regning på strøm som du ikke kan betale. Selskapet har varslet stenging. Boligen er gammel og trekkfull.",
        hensyn: "Du skal ikke fryse. Vi har også hjulpet deg med å søke støtte til å tette vinduene.",
      },
    ],
    ja: "Hele strømregningen, betalt rett til selskapet",
    delvis: {
      omfang: "Det meste av strømregningen, betalt rett til selskapet",
      farIkke: "Den delen som gjelder lading av bil",
      begrunnelse: "En del av regningen er lading av bil. Den delen mener vi at du kan betale selv, litt hver måned.",
    },
    nei: null,
    klage: {
      onsket: "Hele regningen",
      hvorfor: "Jeg bruker bilen til jobb. Uten den har jeg ingen inntekt.",
      svar: "Arbeidsgiveren din betaler for kjøring. Lading er regnet med der.",
      nytt: "Arbeidsgiveren har bekreftet at du ikke får betalt for kjøring. Derfor dekker vi hele regningen.",
    },
    barn: "",
  },
};

const nn: Samme<typeof nb> = {
  livsopphold: {
    onsket: "Pengar til å leve og bu denne månaden",
    fortellinger: [
      {
        behov: "Eg har mista jobben og ventar på dagpengar. Pengane er brukte opp.",
        mal: "Eg vil ha ny jobb før sommaren.",
        syn: "Eg har aldri bede om hjelp før. Eg vil helst klare meg sjølv.",
        fakta: "Du mista jobben og har søkt om dagpengar. Du har ikkje fått svar enno. Du har ikkje sparepengar.",
        hensyn: "Du skal ha nok til mat, klede og tak over hovudet til dagpengane kjem.",
      },
      {
        behov: "Løna rekk ikkje til husleige og mat etter at timane mine blei færre.",
        mal: "Eg vil jobbe meir og sleppe å vere redd for rekningar.",
        syn: "Eg vil ha hjelp til å finne fleire timar, ikkje berre pengar.",
        fakta: "Du jobbar halv tid i butikk. Du leiger bustad til vanleg pris. Du har ikkje dyre vanar.",
        hensyn: "Du gjer det du kan for å få meir arbeid. Du skal ha nok å leve av imens.",
      },
      {
        behov: "Eg er åleine med to barn, og uføretrygda er brukt før månaden er over.",
        mal: "Barna skal ha det som andre barn.",
        syn: "Fotballen og turen med klassen er det viktigaste for barna.",
        fakta: "Du bur saman med to barn på sju og elleve år. Du har uføretrygd. Du betaler husleige og straum.",
        hensyn: "Barna skal ha det dei treng, og de skal ha nok til å leve greitt denne månaden.",
      },
    ],
    ja: "Pengar til å leve og bu",
    delvis: {
      omfang: "Pengar til mat, klede og husleige",
      farIkke: "Pengar til avbetaling på bil",
      begrunnelse: "Det går buss dit du skal. Vi kan ikkje betale ned gjeld på bil når du kan reise på ein annan måte.",
    },
    nei: {
      farIkke: "Pengar til å leve og bu",
      begrunnelse: "Du har nok pengar på konto til to månader. Du kan søkje igjen når dei er brukte.",
    },
    klage: {
      onsket: "Pengar til avbetaling på bilen",
      hvorfor: "Bussen går ikkje så tidleg at eg rekk jobben.",
      svar: "Vi har sett på rutene. Første buss går klokka fem, og du byrjar klokka sju.",
      nytt: "Sjefen din har stadfesta at du byrjar klokka fem. Då går det ikkje buss, og difor får du pengane.",
    },
    barn: "Barna treng mat, klede og ein plass på fotballen med venene sine. Vi har rekna med det. Barnetrygda er ikkje rekna som inntekt.",
  },
  husleie: {
    onsket: "Husleige som ikkje er betalt",
    fortellinger: [
      {
        behov: "Eg ligg ein månad bak med husleiga, og utleigaren har sendt varsel.",
        mal: "Eg vil bli buande.",
        syn: "Eg treng hjelp denne eine gongen.",
        fakta:
          "Du skuldar ein månad i husleige. Utleigaren har gitt deg fjorten dagar. Du betaler husleige sjølv frå neste månad.",
        hensyn: "Å miste bustaden ville blitt verre og dyrare. Du har vist korleis du skal betale vidare.",
      },
    ],
    ja: "Husleige for éin månad, betalt rett til utleigaren",
    delvis: null,
    nei: {
      farIkke: "Husleige for éin månad",
      begrunnelse: "Utleigaren har gått med på at du betaler litt kvar månad. Det har du råd til.",
    },
    klage: {
      onsket: "Hjelp til husleiga",
      hvorfor: "Avtalen med utleigaren gjeld berre i to månader.",
      svar: "Vi har ringt utleigaren, som seier at avtalen varer til alt er betalt.",
      nytt: "Utleigaren har sagt opp avtalen. Difor betaler vi husleiga.",
    },
    barn: "",
  },
  strom: {
    onsket: "Pengar til straumrekninga",
    fortellinger: [
      {
        behov: "Straumrekninga er mykje høgare enn før, og selskapet vil stengje.",
        mal: "Eg vil ha lys og varme heime.",
        syn: "Vi fyrer med ved når vi kan.",
        fakta:
          "Du har ei rekning på straum som du ikkje kan betale. Selskapet har varsla stenging. Bustaden er gammal og trekkfull.",
        hensyn: "Du skal ikkje fryse. Vi har også hjelpt deg med å søkje støtte til å tette vindauga.",
      },
    ],
    ja: "Heile straumrekninga, betalt rett til selskapet",
    delvis: {
      omfang: "Det meste av straumrekninga, betalt rett til selskapet",
      farIkke: "Den delen som gjeld lading av bil",
      begrunnelse: "Ein del av rekninga er lading av bil. Den delen meiner vi at du kan betale sjølv, litt kvar månad.",
    },
    nei: null,
    klage: {
      onsket: "Heile rekninga",
      hvorfor: "Eg bruker bilen til jobb. Utan han har eg inga inntekt.",
      svar: "Arbeidsgivaren din betaler for køyring. Lading er rekna med der.",
      nytt: "Arbeidsgivaren har stadfesta at du ikkje får betalt for køyring. Difor dekkjer vi heile rekninga.",
    },
    barn: "",
  },
};

/** Money. */
export const pengerTekst = katalog({ nb, nn });
