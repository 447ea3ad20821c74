import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { girBotilbud, leggBotilbudsoppgave } from "./botilbudsoppgave.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { posterI } from "./les.sql.ts";
import { settInnPoster } from "./opprett.sql.ts";

export interface Presisering {
  readonly sak: string;
  /** The item that only described a need. */
  readonly post: string;
  /** The services that answer the need, by code. The first takes over the item; the rest become items of their own. */
  readonly tjenester: readonly string[];
}

export type KanIkkePresisere =
  | KanIkkeApne
  | { readonly grunn: "ingen_tjeneste" | "post_finnes_ikke" | "alt_besvart" | "alt_navngitt" };

/**
 * Names the services behind a need. The resident said what is hard; the office finds the service (fvl § 11, guidance;
 * https://lovdata.no/lov/1967-02-10/§11). The resident's words stay on the item.
 * Refuses an item that is answered or already has a service: what was asked for is never overwritten.
 */
export async function presiser(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Presisering,
): Promise<Resultat<true, KanIkkePresisere>> {
  const apnet = await apneSak(tx, aktor, "sak.presiser", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const [forste, ...resten] = [...new Set(inn.tjenester)];
  if (forste === undefined) return nei({ grunn: "ingen_tjeneste" });
  const poster = await posterI(tx, aktor.kommune, inn.sak);
  const post = poster.find((p) => p.id === inn.post);
  if (!post) return nei({ grunn: "post_finnes_ikke" });
  if (post.utfall !== null) return nei({ grunn: "alt_besvart" });
  if (post.tjeneste !== null) return nei({ grunn: "alt_navngitt" });
  await tx.db
    .updateTable("sak_post")
    .set((v) => ({ tjeneste: forste, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", inn.post)
    .where("versjon", "=", post.versjon)
    .execute();
  if (resten.length > 0) {
    await settInnPoster(
      tx,
      aktor.kommune,
      inn.sak,
      resten.map((tjeneste) => ({ tjeneste, onsket: post.onsket })),
      Math.max(...poster.map((p) => p.nr)),
    );
  }
  if (girBotilbud(inn.tjenester)) await leggBotilbudsoppgave(tx, tid, apnet.verdi);
  await noter(tx, {
    kommune: aktor.kommune,
    sak: inn.sak,
    slag: "sak.presisert",
    data: { tjenester: [forste, ...resten] },
    aktor,
    na: tid.na,
  });
  return ja(true);
}
