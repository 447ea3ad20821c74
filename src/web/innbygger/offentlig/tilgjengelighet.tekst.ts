import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
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
};
const nn: Samme<typeof nb> = {
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
};
const en: Samme<typeof nb> = {
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
};

export const tilgjengelighetTekst = katalogMedEngelsk({ nb, nn, en });
