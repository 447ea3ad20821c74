import { bekreft, type KanIkkeForsinke, oppdater, sendForelopigSvar } from "../../../domene/forelopig/index.ts";
import { type KanIkkeSkrive, skriv } from "../../../domene/melding/index.ts";
import {
  avvent,
  fordel,
  gjenoppta,
  type KanIkkeApne,
  type KanIkkeAvvente,
  type KanIkkeFordele,
  type KanIkkeGjenoppta,
  type KanIkkeLeggeTilbake,
  type KanIkkeLukke,
  type KanIkkePresisere,
  type KanIkkeTa,
  type KanIkkeTrekke,
  kanTrekke,
  leggTilbake,
  lukk,
  posterI,
  presiser,
  ta,
  trekkPoster,
} from "../../../domene/sak/index.ts";
import { finnTjeneste } from "../../../domene/tjeneste/index.ts";
import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Resultat } from "../../../grunnmur/resultat.ts";
import { type Malform, stor, tallord } from "../../../grunnmur/sprak.ts";
import { VENTEGRUNNER, type Ventekrav } from "../../../lov/klokkestans.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { forelopigfeil, lesForelopig, skrevet } from "../forelopig/les.ts";
import { gjor } from "../gjor.ts";
import { naTekst } from "../nar.ts";
import { lesOvergang } from "../overgang/felt.tsx";
import { overgangTekst } from "../overgang/overgang.tekst.ts";
import { overgangsfeil } from "../overgang/setning.ts";
import type { Sakskontekst } from "../sted.ts";
import { nektTekst } from "./nekt.tekst.ts";
import { type Avslag, oversikt } from "./oversikt.tsx";
import { presiserbare, presiserFelt } from "./poster.tsx";
import { ventingTekst } from "./venting.tekst.ts";

type Uten<N> = Exclude<N, KanIkkeApne>;

const avslag = (feil: Feltfeil, status: Avslag["status"] = 422): Avslag => ({ status, feil });

/** A case worker takes the case; of two at once the second is told who has it. */
export function taSaken(k: Sakskontekst): Promise<Response> {
  return gjor(
    k,
    (tx) => ta(tx, k.aktor, k.tid, { sak: k.p.sak }),
    { ok: "tatt", til: ruter.sak },
    (n: Uten<KanIkkeTa>) =>
      oversikt(k, avslag({ "": nektTekst[k.sprak].har_saksbehandler(n.navn, n.nar ? naTekst(n.nar, k) : "") }, 409)),
  );
}

/** Gives the case to one in the unit. */
export function fordelSaken(k: Sakskontekst): Promise<Response> {
  const til = k.skjema.tekst("til");
  if (til === "") return oversikt(k, avslag({ til: overgangTekst[k.sprak].feil.mangler_mottaker }));
  const inn = { sak: k.p.sak, versjon: Number(k.skjema.tekst("_versjon")), til, grunn: lesOvergang(k.skjema) };
  return gjor(
    k,
    (tx) => fordel(tx, k.aktor, k.tid, inn),
    { ok: "fordelt", til: ruter.sak },
    (n: Uten<KanIkkeFordele>) => oversikt(k, overgangsavslag(k, n)),
  );
}

/** At a field that can be mended, or 409 when somebody else came first. */
const overgangsavslag = (k: Sakskontekst, n: Uten<KanIkkeFordele | KanIkkeLeggeTilbake>): Avslag => {
  const feil = overgangsfeil(n, k);
  return avslag(feil, "" in feil ? 409 : 422);
};

/** Hands it back, or says of a case that nobody has that one is inhabil in it. */
export function leggTilbakeSaken(k: Sakskontekst): Promise<Response> {
  const grunn = lesOvergang(k.skjema);
  return gjor(
    k,
    (tx) => leggTilbake(tx, k.aktor, k.tid, { sak: k.p.sak, grunn }),
    { ok: grunn?.kode === "inhabil" ? "inhabil" : "lagt_tilbake", til: ruter.sak },
    (n: Uten<KanIkkeLeggeTilbake>) => oversikt(k, overgangsavslag(k, n)),
  );
}

function presisersetning(n: Uten<KanIkkePresisere>, sprak: Malform): string {
  const t = nektTekst[sprak];
  switch (n.grunn) {
    case "ingen_tjeneste":
      return t.ingen_tjeneste;
    case "post_finnes_ikke":
      return t.post_finnes_ikke;
    case "alt_besvart":
      return t.alt_besvart_post;
    case "alt_navngitt":
      return t.alt_navngitt;
  }
}

/** Only services of the case's own track: another track is another case, with another complaint route. */
export async function presiserSaken(k: Sakskontekst): Promise<Response> {
  const post = k.skjema.tekst("post");
  const poster = await k.les((les) => posterI(les, k.kommune.nummer, k.p.sak));
  const felt = presiserFelt(poster.find((p) => p.id === post)?.nr ?? 0);
  const tjenester = k.skjema.alle(felt).filter((kode) => {
    const tjeneste = finnTjeneste(kode);
    return tjeneste !== null && presiserbare(tjeneste.spor).includes(kode);
  });
  return gjor(
    k,
    (tx) => presiser(tx, k.aktor, k.tid, { sak: k.p.sak, post, tjenester }),
    { ok: "presisert", til: ruter.sak },
    (n: Uten<KanIkkePresisere>) => oversikt(k, avslag({ [felt]: presisersetning(n, k.sprak) })),
  );
}

/** What the person has withdrawn by word of mouth, noted item by item. */
export function noterTrukket(k: Sakskontekst): Promise<Response> {
  const inn = { kommune: k.kommune.nummer, sak: k.p.sak, poster: k.skjema.alle("trekk") };
  return gjor(
    k,
    async (tx) => {
      const kan = await kanTrekke(tx, k.aktor, inn.kommune, inn.sak);
      return kan.ok ? trekkPoster(tx, k.aktor, k.tid, inn) : kan;
    },
    { ok: "trukket", til: ruter.sak },
    (_: Uten<KanIkkeTrekke>) => oversikt(k, avslag({ trekk: nektTekst[k.sprak].ingenting_apent })),
  );
}

function lukkesetning(n: Uten<KanIkkeLukke>, sprak: Malform): string {
  const t = nektTekst[sprak];
  return n.grunn === "ubesvart" ? t.ubesvart(stor(tallord(n.antall, sprak))) : t[n.grunn];
}

export function lukkSaken(k: Sakskontekst): Promise<Response> {
  return gjor(
    k,
    (tx) => lukk(tx, k.aktor, k.tid, { sak: k.p.sak }),
    { ok: "lukket", til: ruter.sak },
    (n: Uten<KanIkkeLukke>) => oversikt(k, avslag({ "": lukkesetning(n, k.sprak) }, 409)),
  );
}

export function sendMelding(k: Sakskontekst): Promise<Response> {
  const t = nektTekst[k.sprak];
  return gjor(
    k,
    (tx) => skriv(tx, k.aktor, k.tid, { kommune: k.kommune.nummer, sak: k.p.sak, tekst: k.skjema.tekst("melding") }),
    { ok: "melding", til: ruter.sak },
    (n: Uten<KanIkkeSkrive>) => oversikt(k, avslag({ melding: n.grunn === "tom" ? t.tom : t.for_lang(String(n.maksTegn)) })),
  );
}

/** The letter that says why the answer is late: as it was made ready, or as it is written here. From the worklist it leads back there. */
export function sendForelopig(k: Sakskontekst): Promise<Response> {
  const lest = lesForelopig(k.skjema, k.sprak);
  if (!lest.ok) return oversikt(k, avslag(lest.nei));
  const valg = lest.verdi;
  return gjor(
    k,
    (tx) =>
      valg.slag === "bekreft"
        ? bekreft(tx, k.aktor, k.tid, { sak: k.p.sak, svar: valg.svar, versjon: valg.versjon })
        : sendForelopigSvar(tx, k.aktor, k.tid, { sak: k.p.sak, ...skrevet(valg) }),
    { ok: "forelopig", til: ruter.sak, ...(k.skjema.tekst("tilbake") === "lista" && { i: ruter.kontor }) },
    (n: Uten<KanIkkeForsinke>) => {
      const { status, feil } = forelopigfeil(n, k.sprak);
      return oversikt(k, avslag(feil, status));
    },
  );
}

type Ventefelt = "vent_grunn" | "vent_hvem" | "vent_til";
const FELT: Readonly<Record<Ventekrav, Ventefelt | "">> = {
  ikke_nodhjelp: "",
  bedt_om_noe: "vent_grunn",
  hvem: "vent_hvem",
  dag_fram_i_tid: "vent_til",
  ikke_for_lenge: "vent_til",
};

/** Does the act, and lets a letter that is ready say what is true after it. */
function medBrevet<V, N>(k: Sakskontekst, act: (tx: Transaksjon) => Promise<Resultat<V, N>>) {
  return async (tx: Transaksjon): Promise<Resultat<V, N>> => {
    const svar = await act(tx);
    if (svar.ok) await oppdater(tx, k.tid, k.kommune.nummer, k.p.sak);
    return svar;
  };
}

/** The case waits; why it may not is told at the field that can be mended. */
export async function settPaVent(k: Sakskontekst): Promise<Response> {
  const t = ventingTekst[k.sprak].feil;
  const grunn = VENTEGRUNNER.find((g) => g === k.skjema.tekst("vent_grunn"));
  const til = lesDato(k.skjema.tekst("vent_til"));
  const hvem = k.skjema.tekst("vent_hvem");
  if (!grunn || til === null || hvem.length > grenser.klokker.tegnHvem)
    return oversikt(
      k,
      avslag({
        ...(grunn ? {} : { vent_grunn: t.velg }),
        ...(til === null ? { vent_til: t.ugyldig_dato } : {}),
        ...(hvem.length > grenser.klokker.tegnHvem ? { vent_hvem: t.for_lang(String(grenser.klokker.tegnHvem)) } : {}),
      }),
    );
  return gjor(
    k,
    medBrevet(k, (tx) => avvent(tx, k.aktor, k.tid, { sak: k.p.sak, grunn, hvem: grunn === "venter_pa_andre" ? hvem : "", til })),
    { ok: "venter", til: ruter.sak },
    (n: Uten<KanIkkeAvvente>) => {
      if (n.grunn !== "mangler") return oversikt(k, avslag({ "": t[n.grunn] }, 409));
      return oversikt(k, avslag(Object.fromEntries(n.krav.map((x) => [FELT[x.kode], t[x.kode]]))));
    },
  );
}

export function gaVidere(k: Sakskontekst): Promise<Response> {
  return gjor(
    k,
    medBrevet(k, (tx) => gjenoppta(tx, k.aktor, k.tid, { sak: k.p.sak })),
    { ok: "gjenopptatt", til: ruter.sak },
    (_: Uten<KanIkkeGjenoppta>) => oversikt(k, avslag({ "": ventingTekst[k.sprak].feil.venter_ikke }, 409)),
  );
}
