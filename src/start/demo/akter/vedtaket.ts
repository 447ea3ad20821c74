import { BOTILBUD } from "../../../domene/botilbud/index.ts";
import type { Utfall } from "../../../domene/kommune/index.ts";
import type { Tidspunkt } from "../../../domene/sak/index.ts";
import {
  fatt,
  forslag,
  krav,
  type Postsvar,
  returner,
  sendTilGodkjenning,
  skriv,
  type Vedtaksinnhold,
} from "../../../domene/vedtak/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { apneSaken, gjor, type Liv, type Livssak, se } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { vurderBoligen } from "./boligen.ts";
import { type Brevgang, utMedBrevene } from "./brevene.ts";
import { svaret } from "./svarene.ts";

/** The outcome of each thing asked for, in order; one outcome alone is the outcome of all. null: not answered now. */
export type Utfallene = Utfall | readonly (Utfall | null)[];

export interface Utkast {
  readonly vedtak: string;
  readonly versjon: number;
  readonly poster: readonly Postsvar[];
}

/** Dwellings stand in no list of the law; what is shown is that the question was looked into. */
const REGLER_UTEN_TJENESTE = ["hol § 3-1", "fvl67 § 17"];

/** The words of a decision: what the assessment says, and an answer to each thing. */
export async function innholdet(liv: Liv, sak: Livssak, tid: Tidspunkt, utfall: Utfallene): Promise<Vedtaksinnhold> {
  const utgangspunkt = await se(liv, (tx) => forslag(tx, liv.scene.kommune.nummer, sak.id));
  sikre(utgangspunkt, "a case of the demonstration is there");
  const poster = sak.poster.flatMap((p, i) => {
    const ett = typeof utfall === "string" ? utfall : (utfall[i] ?? null);
    // A place that is found stands in the answer as it was offered.
    const sted = p.tema.tjeneste === BOTILBUD ? utgangspunkt.poster.find((x) => x.post === p.id) : undefined;
    return ett === null
      ? []
      : [
          {
            ...svaret(liv, p, ett, tid),
            ...(sted && { omfang: sted.omfang, fra: sted.fra, til: sted.til, begrunnelse: sted.begrunnelse }),
          },
        ];
  });
  const regler = utgangspunkt.regler.length > 0 ? utgangspunkt.regler : REGLER_UTEN_TJENESTE;
  return { ...utgangspunkt, brukersSyn: kontorTekst[liv.sprak].duSa(liv.fortelling.syn), regler, poster };
}

/** A draft. With `mangler` it is as far as one comes before lunch: the reasons and the person's view are not written. */
export async function skrivVedtak(liv: Liv, sak: Livssak, siden: number, utfall: Utfallene, mangler = false): Promise<Utkast> {
  const tid = liv.dager.kontor(siden);
  const { saksbehandler } = sak;
  await apneSaken(liv, sak, saksbehandler, tid);
  await vurderBoligen(liv, sak, tid, typeof utfall === "string" ? utfall : (utfall.find((u) => u !== null) ?? null));
  const helt = await innholdet(liv, sak, tid, utfall);
  const innhold = mangler
    ? { ...helt, brukersSyn: "", hensyn: "", poster: helt.poster.map((p) => ({ ...p, begrunnelse: "" })) }
    : helt;
  const skrevet = await gjor(liv, saksbehandler, (tx) => skriv(tx, saksbehandler, tid, { sak: sak.id, sett: null, innhold }));
  return { ...skrevet, poster: innhold.poster };
}

/** @returns the draft as it waits for a second person */
export async function tilGodkjenning(liv: Liv, sak: Livssak, u: Utkast): Promise<Utkast> {
  const tid = liv.dager.samtidig();
  const inn = { sak: sak.id, vedtak: u.vedtak, versjon: u.versjon, nett: liv.scene.nett };
  await gjor(liv, sak.saksbehandler, (tx) => sendTilGodkjenning(tx, sak.saksbehandler, tid, inn));
  return { ...u, versjon: u.versjon + 1 };
}

/** The leader reads it, and gives it back with a reason. */
export async function giTilbake(liv: Liv, sak: Livssak, siden: number, u: Utkast): Promise<void> {
  const tid = liv.dager.kontor(siden);
  await apneSaken(liv, sak, sak.leder, tid);
  const grunn = liv.valg.av(kontorTekst[liv.sprak].returGrunn);
  await gjor(liv, sak.leder, (tx) => returner(tx, sak.leder, tid, { sak: sak.id, vedtak: u.vedtak, versjon: u.versjon, grunn }));
}

/** Does this kommune want two people behind this draft? */
export async function trengerTo(liv: Liv, vedtak: string): Promise<boolean> {
  const inn = { kommune: liv.scene.kommune.nummer, vedtak, nett: liv.scene.nett };
  return (await se(liv, (tx) => krav(tx, liv.dager, inn)))?.toPersoner ?? false;
}

/** Written, approved by a second person where the kommune wants it, decided, and sent. @returns the decision */
export async function vedta(liv: Liv, sak: Livssak, siden: number, utfall: Utfallene, gang: Brevgang = {}): Promise<string> {
  const skrevet = await skrivVedtak(liv, sak, siden, utfall);
  const toPersoner = await trengerTo(liv, skrevet.vedtak);
  const { vedtak, versjon } = toPersoner ? await tilGodkjenning(liv, sak, skrevet) : skrevet;
  const av = toPersoner ? sak.leder : sak.saksbehandler;
  const tid = liv.dager.kontor(siden);
  if (toPersoner) await apneSaken(liv, sak, av, tid);
  const inn = { sak: sak.id, vedtak, versjon, nokkel: "demo", nett: liv.scene.nett };
  await gjor<unknown>(liv, av, (tx) => fatt(tx, av, tid, inn));
  await utMedBrevene(liv, siden, gang);
  return vedtak;
}
