import { posterI } from "../../../domene/sak/index.ts";
import {
  fatt,
  hentTekstvalg,
  type KanIkkeSkriveVedtak,
  returner,
  type SkrivVedtak,
  sendTilGodkjenning,
  skriv,
  utkastI,
  type Vedtaksinnhold,
} from "../../../domene/vedtak/index.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Kontekst } from "../../kontekst.ts";
import { skjult } from "../../nekt.tsx";
import { sekunderIgjen } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { lagret, videre } from "../../svar.ts";
import { type Feltfeil, feltId } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import { nettadresse } from "../nettadresse.ts";
import type { Okkode } from "../sak/sak.tekst.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { tjenestenavnI } from "../tjenestenavn.ts";
import { felt } from "./felt.ts";
import { avslagFor, type Vedtaksnekt } from "./nekt.ts";
import { besvarbare, vedtaksside } from "./side.tsx";
import { lesVedtak } from "./skjema.ts";
import { standardtekstTekst } from "./standardtekst.tekst.ts";

/** A request about one decision of a case. */
type Vedtakskontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/vedtak/:vedtak">;
type Skrevet = { readonly vedtak: string; readonly versjon: number };

/** The same hand, a moment ago: a form sent twice, or a save that was under way when the button was pressed. */
const SAMME_HAND_SEKUNDER = 30;

async function avsla(k: Sakskontekst, n: Vedtaksnekt | { readonly grunn: string }): Promise<Response> {
  if (erSkjult(n)) return skjult(k, n.grunn);
  const { utkast, navn } = await k.les(async (les) => ({
    utkast: await utkastI(les, k.kommune.nummer, k.p.sak),
    navn: await tjenestenavnI(les, k.kommune.nummer, k.sprak),
  }));
  return vedtaksside(k, avslagFor(k, n as Vedtaksnekt, utkast, navn));
}

const etterpa = (k: Sakskontekst, ok: Okkode): Response => videre(lenke(ruter.sakVedtak, iSaken(k), { ok }));

async function les(k: Sakskontekst): Promise<Resultat<Vedtaksinnhold, Feltfeil>> {
  const { poster, utkast } = await k.les(async (l) => ({
    poster: await posterI(l, k.kommune.nummer, k.p.sak),
    utkast: await utkastI(l, k.kommune.nummer, k.p.sak),
  }));
  return lesVedtak(k.skjema, besvarbare(poster, utkast), k.sprak);
}

function sett(k: Sakskontekst): SkrivVedtak["sett"] {
  const [vedtak, versjon] = [k.skjema.tekst("_vedtak"), Number(k.skjema.tekst("_versjon"))];
  return vedtak !== "" && Number.isSafeInteger(versjon) ? { vedtak, versjon } : null;
}

async function lagre(k: Sakskontekst, innhold: Vedtaksinnhold): Promise<Resultat<Skrevet, KanIkkeSkriveVedtak>> {
  const inn = { sak: k.p.sak, innhold };
  const svar = await k.skriv((tx) => skriv(tx, k.aktor, k.tid, { ...inn, sett: sett(k) }));
  if (svar.ok || svar.nei.grunn !== "endret_av_annen") return svar;
  const utkast = await k.les((l) => utkastI(l, k.kommune.nummer, k.p.sak));
  const nyss = svar.nei.tid.until(k.tid.na).total("seconds") <= SAMME_HAND_SEKUNDER;
  if (!utkast || utkast.skrevetAv.id !== k.aktor.ansatt || !nyss) return svar;
  const mitt = { vedtak: utkast.id, versjon: utkast.versjon };
  return k.skriv((tx) => skriv(tx, k.aktor, k.tid, { ...inn, sett: mitt }));
}

/** Saves the draft and shows what is missing. */
export async function skrivVedtak(k: Sakskontekst): Promise<Response> {
  const lest = await les(k);
  if (!lest.ok) return vedtaksside(k, { status: 422, feil: lest.nei });
  const svar = await lagre(k, lest.verdi);
  return svar.ok ? etterpa(k, "vedtak_lagret") : avsla(k, svar.nei);
}

/**
 * Puts a standard text after what stands in a reason, and saves: it works as a page that is sent. What cannot be put in there is told at its
 * field, with all that was written kept.
 */
export async function settInnTekst(k: Sakskontekst): Promise<Response> {
  const nr = Number(k.skjema.tekst("_sett_inn"));
  const ref = k.skjema.tekst(felt(nr, "standardtekst"));
  const t = standardtekstTekst[k.sprak].feil;
  const nektet = (setning: string) => vedtaksside(k, { status: 422, feil: { [felt(nr, "standardtekst")]: setning } });
  const lest = await les(k);
  if (!lest.ok) return vedtaksside(k, { status: 422, feil: lest.nei });
  const { poster, tekstvalg } = await k.les(async (l) => ({
    poster: await posterI(l, k.kommune.nummer, k.p.sak),
    tekstvalg: await hentTekstvalg(l, k.tid, k.kommune.nummer, k.p.sak),
  }));
  const post = poster.find((p) => p.nr === nr);
  const svaret = lest.verdi.poster.find((p) => p.post === post?.id);
  if (!tekstvalg || !post?.tjeneste || !svaret || ref === "") return nektet(t.velg);
  const satt = tekstvalg.settInn(svaret, post.tjeneste, ref);
  if (!satt.ok) return nektet(t[satt.nei.grunn]);
  const innhold = { ...lest.verdi, poster: lest.verdi.poster.map((p) => (p === svaret ? satt.verdi : p)) };
  const svar = await lagre(k, innhold);
  if (!svar.ok) return avsla(k, svar.nei);
  return videre(`${lenke(ruter.sakVedtak, iSaken(k), { ok: "tekst_satt_inn" })}#${feltId(felt(nr, "begrunnelse"))}`);
}

/** The same save while it is written; a refusal is only a number, and the button tells why. */
export async function autolagreVedtak(k: Sakskontekst): Promise<Response> {
  const lest = await les(k);
  if (!lest.ok) return new Response(null, { status: 422 });
  const svar = await lagre(k, lest.verdi);
  if (!svar.ok) return erSkjult(svar.nei) ? skjult(k, svar.nei.grunn) : new Response(null, { status: 409 });
  return lagret(sekunderIgjen(k.grunn), { _vedtak: svar.verdi.vedtak, _versjon: String(svar.verdi.versjon) });
}

/**
 * The version to act on. The button of the form sends the whole form, so that what is decided is what stands on the screen: it is saved
 * first. The one who approves sends only the version that was read.
 */
async function lagreForst(k: Vedtakskontekst): Promise<Resultat<number, Response>> {
  if (k.skjema.tekst("_innhold") !== "1") return ja(Number(k.skjema.tekst("_versjon")) || 0);
  const lest = await les(k);
  if (!lest.ok) return nei(await vedtaksside(k, { status: 422, feil: lest.nei }));
  const svar = await lagre(k, lest.verdi);
  if (svar.ok) return ja(svar.verdi.versjon);
  // Sent twice: the first one has made it already. The act itself knows its own key.
  if (svar.nei.grunn === "alt_fattet" || svar.nei.grunn === "til_godkjenning") return ja(Number(k.skjema.tekst("_versjon")) || 0);
  return nei(await avsla(k, svar.nei));
}

export async function sendVedtakTilGodkjenning(k: Vedtakskontekst): Promise<Response> {
  const versjon = await lagreForst(k);
  if (!versjon.ok) return versjon.nei;
  const inn = { sak: k.p.sak, vedtak: k.p.vedtak, versjon: versjon.verdi, nett: nettadresse(k) };
  const svar = await k.skriv((tx) => sendTilGodkjenning(tx, k.aktor, k.tid, inn));
  return svar.ok ? etterpa(k, "til_godkjenning") : avsla(k, svar.nei);
}

export async function returnerVedtaket(k: Vedtakskontekst): Promise<Response> {
  const versjon = Number(k.skjema.tekst("_versjon")) || 0;
  const inn = { sak: k.p.sak, vedtak: k.p.vedtak, versjon, grunn: k.skjema.tekst("retur_grunn") };
  const svar = await k.skriv((tx) => returner(tx, k.aktor, k.tid, inn));
  return svar.ok ? etterpa(k, "returnert") : avsla(k, svar.nei);
}

/** Makes the decision and sends its letters. Of two who do it at once one does it, and the other is told who and when. */
export async function fattVedtaket(k: Vedtakskontekst): Promise<Response> {
  const versjon = await lagreForst(k);
  if (!versjon.ok) return versjon.nei;
  const inn = {
    sak: k.p.sak,
    vedtak: k.p.vedtak,
    versjon: versjon.verdi,
    nokkel: k.skjema.tekst("_nokkel"),
    nett: nettadresse(k),
    avslutt: k.skjema.alle("avslutt"),
  };
  const svar = await k.skriv((tx) => fatt(tx, k.aktor, k.tid, inn));
  return svar.ok ? etterpa(k, "fattet") : avsla(k, svar.nei);
}
