import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  barn: {
    onsket: "Vinterklær og sko til barna",
    fortellinger: [
      {
        behov: "Barna har vokst fra vinterklærne, og jeg har ikke råd til nye.",
        mal: "Barna skal kunne være ute med klassen.",
        syn: "Det trenger ikke være nytt, bare det er varmt.",
        fakta: "Du har to barn som har vokst fra klærne sine. Skolen har uteskole hver uke.",
        hensyn: "Barna skal være varme og tørre og kunne være med på det de andre er med på.",
      },
    ],
    ja: "Vinterklær og sko til to barn",
    delvis: {
      omfang: "Vinterklær og sko til to barn",
      farIkke: "Ski til to barn",
      begrunnelse: "Skolen låner ut ski hele vinteren. Vi har snakket med dem, og det er ski til begge barna.",
    },
    nei: null,
    klage: {
      onsket: "Ski til barna",
      hvorfor: "Skiene på skolen kan ikke tas med hjem, og alle de andre går på ski i helga.",
      svar: "Skolen sier at skiene kan lånes hjem i helgene.",
      nytt: "Skolen har ikke nok ski til å låne ut i helgene. Derfor får barna penger til ski.",
    },
    barn: "Barna er ute hver dag og trenger varme klær. De skal ikke skille seg ut fra de andre i klassen.",
  },
  depositum: {
    onsket: "Sikkerhet for ny leilighet",
    fortellinger: [
      {
        behov: "Jeg har fått tilbud om leilighet, men har ikke penger til depositum.",
        mal: "Jeg vil ha mitt eget sted.",
        syn: "Leiligheten ligger nær jobben. Jeg kan flytte inn med en gang.",
        fakta: "Du har en avtale om å leie. Husleia er vanlig her. Du har ikke penger til depositum.",
        hensyn: "Du trenger et fast sted å bo for å beholde jobben. Leiligheten er grei, og prisen er det også.",
      },
    ],
    ja: "Garanti for depositum, tre måneders husleie",
    delvis: null,
    nei: {
      farIkke: "Depositum",
      begrunnelse: "Husleia er mye høyere enn det vi kan hjelpe til med. Vi hjelper deg gjerne å lete etter en annen bolig.",
    },
    klage: {
      onsket: "Depositum til leiligheten",
      hvorfor: "Det finnes ikke noe billigere der jeg jobber.",
      svar: "Vi fant fire leiligheter til en lavere pris den samme uka.",
      nytt: "Utleier har satt ned husleia. Derfor kan vi gi garanti.",
    },
    barn: "",
  },
  helse: {
    onsket: "Penger til tannlege",
    fortellinger: [
      {
        behov: "Jeg har vondt i en tann og har ikke råd til tannlege.",
        mal: "Jeg vil kunne spise igjen.",
        syn: "Jeg har utsatt det i et år.",
        fakta: "Tannlegen har skrevet at tannen må behandles nå. Du har ikke penger til det og får ikke støtte fra andre.",
        hensyn: "Du har vondt, og behandlingen kan ikke vente.",
      },
    ],
    ja: "Behandling av én tann, betalt rett til tannlegen",
    delvis: null,
    nei: {
      farIkke: "Bleking av tenner",
      begrunnelse: "Dette er ikke nødvendig for helsa di. Derfor kan vi ikke betale for det.",
    },
    klage: null,
    barn: "",
  },
};

const nn: Samme<typeof nb> = {
  barn: {
    onsket: "Vinterklede og sko til barna",
    fortellinger: [
      {
        behov: "Barna har vakse frå vinterkleda, og eg har ikkje råd til nye.",
        mal: "Barna skal kunne vere ute med klassen.",
        syn: "Det treng ikkje vere nytt, berre det er varmt.",
        fakta: "Du har to barn som har vakse frå kleda sine. Skulen har uteskule kvar veke.",
        hensyn: "Barna skal vere varme og tørre og kunne vere med på det dei andre er med på.",
      },
    ],
    ja: "Vinterklede og sko til to barn",
    delvis: {
      omfang: "Vinterklede og sko til to barn",
      farIkke: "Ski til to barn",
      begrunnelse: "Skulen låner ut ski heile vinteren. Vi har snakka med dei, og det er ski til begge barna.",
    },
    nei: null,
    klage: {
      onsket: "Ski til barna",
      hvorfor: "Skia på skulen kan ikkje takast med heim, og alle dei andre går på ski i helga.",
      svar: "Skulen seier at skia kan lånast heim i helgene.",
      nytt: "Skulen har ikkje nok ski til å låne ut i helgene. Difor får barna pengar til ski.",
    },
    barn: "Barna er ute kvar dag og treng varme klede. Dei skal ikkje skilje seg ut frå dei andre i klassen.",
  },
  depositum: {
    onsket: "Tryggleik for ny leilegheit",
    fortellinger: [
      {
        behov: "Eg har fått tilbod om leilegheit, men har ikkje pengar til depositum.",
        mal: "Eg vil ha min eigen stad.",
        syn: "Leilegheita ligg nær jobben. Eg kan flytte inn med ein gong.",
        fakta: "Du har ein avtale om å leige. Husleiga er vanleg her. Du har ikkje pengar til depositum.",
        hensyn: "Du treng ein fast stad å bu for å halde på jobben. Leilegheita er grei, og prisen er det også.",
      },
    ],
    ja: "Garanti for depositum, tre månaders husleige",
    delvis: null,
    nei: {
      farIkke: "Depositum",
      begrunnelse:
        "Husleiga er mykje høgare enn det vi kan hjelpe til med. Vi hjelper deg gjerne å leite etter ein annan bustad.",
    },
    klage: {
      onsket: "Depositum til leilegheita",
      hvorfor: "Det finst ikkje noko billigare der eg jobbar.",
      svar: "Vi fann fire leilegheiter til ein lågare pris den same veka.",
      nytt: "Utleigaren har sett ned husleiga. Difor kan vi gi garanti.",
    },
    barn: "",
  },
  helse: {
    onsket: "Pengar til tannlege",
    fortellinger: [
      {
        behov: "Eg har vondt i ei tann og har ikkje råd til tannlege.",
        mal: "Eg vil kunne ete igjen.",
        syn: "Eg har utsett det i eit år.",
        fakta: "Tannlegen har skrive at tanna må behandlast no. Du har ikkje pengar til det og får ikkje støtte frå andre.",
        hensyn: "Du har vondt, og behandlinga kan ikkje vente.",
      },
    ],
    ja: "Behandling av éi tann, betalt rett til tannlegen",
    delvis: null,
    nei: {
      farIkke: "Bleiking av tenner",
      begrunnelse: "Dette er ikkje nødvendig for helsa di. Difor kan vi ikkje betale for det.",
    },
    klage: null,
    barn: "",
  },
};

/** Money for something besides the month itself. */
export const tilleggTekst = katalog({ nb, nn });
