import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, paTelefon, skrevet } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { forelopigSvarTekst } from "./forelopigSvar.tekst.ts";

export interface ForelopigSvarfakta extends Brevhode {
  /** klagesak: a complaint at the body that decides it. */
  readonly hva: "soknad" | "revurdering" | "klage" | "klagesak";
  /** soknad and revurdering: what it is about, as it stands in a sentence: "hjelp hjemme"; empty leaves it out. klagesak: the kommune by its name. */
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
  const om = f.om.trim();
  const fikk = f.hva === "klage" ? t.fikk.klage(dato) : t.fikk[f.hva](om, dato);
  const hjelp = f.hva === "klagesak" ? t.hjelp.klagesak(om) : t.hjelp[f.spor](paTelefon(f.avsender.telefon));
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
      ...del(t.hjelp.overskrift, [avsnitt("B4", hjelp), avsnitt("B13", t.leggTil)]),
    ],
    trekk: {},
    hull: grunn.length === 0 ? [{ blokk: "grunn_og_ny_dato", kode: "begrunnelse" }] : [],
  });
}
