import type { Tjen } from "../../tjen.ts";
import { avvisKlage, formkontrollKlage } from "./formkontrollering.ts";
import { folgOppKlage, opprettholdKlage, oversendKlage, sendForelopigKlage, trekkKlage } from "./handlinger.ts";
import { klageside } from "./klageside.tsx";
import { begynnOmgjoringen, omgjorKlage } from "./omgjoring.ts";
import { klageregistrering } from "./registrer.tsx";
import { registrerKlage } from "./registrering.ts";
import { bestemUtsatt, noterUtsattsvaret } from "./utsatt.tsx";
import { svarPaUtsettelse } from "./utsettelse.ts";

/** Complaints at the desk: from the first look to what comes back from the body above. */
export function registrerKlager(tjen: Tjen): void {
  tjen("nyKlageregistrering", (k) => klageregistrering(k));
  tjen("registrerKlage", registrerKlage);
  tjen("svarUtsettelse", svarPaUtsettelse);
  tjen("klage", (k) => klageside(k));
  tjen("forelopigKlage", sendForelopigKlage);
  tjen("formkontrollKlage", formkontrollKlage);
  tjen("avvisKlage", avvisKlage);
  tjen("avgjorUtsatt", bestemUtsatt);
  tjen("noterUtsattsvar", noterUtsattsvaret);
  tjen("begynnOmgjoring", begynnOmgjoringen);
  tjen("omgjorKlage", omgjorKlage);
  tjen("opprettholdKlage", opprettholdKlage);
  tjen("oversendKlage", oversendKlage);
  tjen("trekkKlageKontor", trekkKlage);
  tjen("folgOppKlage", folgOppKlage);
}
