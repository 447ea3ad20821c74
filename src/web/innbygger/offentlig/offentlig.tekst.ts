import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  land: {
    tittel: "Hva er vanskelig?",
    ingress: "Kommunen der du er nå, skal gi deg hjelp når du trenger det. Hvor er du?",
    velg: "Søk etter kommunen din",
    vis: "Vis",
    apne: "Kommuner som tar imot søknader her",
    alle: "Alle kommuner",
    ingen: (ord: string) => `Vi fant ingen kommune som heter «${ord}».`,
    treff: "Dette fant vi",
    tarImot: "tar imot søknader her",
  },
  forside: {
    tittel: "Hva er vanskelig?",
    ingress: "Skriv det med dine egne ord. Du trenger ikke vite hva tjenesten heter eller hvilket kontor som har ansvaret.",
    etikett: "Fortell kort hva du, eller en du er glad i, trenger",
    eksempel:
      "For eksempel: «Mor er mye alene etter at far døde, og kommer seg ikke ut.» Ikke skriv navn eller fødselsnummer her.",
    vis: "Vis hva som kan hjelpe",
    ellerListe: "Eller velg fra en liste",
    snakke: "Vil du heller snakke? Ring",
    muntlig: "En muntlig søknad gjelder like mye som en skriftlig.",
    velg: "Velg det som ligner mest",
    trapp: "Trappa, trinn for trinn",
    trapp1:
      "Hjelpen i kommunen er ordnet som en trapp. Nederst er det åpent for alle. Høyere opp får du mer hjelp, og kommunen gjør et vedtak.",
    trapp2: "Du trenger ikke gå ett trinn om gangen. Trenger du sykehjem nå, skal du få sykehjem nå.",
    seTrappa: "Se hele trappa",
    regneMed: "Dette kan du regne med",
    lofter: [
      "Du kan alltid levere en søknad. Ingen kan nekte deg det.",
      "Du ser hvilken dag du får svar, og hvorfor akkurat den dagen.",
      "Du får skriftlig svar på alt du søker om, med en begrunnelse.",
      "Du kan klage. Vi hjelper deg å skrive klagen.",
    ],
    ikkeHer: (navn: string) => `${navn} kommune tar ikke imot søknader her ennå`,
    ikkeHerTekst: "Ring kommunen, eller møt opp. Du kan søke muntlig, og ingen kan nekte deg å levere en søknad.",
  },
  finn: {
    tittel: "Dette kan hjelpe",
    behov: (navn: string) => navn,
    ingen: "Vi fant ikke noe som passer med det du skrev. Det betyr ikke at det ikke finnes hjelp.",
    ingenRad: "Søk likevel, og beskriv hva som er vanskelig. Da finner vi hjelpen sammen med deg.",
    sokIgjen: "Fortell med andre ord",
    vis: "Vis",
    sok: "Søk om hjelp",
    usikker: "Usikker? Du trenger ikke velge noe. Beskriv hva som er vanskelig, så finner vi resten.",
    liv: "Er det fare for liv? Ring 113 nå.",
    vold: "Er du i fare? Ring politiet på 112. Alarmtelefonen for barn og unge er 116 111.",
    lege: "Trenger du lege nå? Ring legevakten på 116 117.",
  },
  trappa: {
    tittel: (navn: string) => `Omsorgstrappa i ${navn}`,
    ingress:
      "Seks trinn, fra åpne møteplasser til sykehjem. Målet er god nok hjelp så langt ned i trappa som mulig. Men trappa kan aldri brukes til å si nei til hjelp du trenger.",
    hva: "Hva finnes på hvert trinn?",
    slik: "Slik får du det:",
    pris: "Pris:",
    sok: "Søk om hjelp",
    treVeier: "Tre veier inn",
    veier: [
      { navn: "Møt opp", verdi: "Bare kom. Ingen skjema." },
      { navn: "Meld deg på", verdi: "Ring eller si fra på nett." },
      { navn: "Søk", verdi: "Kommunen vurderer og svarer skriftlig. Du kan klage." },
    ],
    usikker: "Usikker på trinnet?",
    usikkerTekst: "Det er vår jobb å finne det.",
    siVanskelig: "Si hva som er vanskelig",
    usikkerSlutt: ", så finner vi tjenesten sammen.",
    ved: "Ved siden av trappa",
    vedTekst: "Hjelp fra Nav-kontoret og hjelp med bolig står for seg, med egne svar.",
  },
  tjenester: {
    tittel: "Alle tjenester",
    ingress: "Ordnet etter trinnene i trappa. Du kan søke om flere ting på en gang.",
    nav: "Nav-kontoret",
    bolig: "Bolig",
  },
  tjeneste: {
    ogsa: (navn: string) => `Kalles også ${navn}.`,
    pris: "Pris",
    slik: "Slik får du det",
    trinn: "Trinn",
    trinnVerdi: (n: number, navn: string) => `${n}. ${navn}`,
    rekkverk: "Følger deg på alle trinn",
    ved: "Ved siden av trappa",
    svar: "Svar",
    svarSkriftlig: "Skriftlig, med begrunnelse",
    svarIkkeVedtak: "Ingen søknad",
    hva: "Hva er det?",
    hvem: "Hvem er det for?",
    kostnad: "Hva koster det?",
    hvordan: "Slik får du det",
    uenig: "Er du uenig?",
    sok: (navn: string) => `Søk om ${navn.toLowerCase()}`,
    sokUten: "Søk uten å velge tjeneste",
    lov: "Dette står i loven",
    lovfestet: "Er dette en rett?",
    kontroll: "Sist gjennomgått 21. november 2026.",
    ring: "Ring oss på",
  },
  haster: {
    tittel: "Haster det?",
    ingress: "Ring. Kommunen skal hjelpe med en gang når det er nødvendig. Du trenger ikke søke først.",
    liv: "Fare for liv",
    livTekst: "Ring 113 med en gang.",
    lege: "Lege nå",
    legeTekst: "Ring legevakten på 116 117, hele døgnet.",
    politi: "Vold eller trusler",
    politiTekst: "Ring politiet på 112. Krisesenteret har åpent hele døgnet.",
    mat: "Mat, penger eller et sted å sove",
    matTekst:
      "Nav-kontoret skal hjelpe deg raskt når du mangler mat, medisin, strøm eller et sted å sove det neste døgnet. Si at det er nødhjelp.",
    matNorm:
      "Det er vanlig å få svar samme dag, og senest neste dag. Det er en norm, ikke en lovfrist. Svaret skal være skriftlig.",
    sokNod: "Søk om nødhjelp nå",
    barn: "Barn og unge",
    barnTekst: "Alarmtelefonen for barn og unge er 116 111.",
  },
  klage: {
    tittel: "Slik klager du",
    ingress: "Du kan klage på alle vedtak, også når du fikk ja. Du trenger ikke kunne reglene. Vi hjelper deg å skrive.",
    mine: "Logg inn og klag på et vedtak",
    omsorg: "Helse- og omsorgstjenester",
    sosial: "Tjenester fra Nav-kontoret",
    bolig: "Omsorgsbolig og kommunal bolig",
    frist: (uker: string) =>
      `Fristen er ${uker} uker fra den dagen du fikk brevet. Er brevet digitalt, gjelder dagen du fikk varsel om det.`,
    hvor: "Send klagen til kontoret som gjorde vedtaket. Du kan også ringe eller møte opp. Da skriver vi den ned for deg.",
    forst: "Først ser kommunen på saken en gang til.",
    videre: (instans: string) =>
      `Endrer ikke kommunen vedtaket, sender kommunen hele saken til ${instans}, som avgjør den. Du trenger ikke gjøre noe mer.`,
    nemnd: (navn: string) => `klagenemnda i ${navn} kommune`,
    sen: "Kommer klagen for sent? Send den likevel. Vi skal alltid vurdere om den kan behandles.",
    merTid: "Trenger du mer tid, kan du be om det før fristen er ute.",
    vente: "Du kan be om at vedtaket venter til klagen er avgjort.",
    ombud: "Pasient- og brukerombudet gir gratis råd. Du kan være anonym.",
    lov: "Reglene:",
    ikkeSvar: "Har du ikke fått svar?",
    ikkeSvarTekst:
      "Har det gått mer enn en måned uten svar og uten et brev om hvorfor, er det brudd på loven. Skriv eller ring til oss. Du kan også si fra til Statsforvalteren.",
  },
  soknad: {
    tittel: "Søk om hjelp",
    ingress:
      "Du kan søke om flere ting på en gang, eller bare fortelle hva som er vanskelig. Da finner vi hjelpen sammen med deg.",
    start: "Logg inn og start",
    fortsett: "Start en ny søknad",
    punkter: [
      "Det tar om lag ti minutter. Hver side blir lagret, og du kan fortsette senere på en annen enhet.",
      "Bare noen få spørsmål må besvares. Du kan alltid svare «vet ikke».",
      "Du kan legge ved papirer, men du må ikke.",
      "Du får kvittering med en gang, og ser hvilken dag du får svar.",
    ],
    andre: "Andre måter å søke på",
    ring: "Ring oss. Vi skriver ned det du sier. Det gjelder fra den dagen du ringte.",
    mott: "Møt opp, eller send et brev. Alt som viser at du ber om hjelp, er en søknad.",
    forAndre: "Søker du for en annen?",
    forAndreTekst: "Logg inn som deg selv, og si hvem du søker for. Bruk aldri BankID-en til en annen.",
  },
  personvern: {
    tittel: "Personvern og innsyn",
    ingress: "Saken din er din. Du kan se alt som står i den, og hvem som har lest den.",
    avsnitt: [
      {
        tittel: "Hva vi lagrer",
        tekst:
          "Vi lagrer søknaden, det vi skriver sammen med deg, vedtak, brev og klager. Vi spør bare om det vi trenger for å behandle saken.",
      },
      {
        tittel: "Hvem som kan lese",
        tekst:
          "Bare de som jobber med saken din. Omsorg og sosiale tjenester er to saker, og de som jobber med den ene, ser ikke den andre. Hver lesing blir notert, og du ser lista på saken din.",
      },
      {
        tittel: "Taushetsplikt",
        tekst:
          "Alle som jobber her, har taushetsplikt. Også det at du får hjelp, er hemmelig. Vi snakker bare med andre når du sier ja, eller når loven sier at vi kan.",
      },
      {
        tittel: "Innsyn",
        tekst: "Du har rett til å se papirene i saken og få kopi gratis. Logg inn, så finner du dem under Mine saker.",
      },
      { tittel: "Feil", tekst: "Er noe feil, si fra. Da retter vi det, eller noterer det du mener." },
      { tittel: "Utkast", tekst: "En søknad du ikke har sendt, ser bare du. Vi sletter den etter 30 dager." },
      { tittel: "E-post og SMS", tekst: "Vi sender bare varsel om at du har et brev. Vi skriver aldri om saken." },
    ],
  },
  tilgjengelighet: {
    tittel: "Tilgjengelighet",
    ingress:
      "Alle skal kunne bruke Trappa. Den virker med tastatur, med skjermleser, uten JavaScript, på små skjermer og i mørk visning.",
    avsnitt: [
      {
        tittel: "Dette tester vi",
        tekst:
          "Vi kontrollerer hver side med et verktøy for reglene i WCAG 2.1 AA, på bokmål og nynorsk, i lys og mørk visning. Verktøyet finner ikke alt.",
      },
      {
        tittel: "Dette er ikke testet",
        tekst:
          "Sidene er ikke prøvd av brukere med skjermleser. PDF-brevene er merket for skjermleser, men ikke kontrollert av et eget verktøy.",
      },
      {
        tittel: "Si fra",
        tekst:
          "Er det noe du ikke får til? Ring oss, så hjelper vi deg, og vi retter det. Du kan også si fra til Tilsynet for universell utforming.",
      },
    ],
  },
  regler: {
    tittel: "Reglene vi regner etter",
    ingress: "Hver dato og hvert svar i Trappa har en begrunnelse. Her er de viktigste reglene.",
    lov: "§ Lov står i lov eller forskrift. Kommunen må følge den.",
    norm: "Norm er vanlig praksis. Den er ikke en lovfrist.",
    maal: "Mål er noe kommunen har bestemt selv.",
    linjer: [
      {
        tittel: "Foreløpig svar etter én måned",
        tekst: "Har du ikke fått svar innen en måned, skal du få et brev som sier hvorfor, og når svaret kommer.",
      },
      {
        tittel: "Klagefrist: fire uker for helse og omsorg",
        tekst: "Fristen løper fra du fikk nok kunnskap til å klage, som regel da du fikk brevet.",
      },
      { tittel: "Klagefrist: tre uker for sosiale tjenester og bolig", tekst: "Fristen løper fra du fikk brevet." },
      {
        tittel: "Siste dag på en helg eller helligdag",
        tekst: "Da flyttes fristen til neste virkedag. Julaften og nyttårsaften er vanlige dager.",
      },
      {
        tittel: "For sen klage",
        tekst: "En klage som kommer for sent, blir alltid vurdert. Etter ett år er det for sent å klage.",
      },
    ],
    forvaltning:
      "Forvaltningsloven fra 1967 gjelder. En ny lov er vedtatt, men har ikke fått noen dato den begynner å gjelde fra.",
  },
};
type Tekst = typeof nb;

const nn: Samme<Tekst> = {
  land: {
    tittel: "Kva er vanskeleg?",
    ingress: "Kommunen der du er no, skal gi deg hjelp når du treng det. Kvar er du?",
    velg: "Søk etter kommunen din",
    vis: "Vis",
    apne: "Kommunar som tek imot søknader her",
    alle: "Alle kommunar",
    ingen: (ord) => `Vi fann ingen kommune som heiter «${ord}».`,
    treff: "Dette fann vi",
    tarImot: "tek imot søknader her",
  },
  forside: {
    tittel: "Kva er vanskeleg?",
    ingress: "Skriv det med dine eigne ord. Du treng ikkje vite kva tenesta heiter eller kva kontor som har ansvaret.",
    etikett: "Fortel kort kva du, eller ein du er glad i, treng",
    eksempel:
      "Til dømes: «Mor er mykje åleine etter at far døydde, og kjem seg ikkje ut.» Ikkje skriv namn eller fødselsnummer her.",
    vis: "Vis kva som kan hjelpe",
    ellerListe: "Eller vel frå ei liste",
    snakke: "Vil du heller snakke? Ring",
    muntlig: "Ein munnleg søknad gjeld like mykje som ein skriftleg.",
    velg: "Vel det som liknar mest",
    trapp: "Trappa, trinn for trinn",
    trapp1:
      "Hjelpa i kommunen er ordna som ei trapp. Nedst er det ope for alle. Høgare opp får du meir hjelp, og kommunen gjer eit vedtak.",
    trapp2: "Du treng ikkje gå eitt trinn om gongen. Treng du sjukeheim no, skal du få sjukeheim no.",
    seTrappa: "Sjå heile trappa",
    regneMed: "Dette kan du rekne med",
    lofter: [
      "Du kan alltid levere ein søknad. Ingen kan nekte deg det.",
      "Du ser kva dag du får svar, og kvifor akkurat den dagen.",
      "Du får skriftleg svar på alt du søkjer om, med ei grunngiving.",
      "Du kan klage. Vi hjelper deg å skrive klaga.",
    ],
    ikkeHer: (navn) => `${navn} kommune tek ikkje imot søknader her enno`,
    ikkeHerTekst: "Ring kommunen, eller møt opp. Du kan søkje munnleg, og ingen kan nekte deg å levere ein søknad.",
  },
  finn: {
    tittel: "Dette kan hjelpe",
    behov: (navn) => navn,
    ingen: "Vi fann ikkje noko som passar med det du skreiv. Det tyder ikkje at det ikkje finst hjelp.",
    ingenRad: "Søk likevel, og fortel kva som er vanskeleg. Då finn vi hjelpa saman med deg.",
    sokIgjen: "Fortel med andre ord",
    vis: "Vis",
    sok: "Søk om hjelp",
    usikker: "Usikker? Du treng ikkje velje noko. Fortel kva som er vanskeleg, så finn vi resten.",
    liv: "Er det fare for liv? Ring 113 no.",
    vold: "Er du i fare? Ring politiet på 112. Alarmtelefonen for barn og unge er 116 111.",
    lege: "Treng du lege no? Ring legevakta på 116 117.",
  },
  trappa: {
    tittel: (navn) => `Omsorgstrappa i ${navn}`,
    ingress:
      "Seks trinn, frå opne møteplassar til sjukeheim. Målet er god nok hjelp så langt nede i trappa som mogleg. Men trappa kan aldri brukast til å seie nei til hjelp du treng.",
    hva: "Kva finst på kvart trinn?",
    slik: "Slik får du det:",
    pris: "Pris:",
    sok: "Søk om hjelp",
    treVeier: "Tre vegar inn",
    veier: [
      { navn: "Møt opp", verdi: "Berre kom. Ingen skjema." },
      { navn: "Meld deg på", verdi: "Ring eller sei frå på nett." },
      { navn: "Søk", verdi: "Kommunen vurderer og svarer skriftleg. Du kan klage." },
    ],
    usikker: "Usikker på trinnet?",
    usikkerTekst: "Det er vår jobb å finne det.",
    siVanskelig: "Sei kva som er vanskeleg",
    usikkerSlutt: ", så finn vi tenesta saman.",
    ved: "Ved sida av trappa",
    vedTekst: "Hjelp frå Nav-kontoret og hjelp med bustad står for seg, med eigne svar.",
  },
  tjenester: {
    tittel: "Alle tenester",
    ingress: "Ordna etter trinna i trappa. Du kan søkje om fleire ting på ein gong.",
    nav: "Nav-kontoret",
    bolig: "Bustad",
  },
  tjeneste: {
    ogsa: (navn) => `Blir òg kalla ${navn}.`,
    pris: "Pris",
    slik: "Slik får du det",
    trinn: "Trinn",
    trinnVerdi: (n, navn) => `${n}. ${navn}`,
    rekkverk: "Følgjer deg på alle trinn",
    ved: "Ved sida av trappa",
    svar: "Svar",
    svarSkriftlig: "Skriftleg, med grunngiving",
    svarIkkeVedtak: "Ingen søknad",
    hva: "Kva er det?",
    hvem: "Kven er det for?",
    kostnad: "Kva kostar det?",
    hvordan: "Slik får du det",
    uenig: "Er du usamd?",
    sok: (navn) => `Søk om ${navn.toLowerCase()}`,
    sokUten: "Søk utan å velje teneste",
    lov: "Dette står i lova",
    lovfestet: "Er dette ein rett?",
    kontroll: "Sist gått gjennom 21. november 2026.",
    ring: "Ring oss på",
  },
  haster: {
    tittel: "Hastar det?",
    ingress: "Ring. Kommunen skal hjelpe med ein gong når det er nødvendig. Du treng ikkje søkje først.",
    liv: "Fare for liv",
    livTekst: "Ring 113 med ein gong.",
    lege: "Lege no",
    legeTekst: "Ring legevakta på 116 117, heile døgnet.",
    politi: "Vald eller truslar",
    politiTekst: "Ring politiet på 112. Krisesenteret har ope heile døgnet.",
    mat: "Mat, pengar eller ein stad å sove",
    matTekst:
      "Nav-kontoret skal hjelpe deg raskt når du manglar mat, medisin, straum eller ein stad å sove det neste døgnet. Sei at det er nødhjelp.",
    matNorm:
      "Det er vanleg å få svar same dag, og seinast neste dag. Det er ei norm, ikkje ei lovfrist. Svaret skal vere skriftleg.",
    sokNod: "Søk om nødhjelp no",
    barn: "Barn og unge",
    barnTekst: "Alarmtelefonen for barn og unge er 116 111.",
  },
  klage: {
    tittel: "Slik klagar du",
    ingress: "Du kan klage på alle vedtak, også når du fekk ja. Du treng ikkje kunne reglane. Vi hjelper deg å skrive.",
    mine: "Logg inn og klag på eit vedtak",
    omsorg: "Helse- og omsorgstenester",
    sosial: "Tenester frå Nav-kontoret",
    bolig: "Omsorgsbustad og kommunal bustad",
    frist: (uker) =>
      `Fristen er ${uker} veker frå den dagen du fekk brevet. Er brevet digitalt, gjeld dagen du fekk varsel om det.`,
    hvor: "Send klaga til kontoret som gjorde vedtaket. Du kan òg ringje eller møte opp. Då skriv vi ho ned for deg.",
    forst: "Først ser kommunen på saka ein gong til.",
    videre: (instans) =>
      `Endrar ikkje kommunen vedtaket, sender kommunen heile saka til ${instans}, som avgjer ho. Du treng ikkje gjere noko meir.`,
    nemnd: (navn) => `klagenemnda i ${navn} kommune`,
    sen: "Kjem klaga for seint? Send ho likevel. Vi skal alltid vurdere om ho kan behandlast.",
    merTid: "Treng du meir tid, kan du be om det før fristen er ute.",
    vente: "Du kan be om at vedtaket ventar til klaga er avgjord.",
    ombud: "Pasient- og brukarombodet gir gratis råd. Du kan vere anonym.",
    lov: "Reglane:",
    ikkeSvar: "Har du ikkje fått svar?",
    ikkeSvarTekst:
      "Har det gått meir enn ein månad utan svar og utan eit brev om kvifor, er det brot på lova. Skriv eller ring til oss. Du kan òg seie frå til Statsforvaltaren.",
  },
  soknad: {
    tittel: "Søk om hjelp",
    ingress:
      "Du kan søkje om fleire ting på ein gong, eller berre fortelje kva som er vanskeleg. Då finn vi hjelpa saman med deg.",
    start: "Logg inn og start",
    fortsett: "Start ein ny søknad",
    punkter: [
      "Det tek om lag ti minutt. Kvar side blir lagra, og du kan halde fram seinare på ei anna eining.",
      "Berre nokre få spørsmål må svarast på. Du kan alltid svare «veit ikkje».",
      "Du kan leggje ved papir, men du må ikkje.",
      "Du får kvittering med ein gong, og ser kva dag du får svar.",
    ],
    andre: "Andre måtar å søkje på",
    ring: "Ring oss. Vi skriv ned det du seier. Det gjeld frå den dagen du ringde.",
    mott: "Møt opp, eller send eit brev. Alt som viser at du ber om hjelp, er ein søknad.",
    forAndre: "Søkjer du for ein annan?",
    forAndreTekst: "Logg inn som deg sjølv, og sei kven du søkjer for. Bruk aldri BankID-en til ein annan.",
  },
  personvern: {
    tittel: "Personvern og innsyn",
    ingress: "Saka di er di. Du kan sjå alt som står i ho, og kven som har lese ho.",
    avsnitt: [
      {
        tittel: "Kva vi lagrar",
        tekst:
          "Vi lagrar søknaden, det vi skriv saman med deg, vedtak, brev og klager. Vi spør berre om det vi treng for å behandle saka.",
      },
      {
        tittel: "Kven som kan lese",
        tekst:
          "Berre dei som jobbar med saka di. Omsorg og sosiale tenester er to saker, og dei som jobbar med den eine, ser ikkje den andre. Kvar lesing blir notert, og du ser lista på saka di.",
      },
      {
        tittel: "Teieplikt",
        tekst:
          "Alle som jobbar her, har teieplikt. Også det at du får hjelp, er hemmeleg. Vi snakkar berre med andre når du seier ja, eller når lova seier at vi kan.",
      },
      {
        tittel: "Innsyn",
        tekst: "Du har rett til å sjå papira i saka og få kopi gratis. Logg inn, så finn du dei under Mine saker.",
      },
      { tittel: "Feil", tekst: "Er noko feil, sei frå. Då rettar vi det, eller noterer det du meiner." },
      { tittel: "Utkast", tekst: "Ein søknad du ikkje har sendt, ser berre du. Vi slettar han etter 30 dagar." },
      { tittel: "E-post og SMS", tekst: "Vi sender berre varsel om at du har eit brev. Vi skriv aldri om saka." },
    ],
  },
  tilgjengelighet: {
    tittel: "Tilgjenge",
    ingress:
      "Alle skal kunne bruke Trappa. Ho verkar med tastatur, med skjermlesar, utan JavaScript, på små skjermar og i mørk vising.",
    avsnitt: [
      {
        tittel: "Dette testar vi",
        tekst:
          "Vi kontrollerer kvar side med eit verktøy for reglane i WCAG 2.1 AA, på bokmål og nynorsk, i lys og mørk vising. Verktøyet finn ikkje alt.",
      },
      {
        tittel: "Dette er ikkje testa",
        tekst:
          "Sidene er ikkje prøvde av brukarar med skjermlesar. PDF-breva er merkte for skjermlesar, men ikkje kontrollerte av eit eige verktøy.",
      },
      {
        tittel: "Sei frå",
        tekst:
          "Er det noko du ikkje får til? Ring oss, så hjelper vi deg, og vi rettar det. Du kan òg seie frå til Tilsynet for universell utforming.",
      },
    ],
  },
  regler: {
    tittel: "Reglane vi reknar etter",
    ingress: "Kvar dato og kvart svar i Trappa har ei grunngiving. Her er dei viktigaste reglane.",
    lov: "§ Lov står i lov eller forskrift. Kommunen må følgje ho.",
    norm: "Norm er vanleg praksis. Det er ikkje ei lovfrist.",
    maal: "Mål er noko kommunen har bestemt sjølv.",
    linjer: [
      {
        tittel: "Førebels svar etter éin månad",
        tekst: "Har du ikkje fått svar innan ein månad, skal du få eit brev som seier kvifor, og når svaret kjem.",
      },
      {
        tittel: "Klagefrist: fire veker for helse og omsorg",
        tekst: "Fristen løper frå du fekk nok kunnskap til å klage, som regel då du fekk brevet.",
      },
      { tittel: "Klagefrist: tre veker for sosiale tenester og bustad", tekst: "Fristen løper frå du fekk brevet." },
      {
        tittel: "Siste dag på ei helg eller ein heilagdag",
        tekst: "Då blir fristen flytt til neste yrkedag. Julaftan og nyttårsaftan er vanlege dagar.",
      },
      {
        tittel: "For sein klage",
        tekst: "Ei klage som kjem for seint, blir alltid vurdert. Etter eitt år er det for seint å klage.",
      },
    ],
    forvaltning: "Forvaltningslova frå 1967 gjeld. Ei ny lov er vedteken, men har ikkje fått nokon dato ho tek til å gjelde frå.",
  },
};

const en: Samme<Tekst> = {
  land: {
    tittel: "What is hard?",
    ingress: "The municipality where you are now must help you when you need it. Where are you?",
    velg: "Search for your municipality",
    vis: "Show",
    apne: "Municipalities that receive applications here",
    alle: "All municipalities",
    ingen: (ord) => `We found no municipality called “${ord}”.`,
    treff: "This is what we found",
    tarImot: "receives applications here",
  },
  forside: {
    tittel: "What is hard?",
    ingress: "Write it in your own words. You do not need to know what the service is called, or which office is responsible.",
    etikett: "Tell us briefly what you, or someone you care for, need",
    eksempel:
      "For example: “Mum is alone a lot since dad died, and does not get out.” Do not write names or identity numbers here.",
    vis: "Show what can help",
    ellerListe: "Or choose from a list",
    snakke: "Would you rather talk? Phone",
    muntlig: "A spoken application counts as much as a written one.",
    velg: "Choose what is closest",
    trapp: "The steps, one by one",
    trapp1:
      "Help in the municipality is arranged as a flight of steps. The lowest is open to all. Higher up you get more help, and the municipality makes a decision.",
    trapp2: "You do not have to climb one step at a time. If you need a nursing home now, you shall have it now.",
    seTrappa: "See all the steps",
    regneMed: "You can rely on this",
    lofter: [
      "You can always hand in an application. Nobody can refuse you that.",
      "You see which day you get an answer, and why that day.",
      "You get a written answer to everything you apply for, with reasons.",
      "You can complain. We help you to write it.",
    ],
    ikkeHer: (navn) => `${navn} municipality does not receive applications here yet`,
    ikkeHerTekst: "Phone the municipality, or go there. You can apply by word of mouth, and nobody can refuse to take it.",
  },
  finn: {
    tittel: "This can help",
    behov: (navn) => navn,
    ingen: "We found nothing that fits what you wrote. That does not mean there is no help.",
    ingenRad: "Apply all the same, and say what is hard. Then we find the help together with you.",
    sokIgjen: "Say it in other words",
    vis: "Show",
    sok: "Apply for help",
    usikker: "Not sure? You do not have to choose. Say what is hard, and we find the rest.",
    liv: "Is a life in danger? Phone 113 now.",
    vold: "Are you in danger? Phone the police on 112. The line for children and young people is 116 111.",
    lege: "Do you need a doctor now? Phone 116 117.",
  },
  trappa: {
    tittel: (navn) => `The care steps in ${navn}`,
    ingress:
      "Six steps, from open meeting places to nursing home. The aim is good enough help as low on the steps as possible. But the steps can never be a reason to refuse help you need.",
    hva: "What is on each step?",
    slik: "How to get it:",
    pris: "Price:",
    sok: "Apply for help",
    treVeier: "Three ways in",
    veier: [
      { navn: "Turn up", verdi: "Just come. No form." },
      { navn: "Sign up", verdi: "Phone, or say so online." },
      { navn: "Apply", verdi: "The municipality decides and answers in writing. You can complain." },
    ],
    usikker: "Not sure of the step?",
    usikkerTekst: "It is our job to find it.",
    siVanskelig: "Say what is hard",
    usikkerSlutt: ", and we find the service together.",
    ved: "Beside the steps",
    vedTekst: "Help from the Nav office and help with housing stand by themselves, with answers of their own.",
  },
  tjenester: {
    tittel: "All services",
    ingress: "Arranged by step. You can apply for several things at once.",
    nav: "The Nav office",
    bolig: "Housing",
  },
  tjeneste: {
    ogsa: (navn) => `Also called ${navn}.`,
    pris: "Price",
    slik: "How to get it",
    trinn: "Step",
    trinnVerdi: (n, navn) => `${n}. ${navn}`,
    rekkverk: "Follows you on every step",
    ved: "Beside the steps",
    svar: "Answer",
    svarSkriftlig: "In writing, with reasons",
    svarIkkeVedtak: "No application",
    hva: "What is it?",
    hvem: "Who is it for?",
    kostnad: "What does it cost?",
    hvordan: "How to get it",
    uenig: "Do you disagree?",
    sok: (navn) => `Apply for ${navn.toLowerCase()}`,
    sokUten: "Apply without choosing a service",
    lov: "This is in the law",
    lovfestet: "Is this a right?",
    kontroll: "Last reviewed 21 November 2026.",
    ring: "Phone us on",
  },
  haster: {
    tittel: "Is it urgent?",
    ingress: "Phone. The municipality must help at once when it is needed. You do not have to apply first.",
    liv: "A life in danger",
    livTekst: "Phone 113 at once.",
    lege: "A doctor now",
    legeTekst: "Phone 116 117, day and night.",
    politi: "Violence or threats",
    politiTekst: "Phone the police on 112. The crisis centre is open day and night.",
    mat: "Food, money or a place to sleep",
    matTekst:
      "The Nav office must help you quickly when you lack food, medicine, power or a place to sleep for the next day and night. Say that it is emergency help.",
    matNorm:
      "An answer the same day, or the next day at the latest, is usual. It is a norm, not a limit set by law. The answer must be in writing.",
    sokNod: "Apply for emergency help now",
    barn: "Children and young people",
    barnTekst: "The line for children and young people is 116 111.",
  },
  klage: {
    tittel: "How to complain",
    ingress:
      "You can complain about every decision, also when the answer was yes. You do not have to know the rules. We help you to write.",
    mine: "Log in and complain about a decision",
    omsorg: "Health and care services",
    sosial: "Services from the Nav office",
    bolig: "Care dwelling and municipal housing",
    frist: (uker) =>
      `You have ${uker} weeks from the day you got the letter. If the letter is digital, the day of the notice counts.`,
    hvor: "Send the complaint to the office that decided. You can also phone or come in. Then we write it down for you.",
    forst: "First the municipality looks at the case again.",
    videre: (instans) =>
      `If the municipality does not change the decision, it sends the whole case to ${instans}, who decides it. You need do nothing more.`,
    nemnd: (navn) => `the appeals board of ${navn} municipality`,
    sen: "Is it too late? Send it all the same. We must always consider whether it can be dealt with.",
    merTid: "If you need more time, ask for it before the time is up.",
    vente: "You can ask that the decision waits until the complaint is settled.",
    ombud: "The Patient and User Ombud gives free advice. You can be anonymous.",
    lov: "The rules:",
    ikkeSvar: "Have you had no answer?",
    ikkeSvarTekst:
      "If more than a month has passed with no answer and no letter saying why, the law is broken. Write or phone us. You can also tell the Statsforvalter.",
  },
  soknad: {
    tittel: "Apply for help",
    ingress: "You can apply for several things at once, or just tell us what is hard. Then we find the help together with you.",
    start: "Log in and start",
    fortsett: "Start a new application",
    punkter: [
      "It takes about ten minutes. The form is in Norwegian. Every page is saved, and you can go on later on another device.",
      "Only a few questions must be answered. You can always answer “vet ikke” (don't know).",
      "You can attach papers, but you do not have to.",
      "You get a receipt at once, and see which day you get an answer.",
    ],
    andre: "Other ways to apply",
    ring: "Phone us. We write down what you say. It counts from the day you phoned. An interpreter is free.",
    mott: "Come in, or send a letter. Anything that shows that you ask for help is an application.",
    forAndre: "Are you applying for somebody else?",
    forAndreTekst: "Log in as yourself, and say who you apply for. Never use another person's BankID.",
  },
  personvern: {
    tittel: "Privacy and access",
    ingress: "Your case is yours. You can see everything in it, and who has read it.",
    avsnitt: [
      {
        tittel: "What we keep",
        tekst:
          "We keep the application, what we write together with you, decisions, letters and complaints. We ask only for what we need.",
      },
      {
        tittel: "Who can read it",
        tekst:
          "Only those who work with your case. Care and social services are two cases, and those who work with one do not see the other. Every reading is noted, and you see the list in your case.",
      },
      {
        tittel: "Confidentiality",
        tekst:
          "Everyone who works here must keep silent. That you get help is confidential too. We talk to others only when you say yes, or when the law allows it.",
      },
      {
        tittel: "Access",
        tekst:
          "You have the right to see the papers in your case and to have a copy for free. Log in and find them under My cases.",
      },
      { tittel: "Errors", tekst: "If something is wrong, tell us. We correct it, or note what you think." },
      { tittel: "Drafts", tekst: "Only you see an application that you have not sent. We delete it after 30 days." },
      { tittel: "E-mail and text messages", tekst: "We only tell you that you have a letter. We never write about the case." },
    ],
  },
  tilgjengelighet: {
    tittel: "Accessibility",
    ingress:
      "Everyone shall be able to use Trappa. It works by keyboard, with a screen reader, without JavaScript, on small screens and in dark mode.",
    avsnitt: [
      {
        tittel: "What we test",
        tekst:
          "We check every page with a tool for WCAG 2.1 AA, in both forms of Norwegian, in light and dark. The tool does not find everything.",
      },
      {
        tittel: "What is not tested",
        tekst:
          "The pages are not tried by people who use a screen reader. The PDF letters are tagged, but not checked by a tool of their own.",
      },
      {
        tittel: "Tell us",
        tekst:
          "Is there something you cannot do? Phone us, and we help you and mend it. You can also tell the supervisory authority for universal design.",
      },
    ],
  },
  regler: {
    tittel: "The rules we count by",
    ingress: "Every date and every answer in Trappa has a reason. Here are the most important rules.",
    lov: "§ Lov is in an act or a regulation. The municipality must keep it.",
    norm: "Norm is usual practice. It is not a limit set by law.",
    maal: "Mål is a target that the municipality has set itself.",
    linjer: [
      {
        tittel: "A delay letter after one month",
        tekst: "If you have had no answer within a month, you shall have a letter that says why, and when the answer comes.",
      },
      {
        tittel: "Four weeks to complain: health and care",
        tekst: "The time runs from when you knew enough to complain, as a rule when you got the letter.",
      },
      { tittel: "Three weeks to complain: social services and housing", tekst: "The time runs from when you got the letter." },
      {
        tittel: "A last day on a weekend or a holiday",
        tekst: "Then it moves to the next working day. Christmas Eve and New Year's Eve are ordinary days.",
      },
      {
        tittel: "A late complaint",
        tekst: "A complaint that comes too late is always considered. After one year it is too late to complain.",
      },
    ],
    forvaltning: "The Public Administration Act of 1967 applies. A new act is adopted, but has no date from which it applies.",
  },
};

export const offentligTekst = katalogMedEngelsk({ nb, nn, en });
