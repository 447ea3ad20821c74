import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { arkiver } from "../dokument/index.ts";
import { representantplasser } from "../fullmakt/index.ts";
import { enhetForSpor, type Kommune, type Spor } from "../kommune/index.ts";
import { type Person, representasjoner } from "../person/index.ts";
import { type NyPost, noter, type OpprettetSak, opprett, type Tidspunkt } from "../sak/index.ts";
import { type Aktor, ALT } from "../tilgang/index.ts";
import type { Kvittering, Kvitteringssak } from "./kvittering.ts";
import { leggVedKvittering, type Soknadsrad, settInnSoknad } from "./soknad.sql.ts";

export interface Innkommet extends Omit<Soknadsrad, "kommune" | "person"> {
  readonly kommune: Kommune;
  /** The one it is about. */
  readonly person: Person;
  readonly mottattDato: Dato;
  readonly poster: readonly NyPost[];
  /** The application as a text that can be read in fifty years: it goes into the file of the case on each track. */
  readonly dokument: (spor: Spor) => { readonly tittel: string; readonly tekst: string };
  /** Who the papers are from. */
  readonly fra: string;
  readonly vedlegg: readonly { readonly filnavn: string; readonly fil: { readonly id: string } | KjentFil }[];
}

/**
 * Takes an application in, however it came: written digitally, on paper, or said. One road for all (fvl § 11,
 * https://lovdata.no/lov/1967-02-10/§11). It becomes one case for each track, with its parties, clocks, tasks and papers, and a receipt.
 *
 * Runs under the kommune's role. @returns null when the key has been used: then nothing was written
 */
export async function motta(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, inn: Innkommet): Promise<Kvittering | null> {
  const kommune = inn.kommune.nummer;
  sikre(inn.poster.length > 0, "an application asks for something");
  const [soknad, parter] = await Promise.all([
    settInnSoknad(tx, { ...inn, kommune, person: inn.person.id }),
    parterFor(tx, inn, tid.idag),
  ]);
  if (soknad === null) return null;
  const saker = await opprett(tx, aktor, tid, {
    kommune: inn.kommune,
    soknad,
    person: inn.person,
    parter,
    mottattDato: inn.mottattDato,
    haster: inn.haster === "i_dag",
    sprak: inn.sprak,
    poster: inn.poster,
  });
  const kvittering: Kvittering = {
    soknad,
    mottattAt: inn.mottattAt,
    mottattDato: inn.mottattDato,
    gjelder: inn.innhold.gjelder,
    saker: saker.map((sak) => kvitterForSak(inn, sak)),
  };
  await Promise.all([
    ...saker.map((sak) => leggISaken(tx, aktor, tid, inn, soknad, sak)),
    leggVedKvittering(tx, kommune, inn.innhold, kvittering),
  ]);
  return kvittering;
}

/** The person, and everyone who acts for the person today. */
async function parterFor(tx: Transaksjon, inn: Innkommet, idag: Dato) {
  const { av } = await representasjoner(tx, inn.kommune.nummer, inn.person.id, idag);
  const soker = { person: inn.person.id, rolle: "soker", omfang: ALT } as const;
  return [soker, ...representantplasser(av, inn.sendtAv, idag)];
}

async function leggISaken(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  inn: Innkommet,
  soknad: string,
  { id: sak, spor }: OpprettetSak,
): Promise<void> {
  const { tittel, tekst } = inn.dokument(spor);
  const felles = { kommune: inn.kommune.nummer, sak, fra: inn.fra, dato: inn.mottattDato, na: tid.na };
  const data = { kanal: inn.kanal, soknad };
  // One file at a time: they may be large.
  const vedlegg = async () => {
    for (const { filnavn, fil } of inn.vedlegg) await arkiver(tx, { ...felles, slag: "vedlegg", tittel: filnavn, fil });
  };
  await Promise.all([
    arkiver(tx, { ...felles, slag: "soknad", tittel, fil: { bytes: Buffer.from(tekst), mime: "text/plain" } }),
    vedlegg(),
    noter(tx, { kommune: inn.kommune.nummer, sak, slag: "soknad.mottatt", data, aktor, na: tid.na }),
  ]);
}

function kvitterForSak({ kommune, person }: Innkommet, { id, nummer, spor, poster, frister }: OpprettetSak): Kvitteringssak {
  const { navn, telefon } = enhetForSpor(kommune, spor, person.skjermet);
  return {
    ...{ id, nummer, spor, enhet: { navn, telefon } },
    poster: poster.map(({ tjeneste, onsket }) => ({ tjeneste, onsket })),
    frister: frister.map(({ slag, art, frist }) => ({ slag, art, sisteDag: frist.verdi.sisteDag, grunnlag: frist })),
  };
}
