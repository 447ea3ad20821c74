import type { Dato } from "../kjerne/dato.ts";
import { type Krav, type Kravliste, kravliste } from "../kjerne/svar.ts";
import { type Klageinstans, klagevei } from "../klagevei.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import { type Prosesslov, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export type Opprettholdkode =
  | "formkontroll"
  | "undersokelser"
  | "klagens_grunner"
  | "faktum"
  | "regler"
  | "vurdering"
  | "riktig_klageinstans"
  | "alle_dokumenter"
  | "kopi_til_part"
  | "frist_for_merknad";

export interface Opprettholdfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  /** Party, deadline and form are looked at. */
  readonly formkontrollGjort: boolean;
  /** The new inquiries the complaint gave reason for; what was done, or that none was needed and why. */
  readonly undersokelser: string;
  /** The answer to each point the complainant made. */
  readonly klagensGrunner: string;
  readonly faktum: string;
  readonly regler: string;
  /** Why the decision stands. */
  readonly vurdering: string;
  /** Where it will be forwarded. */
  readonly klageinstans: Klageinstans;
  readonly antallDokumenter: number;
  readonly dokumenterMed: number;
  /** The party gets a copy of the statement. */
  readonly kopiTilPart: boolean;
  /** The last day the party is asked to comment by. */
  readonly merknadInnen: Dato | null;
}

const harTekst = (s: string): boolean => s.trim().length > 0;

/**
 * What the kommune's statement must hold, and what must go with it, before an upheld complaint is forwarded (KLG-2). The complaint
 * was looked into anew, each of its points is answered, the whole file goes to the right body, and the party gets a copy and time
 * to comment. Time to comment is not in the law's words; § 17 and Sivilombudet's practice carry it.
 *
 * https://lovdata.no/lov/1967-02-10/§33
 */
export function opprettholdkrav(f: Opprettholdfakta, paaDato: Dato): Kravliste<Opprettholdkode> {
  const lov = prosesslov(paaDato, f);
  const vei = klagevei(f.vedtakstype, paaDato, f);
  const p33 = prosesshjemmel(lov, "underinstansen");
  const krav = (kode: Opprettholdkode, oppfylt: boolean, ekstra: Krav["hjemmel"] = []): Krav<Opprettholdkode> => ({
    kode,
    oppfylt,
    hjemmel: [p33, ...ekstra],
    grunnlag: "lov",
  });
  const begrunnelse = [prosesshjemmel(lov, "begrunnelsens_innhold")];
  return kravliste([
    krav("formkontroll", f.formkontrollGjort, [prosesshjemmel(lov, "klagens_form"), prosesshjemmel(lov, "for_sen")]),
    krav("undersokelser", harTekst(f.undersokelser)),
    krav("klagens_grunner", harTekst(f.klagensGrunner)),
    krav("faktum", harTekst(f.faktum), begrunnelse),
    krav("regler", harTekst(f.regler), begrunnelse),
    krav("vurdering", harTekst(f.vurdering), begrunnelse),
    krav("riktig_klageinstans", f.klageinstans === vei.klageinstans, vei.hjemler.klageinstans),
    krav("alle_dokumenter", f.antallDokumenter > 0 && f.dokumenterMed === f.antallDokumenter),
    krav("kopi_til_part", f.kopiTilPart),
    {
      kode: "frist_for_merknad",
      oppfylt: f.merknadInnen !== null && f.merknadInnen > paaDato,
      hjemmel: [prosesshjemmel(lov, "utredning")],
      grunnlag: "platform",
    },
  ]);
}

/** What may follow when the kommune has looked at a complaint again. An upheld one cannot be closed (KLG-3): one way is left. */
export type EtterVurdering = "nytt_vedtak" | "avvisning" | "oversendelse";

/** In: what the kommune came to. Out: what must follow. Part medhold forwards the rest. */
export function maaFolge(utfall: "medhold" | "delvis_medhold" | "opprettholdt" | "avvist"): readonly EtterVurdering[] {
  switch (utfall) {
    case "medhold":
      return ["nytt_vedtak"];
    case "delvis_medhold":
      return ["nytt_vedtak", "oversendelse"];
    case "opprettholdt":
      return ["oversendelse"];
    case "avvist":
      return ["avvisning"];
  }
}

/** Why an upheld complaint cannot be closed by the one who decided it. */
export const kanIkkeLukkes = (lov: Prosesslov) =>
  [prosesshjemmel(lov, "underinstansen"), prosesshjemmel(lov, "klagerett")] as const;
