import { kr } from "../kjerne/belop.ts";
import { dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Sats, Satsrad } from "./sats.ts";

const HDIR = "https://www.helsedirektoratet.no/tema/finansiering/andre-finansieringsordninger/utskrivningsklare-pasienter";
const SYKEPLEIEN = "https://sykepleien.no/2026/01/makter-ikke-ta-imot-pasienter-koster-kommunen-millioner";

const iAar = (aar: number, kroner: number, resten: Partial<Satsrad> = {}): Satsrad => ({
  fra: dato(`${aar}-01-01`),
  til: dato(`${aar}-12-31`),
  ore: kr(kroner),
  kilde: HDIR,
  ...resten,
});

/**
 * What a kommune pays for each døgn a patient waits in hospital, set in the state budget (DIS-8, DIS-15). 2015 to 2018 were not read, 2025
 * rests on one newspaper report, and 2026 was not found.
 */
export const dognpris: Sats = {
  navn: "dognpris_utskrivningsklar",
  hjemmel: [hjemmel("ukp", "13", { ledd: 4 })],
  rader: [
    iAar(2014, 4_255),
    iAar(2019, 4_885),
    iAar(2020, 5_036),
    iAar(2021, 5_167),
    iAar(2022, 5_306),
    iAar(2023, 5_508),
    iAar(2024, 5_745),
    iAar(2025, 5_981, { kilde: SYKEPLEIEN, forbehold: { merke: "SECONDARY", grunn: "dognpris_fra_avis" } }),
  ],
};
