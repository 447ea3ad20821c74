import { randomUUID } from "node:crypto";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Saksfrist, soknadsfrister } from "../../lov/saksfrister.ts";
import { programstart } from "../../lov/sosialtjenesteloven/p31.ts";
import { enhetForSpor, type Kommune, type Malform, type Spor } from "../kommune/index.ts";
import { leggOppgaver, type Oppgaveslag } from "../oppgave/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { girBotilbud, leggBotilbudsoppgave } from "./botilbudsoppgave.ts";
import { startFrister } from "./frist.sql.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { settInnParter, settInnPoster, settInnSak } from "./opprett.sql.ts";
import type { Fristslag, NyPost, Plass } from "./typer.ts";

export interface NySak {
  readonly kommune: Kommune;
  readonly soknad: string | null;
  /** With a protected address the case is the unit's for those (migration 0031). */
  readonly person: { readonly id: string; readonly skjermet: boolean };
  readonly parter: readonly Plass[];
  readonly mottattDato: Dato;
  readonly haster: boolean;
  readonly sprak: Malform;
  readonly poster: readonly NyPost[];
  /** The office opens it itself, and nobody has asked for anything: the month is then the office's own promise, and not the law's. */
  readonly egetTiltak?: boolean;
}

export interface OpprettetSak {
  readonly id: string;
  readonly nummer: string;
  readonly spor: Spor;
  readonly poster: readonly NyPost[];
  /** The clocks that run, the first day first. */
  readonly frister: readonly Soknadsfrist[];
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
  const enhet = enhetForSpor(ny.kommune, spor, ny.person.skjermet).id;
  const aar = Number(ny.mottattDato.slice(0, 4));
  const { id, lopenummer } = await settInnSak(tx, { ...ny, person: ny.person.id, kommune, spor, enhet, aar, na: tid.na });
  const nummer = `${aar}/${lopenummer}`;
  const parter = ny.parter.filter((p) => p.spor?.includes(spor) ?? true);
  const data = { nummer, poster: poster.map((p) => p.tjeneste) };
  const [frister] = await Promise.all([
    startKlokker(tx, tid, ny, spor, id, enhet),
    startProgramklokke(tx, tid, ny, poster, id),
    settInnParter(tx, kommune, id, parter, tid.idag),
    settInnPoster(tx, kommune, id, poster, 0),
    noter(tx, { kommune, sak: id, slag: "sak.opprettet", data, aktor, na: tid.na }),
  ]);
  if (girBotilbud(data.poster)) await leggBotilbudsoppgave(tx, tid, { kommune, id, enhet, ansvarlig: null });
  return { id, nummer, spor, poster, frister };
}

const OPPGAVE_FOR = {
  forelopig_svar: "forelopig_svar",
  vedtak: "behandle_soknad",
  nodhjelp: "nodhjelp",
} as const satisfies Partial<Record<Fristslag, Oppgaveslag>>;

type Soknadsfrist = Saksfrist & { readonly slag: keyof typeof OPPGAVE_FOR };
const erSoknadsfrist = (f: Saksfrist): f is Soknadsfrist => f.slag in OPPGAVE_FOR;

/** A kvalifiseringsprogram begins within six months after it was asked for (stnl § 31, https://lovdata.no/lov/2009-12-18-131/§31). */
async function startProgramklokke(
  tx: Transaksjon,
  tid: Tidspunkt,
  { kommune, mottattDato: mottatt, egetTiltak }: NySak,
  poster: readonly NyPost[],
  sak: string,
): Promise<void> {
  if (egetTiltak || !poster.some((p) => p.tjeneste === "kvalifiseringsprogram")) return;
  const grunnlag = programstart.anvend({ mottatt }, tid.idag);
  const { sisteDag } = grunnlag.verdi;
  await startFrister(tx, [{ kommune: kommune.nummer, sak, slag: "programstart", art: "lov", sisteDag, grunnlag, na: tid.na }]);
}

const EGET_MAAL = { merke: "NORM", grunn: "kommunens_eget_maal" } as const;

/** Every clock of the application, and the task that watches over it. */
async function startKlokker(
  tx: Transaksjon,
  tid: Tidspunkt,
  ny: NySak,
  spor: Spor,
  sak: string,
  enhet: string,
): Promise<readonly Soknadsfrist[]> {
  const kommune = ny.kommune.nummer;
  const frister = soknadsfrister(
    { mottatt: ny.mottattDato, spor, haster: ny.haster, maalUker: ny.kommune.maalUker[spor] },
    tid.idag,
  )
    .filter(erSoknadsfrist)
    .toSorted((a, b) => (a.frist.verdi.sisteDag < b.frist.verdi.sisteDag ? -1 : 1));
  const egen = (f: Soknadsfrist) => ny.egetTiltak === true && f.art === "lov";
  const felles = (f: Soknadsfrist) =>
    ({ kommune, sak, art: egen(f) ? "satt" : f.art, sisteDag: f.frist.verdi.sisteDag, na: tid.na }) as const;
  const klokker = frister.map((f) => ({
    ...{ ...felles(f), id: randomUUID(), slag: f.slag },
    grunnlag: egen(f) ? { ...f.frist, forbehold: [EGET_MAAL] } : f.frist,
  }));
  // Help that cannot wait stands on top of every list, also where no clock in hours runs (hol § 3-5).
  const topp = (f: Soknadsfrist) => ny.haster && spor !== "sosial" && f.slag === "vedtak";
  const oppgaver = frister.map((f, i) => {
    const frist = klokker[i]?.id;
    sikre(frist, "each clock has an id");
    return { ...felles(f), frist, enhet, slag: OPPGAVE_FOR[f.slag], topp: topp(f) };
  });
  await Promise.all([startFrister(tx, klokker), leggOppgaver(tx, oppgaver)]);
  return frister;
}
