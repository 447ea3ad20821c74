import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { KanIkkeApne } from "../sak/index.ts";
import { noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { flyttKlage } from "./flytt.sql.ts";

export interface Formkontrollering {
  readonly klage: string;
  readonly erPart: boolean;
  readonly hvaDetGjelder: string;
  /** A late complaint: the § 31 assessment that let it in. Ignored when it was in time. */
  readonly skyld: string;
  readonly saerligeGrunner: string;
  readonly begrunnelse: string;
}

export type KanIkkeFormkontrollere =
  | KanIkkeApne
  | FeilTilstand
  | EndretImens
  | { readonly grunn: "ikke_part" | "mangler_hva_det_gjelder" }
  | { readonly grunn: "mangler_vurdering_av_fristen"; readonly felt: readonly ("skyld" | "saerligeGrunner" | "begrunnelse")[] };

/**
 * The desk has looked at party, deadline and what the complaint is about, and takes it up. A late one is taken up only with the
 * assessment of § 31 written down (https://lovdata.no/lov/1967-02-10/§31); the other way is `avvis`, which asks for the same.
 * One who is not a party is not rejected here either: the desk is sent to `avvis`, where it gives its reasons in a letter.
 */
export async function formkontroller(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Formkontrollering,
): Promise<Resultat<true, KanIkkeFormkontrollere>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["mottatt"]);
  if (!apnet.ok) return apnet;
  const { klage } = apnet.verdi;
  if (!inn.erPart) return nei({ grunn: "ikke_part" });
  if (inn.hvaDetGjelder.trim() === "") return nei({ grunn: "mangler_hva_det_gjelder" });
  const sen = klage.rettidig === "for_sen";
  const tomme = (["skyld", "saerligeGrunner", "begrunnelse"] as const).filter((f) => inn[f].trim() === "");
  if (sen && tomme.length > 0) return nei({ grunn: "mangler_vurdering_av_fristen", felt: tomme });
  const flyttet = await flyttKlage(tx, klage, {
    tilstand: "vurderes",
    formkontroll: {
      erPart: true,
      hvaDetGjelder: inn.hvaDetGjelder.trim(),
      forSen: sen ? { skyld: inn.skyld, saerligeGrunner: inn.saerligeGrunner, begrunnelse: inn.begrunnelse } : null,
      gjortAv: aktor.navn,
      gjortDato: tid.idag,
    },
  });
  if (!flyttet) return nei({ grunn: "endret_imens" });
  await noter(tx, {
    kommune: aktor.kommune,
    sak: klage.sak,
    slag: "klage.formkontrollert",
    data: { klage: klage.id, tasTilBehandling: true },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), sen ? "for_sen" : "klagens_form"),
  });
  return ja(true);
}
