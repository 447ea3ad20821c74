import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { refusjon } from "../../lov/sosialtjenesteloven/p25.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { erKrevd, refusjonKrevd } from "./tilbake.sql.ts";
import type { Refusjonsslag } from "./typer.ts";
import { betalbareI, utbetalingerI } from "./utbetaling.sql.ts";

export interface Refusjonskrav {
  readonly sak: string;
  readonly post: string;
  readonly slag: Refusjonsslag;
  /** Who is to pay the kommune: the body that pays the benefit or collects the maintenance. */
  readonly fraHvem: string;
  /** The days that both were for. */
  readonly fra: Dato | null;
  readonly til: Dato | null;
  readonly ore: number | null;
  readonly grunn: string;
  readonly innen: Dato | null;
}

export type Refusjonsfelt = "fraHvem" | "fra" | "til" | "ore" | "grunn" | "innen";
export type KanIkkeKreveRefusjon =
  | KanIkkeApne
  | { readonly grunn: "ikke_vedtatt" | "ikke_samme_tid" | "alt_krevd" }
  | { readonly grunn: "for_mye"; readonly maksOre: number }
  | { readonly grunn: "mangler"; readonly felt: readonly Refusjonsfelt[] };

/**
 * Claims refusjon in maintenance (§ 25) or in a benefit of folketrygden (§ 26), from the one who pays it, for the days that stønad was paid for. Never more in all than was paid
 * for those days, and one claim of a kind on one answer. The person reads it in the case.
 *
 * https://lovdata.no/lov/2009-12-18-131/§26
 */
export async function krevRefusjon(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Refusjonskrav,
): Promise<Resultat<{ tilbakebetaling: string }, KanIkkeKreveRefusjon>> {
  const apnet = await apneSak(tx, aktor, "utbetaling.planlegg", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const gitt = (await betalbareI(tx, kommune, sak)).find((b) => b.post === inn.post);
  if (!gitt) return nei({ grunn: "ikke_vedtatt" });
  const { fra, til, ore, innen } = inn;
  const [grunn, fraHvem] = [inn.grunn.trim(), inn.fraHvem.trim()];
  const felt = mangler({ ...inn, grunn, fraHvem }, tid.idag);
  if (felt.length > 0 || fra === null || til === null || ore === null || innen === null) return nei({ grunn: "mangler", felt });
  const betalt = (await utbetalingerI(tx, kommune, sak)).filter(
    (u) => u.post === inn.post && u.tilstand === "sendt" && u.fra <= til && u.til >= fra,
  );
  const svar = refusjon.anvend({ kilde: inn.slag, forSammeTid: betalt.length > 0 }, tid.idag);
  if (svar.utfall === "nei") return nei({ grunn: "ikke_samme_tid" });
  const maksOre = betalt.reduce((sum, u) => sum + u.ore, 0) - (await refusjonKrevd(tx, kommune, gitt, { fra, til }));
  if (await erKrevd(tx, kommune, gitt.vedtak, inn.post, inn.slag)) return nei({ grunn: "alt_krevd" });
  if (ore > maksOre) return nei({ grunn: "for_mye", maksOre: Math.max(0, maksOre) });
  const { id } = await tx.db
    .insertInto("tilbakebetaling")
    .values({
      ...{ kommune, sak, vedtak: gitt.vedtak, post: inn.post, slag: inn.slag, ore, grunn, innen },
      ...{ fra_hvem: fraHvem, periode_fra: fra, periode_til: til },
      ...{ laget_av: aktor.ansatt, laget_navn: aktor.navn, laget_at: tid.na },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const data = { slag: inn.slag, fraHvem, ore, fra, til, grunn };
  await noter(tx, { kommune, sak, slag: "refusjon.krevd", data, aktor, na: tid.na, ...hjemlet(svar.hjemmel) });
  return ja({ tilbakebetaling: id });
}

const hjemlet = <H>([hjemmel]: readonly H[]) => (hjemmel ? { hjemmel } : {});

/** The fields that are not filled in. Pure. */
function mangler(inn: Refusjonskrav, idag: Dato): readonly Refusjonsfelt[] {
  const g = grenser.utbetaling;
  const feil: Readonly<Record<Refusjonsfelt, boolean>> = {
    fraHvem: inn.fraHvem === "" || inn.fraHvem.length > g.tegnMottaker,
    fra: inn.fra === null,
    til: inn.til === null || (inn.fra !== null && inn.til < inn.fra),
    ore: inn.ore === null || inn.ore <= 0,
    grunn: inn.grunn === "" || inn.grunn.length > g.tegnTilbake,
    innen: inn.innen === null || inn.innen < idag,
  };
  return (Object.keys(feil) as Refusjonsfelt[]).filter((f) => feil[f]);
}
