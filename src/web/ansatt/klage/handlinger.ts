import {
  avvis,
  begynnOmgjoring,
  finnKlage,
  folgOpp,
  formkontroller,
  type KanIkkeAvvise,
  type KanIkkeBegynneOmgjoring,
  type KanIkkeFormkontrollere,
  type KanIkkeOmgjore,
  type KanIkkeOpprettholde,
  type KanIkkeOversende,
  omgjor,
  oppretthold,
  oversend,
  skrivUttalelse,
  trekk,
} from "../../../domene/klage/index.ts";
import { nei } from "../../../grunnmur/resultat.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import { naTekst } from "../nar.ts";
import { nettadresse } from "../nettadresse.ts";
import { her } from "../sted.ts";
import type { Avslag } from "./felt.ts";
import { formkontrollTekst } from "./formkontroll.tekst.ts";
import { MAKS_TEGN } from "./formkontroll.tsx";
import { avslag, brevmangel, gjor, type Vanlig } from "./gjor.ts";
import { klageside } from "./klageside.tsx";
import { neiTekst } from "./nei.tekst.ts";
import { omgjorTekst } from "./omgjor.tekst.ts";
import { opprettholdTekst } from "./oppretthold.tekst.ts";
import { feltFor } from "./oppretthold.tsx";
import type { Klagekontekst } from "./sted.ts";
import { lesUttalelse } from "./uttalelse.ts";

type Uten<N> = Exclude<N, Vanlig>;

const versjon = (k: Klagekontekst): number => Number(k.skjema.tekst("_versjon")) || 0;

/** Fields with more text than a letter can hold. */
function forLange(k: Klagekontekst, navn: readonly string[]): Feltfeil {
  const lange = navn.filter((n) => k.skjema.tekst(n).length > MAKS_TEGN);
  return Object.fromEntries(lange.map((n) => [n, neiTekst[k.sprak].for_lang]));
}
const harFeil = (feil: Feltfeil): boolean => Object.values(feil).some(Boolean);

/** What the form of the formal check says, and what it lacks before anything is asked of the law. */
function lesFormkontroll(k: Klagekontekst) {
  const tekst = (navn: string) => k.skjema.tekst(navn);
  const inn = {
    klage: k.p.klage,
    hvaDetGjelder: tekst("hvaDetGjelder"),
    skyld: tekst("skyld"),
    saerligeGrunner: tekst("saerligeGrunner"),
    begrunnelse: tekst("begrunnelse"),
  };
  return { inn, feil: forLange(k, ["hvaDetGjelder", "skyld", "saerligeGrunner", "begrunnelse", "omgjoring"]) };
}

const SKYLDKRAV = { skyld: "skyld_vurdert", saerligeGrunner: "saerlige_grunner_vurdert", begrunnelse: "begrunnelse" } as const;

export function formkontrollKlage(k: Klagekontekst): Promise<Response> {
  const t = formkontrollTekst[k.sprak];
  const { inn, feil } = lesFormkontroll(k);
  const part = k.skjema.tekst("erPart");
  const erPart = part === "ja" ? undefined : part === "nei" ? t.ikkePart : t.manglerPart;
  const mangler = { ...feil, ...(erPart === undefined ? {} : { erPart }) };
  if (harFeil(mangler)) return klageside(k, avslag("formkontroll", mangler));
  return gjor(
    k,
    "formkontroll",
    "kontrollert",
    (tx) => formkontroller(tx, k.aktor, k.tid, { ...inn, erPart: true }),
    (n: Uten<KanIkkeFormkontrollere>) => {
      if (n.grunn !== "mangler_vurdering_av_fristen") return avslag("formkontroll", { hvaDetGjelder: t.manglerHva });
      return avslag("formkontroll", Object.fromEntries(n.felt.map((f) => [f, t.mangler[SKYLDKRAV[f]]])));
    },
  );
}

const AVVISFELT = {
  skyld_vurdert: "skyld",
  saerlige_grunner_vurdert: "saerligeGrunner",
  begrunnelse: "begrunnelse",
  omgjoring_vurdert: "omgjoring",
} as const;

export function avvisKlage(k: Klagekontekst): Promise<Response> {
  const t = formkontrollTekst[k.sprak];
  const { inn, feil } = lesFormkontroll(k);
  if (harFeil(feil)) return klageside(k, avslag("formkontroll", feil));
  const omgjoring = k.skjema.tekst("omgjoring");
  return gjor(
    k,
    "formkontroll",
    "avvist",
    (tx) => avvis(tx, k.aktor, k.tid, { ...inn, omgjoring, kommune: k.kommune, nett: nettadresse(k) ?? "" }),
    (n: Uten<KanIkkeAvvise>) => {
      if (n.grunn === "kom_i_tide") return avslag("formkontroll", { "": neiTekst[k.sprak].kom_i_tide });
      if (n.grunn === "brev_ufullstendig") return avslag("formkontroll", { "": brevmangel(k, n) });
      const apne = n.krav.filter((krav) => !krav.oppfylt);
      return avslag("formkontroll", Object.fromEntries(apne.map((krav) => [AVVISFELT[krav.kode], t.mangler[krav.kode]])));
    },
  );
}

/** Makes the draft and goes to where it is changed. */
export async function begynnOmgjoringen(k: Klagekontekst): Promise<Response> {
  const svar = await k.skriv(async (tx) => {
    const klage = await finnKlage(tx, k.kommune.nummer, k.p.klage);
    const begynt = await begynnOmgjoring(tx, k.aktor, k.tid, { klage: k.p.klage });
    return begynt.ok && klage ? { ok: true as const, verdi: klage.sak } : (begynt as Exclude<typeof begynt, { ok: true }>);
  });
  if (svar.ok) return videre(lenke(ruter.sakVedtak, { ...her(k), sak: svar.verdi }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return klageside(k, avslag("omgjor", begynnsetning(k, n as Exclude<KanIkkeBegynneOmgjoring, { grunn: "finnes_ikke" }>), 409));
}

function begynnsetning(k: Klagekontekst, n: { readonly grunn: string }): Feltfeil {
  const t = neiTekst[k.sprak];
  if (n.grunn === "feil_tilstand") return {};
  return { "": n.grunn === "gjelder_ikke" || n.grunn === "vedtak_finnes_ikke" ? t.gjelder_ikke : t.utkast_fins };
}

export function omgjorKlage(k: Klagekontekst): Promise<Response> {
  const medhold = k.skjema.tekst("medhold");
  const feil = {
    ...forLange(k, ["hvorforEndret"]),
    ...(medhold === "helt" || medhold === "delvis" ? {} : { medhold: omgjorTekst[k.sprak].velgMedhold }),
  };
  if (harFeil(feil) || (medhold !== "helt" && medhold !== "delvis")) return klageside(k, avslag("omgjor", feil));
  const inn = {
    klage: k.p.klage,
    vedtak: k.skjema.tekst("vedtak"),
    versjon: versjon(k),
    medhold,
    hvorforEndret: k.skjema.tekst("hvorforEndret"),
    nett: nettadresse(k),
    nokkel: k.skjema.tekst("_nokkel"),
    avslutt: k.skjema.alle("avslutt"),
  } as const;
  return gjor(
    k,
    "omgjor",
    "omgjort",
    (tx) => omgjor(tx, k.aktor, k.tid, inn),
    (n: Uten<KanIkkeOmgjore>) => omgjoravslag(k, n),
  );
}

function omgjoravslag(k: Klagekontekst, n: Uten<KanIkkeOmgjore>): Avslag {
  const t = neiTekst[k.sprak];
  const hele = (setning: string, status: Avslag["status"] = 422) => avslag("omgjor", { "": setning }, status);
  switch (n.grunn) {
    case "mangler_hvorfor_endret":
      return avslag("omgjor", { hvorforEndret: t.mangler_hvorfor_endret });
    case "ufullstendig":
      return hele(t.omgjor_ufullstendig);
    case "brev_ufullstendig":
      return hele(brevmangel(k, n));
    case "post_endret":
      return hele(t.post_endret(n.nr), 409);
    case "endret_av_annen":
      return hele(t.utkastEndret(n.navn, naTekst(n.tid, k)), 409);
    case "alt_fattet":
      return hele(t.altFattet(n.navn, naTekst(n.tid, k)), 409);
    case "til_godkjenning":
      return hele(t.tilGodkjenning(n.navn), 409);
    case "ingen_omgjoring":
    case "trenger_godkjenning":
    case "eget_vedtak":
      return hele(t[n.grunn]);
    case "annet_vedtak_gjelder":
      return avslag("omgjor", { avslutt: t.annet_vedtak_gjelder }, 409);
  }
}

/** Two buttons in one form: save what is written, or lock it and send the copy. */
export function opprettholdKlage(k: Klagekontekst): Promise<Response> {
  const t = opprettholdTekst[k.sprak];
  const { uttalelse, merknadInnen, forLange: lange } = lesUttalelse(k);
  const feil = Object.fromEntries(lange.map((navn) => [navn, neiTekst[k.sprak].for_lang]));
  if (harFeil(feil)) return klageside(k, avslag("oppretthold", feil));
  const inn = { klage: k.p.klage, uttalelse };
  if (k.skjema.tekst("steg") !== "oppretthold")
    return gjor(
      k,
      "oppretthold",
      "lagret",
      (tx) => skrivUttalelse(tx, k.aktor, k.tid, { ...inn, versjon: versjon(k) }),
      () => avslag("oppretthold", {}),
    );
  return gjor(
    k,
    "oppretthold",
    "opprettholdt",
    async (tx) => {
      // A colleague has saved another statement since this page was made: it is read first.
      const klage = await finnKlage(tx, k.kommune.nummer, k.p.klage);
      if (klage?.tilstand === "vurderes" && klage.versjon !== versjon(k)) return nei({ grunn: "endret_imens" as const });
      return oppretthold(tx, k.aktor, k.tid, { ...inn, kommune: k.kommune, merknadInnen });
    },
    (n: Uten<KanIkkeOpprettholde>) => {
      if (n.grunn === "brev_ufullstendig") return avslag("oppretthold", { "": brevmangel(k, n) });
      return avslag("oppretthold", Object.fromEntries(n.krav.mangler.map((m) => [feltFor[m.kode] ?? "", t.feil[m.kode]])));
    },
  );
}

export function oversendKlage(k: Klagekontekst): Promise<Response> {
  return gjor(
    k,
    "oversend",
    "oversendt",
    (tx) => oversend(tx, k.aktor, k.tid, { kommune: k.kommune, klage: k.p.klage }),
    (n: Uten<KanIkkeOversende>) => avslag("oversend", { "": neiTekst[k.sprak][n.grunn] }),
  );
}

export function trekkKlage(k: Klagekontekst): Promise<Response> {
  if (k.skjema.tekst("bekreft") !== "ja") return klageside(k, avslag("trekk", { bekreft: neiTekst[k.sprak].bekreft }));
  return gjor(
    k,
    "trekk",
    "trukket",
    (tx) => trekk(tx, k.aktor, k.tid, { klage: k.p.klage }),
    () => avslag("trekk", {}),
  );
}

export function folgOppKlage(k: Klagekontekst): Promise<Response> {
  return gjor(
    k,
    "folgOpp",
    "fulgt_opp",
    (tx) => folgOpp(tx, k.aktor, k.tid, { klage: k.p.klage }),
    () => avslag("folgOpp", {}),
  );
}
