import { type InstansKlart, instansklare } from "../../domene/forelopig/index.ts";
import { type Lest, loggInnsyn } from "../../domene/innsyn/index.ts";
import { kontrollerOversendelse } from "../../domene/klage/index.ts";
import { apneInstanssak, type Instanssak, type Ventesak, ventesakFor } from "../../domene/klageinstans/index.ts";
import { somKommunen } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Tjenestenavn, tjenestenavnI } from "../ansatt/tjenestenavn.ts";
import { skjult } from "../nekt.tsx";
import type { Instanssted } from "./sted.ts";

export interface Instansmappe {
  readonly sak: Instanssak;
  /** What was forwarded is still what was sent: every paper was hashed again just now. */
  readonly uendret: boolean;
  readonly navn: Tjenestenavn;
  /** The letter about a late answer, when it is ready. */
  readonly klart: InstansKlart | null;
  /** The newest question whether the decision waits meanwhile. */
  readonly vent: Ventesak | null;
}

/** Opens a forwarded case, or answers that it is not there. A case of another office is not there. */
export async function lesInstanssak(s: Instanssted, id: string): Promise<Resultat<Instansmappe, Response>> {
  const { k } = s;
  const lest = await k.les(async (les) => {
    const apnet = await apneInstanssak(les, k.aktor, "klageinstans.les", id);
    if (!apnet.ok) return apnet;
    const sak = apnet.verdi;
    return ja({
      sak,
      uendret: await kontrollerOversendelse(les, sak.kommune, sak.oversendelse),
      navn: await tjenestenavnI(les, sak.kommune, k.sprak),
      klart: (await instansklare(les, [sak.id]))[0] ?? null,
      vent: await ventesakFor(les, sak.kommune, sak.klage),
    });
  });
  return lest.ok ? lest : nei(await skjult(k, lest.nei.grunn));
}

/**
 * Writes in the kommune's log that the body read: the person finds one log, whoever read the papers
 * (pasientjournalloven § 22 a, https://lovdata.no/lov/2014-06-20-42/§22a). The log is the kommune's, so the kommune's role writes it.
 */
export async function loggLest(s: Instanssted, sak: Pick<Instanssak, "kommune" | "sakId">, hva: Lest): Promise<void> {
  const { k } = s;
  await k.skriv((tx) =>
    somKommunen(tx, sak.kommune, (kommunen) =>
      loggInnsyn(kommunen, {
        kommune: sak.kommune,
        sak: sak.sakId,
        leser: k.aktor,
        enhet: s.navn,
        grunnlag: "klagebehandling",
        hva,
        na: k.tid.na,
      }),
    ),
  );
}
