import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { finnKommune } from "../kommune/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { finnPerson } from "../person/index.ts";
import {
  apenRevurderingAv,
  apneSak,
  type KanIkkeApne,
  laasSak,
  noter,
  noterRevurdering,
  type OpprettetSak,
  opprett,
  parterI,
  type Revurderingsgrunn,
  type Sak,
  type Tidspunkt,
  ta,
} from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { skriv as skrivUtredning, utredningFor } from "../utredning/index.ts";
import { finnVedtak, type Vedtak } from "../vedtak/index.ts";

export interface NyRevurdering {
  /** The decision, and the case it was made in. */
  readonly sak: string;
  readonly vedtak: string;
  readonly grunn: Revurderingsgrunn;
  /** Why, in words that the person reads. */
  readonly tekst: string;
}

export type KanIkkeRevurdere =
  | KanIkkeApne
  | { readonly grunn: "vedtak_finnes_ikke" | "gjelder_ikke" | "mangler_tekst" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number }
  /** It is being looked at already: there. */
  | { readonly grunn: "revurderes_alt"; readonly sak: string; readonly nummer: string };

/**
 * Opens a case that looks at an earlier decision again, linked to it in both directions. It has its own clocks, the same parties, one item for
 * each thing that the person has, and what was written down about the need the last time to begin from. The earlier decision holds until the new
 * one takes over. Where the office opens it unasked, the month is its own promise (fvl § 11 a, https://lovdata.no/lov/1967-02-10/§11a).
 *
 * Refuses a decision that gives nothing today, one that is looked at already, and a reason without words.
 */
export async function revurder(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyRevurdering,
): Promise<Resultat<OpprettetSak, KanIkkeRevurdere>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const gammel = apnet.verdi;
  const tekst = inn.tekst.trim();
  const maksTegn = grenser.klokker.tegnIGrunn;
  if (tekst === "") return nei({ grunn: "mangler_tekst" });
  if (tekst.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  await laasSak(tx, aktor.kommune, inn.sak);
  const vedtak = await finnVedtak(tx, aktor.kommune, inn.vedtak);
  if (vedtak?.sak !== inn.sak || !vedtak.fattet) return nei({ grunn: "vedtak_finnes_ikke" });
  const apen = await apenRevurderingAv(tx, aktor.kommune, inn.vedtak);
  if (apen) return nei({ grunn: "revurderes_alt", sak: apen.sak, nummer: apen.nummer });
  if (lopende(vedtak).length === 0) return nei({ grunn: "gjelder_ikke" });

  const ny = await opprettFor(tx, aktor, tid, gammel, vedtak, inn.grunn);
  const felles = { kommune: aktor.kommune, na: tid.na, aktor } as const;
  await noterRevurdering(tx, { ...inn, ...felles, tekst, sak: ny.id, fraSak: gammel.id, av: aktor.ansatt });
  await taMedUtredningen(tx, aktor, tid, gammel.id, ny.id);
  const sagt = { vedtak: vedtak.id, grunn: inn.grunn, tekst };
  const vedtatt = datoAv(vedtak.fattet.tid);
  await noter(tx, {
    ...{ ...felles, sak: ny.id, slag: "revurdering.apnet" },
    data: { ...sagt, sak: gammel.id, nummer: gammel.nummer, vedtatt },
  });
  await noter(tx, { ...felles, sak: gammel.id, slag: "vedtak.revurderes", data: { ...sagt, sak: ny.id, nummer: ny.nummer } });
  const oppgaver = { kommune: aktor.kommune, sak: gammel.id, vedtak: vedtak.id, slag: ["vedtak_slutter"] } as const;
  await avsluttOppgaver(tx, oppgaver, "gjort", tid.na);
  return ja(ny);
}

/** What the person has by this decision today. Pure. */
const lopende = (v: Vedtak) => v.poster.filter((p) => p.gjelder && (p.utfall === "innvilget" || p.utfall === "delvis"));

async function opprettFor(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  gammel: Sak,
  vedtak: Vedtak,
  grunn: Revurderingsgrunn,
): Promise<OpprettetSak> {
  const kommune = await finnKommune(tx, gammel.kommune);
  sikre(kommune, "a case has a kommune");
  const { sprak, spor } = gammel;
  const person = await finnPerson(tx, gammel.kommune, gammel.person);
  sikre(person, "a case is somebody's");
  const [ny] = await opprett(tx, aktor, tid, {
    ...{ kommune, person, sprak, soknad: null, haster: false, mottattDato: tid.idag, egetTiltak: grunn !== "parten_ber" },
    parter: await parterI(tx, gammel.kommune, gammel.id),
    poster: lopende(vedtak).map((p) => ({ tjeneste: p.tjeneste, onsket: p.omfang || p.onsket, spor, revurderer: p.post })),
  });
  sikre(ny, "a decision answers something");
  await ta(tx, aktor, tid, { sak: ny.id });
  return ny;
}

/** The new assessment begins from the last one; what the person thinks now is asked anew. */
async function taMedUtredningen(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, fra: string, til: string): Promise<void> {
  const [siste] = (await utredningFor(tx, aktor.kommune, fra)).fullforte;
  if (siste) await skrivUtredning(tx, aktor, tid, { sak: til, sett: null, innhold: { ...siste, brukersSyn: "" } });
}
