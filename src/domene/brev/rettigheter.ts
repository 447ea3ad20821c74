import { tallord } from "../../grunnmur/sprak.ts";
import { type Prosesslov, prosesshjemmel } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Spor } from "../kommune/index.ts";
import { avsnitt, del } from "./deler.ts";
import { iParentes } from "./hjemmeltekst.ts";
import type { Brevdel, Brevinnhold, Brevsprak } from "./modell.ts";
import { rettighetTekst } from "./rettigheter.tekst.ts";

/** A claim for what the complaint cost has three weeks of its own (fvl § 36 tredje ledd, 2025 § 69). */
const UKER_FOR_KOSTNADER = 3;

/** B15: the right to see the documents of one's own case (fvl §§ 18 and 27). */
export function innsyn(lov: Prosesslov, sprak: Brevsprak): Brevinnhold {
  const t = rettighetTekst[sprak];
  return avsnitt("B15", `${t.innsyn}${iParentes([prosesshjemmel(lov, "partsinnsyn")], sprak)}. ${t.innsynKopi}`);
}

/** B16: the vedtak may be made to wait (fvl § 42). */
export const kanVente = (lov: Prosesslov, sprak: Brevsprak): Brevinnhold =>
  avsnitt("B16", `${rettighetTekst[sprak].vente}${iParentes([prosesshjemmel(lov, "utsatt_iverksetting")], sprak)}.`);

/** B16: what the complaint cost can be claimed back (fvl § 36). */
export function kostnader(lov: Prosesslov, sprak: Brevsprak): Brevinnhold {
  const t = rettighetTekst[sprak];
  const hjemmel = iParentes([prosesshjemmel(lov, "sakskostnader")], sprak);
  return avsnitt("B16", `${t.kostnader}${hjemmel}. ${t.kostnaderFrist(tallord(UKER_FOR_KOSTNADER, sprak))}`);
}

/** B16, where the vedtak is changed by this very letter: the three weeks run from it. */
export function kostnaderNa(lov: Prosesslov, sprak: Brevsprak): Brevinnhold {
  const t = rettighetTekst[sprak];
  const hjemmel = iParentes([prosesshjemmel(lov, "sakskostnader")], sprak);
  return avsnitt("B16", `${t.kostnaderNa}${hjemmel}. ${t.kostnaderNaFrist(tallord(UKER_FOR_KOSTNADER, sprak))}`);
}

/** B17: the ombud for patients and users, whose field is the services of pbrl. */
export const ombud = (sprak: Brevsprak): Brevinnhold => avsnitt("B17", rettighetTekst[sprak].ombud);

/** The rights that follow a case before it is decided: the papers, and the ombud where there is one. */
export const rettighetene = (lov: Prosesslov, spor: Spor, sprak: Brevsprak): readonly Brevdel[] =>
  del(rettighetTekst[sprak].dine, [innsyn(lov, sprak), ...(spor === "omsorg" ? [ombud(sprak)] : [])]);

/** B20: the letter in another form (pbrl § 3-5). */
export function andreFormer(telefon: string, sprak: Brevsprak): Brevinnhold {
  const t = rettighetTekst[sprak];
  return avsnitt("B20", telefon.trim() === "" ? t.formerUtenTelefon : t.former(telefon));
}
