import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { finnPerson } from "../person/index.ts";
import { laasSak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { vedtakI } from "../vedtak/index.ts";
import { bekreftMottatt } from "./bekreft.ts";
import { etterKlageinstans } from "./grupper.ts";
import { klagerMedNokkel } from "./les.sql.ts";
import { type KanIkkeMotta, motta, type NyKlage } from "./motta.ts";

/**
 * Receives one letter of complaint that may be about several decisions. Those that go to different bodies become one complaint each,
 * so that none of them waits on the wrong road. The person gets a receipt for each. The same form sent twice is one letter: the
 * second waits for the first, and gets its answer.
 *
 * @returns the ids of the complaints
 */
export async function mottaFlere(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  ny: Omit<NyKlage, "klager">,
): Promise<Resultat<string[], KanIkkeMotta>> {
  const nr = ny.kommune.nummer;
  await laasSak(tx, nr, ny.sak.id);
  const sendt = await klagerMedNokkel(tx, nr, ny.nokkel);
  if (sendt.length > 0) return ja(sendt.map((k) => k.id));
  const part = await finnPerson(tx, nr, ny.sak.person);
  sikre(part, "a case is about a person");
  const valgte = (await vedtakI(tx, nr, ny.sak.id)).filter((v) => ny.vedtak.includes(v.id) && v.fattet !== null);
  if (ny.vedtak.length === 0) return nei({ grunn: "ingen_vedtak" });
  if (valgte.length !== new Set(ny.vedtak).size) return nei({ grunn: "ukjent_vedtak" });
  const klager: string[] = [];
  for (const [i, gruppe] of etterKlageinstans(valgte, tid.idag).entries()) {
    const mottatt = await motta(tx, aktor, tid, {
      ...ny,
      vedtak: gruppe.map((v) => v.id),
      klager: { id: part.id, navn: part.navn },
      nokkel: `${ny.nokkel}/${i}`,
    });
    if (!mottatt.ok) return mottatt;
    const bekreftet = await bekreftMottatt(tx, aktor, tid, ny.kommune, mottatt.verdi.klage);
    sikre(bekreftet.ok, "a receipt for a complaint has all its parts");
    klager.push(mottatt.verdi.klage);
  }
  return ja(klager);
}
