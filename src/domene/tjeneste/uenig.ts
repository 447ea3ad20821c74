import { type Sprak, tallord } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { klagevei } from "../../lov/klagevei.ts";
import type { Tjeneste } from "./katalog/katalog.ts";
import { uenigTekst } from "./uenig.tekst.ts";

export interface Uenig {
  /** What to do, in order. */
  readonly steg: readonly string[];
  /** What else is good to know. */
  readonly merk: readonly string[];
}

/**
 * What one can do when one disagrees about a service. Weeks and body come from the law's complaint route, never from the text.
 *
 * @param statsforvalter the office's name in the language: "Statsforvaltaren i Vestland"
 */
export function uenig(t: Tjeneste, sprak: Sprak, idag: Dato, statsforvalter: string): Uenig {
  const ord = uenigTekst[sprak];
  if (t.vedtakstype === null) return { steg: ord.ingen(), merk: [ord.ombud] };
  const vei = klagevei(t.vedtakstype, idag);
  const inn = { uker: tallord(vei.uker, sprak), statsforvalter };
  if (vei.klageinstans === "klagenemnd") return { steg: ord.klagenemnd(inn), merk: [] };
  // The ombud is for health and care (pbrl § 8-2), not for the social services at Nav.
  if (vei.regime === "stnl") return { steg: ord.nav(inn), merk: [] };
  const steg = t.formelt === "nei" ? ord.uten_vedtak(inn) : ord.vedtak(inn);
  return { steg, merk: vei.regime === "pbrl" ? [ord.passerIkke, ord.ombud] : [] };
}
