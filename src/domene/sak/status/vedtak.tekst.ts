import { katalog, type Samme } from "../../../grunnmur/sprak.ts";
import { type Dag, status } from "./form.ts";

const nb = {
  "vedtak.innvilget": () => status("Du får det du søkte om.", "Les brevet. Du kan klage på det også."),
  "vedtak.delvis": () => status("Du får noe av det du søkte om.", "Les brevet for å se hva, og hvorfor. Du kan klage."),
  "vedtak.avslatt": ({ dato }: Dag) =>
    status("Du får ikke det du søkte om.", `Les brevet for å se hvorfor. Du kan klage innen ${dato}.`),
  "vedtak.avvist": ({ dato }: Dag) =>
    status("Vi kan ikke behandle søknaden. Brevet sier hvorfor.", `Du kan klage på dette innen ${dato}.`),
  "vedtak.sendt": ({ sendt, dato }: Dag & { sendt: string }) =>
    status(`Svaret er sendt til deg ${sendt}.`, `Klagefristen går ut ${dato}, også om du ikke har åpnet brevet.`),
  "vedtak.ikke_apnet": () => status("Du har et brev du ikke har åpnet.", "Vi sender deg varsel på nytt. Fristen er den samme."),
  "vedtak.iverksettes": ({ dato, enhet }: Dag & { enhet: string }) =>
    status(`Hjelpen starter ${dato}.`, `${enhet} tar kontakt før de kommer første gang.`),
  "vedtak.venteliste": ({ dato }: Dag) =>
    status("Du står på venteliste.", `Vi ser på behovet ditt igjen ${dato}. Du får hjelpen i brevet mens du venter.`),
  "vedtak.plass_tilbud": ({ dato }: Dag) =>
    status("Det er en plass til deg.", `Svar innen ${dato}. Sier du nei, står du fortsatt på lista.`),
  "tjeneste.i_gang": ({ dato }: Dag) =>
    status("Du får denne hjelpen nå.", `Neste gjennomgang er ${dato}. Si fra når noe endrer seg.`),
  "tjeneste.pause": ({ fra, til }: { fra: string; til: string }) =>
    status(`Hjelpen har en pause fra ${fra} til ${til}.`, "Den starter igjen av seg selv."),
  "vedtak.vurderes_endret": ({ dato }: Dag) =>
    status("Vi vurderer å endre hjelpen din.", `Si hva du mener innen ${dato}. Hjelpen fortsetter som før imens.`),
  "vedtak.utlopt": () => status("Denne perioden er ferdig.", "Trenger du fortsatt hjelp, ser vi på det sammen nå."),
};

const nn: Samme<typeof nb> = {
  "vedtak.innvilget": () => status("Du får det du søkte om.", "Les brevet. Du kan klage på det òg."),
  "vedtak.delvis": () => status("Du får noko av det du søkte om.", "Les brevet for å sjå kva, og kvifor. Du kan klage."),
  "vedtak.avslatt": ({ dato }) =>
    status("Du får ikkje det du søkte om.", `Les brevet for å sjå kvifor. Du kan klage innan ${dato}.`),
  "vedtak.avvist": ({ dato }) =>
    status("Vi kan ikkje behandle søknaden. Brevet seier kvifor.", `Du kan klage på dette innan ${dato}.`),
  "vedtak.sendt": ({ sendt, dato }) =>
    status(`Svaret er sendt til deg ${sendt}.`, `Klagefristen går ut ${dato}, også om du ikkje har opna brevet.`),
  "vedtak.ikke_apnet": () => status("Du har eit brev du ikkje har opna.", "Vi sender deg varsel på nytt. Fristen er den same."),
  "vedtak.iverksettes": ({ dato, enhet }) => status(`Hjelpa startar ${dato}.`, `${enhet} tek kontakt før dei kjem første gong.`),
  "vedtak.venteliste": ({ dato }) =>
    status("Du står på venteliste.", `Vi ser på behovet ditt igjen ${dato}. Du får hjelpa i brevet medan du ventar.`),
  "vedtak.plass_tilbud": ({ dato }) =>
    status("Det er ein plass til deg.", `Svar innan ${dato}. Seier du nei, står du framleis på lista.`),
  "tjeneste.i_gang": ({ dato }) =>
    status("Du får denne hjelpa no.", `Neste gjennomgang er ${dato}. Sei frå når noko endrar seg.`),
  "tjeneste.pause": ({ fra, til }) => status(`Hjelpa har ein pause frå ${fra} til ${til}.`, "Ho startar igjen av seg sjølv."),
  "vedtak.vurderes_endret": ({ dato }) =>
    status("Vi vurderer å endre hjelpa di.", `Sei kva du meiner innan ${dato}. Hjelpa held fram som før imens.`),
  "vedtak.utlopt": () => status("Denne perioden er ferdig.", "Treng du framleis hjelp, ser vi på det saman no."),
};

export const vedtaksstatus = katalog({ nb, nn });
