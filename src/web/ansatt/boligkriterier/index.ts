import { settKriterium } from "../../../domene/bolig/index.ts";
import { ikkeTilgang } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Tjen } from "../../tjen.ts";
import { lesDato } from "../dato.ts";
import { her } from "../innstillinger/sted.ts";
import { boligkriterierTekst } from "./boligkriterier.tekst.ts";
import { type Kriteriekontekst, kriterieside } from "./side.tsx";

/** Sets the next version of a criterion, or shows the form again with what is wrong at its field. */
async function sett(k: Kriteriekontekst): Promise<Response> {
  const { feil: t } = boligkriterierTekst[k.sprak];
  const s = k.skjema;
  const nr = /^\d{1,2}$/.test(s.tekst("nr")) ? Number(s.tekst("nr")) : null;
  const tekst = { nb: s.tekst("nb"), nn: s.tekst("nn") };
  const inn = { nr, fra: lesDato(s.tekst("fra")), tekst, kilde: s.tekst("kilde") };
  const svar = await k.skriv((tx) => settKriterium(tx, k.aktor, k.tid, inn));
  if (svar.ok) return videre(lenke(ruter.boligkriterier, her(k), { ok: "lagret" }));
  const { nei } = svar;
  if (nei.grunn === "finnes_fra_dagen") return kriterieside(k, { status: 409, feil: { fra: t.finnes } });
  if (nei.grunn !== "mangler") return ikkeTilgang(k);
  return kriterieside(k, { status: 422, feil: Object.fromEntries(nei.felt.map((f) => [f, t[f]])) });
}

/** The kommune's own criteria for a kommunal bolig. */
export function registrerBoligkriterier(tjen: Tjen): void {
  tjen("boligkriterier", (k) => kriterieside(k));
  tjen("settBoligkriterium", sett);
}
