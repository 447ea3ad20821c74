import { randomUUID } from "node:crypto";
import { leggTil } from "../../src/domene/dokument/index.ts";
import { beOm, kravI, svar as svarPaKrav } from "../../src/domene/dokumentkrav/index.ts";
import { sendForelopigSvar } from "../../src/domene/forelopig/index.ts";
import {
  begynnOmgjoring,
  formkontroller,
  klagerI,
  omgjor,
  oppretthold,
  oversend,
  send,
  trekk as trekkKlage,
} from "../../src/domene/klage/index.ts";
import { avgjor, finnInstanssak, instanssakForKlage, ta as taInstanssak } from "../../src/domene/klageinstans/index.ts";
import { leggTilbake, posterI, type Tidspunkt, ta } from "../../src/domene/sak/index.ts";
import type { Embeteansatt } from "../../src/domene/tilgang/index.ts";
import { fullfor, skriv as skrivUtredning } from "../../src/domene/utredning/index.ts";
import { fatt, type Postsvar, skriv as skrivVedtak, utkastI, vedtakI } from "../../src/domene/vedtak/index.ts";
import type { Transaksjon } from "../../src/grunnmur/db/base.ts";
import { dato, leggTilDager } from "../../src/lov/kjerne/dato.ts";
import { gjor, innhold, NETT, svarPa, tidspunkt, UTREDET } from "../oppsett/kontor.ts";
import { klagedel, klageFor, type Verden } from "./verden.ts";

/** One delivered application on its way, and the day it has come to. */
export interface Lop extends Awaited<ReturnType<Verden["levert"]>> {
  readonly v: Verden;
  dag: number;
}

const sigrid: Embeteansatt = {
  slag: "embete",
  embete: "vestland",
  ansatt: "00000000-0000-4000-8000-000000000001",
  navn: "Sigrid Lunde",
};
const START = dato("2026-11-20");
export const naI = (l: Lop): Tidspunkt => tidspunkt(leggTilDager(START, l.dag));
const omDager = (l: Lop, dager: number) => leggTilDager(START, l.dag + dager);

const desk = (l: Lop) => l.v.kontor.nav.saksbehandler;
const somDesk = <T>(l: Lop, fn: (tx: Transaksjon) => Promise<T>) => gjor(l.v.base, desk(l), fn);
const somSoker = <T>(l: Lop, fn: (tx: Transaksjon) => Promise<T>) =>
  l.v.base.skriv({ slag: "innbygger", kommune: l.soker.kommune, person: l.soker.person }, fn);
const somEmbete = <T>(l: Lop, fn: (tx: Transaksjon) => Promise<T>) =>
  l.v.base.skriv({ slag: "embete", embete: "vestland", ansatt: sigrid.ansatt }, fn);

const penger = (post: string, l: Lop): Postsvar =>
  svarPa(post, {
    omfang: "Livsopphold",
    timerPerUke: null,
    belopOre: 450_050,
    fra: null,
    pris: null,
    utbetales: omDager(l, 7),
    vilkar: "Du møter til samtale hver måned.",
    vilkarSammenheng: "I samtalen ser vi hva du trenger måneden etter.",
    utregning: { behov: [{ navn: "Husleie", ore: 450_050 }], inntekt: [], merknad: "" },
  });
const UTTALELSE = {
  undersokelser: "Vi har sett på utgiftene på nytt.",
  punkter: [{ klagen: "Jeg trenger mer til mat.", svaret: "Satsen dekker mat." }],
  fakta: "Du bor alene.",
  regler: ["stnl § 18"],
  vurdering: "Beløpet er forsvarlig.",
  barnetsBeste: "Barna har det de trenger.",
};
const VEDTAKET = { regler: ["stnl § 18"], barnetsBeste: "Barna trenger mat og klær." };

const apenKlage = async (l: Lop) =>
  (await l.v.les((les) => klagerI(les, l.soker.kommune, l.sak))).find(
    (k) => !["omgjort", "avgjort", "avvist", "trukket"].includes(k.tilstand),
  );
const sisteVedtak = async (l: Lop) => (await l.v.les((les) => vedtakI(les, l.soker.kommune, l.sak)))[0];
const apentKrav = async (l: Lop) =>
  (await l.v.les((les) => kravI(les, l.soker.kommune, l.sak))).find((k) => k.tilstand === "apent");

async function svarKrav(l: Lop, hvordan: "har_ikke" | "tekst" | "fil"): Promise<unknown> {
  const krav = await apentKrav(l);
  if (!krav) return null;
  const fil = { filnavn: "svar.txt", mime: "text/plain", bytes: Buffer.from(hvordan === "fil" ? "Lønnsslipp" : "") } as const;
  const inn = {
    sak: l.sak,
    krav: krav.id,
    filer: hvordan === "fil" ? [fil] : [],
    harIkke: hvordan === "har_ikke",
    tekst: hvordan === "tekst" ? "Her" : "",
  };
  return somSoker(l, (tx) => svarPaKrav(tx, l.soker, naI(l), inn));
}

async function klagePaSiste(l: Lop, vei: "digisos" | "min_side"): Promise<unknown> {
  const vedtak = await sisteVedtak(l);
  if (!vedtak) return null;
  if (vei === "digisos") {
    const klageId = randomUUID();
    const om = { klageId, digisosId: l.digisosId, vedtakId: vedtak.id, fnr: l.fnr };
    return (await l.v.lever(`${l.digisosId}/klager/${klageId}`, klagedel(klageFor(om)))).status;
  }
  const sagt = {
    uenig: [],
    onsket: "Mer",
    hvorfor: "",
    feilIBrevet: "",
    hvorforSen: "",
    vilVente: false,
    vilHaHjelp: false,
    haster: false,
  };
  const inn = { kommune: l.v.kommune, sak: l.sak, vedtak: [vedtak.id], innhold: sagt, nokkel: randomUUID() };
  return somSoker(l, (tx) => send(tx, l.soker, naI(l), inn));
}

async function omgjorKlagen(l: Lop, medhold: "helt" | "delvis"): Promise<unknown> {
  const klage = await apenKlage(l);
  if (!klage) return null;
  const begynt = await somDesk(l, (tx) => begynnOmgjoring(tx, desk(l), naI(l), { klage: klage.id }));
  if (!begynt.ok) return begynt;
  const inn = {
    klage: klage.id,
    ...begynt.verdi,
    medhold,
    hvorforEndret: "Du viste nye utgifter.",
    nett: NETT,
    nokkel: randomUUID(),
  };
  return somDesk(l, (tx) => omgjor(tx, desk(l), naI(l), inn));
}

async function avgjorKlagen(l: Lop, utfall: "stadfester" | "nytt_vedtak" | "opphever"): Promise<unknown> {
  const klage = await apenKlage(l);
  const id = klage && (await l.v.les((les) => instanssakForKlage(les, l.soker.kommune, klage.id)))?.id;
  if (!id) return null;
  await somEmbete(l, (tx) => taInstanssak(tx, sigrid, { sak: id }));
  const sak = await somEmbete(l, (tx) => finnInstanssak(tx, id));
  if (!sak) return null;
  const svaret = {
    provd: "Vi har sett på alle sider av saken.",
    klagensGrunner: "Du trenger mer til mat.",
    begrunnelse: "Satsen er for lav for deg.",
    selvstyre: "",
    endringsarsak: "nye_forhold",
    apenbartUrimelig: "Beløpet er klart for lavt.",
    nyttInnhold: utfall === "nytt_vedtak" ? "5 000 kroner." : "",
    veiledning: utfall === "opphever" ? "Regn på nytt." : "",
    kommunenInnen: omDager(l, 14),
    tilSkade: false,
  } as const;
  return somEmbete(l, (tx) =>
    avgjor(tx, sigrid, naI(l), { kommune: l.v.kommune, sak: id, versjon: sak.versjon, utfall, ...svaret }),
  );
}

/** Every act of a case that a person may come to do, in any order: each is done, or lawfully refused. */
export const handlinger = {
  ta: (l: Lop) => somDesk(l, (tx) => ta(tx, desk(l), naI(l), { sak: l.sak })),
  leggTilbake: (l: Lop) =>
    somDesk(l, (tx) => leggTilbake(tx, desk(l), naI(l), { sak: l.sak, grunn: { kode: "fravaer", ord: "", tilknytning: null } })),
  beOm: (l: Lop) =>
    somDesk(l, (tx) =>
      beOm(tx, desk(l), naI(l), {
        sak: l.sak,
        hva: `Lønnsslipp ${l.dag}`,
        formal: "For å se hva du tjener.",
        innen: omDager(l, 14),
        helKontoutskrift: false,
        nodvendigFordi: "",
        mindreVurdert: [],
      }),
    ),
  harIkke: (l: Lop) => svarKrav(l, "har_ikke"),
  svarer: (l: Lop) => svarKrav(l, "tekst"),
  senderPapir: (l: Lop) => svarKrav(l, "fil"),
  leggerTil: (l: Lop) =>
    somSoker(l, (tx) =>
      leggTil(tx, l.soker, naI(l), {
        sak: l.sak,
        filer: [{ filnavn: "svar.txt", mime: "text/plain", bytes: Buffer.from("Lønnsslipp") }],
      }),
    ),
  forsink: (l: Lop) =>
    somDesk(l, (tx) =>
      sendForelopigSvar(tx, desk(l), naI(l), { sak: l.sak, grunn: "Vi venter på svar.", nyDato: omDager(l, 30) }),
    ),
  forsinkKlagen: async (l: Lop) => {
    const klage = (await apenKlage(l))?.id;
    if (!klage) return null;
    const inn = { sak: l.sak, klage, grunn: "Vi venter på svar.", nyDato: omDager(l, 30) };
    return somDesk(l, (tx) => sendForelopigSvar(tx, desk(l), naI(l), inn));
  },
  utred: (l: Lop) =>
    somDesk(l, async (tx) => {
      const barn = { harBarn: true, barn: "Barna trenger mat og klær.", skar: [] };
      const skrevet = await skrivUtredning(tx, desk(l), naI(l), { sak: l.sak, sett: null, innhold: { ...UTREDET, ...barn } });
      return skrevet.ok ? fullfor(tx, desk(l), naI(l), { sak: l.sak, versjon: skrevet.verdi.versjon }) : skrevet;
    }),
  vedta: async (l: Lop) => {
    const apne = (await l.v.les((les) => posterI(les, l.soker.kommune, l.sak))).filter((p) => p.utfall === null);
    const sett = await l.v.les((les) => utkastI(les, l.soker.kommune, l.sak));
    const utkast = innhold(
      apne.map((p) => penger(p.id, l)),
      VEDTAKET,
    );
    const grunnlag = { sak: l.sak, sett: sett && { vedtak: sett.id, versjon: sett.versjon }, innhold: utkast };
    const skrevet = await somDesk(l, (tx) => skrivVedtak(tx, desk(l), naI(l), grunnlag));
    if (!skrevet.ok) return skrevet;
    return somDesk(l, (tx) => fatt(tx, desk(l), naI(l), { sak: l.sak, ...skrevet.verdi, nokkel: randomUUID(), nett: NETT }));
  },
  klagerHer: (l: Lop) => klagePaSiste(l, "min_side"),
  klagerDer: (l: Lop) => klagePaSiste(l, "digisos"),
  formkontroller: async (l: Lop) => {
    const klage = (await apenKlage(l))?.id;
    const inn = { erPart: true, hvaDetGjelder: "Beløpet", skyld: "Syk.", saerligeGrunner: "Ingen.", begrunnelse: "Tas opp." };
    return klage && somDesk(l, (tx) => formkontroller(tx, desk(l), naI(l), { klage, ...inn }));
  },
  omgjor: (l: Lop) => omgjorKlagen(l, "helt"),
  omgjorDelvis: (l: Lop) => omgjorKlagen(l, "delvis"),
  oppretthold: async (l: Lop) => {
    const klage = (await apenKlage(l))?.id;
    const inn = { kommune: l.v.kommune, uttalelse: UTTALELSE, merknadInnen: omDager(l, 21) };
    return klage && somDesk(l, (tx) => oppretthold(tx, desk(l), naI(l), { klage, ...inn }));
  },
  oversend: async (l: Lop) => {
    const klage = (await apenKlage(l))?.id;
    return klage && somDesk(l, (tx) => oversend(tx, desk(l), naI(l), { kommune: l.v.kommune, klage }));
  },
  trekkKlagen: async (l: Lop) => {
    const klage = (await apenKlage(l))?.id;
    return klage && somSoker(l, (tx) => trekkKlage(tx, l.soker, naI(l), { klage }));
  },
  stadfest: (l: Lop) => avgjorKlagen(l, "stadfester"),
  nyttVedtak: (l: Lop) => avgjorKlagen(l, "nytt_vedtak"),
  opphev: (l: Lop) => avgjorKlagen(l, "opphever"),
} as const satisfies Record<string, (l: Lop) => Promise<unknown>>;

export type Handling = keyof typeof handlinger;
