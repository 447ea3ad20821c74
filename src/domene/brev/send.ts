import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Kommune } from "../kommune/index.ts";
import { noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { adresselinjer, avsenderAv } from "./fraKommune.ts";
import type { Brevhode } from "./hode.ts";
import { las } from "./las.ts";
import { mangler } from "./mangler.ts";
import type { Brevmangel, Brevmodell, Brevslag, Brevsprak } from "./modell.ts";
import { erKopi, type Mottaker, mottakereI } from "./mottakere.ts";
import { underrett } from "./underrett.ts";

/** A letter that is to go out in a case: what it says is built once for each receiver, in the receiver's language. */
export interface Utsending {
  readonly sak: Sak;
  readonly kommune: Kommune;
  readonly bygg: (hode: Brevhode, til: Mottaker) => Brevmodell;
  /** Who signs, in order. Empty: the office alone. */
  readonly navn: Brevhode["navn"];
  /** When another than the kommune's office writes: the Statsforvalter. */
  readonly avsender?: (sprak: Brevsprak) => Brevhode["avsender"];
  readonly vedtak?: string;
  readonly klage?: string;
}

export interface SendtBrev {
  readonly brev: string;
  readonly mottaker: string;
  readonly erKopi: boolean;
  readonly kanal: "digital" | "papir";
}

export type KanIkkeSende = {
  readonly grunn: "brev_ufullstendig";
  readonly brevslag: Brevslag;
  readonly mangler: readonly Brevmangel[];
};

/** The letter as each receiver would get it today. Reads only: the preview and the sending are the same letter. */
export async function byggBrev(
  les: Lesing,
  tid: Pick<Tidspunkt, "idag">,
  u: Utsending,
): Promise<readonly { readonly til: Mottaker; readonly modell: Brevmodell }[]> {
  const alle = await mottakereI(les, u.sak, tid.idag);
  return alle.map((til) => ({ til, modell: u.bygg(hodeFor(u, til, alle, tid), til) }));
}

function hodeFor(u: Utsending, til: Mottaker, alle: readonly Mottaker[], tid: Pick<Tidspunkt, "idag">): Brevhode {
  const enhet = u.kommune.enheter.find((e) => e.id === u.sak.enhet);
  sikre(enhet, "a case belongs to a unit of its kommune");
  return {
    dato: tid.idag,
    spor: u.sak.spor,
    saksnummer: u.sak.nummer,
    avsender: u.avsender ? u.avsender(til.sprak) : avsenderAv(u.kommune, enhet, til.sprak),
    // A protected address is not printed: whoever posts the letter gets it another way.
    mottaker: { navn: til.person.navn, adresse: til.person.skjermet ? [] : adresselinjer(til.person.adresse) },
    saksbehandler: u.navn.find((n) => n.rolle === "saksbehandler")?.navn ?? u.sak.ansvarligNavn ?? "",
    navn: u.navn,
    kopiTil: alle.filter(erKopi).map((m) => m.person.navn),
    kopi: til.kopi,
  };
}

/**
 * Sends a letter: to the party, with copies to those who act for the party (fvl §§ 12 and 27). Each is printed, locked, and on its way
 * in the same transaction as the act that it tells of. Refuses a letter that lacks something required, and names it with its section.
 *
 * Nobody is written to when the party is dead and no estate has gone on with the case.
 *
 * Runs under the kommune's role: the desk's own, or `somKommunen` after somebody else's act.
 */
export async function sendBrev(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  u: Utsending,
): Promise<Resultat<readonly SendtBrev[], KanIkkeSende>> {
  const bygde = await byggBrev(tx, tid, u);
  if (bygde.length === 0 && u.sak.utenMottaker) return ja([]);
  sikre(bygde.length > 0, "a case has somebody to write to");
  const uferdig = bygde
    .map(({ modell }) => ({ modell, mangler: mangler(modell.slag, modell) }))
    .find((b) => b.mangler.length > 0);
  if (uferdig) return nei({ grunn: "brev_ufullstendig", brevslag: uferdig.modell.slag, mangler: uferdig.mangler });
  const sendt: SendtBrev[] = [];
  for (const { til, modell } of bygde) sendt.push(await sendEtt(tx, aktor, tid, u, til, modell, sendt.length === 0));
  return ja(sendt);
}

async function sendEtt(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  u: Utsending,
  til: Mottaker,
  modell: Brevmodell,
  forst: boolean,
): Promise<SendtBrev> {
  const knyttet = { ...(u.vedtak && { vedtak: u.vedtak }), ...(u.klage && { klage: u.klage }) };
  const brev = await las(tx, tid, { sak: u.sak, mottaker: til, modell, arkiveres: forst, ...knyttet });
  await noter(tx, {
    kommune: u.sak.kommune,
    sak: u.sak.id,
    slag: "brev.sendt",
    data: { brev, brevslag: modell.slag },
    aktor,
    na: tid.na,
    synlig: forst,
  });
  await underrett(tx, tid, { sak: u.sak, brev, kanal: til.kanal, ...knyttet });
  return { brev, mottaker: til.person.id, erKopi: erKopi(til), kanal: til.kanal };
}
