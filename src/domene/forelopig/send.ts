import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { KanIkkeSende, SendtBrev } from "../brev/index.ts";
import { apneSak, type KanIkkeApne, laasSak, posterI, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor, Ansatt } from "../tilgang/index.ts";
import { sendBrevet } from "./brevet.ts";
import type { Grunn } from "./grunn.ts";
import { svarklokke } from "./kandidater.sql.ts";
import { flyttKlokka, noterForsinket } from "./klokka.ts";
import { klareI, settSendt } from "./svar.sql.ts";

export interface Forsinkelse {
  readonly sak: string;
  /** The complaint whose answer is late; without it, the application's. */
  readonly klage?: string;
  /** Why the answer is late, in words to the resident. */
  readonly grunn: string;
  readonly nyDato: Dato;
  /** The clock that the writer saw; without it, the one that runs. When another runs by now, somebody has sent this letter. */
  readonly frist?: string;
}

export interface Bekreftelse {
  readonly sak: string;
  /** The letter that was seen, and as it was seen. */
  readonly svar: string;
  readonly versjon: number;
}

export type KanIkkeForsinke =
  | KanIkkeApne
  | KanIkkeSende
  | { readonly grunn: "alt_besvart" | "alt_sendt" | "endret_imens" | "mangler_grunn" | "for_lang" | "dato_for_tidlig" }
  | { readonly grunn: "dato_for_sen"; readonly senest: Dato };

/**
 * Sends the letter that says the answer is late: why, and by which day it comes (fvl § 11 a). The month's clock is met, and a new one
 * starts for the date that was promised: a person has set it, and another letter is due if it is missed too.
 *
 * Refuses a case or a complaint that is answered, a letter without a reason, and a date that is not ahead or is more than half a year away.
 *
 * https://lovdata.no/lov/1967-02-10/§11a
 */
export async function sendForelopigSvar(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Forsinkelse,
): Promise<Resultat<{ brev: readonly SendtBrev[] }, KanIkkeForsinke>> {
  const apnet = await apneSak(tx, aktor, "brev.forelopig_svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const skrevet = inn.grunn.trim();
  if (skrevet === "") return nei({ grunn: "mangler_grunn" });
  if (skrevet.length > grenser.klokker.tegnIGrunn) return nei({ grunn: "for_lang" });
  const grunn: Grunn = { kode: "skrevet", hva: "", til: null, skrevet };
  const { nyDato, frist = null } = inn;
  return sendOm(tx, aktor, tid, apnet.verdi, { klage: inn.klage ?? null, grunn, nyDato, frist });
}

/** Sends the letter that was made ready, as it was seen: one click. Refuses when it has been sent, is not needed any more, or has changed since. */
export async function bekreft(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Bekreftelse,
): Promise<Resultat<{ brev: readonly SendtBrev[] }, KanIkkeForsinke>> {
  const apnet = await apneSak(tx, aktor, "brev.forelopig_svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  await laasSak(tx, aktor.kommune, inn.sak);
  const klart = (await klareI(tx, aktor.kommune, inn.sak)).find((s) => s.id === inn.svar);
  if (!klart) return nei({ grunn: "alt_sendt" });
  if (klart.versjon !== inn.versjon) return nei({ grunn: "endret_imens" });
  return sendOm(tx, aktor, tid, apnet.verdi, klart);
}

/**
 * The letter, the clock and the journal, together or not at all. Of two who send at once, a person or the nightly run, one does, and the other is
 * told so: the letter is about the clock that was seen, and the first to send it sets another going. Runs under the kommune's role.
 */
export async function sendOm(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  sak: Sak,
  inn: { readonly klage: string | null; readonly grunn: Grunn; readonly nyDato: Dato; readonly frist: string | null },
): Promise<Resultat<{ brev: readonly SendtBrev[] }, Exclude<KanIkkeForsinke, KanIkkeApne>>> {
  await laasSak(tx, sak.kommune, sak.id);
  const klokke = await svarklokke(tx, sak.kommune, sak.id, inn.klage);
  const apne = (await posterI(tx, sak.kommune, sak.id)).filter((p) => p.utfall === null);
  if (klokke === null || (inn.klage === null && apne.length === 0)) return nei({ grunn: "alt_besvart" });
  if (inn.frist !== null && inn.frist !== klokke.frist) return nei({ grunn: "alt_sendt" });
  if (inn.nyDato <= tid.idag) return nei({ grunn: "dato_for_tidlig" });
  const senest = leggTilDager(tid.idag, grenser.brev.dagerUtsatt);
  if (inn.nyDato > senest) return nei({ grunn: "dato_for_sen", senest });
  const { grunn, nyDato, klage } = inn;
  const svar = { kommune: sak.kommune, sak: sak.id, klage, frist: klokke.frist, forDag: klokke.forDag, grunn, nyDato };
  if (!(await settSendt(tx, svar, aktor.navn, tid.na))) return nei({ grunn: "alt_sendt" });
  const sendt = await sendBrevet(tx, aktor, tid, { sak, poster: apne, klage, grunn, nyDato, forDag: klokke.forDag });
  if (!sendt.ok) return sendt;
  await flyttKlokka(tx, tid, sak, klokke, nyDato);
  await noterForsinket(tx, aktor, tid, sak, inn);
  return ja({ brev: sendt.verdi });
}
