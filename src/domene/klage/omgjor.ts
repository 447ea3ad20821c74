import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { nei, type Resultat } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { omgjoring } from "../brev/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { type KanIkkeApne, laasSak, noter, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import {
  begynnErstatning,
  type Fattet,
  fattUtkast,
  finnVedtak,
  type KanIkkeErstatte,
  type KanIkkeFatteUtkast,
} from "../vedtak/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { byttVedtak, flyttKlage, slippVedtak } from "./flytt.sql.ts";
import { KLAGENS_FRISTER, KLAGENS_OPPGAVER } from "./trekk.ts";
import { avsluttUtsatt, flyttUtsatt } from "./utsatt/index.ts";
import { vedtakFor } from "./vedtakFor.sql.ts";

export type KanIkkeBegynneOmgjoring = KanIkkeApne | FeilTilstand | KanIkkeErstatte;

/** Begins a new decision in place of the one that is complained about: a draft with all its words, to be changed where it changes. */
export async function begynnOmgjoring(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { klage: string },
): Promise<Resultat<{ vedtak: string; versjon: number }, KanIkkeBegynneOmgjoring>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["vurderes"]);
  if (!apnet.ok) return apnet;
  const { vedtak } = await vedtakFor(tx, apnet.verdi.klage, tid.idag);
  return begynnErstatning(tx, aktor, tid, { erstatter: vedtak.id, opphav: "omgjoring", klage: inn.klage });
}

export interface Omgjoring {
  readonly klage: string;
  /** The draft that takes the old decision's place, and the version that was read. */
  readonly vedtak: string;
  readonly versjon: number;
  /** `delvis`: what is not given goes on to the body above. */
  readonly medhold: "helt" | "delvis";
  readonly hvorforEndret: string;
  readonly nett: string | null;
  readonly nokkel: string;
  /** Decisions about the same service that this one ends, by name. */
  readonly avslutt?: readonly string[];
}

export type KanIkkeOmgjore =
  | KanIkkeApne
  | FeilTilstand
  | EndretImens
  | KanIkkeFatteUtkast
  | { readonly grunn: "mangler_hvorfor_endret" | "ingen_omgjoring" };

/**
 * Changes the decision after a complaint: a new vedtak in place of the old, in a letter that says why, with a deadline of its own
 * (fvl § 33 annet ledd, https://lovdata.no/lov/1967-02-10/§33). When the person gets all that was asked for the complaint ends here. When
 * not, what is left stays open, and has one way on: it is upheld and forwarded.
 */
export async function omgjor(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Omgjoring,
): Promise<Resultat<Fattet, KanIkkeOmgjore>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["vurderes"]);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  if (inn.hvorforEndret.trim() === "") return nei({ grunn: "mangler_hvorfor_endret" });
  await laasSak(tx, sak.kommune, sak.id);
  const utkast = await finnVedtak(tx, sak.kommune, inn.vedtak);
  if (utkast?.klage !== klage.id) return nei({ grunn: "ingen_omgjoring" });
  const gammelt = await vedtakFor(tx, klage, tid.idag);
  const klagen = { mottatt: klage.levertDato, vedtakFra: gammelt.fattetDato };
  const fattet = await fattUtkast(tx, aktor, tid, {
    sak,
    vedtak: utkast,
    versjon: inn.versjon,
    nokkel: inn.nokkel,
    nett: inn.nett,
    avslutt: inn.avslutt ?? [],
    bygger: (fakta, sprak) => omgjoring({ ...fakta, klagen, medhold: inn.medhold, hvorforEndret: inn.hvorforEndret }, sprak),
  });
  if (!fattet.ok) return fattet;
  const helt = inn.medhold === "helt";
  if (!(await flyttKlage(tx, klage, helt ? { tilstand: "omgjort" } : { delvisOmgjort: true })))
    return nei({ grunn: "endret_imens" });
  const valg = { kommune: sak.kommune, sak: sak.id, klage: klage.id };
  if (helt) {
    await slippVedtak(tx, sak.kommune, klage.id);
    await stoppFrister(tx, { ...valg, slag: KLAGENS_FRISTER }, "oppfylt", tid.na);
    await avsluttOppgaver(tx, { ...valg, slag: KLAGENS_OPPGAVER }, "gjort", tid.na);
    await avsluttUtsatt(tx, aktor, tid, { sak, klage: klage.id, slutt: "nytt_vedtak" });
  } else {
    await byttVedtak(tx, sak.kommune, klage.id, utkast.id);
    await flyttUtsatt(tx, sak.kommune, klage.id, utkast.id);
  }
  await noter(tx, {
    ...valg,
    slag: "klage.omgjort",
    data: { klage: klage.id, vedtak: utkast.id, helt },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "underinstansen"),
  });
  return fattet;
}
