import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { type Overskuddskode, overskuddskrav } from "../../lov/dokumentkrav.ts";
import type { Krav } from "../../lov/kjerne/svar.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { erLagtTilGrunn, merkFjernet } from "./fjern.sql.ts";
import { finnDokument } from "./les.sql.ts";
import { type Fjerneslag, TYPE_FOR_SPOR } from "./typer.ts";

export interface Fjerning {
  readonly sak: string;
  readonly dokument: string;
  /** Taken away; or the paper was given back, and the copy taken away. */
  readonly slag: Fjerneslag;
  /** Why the case does not need it. The person reads this. */
  readonly grunn: string;
}

export type KanIkkeFjerne =
  | KanIkkeApne
  | { readonly grunn: "mangler"; readonly krav: readonly Krav<Overskuddskode>[] }
  | { readonly grunn: "for_lang"; readonly maksTegn: number }
  | { readonly grunn: "dokument_finnes_ikke" | "ikke_sendt_inn" | "alt_fjernet" | "venter_pa_kontroll" };

/**
 * Lets go of a paper that is more than the case needs: it is given back or taken away, the person sees that and why, and the content is gone from the
 * database as soon as no other case holds it. The line in the file list stays.
 * Refuses what the office has written itself, what was there when the case was decided or forwarded, and a removal without a reason.
 *
 * https://lovdata.no/lov/2009-12-18-131/§43
 */
export async function fjern(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Fjerning,
): Promise<Resultat<true, KanIkkeFjerne>> {
  const apnet = await apneSak(tx, aktor, "dokument.fjern", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, spor } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const funnet = await finnDokument(tx, kommune, sak, inn.dokument);
  if (!funnet) return nei({ grunn: "dokument_finnes_ikke" });
  const { dokument, fil } = funnet;
  if (dokument.fjernet) return nei({ grunn: "alt_fjernet" });
  if (dokument.slag !== "vedlegg") return nei({ grunn: "ikke_sendt_inn" });
  if (dokument.kontroll === "venter") return nei({ grunn: "venter_pa_kontroll" });
  const grunn = inn.grunn.trim();
  const lagtTilGrunn = await erLagtTilGrunn(tx, kommune, sak, dokument.lagtTilAt);
  const provd = overskuddskrav({ vedtakstype: TYPE_FOR_SPOR[spor], grunn, lagtTilGrunn }, tid.idag);
  if (provd.utfall !== "ja") return nei({ grunn: "mangler", krav: provd.krav.filter((k) => !k.oppfylt) });
  if (grunn.length > grenser.dokument.tegnFjerning) return nei({ grunn: "for_lang", maksTegn: grenser.dokument.tegnFjerning });
  await merkFjernet(tx, kommune, dokument.id, { slag: inn.slag, grunn, av: aktor.navn, nar: tid.na });
  await leggUt(tx, "fil.tom", { kommune, fil }, `fil.tom:${fil}`);
  await noter(tx, {
    kommune,
    sak,
    slag: "dokument.fjernet",
    data: { dokument: dokument.id, tittel: dokument.tittel, slag: inn.slag, grunn },
    aktor,
    na: tid.na,
    synlig: dokument.synligForPart,
    ...(provd.hjemmel[0] ? { hjemmel: provd.hjemmel[0] } : {}),
  });
  return ja(true);
}
