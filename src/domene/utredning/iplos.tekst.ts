import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/**
 * The scores in plain words. Labels of the national code systems stand in data/iplos; these explain them to a person who scores and
 * to a person who reads their own assessment.
 */
const nb = {
  behov: {
    1: { navn: "Ingen problemer", hjelp: "Gjør det selv uten vansker." },
    2: {
      navn: "Klarer det selv, men det er tyngre",
      hjelp: "Gjør det selv, kanskje med hjelpemidler. Det er tyngre eller går på en annen måte enn før. Ingen hjelper må til.",
    },
    3: { navn: "Trenger hjelp til noe", hjelp: "Gjør deler selv. En hjelper må til for andre deler, men kan komme og gå." },
    4: {
      navn: "Trenger en hjelper hele tiden",
      hjelp: "Er med og gjør noe selv. En hjelper må være der hele tiden for å hjelpe, legge til rette eller rettlede.",
    },
    5: { navn: "Trenger hjelp til alt", hjelp: "En hjelper må til for hele aktiviteten." },
    9: {
      navn: "Ikke aktuelt nå",
      hjelp: "Trenger ikke hjelp til dette, og det sier ikke noe om helheten. 9 er et svar, ikke et hull.",
    },
  },
  syn: {
    1: { navn: "Ser godt", hjelp: "Ingen problemer, med briller hvis det brukes." },
    2: { navn: "Ser noe dårligere", hjelp: "Synet er noe redusert." },
    3: { navn: "Ser dårlig", hjelp: "Synet er dårlig." },
    4: { navn: "Ser svært dårlig", hjelp: "Synet er svært dårlig." },
    5: { navn: "Blind", hjelp: "Er blind." },
    9: { navn: "Ikke aktuelt nå", hjelp: "Synet er ikke vurdert fordi det ikke har noe å si nå." },
  },
  horsel: {
    1: { navn: "Hører godt", hjelp: "Ingen problemer, med høreapparat hvis det brukes." },
    2: { navn: "Hører noe dårligere", hjelp: "Hørselen er noe redusert." },
    3: { navn: "Hører dårlig", hjelp: "Hørselen er dårlig." },
    4: { navn: "Hører svært dårlig", hjelp: "Hørselen er svært dårlig." },
    5: { navn: "Døv", hjelp: "Er døv." },
    9: { navn: "Ikke aktuelt nå", hjelp: "Hørselen er ikke vurdert fordi den ikke har noe å si nå." },
  },
  slikVurdererDu: [
    "Vurder sammen med personen, og med hjelpemidlene i bruk.",
    "Se på hver del av aktiviteten: hva gjør personen selv, og hva må en hjelper gjøre?",
    "Er du i tvil mellom 3 og 4? Spør om hjelperen må være der hele tiden.",
    "Er du i tvil mellom 4 og 5? Spør om personen gjør noe selv.",
  ],
};

const nn: Samme<typeof nb> = {
  behov: {
    1: { navn: "Ingen problem", hjelp: "Gjer det sjølv utan vanskar." },
    2: {
      navn: "Klarer det sjølv, men det er tyngre",
      hjelp: "Gjer det sjølv, kanskje med hjelpemiddel. Det er tyngre eller går på ein annan måte enn før. Ingen hjelpar må til.",
    },
    3: { navn: "Treng hjelp til noko", hjelp: "Gjer delar sjølv. Ein hjelpar må til for andre delar, men kan kome og gå." },
    4: {
      navn: "Treng ein hjelpar heile tida",
      hjelp: "Er med og gjer noko sjølv. Ein hjelpar må vere der heile tida for å hjelpe, leggje til rette eller rettleie.",
    },
    5: { navn: "Treng hjelp til alt", hjelp: "Ein hjelpar må til for heile aktiviteten." },
    9: {
      navn: "Ikkje aktuelt no",
      hjelp: "Treng ikkje hjelp til dette, og det seier ikkje noko om heilskapen. 9 er eit svar, ikkje eit hol.",
    },
  },
  syn: {
    1: { navn: "Ser godt", hjelp: "Ingen problem, med briller om det blir brukt." },
    2: { navn: "Ser noko dårlegare", hjelp: "Synet er noko redusert." },
    3: { navn: "Ser dårleg", hjelp: "Synet er dårleg." },
    4: { navn: "Ser svært dårleg", hjelp: "Synet er svært dårleg." },
    5: { navn: "Blind", hjelp: "Er blind." },
    9: { navn: "Ikkje aktuelt no", hjelp: "Synet er ikkje vurdert fordi det ikkje har noko å seie no." },
  },
  horsel: {
    1: { navn: "Høyrer godt", hjelp: "Ingen problem, med høyreapparat om det blir brukt." },
    2: { navn: "Høyrer noko dårlegare", hjelp: "Høyrsla er noko redusert." },
    3: { navn: "Høyrer dårleg", hjelp: "Høyrsla er dårleg." },
    4: { navn: "Høyrer svært dårleg", hjelp: "Høyrsla er svært dårleg." },
    5: { navn: "Døv", hjelp: "Er døv." },
    9: { navn: "Ikkje aktuelt no", hjelp: "Høyrsla er ikkje vurdert fordi ho ikkje har noko å seie no." },
  },
  slikVurdererDu: [
    "Vurder saman med personen, og med hjelpemidla i bruk.",
    "Sjå på kvar del av aktiviteten: kva gjer personen sjølv, og kva må ein hjelpar gjere?",
    "Er du i tvil mellom 3 og 4? Spør om hjelparen må vere der heile tida.",
    "Er du i tvil mellom 4 og 5? Spør om personen gjer noko sjølv.",
  ],
};

export const iplosTekst = katalog({ nb, nn });
