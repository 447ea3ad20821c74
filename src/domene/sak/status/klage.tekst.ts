import { katalog, type Samme, stor } from "../../../grunnmur/sprak.ts";
import { type Dag, type Instans, status } from "./form.ts";

const nb = {
  "klage.utkast": ({ dato }: Dag) => status("Du har begynt på en klage.", `Send den innen ${dato}. Du kan skrive mer senere.`),
  "klage.mottatt": ({ mottatt, dato }: Dag & { mottatt: string }) =>
    status(`Vi har fått klagen din ${mottatt}.`, `Du får svar innen ${dato}. Er noe uklart, ringer vi deg.`),
  "klage.mangler": ({ dato }: Dag) =>
    status("Vi må vite litt mer om klagen.", `Svar innen ${dato}. Vi avviser ikke klagen for dette.`),
  "klage.for_sen_vurderes": ({ dato }: Dag) =>
    status(
      "Klagen kom etter fristen. Vi ser på om vi kan behandle den likevel.",
      `Skriv gjerne hvorfor den kom sent. Du får svar innen ${dato}.`,
    ),
  "klage.vurderes": ({ dato }: Dag) => status("Vi ser på saken en gang til.", `Vi svarer på alt du har skrevet, innen ${dato}.`),
  "klage.utsatt": () => status("Vedtaket venter til klagen er avgjort.", "Hjelpen din fortsetter som før imens."),
  "klage.medhold": ({ dato }: Dag) =>
    status(
      "Du fikk medhold. Vi har gjort et nytt vedtak.",
      `Det gjelder fra ${dato}. Har klagen kostet deg penger, kan du be om å få dem igjen.`,
    ),
  "klage.delvis": ({ instans }: Instans) =>
    status(`Du fikk delvis medhold. Resten går til ${instans}.`, "Du trenger ikke gjøre noe."),
  "klage.opprettholdt": ({ instans, dato }: Instans & Dag) =>
    status("Vi endrer ikke vedtaket.", `Vi sender saken til ${instans} ${dato}. Du får kopi.`),
  "klage.avvist": ({ dato }: Dag) =>
    status("Vi kan ikke behandle klagen.", `Brevet sier hvorfor. Du kan klage på det innen ${dato}.`),
  "klage.bortfalt": () =>
    status("Klagen er falt bort.", "Den som klaget, er død. Den som svarer for boet, kan be oss gå videre med den."),
  "klage.trukket": () => status("Du har trukket klagen.", "Vedtaket gjelder. Du kan klage igjen så lenge fristen varer."),
  "klage.oversendt": ({ instans, dato }: Instans & Dag) =>
    status(`Saken ligger hos ${instans}.`, `De ser på alle sider av saken. De prøver å svare innen ${dato}.`),
  "klage.uttalelse": ({ instans, dato }: Instans & Dag) =>
    status("Du kan si hva du mener om brevet vårt.", `Skriv til ${instans} innen ${dato}.`),
  "klage.instans_spor": ({ instans, dato }: Instans & Dag) =>
    status(`${stor(instans)} trenger svar på noe.`, `Kommunen svarer innen ${dato}. Du kan også skrive.`),
  "klage.stadfestet": ({ instans }: Instans) =>
    status(`${stor(instans)} er enig med kommunen.`, "Vedtaket gjelder. Mener du de tok feil, kan du skrive til Sivilombudet."),
  "klage.nytt_vedtak": ({ instans, dato }: Instans & Dag) =>
    status(`${stor(instans)} har endret vedtaket.`, `Kommunen skal følge det innen ${dato}.`),
  "klage.opphevet": ({ instans, dato }: Instans & Dag) =>
    status(`${stor(instans)} ber kommunen vurdere saken på nytt.`, `Du får et nytt vedtak innen ${dato}. Du kan klage på det.`),
  "klage.avvist_av_instans": ({ instans }: Instans) =>
    status(`${stor(instans)} kan ikke behandle klagen.`, "Brevet sier hvorfor."),
  "klage.lukket": () => status("Klagesaken er ferdig.", "Du kan fortsatt se papirene og loggen."),
};

const nn: Samme<typeof nb> = {
  "klage.utkast": ({ dato }) => status("Du har byrja på ei klage.", `Send ho innan ${dato}. Du kan skrive meir seinare.`),
  "klage.mottatt": ({ mottatt, dato }) =>
    status(`Vi har fått klaga di ${mottatt}.`, `Du får svar innan ${dato}. Er noko uklart, ringjer vi deg.`),
  "klage.mangler": ({ dato }) =>
    status("Vi må vite litt meir om klaga.", `Svar innan ${dato}. Vi avviser ikkje klaga for dette.`),
  "klage.for_sen_vurderes": ({ dato }) =>
    status(
      "Klaga kom etter fristen. Vi ser på om vi kan behandle ho likevel.",
      `Skriv gjerne kvifor ho kom seint. Du får svar innan ${dato}.`,
    ),
  "klage.vurderes": ({ dato }) => status("Vi ser på saka ein gong til.", `Vi svarer på alt du har skrive, innan ${dato}.`),
  "klage.utsatt": () => status("Vedtaket ventar til klaga er avgjord.", "Hjelpa di held fram som før imens."),
  "klage.medhold": ({ dato }) =>
    status(
      "Du fekk medhald. Vi har gjort eit nytt vedtak.",
      `Det gjeld frå ${dato}. Har klaga kosta deg pengar, kan du be om å få dei att.`,
    ),
  "klage.delvis": ({ instans }) => status(`Du fekk delvis medhald. Resten går til ${instans}.`, "Du treng ikkje gjere noko."),
  "klage.opprettholdt": ({ instans, dato }) =>
    status("Vi endrar ikkje vedtaket.", `Vi sender saka til ${instans} ${dato}. Du får kopi.`),
  "klage.avvist": ({ dato }) => status("Vi kan ikkje behandle klaga.", `Brevet seier kvifor. Du kan klage på det innan ${dato}.`),
  "klage.bortfalt": () =>
    status("Klaga er fallen bort.", "Den som klaga, er død. Den som svarer for buet, kan be oss gå vidare med ho."),
  "klage.trukket": () => status("Du har trekt klaga.", "Vedtaket gjeld. Du kan klage igjen så lenge fristen varer."),
  "klage.oversendt": ({ instans, dato }) =>
    status(`Saka ligg hos ${instans}.`, `Dei ser på alle sider av saka. Dei prøver å svare innan ${dato}.`),
  "klage.uttalelse": ({ instans, dato }) =>
    status("Du kan seie kva du meiner om brevet vårt.", `Skriv til ${instans} innan ${dato}.`),
  "klage.instans_spor": ({ instans, dato }) =>
    status(`${stor(instans)} treng svar på noko.`, `Kommunen svarer innan ${dato}. Du kan òg skrive.`),
  "klage.stadfestet": ({ instans }) =>
    status(`${stor(instans)} er samd med kommunen.`, "Vedtaket gjeld. Meiner du dei tok feil, kan du skrive til Sivilombodet."),
  "klage.nytt_vedtak": ({ instans, dato }) =>
    status(`${stor(instans)} har endra vedtaket.`, `Kommunen skal følgje det innan ${dato}.`),
  "klage.opphevet": ({ instans, dato }) =>
    status(`${stor(instans)} ber kommunen vurdere saka på nytt.`, `Du får eit nytt vedtak innan ${dato}. Du kan klage på det.`),
  "klage.avvist_av_instans": ({ instans }) => status(`${stor(instans)} kan ikkje behandle klaga.`, "Brevet seier kvifor."),
  "klage.lukket": () => status("Klagesaka er ferdig.", "Du kan framleis sjå papira og loggen."),
};

/** The body is a name that comes in: the Statsforvalter's office, or the kommune's own klagenemnd for a dwelling. */
export const klagestatus = katalog({ nb, nn });
