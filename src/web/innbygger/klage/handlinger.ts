import { trekk } from "../../../domene/klage/index.ts";
import { merk } from "../../../domene/klageinstans/index.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import { klagesideTekst } from "./klage.tekst.ts";
import { visKlage } from "./minklage.tsx";

/** A comment on what the kommune wrote, straight to the body that decides. */
export async function merkKlage(k: Pa<"merkKlage">): Promise<Response> {
  const t = klagesideTekst[k.sprak].min;
  const typet = k.skjema.tekst("tekst");
  const merket = await k.skriv((tx) => merk(tx, k.aktor, k.tid, { klage: k.p.klage, tekst: typet }));
  if (merket.ok) return videre(lenke(ruter.minKlage, { ...her(k), klage: k.p.klage }, { ok: "merknad" }));
  const { nei: n } = merket;
  if (erIkkeHer(n)) return skjult(k, n.grunn);
  if (n.grunn === "avgjort") return visKlage(k, k.p.klage, { feil: { "": t.alt_avgjort }, typet, status: 409 });
  return visKlage(k, k.p.klage, { feil: { tekst: t[n.grunn] }, typet, status: 422 });
}

/** Withdraws the complaint. When it has moved on meanwhile, the page as it is now says so. */
export async function trekkKlage(k: Pa<"trekkKlage">): Promise<Response> {
  const t = klagesideTekst[k.sprak].min;
  const trukket = await k.skriv((tx) => trekk(tx, k.aktor, k.tid, { klage: k.p.klage }));
  if (trukket.ok) return videre(lenke(ruter.minKlage, { ...her(k), klage: k.p.klage }, { ok: "trukket" }));
  const { nei: n } = trukket;
  if (erIkkeHer(n)) return skjult(k, n.grunn);
  return visKlage(k, k.p.klage, { feil: { "": n.grunn === "endret_imens" ? t.endretImens : t.feil_tilstand }, status: 409 });
}
