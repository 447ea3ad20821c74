import {
  begynnOmgjoring,
  finnKlage,
  type KanIkkeBegynneOmgjoring,
  type KanIkkeOmgjore,
  omgjor,
} from "../../../domene/klage/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import { naTekst } from "../nar.ts";
import { nettadresse } from "../nettadresse.ts";
import { her } from "../sted.ts";
import type { Avslag } from "./felt.ts";
import { avslag, brevmangel, gjor, type Vanlig } from "./gjor.ts";
import { klageside } from "./klageside.tsx";
import { neiTekst } from "./nei.tekst.ts";
import { omgjorTekst } from "./omgjor.tekst.ts";
import { forLange, harFeil, nokkel, versjon } from "./skjemafeil.ts";
import type { Klagekontekst } from "./sted.ts";

type Uten<N> = Exclude<N, Vanlig>;

/** Makes the draft and goes to where it is changed. */
export async function begynnOmgjoringen(k: Klagekontekst): Promise<Response> {
  const svar = await k.skriv((tx) => begynnOmgjoring(tx, k.aktor, k.tid, { klage: k.p.klage }));
  if (svar.ok) {
    const klage = await k.les((les) => finnKlage(les, k.kommune.nummer, k.p.klage));
    return klage ? videre(lenke(ruter.sakVedtak, { ...her(k), sak: klage.sak })) : skjult(k, "finnes_ikke");
  }
  const n: KanIkkeBegynneOmgjoring = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return klageside(k, avslag("omgjor", begynnsetning(k, n), 409));
}

function begynnsetning(k: Klagekontekst, n: Exclude<KanIkkeBegynneOmgjoring, KanIkkeApne>): Feltfeil {
  const t = neiTekst[k.sprak];
  switch (n.grunn) {
    case "feil_tilstand":
      return {};
    case "gjelder_ikke":
    case "vedtak_finnes_ikke":
      return { "": t.gjelder_ikke };
    default:
      return { "": t.utkast_fins };
  }
}

/** Makes the new decision, in whole or in part; the letter and the end of the old one follow in the same moment. */
export function omgjorKlage(k: Klagekontekst): Promise<Response> {
  const medhold = k.skjema.tekst("medhold");
  const feil = {
    ...forLange(k, ["hvorforEndret"]),
    ...(medhold === "helt" || medhold === "delvis" ? {} : { medhold: omgjorTekst[k.sprak].velgMedhold }),
  };
  if (harFeil(feil) || (medhold !== "helt" && medhold !== "delvis")) return klageside(k, avslag("omgjor", feil));
  const vedtak = k.skjema.tekst("vedtak");
  if (!erId(vedtak)) return klageside(k, avslag("omgjor", { "": neiTekst[k.sprak].ingen_omgjoring }));
  const inn = {
    klage: k.p.klage,
    vedtak,
    versjon: versjon(k.skjema),
    medhold,
    hvorforEndret: k.skjema.tekst("hvorforEndret"),
    nett: nettadresse(k),
    nokkel: nokkel(k.skjema),
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
