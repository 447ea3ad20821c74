import type { Dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { type Krav, type Kravliste, kravliste } from "../kjerne/svar.ts";
import { klagevei } from "../klagevei.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export type Klageformkode = "skriftlig" | "undertegnet" | "nevner_vedtaket" | "onsket_endring";

export interface Klageformfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  /** Written by the person, or taken down by the office. */
  readonly skriftlig: boolean;
  /** Signed, or authenticated by login. Under fvl 2025 it is no longer asked for. */
  readonly undertegnet: boolean;
  readonly nevnerVedtaket: boolean;
  readonly onsketEndring: boolean;
}

/**
 * What a complaint should hold (DL-11). A defect is never a reason to reject: the kommune sets a short deadline to mend it, and
 * offers help. In a case about care the law only says the complaint ought to name what it is about (pbrl § 7-3), so there the
 * last two are asked for by the platform and not by the law.
 *
 * https://lovdata.no/lov/1967-02-10/§32 · https://lovdata.no/lov/1999-07-02-63/§7-3
 */
export function klageformkrav(f: Klageformfakta, paaDato: Dato): Kravliste<Klageformkode> {
  const lov = prosesslov(paaDato, f);
  const pbrl = klagevei(f.vedtakstype, paaDato, f).regime === "pbrl";
  const hjemler = [pbrl ? hjemmel("pbrl", "7-3") : prosesshjemmel(lov, "klagens_form")];
  const krav = (kode: Klageformkode, oppfylt: boolean, grunnlag: Krav["grunnlag"] = "lov"): Krav<Klageformkode> => ({
    kode,
    oppfylt,
    hjemmel: hjemler,
    grunnlag,
  });
  return kravliste([
    krav("skriftlig", f.skriftlig),
    ...(lov === "fvl67" || pbrl ? [krav("undertegnet", f.undertegnet)] : []),
    krav("nevner_vedtaket", f.nevnerVedtaket, pbrl ? "platform" : "lov"),
    krav("onsket_endring", f.onsketEndring, pbrl ? "platform" : "lov"),
  ]);
}
