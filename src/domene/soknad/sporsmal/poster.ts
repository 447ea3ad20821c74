import type { Malform } from "../../../grunnmur/sprak.ts";
import type { Spor } from "../../kommune/index.ts";
import { finnTjeneste, type Tjenestekode, tjeneste, tjenestetekst } from "../../tjeneste/index.ts";
import { erNod, erOmsorg, erSosial, har } from "./lag.ts";
import { oppsummerTekst } from "./oppsummer.tekst.ts";
import type { Tjenestenavn } from "./ord.ts";
import { sporsmalstekst } from "./tekst/tekst.ts";
import { type Svar, tekstsvar, valgte } from "./typer.ts";

/** One thing asked for, which must get its own answer (fvl § 23, stnl § 41). */
export interface Post {
  /** Null: a need that nobody has named yet. The office finds the service together with the person. */
  readonly tjeneste: Tjenestekode | null;
  /** In the person's words, or the name of what was ticked. Never empty. */
  readonly onsket: string;
  readonly spor: Spor;
}

/** What the ticks on "what do you need money for" ask for. Everything else there is økonomisk stønad, one item for each tick. */
const PENGER: Readonly<Record<string, Tjenestekode>> = {
  rad: "okonomisk_radgivning",
  botilbud: "midlertidig_botilbud",
  depositum: "depositum",
  jobb: "kvalifiseringsprogram",
  plan: "individuell_plan_nav",
};

/**
 * The things an application asks for, in the order they were asked. Services that were chosen, one each; with none chosen, the need
 * itself. Money one item a tick. An emergency and a place to sleep are items of their own. Never empty: an application always asks for
 * something.
 *
 * @param sprak the language of the application: names are written in it
 * @param navn the kommune's own name for a service
 */
export function posterFra(svar: Svar, sprak: Malform, navn: Tjenestenavn = () => undefined): readonly Post[] {
  const kalt = (kode: Tjenestekode) => navn(kode) ?? tjenestetekst[sprak][kode].navn;
  const post = (kode: Tjenestekode, onsket = kalt(kode)): Post => ({ tjeneste: kode, onsket, spor: tjeneste(kode).spor });
  const poster = [
    ...nodposter(svar, post),
    ...omsorgsposter(svar, sprak, post),
    ...pengeposter(svar, sprak, post),
    ...boligposter(svar, post),
  ];
  const funnet = poster.length > 0 ? poster : [behov(svar, sprak, "omsorg")];
  return [
    ...new Map(
      funnet.map((p) => [p.tjeneste === "okonomisk_stonad" || p.tjeneste === null ? JSON.stringify(p) : p.tjeneste, p]),
    ).values(),
  ];
}

type LagPost = (kode: Tjenestekode, onsket?: string) => Post;

function nodposter(svar: Svar, post: LagPost): Post[] {
  if (!erNod(svar)) return [];
  const annet = valgte(svar, "nod").some((kode) => kode !== "sove");
  return [
    ...(annet ? [post("nodhjelp", tekstsvar(svar, "n_hva") || undefined)] : []),
    ...(har(svar, "nod", "sove") ? [post("midlertidig_botilbud")] : []),
  ];
}

function omsorgsposter(svar: Svar, sprak: Malform, post: LagPost): Post[] {
  if (!erOmsorg(svar)) return [];
  const valgt = valgte(svar, "tjenester")
    .map(finnTjeneste)
    .filter((t) => t !== null);
  const apent = valgt.length === 0 || har(svar, "tjenester", "finn_ut");
  const harSagtNoe = tekstsvar(svar, "beskriv") !== "" || har(svar, "ring_meg", "ja");
  return [...valgt.map((t) => post(t.kode)), ...(apent && harSagtNoe ? [behov(svar, sprak, "omsorg")] : [])];
}

function behov(svar: Svar, sprak: Malform, spor: Spor): Post {
  const fortalt = spor === "sosial" ? tekstsvar(svar, "f_fortell") : tekstsvar(svar, "beskriv");
  return { tjeneste: null, onsket: fortalt || oppsummerTekst[sprak].ringMeg, spor };
}

function pengeposter(svar: Svar, sprak: Malform, post: LagPost): Post[] {
  if (!erSosial(svar)) return [];
  const ord = sporsmalstekst("f_hva", sprak).valg;
  const valgt = valgte(svar, "f_hva").map((kode) => {
    if (kode === "annet") return behov(svar, sprak, "sosial");
    const egen = PENGER[kode];
    return egen === undefined ? post("okonomisk_stonad", ord[kode]) : post(egen);
  });
  return valgt.length > 0 ? valgt : [behov(svar, sprak, "sosial")];
}

function boligposter(svar: Svar, post: LagPost): Post[] {
  const bolig = valgte(svar, "vil_ha_bolig")
    .map(finnTjeneste)
    .filter((t) => t !== null);
  const tak = tekstsvar(svar, "f_botilbud");
  return [...(tak === "i_natt" || tak === "snart" ? [post("midlertidig_botilbud")] : []), ...bolig.map((t) => post(t.kode))];
}

/** How urgent the person says it is, as it is stored with the application. Something lacking for the next day and night is today. */
export function hastegrad(svar: Svar): "i_dag" | "dager" | "nei" | "vet_ikke" {
  if (erNod(svar) || tekstsvar(svar, "f_botilbud") === "i_natt") return "i_dag";
  const sagt = tekstsvar(svar, "haster");
  return sagt === "i_dag" || sagt === "dager" || sagt === "vet_ikke" ? sagt : "nei";
}
