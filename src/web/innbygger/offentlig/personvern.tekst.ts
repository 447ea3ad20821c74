import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
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
};
const nn: Samme<typeof nb> = {
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
};
const en: Samme<typeof nb> = {
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
};

export const personvernTekst = katalogMedEngelsk({ nb, nn, en });
