import { type Base, somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { forelopigSvar, type KanIkkeSende, sendBrev } from "../brev/index.ts";
import {
  apneInstanssak,
  finnInstanssak,
  type Instansaktor,
  type Instanssak,
  instansavsender,
  type KanIkkeApneInstanssak,
} from "../klageinstans/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { finnSak, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { jobben } from "./forfall.ts";
import { forventetDato, type Grunn, type Grunnkode, grunntekst } from "./grunn.ts";
import {
  finnInstansklart,
  instansforfalte,
  instanskandidater,
  instansklare,
  settAlarmert,
  settInnInstansklare,
  settInstansSendt,
  settLovet,
} from "./instans.sql.ts";

export interface Instansforsinkelse {
  readonly sak: string;
  /** null: the letter as it was made ready, in the version that was seen. */
  readonly skrevet: {
    readonly grunn: string;
    readonly nyDato: Dato;
    /** The day that the writer saw. When the answer is promised for another day by now, somebody has sent this letter. */
    readonly forDag: Dato | null;
  } | null;
  readonly versjon: number;
}

export type KanIkkeForsinkeInstans =
  | KanIkkeApneInstanssak
  | KanIkkeSende
  | { readonly grunn: "alt_besvart" | "alt_sendt" | "endret_imens" | "mangler_grunn" | "for_lang" | "dato_for_tidlig" }
  | { readonly grunn: "dato_for_sen"; readonly senest: Dato };

/** The day by which the party hears from the body: the one it promised last, or the law's month. */
export const svaresInnen = (sak: Instanssak): Dato => sak.lovetDato ?? sak.forelopigSvarInnen;

/** Makes the body's letters ready: fvl § 11 a binds it as it binds the kommune. @returns how many became ready now */
export async function klargjorInstans(tx: Transaksjon, tid: Tidspunkt, kommune: string, dager: number): Promise<number> {
  const antall = grenser.klokker.iEnTransaksjon;
  const saker = await instanskandidater(tx, kommune, leggTilDager(tid.idag, dager), antall);
  const svar = saker.map((s) => {
    const kode: Grunnkode = s.tatt ? "instans_vurderes" : "instans_ikke_tatt";
    const grunn = { kode, hva: "", til: null, skrevet: null };
    const { embete, forDag } = s;
    return { kommune, instanssak: s.id, embete, forDag, grunn, nyDato: forventetDato(forDag, null, tid.idag) };
  });
  return settInnInstansklare(tx, svar, tid.na);
}

/**
 * The body writes to the party that its answer is late, why, and when it comes. A person confirms what was made ready, or writes another reason and day.
 * Refuses a case that is decided, a letter that was sent meanwhile, one without a reason, and a day that is not ahead or is too far away.
 *
 * https://lovdata.no/lov/1967-02-10/§11a
 */
export async function sendInstansForelopig(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  inn: Instansforsinkelse,
): Promise<Resultat<true, KanIkkeForsinkeInstans>> {
  const apnet = await apneInstanssak(tx, aktor, "klageinstans.forelopig_svar", inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (inn.skrevet) {
    const skrevet = inn.skrevet.grunn.trim();
    if (skrevet === "") return nei({ grunn: "mangler_grunn" });
    if (skrevet.length > grenser.klokker.tegnIGrunn) return nei({ grunn: "for_lang" });
    return sendOm(tx, aktor, tid, sak, { ...inn.skrevet, grunn: { kode: "skrevet", hva: "", til: null, skrevet } });
  }
  const [klart] = await instansklare(tx, [sak.id]);
  if (!klart) return nei({ grunn: sak.avgjorelse ? "alt_besvart" : "alt_sendt" });
  if (klart.versjon !== inn.versjon) return nei({ grunn: "endret_imens" });
  return sendOm(tx, aktor, tid, sak, klart);
}

/** Of two who send at once, one does: the letter is about the day that was seen, and the first to send it promises another. */
async function sendOm(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  sak: Instanssak,
  { grunn, nyDato, forDag }: { readonly grunn: Grunn; readonly nyDato: Dato; readonly forDag: Dato | null },
): Promise<Resultat<true, Exclude<KanIkkeForsinkeInstans, KanIkkeApneInstanssak>>> {
  if (nyDato <= tid.idag) return nei({ grunn: "dato_for_tidlig" });
  const senest = leggTilDager(tid.idag, grenser.brev.dagerUtsatt);
  if (nyDato > senest) return nei({ grunn: "dato_for_sen", senest });
  if (forDag === null || forDag !== svaresInnen(sak)) return nei({ grunn: "alt_sendt" });
  const svar = { kommune: sak.kommune, instanssak: sak.id, embete: sak.embete, forDag, grunn, nyDato };
  if (!(await settInstansSendt(tx, svar, aktor.navn, tid.na))) return nei({ grunn: "alt_sendt" });
  if (!(await settLovet(tx, sak.kommune, sak.id, nyDato))) return nei({ grunn: "alt_besvart" });
  return somKommunen(tx, sak.kommune, (kommunen) => skrivTilParten(kommunen, aktor, tid, sak, grunn, nyDato));
}

/** The letter lies in the kommune's case, where the party reads all letters; it is signed by the body. */
async function skrivTilParten(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  sak: Instanssak,
  grunn: Grunn,
  nyDato: Dato,
): Promise<Resultat<true, KanIkkeSende>> {
  await laasSak(tx, sak.kommune, sak.sakId);
  const kommunesak = await finnSak(tx, sak.kommune, sak.sakId);
  const kommune = await finnKommune(tx, sak.kommune);
  sikre(kommunesak && kommune, "a forwarded case is a case of a kommune");
  const avsender = instansavsender(kommune, sak.embete !== null);
  const rolle = sak.embete === null ? "nemnd" : "saksbehandler";
  const sendt = await sendBrev(tx, aktor, tid, {
    ...{ kommune, sak: kommunesak, klage: sak.klage, avsender },
    navn: aktor.slag === "system" ? [] : [{ navn: aktor.navn, rolle }],
    bygg: (hode, { sprak }) =>
      forelopigSvar(
        {
          ...hode,
          ...(aktor.slag === "system" && { saksbehandler: sak.ansvarligNavn ?? "" }),
          ...{ hva: "klagesak", om: `${kommune.navn} kommune`, mottatt: datoAv(sak.mottatt), nyDato },
          ...{ skulleSvaresInnen: svaresInnen(sak), grunn: grunntekst(grunn, sprak) },
        },
        sprak,
      ),
  });
  if (!sendt.ok) return sendt;
  await noter(tx, {
    kommune: sak.kommune,
    sak: sak.sakId,
    slag: "klage.instans_forsinket",
    data: {
      ...{ klage: sak.klage, nyDato, mottaker: sak.embete === null ? "klagenemnd" : "statsforvalter" },
      grunn: grunntekst(grunn, kommunesak.sprak),
    },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "saksbehandlingstid"),
  });
  return ja(true);
}

/** As `leggUtForfalte`, for the body's letters. */
export async function leggUtInstansforfalte(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  const ider = await instansforfalte(tx, kommune, tid.idag, antall);
  for (const svar of ider)
    await leggUt(tx, "forelopig.forfall", { kommune, svar, hos: "instansen" }, `forelopig.forfall:${svar}`);
  return ider.length;
}

/**
 * The body's day has come and nobody has acted. A Statsforvalter's letter goes as it is: there is no leader here to tell, and a letter is better than silence.
 * A klagenemnd is the kommune's, and does as the kommune has set; its alarm stands on top of its own list.
 */
export async function instansforfall(
  deps: { readonly base: Base; readonly klokke: Klokke },
  p: { kommune: string; svar: string },
): Promise<void> {
  const tid = { na: deps.klokke.na(), idag: deps.klokke.idag() };
  const omfang = { slag: "system", kommune: p.kommune } as const;
  const sendt = await deps.base.skriv(omfang, async (tx) => {
    const klart = await finnInstansklart(tx, p.kommune, p.svar);
    if (!klart || klart.forDag > tid.idag) return { ok: true } as const;
    const kommune = await finnKommune(tx, p.kommune);
    const sak = await finnInstanssak(tx, klart.instanssak);
    sikre(kommune && sak, "a letter of the body is about a case of a kommune");
    if (klart.embete === null && kommune.forelopig.vedFrist === "alarm") return { ok: false } as const;
    const nyDato = klart.nyDato > tid.idag ? klart.nyDato : forventetDato(klart.forDag, null, tid.idag);
    return sendOm(tx, jobben, tid, sak, { ...klart, nyDato });
  });
  if (!sendt.ok) await deps.base.skriv(omfang, (tx) => settAlarmert(tx, p.kommune, p.svar, tid.na));
}
