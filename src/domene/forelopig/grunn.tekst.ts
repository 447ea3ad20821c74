import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** Why an answer is late, as the one who waits for it reads it. */
const nb = {
  venter_pa_deg: (hva: string, innen: string) => `Vi venter på dette fra deg: ${hva}. Vi ba om svar innen ${innen}.`,
  venter_pa_andre: (hvem: string, innen: string) => `Vi venter på opplysninger fra ${hvem}. De skal svare innen ${innen}.`,
  du_onsker: (innen: string) => `Du ba oss vente. Vi går videre med saken senest ${innen}.`,
  til_godkjenning: "Svaret er skrevet. En kollega må lese det før du får det.",
  vurderes: "Vi har begynt på saken din, men må vite mer før vi kan svare.",
  ikke_tatt: "Vi har fått flere søknader enn vi rekker å svare på i tide.",
  klage_vurderes: "Vi har begynt på klagen din, men må se mer på saken før vi kan svare.",
  klage_ikke_tatt: "Vi har flere saker enn vi rekker å svare på i tide.",
  klage_sendes_videre: "Vi endrer ikke vedtaket. Nå gjør vi saken klar for dem som skal avgjøre klagen.",
  instans_vurderes: "Vi har begynt på klagesaken, men må se mer på den før vi kan svare.",
  instans_ikke_tatt: "Vi har flere klagesaker enn vi rekker å svare på i tide.",
};
const nn: Samme<typeof nb> = {
  venter_pa_deg: (hva, innen) => `Vi ventar på dette frå deg: ${hva}. Vi bad om svar innan ${innen}.`,
  venter_pa_andre: (hvem, innen) => `Vi ventar på opplysningar frå ${hvem}. Dei skal svare innan ${innen}.`,
  du_onsker: (innen) => `Du bad oss vente. Vi går vidare med saka seinast ${innen}.`,
  til_godkjenning: "Svaret er skrive. Ein kollega må lese det før du får det.",
  vurderes: "Vi har byrja på saka di, men må vite meir før vi kan svare.",
  ikke_tatt: "Vi har fått fleire søknader enn vi rekk å svare på i tide.",
  klage_vurderes: "Vi har byrja på klaga di, men må sjå meir på saka før vi kan svare.",
  klage_ikke_tatt: "Vi har fleire saker enn vi rekk å svare på i tide.",
  klage_sendes_videre: "Vi endrar ikkje vedtaket. No gjer vi saka klar for dei som skal avgjere klaga.",
  instans_vurderes: "Vi har byrja på klagesaka, men må sjå meir på ho før vi kan svare.",
  instans_ikke_tatt: "Vi har fleire klagesaker enn vi rekk å svare på i tide.",
};

export const grunnTekst = katalog({ nb, nn });
