import { type Dokument, dokumenterI } from "../../../domene/dokument/index.ts";
import { type Klart, klareI } from "../../../domene/forelopig/index.ts";
import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import {
  finnKlage,
  type Klage,
  klagefristerI,
  kontrollerOversendelse,
  type PaklagetVedtak,
  type Utsatt,
  utsattFor,
  vedtakFor,
} from "../../../domene/klage/index.ts";
import { finnInstanssak, type Instanssak, instanssakForKlage } from "../../../domene/klageinstans/index.ts";
import { finnPerson, type Person } from "../../../domene/person/index.ts";
import {
  apneSak,
  type Frist,
  fristerI,
  type Hendelse,
  hendelserI,
  type KanIkkeApne,
  type Sak,
} from "../../../domene/sak/index.ts";
import { avlosningerAv, finnVedtak, krav, utkastI, type Vedtak, type Vedtakskontroll } from "../../../domene/vedtak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import type { Verdi } from "../../../lov/kjerne/svar.ts";
import { skjult } from "../../nekt.tsx";
import { nettadresse } from "../nettadresse.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";
import type { Klagekontekst } from "./sted.ts";

/** A decision that is complained about, and how the last day to complain about it was found; null before the person was told. */
export interface Klagetvedtak {
  readonly vedtak: Vedtak;
  readonly klagefrist: Verdi<unknown> | null;
}

/** A new decision that is being written in place of the one complained about. */
export interface Omgjoringsutkast {
  readonly vedtak: Vedtak;
  readonly kontroll: Vedtakskontroll;
}

/** Everything the page of a complaint shows. */
export interface Klagemappe {
  readonly klage: Klage;
  readonly sak: Sak;
  readonly person: Person;
  readonly vedtak: readonly Klagetvedtak[];
  /** The newest of them, and the body that would decide. */
  readonly pa: PaklagetVedtak;
  readonly klokker: readonly Frist[];
  /** The letter about a late answer to the complaint, when it is ready. */
  readonly klart: Klart | null;
  /** What has happened with this complaint, newest first. */
  readonly hendelser: readonly Hendelse[];
  /** The papers of the case as they are today: what would be forwarded. */
  readonly dokumenter: readonly Dokument[];
  readonly utkast: Omgjoringsutkast | null;
  /** The case at the body above, when it has been forwarded. */
  readonly instans: Instanssak | null;
  /** What was forwarded is still what was sent. */
  readonly uendret: boolean;
  readonly navn: Tjenestenavn;
  /** Whether the decision waits for the complaint, when somebody has raised it. */
  readonly utsatt: Utsatt | null;
  /** The decision takes something over that could run on meanwhile. */
  readonly kanVente: boolean;
}

async function hentKlage(les: Lesing, k: Klagekontekst): Promise<Resultat<Klagemappe, KanIkkeApne>> {
  const kommune = k.kommune.nummer;
  const klage = await finnKlage(les, kommune, k.p.klage);
  if (!klage) return nei({ grunn: "finnes_ikke" });
  const apnet = await apneSak(les, k.aktor, "sak.les", kommune, klage.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const person = await finnPerson(les, kommune, klage.klager);
  sikre(person, "a complaint has a party");
  const frister = await klagefristerI(les, kommune, sak.id);
  const pa = await vedtakFor(les, klage, k.tid.idag);
  const vedtak = await Promise.all(klage.vedtak.map((id) => finnVedtak(les, kommune, id)));
  const hosInstansen = await instanssakForKlage(les, kommune, klage.id);
  return ja({
    klage,
    sak,
    person,
    vedtak: vedtak.flatMap((v) => (v ? [{ vedtak: v, klagefrist: frister.get(v.id)?.grunnlag ?? null }] : [])),
    pa,
    klokker: (await fristerI(les, kommune, sak.id)).filter((f) => f.klage === klage.id && f.status === "loper"),
    klart: (await klareI(les, kommune, sak.id)).find((b) => b.klage === klage.id) ?? null,
    hendelser: (await hendelserI(les, kommune, sak.id)).filter((h) => "klage" in h.data && h.data.klage === klage.id),
    dokumenter: await dokumenterI(les, kommune, sak.id),
    utkast: await hentUtkast(les, k, klage),
    uendret: hosInstansen ? await kontrollerOversendelse(les, kommune, hosInstansen.oversendelse) : true,
    instans: hosInstansen ? await finnInstanssak(les, hosInstansen.id) : null,
    navn: await tjenestenavnI(les, kommune, k.sprak),
    utsatt: await utsattFor(les, kommune, klage.id),
    kanVente: (await avlosningerAv(les, kommune, pa.vedtak.id)).length > 0,
  });
}

async function hentUtkast(les: Lesing, k: Klagekontekst, klage: Klage): Promise<Omgjoringsutkast | null> {
  const vedtak = await utkastI(les, klage.kommune, klage.sak);
  if (vedtak?.klage !== klage.id) return null;
  const kontroll = await krav(les, k.tid, { kommune: klage.kommune, vedtak: vedtak.id, nett: nettadresse(k) });
  return kontroll ? { vedtak, kontroll } : null;
}

/**
 * Opens a complaint for reading, and writes down that it was read (pasientjournalloven § 22 a,
 * https://lovdata.no/lov/2014-06-20-42/§22a). One that is not the reader's is not there.
 */
export async function lesKlagen(k: Klagekontekst): Promise<Resultat<Klagemappe, Response>> {
  const lest = await k.les((les) => hentKlage(les, k));
  if (!lest.ok) return nei(await skjult(k, lest.nei.grunn));
  const { sak, klage } = lest.verdi;
  const enhet = k.kommune.enheter.find((e) => e.id === sak.enhet)?.navn[k.kommune.malform] ?? "";
  await k.skriv((tx) =>
    loggInnsyn(tx, {
      kommune: sak.kommune,
      sak: sak.id,
      leser: k.aktor,
      enhet,
      grunnlag: "klagebehandling",
      hva: { del: "klage", id: klage.id },
      na: k.tid.na,
    }),
  );
  return lest;
}
