import type { Klageutfall } from "./forvaltningsloven/p34.ts";
import { tilSkadeInnen } from "./forvaltningsloven/p34.ts";
import { type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Dato } from "./kjerne/dato.ts";
import { type Krav, type Kravliste, kravliste } from "./kjerne/svar.ts";
import { klagevei } from "./klagevei.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

export type Klageavgjorelseskode =
  | "utfall"
  | "alle_sider_provd"
  | "klagens_grunner_vurdert"
  | "begrunnelse"
  | "selvstyret_vektlagt"
  | "skjonn_apenbart_urimelig"
  | "arsak_til_endring"
  | "nytt_innhold"
  | "veiledning_til_kommunen"
  | "til_skade_i_tide"
  | "endelig_opplyst";

/** Why a decision is changed, as fvl 2025 § 68 wants it said. */
export type Endringsarsak = "nye_forhold" | "feil_ved_vedtaket" | "annet_skjonn";

export interface Klageavgjorelsesfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  readonly utfall: Klageutfall | null;
  /** What was tried: law, facts, and the points nobody raised. */
  readonly provd: string;
  /** The answer to the complainant's points. */
  readonly klagensGrunner: string;
  readonly begrunnelse: string;
  /** How the kommune's self-rule was weighed. */
  readonly selvstyre: string;
  /** Why the decision is changed, when it is. */
  readonly endringsarsak: Endringsarsak | null;
  /** stnl § 48: why the kommune's judgement is plainly unreasonable, when it is the judgement that is changed. */
  readonly apenbartUrimelig: string;
  /** What the person gets, when the body decides anew itself. */
  readonly nyttInnhold: string;
  /** What the kommune is to do, when the case goes back. */
  readonly veiledning: string;
  /** The change is to the complainant's harm; when the kommune got the complaint. */
  readonly tilSkade: boolean;
  readonly mottattHosUnderinstansen: Dato;
  /** The letter says that the decision is final, and names Sivilombudet. */
  readonly endeligOpplyst: boolean;
}

const harTekst = (s: string): boolean => s.trim().length > 0;

/**
 * What the body above must have done and written before it decides a complaint: all sides tried, every point answered, reasons, and the act's
 * own test. For care and for the general rule the weight given to the kommune's self-rule must show; under sosialtjenesteloven the
 * kommune's judgement is changed only when it is plainly unreasonable, and then it is said why (KLG-5).
 *
 * https://lovdata.no/lov/1967-02-10/§34 · https://lovdata.no/lov/1999-07-02-63/§7-7 · https://lovdata.no/lov/2009-12-18-131/§48
 */
export function klageavgjorelsekrav(f: Klageavgjorelsesfakta, paaDato: Dato): Kravliste<Klageavgjorelseskode> {
  const lov = prosesslov(paaDato, f);
  const { provelse } = klagevei(f.vedtakstype, paaDato, f);
  const krav = (
    kode: Klageavgjorelseskode,
    oppfylt: boolean,
    hjemler: Krav["hjemmel"] = provelse.hjemmel,
  ): Krav<Klageavgjorelseskode> => ({
    kode,
    oppfylt,
    hjemmel: hjemler,
    grunnlag: "lov",
  });
  const naar = (vilkar: boolean, k: Krav<Klageavgjorelseskode>) => (vilkar ? [k] : []);
  const endrer = f.utfall === "nytt_vedtak";
  const endrerEllerOpphever = endrer || f.utfall === "opphever";
  const realitet = f.utfall !== "avviser";
  const p34 = [prosesshjemmel(lov, "klageinstansen")];
  const annetSkjonn = endrerEllerOpphever && f.endringsarsak === "annet_skjonn";
  return kravliste([
    krav("utfall", f.utfall !== null, p34),
    ...naar(realitet, krav("alle_sider_provd", harTekst(f.provd))),
    ...naar(realitet, krav("klagens_grunner_vurdert", harTekst(f.klagensGrunner), p34)),
    krav("begrunnelse", harTekst(f.begrunnelse), [
      prosesshjemmel(lov, "begrunnelse"),
      prosesshjemmel(lov, "begrunnelsens_innhold"),
    ]),
    ...naar(realitet && provelse.selvstyreOmtales, krav("selvstyret_vektlagt", harTekst(f.selvstyre))),
    ...naar(
      annetSkjonn && provelse.skjonn === "apenbart_urimelig",
      krav("skjonn_apenbart_urimelig", harTekst(f.apenbartUrimelig)),
    ),
    ...naar(endrerEllerOpphever && (provelse.endringForklares || provelse.skjonn === "apenbart_urimelig"), {
      ...krav("arsak_til_endring", f.endringsarsak !== null),
      grunnlag: provelse.endringForklares ? "lov" : "platform",
    }),
    ...naar(endrer, krav("nytt_innhold", harTekst(f.nyttInnhold), [prosesshjemmel(lov, "begrunnelsens_innhold"), ...p34])),
    ...naar(f.utfall === "opphever", {
      ...krav("veiledning_til_kommunen", harTekst(f.veiledning), p34),
      grunnlag: "platform",
    }),
    ...naar(f.tilSkade, krav("til_skade_i_tide", tilSkadeITide(f, paaDato), p34)),
    krav("endelig_opplyst", f.endeligOpplyst, [prosesshjemmel(lov, "underretningens_innhold"), prosesshjemmel(lov, "klagerett")]),
  ]);
}

const tilSkadeITide = (f: Klageavgjorelsesfakta, paaDato: Dato): boolean =>
  paaDato <= tilSkadeInnen.anvend(f, paaDato).verdi.sisteDag;
