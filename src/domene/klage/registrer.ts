import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Levering } from "../../lov/forvaltningsloven/p30.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Kommune } from "../kommune/index.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import type { KanIkkeMotta } from "./motta.ts";
import { mottaFlere } from "./mottaFlere.ts";
import type { Klageinnhold } from "./typer.ts";

export interface RegistrerKlage {
  readonly kommune: Kommune;
  readonly sak: string;
  readonly vedtak: readonly string[];
  readonly innhold: Klageinnhold;
  readonly kanal: "muntlig" | "papir";
  /** The day it was said, or the day the letter came. */
  readonly kom: Dato;
  /** Paper: the day on the postmark, which is the one that counts (fvl § 30); null when nobody can read it. */
  readonly postlagt: Dato | null;
  readonly nokkel: string;
}

export type KanIkkeRegistrere = KanIkkeApne | KanIkkeMotta | { readonly grunn: "dato_fram_i_tid" | "postlagt_etter_ankomst" };

/**
 * The desk takes down a complaint that was said, or enters one that came on paper (FVLF § 3: help to word it). It counts from the day it
 * was said or posted, not from the day it was typed. The person gets the text back, to be corrected.
 */
export async function registrer(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: RegistrerKlage,
): Promise<Resultat<string[], KanIkkeRegistrere>> {
  const nr = inn.kommune.nummer;
  const apnet = await apneSak(tx, aktor, "klage.registrer", nr, inn.sak);
  if (!apnet.ok) return apnet;
  if (inn.kom > tid.idag) return nei({ grunn: "dato_fram_i_tid" });
  if (inn.postlagt !== null && inn.postlagt > inn.kom) return nei({ grunn: "postlagt_etter_ankomst" });
  const levering: Levering =
    inn.kanal === "muntlig"
      ? { kanal: "muntlig", fremsatt: inn.kom }
      : { kanal: "papir", postlagt: inn.postlagt, kommetFrem: inn.kom };
  return mottaFlere(tx, aktor, tid, { ...inn, sak: apnet.verdi, sendtAv: null, fortIPennenAv: aktor.ansatt, levering });
}
