import { stor, tallord } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { avsnitt, del, liste, paTelefon, somSetning } from "../deler.ts";
import { regelavsnitt } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak, Tekst } from "../modell.ts";
import { dokumentkravTekst } from "./dokumentkrav.tekst.ts";

export interface Dokumentkravfakta extends Brevhode {
  /** What is asked for, and what it is needed for. Nothing is asked for without a purpose. */
  readonly krav: readonly {
    readonly hva: string;
    readonly formal: string;
    /** Why it must be the whole bank statement, when it is. */
    readonly helKontoutskrift?: { readonly fordi: string } | null;
  }[];
  readonly sisteDag: Dato;
  readonly regler: readonly Hjemmel[];
}

/** Asks for documents: what, why, by when, and what happens without them (fvl § 17, stnl § 43). */
export function dokumentkrav(f: Dokumentkravfakta, sprak: Brevsprak): Brevmodell {
  const t = dokumentkravTekst[sprak];
  const punkter = f.krav
    .filter(({ hva, formal }) => hva.trim() !== "" && formal.trim() !== "")
    .map(({ hva, formal }): Tekst => [{ sterk: `${stor(hva.trim())}:` }, ` ${somSetning(formal)}`]);
  return brev(f, sprak, {
    slag: "dokumentkrav",
    tittel: f.krav.length === 1 ? t.tittel.en : t.tittel.flere(tallord(f.krav.length, sprak)),
    deler: [
      ...del(null, [
        ...(punkter.length === 0 ? [] : [avsnitt("etterspurt", t.hvorfor), ...liste("etterspurt", punkter)]),
        ...f.krav.flatMap(({ helKontoutskrift: h }) =>
          h ? [avsnitt("etterspurt", [t.heleFordi, somSetning(h.fordi)]), avsnitt("etterspurt", t.mindre)] : [],
        ),
        avsnitt("svarfrist", [t.innen, { sterk: brevdato(f.sisteDag, sprak) }, `. ${t.hvordan}`]),
      ]),
      ...del(
        t.harIkke.overskrift,
        liste("B13", [t.harIkke.siFra(paTelefon(f.avsender.telefon)), t.harIkke.merTid, t.harIkke.ellers]),
      ),
      ...del(t.regler, regelavsnitt(f.regler, sprak)),
    ],
    trekk: {},
    hull: f.krav.length === punkter.length ? [] : [{ blokk: "etterspurt", kode: "mangler" }],
  });
}
