import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/**
 * Beginnings of why the office considers a cut, for the warning before it (fvl § 16). They say what is known and how, never what is decided.
 * Braces and brackets as in frie.tekst.ts, and as there a version in use is never edited.
 */
const nb = {
  varsel_klarer_mer_1: {
    navn: "Personen klarer mer selv",
    ord: "Da vi snakket med deg [dagen], fortalte du at du nå klarer [hva du klarer] selv. Derfor vurderer vi om du trenger like mye {tjeneste} som før.",
  },
  varsel_annen_hjelp_1: {
    navn: "Annen hjelp har kommet til",
    ord: "Du har fått [den andre hjelpen]. Det vet vi fra [hvor dere vet det fra]. Vi vurderer om den dekker noe av det {tjeneste} har dekket.",
  },
  varsel_ikke_brukt_1: {
    navn: "Hjelpen er lite brukt",
    ord: "Du har brukt {tjeneste} [hvor mye] siden [dagen]. Det kan ha gode grunner, og dem vil vi gjerne høre. Er behovet mindre nå, vurderer vi å gi mindre.",
  },
  varsel_inntekt_1: {
    navn: "Inntekten eller utgiftene er endret",
    ord: "Vi har fått vite at [inntekten eller utgiften] er endret fra [dagen]. Det vet vi fra [hvor dere vet det fra]. Derfor vurderer vi hvor mye {tjeneste} du trenger.",
  },
};

const nn: Samme<typeof nb> = {
  varsel_klarer_mer_1: {
    navn: "Personen klarer meir sjølv",
    ord: "Då vi snakka med deg [dagen], fortalde du at du no klarer [kva du klarer] sjølv. Difor vurderer vi om du treng like mykje {tjeneste} som før.",
  },
  varsel_annen_hjelp_1: {
    navn: "Anna hjelp har kome til",
    ord: "Du har fått [den andre hjelpa]. Det veit vi frå [kvar de veit det frå]. Vi vurderer om ho dekkjer noko av det {tjeneste} har dekt.",
  },
  varsel_ikke_brukt_1: {
    navn: "Hjelpa er lite brukt",
    ord: "Du har brukt {tjeneste} [kor mykje] sidan [dagen]. Det kan ha gode grunnar, og dei vil vi gjerne høyre. Er behovet mindre no, vurderer vi å gi mindre.",
  },
  varsel_inntekt_1: {
    navn: "Inntekta eller utgiftene er endra",
    ord: "Vi har fått vite at [inntekta eller utgifta] er endra frå [dagen]. Det veit vi frå [kvar de veit det frå]. Difor vurderer vi kor mykje {tjeneste} du treng.",
  },
};

export const varselTekst = katalog({ nb, nn });
