import { finnSted } from "../akter/botilbudet.ts";
import type { Brevgang } from "../akter/brevene.ts";
import { lesBrevene } from "../akter/brevene.ts";
import { beOmPapir, lukkSaken, svarPaKrav, taSaken } from "../akter/kontoret.ts";
import { sok, sokVedSkranken } from "../akter/sok.ts";
import { betalUt } from "../akter/utbetalingen.ts";
import { utred } from "../akter/utredningen.ts";
import { type Utfallene, vedta } from "../akter/vedtaket.ts";
import type { Liv, Livssak } from "../liv.ts";

/** A decision in a life, and how many days ago it was made. */
export interface Vedtatt {
  readonly sak: Livssak;
  readonly vedtak: string;
  readonly siden: number;
}

/** Days from the application to the answer. */
export const SVARTID = 14;

/** The whole way to an answer, for each case the application became. */
export async function tilVedtak(liv: Liv, utfall: Utfallene, gang: Brevgang = {}): Promise<Vedtatt[]> {
  const papir = liv.person.papir || liv.valg.sjanse(12);
  const saker = papir && liv.hvem === "jeg" ? await sokVedSkranken(liv, liv.start, "papir") : await sok(liv, liv.start);
  const vedtatt: Vedtatt[] = [];
  for (const sak of saker) vedtatt.push(await svarPaSaken(liv, sak, utfall, gang));
  return vedtatt;
}

/** Taken, looked into, and answered. */
export async function svarPaSaken(liv: Liv, sak: Livssak, utfall: Utfallene, gang: Brevgang = {}): Promise<Vedtatt> {
  await taSaken(liv, sak, liv.start - 1);
  if (liv.valg.sjanse(30)) {
    const krav = await beOmPapir(liv, sak, liv.start - 3);
    await svarPaKrav(liv, sak, liv.start - 6, krav, liv.valg.sjanse(25));
  }
  await utred(liv, sak, liv.start - 9);
  const siden = liv.start - SVARTID;
  const vedtak = await vedta(liv, sak, siden, utfall, gang);
  await betalUt(liv, sak, siden);
  return { sak, vedtak, siden };
}

/** Answered, and read the next day. */
const besvart = (utfall: Utfallene) => async (liv: Liv) => {
  await tilVedtak(liv, utfall);
  await lesBrevene(liv, liv.start - SVARTID - 1);
};
export const innvilget = besvart("innvilget");
export const delvis = besvart("delvis");
export const avslatt = besvart("avslag");
export const avvist = besvart("avvist");
/** Two things asked for, and two different answers. */
export const begge = besvart(["innvilget", "delvis"]);
export const jaOgNei = besvart(["innvilget", "avslag"]);

/** Somebody who had nowhere to sleep got a place the same day, and the decision about it. */
export async function fikkSted(liv: Liv): Promise<void> {
  for (const sak of await sok(liv, liv.start, { f_botilbud: "i_natt" })) {
    await taSaken(liv, sak, liv.start);
    await finnSted(liv, sak, liv.start);
    await utred(liv, sak, liv.start);
    await vedta(liv, sak, liv.start, "innvilget");
  }
  await lesBrevene(liv, liv.start - 1);
}

/** The letter has come, and nobody has opened it. */
export async function ulest(liv: Liv): Promise<void> {
  await tilVedtak(liv, "innvilget");
}
/** The letter lies on the desk and must be posted. */
export async function ikkePostlagt(liv: Liv): Promise<void> {
  await tilVedtak(liv, "innvilget", { blirLiggende: true });
}
/** The notice did not come through, so a person must find another way. */
export async function varselFeilet(liv: Liv): Promise<void> {
  await tilVedtak(liv, "innvilget", { varselFeiler: true });
}

/** Food the same day; the rest is answered later, when there has been time for it. */
export async function nodhjelpGitt(liv: Liv): Promise<void> {
  for (const sak of await sok(liv, liv.start)) {
    await taSaken(liv, sak, liv.start);
    await utred(liv, sak, liv.start);
    await vedta(liv, sak, liv.start, ["innvilget", null]);
    await betalUt(liv, sak, liv.start);
    await lesBrevene(liv, liv.start);
    if (liv.start < SVARTID) continue;
    await vedta(liv, sak, liv.start - SVARTID + 2, [null, "innvilget"]);
    await betalUt(liv, sak, liv.start - SVARTID + 2);
    await lesBrevene(liv, liv.start - SVARTID + 1);
  }
}

/** Answered long ago, and closed. */
export async function lukket(liv: Liv): Promise<void> {
  const vedtatt = await tilVedtak(liv, "innvilget");
  await lesBrevene(liv, liv.start - SVARTID - 2);
  for (const { sak, siden } of vedtatt) await lukkSaken(liv, sak, siden - 45);
}
