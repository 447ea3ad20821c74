import { avvis, formkontroller, type KanIkkeAvvise, type KanIkkeFormkontrollere } from "../../../domene/klage/index.ts";
import { nettadresse } from "../nettadresse.ts";
import { formkontrollTekst } from "./formkontroll.tekst.ts";
import { avslag, brevmangel, gjor, type Vanlig } from "./gjor.ts";
import { klageside } from "./klageside.tsx";
import { neiTekst } from "./nei.tekst.ts";
import { forLange, harFeil } from "./skjemafeil.ts";
import type { Klagekontekst } from "./sted.ts";

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

/** The requirement of the law that each field of the assessment answers. */
const SKYLDKRAV = { skyld: "skyld_vurdert", saerligeGrunner: "saerlige_grunner_vurdert", begrunnelse: "begrunnelse" } as const;

/** Takes the complaint up, or says what is not looked at yet. */
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
    (n: Exclude<KanIkkeFormkontrollere, Vanlig>) => {
      if (n.grunn !== "mangler_vurdering_av_fristen") return avslag("formkontroll", { hvaDetGjelder: t.manglerHva });
      return avslag("formkontroll", Object.fromEntries(n.felt.map((f) => [f, t.mangler[SKYLDKRAV[f]]])));
    },
  );
}

/** Where each thing that must be written before a late complaint is rejected is written. */
const AVVISFELT = {
  skyld_vurdert: "skyld",
  saerlige_grunner_vurdert: "saerligeGrunner",
  begrunnelse: "begrunnelse",
  omgjoring_vurdert: "omgjoring",
} as const;

/** Rejects a late complaint, when everything that § 31 wants weighed is written down. */
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
    (n: Exclude<KanIkkeAvvise, Vanlig>) => {
      if (n.grunn === "kom_i_tide") return avslag("formkontroll", { "": neiTekst[k.sprak].kom_i_tide });
      if (n.grunn === "brev_ufullstendig") return avslag("formkontroll", { "": brevmangel(k, n) });
      const apne = n.krav.filter((krav) => !krav.oppfylt);
      return avslag("formkontroll", Object.fromEntries(apne.map((krav) => [AVVISFELT[krav.kode], t.mangler[krav.kode]])));
    },
  );
}
