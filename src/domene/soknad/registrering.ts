import type { KjentFil } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Fnrdeler, tolkFnr } from "../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Kommune, Malform, Spor } from "../kommune/index.ts";
import type { NyPost } from "../sak/index.ts";
import type { Nektet } from "../tilgang/index.ts";
import { finnTjeneste, kanSokes } from "../tjeneste/index.ts";
import type { Haster } from "./typer.ts";

export interface Registrering {
  readonly kommune: Kommune;
  readonly kanal: "muntlig" | "papir";
  /** The day it was said, or came: the clock of fvl § 11 a runs from it. */
  readonly mottatt: Dato;
  /** Why it is written down first now; asked for when it is more than two weeks ago. */
  readonly sentGrunn: string;
  /** Address and phone: what was said now; "" = nothing new. */
  readonly person: { readonly fnr: string; readonly navn: string; readonly adresse: string; readonly telefon: string };
  /** null = the person's own choice before, else the kommune's. */
  readonly sprak: Malform | null;
  /** The need in the person's own words. */
  readonly beskrivelse: string;
  /** What was asked for. A service by its code; a need that has no service yet says which office it came to. */
  readonly poster: readonly {
    readonly tjeneste: string | null;
    readonly onsket: string;
    readonly spor: Spor;
  }[];
  readonly haster: Haster;
  /** Who said it, or signed it, when it was not the person. */
  readonly sagtAv: string;
  readonly filer: readonly KjentFil[];
  readonly nokkel: string;
}

type Tekstfelt = "navn" | "sagtAv" | "sentGrunn" | "beskrivelse" | "adresse" | "telefon";

export type KanIkkeRegistrere =
  | Nektet
  | {
      readonly grunn:
        | "ugyldig_fnr"
        | "mangler_navn"
        | "fram_i_tid"
        | "for_gammel"
        | "mangler_sen_grunn"
        | "ingen_poster"
        | "for_mange_poster";
    }
  | { readonly grunn: "navn_stemmer_ikke"; readonly registrertNavn: string }
  /** It was said after the person died, as the kommune knows it. */
  | { readonly grunn: "person_dod"; readonly dod: Dato }
  | { readonly grunn: "ukjent_tjeneste"; readonly tjeneste: string }
  | { readonly grunn: "mangler_onske"; readonly post: number }
  | { readonly grunn: "for_lang"; readonly felt: Tekstfelt | "onsket"; readonly maksTegn: number }
  | { readonly grunn: "for_mange_filer"; readonly maks: number };

/** A registration that holds. */
export interface Provd {
  readonly fnr: Fnrdeler;
  readonly poster: readonly NyPost[];
}

/** Can this be registered? Pure. */
export function provRegistrering(r: Registrering, idag: Dato): Resultat<Provd, KanIkkeRegistrere> {
  const fnr = tolkFnr(r.person.fnr);
  if (!fnr.ok) return nei({ grunn: "ugyldig_fnr" });
  if (r.person.navn.trim() === "") return nei({ grunn: "mangler_navn" });
  if (r.mottatt > idag) return nei({ grunn: "fram_i_tid" });
  if (r.mottatt < leggTilDager(idag, -grenser.soknad.registrerDagerBak)) return nei({ grunn: "for_gammel" });
  const sent = r.mottatt < leggTilDager(idag, -grenser.soknad.grunnEtterDager);
  if (sent && r.sentGrunn.trim() === "") return nei({ grunn: "mangler_sen_grunn" });
  if (r.filer.length > grenser.fil.antall) return nei({ grunn: "for_mange_filer", maks: grenser.fil.antall });
  const lang = forLang(r);
  if (lang) return nei(lang);
  const poster = provPoster(r);
  return poster.ok ? ja({ fnr: fnr.verdi, poster: poster.verdi }) : poster;
}

function forLang(r: Registrering): { grunn: "for_lang"; felt: Tekstfelt; maksTegn: number } | undefined {
  const { tegnINavn, tegnITelefon } = grenser.person;
  const felter: readonly (readonly [Tekstfelt, string, number])[] = [
    ["navn", r.person.navn, tegnINavn],
    ["adresse", r.person.adresse, tegnINavn],
    ["telefon", r.person.telefon, tegnITelefon],
    ["sagtAv", r.sagtAv, tegnINavn],
    ["sentGrunn", r.sentGrunn, grenser.soknad.tegnIGrunn],
    ["beskrivelse", r.beskrivelse, grenser.soknad.tegnIBeskrivelse],
  ];
  const funnet = felter.find(([, tekst, maks]) => tekst.trim().length > maks);
  return funnet && { grunn: "for_lang", felt: funnet[0], maksTegn: funnet[2] };
}

function provPoster(r: Registrering): Resultat<readonly NyPost[], KanIkkeRegistrere> {
  if (r.poster.length === 0) return nei({ grunn: "ingen_poster" });
  if (r.poster.length > grenser.soknad.poster) return nei({ grunn: "for_mange_poster" });
  const poster: NyPost[] = [];
  for (const [i, post] of r.poster.entries()) {
    const onsket = post.onsket.trim();
    const maksTegn = grenser.soknad.tegnIPost;
    if (onsket === "") return nei({ grunn: "mangler_onske", post: i });
    if (onsket.length > maksTegn) return nei({ grunn: "for_lang", felt: "onsket", maksTegn });
    const tjeneste = post.tjeneste === null ? null : finnTjeneste(post.tjeneste);
    if (post.tjeneste !== null && (!tjeneste || !kanSokes(tjeneste)))
      return nei({ grunn: "ukjent_tjeneste", tjeneste: post.tjeneste });
    poster.push({ tjeneste: post.tjeneste, onsket, spor: tjeneste?.spor ?? post.spor });
  }
  return ja(poster);
}
