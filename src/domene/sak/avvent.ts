import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Krav } from "../../lov/kjerne/svar.ts";
import { stanser, type Ventefakta, type Ventegrunn, type Ventekrav, ventehjemmel, ventekrav } from "../../lov/klokkestans.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { laasSak } from "./laas.sql.ts";
import { fristerI } from "./les.sql.ts";
import { klokkerUnder, settInnPause, stansKlokker } from "./pause.sql.ts";

export interface Venting {
  readonly sak: string;
  readonly grunn: Ventegrunn;
  /** Who is waited for, as the party reads it: "fastlegen". Empty when it is the party. */
  readonly hvem: string;
  /** The last day of waiting. */
  readonly til: Dato;
}

export type KanIkkeAvvente =
  | KanIkkeApne
  | { readonly grunn: "sak_avsluttet" | "venter_alt" }
  | { readonly grunn: "mangler"; readonly krav: readonly Krav<Ventekrav>[] };

/**
 * The case waits: for the party, for others, or because the party wants it. The clocks that may stand still do, and the others go on: the duty
 * to send a foreløpig svar is not paused by anything (fvl § 11 a, https://lovdata.no/lov/1967-02-10/§11a), and nødhjelp does not wait.
 * Refuses a case that is answered, one that waits already, and a wait that the law gives no reason for, with what is missing.
 *
 * @returns the clocks that stand still, by id
 */
export async function avvent(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Venting,
): Promise<Resultat<{ stanset: readonly string[] }, KanIkkeAvvente>> {
  const apnet = await apneSak(tx, aktor, "sak.avvent", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, tilstand } = apnet.verdi;
  if (tilstand !== "mottatt" && tilstand !== "utredes") return nei({ grunn: "sak_avsluttet" });
  await laasSak(tx, kommune, sak);
  const provd = ventekrav(await fakta(tx, kommune, inn), tid.idag);
  if (provd.utfall !== "ja") return nei({ grunn: "mangler", krav: provd.krav.filter((k) => !k.oppfylt) });
  const hvem = inn.hvem.trim();
  const ny = { kommune, sak, grunn: inn.grunn, hvem, fra: tid.idag, til: inn.til, sattAv: aktor.navn, na: tid.na };
  const pause = await settInnPause(tx, ny);
  if (pause === null) return nei({ grunn: "venter_alt" });
  const stanset = (await klokkerUnder(tx, kommune, sak, null)).filter((k) => stanser(inn.grunn, k)).map((k) => k.id);
  await stansKlokker(tx, kommune, stanset, { id: pause, til: inn.til });
  await noter(tx, {
    kommune,
    sak,
    slag: "sak.venter",
    data: { grunn: inn.grunn, hvem, til: inn.til },
    aktor,
    na: tid.na,
    hjemmel: ventehjemmel(tid.idag),
  });
  return ja({ stanset });
}

async function fakta(tx: Transaksjon, kommune: string, inn: Venting): Promise<Ventefakta> {
  const bedt = await tx.db
    .selectFrom("dokumentkrav")
    .select("id")
    .where("kommune", "=", kommune)
    .where("sak", "=", inn.sak)
    .where("tilstand", "=", "apent")
    .limit(1)
    .executeTakeFirst();
  const nodhjelp = (await fristerI(tx, kommune, inn.sak)).some((f) => f.slag === "nodhjelp" && f.status === "loper");
  return { grunn: inn.grunn, hvem: inn.hvem, til: inn.til, bedtOmNoe: bedt !== undefined, nodhjelp };
}
