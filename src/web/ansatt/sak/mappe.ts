import { brevI } from "../../../domene/brev/index.ts";
import { dokumenterI } from "../../../domene/dokument/index.ts";
import { type Dokumentkrav, kravI } from "../../../domene/dokumentkrav/index.ts";
import { type Lesegrunnlag, type Lest, loggInnsyn } from "../../../domene/innsyn/index.ts";
import { finnPerson, type Person } from "../../../domene/person/index.ts";
import {
  apneSak,
  type Frist,
  finnSak,
  fristerI,
  type KanIkkeApne,
  type Part,
  type Post,
  parterI,
  posterI,
  type Revurdering,
  revurderingerAv,
  revurderingI,
  type Sak,
} from "../../../domene/sak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { ja, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import { skjult } from "../../nekt.tsx";
import type { Sakskontekst } from "../sted.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";

/** What the frame of every tab of a case shows. */
export interface Mappe {
  readonly sak: Sak;
  readonly person: Person;
  /** Those who act for the person, with their names. */
  readonly andre: readonly { readonly part: Part; readonly person: Person }[];
  readonly poster: readonly Post[];
  /** The clocks that run, the first day first. */
  readonly klokker: readonly Frist[];
  readonly krav: readonly Dokumentkrav[];
  readonly antallDokumenter: number;
  readonly antallBrev: number;
  readonly navn: Tjenestenavn;
  /** The earlier decision that this case looks at again, with the number of its case. */
  readonly serPa: { readonly revurdering: Revurdering; readonly nummer: string } | null;
  /** The cases that look, or have looked, at a decision of this one again. */
  readonly revurderinger: readonly Revurdering[];
}

/** Opens a case for reading: everything the frame shows, or why this reader may not. */
async function hentMappe(les: Lesing, k: Sakskontekst): Promise<Resultat<Mappe, KanIkkeApne>> {
  const kommune = k.kommune.nummer;
  const apnet = await apneSak(les, k.aktor, "sak.les", kommune, k.p.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const person = await finnPerson(les, kommune, sak.person);
  sikre(person, "a case has a person");
  const andre = (await parterI(les, kommune, sak.id)).filter((p) => p.person !== sak.person);
  const personer = await Promise.all(andre.map((p) => finnPerson(les, kommune, p.person)));
  return ja({
    sak,
    person,
    andre: andre.flatMap((part, i) => (personer[i] ? [{ part, person: personer[i] }] : [])),
    poster: await posterI(les, kommune, sak.id),
    klokker: (await fristerI(les, kommune, sak.id)).filter((f) => f.status === "loper"),
    krav: await kravI(les, kommune, sak.id),
    antallDokumenter: (await dokumenterI(les, kommune, sak.id)).length,
    antallBrev: (await brevI(les, kommune, sak.id)).length,
    navn: await tjenestenavnI(les, kommune, k.sprak),
    serPa: await hentSerPa(les, sak),
    revurderinger: await revurderingerAv(les, kommune, sak.id),
  });
}

async function hentSerPa(les: Lesing, sak: Sak): Promise<Mappe["serPa"]> {
  const revurdering = await revurderingI(les, sak.kommune, sak.id);
  const fra = revurdering ? await finnSak(les, sak.kommune, revurdering.fraSak) : null;
  return revurdering && fra ? { revurdering, nummer: fra.nummer } : null;
}

/** Why the reader may read: own work, a colleague's decision to approve, or the leader's overview. */
function lesegrunnlag(k: Sakskontekst, sak: Sak): Lesegrunnlag {
  const roller = k.aktor.roller.filter((r) => r.enhet === sak.enhet).map((r) => r.rolle);
  if (sak.ansvarlig === k.aktor.ansatt || roller.includes("saksbehandler")) return "saksbehandling";
  return "ledelse";
}

/** What was read, and on which basis when it is another than the reader's usual one. */
type Lesning = Lest & { readonly grunnlag?: Lesegrunnlag };

/**
 * Reads a case and what one page of it needs, in one transaction, and writes down that it was read, by whom and what
 * (pasientjournalloven § 22 a, https://lovdata.no/lov/2014-06-20-42/§22a). A case that is not the reader's is not there.
 */
export async function lesSaken<T>(
  k: Sakskontekst,
  hva: Lesning | ((mer: T) => Lesning),
  fn: (les: Lesing, mappe: Mappe) => Promise<T>,
): Promise<Resultat<Mappe & { readonly mer: T }, Response>> {
  const lest = await k.les(async (les) => {
    const mappe = await hentMappe(les, k);
    return mappe.ok ? ja({ ...mappe.verdi, mer: await fn(les, mappe.verdi) }) : mappe;
  });
  if (!lest.ok) return { ok: false, nei: await skjult(k, lest.nei.grunn) };
  const { sak } = lest.verdi;
  const { grunnlag = lesegrunnlag(k, sak), ...del } = typeof hva === "function" ? hva(lest.verdi.mer) : hva;
  const enhet = k.kommune.enheter.find((e) => e.id === sak.enhet)?.navn[k.kommune.malform] ?? "";
  await k.skriv((tx) =>
    loggInnsyn(tx, { kommune: sak.kommune, sak: sak.id, leser: k.aktor, enhet, grunnlag, hva: del, na: k.tid.na }),
  );
  return lest;
}
