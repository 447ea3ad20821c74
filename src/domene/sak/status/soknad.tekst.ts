import { katalog, type Samme } from "../../../grunnmur/sprak.ts";
import { type Dag, status } from "./form.ts";

const nb = {
  "soknad.utkast": ({ dager }: { dager: number }) =>
    status("Du har begynt på en søknad.", `Den er ikke sendt. Vi sletter den om ${dager} dager hvis du ikke gjør noe.`),
  "soknad.mottatt": ({ dato }: Dag) =>
    status("Vi har fått søknaden din.", `Du får svar innen ${dato}. Rekker vi det ikke, skriver vi til deg før den dagen.`),
  "soknad.muntlig_notert": () =>
    status(
      "Vi har skrevet ned det du søkte om.",
      "Les gjennom og si fra hvis noe er feil. Søknaden gjelder fra den dagen du sa det.",
    ),
  "soknad.videresendt": ({ enhet, dato }: Dag & { enhet: string }) =>
    status(
      `Søknaden skulle til ${enhet}. Vi har sendt den dit.`,
      `Du trenger ikke sende den på nytt. Har du ikke hørt noe innen ${dato}, ring oss.`,
    ),
  "soknad.mangler_svar": ({ dato }: Dag) =>
    status("Vi trenger svar på noe før vi kan gå videre.", `Svar innen ${dato}. Klarer du det ikke, ring oss. Vi kan hjelpe.`),
  "soknad.venter_andre": ({ hvem, dato }: Dag & { hvem: string }) =>
    status(
      `Vi venter på opplysninger fra ${hvem}.`,
      `Vi har bedt om svar innen ${dato}. Kommer det ikke, vurderer vi det vi har.`,
    ),
  "soknad.forlenget": ({ dato }: Dag) =>
    status("Det tar lengre tid enn vi sa.", `Du har fått brev om hvorfor. Ny dato er ${dato}.`),
  "soknad.besok_avtalt": ({ dato, tid }: Dag & { tid: string }) =>
    status(`Vi kommer på besøk ${dato} klokka ${tid}.`, "Du kan ha med noen. Passer det ikke, kan du flytte besøket her."),
  "sak.utredning": ({ dato }: Dag) =>
    status("Vi vurderer hva du trenger.", `Vi snakker med deg før vi bestemmer noe. Du får svar innen ${dato}.`),
  "sak.til_godkjenning": ({ dato }: Dag) =>
    status("Svaret er nesten klart.", `En kollega leser det først. Du får det innen ${dato}.`),
  "sak.trukket": () => status("Du har trukket søknaden.", "Du kan søke igjen når du vil."),
};

const nn: Samme<typeof nb> = {
  "soknad.utkast": ({ dager }) =>
    status("Du har byrja på ein søknad.", `Han er ikkje send. Vi slettar han om ${dager} dagar om du ikkje gjer noko.`),
  "soknad.mottatt": ({ dato }) =>
    status("Vi har fått søknaden din.", `Du får svar innan ${dato}. Rekk vi det ikkje, skriv vi til deg før den dagen.`),
  "soknad.muntlig_notert": () =>
    status(
      "Vi har skrive ned det du søkte om.",
      "Les gjennom og sei frå om noko er feil. Søknaden gjeld frå den dagen du sa det.",
    ),
  "soknad.videresendt": ({ enhet, dato }) =>
    status(
      `Søknaden skulle til ${enhet}. Vi har sendt han dit.`,
      `Du treng ikkje sende han på nytt. Har du ikkje høyrt noko innan ${dato}, ring oss.`,
    ),
  "soknad.mangler_svar": ({ dato }) =>
    status("Vi treng svar på noko før vi kan gå vidare.", `Svar innan ${dato}. Klarer du det ikkje, ring oss. Vi kan hjelpe.`),
  "soknad.venter_andre": ({ hvem, dato }) =>
    status(
      `Vi ventar på opplysningar frå ${hvem}.`,
      `Vi har bedt om svar innan ${dato}. Kjem det ikkje, vurderer vi det vi har.`,
    ),
  "soknad.forlenget": ({ dato }) => status("Det tek lengre tid enn vi sa.", `Du har fått brev om kvifor. Ny dato er ${dato}.`),
  "soknad.besok_avtalt": ({ dato, tid }) =>
    status(`Vi kjem på besøk ${dato} klokka ${tid}.`, "Du kan ha med nokon. Passar det ikkje, kan du flytte besøket her."),
  "sak.utredning": ({ dato }) =>
    status("Vi vurderer kva du treng.", `Vi snakkar med deg før vi bestemmer noko. Du får svar innan ${dato}.`),
  "sak.til_godkjenning": ({ dato }) => status("Svaret er nesten klart.", `Ein kollega les det først. Du får det innan ${dato}.`),
  "sak.trukket": () => status("Du har trekt søknaden.", "Du kan søkje igjen når du vil."),
};

export const soknadsstatus = katalog({ nb, nn });
