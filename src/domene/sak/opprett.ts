import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Saksfrist, soknadsfrister } from "../../lov/saksfrister.ts";
import { enhetForSpor, type Kommune, type Malform, type Spor } from "../kommune/index.ts";
import { leggOppgave, type Oppgaveslag } from "../oppgave/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { startFrist } from "./frist.sql.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { nesteSaksnummer, settInnParter, settInnPoster, settInnSak } from "./opprett.sql.ts";
import type { Fristslag, NyPost, Part } from "./typer.ts";

export interface NySak {
  readonly kommune: Kommune;
  readonly soknad: string | null;
  readonly person: string;
  readonly parter: readonly Part[];
  readonly mottattDato: Dato;
  readonly haster: boolean;
  readonly sprak: Malform;
  readonly poster: readonly NyPost[];
}

export interface OpprettetSak {
  readonly id: string;
  readonly nummer: string;
  readonly spor: Spor;
}

/** Items by track: one case for each, because one letter has one complaint route. Pure. */
export function fordelPaSpor(poster: readonly NyPost[]): ReadonlyMap<Spor, readonly NyPost[]> {
  const fordelt = new Map<Spor, NyPost[]>();
  for (const post of poster) fordelt.set(post.spor, [...(fordelt.get(post.spor) ?? []), post]);
  return fordelt;
}

/**
 * Opens the cases that an application asks for, one for each track, each with its items, parties, clocks and tasks.
 * The clock of fvl § 11 a runs from the day it was received, also when it was said and not written.
 *
 * @returns the cases, in the order of the items. Runs under the kommune's role.
 */
export async function opprett(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, ny: NySak): Promise<OpprettetSak[]> {
  const saker: OpprettetSak[] = [];
  for (const [spor, poster] of fordelPaSpor(ny.poster)) saker.push(await opprettEn(tx, aktor, tid, ny, spor, poster));
  return saker;
}

async function opprettEn(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  ny: NySak,
  spor: Spor,
  poster: readonly NyPost[],
): Promise<OpprettetSak> {
  const kommune = ny.kommune.nummer;
  const enhet = enhetForSpor(ny.kommune, spor).id;
  const nummer = await nesteSaksnummer(tx, kommune, Number(ny.mottattDato.slice(0, 4)));
  const id = await settInnSak(tx, { ...ny, kommune, spor, enhet, ...nummer, na: tid.na });
  await settInnParter(tx, kommune, id, ny.parter, tid.idag);
  await settInnPoster(tx, kommune, id, poster);
  await startKlokker(tx, tid, ny, spor, id, enhet);
  const nummertekst = `${nummer.aar}/${nummer.lopenummer}`;
  await noter(tx, {
    kommune,
    sak: id,
    slag: "sak.opprettet",
    data: { nummer: nummertekst, poster: poster.map((p) => p.tjeneste) },
    aktor,
    na: tid.na,
  });
  return { id, nummer: nummertekst, spor };
}

const OPPGAVE_FOR = {
  forelopig_svar: "forelopig_svar",
  vedtak: "behandle_soknad",
  nodhjelp: "nodhjelp",
} as const satisfies Partial<Record<Fristslag, Oppgaveslag>>;

const erSoknadsfrist = (f: Saksfrist): f is Saksfrist & { slag: keyof typeof OPPGAVE_FOR } => f.slag in OPPGAVE_FOR;

/** Every clock of the application, and the task that watches over it. */
async function startKlokker(tx: Transaksjon, tid: Tidspunkt, ny: NySak, spor: Spor, sak: string, enhet: string): Promise<void> {
  const kommune = ny.kommune.nummer;
  const frister = soknadsfrister(
    { mottatt: ny.mottattDato, spor, haster: ny.haster, maalUker: ny.kommune.maalUker[spor] },
    tid.idag,
  );
  for (const { slag, art, frist } of frister.filter(erSoknadsfrist)) {
    const sisteDag = frist.verdi.sisteDag;
    const id = await startFrist(tx, { kommune, sak, slag, art, sisteDag, grunnlag: frist, na: tid.na });
    // Help that cannot wait stands on top of every list, also where no clock in hours runs (hol § 3-5).
    const topp = ny.haster && spor !== "sosial" && slag === "vedtak";
    await leggOppgave(tx, { kommune, sak, frist: id, enhet, slag: OPPGAVE_FOR[slag], art, sisteDag, topp, na: tid.na });
  }
}
