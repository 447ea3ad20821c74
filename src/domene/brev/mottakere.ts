import type { Lesing } from "../../grunnmur/db/base.ts";
import { alder, type Dato } from "../../lov/kjerne/dato.ts";
import { ALDER, barnetFarEgetBrev } from "../../lov/partsrett.ts";
import { finnPerson, type Person } from "../person/index.ts";
import { type Partrolle, parterI, type Sak } from "../sak/index.ts";
import type { Kopi } from "./hode.ts";
import type { Brevsprak } from "./modell.ts";

/** Who gets a letter, in which language and which way. */
export interface Mottaker {
  readonly person: Person;
  /** null: the letter is to this person. Otherwise whose letter it is, and why this person gets it. */
  readonly kopi: Kopi | null;
  readonly sprak: Brevsprak;
  readonly kanal: "digital" | "papir";
}

/** One who wants paper gets paper (eForvaltningsforskriften § 9); so does one whom no notice can reach. */
const kanalFor = (p: Person): Mottaker["kanal"] => (p.vilHaPapir || (!p.epost && !p.telefon) ? "papir" : "digital");

/** The first place counts where one person has several: a parent who has a fullmakt as well gets the letter once. */
const REKKEFOLGE: readonly Partrolle[] = ["soker", "dodsbo", "medsoker", "foresatt", "verge", "fullmektig"];

export interface Brevpart {
  readonly person: Person;
  readonly rolle: Partrolle;
}

/**
 * Chooses the receivers among the parties whose place covers letters. The one it is about gets the letter; spouse, parent, verge and
 * fullmektig get copies (fvl §§ 12, 16, 27). A child of 15 or younger gets none of its own when somebody gets it on the child's
 * behalf: that letter is then the notice. Pure.
 *
 * Nobody writes to the dead: when the estate has gone on with the case, the letter is to the one who writes for it.
 *
 * https://lovdata.no/lov/1967-02-10/§27
 */
export function velgMottakere(parter: readonly Brevpart[], saksprak: Brevsprak, idag: Dato): readonly Mottaker[] {
  const til = parter.find((p) => p.rolle === "soker")?.person.navn ?? "";
  const ordnet = parter
    .filter((p) => p.person.dod === null)
    .sort((a, b) => REKKEFOLGE.indexOf(a.rolle) - REKKEFOLGE.indexOf(b.rolle));
  const enkelte = ordnet.filter((p, i) => ordnet.findIndex((q) => q.person.id === p.person.id) === i);
  const andre = enkelte.some((p) => talerFor(p.rolle));
  const utenEget = (p: Brevpart) => p.rolle === "soker" && andre && !farEget(alder(p.person.fodt, idag));
  const istedenfor = enkelte.some(utenEget);
  return enkelte
    .filter((p) => !utenEget(p))
    .map(({ person, rolle }) => ({
      person: rolle === "dodsbo" ? { ...person, navn: boetVed(til, person, person.malform ?? saksprak) } : person,
      kopi: rolle === "soker" || rolle === "dodsbo" ? null : { til, rolle, ...(istedenfor && talerFor(rolle) && { istedenfor }) },
      sprak: person.malform ?? saksprak,
      kanal: kanalFor(person),
    }));
}

const talerFor = (rolle: Partrolle): boolean => rolle === "foresatt" || rolle === "verge";

/** A copy of a letter that the party gets too. */
export const erKopi = (m: Pick<Mottaker, "kopi">): boolean => m.kopi !== null && !m.kopi.istedenfor;

const boetVed = (dod: string, ved: Person, sprak: Brevsprak): string =>
  `${sprak === "nn" ? "Dødsbuet" : "Dødsboet"} etter ${dod} v/ ${ved.navn}`;

const farEget = (aar: number): boolean => aar >= ALDER.myndig || barnetFarEgetBrev(aar).utfall === "ja";

/** The receivers of a letter in this case. Runs under the kommune's role: a resident sees only one's own place. */
export async function mottakereI(les: Lesing, sak: Sak, idag: Dato): Promise<readonly Mottaker[]> {
  const parter: Brevpart[] = [];
  for (const part of (await parterI(les, sak.kommune, sak.id)).filter((p) => p.omfang.includes("brev"))) {
    const person = await finnPerson(les, sak.kommune, part.person);
    if (person) parter.push({ person, rolle: part.rolle });
  }
  return velgMottakere(parter, sak.sprak, idag);
}
