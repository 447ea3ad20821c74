import type { Lesing } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { alder, type Dato } from "../../lov/kjerne/dato.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import { finnKommune, type Kommune, type Malform } from "../kommune/index.ts";
import { finnPerson, type Person } from "../person/index.ts";
import { type Post, posterI, type Revurdering, revurderingI, type Sak } from "../sak/index.ts";
import { bibliotek, type Tekstversjon } from "../standardtekst/index.ts";
import { finnTjeneste, type Lokalrad, lokaleTjenester, medLokalt } from "../tjeneste/index.ts";
import { type Utredning, utredningFor } from "../utredning/index.ts";
import { finnVedtak } from "./les.sql.ts";
import { kanalFor } from "./soknad.sql.ts";
import type { Vedtak } from "./typer.ts";

/** What a decision in this case rests on, read once. */
export interface Grunnlag {
  readonly sak: Sak;
  readonly kommune: Kommune;
  readonly person: Person;
  readonly poster: readonly Post[];
  /** The latest completed assessment. */
  readonly utredning: Utredning | null;
  readonly soktMuntlig: boolean;
  readonly lokalt: readonly Lokalrad[];
  /** Every standard text there is here, in every version. */
  readonly tekster: readonly Tekstversjon[];
  /** The case looks at an earlier decision again: why, and what it says. */
  readonly revurdering: (Revurdering & { readonly gammelt: Vedtak }) | null;
}

/** Everything about the case that a decision and its letter are made from. */
export async function hentGrunnlag(les: Lesing, sak: Sak): Promise<Grunnlag> {
  const kommune = await finnKommune(les, sak.kommune);
  const person = await finnPerson(les, sak.kommune, sak.person);
  sikre(kommune && person, "a case has a kommune and a person");
  const { fullforte } = await utredningFor(les, sak.kommune, sak.id);
  return {
    sak,
    kommune,
    person,
    poster: await posterI(les, sak.kommune, sak.id),
    utredning: fullforte[0] ?? null,
    soktMuntlig: sak.soknad !== null && (await kanalFor(les, sak.kommune, sak.soknad)) === "muntlig",
    lokalt: await lokaleTjenester(les, sak.kommune),
    tekster: await bibliotek(les, sak.kommune),
    revurdering: await hentRevurdering(les, sak),
  };
}

async function hentRevurdering(les: Lesing, sak: Sak): Promise<Grunnlag["revurdering"]> {
  const funnet = await revurderingI(les, sak.kommune, sak.id);
  const gammelt = funnet ? await finnVedtak(les, sak.kommune, funnet.vedtak) : null;
  return funnet && gammelt ? { ...funnet, gammelt } : null;
}

/** The service's name as this kommune says it, in the reader's language. */
export function tjenestenavn(g: Pick<Grunnlag, "lokalt">, kode: string, sprak: Malform): string {
  const tjeneste = finnTjeneste(kode);
  sikre(tjeneste, "a decided service is in the catalogue");
  return medLokalt(tjeneste, g.lokalt.find((l) => l.kode === kode) ?? null, sprak).navn;
}

/** Where a decision on this service belongs in the law: its weeks, its road, its review. */
export function vedtakstypeFor(kode: string): Vedtakstype {
  const type = finnTjeneste(kode)?.vedtakstype;
  sikre(type, "a decided service has a kind of decision");
  return type;
}

/** Is a child touched: the applicant, or one that the assessment has found? null: nobody has asked yet. */
export function barnBerort(g: Pick<Grunnlag, "person" | "utredning">, idag: Dato): boolean | null {
  return alder(g.person.fodt, idag) < MYNDIG || (g.utredning?.harBarn ?? null);
}
const MYNDIG = 18;
