import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Hendelse } from "../sak/index.ts";
import { type Kilde, type Postkilde, svarnokkel } from "./kilde.ts";
import { type Klageforlop, type Klagetilstander, klagehendelse } from "./klagehendelser.ts";

/** One event of digisos-soker.json. What each type carries is said by the format's own schema. */
export type Formathendelse = { readonly type: string; readonly hendelsestidspunkt: string } & Readonly<Record<string, unknown>>;

export interface DigisosSoker {
  readonly version: string;
  readonly avsender: { readonly systemnavn: string; readonly systemversjon: string };
  readonly hendelser: readonly Formathendelse[];
  /** Ours: the format has no word for a complaint yet, and lets a file say more than it asks for. See docs/beslutninger. */
  readonly klagehendelser: readonly Klageforlop[];
}

interface Forlop {
  readonly kilde: Kilde;
  readonly ut: Formathendelse[];
  readonly klager: Klageforlop[];
  readonly klagetilstander: Klagetilstander;
  readonly etterspurt: Map<string, { readonly hva: string; readonly sisteDag: Dato }>;
  readonly utfall: Map<string, string>;
  /** The conditions and payments that a decision told of, for the day it is replaced. */
  readonly lovet: Map<string, readonly Formathendelse[]>;
  status: "" | "MOTTATT" | "UNDER_BEHANDLING" | "FERDIGBEHANDLET" | "BEHANDLES_IKKE";
}

const naar = (t: Temporal.Instant): string => new Date(t.epochMilliseconds).toISOString();
const lager = (fil: string) => ({ referanse: { type: "dokumentlager", id: fil } });

/**
 * digisos-soker.json for a case: what the applicant may see of it, told in the format's words. Each line is made from one event and those
 * before it, and from what never changes, so that a later file begins with every line of an earlier one. Pure.
 */
export function digisosSoker(kilde: Kilde, systemversjon: string): DigisosSoker {
  const f: Forlop = {
    kilde,
    ut: [],
    klager: [],
    klagetilstander: new Map(),
    etterspurt: new Map(),
    utfall: new Map(),
    lovet: new Map(),
    status: "",
  };
  for (const h of kilde.hendelser) {
    OM_HENDELSEN[h.slag]?.(f, h as never);
    const klage = klagehendelse(f.klagetilstander, h, kilde);
    if (klage) f.klager.push(klage);
  }
  return {
    version: "1.0.0",
    avsender: { systemnavn: "Trappa", systemversjon },
    hendelser: f.ut,
    klagehendelser: f.klager,
  };
}

function si(f: Forlop, h: Hendelse, type: string, resten: Record<string, unknown>): Formathendelse {
  const linje = { type, hendelsestidspunkt: naar(h.tid), ...resten };
  f.ut.push(linje);
  return linje;
}

function settStatus(f: Forlop, h: Hendelse, status: Exclude<Forlop["status"], "">): void {
  if (f.status === status) return;
  f.status = status;
  si(f, h, "soknadsStatus", { status });
}

/** Somebody works with it. Told once, and once more when it is opened again. */
function underBehandling(f: Forlop, h: Hendelse): void {
  if (f.status !== "MOTTATT") return;
  settStatus(f, h, "UNDER_BEHANDLING");
  si(f, h, "saksStatus", { referanse: f.kilde.sak, tittel: f.kilde.tittel, status: "UNDER_BEHANDLING" });
}

type Regler = { readonly [S in Hendelse["slag"]]?: (f: Forlop, h: Hendelse<S>) => void };

const OM_HENDELSEN: Regler = {
  "soknad.mottatt": (f, h) => {
    settStatus(f, h, "MOTTATT");
    if (f.kilde.navkontor !== null) si(f, h, "tildeltNavKontor", { navKontor: f.kilde.navkontor });
  },
  "sak.tatt": underBehandling,
  "utredning.fullfort": underBehandling,
  "dokument.bedt_om": (f, h) => {
    underBehandling(f, h);
    f.etterspurt.set(h.data.krav, h.data);
    siEtterspurt(f, h);
  },
  "dokument.mottatt": (f, h) => besvart(f, h, (krav) => krav === f.kilde.svart.get(svarnokkel(h.data.dokument, h.tid))),
  "dokument.har_ikke": (f, h) => besvart(f, h, (_, hva) => hva === h.data.hva),
  "dokument.svart": (f, h) => besvart(f, h, (_, hva) => hva === h.data.hva),
  "vedtak.fattet": (f, h) => {
    underBehandling(f, h);
    f.utfall.set(h.data.vedtak, samletUtfall(h.data.poster.map((p) => p.utfall)));
  },
  "vedtak.avlost": (f, h) => {
    if (h.data.sisteDag === null) annuller(f, h, h.data.vedtak);
  },
  "brev.sendt": (f, h) => {
    const brev = f.kilde.brev.get(h.data.brev);
    // A letter belongs to the one it is written to: a copy to somebody else is not the applicant's to see here.
    if (brev?.mottaker !== f.kilde.soker) return;
    if (brev.slag === "forelopig_svar" && brev.klage === null) si(f, h, "forelopigSvar", { forvaltningsbrev: lager(brev.fil) });
    const utfall = brev.vedtak === null ? undefined : f.utfall.get(brev.vedtak);
    if (brev.vedtak !== null && utfall !== undefined) siVedtak(f, h, brev.vedtak, brev.fil, utfall);
  },
  "sak.avgjort": (f, h) => settStatus(f, h, "FERDIGBEHANDLET"),
  "sak.lukket": (f, h) => {
    if (f.status !== "BEHANDLES_IKKE") settStatus(f, h, "FERDIGBEHANDLET");
  },
  "sak.trukket": (f, h) => {
    settStatus(f, h, "BEHANDLES_IKKE");
    si(f, h, "saksStatus", { referanse: f.kilde.sak, tittel: f.kilde.tittel, status: "BEHANDLES_IKKE" });
  },
  "klage.avgjort": (f, h) => {
    if (h.data.utfall !== "opphever") return;
    settStatus(f, h, "UNDER_BEHANDLING"); // the items are open again
    for (const vedtak of f.kilde.paklaget.get(h.data.klage) ?? []) annuller(f, h, vedtak);
  },
};

/** The whole list of what is still asked for: the reader puts it in the place of the list before. */
function siEtterspurt(f: Forlop, h: Hendelse): void {
  const dokumenter = [...f.etterspurt].map(([krav, { hva, sisteDag }]) => ({
    dokumenttype: hva,
    innsendelsesfrist: `${sisteDag}T12:00:00.000Z`,
    dokumentreferanse: krav,
  }));
  si(f, h, "dokumentasjonEtterspurt", { dokumenter });
}

function besvart(f: Forlop, h: Hendelse, gjelder: (krav: string, hva: string) => boolean): void {
  const funnet = [...f.etterspurt].find(([krav, { hva }]) => gjelder(krav, hva));
  if (!funnet) return;
  f.etterspurt.delete(funnet[0]);
  siEtterspurt(f, h);
}

function samletUtfall(utfall: readonly string[]): string {
  const har = (u: string) => utfall.includes(u);
  if (har("delvis") || (har("innvilget") && (har("avslag") || har("avvist")))) return "DELVIS_INNVILGET";
  if (har("innvilget")) return "INNVILGET";
  return har("avslag") ? "AVSLATT" : "AVVIST";
}

function siVedtak(f: Forlop, h: Hendelse, vedtak: string, fil: string, utfall: string): void {
  f.utfall.delete(vedtak); // told once, however many letters go out
  const forrige = f.kilde.erstatter.get(vedtak);
  if (forrige !== undefined) annuller(f, h, forrige);
  si(f, h, "vedtakFattet", { saksreferanse: f.kilde.sak, utfall, vedtaksfil: lager(fil), vedtaksreferanse: vedtak });
  const lovet = (f.kilde.vedtak.get(vedtak) ?? []).flatMap((post) => siPost(f, h, vedtak, post));
  f.lovet.set(vedtak, lovet);
}

/** The payment that the answer promises a day for, and the condition it rests on. The end of a period may be moved later, so it is not told. */
function siPost(f: Forlop, h: Hendelse, vedtak: string, post: Postkilde): Formathendelse[] {
  const referanse = `${vedtak}/${post.nr}`;
  const felles = { saksreferanse: f.kilde.sak };
  const sagt: Formathendelse[] = [];
  const betales = post.belopOre !== null && post.belopOre > 0 && post.utbetales !== null;
  if (betales) {
    sagt.push(
      si(f, h, "utbetaling", {
        utbetalingsreferanse: referanse,
        ...felles,
        status: "PLANLAGT_UTBETALING",
        belop: (post.belopOre ?? 0) / 100,
        beskrivelse: post.onsket,
        forfallsdato: post.utbetales,
        ...(post.fra !== null && { fom: post.fra }),
      }),
    );
  }
  if (post.vilkar.trim() !== "") {
    const utbetalingsreferanse = betales ? { utbetalingsreferanse: [referanse] } : {};
    const vilkar = {
      vilkarreferanse: referanse,
      ...felles,
      ...utbetalingsreferanse,
      tittel: post.onsket,
      beskrivelse: post.vilkar,
    };
    sagt.push(si(f, h, "vilkar", { ...vilkar, status: "RELEVANT" }));
  }
  return sagt;
}

/** What another decision has put an end to: conditions, and payments whose day has not come. */
function annuller(f: Forlop, h: Hendelse, vedtak: string): void {
  const idag = naar(h.tid).slice(0, 10);
  for (const { type, hendelsestidspunkt: _, ...resten } of f.lovet.get(vedtak) ?? []) {
    if (type === "utbetaling" && String(resten.forfallsdato) <= idag) continue;
    si(f, h, type, { ...resten, status: "ANNULLERT" });
  }
  f.lovet.delete(vedtak);
}
