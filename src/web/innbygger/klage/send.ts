import { leggTil } from "../../../domene/dokument/index.ts";
import { type KanIkkeSendeKlage, lagreKlageutkast, send, slettKlageutkast } from "../../../domene/klage/index.ts";
import { ja, type Resultat } from "../../../grunnmur/resultat.ts";
import { skjult } from "../../nekt.tsx";
import { sekunderIgjen } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { lagret, videre } from "../../svar.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import { kontrollerFiler } from "../soknad/vedlegg.ts";
import { feltfeil, lesFelt, utkastFra } from "./felt.ts";
import { klagesideTekst } from "./klage.tekst.ts";
import { visNyKlage } from "./nyklage.tsx";

/** Keeps what is written, while it is written. */
export async function autolagreKlage(k: Pa<"autolagreKlage">): Promise<Response> {
  const gjort = await k.skriv((tx) => lagreKlageutkast(tx, k.aktor, k.tid, { sak: k.p.sak, felt: utkastFra(k.skjema) }));
  if (gjort.ok) return lagret(sekunderIgjen(k.grunn));
  return erIkkeHer(gjort.nei) ? skjult(k, gjort.nei.grunn) : Response.json({ grunn: gjort.nei.grunn }, { status: 422 });
}

/**
 * Sends the complaint with the papers that came along, in one: either all of it has arrived, or none. Late or in time, it is taken.
 * "Lagre og fortsett senere" keeps it as a draft.
 */
export async function sendKlage(k: Pa<"sendKlage">): Promise<Response> {
  const t = klagesideTekst[k.sprak].feiltekst;
  const utkast = utkastFra(k.skjema);
  const felt = lesFelt(utkast);
  const igjen = (feil: Record<string, string>, status = 422) => visNyKlage(k, k.p.sak, { felt, feil, status });
  // Kept before anything else, so that a fault below loses nothing.
  const beholdt = await k.skriv((tx) => lagreKlageutkast(tx, k.aktor, k.tid, { sak: k.p.sak, felt: utkast }));
  if (!beholdt.ok) return erIkkeHer(beholdt.nei) ? skjult(k, beholdt.nei.grunn) : igjen({ "": t.for_stort });
  if (k.skjema.tekst("_handling") === "lagre") return videre(lenke(ruter.minSide, her(k)));
  const feil = feltfeil(felt, k.sprak);
  const filer = await kontrollerFiler(k, k.skjema.filer("filer"), k.p.sak);
  if (filer.feil.length > 0) feil.filer = filer.feil.join(" ");
  if (Object.keys(feil).length > 0) return igjen(feil);

  const sendt = await k.skriv(async (tx): Promise<Resultat<string[], KanIkkeSendeKlage | { grunn: "for_mange_filer" }>> => {
    const klager = await send(tx, k.aktor, k.tid, {
      kommune: k.kommune,
      sak: k.p.sak,
      vedtak: felt.vedtak,
      innhold: felt.innhold,
      nokkel: k.skjema.tekst("_nokkel").slice(0, 100) || `${k.aktor.person}:${k.p.sak}:${k.tid.na}`,
    });
    if (!klager.ok) return klager;
    const lagt = filer.gode.length === 0 ? null : await leggTil(tx, k.aktor, k.tid, { sak: k.p.sak, filer: filer.gode });
    if (lagt && !lagt.ok && !erIkkeHer(lagt.nei)) return { ok: false, nei: { grunn: "for_mange_filer" } };
    await slettKlageutkast(tx, k.aktor, k.p.sak);
    return ja(klager.verdi);
  });
  if (sendt.ok) return videre(lenke(ruter.minKlage, { ...her(k), klage: sendt.verdi[0] ?? "" }, { ok: "sendt" }));
  const { nei } = sendt;
  if (erIkkeHer(nei)) return skjult(k, nei.grunn);
  if (nei.grunn === "for_mange_filer") return igjen({ filer: t.for_mange });
  return igjen({ vedtak: t[nei.grunn] }, nei.grunn === "har_apen_klage" ? 409 : 422);
}
