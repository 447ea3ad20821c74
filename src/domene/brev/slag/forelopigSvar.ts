import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, paTelefon, skrevet } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { forelopigSvarTekst } from "./forelopigSvar.tekst.ts";

export interface ForelopigSvarfakta extends Brevhode {
  readonly hva: "soknad" | "klage";
  /** What the application is about, as it stands in a sentence: "hjelp hjemme". Empty leaves it out. */
  readonly om: string;
  readonly mottatt: Dato;
  readonly skulleSvaresInnen: Dato;
  readonly grunn: string;
  readonly nyDato: Dato;
}

/** The delay letter: why, and a new date. When that date is missed too, another letter is due (fvl § 11 a, 2025 § 17). */
export function forelopigSvar(f: ForelopigSvarfakta, sprak: Brevsprak): Brevmodell {
  const t = forelopigSvarTekst[sprak];
  const dato = brevdato(f.mottatt, sprak);
  const fikk = f.hva === "soknad" ? t.fikk.soknad(f.om.trim(), dato) : t.fikk.klage(dato);
  const hjemmel = iParentes([prosesshjemmel(prosesslov(f.dato), "saksbehandlingstid")], sprak);
  const grunn = skrevet("grunn_og_ny_dato", f.grunn);
  return brev(f, sprak, {
    slag: "forelopig_svar",
    tittel: t.tittel[f.hva],
    deler: [
      ...del(null, [
        avsnitt("B3", `${fikk} ${t.skulle(brevdato(f.skulleSvaresInnen, sprak))}`),
        avsnitt("grunn_og_ny_dato", [t.ny, { sterk: brevdato(f.nyDato, sprak) }, `. ${t.senere}${hjemmel}.`]),
      ]),
      ...del(t.grunn, grunn),
      ...del(t.hjelp.overskrift, [avsnitt("B4", t.hjelp[f.spor](paTelefon(f.avsender.telefon))), avsnitt("B13", t.leggTil)]),
    ],
    trekk: {},
    hull: grunn.length === 0 ? [{ blokk: "grunn_og_ny_dato", kode: "begrunnelse" }] : [],
  });
}
