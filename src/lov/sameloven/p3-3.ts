import { hjemmel } from "../kjerne/hjemmel.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

/** The three categories of kommune in the area for Sámi languages, and those outside it (LANG-9). Which one a kommune has may change by date. */
export type Samekategori = "sprakutvikling" | "sprakvitalisering" | "sprakstimulering" | "utenfor";

const SVARPLIKT: readonly Samekategori[] = ["sprakutvikling", "sprakvitalisering"];

/**
 * Must whoever turns to the office in Sámi be answered in Sámi? (LANG-6) In writing and by word of mouth in the first two categories; not in a
 * språkstimuleringskommune, where forms and announcements in Sámi are a duty all the same (§ 3-2).
 *
 * https://lovdata.no/lov/1987-06-12-56/§3-3
 */
export const svarPaSamisk = (kategori: Samekategori): Vurdering =>
  vurdering(SVARPLIKT.includes(kategori) ? "ja" : "nei", [hjemmel("sameloven", "3-3")]);

/** Must an oral question be answered in Sámi there and then? Only in a språkutviklingskommune. */
export const svarStraks = (kategori: Samekategori): Vurdering =>
  vurdering(kategori === "sprakutvikling" ? "ja" : "nei", [hjemmel("sameloven", "3-3")]);

/** Has a patient or resident of an institution the right to be served in Sámi? (§ 3-5; the oral right of § 3-3 does not follow staff to the home, LANG-11) */
export const betjenesPaSamisk = (kategori: Samekategori): Vurdering =>
  vurdering(SVARPLIKT.includes(kategori) ? "ja" : "nei", [hjemmel("sameloven", "3-5")]);

/** Are forms and announcements due in Sámi as well? In the whole area (§ 3-2, LANG-10). */
export const skjemaPaSamisk = (kategori: Samekategori): Vurdering =>
  vurdering(kategori === "utenfor" ? "nei" : "ja", [hjemmel("sameloven", "3-2")]);
