import type { Lesing } from "../../../grunnmur/db/base.ts";
import { lagSamling } from "../../../grunnmur/pdf/lagSamling.ts";
import { ja, nei, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import { dokumenterI, kanApnes } from "../../dokument/index.ts";
import { finnKommune } from "../../kommune/index.ts";
import { finnPerson } from "../../person/index.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../../sak/index.ts";
import { folgebrevet } from "../../soknad/index.ts";
import type { Ansatt } from "../../tilgang/index.ts";
import { livshendelserI } from "../les.sql.ts";
import { folgefakta } from "./folgefakta.ts";
import { papireneMedInnhold } from "./overforing.sql.ts";
import { type Papirmangel, provPapirene } from "./send.ts";

export type KanIkkeSamle = KanIkkeApne | Papirmangel | { readonly grunn: "hendelse_finnes_ikke" | "ikke_samtykket" };

/**
 * The chosen papers as one PDF, with a letter on top that says who sends them, why, and when the person asked: to be printed, or sent as such papers are, to a
 * new kommune that is not here. Refuses without the person's yes, as when they are sent from here.
 */
export async function papirsamling(
  les: Lesing,
  aktor: Ansatt,
  tid: Pick<Tidspunkt, "idag">,
  inn: { readonly sak: string; readonly hendelse: string; readonly papirer: readonly string[] },
): Promise<Resultat<{ bytes: Uint8Array; tittel: string; dokumenter: readonly string[] }, KanIkkeSamle>> {
  const apnet = await apneSak(les, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const { kommune, sprak } = sak;
  const hendelse = (await livshendelserI(les, kommune, sak.id)).find((l) => l.id === inn.hendelse);
  if (!hendelse) return nei({ grunn: "hendelse_finnes_ikke" });
  const fakta = await folgefakta(les, tid, { sak, hendelse: hendelse.id, sendtAv: aktor.navn });
  if (!fakta) return nei({ grunn: "ikke_samtykket" });
  const valgt = (await dokumenterI(les, kommune, sak.id)).filter((d) => kanApnes(d) && inn.papirer.includes(d.id));
  const mangel = provPapirene(valgt, "");
  if (mangel) return nei(mangel);
  const dokumenter = valgt.map((d) => d.id);
  const papirer = await papireneMedInnhold(les, kommune, sak.id, dokumenter);
  const person = await finnPerson(les, kommune, sak.person);
  const fra = await finnKommune(les, kommune);
  sikre(person && fra, "a case has a person and a kommune");
  const brevet = (utelatt: readonly string[]) =>
    folgebrevet({
      ...{ sprak, kommune: hendelse.til ?? "", gjelder: `${person.navn}, ${person.fnr}` },
      overfort: { ...fakta.overfort, melding: "", papirer: papirer.length },
      sokteOm: fakta.poster.map((p) => p.onsket),
      papirer: papirer.map((p) => p.tittel),
      utelatt,
    });
  const { tittel } = brevet([]);
  const forside = (utelatt: readonly string[]) => brevet(utelatt).tekst.split("\n").slice(1).join("\n").trim();
  return ja({ bytes: lagSamling({ sprak, tittel, forside, papirer }), tittel: `${tittel} ${sak.nummer}.pdf`, dokumenter });
}
