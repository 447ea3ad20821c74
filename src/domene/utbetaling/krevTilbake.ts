import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { tilbakebetaling } from "../../lov/sosialtjenesteloven/p23.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { erKrevd, tilbakebetalingerI } from "./tilbake.sql.ts";
import type { Betalbart, Refusjonsslag, Tilbakeslag } from "./typer.ts";
import { betalbareI, gittForI } from "./utbetaling.sql.ts";

export type Skyld = "forsett" | "grov_uaktsomhet" | "mindre_eller_ingen";

export interface Tilbakekrav {
  readonly sak: string;
  readonly post: string;
  readonly slag: Exclude<Tilbakeslag, Refusjonsslag>;
  /** How much the person is to blame for what was told wrong; asked for only when that is why. */
  readonly skyld: Skyld | null;
  readonly ore: number | null;
  readonly grunn: string;
  readonly innen: Dato | null;
}

export type KanIkkeKreveTilbake =
  | KanIkkeApne
  | { readonly grunn: "ikke_vedtatt" | "ikke_lan" | "uten_vedtak" | "uten_skyld" | "alt_krevd" }
  | { readonly grunn: "for_mye"; readonly maksOre: number }
  | { readonly grunn: "mangler"; readonly felt: readonly ("ore" | "grunn" | "innen" | "skyld")[] };

/**
 * Writes what is to be paid back: a loan that was decided as one (§ 21), or money that was given because somebody told something wrong on purpose or by gross
 * carelessness (§ 23). Without that blame nothing is claimed back. A claim by § 23 is a decision: it is made in the case that looks at the first one again, with warning, letter
 * and a right to complain, and written here afterwards. Never more than was decided, and each only once.
 *
 * https://lovdata.no/lov/2009-12-18-131/§23
 */
export async function krevTilbake(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Tilbakekrav,
): Promise<Resultat<{ tilbakebetaling: string }, KanIkkeKreveTilbake>> {
  const apnet = await apneSak(tx, aktor, "utbetaling.planlegg", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const kravbart = await kravbartI(tx, kommune, sak, inn);
  if (!kravbart.ok) return kravbart;
  const { gitt, kravvedtak } = kravbart.verdi;
  if (inn.slag === "lan" && gitt.form !== "lan") return nei({ grunn: "ikke_lan" });
  const { ore, innen } = inn;
  const grunn = inn.grunn.trim();
  const felt = [
    ...(ore === null || ore <= 0 ? (["ore"] as const) : []),
    ...(grunn === "" || grunn.length > grenser.utbetaling.tegnTilbake ? (["grunn"] as const) : []),
    ...(innen === null || innen < tid.idag ? (["innen"] as const) : []),
    ...(inn.slag === "uriktige_opplysninger" && inn.skyld === null ? (["skyld"] as const) : []),
  ];
  if (felt.length > 0 || ore === null || innen === null) return nei({ grunn: "mangler", felt });
  if (inn.slag === "uriktige_opplysninger" && inn.skyld !== null) {
    const provd = tilbakebetaling.anvend({ uriktigeEllerFortidde: true, skyld: inn.skyld }, tid.idag);
    if (provd.utfall === "nei") return nei({ grunn: "uten_skyld" });
  }
  if (ore > gitt.ore) return nei({ grunn: "for_mye", maksOre: gitt.ore });
  if (await erKrevd(tx, kommune, gitt.vedtak, inn.post, inn.slag)) return nei({ grunn: "alt_krevd" });
  const { id } = await tx.db
    .insertInto("tilbakebetaling")
    .values({
      kommune,
      sak,
      vedtak: gitt.vedtak,
      post: inn.post,
      slag: inn.slag,
      kravvedtak,
      ore,
      grunn,
      innen,
      laget_av: aktor.ansatt,
      laget_navn: aktor.navn,
      laget_at: tid.na,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const data = { slag: inn.slag, ore, innen, grunn };
  const h = hjemmel("stnl", inn.slag === "lan" ? "21" : "23");
  await noter(tx, { kommune, sak, slag: "tilbakebetaling.krevd", data, aktor, na: tid.na, hjemmel: h });
  return ja({ tilbakebetaling: id });
}

/** What the claim is about; and by § 23 the decision of this case that it stands in. */
async function kravbartI(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  inn: Pick<Tilbakekrav, "slag" | "post">,
): Promise<Resultat<{ gitt: Betalbart; kravvedtak: string | null }, { readonly grunn: "ikke_vedtatt" | "uten_vedtak" }>> {
  const finn = (fra: readonly Betalbart[]) => fra.find((b) => b.post === inn.post);
  if (inn.slag === "lan") {
    const gitt = finn(await betalbareI(tx, kommune, sak));
    return gitt ? ja({ gitt, kravvedtak: null }) : nei({ grunn: "ikke_vedtatt" });
  }
  const provd = await gittForI(tx, kommune, sak);
  if (provd.kravvedtak === null) return nei({ grunn: "uten_vedtak" });
  const gitt = finn(provd.gitt);
  return gitt ? ja({ gitt, kravvedtak: provd.kravvedtak }) : nei({ grunn: "ikke_vedtatt" });
}

export type KanIkkeRegistrere =
  | KanIkkeApne
  | { readonly grunn: "finnes_ikke_her" | "ugyldig" }
  | { readonly grunn: "for_mye"; readonly maksOre: number };

/** Writes that money came back, on the day it came. Never more than is left of the claim; the database keeps that too. */
export async function registrerInnbetaling(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly tilbakebetaling: string; readonly ore: number | null; readonly dato: Dato | null },
): Promise<Resultat<true, KanIkkeRegistrere>> {
  const apnet = await apneSak(tx, aktor, "utbetaling.planlegg", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const krav = (await tilbakebetalingerI(tx, kommune, sak)).find((t) => t.id === inn.tilbakebetaling);
  if (!krav) return nei({ grunn: "finnes_ikke_her" });
  const { ore, dato } = inn;
  if (ore === null || ore <= 0 || dato === null || dato > tid.idag) return nei({ grunn: "ugyldig" });
  const igjen = krav.ore - krav.betaltOre;
  if (ore > igjen) return nei({ grunn: "for_mye", maksOre: igjen });
  const rad = { kommune, sak, tilbakebetaling: krav.id, dato, ore, registrert_navn: aktor.navn, registrert_at: tid.na };
  await tx.db.insertInto("innbetaling").values(rad).execute();
  const data = { slag: krav.slag, ore, igjenOre: igjen - ore };
  await noter(tx, { kommune, sak, slag: "tilbakebetaling.betalt", data, aktor, na: tid.na });
  return ja(true);
}
