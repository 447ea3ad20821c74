import type { Instansutfall } from "../../../domene/klageinstans/index.ts";
import { lesBrevene } from "../akter/brevene.ts";
import { avgjorKlagen, taInstanssaken } from "../akter/instansen.ts";
import {
  avvisKlagen,
  folgOppKlagen,
  gjorOm,
  opprettholdKlagen,
  sendKlagenVidere,
  svarOmMerTid,
  taOppKlagen,
} from "../akter/klagebehandlingen.ts";
import { beOmMerTid, beOmVent, klag, klagVedSkranken, kommenter, trekkKlagen } from "../akter/klagen.ts";
import type { Liv, Livssak } from "../liv.ts";
import { klagegangTekst } from "../tekst/klagegang.tekst.ts";
import { tilVedtak, type Vedtatt } from "./vedtatte.ts";

/** A complaint in a life. `siden`: days since the decision that it is about. */
export interface Klaget extends Vedtatt {
  readonly klage: string;
}

/** What there is to complain about: refused where it can be, else given in part. */
async function uenig(liv: Liv): Promise<Vedtatt> {
  const utfall = liv.temaer.map((t) => (t.tekst.nb.delvis ? "delvis" : "avslag") as "delvis" | "avslag");
  const [vedtatt] = await tilVedtak(liv, utfall);
  if (!vedtatt) throw new Error("an application of the demonstration is answered");
  await lesBrevene(liv, vedtatt.siden - 1);
  return vedtatt;
}

export async function klageMottatt(liv: Liv): Promise<Klaget> {
  const v = await uenig(liv);
  const klage = await klag(liv, v.sak, v.siden - 7, v.vedtak);
  await lesBrevene(liv, v.siden - 8);
  return { ...v, klage };
}
export async function klageSagt(liv: Liv): Promise<void> {
  const v = await uenig(liv);
  await klagVedSkranken(liv, v.sak, v.siden - 7, v.vedtak, "muntlig");
}
export async function klagePaPapir(liv: Liv): Promise<void> {
  const v = await uenig(liv);
  await klagVedSkranken(liv, v.sak, v.siden - 9, v.vedtak, "papir");
}

/** After the deadline, which is looked at and never rejected by itself. */
const forSen = async (liv: Liv, hvorfor: string): Promise<Klaget> => {
  const v = await uenig(liv);
  const klage = await klag(liv, v.sak, v.siden - 40, v.vedtak, { hvorforSen: hvorfor });
  await lesBrevene(liv, v.siden - 41);
  return { ...v, klage };
};
export const klageForSen = async (liv: Liv) => void (await forSen(liv, klagegangTekst[liv.sprak].hvorforSen));
export async function senMenTattOpp(liv: Liv): Promise<void> {
  const { sak, siden, klage } = await forSen(liv, klagegangTekst[liv.sprak].hvorforSen);
  await taOppKlagen(liv, sak, siden - 43, klage);
}
export async function klageAvvist(liv: Liv): Promise<void> {
  const { sak, siden, klage } = await forSen(liv, klagegangTekst[liv.sprak].glemte);
  await avvisKlagen(liv, sak, siden - 46, klage);
  await lesBrevene(liv, siden - 48);
}

export async function klageVurderes(liv: Liv): Promise<Klaget> {
  const k = await klageMottatt(liv);
  await taOppKlagen(liv, k.sak, k.siden - 11, k.klage);
  return k;
}
export async function klageTrukket(liv: Liv): Promise<void> {
  const { siden, klage } = await klageMottatt(liv);
  await trekkKlagen(liv, siden - 10, klage);
}

export async function omgjort(liv: Liv): Promise<void> {
  const { sak, siden, klage } = await klageVurderes(liv);
  await gjorOm(
    liv,
    sak,
    siden - 16,
    klage,
    liv.temaer.map(() => "innvilget"),
  );
  await lesBrevene(liv, siden - 18);
}
/** The first thing is changed, the rest is not. */
export async function delvisOmgjort(liv: Liv): Promise<Klaget> {
  const k = await klageVurderes(liv);
  await gjorOm(liv, k.sak, k.siden - 15, k.klage, ["innvilget", "delvis"]);
  await lesBrevene(liv, k.siden - 16);
  return k;
}

export async function opprettholdt(liv: Liv): Promise<Klaget> {
  const k = await klageVurderes(liv);
  await opprettholdKlagen(liv, k.sak, k.siden - 15, k.klage);
  await lesBrevene(liv, k.siden - 16);
  return k;
}
export async function oversendt(liv: Liv): Promise<Klaget> {
  const k = await opprettholdt(liv);
  await sendKlagenVidere(liv, k.sak, k.siden - 17, k.klage);
  return k;
}
/** Asked while it lies there: shall the decision wait? */
export async function spurteInstansen(liv: Liv): Promise<void> {
  const { klage } = await oversendt(liv);
  await beOmVent(liv, 1, klage);
}
/** In part changed; what was left is forwarded. */
export async function restenOversendt(liv: Liv): Promise<void> {
  const { sak, siden, klage } = await delvisOmgjort(liv);
  await opprettholdKlagen(liv, sak, siden - 17, klage);
  await sendKlagenVidere(liv, sak, siden - 18, klage);
}
export async function kommentert(liv: Liv): Promise<void> {
  const { siden, klage } = await oversendt(liv);
  await kommenter(liv, siden - 22, klage);
}
export async function hosInstansen(liv: Liv): Promise<Klaget & { instanssak: string }> {
  const k = await oversendt(liv);
  return { ...k, instanssak: await taInstanssaken(liv, k.sak, k.klage) };
}

/** Days from the decision until the body above has answered. */
const AVGJORT_ETTER = 62;

const avgjort = (utfall: Instansutfall) => async (liv: Liv) => {
  const k = await hosInstansen(liv);
  await avgjorKlagen(liv, k.sak, k.siden - AVGJORT_ETTER, k.instanssak, utfall);
  if (liv.valg.sjanse(70)) await lesBrevene(liv, k.siden - AVGJORT_ETTER - 1);
  return k;
};
export const stadfestet = avgjort("stadfester");
export const nyttVedtak = avgjort("nytt_vedtak");
export const opphevet = avgjort("opphever");
export const avvistAvInstansen = avgjort("avviser");
export async function fulgtOpp(liv: Liv): Promise<void> {
  const { sak, siden, klage } = await nyttVedtak(liv);
  await lesBrevene(liv, siden - AVGJORT_ETTER - 1);
  await folgOppKlagen(liv, sak, siden - AVGJORT_ETTER - 6, klage);
}

async function medMerTid(liv: Liv): Promise<{ sak: Livssak; siden: number }> {
  const { sak, siden, vedtak } = await uenig(liv);
  await beOmMerTid(liv, siden - 9, vedtak, 35);
  return { sak, siden };
}
export const merTidBedt = async (liv: Liv) => void (await medMerTid(liv));
const merTid = (svar: "ja" | "nei") => async (liv: Liv) => {
  const { sak, siden } = await medMerTid(liv);
  await svarOmMerTid(liv, sak, siden - 11, svar);
  await lesBrevene(liv, siden - 13);
};
export const merTidGitt = merTid("ja");
export const merTidNektet = merTid("nei");
