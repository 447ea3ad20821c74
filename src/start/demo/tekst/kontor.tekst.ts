import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Whom the desk wants to ask, about what, and why. */
interface Sporsmal {
  readonly hvem: string;
  readonly hva: string;
  readonly formal: string;
}

const nb = {
  vilAtDenNyeSvarer: "Personen flytter til datteren sin og vil at den nye kommunen svarer.",
  duSa: (ord: string) => `Du sa: «${ord}»`,
  nettverk: [
    "Familien kommer innom én gang i uka.",
    "Naboen hjelper med handling.",
    "Ingen i nærheten, men en god venn ringer ofte.",
    "Søsken i samme kommune, men de jobber mye.",
    "Ektefellen hjelper, men er sliten.",
  ],
  legen: "fastlegen",
  lagtTilbake: { fravaer: "Jeg er borte i tre uker.", inhabil: "Jeg kjenner familien godt." },
  returGrunn: [
    "Skriv hvorfor du mener at to ganger er nok. Det står ikke i brevet.",
    "Beløpet stemmer ikke med utregningen i notatet. Se på det en gang til.",
  ],
  forsinket: [
    "Vi venter på svar fra fastlegen din, og trenger det for å vurdere hjelpen.",
    "Saksbehandleren din har vært syk, og en ny har tatt over saken.",
    "Vi må se hvordan du har det hjemme før vi svarer. Besøket er avtalt til neste uke.",
  ],
  revurdering: {
    slutter: "Vedtaket går snart ut, og vi vil høre om du fortsatt trenger hjelpen.",
    behov_endret: "Du sa på telefon at du klarer mer selv enn før.",
    parten_ber: "Du ringte og ba oss se på hjelpen på nytt.",
    nye_opplysninger: "Vi har fått et nytt brev fra fastlegen din.",
  },
  forhandsvarsel: {
    vurderer: "Du får hjelp hver uke. Vi vurderer å gi deg hjelp annenhver uke i stedet, fra første dag i neste måned.",
    hvorfor: "Da vi snakket sammen, sa du at du klarer mer selv enn før. Vi mener at du kan klare deg med mindre hjelp.",
    svar: "Jeg klarer mer på gode dager, men det er langt mellom dem. Jeg vil ha det som nå.",
  },
  avvist:
    "Du bor fast i en annen kommune, og det er den som skal svare på søknaden. Vi har sendt den dit, så du slipper å søke på nytt.",
  farIkkeAvvist: "Svar på søknaden fra oss",
  sagtSent: "Søknaden ble sagt til hjemmetjenesten og lå i en perm.",
  muntlig: (ord: string) => `Ringte og sa: ${ord}`,
  dokument: {
    omsorg: [
      { hva: "Timeplan for det du er med på", formal: "Da vet vi hvilke timer hjelpen må dekke." },
      { hva: "Brev fra sykehuset om operasjonen", formal: "Da vet vi hva du kan gjøre den første tida." },
      { hva: "Uttalelse fra fastlegen", formal: "Vi må vite hvor lenge du vil trenge hjelpen." },
    ],
    sosial: [
      { hva: "Leiekontrakten", formal: "Vi må vite hva du betaler i husleie." },
      { hva: "Siste lønnsslipp", formal: "Vi må vite hva du får utbetalt etter skatt." },
      { hva: "Vedtak om dagpenger, hvis du har fått det", formal: "Vi må vite når pengene kommer." },
    ],
    bolig: [{ hva: "Oppsigelsen fra utleier", formal: "Vi må vite når dere må flytte." }],
  },
  bolig: {
    leie: { adresse: "Storgata 14", utleier: "Berg Utleie AS" },
    vurdert: { ja: "Det går fram av søknaden og samtalen vår.", nei: "Du har inntekt nok til å leie privat." },
    garantiFordi: "Utleieren tar imot en garanti for leiekontrakten.",
  },
  botilbud: {
    hvorfor: "Du sa at du trenger et rom med lås på døra. Her har du det, og det er ansatte der hele døgnet.",
    annet: { navn: "Sentrum hotell", adresse: "Torget 1" },
  },
  rad: "Søk bostøtte hos Husbanken innen den 25. Vi hjelper deg å fylle ut søknaden.",
  plan: {
    deltakere: "hjemmetjenesten, fysioterapeuten og fastlegen",
    mal: "Jeg vil bo hjemme og klare meg selv så mye som mulig.",
    bidrag: "Du trener hver dag. Familien handler i helgene.",
    tiltak: "Hjelp med stell hver morgen: hjemmetjenesten. Trening to ganger i uka: fysioterapeuten.",
    gjennomforing: "Vi møtes hver tredje måned hjemme hos deg.",
    samarbeid: "Fastlegen får beskjed når noe endrer seg.",
  },
  utbetaling: {
    mat: "Mat",
    husleie: "Husleie",
    livsopphold: "Livsopphold",
    strom: "Strøm",
    utleier: "Utleier AS",
    stromselskap: "Strømselskapet AS",
  },
  samtykker: [
    {
      hvem: "utleieren din",
      hva: "Om husleien er betalt for november.",
      formal: "Da vet vi om det haster å betale den.",
    },
    {
      hvem: "Nav, den statlige delen",
      hva: "Når de svarer på søknaden din om dagpenger.",
      formal: "Da vet vi hvor lenge du trenger penger fra oss.",
    },
  ] as readonly [Sporsmal, Sporsmal],
  kontoutskrift: {
    hva: "Hele kontoutskriften: oktober",
    formal: "Vi må vite hva du hadde å leve av i oktober.",
    nodvendigFordi:
      "Du skriver at venner har lånt deg penger flere ganger. Da må vi se hver overføring, og det viser ikke saldoen.",
  },
  forMye: {
    filnavn: "Journal fra sykehuset.txt",
    tekst: "Dette er et eksempel på et papir som viser mer enn saken trenger. Innholdet er oppdiktet.",
    grunn: "Vi trenger ikke journalen din for å svare på søknaden om penger.",
  },
  filnavn: "Svar til kommunen.txt",
  filtekst: (hva: string) => `${hva}\n\nDette er et eksempel på et papir som noen har sendt inn. Innholdet er oppdiktet.`,
  harIkke: "Jeg har den ikke. Dere kan ringe meg.",
  meldinger: [
    {
      fra: "Hei! Jeg skal bort i uke 50. Kan dere komme på besøk før det?",
      svar: "Hei! Ja, vi kommer tirsdag klokka ti. Passer det?",
      takk: "Det passer fint. Takk!",
    },
    {
      fra: "Jeg har fått nytt telefonnummer. Skal jeg endre det et sted?",
      svar: "Du kan endre det på Min side. Vi har sett meldingen og ringer det nye nummeret.",
      takk: "Takk for hjelpen.",
    },
    {
      fra: "Når får jeg vite noe?",
      svar: "Vi er snart ferdige. Du får svaret i et brev her, og beskjed når det er kommet.",
      takk: "Fint, da venter jeg.",
    },
  ],
  behovslinjer: {
    livsopphold: "Mat, klær og andre daglige utgifter",
    barn: "Det samme for barna",
    husleie: "Husleie",
    strom: "Strøm",
  },
  inntektslinjer: { trygd: "Uføretrygd etter skatt", lonn: "Lønn etter skatt", bostotte: "Bostøtte" },
  beregningVurdert: "Vi har sett på det du trenger denne måneden. Du har ingen større utgifter enn dem vi har regnet med.",
  uregnet: "Barnetrygden har vi ikke regnet med. Den er til barna.",
  vilkar: "Du sier fra til oss hvis du får dagpenger i denne tida.",
  vilkarSammenheng: "Pengene er for tida til dagpengene kommer, så vi må vite når de kommer.",
};

const nn: Samme<typeof nb> = {
  vilAtDenNyeSvarer: "Personen flyttar til dotter si og vil at den nye kommunen svarer.",
  duSa: (ord) => `Du sa: «${ord}»`,
  nettverk: [
    "Familien kjem innom éin gong i veka.",
    "Naboen hjelper med handling.",
    "Ingen i nærleiken, men ein god ven ringjer ofte.",
    "Sysken i same kommune, men dei jobbar mykje.",
    "Ektefellen hjelper, men er sliten.",
  ],
  legen: "fastlegen",
  lagtTilbake: { fravaer: "Eg er borte i tre veker.", inhabil: "Eg kjenner familien godt." },
  returGrunn: [
    "Skriv kvifor du meiner at to gonger er nok. Det står ikkje i brevet.",
    "Beløpet stemmer ikkje med utrekninga i notatet. Sjå på det ein gong til.",
  ],
  forsinket: [
    "Vi ventar på svar frå fastlegen din, og treng det for å vurdere hjelpa.",
    "Saksbehandlaren din har vore sjuk, og ein ny har teke over saka.",
    "Vi må sjå korleis du har det heime før vi svarer. Besøket er avtalt til neste veke.",
  ],
  revurdering: {
    slutter: "Vedtaket går snart ut, og vi vil høyre om du framleis treng hjelpa.",
    behov_endret: "Du sa på telefon at du klarer meir sjølv enn før.",
    parten_ber: "Du ringde og bad oss sjå på hjelpa på nytt.",
    nye_opplysninger: "Vi har fått eit nytt brev frå fastlegen din.",
  },
  forhandsvarsel: {
    vurderer: "Du får hjelp kvar veke. Vi vurderer å gi deg hjelp annakvar veke i staden, frå første dag i neste månad.",
    hvorfor: "Då vi snakka saman, sa du at du klarer meir sjølv enn før. Vi meiner at du kan klare deg med mindre hjelp.",
    svar: "Eg klarer meir på gode dagar, men det er langt mellom dei. Eg vil ha det som no.",
  },
  avvist:
    "Du bur fast i ein annan kommune, og det er han som skal svare på søknaden. Vi har sendt han dit, så du slepp å søkje på nytt.",
  farIkkeAvvist: "Svar på søknaden frå oss",
  sagtSent: "Søknaden blei sagt til heimetenesta og låg i ein perm.",
  muntlig: (ord) => `Ringde og sa: ${ord}`,
  dokument: {
    omsorg: [
      { hva: "Timeplan for det du er med på", formal: "Då veit vi kva timar hjelpa må dekkje." },
      { hva: "Brev frå sjukehuset om operasjonen", formal: "Då veit vi kva du kan gjere den første tida." },
      { hva: "Fråsegn frå fastlegen", formal: "Vi må vite kor lenge du vil trenge hjelpa." },
    ],
    sosial: [
      { hva: "Leigekontrakten", formal: "Vi må vite kva du betaler i husleige." },
      { hva: "Siste lønsslipp", formal: "Vi må vite kva du får utbetalt etter skatt." },
      { hva: "Vedtak om dagpengar, om du har fått det", formal: "Vi må vite når pengane kjem." },
    ],
    bolig: [{ hva: "Oppseiinga frå utleigaren", formal: "Vi må vite når de må flytte." }],
  },
  bolig: {
    leie: { adresse: "Storgata 14", utleier: "Berg Utleige AS" },
    vurdert: { ja: "Det går fram av søknaden og samtalen vår.", nei: "Du har inntekt nok til å leige privat." },
    garantiFordi: "Utleigaren tek imot ein garanti for leigekontrakten.",
  },
  botilbud: {
    hvorfor: "Du sa at du treng eit rom med lås på døra. Her har du det, og det er tilsette der heile døgnet.",
    annet: { navn: "Sentrum hotell", adresse: "Torget 1" },
  },
  rad: "Søk bustøtte hos Husbanken innan den 25. Vi hjelper deg å fylle ut søknaden.",
  plan: {
    deltakere: "heimetenesta, fysioterapeuten og fastlegen",
    mal: "Eg vil bu heime og klare meg sjølv så mykje som mogleg.",
    bidrag: "Du trenar kvar dag. Familien handlar i helgene.",
    tiltak: "Hjelp med stell kvar morgon: heimetenesta. Trening to gonger i veka: fysioterapeuten.",
    gjennomforing: "Vi møtest kvar tredje månad heime hos deg.",
    samarbeid: "Fastlegen får beskjed når noko endrar seg.",
  },
  utbetaling: {
    mat: "Mat",
    husleie: "Husleige",
    livsopphold: "Livsopphald",
    strom: "Straum",
    utleier: "Utleigar AS",
    stromselskap: "Straumselskapet AS",
  },
  samtykker: [
    {
      hvem: "utleigaren din",
      hva: "Om husleiga er betalt for november.",
      formal: "Då veit vi om det hastar å betale ho.",
    },
    {
      hvem: "Nav, den statlege delen",
      hva: "Når dei svarer på søknaden din om dagpengar.",
      formal: "Då veit vi kor lenge du treng pengar frå oss.",
    },
  ],
  kontoutskrift: {
    hva: "Heile kontoutskrifta: oktober",
    formal: "Vi må vite kva du hadde å leve av i oktober.",
    nodvendigFordi:
      "Du skriv at vener har lånt deg pengar fleire gonger. Då må vi sjå kvar overføring, og det viser ikkje saldoen.",
  },
  forMye: {
    filnavn: "Journal frå sjukehuset.txt",
    tekst: "Dette er eit døme på eit papir som viser meir enn saka treng. Innhaldet er oppdikta.",
    grunn: "Vi treng ikkje journalen din for å svare på søknaden om pengar.",
  },
  filnavn: "Svar til kommunen.txt",
  filtekst: (hva) => `${hva}\n\nDette er eit døme på eit papir som nokon har sendt inn. Innhaldet er oppdikta.`,
  harIkke: "Eg har han ikkje. De kan ringje meg.",
  meldinger: [
    {
      fra: "Hei! Eg skal bort i veke 50. Kan de kome på besøk før det?",
      svar: "Hei! Ja, vi kjem tysdag klokka ti. Passar det?",
      takk: "Det passar fint. Takk!",
    },
    {
      fra: "Eg har fått nytt telefonnummer. Skal eg endre det ein stad?",
      svar: "Du kan endre det på Mi side. Vi har sett meldinga og ringjer det nye nummeret.",
      takk: "Takk for hjelpa.",
    },
    {
      fra: "Når får eg vite noko?",
      svar: "Vi er snart ferdige. Du får svaret i eit brev her, og beskjed når det er kome.",
      takk: "Fint, då ventar eg.",
    },
  ],
  behovslinjer: {
    livsopphold: "Mat, klede og andre daglege utgifter",
    barn: "Det same for barna",
    husleie: "Husleige",
    strom: "Straum",
  },
  inntektslinjer: { trygd: "Uføretrygd etter skatt", lonn: "Løn etter skatt", bostotte: "Bustøtte" },
  beregningVurdert: "Vi har sett på det du treng denne månaden. Du har ingen større utgifter enn dei vi har rekna med.",
  uregnet: "Barnetrygda har vi ikkje rekna med. Ho er til barna.",
  vilkar: "Du seier frå til oss om du får dagpengar i denne tida.",
  vilkarSammenheng: "Pengane er for tida til dagpengane kjem, så vi må vite når dei kjem.",
};

/** What the office and the residents write to each other. */
export const kontorTekst = katalog({ nb, nn });
