import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import { leggUt } from "../../../grunnmur/utboks.ts";
import { kanGisTilAndre } from "../../../lov/sosialtjenesteloven/p44.ts";
import { dokumenterI, kanApnes } from "../../dokument/index.ts";
import { finnKommune } from "../../kommune/index.ts";
import { finnPerson } from "../../person/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../../sak/index.ts";
import type { Ansatt } from "../../tilgang/index.ts";
import { livshendelserI } from "../les.sql.ts";
import { samtykketTil, settInnOverforing } from "./overforing.sql.ts";
import "./jobber.ts";

export interface Papirsending {
  readonly sak: string;
  readonly hendelse: string;
  /** The papers that the person has agreed to. */
  readonly papirer: readonly string[];
  /** What the office there should know, in words. */
  readonly melding: string;
}

export type KanIkkeSendePapirer =
  | KanIkkeApne
  | Papirmangel
  | { readonly grunn: "hendelse_finnes_ikke" | "ikke_samtykket" | "tar_ikke_imot" | "skjermet" | "alt_sendt" };
export type Papirmangel =
  | { readonly grunn: "ingen_papirer" }
  | { readonly grunn: "for_mange" | "for_store" | "for_lang"; readonly maks: number };

/**
 * Sends the chosen papers to the new kommune, which answers what the person asked for (fvl § 11 fourth paragraph, https://lovdata.no/lov/1967-02-10/§11):
 * a job carries the copy, and the task stays until the receipt is here. What is under taushetsplikt goes there because the person has agreed to it.
 *
 * Refuses without that, to a kommune that is not here, a second time, and for a person with a protected address: then a person sees to it that what is
 * sent does not tell where.
 */
export async function sendPapirer(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Papirsending,
): Promise<Resultat<true, KanIkkeSendePapirer>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, person } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const hendelse = (await livshendelserI(tx, kommune, sak)).find((l) => l.id === inn.hendelse);
  if (!hendelse) return nei({ grunn: "hendelse_finnes_ikke" });
  const samtykke = (await samtykketTil(tx, kommune, hendelse.id, sak)) !== undefined;
  const fakta = { samtykke, lovhjemmel: false, annetOrganOgNodvendig: false };
  const gis = kanGisTilAndre.anvend(fakta, tid.idag);
  if (hendelse.slag !== "flytting" || gis.utfall !== "ja") return nei({ grunn: "ikke_samtykket" });
  const til = hendelse.tilNummer === null ? null : await finnKommune(tx, hendelse.tilNummer);
  if (!til?.tarImot) return nei({ grunn: "tar_ikke_imot" });
  const hvem = await finnPerson(tx, kommune, person);
  sikre(hvem, "a case has a person");
  if (hvem.skjermet) return nei({ grunn: "skjermet" });
  const valgt = (await dokumenterI(tx, kommune, sak)).filter((d) => kanApnes(d) && inn.papirer.includes(d.id));
  const mangel = provPapirene(valgt, inn.melding);
  if (mangel) return nei(mangel);
  const felles = { kommune, sak, na: tid.na };
  const ny = { ...felles, hendelse: hendelse.id, til: til.nummer, melding: inn.melding.trim(), av: aktor };
  const id = await settInnOverforing(tx, { ...ny, papirer: valgt.map((d) => d.id) });
  if (id === null) return nei({ grunn: "alt_sendt" });
  await leggUt(tx, "papirer.overfor", { kommune, overforing: id }, `papirer.overfor:${id}`);
  const [hjemmel] = gis.hjemmel;
  const data = { til: til.navn, antall: valgt.length };
  await noter(tx, { ...felles, slag: "part.papirer_sendt", data, aktor, ...(hjemmel && { hjemmel }) });
  return ja(true);
}

/** What is wrong with what was chosen and written; null when it holds. Pure. */
export function provPapirene(valgt: readonly { readonly storrelse: number }[], melding: string): Papirmangel | null {
  const { papirer, bytes, tegnIMelding } = grenser.livshendelse;
  if (valgt.length === 0) return { grunn: "ingen_papirer" };
  if (valgt.length > papirer) return { grunn: "for_mange", maks: papirer };
  if (valgt.reduce((sum, d) => sum + d.storrelse, 0) > bytes) return { grunn: "for_store", maks: bytes / 1024 / 1024 };
  return melding.trim().length > tegnIMelding ? { grunn: "for_lang", maks: tegnIMelding } : null;
}
