import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
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
  forvaltning: "Forvaltningsloven fra 1967 gjelder. En ny lov er vedtatt, men har ikke fått noen dato den begynner å gjelde fra.",
};
const nn: Samme<typeof nb> = {
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
};
const en: Samme<typeof nb> = {
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
};

export const reglerTekst = katalogMedEngelsk({ nb, nn, en });
