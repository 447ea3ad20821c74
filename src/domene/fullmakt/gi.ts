import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Fnrdeler, tolkFnr } from "../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { fullmektig } from "../../lov/forvaltningsloven/p12.ts";
import { alder, type Dato } from "../../lov/kjerne/dato.ts";
import type { Mangel } from "../../lov/kjerne/svar.ts";
import { finnPerson, type Omfang, type Person, personFor } from "../person/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { sammeNavn } from "./navn.ts";
import { apnePlasser } from "./plass.ts";
import { arbeiderHer, finnGjeldende, fullmakterFra, laasPerson, settInnRepresentasjon } from "./representasjon.sql.ts";

export interface NyFullmakt {
  readonly fnr: string;
  readonly navn: string;
  readonly omfang: readonly Omfang[];
  readonly fra: Dato;
  /** Last day; null = until it is withdrawn. */
  readonly til: Dato | null;
}

export type KanIkkeGiFullmakt =
  | { readonly grunn: "ugyldig_fnr" | "mangler_navn" | "seg_selv" | "ingen_omfang" | "fra_for_tidlig" | "til_for_fra" }
  /** The number belongs to somebody with another name: most often a slip of the finger. Nothing is given. */
  | { readonly grunn: "navn_stemmer_ikke" | "har_alt" }
  | { readonly grunn: "for_mange"; readonly maks: number }
  /** The law says no: too young, or works with cases here. */
  | { readonly grunn: "kan_ikke_vare_fullmektig"; readonly mangler: readonly Mangel[] };

/** What can be said of a fullmakt before anything is looked up. Pure. */
function provFullmakt(inn: NyFullmakt, idag: Dato): Resultat<Fnrdeler, KanIkkeGiFullmakt> {
  const fnr = tolkFnr(inn.fnr);
  if (!fnr.ok) return nei({ grunn: "ugyldig_fnr" });
  if (inn.navn.trim() === "" || inn.navn.trim().length > grenser.person.tegnINavn) return nei({ grunn: "mangler_navn" });
  if (inn.omfang.length === 0) return nei({ grunn: "ingen_omfang" });
  if (inn.fra < idag) return nei({ grunn: "fra_for_tidlig" });
  if (inn.til !== null && inn.til < inn.fra) return nei({ grunn: "til_for_fra" });
  return fnr;
}

/**
 * A resident lets another person act on their behalf, for some things, for some time. Everyone may use a fullmektig
 * (fvl § 12, https://lovdata.no/lov/1967-02-10/§12); the fullmektig logs in as themselves.
 * From its first day the fullmektig has a place in the giver's living cases, and in every new one.
 *
 * @returns the id of the fullmakt. Refuses a number with a slip in it, a name that is not the number's, and whom the law does not let act.
 */
export async function giFullmakt(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: NyFullmakt,
): Promise<Resultat<{ fullmakt: string }, KanIkkeGiFullmakt>> {
  const fnr = provFullmakt(inn, tid.idag);
  if (!fnr.ok) return fnr;
  const giver = await finnPerson(tx, aktor.kommune, aktor.person);
  if (giver?.fnr === fnr.verdi.fnr) return nei({ grunn: "seg_selv" });
  return somKommunen(tx, aktor.kommune, (k) => skrivFullmakt(k, aktor, tid, inn, fnr.verdi));
}

async function skrivFullmakt(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: NyFullmakt,
  fnr: Fnrdeler,
): Promise<Resultat<{ fullmakt: string }, KanIkkeGiFullmakt>> {
  const { kommune, person: representert } = aktor;
  await laasPerson(tx, kommune, representert);
  const lovlig = fullmektig.anvend(
    {
      alder: alder(fnr.fodt, tid.idag),
      advokat: false,
      fullmaktVist: true,
      ansattIOmradet: await arbeiderHer(tx, kommune, fnr.fnr, tid.idag),
    },
    tid.idag,
  );
  if (lovlig.utfall !== "ja") return nei({ grunn: "kan_ikke_vare_fullmektig", mangler: lovlig.mangler });
  const mottaker = await personFor(tx, { kommune, fnr: fnr.fnr, navn: inn.navn.trim(), fodt: fnr.fodt, na: tid.na });
  const ledig = await provPlass(tx, aktor, tid, inn, mottaker);
  if (!ledig.ok) return ledig;
  const { omfang, fra, til } = inn;
  const ny = { kommune, representert, representant: mottaker.id, slag: "fullmakt", omfang, fra, til } as const;
  const id = await settInnRepresentasjon(tx, ny, tid.na);
  const gitt = fra <= tid.idag ? await finnGjeldende(tx, kommune, id) : null;
  if (gitt) await apnePlasser(tx, aktor, tid, gitt);
  return ja({ fullmakt: id });
}

async function provPlass(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: NyFullmakt,
  mottaker: Person,
): Promise<Resultat<true, KanIkkeGiFullmakt>> {
  if (!sammeNavn(mottaker.navn, inn.navn)) return nei({ grunn: "navn_stemmer_ikke" });
  const gitte = await fullmakterFra(tx, aktor.kommune, aktor.person, tid.idag);
  if (gitte.some((f) => f.representant === mottaker.id)) return nei({ grunn: "har_alt" });
  const maks = grenser.person.fullmakter;
  return gitte.length >= maks ? nei({ grunn: "for_mange", maks }) : ja(true);
}
