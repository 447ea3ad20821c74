import { dato } from "../kjerne/dato.ts";
import { boolsk, ellerNull, tekst } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Krav, type Kravliste, kravliste, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p22a = hjemmel("pjl", "22a");

export const loggfelter = ["hvem", "organisasjon", "grunnlag", "tidsrom", "hvilke_opplysninger"] as const;
export type Loggfelt = (typeof loggfelter)[number];

const felt = ellerNull(tekst(500));

/**
 * Does a line of the access log hold what it must? Who read, and where they belong; on which basis; when; and which information (PRIV-5). "X read record Y" is not enough.
 *
 * https://lovdata.no/lov/2014-06-20-42/§22a
 */
export const loggkrav = regel({
  id: "pjl.p22a.logg",
  om: "Whether a line of the access log holds who, where they belong, the basis, when, and which information.",
  kilder: ["PRIV-4", "PRIV-5"],
  hjemmel: [p22a],
  gyldig: { fra: dato("2026-07-01"), til: null },
  felter: { hvem: felt, organisasjon: felt, grunnlag: felt, tidsrom: felt, hvilkeOpplysninger: felt },
  anvend: (f): Kravliste<Loggfelt> => {
    const krav = (kode: Loggfelt, verdi: string | null): Krav<Loggfelt> => ({
      kode,
      oppfylt: verdi !== null && verdi.trim().length > 0,
      hjemmel: [p22a],
      grunnlag: "lov",
    });
    return kravliste([
      krav("hvem", f.hvem),
      krav("organisasjon", f.organisasjon),
      krav("grunnlag", f.grunnlag),
      krav("tidsrom", f.tidsrom),
      krav("hvilke_opplysninger", f.hvilkeOpplysninger),
    ]);
  },
});

/** Must the log be shown to whoever asks? To the one it is about; to nobody else (PRIV-5). */
export const loggKanSees = regel({
  id: "pjl.p22a.innsyn",
  om: "Whether the access log must be shown to the one who asks.",
  kilder: ["PRIV-5"],
  hjemmel: [p22a, hjemmel("pjl", "18")],
  gyldig: alltid,
  felter: { gjelderDenSomSpor: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.gjelderDenSomSpor ? "ja" : "nei", [p22a, hjemmel("pjl", "18")], { sporing: faktasteg(f, "gjelderDenSomSpor") }),
});
