import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { seneste } from "../../lov/kjerne/dato.ts";
import { DEPOSITUM } from "../bolig/index.ts";
import { type KanIkkeSende, type SendtBrev, sendBrev, vedtaksbrevene } from "../brev/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { avgjorOmBesvart, finnSak, noter, type Sak, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Brevbygger, utsendingen } from "./brevet.ts";
import { hentGrunnlag } from "./grunnlag.ts";
import type { Konflikt } from "./konflikter.sql.ts";
import type { Vedtakskontroll } from "./kontroll.ts";
import { type Provd, prov } from "./krav.ts";
import { opphev } from "./opphev.ts";
import { type EndretImens, somEndret } from "./skriv.ts";
import type { Vedtak } from "./typer.ts";
import { avlos, besvar, noterAvlosning, settFattet } from "./vedtak.sql.ts";

export interface Fattes {
  /** Held by this transaction (`laasSak`). */
  readonly sak: Sak;
  /** The draft as it is now. */
  readonly vedtak: Vedtak;
  /** The version that the one who decides has read. */
  readonly versjon: number;
  readonly nokkel: string;
  readonly nett: string | null;
  readonly avslutt?: readonly string[];
  /** The words of the letter, when it is not a first answer. */
  readonly bygger?: Brevbygger;
}

export interface Fattet {
  readonly vedtak: string;
  readonly brev: readonly Pick<SendtBrev, "brev" | "mottaker" | "erKopi" | "kanal">[];
  /** Nothing in the case is unanswered any more. */
  readonly sakAvgjort: boolean;
}

export type KanIkkeFatteUtkast =
  | EndretImens
  | KanIkkeSende
  | { readonly grunn: "ufullstendig"; readonly kontroll: Vedtakskontroll }
  /** This kommune wants a second person here: send it to approval first; and nobody approves their own. */
  | { readonly grunn: "trenger_godkjenning" | "eget_vedtak" }
  /** The person has the same service already in these days: end it by name, or choose other days. */
  | { readonly grunn: "annet_vedtak_gjelder"; readonly konflikter: readonly Konflikt[] }
  | { readonly grunn: "post_endret"; readonly nr: number };

/**
 * The core of making a decision, for a first answer, for a changed one, and for what follows a decision of the body above. The caller has
 * opened the case, holds it, and has read the draft.
 */
export async function fattUtkast(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Fattes,
): Promise<Resultat<Fattet, KanIkkeFatteUtkast>> {
  const { sak, vedtak } = inn;
  if (vedtak.fattet !== null || vedtak.versjon !== inn.versjon) return nei(somEndret(vedtak));
  const annen = aktor.ansatt === vedtak.skrevetAv.id ? null : aktor;
  const brevvalg = { nett: inn.nett, ...(inn.bygger && { bygger: inn.bygger }), ...(annen && { godkjenner: annen.navn }) };
  const provd = await prov(tx, tid, await hentGrunnlag(tx, sak), vedtak, { ...brevvalg, godkjentAv: annen?.ansatt ?? null });
  const hinder = hindring(provd, vedtak, aktor.ansatt, inn.avslutt ?? []);
  if (hinder) return nei(hinder);

  if (vedtak.erstatter) await opphev(tx, tid, { kommune: sak.kommune, sak: sak.id, vedtak: vedtak.erstatter });
  const rad = { kommune: sak.kommune, id: vedtak.id, versjon: vedtak.versjon, av: aktor.ansatt, nokkel: inn.nokkel, na: tid.na };
  for (const gammel of provd.konflikter) await avlosEtt(tx, aktor, tid, vedtak, gammel);
  if (!(await settFattet(tx, { ...rad, godkjentAv: annen?.ansatt ?? null }))) return nei(somEndret(vedtak));
  for (const p of vedtak.poster) {
    const svar = { kommune: sak.kommune, post: p.post, utfall: p.utfall ?? "avvist", harSvar: vedtak.erstatter !== null };
    if (!(await besvar(tx, svar))) return nei({ grunn: "post_endret", nr: p.nr });
  }
  const sakAvgjort = await noterFattet(tx, aktor, tid, sak, vedtak);
  const sendt = await sendBrev(tx, aktor, tid, utsendingen(provd.grunnlag, vedtak, brevvalg));
  return sendt.ok ? ja({ vedtak: vedtak.id, brev: sendt.verdi, sakAvgjort }) : sendt;
}

/** Why this draft cannot be made by this person now; null when it can. Pure. */
function hindring(p: Provd, vedtak: Vedtak, ansatt: string, avslutt: readonly string[]): KanIkkeFatteUtkast | null {
  const { kontroll, konflikter } = p;
  const erAnnen = ansatt !== vedtak.skrevetAv.id;
  if (!kontroll.klarForGodkjenning) return { grunn: "ufullstendig", kontroll };
  if (kontroll.toPersoner && vedtak.tilstand !== "til_godkjenning") return { grunn: "trenger_godkjenning" };
  if (kontroll.toPersoner && !erAnnen) return { grunn: "eget_vedtak" };
  const uavklart = konflikter.filter((k) => !k.revurderes && !avslutt.includes(k.vedtak));
  return uavklart.length > 0 ? { grunn: "annet_vedtak_gjelder", konflikter: uavklart } : null;
}

async function avlosEtt(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, vedtak: Vedtak, gammel: Konflikt): Promise<void> {
  const ny = vedtak.poster.find((p) => p.post === gammel.post);
  const sisteDag = await avlos(tx, aktor.kommune, gammel, ny?.fra ?? null);
  await noterAvlosning(tx, aktor.kommune, { vedtak: vedtak.id, gammel, na: tid.na });
  const data = { vedtak: gammel.vedtak, av: vedtak.id, sisteDag };
  await noter(tx, { kommune: aktor.kommune, sak: gammel.sak, slag: "vedtak.avlost", data, aktor, na: tid.na });
}

/** The journal, the tasks that waited for the decision, and the case when nothing is left open. @returns whether it is decided now. */
async function noterFattet(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, sak: Sak, vedtak: Vedtak): Promise<boolean> {
  const felles = { kommune: sak.kommune, sak: sak.id };
  await noter(tx, {
    ...felles,
    slag: "vedtak.fattet",
    data: { vedtak: vedtak.id, poster: vedtak.poster.map((p) => ({ tjeneste: p.tjeneste, utfall: p.utfall ?? "" })) },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "skriftlig"),
  });
  await avsluttOppgaver(tx, { ...felles, vedtak: vedtak.id, slag: ["godkjenn_vedtak", "rett_vedtak"] }, "gjort", tid.na);
  await avsluttOppgaver(tx, { ...felles, slag: ["varsel_besvart"] }, "gjort", tid.na);
  await stoppFrister(tx, { ...felles, slag: ["varselsvar"] }, "falt_bort", tid.na);
  await leggTilUtbetaling(tx, tid, sak, vedtak);
  if (sak.tilstand !== "mottatt" && sak.tilstand !== "utredes") return sak.tilstand === "avgjort";
  return avgjorOmBesvart(tx, aktor, tid, sak.kommune, sak.id);
}

/**
 * Money that is granted is not there before somebody lays it out for payment, by the day that the letter says. A guarantee moves none, and
 * is worth nothing before the landlord has it.
 */
async function leggTilUtbetaling(tx: Transaksjon, tid: Tidspunkt, sak: Sak, vedtak: Vedtak): Promise<void> {
  if (sak.spor !== "sosial") return;
  const gitt = vedtak.poster.filter((p) => (p.utfall === "innvilget" || p.utfall === "delvis") && (p.belopOre ?? 0) > 0);
  const penger = gitt.filter((p) => p.stonadsform !== "garanti");
  const garantier = gitt.filter((p) => p.stonadsform === "garanti" && p.tjeneste === DEPOSITUM);
  const { kommune, id, enhet, ansvarlig } = sak;
  const felles = { kommune, sak: id, vedtak: vedtak.id, enhet, ansvarlig, na: tid.na } as const;
  for (const [slag, poster] of [["planlegg_utbetaling", penger] as const, ["gi_garanti", garantier] as const]) {
    const [forste] = poster.map((p) => p.utbetales ?? p.fra ?? tid.idag).sort();
    if (!forste) continue;
    await leggOppgave(tx, { ...felles, slag, art: "satt", sisteDag: seneste(tid.idag, forste) ?? tid.idag });
  }
}

/** What was answered when the decision was made: the same answer to the same form sent again. */
export async function fattFor(tx: Transaksjon, sak: Sak, vedtak: Vedtak): Promise<Fattet> {
  const na = await finnSak(tx, sak.kommune, sak.id);
  const brev = await vedtaksbrevene(tx, sak.kommune, vedtak.id);
  return {
    vedtak: vedtak.id,
    brev: brev.map((b) => ({ brev: b.id, mottaker: b.mottaker, erKopi: b.erKopi, kanal: b.kanal })),
    sakAvgjort: na?.tilstand === "avgjort",
  };
}
