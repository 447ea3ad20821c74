import { tilgjengeligOgVarslet } from "../forskrifter/eforvaltningsforskriften/p11.ts";
import type { Frist } from "../kalender/frist.ts";
import { manedsfrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { type Prosesslov, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * How the party got to know of the decision.
 * papir: the day the letter arrived, not the day on it. digital: made available, and varsel sent. ingen: no notice came, and the
 * person found out, or should have. muntlig: said, because it could not wait; the party may have it in writing. kunngjort: announced in public, and
 * counted from the first day.
 */
export type Underretning =
  | { readonly kanal: "papir"; readonly kommetFrem: Dato }
  | { readonly kanal: "digital"; readonly tilgjengelig: Dato; readonly varslet: Dato }
  | { readonly kanal: "ingen"; readonly kunnskap: Dato }
  | { readonly kanal: "muntlig"; readonly gitt: Dato }
  | { readonly kanal: "kunngjort"; readonly forstKunngjort: Dato };

/** The day a clock starts, and why that day. */
export interface Start {
  readonly dato: Dato;
  readonly sporing: readonly Steg[];
  readonly hjemmel: readonly Hjemmel[];
}

/** When a notice has come frem: the day the clock of § 29 starts. Under fvl 2025 § 63 a digital notice is there when varsel is sent. */
export function kommetFrem(u: Underretning, lov: Prosesslov): Start {
  const paragraf = prosesshjemmel(lov, "klagefrist");
  switch (u.kanal) {
    case "papir":
      return ettSteg(u.kommetFrem, "kommet_frem", [paragraf]);
    case "ingen":
      return ettSteg(u.kunnskap, "kunnskap", [paragraf]);
    case "muntlig":
      return ettSteg(u.gitt, "gitt_muntlig", [paragraf]);
    case "kunngjort":
      return ettSteg(u.forstKunngjort, "kunngjort", [paragraf]);
    case "digital":
      return lov === "fvl25" ? ettSteg(u.varslet, "varslet", [paragraf]) : tilgjengeligOgVarslet(u.tilgjengelig, u.varslet);
  }
}

type Startende = "kommet_frem" | "kunnskap" | "varslet" | "gitt_muntlig" | "kunngjort";

const ettSteg = (dato: Dato, hendelse: Startende, hjemler: readonly Hjemmel[]): Start => ({
  dato,
  sporing: [{ kode: "hendelse", hendelse, dato, starter: true }],
  hjemmel: hjemler,
});

/**
 * Third paragraph: reasons that were asked for within the deadline break it off, and a new one runs from the day they came.
 * null when nothing was asked for, or too late.
 */
export function begrunnelseKommet(
  sisteDag: Dato,
  b?: { readonly krevd: Dato; readonly kommet: Dato },
): Pick<Start, "dato" | "sporing"> | null {
  if (b === undefined) return null;
  const iTide = b.krevd <= sisteDag;
  const holdtMot: Steg = { kode: "sammenlignet", hva: "begrunnelse_krevd", dato: b.krevd, grense: sisteDag, innenfor: iTide };
  if (!iTide) return null;
  return {
    dato: b.kommet,
    sporing: [holdtMot, { kode: "hendelse", hendelse: "begrunnelse_kommet", dato: b.kommet, starter: true }],
  };
}

/**
 * Second paragraph: when a decision gives somebody a right, others can complain at the latest three months after it was made.
 * Not usable by a bypassed applicant for care: pbrl § 2-7 makes applicants no party to each other's case.
 */
export function andresYttergrense(vedtatt: Dato, paaDato: Dato, valg: Prosessvalg = {}): Verdi<Frist> {
  const { sporing, ...frist } = manedsfrist(vedtatt, 3);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "vedtatt", dato: vedtatt, starter: true }, ...sporing],
    hjemmel: [prosesshjemmel(prosesslov(paaDato, valg), "klagefrist"), hjemmel("domstolloven", "148")],
    forbehold: [{ merke: "ASSUMPTION", grunn: "ytre_grense_ruller_ikke" }],
  };
}

/**
 * Fourth paragraph: may the deadline be made longer? Only before it has run out, and then a person weighs whether the case is
 * special ("skjonn"). "nei" afterwards: then § 31 is the way.
 */
export function kanUtsettes(f: { readonly sisteDag: Dato; readonly bedtOm: Dato } & Prosessvalg, paaDato: Dato): Vurdering {
  const innenfor = f.bedtOm <= f.sisteDag;
  const lov = prosesslov(paaDato, f);
  const paragraf = prosesshjemmel(lov, "klagefrist");
  const holdtMot: Steg = { kode: "sammenlignet", hva: "utsettelse_bedt_om", dato: f.bedtOm, grense: f.sisteDag, innenfor };
  if (!innenfor) {
    return vurdering("nei", [paragraf, prosesshjemmel(lov, "for_sen")], {
      sporing: [holdtMot],
      mangler: [{ kode: "fristen_er_ute", hjemmel: [prosesshjemmel(lov, "for_sen")] }],
    });
  }
  return vurdering("skjonn", [paragraf], {
    sporing: [holdtMot, { kode: "vurderes", moment: "saerlig_tilfelle", hjemmel: paragraf }],
  });
}
