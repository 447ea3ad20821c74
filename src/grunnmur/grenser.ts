/**
 * Every limit of Trappa. A thing without a limit is a way to stop the service, so nothing is read, stored,
 * listed, tried again or waited for without a number from here. Sizes in bytes, times in milliseconds, unless the name says else.
 */
export const grenser = {
  skjema: {
    /** A whole request without files. */
    kropp: 512 * 1024,
    /** A whole request with files: ten full files and the text beside them. */
    kroppMedFiler: 101 * 1024 * 1024,
    felt: 300,
    tegnPerFelt: 20_000,
    tegnIFeltnavn: 100,
  },
  fil: { storrelse: 10 * 1024 * 1024, antall: 10, tegnIFilnavn: 200 },
  database: {
    tilkoblinger: 10,
    ventPaTilkoblingMs: 5_000,
    setningMs: 20_000,
    laasMs: 10_000,
    ledigITransaksjonMs: 30_000,
    /** Different statements that a connection keeps the plans of; each takes some 100 kB in PostgreSQL, on every connection. */
    forberedte: 300,
    /** How many times a transaction that lost a race (40001, 40P01) is tried again. */
    nyeForsok: 4,
    migrasjonMs: 10 * 60_000,
  },
  jobb: {
    samtidige: 4,
    /** After this many failed tries a person gets the task. */
    forsokForOppgave: 8,
    /** Tries go on after that, in case the task itself could not be written. */
    forsokISum: 25,
    tidMs: 60_000,
    dodeArbeidereMs: 30_000,
  },
  /** How many tries in how many seconds, before a pause. */
  rate: {
    innlogging: { antall: 30, sekunder: 300 },
    innsending: { antall: 30, sekunder: 600 },
    opplasting: { antall: 60, sekunder: 600 },
    side: { antall: 600, sekunder: 60 },
    /** Questions to the open API of the law, for each address that asks. */
    lovapi: { antall: 600, sekunder: 60 },
    /** Deliveries and readings of the national Digisos, for each address that asks. */
    digisos: { antall: 600, sekunder: 60 },
  },
  tjener: { avsluttMs: 10_000, hodeMs: 15_000, foresporselMs: 60_000 },
  /** The open API of the law: a question in bytes, worked cases in one question, what is named as wrong in one answer. */
  lovapi: { kropp: 512 * 1024, saker: 200, feil: 100, hurtiglagerSekunder: 300 },
  /** A delivery of the national Digisos: one file of the format in bytes, attachments, all of it; faults named in one answer; events published of a case. */
  digisos: { formatBytes: 1024 * 1024, filer: 50, kropp: 101 * 1024 * 1024, feil: 50, hendelser: 10_000 },
  postgres: { startMs: 30_000, stoppMs: 15_000, ventPaGammelMs: 20_000 },
  /** Rows of a page; and how many a filter looks through for one page, when few of them fit. */
  side: { rader: 50, raderMaks: 200, gjennomsokt: 3_000 },
  /** Selections of the worklist that one employee keeps, and the name of one. */
  filter: { antall: 10, tegnINavn: 60 },
  sok: { tegn: 200, treff: 50, behovTegn: 500 },
  url: { tegn: 2_000 },
  /** A letter: all its text, one text in it, its parts (paragraphs, list items, cells), its printed pages. How far ahead a late answer may be promised; and the pages of one paper that is put together with others. */
  brev: { tegn: 60_000, tegnPerTekst: 10_000, biter: 1_000, sider: 40, dagerUtsatt: 183, siderIPapir: 200 },
  /** The other cases of a person that are shown beside one. */
  sak: { andreSaker: 20 },
  /** One text that the desk writes: it must fit in a letter. And one remark on a score. */
  utredning: { tegnPerFelt: 8_000, tegnPerMerknad: 500 },
  /** A decision: one text in it, what it may answer and cite, the standard texts a reason may begin from, the lines of a calculation, an amount in øre. */
  vedtak: {
    tegnPerFelt: 8_000,
    poster: 30,
    regler: 30,
    standardtekster: 10,
    avslutter: 50,
    linjer: 60,
    tegnPerLinje: 200,
    ore: 10_000_000_00,
  },
  /** A standard text: its words in each form of the language, its name, why it is withdrawn, what it may be for and cite, and how far ahead its day may be. */
  standardtekst: { tegn: 4_000, tegnINavn: 120, tegnIGrunn: 1_000, tjenester: 60, hjemler: 10, dagerFram: 730 },
  /** Between the login page and the way back, and how long the issuer may take to answer. */
  innlogging: { varerMinutter: 60, utstederMs: 5_000, forsok: 2, ventMs: 200, tegnINavn: 200 },
  /** A session ends after this silence, and after this long in any case; being used is written down at most this often. */
  okt: { tomgangMinutter: 30, levetidTimer: 8, forlengHvertSekund: 60 },
  /** The notice by e-mail: how long each step of the exchange may take, and what the local mail server keeps. */
  varsel: { svarMs: 10_000, tegnIAdresse: 254, lokaleBrev: 200, lokalBytes: 64 * 1024 },
  /** The scanner: how long it may take with one file, its answer in characters, and the size of the pieces a file is sent in. */
  clamav: { svarMs: 4_000, tegnISvar: 1_000, bit: 256 * 1024 },
  /** An application: open drafts a person, how long an untouched one is kept, its answers in bytes, and how late it may be registered. */
  soknad: {
    utkast: 10,
    utkastDager: 30,
    svarBytes: 150_000,
    poster: 30,
    tegnIPost: 4_000,
    tegnIBeskrivelse: 8_000,
    tegnIGrunn: 500,
    registrerDagerBak: 365,
    grunnEtterDager: 14,
  },
  /** The nightly run over the clocks of a kommune: cases in one transaction, letters that go by themselves, the reason of a wait or a late answer in words, and the rows of the leader's page. */
  klokker: { iEnTransaksjon: 500, brevEnNatt: 5_000, tegnHvem: 200, tegnIGrunn: 2_000, rader: 200 },
  /** Time away in days, registered in one go; the rows of it that are shown, those away on one day, colleagues; and the words for why a case goes to another. */
  ansatt: { fravaerDager: 400, fravaerVist: 200, borteSamtidig: 1_000, kolleger: 2_000, tegnIOvergang: 500 },
  /** The counts of a leader: days of one question (five years), and the cases listed behind a figure. */
  tall: { dager: 1_827, saker: 200 },
  /** The text fields of a request for a document, how far ahead its day may be, and when the office should have looked at what came. */
  dokument: { tegnHva: 300, tegnFormal: 1_000, tegnSvar: 2_000, tegnFjerning: 500, dagerFram: 365, vurderesInnenDager: 7 },
  /** A warning before a cut: its text fields, the answer, how far ahead the day may be, and when the desk should have looked at an answer or a silence. */
  forhandsvarsel: { tegnVurderer: 2_000, tegnHvorfor: 4_000, tegnSvar: 8_000, dagerFram: 120, sesInnenDager: 3 },
  /** Why a death, a move or a verge is taken back or ended, and the reference of the decision that appointed a verge. */
  livshendelse: { tegnIGrunn: 500, tegnIReferanse: 100, papirer: 100, bytes: 50 * 1024 * 1024, tegnIMelding: 2_000 },
  /** A message in a case; the same words sent again within this time are the same message. The office should answer within a week. */
  melding: { tegn: 4_000, sammeInnenMinutter: 10, vist: 500, besvaresInnenDager: 7 },
  /** What a kommune sets for itself: a line of contact, the name of a service, services in a list, and the longest aim in weeks. */
  kommune: { tegnPerLinje: 200, tegnITjenestenavn: 80, tjenester: 100, maalUker: 26, forelopigDager: 14, minnDager: 14 },
  /** The kommune's norm for one group a month in øre, where it was decided, the words that weigh a sum, and how many sums and norms are shown. */
  sosialhjelp: { normOre: 10_000_000, tegnIKilde: 300, tegnIVurdering: 4_000, vist: 20 },
  /**
   * The payment of what was decided: instalments, how far back and ahead they may begin, words, the days before a payment is due that it goes to the bank, and how many are
   * shown of a case, go in one file, and files that are shown.
   */
  utbetaling: {
    rater: 12,
    dagerBak: 31,
    dagerFram: 365,
    tegnHva: 100,
    tegnMottaker: 70,
    tegnGrunn: 500,
    tegnTilbake: 2_000,
    dagerForut: 7,
    iEnSak: 500,
    iEnFil: 5_000,
    filer: 50,
  },
  /**
   * A temporary place: words, beds of a place and of one offer, a price a night, how far back and ahead a stay may begin, how long it may be said to last, and how long until
   * somebody talks with the one who lives there; and the places, visits, offers and waiting cases that are shown.
   */
  botilbud: {
    tegnNavn: 100,
    tegnAdresse: 200,
    tegnOm: 1_000,
    tegnKrever: 2_000,
    tegnHvorfor: 2_000,
    tegnHva: 1_000,
    tegnSteg: 500,
    senger: 200,
    iEtTilbud: 16,
    dognOre: 10_000_00,
    dagerBak: 31,
    dagerFram: 31,
    dagerOpphold: 183,
    nyVurderingDager: 30,
    steder: 500,
    historie: 50,
    iEnSak: 200,
    ventende: 100,
  },
  /** A place to live: words, a rent and a deposit in øre, years of a guarantee, the numbers and the versions of the kommune's criteria, and the leases of a case. */
  bolig: {
    tegnAdresse: 200,
    tegnNavn: 100,
    tegnFordi: 1_000,
    tegnKriterium: 500,
    tegnKilde: 300,
    tegnBegrunnelse: 2_000,
    husleieOre: 100_000_00,
    depositumOre: 600_000_00,
    garantiAar: 10,
    kriterienr: 50,
    kriterier: 200,
    iEnSak: 50,
  },
  /** A consent: whom it names, what it is about, why, and how many days it may hold. */
  samtykke: { tegnHvem: 200, tegnHva: 500, tegnFormal: 1_000, dager: 365 },
  /** Advice and the individuell plan: words of each part, and how many days back advice may be noted. */
  plan: { tegnPerPunkt: 2_000, radDagerBak: 90 },
  /** A kvalifiseringsprogram: words of a reason and of an activity, how many of them, and the most hours a week of one. */
  program: { tegnIGrunn: 2_000, tegnIAktivitet: 200, aktiviteter: 12, timer: 60 },
  /** What a person can say about oneself, and how many others one can give fullmakt to. */
  person: { tegnITelefon: 20, tegnIEpost: 254, tegnINavn: 200, fullmakter: 10 },
} as const;
