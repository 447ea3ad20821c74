import { randomUUID } from "node:crypto";
import { finnKommune, type Kommune, type Spor, type Utfall } from "../../src/domene/kommune/index.ts";
import { finnPerson } from "../../src/domene/person/index.ts";
import { finnSak, opprett, type Partrolle, posterI, type Tidspunkt } from "../../src/domene/sak/index.ts";
import { type Ansatt, enheterFor, type Rolle } from "../../src/domene/tilgang/index.ts";
import { fullfor, skriv as skrivUtredning, type Utredningsinnhold, utredningFor } from "../../src/domene/utredning/index.ts";
import { fatt, type Postsvar, skriv as skrivVedtak, type Vedtaksinnhold } from "../../src/domene/vedtak/index.ts";
import type { Base, Transaksjon } from "../../src/grunnmur/db/base.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { type Dato, dato } from "../../src/lov/kjerne/dato.ts";
import { etFnr, leggTilEmbete } from "./rader.ts";

/** Noon in Norway on that day. */
export function tidspunkt(dag: string): Tidspunkt {
  return {
    na: Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: "12:00" }).toInstant(),
    idag: dato(dag),
  };
}

export interface Kontor {
  readonly kommune: string;
  readonly omsorg: { readonly saksbehandler: Ansatt; readonly leder: Ansatt };
  readonly nav: { readonly saksbehandler: Ansatt; readonly leder: Ansatt };
}

/** A kommune that can send letters: addresses, a care office and a Nav office, each with a case worker and a leader. */
export async function nyttKontor(base: Base, kommune: string, toPersonerVed: Utfall[] = ["avslag", "delvis"]): Promise<Kontor> {
  await leggTilEmbete(base, "vestland");
  await base.skriv({ slag: "system", kommune }, async ({ db }) => {
    await db
      .insertInto("kommune")
      .values({
        nummer: kommune,
        slug: `k-${kommune}`,
        navn: "Fjordvik",
        fylkesnummer: "46",
        fylke: "Vestland",
        embete: "vestland",
        sprakvedtak: "nynorsk",
        telefon: "57 00 00 00",
        postadresse: "Postboks 1, 6800 Fjordvik",
        to_personer_ved: toPersonerVed,
        tar_imot: true,
      })
      .execute();
    for (const slag of ["tildelingskontor", "nav", "klagenemnd"] as const) {
      const navn = { tildelingskontor: "Tildelingskontoret", nav: "Nav Fjordvik", klagenemnd: "Klagenemnda" }[slag];
      await db.insertInto("enhet").values({ kommune, slag, navn_nb: navn, navn_nn: navn }).execute();
    }
  });
  const k = await hentKommune(base, kommune);
  return { kommune, omsorg: await toAnsatte(base, k, "tildelingskontor"), nav: await toAnsatte(base, k, "nav") };
}

async function hentKommune(base: Base, nummer: string): Promise<Kommune> {
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, nummer));
  sikre(kommune, "the kommune of the test is there");
  return kommune;
}

async function toAnsatte(base: Base, k: Kommune, slag: "tildelingskontor" | "nav") {
  const ansett = (navn: string, rolle: Rolle) => nyAnsatt(base, k, slag, navn, rolle);
  return { saksbehandler: await ansett("Eli Saksbehandler", "saksbehandler"), leder: await ansett("Ola Leder", "leder") };
}

export async function nyAnsatt(
  base: Base,
  k: Pick<Kommune, "nummer" | "enheter">,
  slag: "tildelingskontor" | "nav",
  navn: string,
  rolle: Rolle,
): Promise<Ansatt> {
  const enhet = k.enheter.find((e) => e.slag === slag)?.id;
  sikre(enhet, "the unit of the test is there");
  const ansatt = randomUUID();
  await base.skriv({ slag: "system", kommune: k.nummer }, async ({ db }) => {
    await db.insertInto("ansatt").values({ kommune: k.nummer, id: ansatt, fnr: etFnr(), navn }).execute();
    await db.insertInto("ansatt_rolle").values({ kommune: k.nummer, ansatt, enhet, rolle }).execute();
  });
  return { slag: "ansatt", kommune: k.nummer, ansatt, navn, roller: [{ enhet, enhetSlag: slag, rolle }] };
}

/** One act, as the employee does it: in a transaction of their own, behind their unit's wall. */
export function gjor<T>(base: Base, aktor: Ansatt, fn: (tx: Transaksjon) => Promise<T>): Promise<T> {
  return base.skriv({ slag: "ansatt", kommune: aktor.kommune, ansatt: aktor.ansatt, enheter: enheterFor(aktor) }, fn);
}

export interface Menneske {
  readonly navn?: string;
  readonly fodt?: string;
  readonly epost?: string | null;
  readonly vilHaPapir?: boolean;
  readonly malform?: "nb" | "nn";
}

export async function nyttMenneske(base: Base, kommune: string, m: Menneske = {}): Promise<string> {
  const id = randomUUID();
  const epost = m.epost === undefined ? "kari@example.no" : m.epost;
  await base.skriv({ slag: "kommunen", kommune }, ({ db }) =>
    db
      .insertInto("person")
      .values({
        kommune,
        id,
        fnr: etFnr(),
        navn: m.navn ?? "Kari Nordmann",
        fodt: dato(m.fodt ?? "1950-01-01"),
        adresse: "Storgata 1, 6800 Fjordvik",
        epost,
        vil_ha_papir: m.vilHaPapir ?? false,
        malform: m.malform ?? null,
        opprettet: tidspunkt("2026-01-01").na,
      })
      .execute(),
  );
  return id;
}

export interface Provesak {
  readonly sak: string;
  readonly person: string;
  /** The items in order. */
  readonly poster: readonly string[];
}

export interface NyProvesak {
  readonly spor: Spor;
  readonly poster: readonly { readonly tjeneste: string | null; readonly onsket: string }[];
  readonly person?: string;
  readonly andre?: readonly { readonly person: string; readonly rolle: Partrolle }[];
  readonly mottatt?: string;
  readonly haster?: boolean;
}

/** An application that became a case through the kommune's own act. */
export async function nySak(base: Base, kommune: string, ny: NyProvesak): Promise<Provesak> {
  const hvem = ny.person ?? (await nyttMenneske(base, kommune));
  const k = await hentKommune(base, kommune);
  const alt = ["brev", "snakke", "soke", "klage"] as const;
  const parter = [
    { person: hvem, rolle: "soker" as const, omfang: alt },
    ...(ny.andre ?? []).map((a) => ({ ...a, omfang: alt })),
  ];
  const tid = tidspunkt(ny.mottatt ?? "2026-11-02");
  return base.skriv({ slag: "kommunen", kommune }, async (tx) => {
    const poster = ny.poster.map((p) => ({ ...p, spor: ny.spor }));
    const person = await finnPerson(tx, kommune, hvem);
    sikre(person, "the person of the test is there");
    const felles = { soknad: null, haster: ny.haster ?? false, sprak: "nb", mottattDato: tid.idag } as const;
    const [sak] = await opprett(tx, { slag: "system", navn: "prove" }, tid, { kommune: k, person, parter, poster, ...felles });
    sikre(sak, "the case of the test is there");
    return { sak: sak.id, person: hvem, poster: (await posterI(tx, kommune, sak.id)).map((p) => p.id) };
  });
}

export const UTREDET: Utredningsinnhold = {
  brukersSyn: "Jeg vil bo hjemme og trenger hjelp til å dusje.",
  mal: "Å klare morgenen selv.",
  situasjon: "Kari bor alene og falt i oktober.",
  nettverk: "En datter i nabobygda.",
  harBarn: false,
  barn: "",
  vurdering: "Kari trenger hjelp tre ganger i uka.",
  skar: Array.from({ length: 20 }, (_, i) => ({ variabel: i + 1, skar: i === 6 ? 4 : 2, merknad: null }) as const),
};

/** The person is talked with, and the assessment, that may have begun from an earlier one, is completed. */
export async function utred(
  base: Base,
  av: Ansatt,
  sak: string,
  dag: string,
  endret: Partial<Utredningsinnhold> = {},
): Promise<void> {
  await gjor(base, av, async (tx) => {
    const tid = tidspunkt(dag);
    const { utkast } = await utredningFor(tx, av.kommune, sak);
    const sett = utkast && { utredning: utkast.id, versjon: utkast.versjon };
    const skrevet = await skrivUtredning(tx, av, tid, { sak, sett, innhold: { ...UTREDET, ...endret } });
    sikre(skrevet.ok, "the assessment of the test is written");
    sikre((await fullfor(tx, av, tid, { sak, versjon: skrevet.verdi.versjon })).ok, "the assessment of the test is completed");
  });
}

/** An answer that gives help at home, whole and lawful. */
export function svarPa(post: string, endret: Partial<Postsvar> = {}): Postsvar {
  return {
    post,
    utfall: "innvilget",
    omfang: "Hjelp til å dusje tre ganger i uka",
    timerPerUke: 3,
    belopOre: null,
    utregning: null,
    fra: dato("2026-12-01"),
    til: null,
    vurderesIgjen: null,
    utbetales: null,
    farIkke: "",
    begrunnelse: "",
    begrunnelseFra: [],
    vilkar: "",
    vilkarSammenheng: "",
    stonadsform: "bidrag",
    formFordi: "",
    pris: { slag: "gratis" },
    ...endret,
  };
}

export function innhold(poster: readonly Postsvar[], endret: Partial<Vedtaksinnhold> = {}): Vedtaksinnhold {
  return {
    brukersSyn: "Du vil bo hjemme.",
    fakta: "Du bor alene og falt i oktober.",
    hensyn: "Du trenger hjelp for å klare deg trygt.",
    barnetsBeste: "",
    regler: ["pbrl § 2-1", "hol § 3-2 nr. 6 a"],
    avslutter: [],
    poster,
    ...endret,
  };
}

export const NETT = "trappa.example/nb/fjordvik/klage";

export async function sakNa(base: Base, av: Ansatt, sak: string) {
  const funnet = await gjor(base, av, (tx) => finnSak(tx, av.kommune, sak));
  sikre(funnet, "the case of the test is there");
  return funnet;
}

export const dag = (d: string): Dato => dato(d);

/** A draft as the case worker saves it. */
export async function skrevet(base: Base, av: Ansatt, sak: string, utkast: Vedtaksinnhold, dagen = "2026-11-20") {
  const svar = await gjor(base, av, (tx) => skrivVedtak(tx, av, tidspunkt(dagen), { sak, sett: null, innhold: utkast }));
  sikre(svar.ok, "the draft of the test is written");
  return svar.verdi;
}

/** Assessed, written and decided in one go, by one person; for outcomes that need no second. */
export async function fattet(base: Base, av: Ansatt, sak: string, utkast: Vedtaksinnhold, dagen = "2026-11-20") {
  const { vedtak, versjon } = await skrevet(base, av, sak, utkast, dagen);
  const svar = await gjor(base, av, (tx) => fatt(tx, av, tidspunkt(dagen), { sak, vedtak, versjon, nokkel: "n", nett: NETT }));
  sikre(svar.ok, "the decision of the test is made");
  return svar.verdi;
}
