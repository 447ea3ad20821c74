import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { stoppFrister } from "./frist.sql.ts";
import { avbrytVenting } from "./gjenoppta.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { trekkDokumentkrav } from "./krav.sql.ts";
import { posterI } from "./les.sql.ts";
import { revurderingI } from "./revurdering.sql.ts";

export type KanIkkeTrekke = KanIkkeApne | { readonly grunn: "ingenting_apent" };

/** The tasks and clocks that wait for an answer to the application, and end with it. */
const SOKNADENS_FRISTER = ["forelopig_svar", "vedtak", "nodhjelp", "dokument", "varselsvar"] as const;
const SOKNADENS_OPPGAVER = [
  "behandle_soknad",
  "nodhjelp",
  "finn_botilbud",
  "vurder_dokument",
  "dokument_uteblitt",
  "varsel_besvart",
] as const;
/** What is needed today (stnl §§ 18 and 27). Its clock is in hours, and does not wait for the rest of the application. */
const NODHJELP: readonly string[] = ["nodhjelp", "midlertidig_botilbud"];

/**
 * The resident withdraws one or more of the things applied for. The wish is noted item by item; a case where everything is
 * withdrawn is closed as withdrawn, and one where the rest is answered goes on to be answered.
 * Call under the kommune's role; whether the resident may do it is asked by the caller's opening of the case.
 */
export async function trekkPoster(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  inn: { kommune: string; sak: string; poster: readonly string[] },
): Promise<Resultat<{ alt: boolean }, KanIkkeTrekke>> {
  // What the office has opened itself is not the party's to withdraw: there is no application.
  const revurdering = aktor.slag === "innbygger" ? await revurderingI(tx, inn.kommune, inn.sak) : null;
  if (revurdering && revurdering.grunn !== "parten_ber") return nei({ grunn: "ingenting_apent" });
  const apne = (await posterI(tx, inn.kommune, inn.sak)).filter((p) => p.utfall === null);
  const valgte = apne.filter((p) => inn.poster.includes(p.id));
  if (valgte.length === 0) return nei({ grunn: "ingenting_apent" });
  for (const post of valgte) {
    await tx.db
      .updateTable("sak_post")
      .set((v) => ({ utfall: "trukket", versjon: v("versjon", "+", 1) }))
      .where("kommune", "=", inn.kommune)
      .where("id", "=", post.id)
      .where("versjon", "=", post.versjon)
      .execute();
    await noter(tx, {
      kommune: inn.kommune,
      sak: inn.sak,
      slag: "sak.post_trukket",
      data: { nr: post.nr, tjeneste: post.tjeneste },
      aktor,
      na: tid.na,
    });
  }
  await avgjorOmBesvart(tx, aktor, tid, inn.kommune, inn.sak);
  return ja({ alt: valgte.length === apne.length });
}

/**
 * Closes the application's clocks when nothing is unanswered any more: as decided, or as withdrawn when there was nothing but withdrawals.
 * The database refuses the same change while an item is open, so a case cannot slip through here either. Papers that were asked for are not
 * waited for any more, and the person is not asked for them again.
 */
export async function avgjorOmBesvart(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  kommune: string,
  sak: string,
): Promise<boolean> {
  const poster = await posterI(tx, kommune, sak);
  const nod = poster.filter((p) => p.tjeneste !== null && NODHJELP.includes(p.tjeneste));
  if (nod.length > 0 && nod.every((p) => p.utfall !== null)) {
    await stoppFrister(tx, { kommune, sak, slag: ["nodhjelp"] }, "oppfylt", tid.na);
    await avsluttOppgaver(tx, { kommune, sak, slag: ["nodhjelp"] }, "gjort", tid.na);
  }
  if (poster.some((p) => p.utfall === null)) return false;
  const alt = poster.every((p) => p.utfall === "trukket");
  await tx.db
    .updateTable("sak")
    .set((v) => ({ tilstand: alt ? "trukket" : "avgjort", versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", sak)
    .execute();
  await avbrytVenting(tx, tid, kommune, sak);
  await stoppFrister(tx, { kommune, sak, slag: SOKNADENS_FRISTER }, alt ? "falt_bort" : "oppfylt", tid.na);
  // Without a programme nothing begins; with one, the clock runs until it has.
  const program = poster.some(
    (p) => p.tjeneste === "kvalifiseringsprogram" && (p.utfall === "innvilget" || p.utfall === "delvis"),
  );
  if (!program) await stoppFrister(tx, { kommune, sak, slag: ["programstart"] }, "falt_bort", tid.na);
  await avsluttOppgaver(tx, { kommune, sak, slag: SOKNADENS_OPPGAVER }, alt ? "falt_bort" : "gjort", tid.na);
  await trekkDokumentkrav(tx, kommune, sak, tid.na);
  await noter(tx, { kommune, sak, slag: alt ? "sak.trukket" : "sak.avgjort", data: {}, aktor, na: tid.na });
  return true;
}

/** May this actor withdraw in this case? Read under the actor's own role, before the kommune's role writes. */
export async function kanTrekke(tx: Transaksjon, aktor: Aktor, kommune: string, sak: string) {
  return apneSak(tx, aktor, "sak.trekk", kommune, sak);
}
