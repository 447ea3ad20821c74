import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import type { Resultat } from "../../grunnmur/resultat.ts";
import type { Kommune } from "../kommune/index.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import type { KanIkkeMotta } from "./motta.ts";
import { mottaFlere } from "./mottaFlere.ts";
import type { Klageinnhold } from "./typer.ts";

export interface SendKlage {
  readonly kommune: Kommune;
  readonly sak: string;
  readonly vedtak: readonly string[];
  readonly innhold: Klageinnhold;
  readonly nokkel: string;
}

export type KanIkkeSendeKlage = KanIkkeApne | KanIkkeMotta;

/**
 * A party complains, on one decision or on several, granted ones too (fvl § 28, https://lovdata.no/lov/1967-02-10/§28).
 * The same form sent twice is one complaint.
 *
 * @returns the ids of the complaints
 */
export async function send(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: SendKlage,
): Promise<Resultat<string[], KanIkkeSendeKlage>> {
  const nr = inn.kommune.nummer;
  const apnet = await apneSak(tx, aktor, "klage.send", nr, inn.sak);
  if (!apnet.ok) return apnet;
  return somKommunen(tx, nr, (kommunen) =>
    mottaFlere(kommunen, aktor, tid, {
      ...inn,
      sak: apnet.verdi,
      sendtAv: aktor.person,
      fortIPennenAv: null,
      kanal: "digital",
      levering: { kanal: "digital", kommetFrem: tid.idag },
    }),
  );
}
