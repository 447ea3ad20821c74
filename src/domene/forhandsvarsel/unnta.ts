import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Varselunntak } from "../../lov/forvaltningsloven/p16.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settInnUnntak } from "./varsel.sql.ts";

export type KanIkkeUnnta =
  | KanIkkeApne
  | { readonly grunn: "mangler_begrunnelse" | "sak_avsluttet" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number };

/**
 * Writes down why the party is not warned before a cut: which of the law's exceptions, and why it holds here (fvl § 16 tredje ledd,
 * https://lovdata.no/lov/1967-02-10/§16). The party reads it in the case.
 */
export async function unnta(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly unntak: Varselunntak; readonly begrunnelse: string },
): Promise<Resultat<true, KanIkkeUnnta>> {
  const apnet = await apneSak(tx, aktor, "varsel.send", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { tilstand } = apnet.verdi;
  if (tilstand !== "mottatt" && tilstand !== "utredes") return nei({ grunn: "sak_avsluttet" });
  const begrunnelse = inn.begrunnelse.trim();
  const maksTegn = grenser.forhandsvarsel.tegnHvorfor;
  if (begrunnelse === "") return nei({ grunn: "mangler_begrunnelse" });
  if (begrunnelse.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  const felles = { kommune: aktor.kommune, sak: inn.sak, na: tid.na };
  await settInnUnntak(tx, { ...felles, unntak: inn.unntak, begrunnelse, av: aktor.ansatt });
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "forhandsvarsel");
  await noter(tx, { ...felles, slag: "varsel.unntatt", data: { unntak: inn.unntak, begrunnelse }, aktor, hjemmel });
  return ja(true);
}
