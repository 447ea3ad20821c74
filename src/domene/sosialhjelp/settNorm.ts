import { z } from "zod";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Ore, tolkOre } from "../../lov/kjerne/belop.ts";
import { type Dato, tolkDato } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { settInnNorm } from "./norm.sql.ts";

const belop = z.custom<Ore>((v) => typeof v === "number" && v > 0 && v <= grenser.sosialhjelp.normOre && tolkOre(v) !== null);

export const normskjema = z.object({
  fra: z.custom<Dato>((v) => typeof v === "string" && tolkDato(v) !== null),
  satser: z.object({
    enslig: belop,
    par: belop,
    bofellesskap: belop,
    barn0til5: belop,
    barn6til10: belop,
    barn11til17: belop,
  }),
  kilde: z.string().trim().min(1).max(grenser.sosialhjelp.tegnIKilde),
});
export type NyNorm = z.infer<typeof normskjema>;

export type KanIkkeSetteNorm = Nektet | { readonly grunn: "finnes_fra_dagen" };

/**
 * The kommune's own norm for livsopphold, from a day. It is guiding, as the state's rates are, and it stands as it was set: the next one follows it.
 * Refuses anybody but the administrator, and a day that a norm begins on already.
 *
 * https://lovdata.no/lov/2009-12-18-131/§18
 */
export async function settNorm(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyNorm,
): Promise<Resultat<true, KanIkkeSetteNorm>> {
  const svar = kan("kommune.innstill", aktor, { kommune: aktor.kommune });
  if (!svar.ok) return svar;
  const satt = await settInnNorm(tx, aktor.kommune, inn, { id: aktor.ansatt, navn: aktor.navn, na: tid.na });
  return satt ? ja(true) : nei({ grunn: "finnes_fra_dagen" });
}
