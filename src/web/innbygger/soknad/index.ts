import type { Tjen } from "../../tjen.ts";
import { fjernVedlegg, lastOpp } from "./filer.ts";
import { kvittering } from "./kvittering.tsx";
import { autolagreSteg, lagreSteg } from "./lagre.ts";
import { nySoknad } from "./ny.tsx";
import { sendSoknad, seOver, slettUtkast } from "./seover.tsx";
import { soknadSteg } from "./steg.tsx";

/** The application, from the first question to the receipt. */
export function registrerSoknad(tjen: Tjen): void {
  tjen("nySoknad", nySoknad);
  tjen("soknadSteg", soknadSteg);
  tjen("lagreSteg", lagreSteg);
  tjen("autolagreSteg", autolagreSteg);
  tjen("lastOpp", lastOpp);
  tjen("fjernVedlegg", fjernVedlegg);
  tjen("seOver", seOver);
  tjen("sendSoknad", sendSoknad);
  tjen("slettUtkast", slettUtkast);
  tjen("kvittering", kvittering);
}
