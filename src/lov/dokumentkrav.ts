import { type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Dato } from "./kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import { type Krav, type Kravliste, kravliste } from "./kjerne/svar.ts";
import { regelsettFor } from "./regelsett.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

export type Dokumentkravkode = "formal" | "frist_fram_i_tid" | "kontoutskrift_nodvendig" | "mindre_vurdert";

export interface Dokumentkravfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  /** What is asked for, in words. */
  readonly hva: string;
  /** Why it is needed in this case. */
  readonly formal: string;
  readonly innen: Dato | null;
  /** It is the whole bank statement that is asked for. */
  readonly helKontoutskrift: boolean;
  /** Why nothing less will do; asked for only when it is the whole statement. */
  readonly nodvendigFordi: string;
  /** What less has been thought of and does not show it; asked for only when it is the whole statement, and not where only the reason is judged. */
  readonly mindreVurdert?: readonly Mindre[];
}

/** What shows the same with less of a person's life in it, least first. */
export const MINDRE_INNGRIPENDE = [
  "lonnsslipp",
  "skatteopplysninger",
  "leiekontrakt",
  "skjermdump_av_saldo",
  "sladdet_utskrift",
] as const;
export type Mindre = (typeof MINDRE_INNGRIPENDE)[number];

/**
 * Do these words ask for a whole bank statement? A statement with something struck out, and a picture of the balance, are less than that. A guess on the
 * careful side: who is stopped by it says what is meant.
 */
export function nevnerHelKontoutskrift(hva: string): boolean {
  const nevnt =
    /konto\s?-?\s?(ut)?(skrift|drag|oversikt|bevegelse|transaksjon)|bank\s?utskrift|banktransaksjon|transaksjonsliste|bank statement/i;
  return nevnt.test(hva) && !/saldo|sladd|strøk|strok|stroke/i.test(hva);
}

function innhentingshjemler(f: Prosessvalg & { readonly vedtakstype: Vedtakstype }, paaDato: Dato): readonly Hjemmel[] {
  const p17 = prosesshjemmel(prosesslov(paaDato, f), "utredning");
  if (f.vedtakstype === "boligsosial") return [hjemmel("boligsosial", "9"), p17];
  return regelsettFor(f.vedtakstype) === "sosial" ? [hjemmel("stnl", "43"), p17] : [p17];
}

/**
 * What a request for a document must hold: a purpose, and a day that has not passed. The whole bank statement is never asked for by
 * default (PRIV-1, SOS-21): only when each lesser paper has been thought of, and it is said why none of them will do. The person may answer "I do not have it".
 *
 * https://lovdata.no/lov/2009-12-18-131/§43
 */
export function dokumentkravkrav(f: Dokumentkravfakta, paaDato: Dato): Kravliste<Dokumentkravkode> {
  const hjemler = innhentingshjemler(f, paaDato);
  const krav = (kode: Dokumentkravkode, oppfylt: boolean, grunnlag: Krav["grunnlag"] = "lov"): Krav<Dokumentkravkode> => ({
    kode,
    oppfylt,
    hjemmel: hjemler,
    grunnlag,
  });
  return kravliste([
    krav("formal", f.hva.trim().length > 0 && f.formal.trim().length > 0),
    krav("frist_fram_i_tid", f.innen !== null && f.innen >= paaDato, "platform"),
    ...(f.helKontoutskrift ? [krav("kontoutskrift_nodvendig", f.nodvendigFordi.trim().length > 0)] : []),
    ...(f.helKontoutskrift && f.mindreVurdert !== undefined
      ? [
          krav(
            "mindre_vurdert",
            MINDRE_INNGRIPENDE.every((m) => f.mindreVurdert?.includes(m)),
            "platform",
          ),
        ]
      : []),
  ]);
}

export type Overskuddskode = "ikke_trengs" | "ikke_lagt_til_grunn";

export interface Overskuddsfakta extends Prosessvalg {
  readonly vedtakstype: Vedtakstype;
  /** Why the case does not need the paper. */
  readonly grunn: string;
  /** It lay in the case when a decision was made, or when a complaint was forwarded. */
  readonly lagtTilGrunn: boolean;
}

/**
 * May a paper that came be given back or taken away? When the case does not need it, and it is said why. What lay in the case when it was decided or forwarded
 * stays: the party may read what the decision was made on, and so may the one who tries it.
 *
 * https://lovdata.no/lov/2009-12-18-131/§43 · https://lovdata.no/lov/1967-02-10/§18
 */
export function overskuddskrav(f: Overskuddsfakta, paaDato: Dato): Kravliste<Overskuddskode> {
  const innsyn = prosesshjemmel(prosesslov(paaDato, f), "partsinnsyn");
  return kravliste([
    { kode: "ikke_trengs", oppfylt: f.grunn.trim().length > 0, hjemmel: innhentingshjemler(f, paaDato), grunnlag: "lov" },
    { kode: "ikke_lagt_til_grunn", oppfylt: !f.lagtTilGrunn, hjemmel: [innsyn], grunnlag: "lov" },
  ]);
}
