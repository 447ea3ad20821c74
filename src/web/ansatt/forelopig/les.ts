import { mangeltekst } from "../../../domene/brev/index.ts";
import type { KanIkkeForsinke, KanIkkeForsinkeInstans } from "../../../domene/forelopig/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { forelopigTekst } from "./forelopig.tekst.ts";

export const MAKS_TEGN = grenser.klokker.tegnIGrunn;

/** An id that no row has. */
const INGEN = "00000000-0000-0000-0000-000000000000";

/** What the form asks: that the letter goes as it was seen, or another one with this reason and this day. */
export type Forelopigvalg =
  | { readonly slag: "bekreft"; readonly svar: string; readonly versjon: number }
  | { readonly slag: "skrevet"; readonly grunn: string; readonly nyDato: Dato; readonly klokke: string };

/** Reads the form of a foreløpig svar; what cannot be read is told field by field. */
export function lesForelopig(skjema: Skjemadata, sprak: Malform): Resultat<Forelopigvalg, Feltfeil> {
  if (skjema.tekst("steg") === "bekreft") {
    const [svar, versjon] = [skjema.tekst("svar"), skjema.tekst("_versjon")];
    return ja({ slag: "bekreft", svar: erId(svar) ? svar : INGEN, versjon: /^\d{1,9}$/.test(versjon) ? Number(versjon) : 0 });
  }
  const t = forelopigTekst[sprak].feil;
  const [grunn, nyDato] = [skjema.tekst("forelopig_grunn"), lesDato(skjema.tekst("forelopig_dato"))];
  if (nyDato !== null) return ja({ slag: "skrevet", grunn, nyDato, klokke: skjema.tekst("klokke") });
  return nei({ ...(grunn === "" ? { forelopig_grunn: t.mangler_grunn } : {}), forelopig_dato: t.ugyldig_dato });
}

/** What was written by hand, about the clock that the page showed. */
export const skrevet = ({ grunn, nyDato, klokke }: Extract<Forelopigvalg, { slag: "skrevet" }>) => ({
  grunn,
  nyDato,
  frist: klokke,
});

type Nei = Extract<
  KanIkkeForsinke | KanIkkeForsinkeInstans,
  { readonly grunn: keyof (typeof forelopigTekst)["nb"]["feil"] | "brev_ufullstendig" }
>;

/** Why the letter was not sent, at the field that can be mended. 409: somebody else came first. */
export function forelopigfeil(n: Nei, sprak: Malform): { readonly status: 409 | 422; readonly feil: Feltfeil } {
  const t = forelopigTekst[sprak].feil;
  switch (n.grunn) {
    case "mangler_grunn":
      return { status: 422, feil: { forelopig_grunn: t.mangler_grunn } };
    case "for_lang":
      return { status: 422, feil: { forelopig_grunn: t.for_lang(String(MAKS_TEGN)) } };
    case "dato_for_tidlig":
      return { status: 422, feil: { forelopig_dato: t.dato_for_tidlig } };
    case "dato_for_sen":
      return { status: 422, feil: { forelopig_dato: t.dato_for_sen(datoTekst(n.senest, sprak)) } };
    case "brev_ufullstendig":
      return { status: 422, feil: { "": t.brev(n.mangler.map((m) => mangeltekst(m, sprak)).join(" ")) } };
    case "alt_besvart":
    case "alt_sendt":
    case "endret_imens":
      return { status: 409, feil: { "": t[n.grunn] } };
  }
}
