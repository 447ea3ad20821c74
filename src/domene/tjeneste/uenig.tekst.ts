import { katalogMedEngelsk, type Samme } from "../../grunnmur/sprak.ts";

/** `uker` is a word ("fire"), `statsforvalter` the office's name in the reader's language. Both come from the law and the kommune. */
interface Vei {
  readonly uker: string;
  readonly statsforvalter: string;
}

const nb = {
  vedtak: ({ uker, statsforvalter }: Vei) => [
    `Klag til kommunen innen ${uker} uker etter at du fikk svaret. Vi hjelper deg å skrive.`,
    "Kommunen ser på saken på nytt. Får du ikke fullt medhold, sender vi alt videre. Du trenger ikke gjøre noe.",
    `${statsforvalter} avgjør klagen.`,
  ],
  uten_vedtak: ({ uker, statsforvalter }: Vei) => [
    "Du kan klage selv om du ikke har fått et formelt vedtak. Be om å få svaret skriftlig, hvis du vil.",
    `Klag til kommunen innen ${uker} uker etter at du visste nok til å klage. Vi hjelper deg å skrive.`,
    `Kommunen ser på saken på nytt. Får du ikke fullt medhold, avgjør ${statsforvalter} klagen.`,
  ],
  nav: ({ uker, statsforvalter }: Vei) => [
    `Klag til Nav-kontoret innen ${uker} uker etter at du fikk svaret. Vi hjelper deg å skrive.`,
    "Nav-kontoret ser på saken på nytt. Får du ikke fullt medhold, sender vi alt videre. Du trenger ikke gjøre noe.",
    `${statsforvalter} avgjør klagen.`,
  ],
  klagenemnd: ({ uker }: Vei) => [
    `Klag til kommunen innen ${uker} uker etter at du fikk svaret. Vi hjelper deg å skrive.`,
    "Kommunen ser på saken på nytt. Får du ikke fullt medhold, går saken til klagenemnda i kommunen. De som laget svaret, er ikke med og avgjør.",
    "Er du uenig i hjelpen du får i boligen, klager du på det for seg. Den klagen har en annen frist og går til Statsforvalteren.",
  ],
  ingen: () => [
    "Si fra til lederen der du bruker tilbudet.",
    "Trenger du mer hjelp, kan du søke om det. Svaret på en søknad kan du klage på.",
  ],
  ombud: "Pasient- og brukerombudet gir deg råd gratis. Du kan være anonym.",
  passerIkke:
    "Er vedtaket greit, men hjelpen passer dårlig? Snakk først med lederen. Klagefristen går likevel, så klag om du er i tvil.",
};

const nn: Samme<typeof nb> = {
  vedtak: ({ uker, statsforvalter }: Vei) => [
    `Klag til kommunen innan ${uker} veker etter at du fekk svaret. Vi hjelper deg å skrive.`,
    "Kommunen ser på saka på nytt. Får du ikkje fullt medhald, sender vi alt vidare. Du treng ikkje gjere noko.",
    `${statsforvalter} avgjer klaga.`,
  ],
  uten_vedtak: ({ uker, statsforvalter }: Vei) => [
    "Du kan klage sjølv om du ikkje har fått eit formelt vedtak. Be om å få svaret skriftleg, om du vil.",
    `Klag til kommunen innan ${uker} veker etter at du visste nok til å klage. Vi hjelper deg å skrive.`,
    `Kommunen ser på saka på nytt. Får du ikkje fullt medhald, avgjer ${statsforvalter} klaga.`,
  ],
  nav: ({ uker, statsforvalter }: Vei) => [
    `Klag til Nav-kontoret innan ${uker} veker etter at du fekk svaret. Vi hjelper deg å skrive.`,
    "Nav-kontoret ser på saka på nytt. Får du ikkje fullt medhald, sender vi alt vidare. Du treng ikkje gjere noko.",
    `${statsforvalter} avgjer klaga.`,
  ],
  klagenemnd: ({ uker }: Vei) => [
    `Klag til kommunen innan ${uker} veker etter at du fekk svaret. Vi hjelper deg å skrive.`,
    "Kommunen ser på saka på nytt. Får du ikkje fullt medhald, går saka til klagenemnda i kommunen. Dei som laga svaret, er ikkje med og avgjer.",
    "Er du usamd i hjelpa du får i bustaden, klagar du på det for seg. Den klaga har ein annan frist og går til Statsforvaltaren.",
  ],
  ingen: () => [
    "Sei frå til leiaren der du bruker tilbodet.",
    "Treng du meir hjelp, kan du søkje om det. Svaret på ein søknad kan du klage på.",
  ],
  ombud: "Pasient- og brukarombodet gir deg råd gratis. Du kan vere anonym.",
  passerIkke:
    "Er vedtaket greitt, men hjelpa passar dårleg? Snakk først med leiaren. Klagefristen går likevel, så klag om du er i tvil.",
};

const en: Samme<typeof nb> = {
  vedtak: ({ uker, statsforvalter }: Vei) => [
    `Complain to the kommune within ${uker} weeks after you got the answer. We help you to write.`,
    "The kommune looks at the case again. If you do not get all you ask for, we send it on. You need do nothing.",
    `${statsforvalter} decides the complaint.`,
  ],
  uten_vedtak: ({ uker, statsforvalter }: Vei) => [
    "You can complain although you have no formal decision. Ask to have the answer in writing, if you like.",
    `Complain to the kommune within ${uker} weeks after you knew enough to complain. We help you to write.`,
    `The kommune looks at the case again. If you do not get all you ask for, ${statsforvalter} decides the complaint.`,
  ],
  nav: ({ uker, statsforvalter }: Vei) => [
    `Complain to the Nav office within ${uker} weeks after you got the answer. We help you to write.`,
    "The Nav office looks at the case again. If you do not get all you ask for, we send it on. You need do nothing.",
    `${statsforvalter} decides the complaint.`,
  ],
  klagenemnd: ({ uker }: Vei) => [
    `Complain to the kommune within ${uker} weeks after you got the answer. We help you to write.`,
    "The kommune looks at the case again. If you do not get all you ask for, the case goes to the kommune's complaints board. Those who made the answer take no part.",
    "If you disagree with the help you get in the home, complain about that on its own. That complaint has another deadline and goes to the Statsforvalter.",
  ],
  ingen: () => [
    "Tell the manager where you use the service.",
    "If you need more help, you can apply for it. You can complain about the answer to an application.",
  ],
  ombud: "The Patient and User Ombud gives you free advice. You may be anonymous.",
  passerIkke:
    "Is the decision fine, but the help does not suit you? Talk to the manager first. The deadline still runs, so complain if you are in doubt.",
};

export const uenigTekst = katalogMedEngelsk({ nb, nn, en });
