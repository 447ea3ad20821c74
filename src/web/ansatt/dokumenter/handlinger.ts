import { mangeltekst } from "../../../domene/brev/index.ts";
import {
  fjern,
  hentDokument,
  type KanIkkeFjerne,
  type KanIkkeLeggeTil,
  leggTil,
  seOver,
} from "../../../domene/dokument/index.ts";
import { beOm, folgOpp, type KanIkkeBeOm, type KanIkkeFolgeOpp } from "../../../domene/dokumentkrav/index.ts";
import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import { apneSak, type KanIkkeApne } from "../../../domene/sak/index.ts";
import type { KjentFil } from "../../../grunnmur/filer.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ja } from "../../../grunnmur/resultat.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { MINDRE_INNGRIPENDE } from "../../../lov/dokumentkrav.ts";
import { kontrollerFiler } from "../../innbygger/soknad/vedlegg.ts";
import type { Kontekst } from "../../kontekst.ts";
import { ikkeApnes, skjult } from "../../nekt.tsx";
import { ruter } from "../../stier.ts";
import { fil } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { dokumenterTekst } from "./dokumenter.tekst.ts";
import { dokumentside } from "./side.tsx";
import { HELE } from "./skjemaer.tsx";

type Dokumentkontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/dokument/:dokument">;

const KRAVFELT = {
  formal: "formal",
  frist_fram_i_tid: "innen",
  kontoutskrift_nodvendig: "nodvendig",
  mindre_vurdert: "vurdert",
} as const;

function bestillingsfeil(n: Exclude<KanIkkeBeOm, KanIkkeApne>, sprak: Malform): Feltfeil {
  const t = dokumenterTekst[sprak].feil;
  switch (n.grunn) {
    case "mangler":
      return Object.fromEntries(n.krav.map(({ kode }) => [KRAVFELT[kode], t[kode]]));
    case "for_lang":
      return { [n.felt]: t.forLang(String(n.maksTegn)) };
    case "for_langt_fram":
      return { innen: t.forLangtFram };
    case "sak_avsluttet":
      return { "": t.avsluttet };
    case "brev_ufullstendig":
      return { "": t.brev(n.mangler.map((m) => mangeltekst(m, sprak)).join(" ")) };
  }
}

/** The paper that was chosen with what was written of it; or the words alone, when it is none of those. */
function hvaDetEr(papir: string, hva: string, sprak: Malform): string {
  const t = dokumenterTekst[sprak];
  const mindre = MINDRE_INNGRIPENDE.find((m) => m === papir);
  const navn = mindre ? t.mindre[mindre] : papir === HELE ? t.kontoutskrift : null;
  return [navn, hva.trim()].filter(Boolean).join(": ");
}

/** Asks the party for a paper; the letter goes out with it. */
export function beOmDokument(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const papir = s.tekst("papir");
  const bestilling = {
    sak: k.p.sak,
    hva: hvaDetEr(papir, s.tekst("hva"), k.sprak),
    formal: s.tekst("formal"),
    innen: lesDato(s.tekst("innen")),
    helKontoutskrift: papir === HELE,
    nodvendigFordi: s.tekst("nodvendig"),
    mindreVurdert: MINDRE_INNGRIPENDE.filter((m) => s.alle("vurdert").includes(m)),
  };
  return gjor(
    k,
    (tx) => beOm(tx, k.aktor, k.tid, bestilling),
    { ok: "bedt_om", til: ruter.sakDokumenter },
    (n: Exclude<KanIkkeBeOm, KanIkkeApne>) => dokumentside(k, { status: 422, feil: bestillingsfeil(n, k.sprak) }),
  );
}

type Kravkontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/dokumentkrav/:krav">;

/** What was asked for has not come: more time, or on without it. */
export function folgOppKrav(k: Kravkontekst): Promise<Response> {
  const t = dokumenterTekst[k.sprak].feil;
  const merTid = k.skjema.tekst("_handling") === "mer_tid";
  const innen = lesDato(k.skjema.tekst(`innen_${k.p.krav}`));
  const valg = merTid ? ({ slag: "mer_tid", innen } as const) : ({ slag: "klarer_oss_uten" } as const);
  return gjor(
    k,
    (tx) => folgOpp(tx, k.aktor, k.tid, { sak: k.p.sak, krav: k.p.krav, valg }),
    { ok: merTid ? "mer_tid" : "uten_papiret", til: ruter.sakDokumenter },
    (n: Exclude<KanIkkeFolgeOpp, KanIkkeApne>) =>
      n.grunn === "krav_finnes_ikke"
        ? skjult(k, n.grunn)
        : dokumentside(k, {
            status: n.grunn === "ikke_apent" ? 409 : 422,
            feil:
              n.grunn === "ikke_apent"
                ? { "": t.ikke_apent }
                : { [`innen_${k.p.krav}`]: n.grunn === "dato_for_tidlig" ? t.dato_for_tidlig : t.forLangtFram },
          }),
  );
}

const FJERNEFELT = { ikke_trengs: "fjern_grunn", ikke_lagt_til_grunn: "dokument" } as const;

function fjernefeil(n: Exclude<KanIkkeFjerne, KanIkkeApne>, sprak: Malform): Feltfeil {
  const t = dokumenterTekst[sprak].feil;
  if (n.grunn === "mangler") return Object.fromEntries(n.krav.map(({ kode }) => [FJERNEFELT[kode], t[kode]]));
  if (n.grunn === "for_lang") return { fjern_grunn: t.forLang(String(n.maksTegn)) };
  return { dokument: n.grunn === "dokument_finnes_ikke" ? t.velg : t[n.grunn] };
}

/** A paper that is more than the case needs: given back, or taken away. */
export function fjernDokument(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const dokument = s.tekst("dokument");
  const slag = (["slettet", "returnert"] as const).find((v) => v === s.tekst("fjerning"));
  const t = dokumenterTekst[k.sprak].feil;
  if (!slag || !erId(dokument))
    return dokumentside(k, {
      status: 422,
      feil: { ...(erId(dokument) ? {} : { dokument: t.velg }), ...(slag ? {} : { fjerning: t.velgSlag }) },
    });
  return gjor(
    k,
    (tx) => fjern(tx, k.aktor, k.tid, { sak: k.p.sak, dokument, slag, grunn: s.tekst("fjern_grunn") }),
    { ok: "fjernet", til: ruter.sakDokumenter },
    (n: Exclude<KanIkkeFjerne, KanIkkeApne>) =>
      dokumentside(k, { status: n.grunn === "alt_fjernet" ? 409 : 422, feil: fjernefeil(n, k.sprak) }),
  );
}

/** What came has been looked at. */
export function seOverDokumenter(k: Sakskontekst): Promise<Response> {
  const inn = { sak: k.p.sak };
  return gjor(
    k,
    (tx) => seOver(tx, k.aktor, k.tid, inn),
    { ok: "sett_over", til: ruter.sakDokumenter },
    () => dokumentside(k),
  );
}

const SLAG = ["vedlegg", "notat", "uttalelse"] as const;

/** A note is kept as a paper of its own, so that it is in the file list like all the others. */
function somPapir(notat: string): readonly KjentFil[] {
  if (notat === "") return [];
  return [{ filnavn: "notat.txt", mime: "text/plain", bytes: new TextEncoder().encode(`${notat}\n`) }];
}

export async function leggTilDokument(k: Sakskontekst): Promise<Response> {
  const t = dokumenterTekst[k.sprak];
  const notat = somPapir(k.skjema.tekst("notat"));
  const { gode, feil } = await kontrollerFiler(k, k.skjema.filer("filer"), k.p.sak);
  if (feil.length > 0) return dokumentside(k, { status: 422, feil: { filer: feil.join(" ") } });
  const felles = {
    sak: k.p.sak,
    tittel: k.skjema.tekst("tittel"),
    synligForPart: k.skjema.tekst("hold_tilbake") !== "ja",
  };
  const slag = SLAG.find((s) => s === k.skjema.tekst("slag")) ?? "vedlegg";
  return gjor(
    k,
    async (tx) => {
      if (gode.length === 0 || notat.length === 0)
        return leggTil(tx, k.aktor, k.tid, { ...felles, filer: [...gode, ...notat], slag: notat.length > 0 ? "notat" : slag });
      const filene = await leggTil(tx, k.aktor, k.tid, { ...felles, filer: gode, slag });
      return filene.ok
        ? leggTil(tx, k.aktor, k.tid, { ...felles, filer: notat, slag: "notat", tittel: t.slagord.notat })
        : filene;
    },
    { ok: "lagt_til", til: ruter.sakDokumenter },
    (n: Exclude<KanIkkeLeggeTil, KanIkkeApne>) =>
      dokumentside(k, {
        status: 422,
        feil: { filer: n.grunn === "ingen_fil" ? t.feil.ingen : t.feil.forMange(String(n.maks)) },
      }),
  );
}

/** One paper, shown in the browser. That it was opened, and which, is written down. */
export async function visDokument(k: Dokumentkontekst): Promise<Response> {
  const { sak, dokument } = k.p;
  const kommune = k.kommune.nummer;
  const svar = await k.skriv(async (tx) => {
    const hentet = await hentDokument(tx, k.aktor, { kommune, sak, dokument });
    if (!hentet.ok) return hentet;
    const apnet = await apneSak(tx, k.aktor, "sak.les", kommune, sak);
    if (!apnet.ok) return apnet;
    const enhet = k.kommune.enheter.find((e) => e.id === apnet.verdi.enhet)?.navn[k.kommune.malform] ?? "";
    const hva = { del: "dokument", id: dokument } as const;
    await loggInnsyn(tx, { kommune, sak, leser: k.aktor, enhet, grunnlag: "saksbehandling", hva, na: k.tid.na });
    return ja(hentet.verdi);
  });
  if (!svar.ok) {
    const { grunn } = svar.nei;
    return grunn === "venter_pa_kontroll" || grunn === "stoppet" || grunn === "fjernet" ? ikkeApnes(k, grunn) : skjult(k, grunn);
  }
  return fil(svar.verdi.fil.bytes, svar.verdi.fil.mime, svar.verdi.dokument.tittel);
}
