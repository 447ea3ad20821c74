import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { alder } from "../../lov/kjerne/dato.ts";
import { rettTilProgram } from "../../lov/sosialtjenesteloven/p29.ts";
import { finnPerson } from "../person/index.ts";
import { apneSak, type KanIkkeApne, laasSak, posterI, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settVilkar } from "./program.sql.ts";
import { PROGRAM, type Vilkar } from "./typer.ts";

export type Vilkarfelt = "nedsattFordi" | "ytelserFordi" | "arbeidsevneDato" | "nyttigFordi";
export type KanIkkeVurdere =
  | KanIkkeApne
  | { readonly grunn: "ingen_soknad" }
  | { readonly grunn: "mangler"; readonly felt: readonly Vilkarfelt[] };

/** The open application for a programme in this case, held until the act is done. */
export async function apentProgram(
  tx: Transaksjon,
  aktor: Ansatt,
  sak: string,
): Promise<Resultat<{ readonly sak: Sak; readonly post: string }, KanIkkeApne | { readonly grunn: "ingen_soknad" }>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, sak);
  if (!apnet.ok) return apnet;
  await laasSak(tx, apnet.verdi.kommune, sak);
  const post = (await posterI(tx, apnet.verdi.kommune, sak)).find((p) => p.tjeneste === PROGRAM && p.utfall === null);
  return post ? ja({ sak: apnet.verdi, post: post.id }) : nei({ grunn: "ingen_soknad" });
}

/**
 * Keeps what was found of each condition for a kvalifiseringsprogram, with why, and the law's answer to it. It decides nothing: the decision does. Refuses a condition without a
 * reason, and a day of assessment that has not come.
 *
 * https://lovdata.no/lov/2009-12-18-131/§29
 */
export async function vurder(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly vilkar: Vilkar },
): Promise<Resultat<true, KanIkkeVurdere>> {
  const apent = await apentProgram(tx, aktor, inn.sak);
  if (!apent.ok) return apent;
  const { sak, post } = apent.verdi;
  const v = inn.vilkar;
  const tekst = (t: string) => t.trim() !== "" && t.trim().length <= grenser.program.tegnIGrunn;
  const felt: readonly Vilkarfelt[] = [
    ...(["nedsattFordi", "ytelserFordi", "nyttigFordi"] as const).filter((f) => !tekst(v[f])),
    ...(v.arbeidsevneDato !== null && v.arbeidsevneDato > tid.idag ? (["arbeidsevneDato"] as const) : []),
  ];
  if (felt.length > 0) return nei({ grunn: "mangler", felt });
  const person = await finnPerson(tx, sak.kommune, sak.person);
  sikre(person, "a case has a person");
  const svar = rettTilProgram.anvend(
    {
      alder: alder(person.fodt, tid.idag),
      nedsattArbeidsevne: v.nedsatt,
      ingenEllerSvartBegrensedeYtelser: v.ytelser,
      arbeidsevnevurdert: v.arbeidsevneDato !== null,
    },
    tid.idag,
  );
  await settVilkar(tx, { kommune: sak.kommune, sak: sak.id, post, navn: aktor.navn, na: tid.na }, trimmet(v), svar);
  return ja(true);
}

const trimmet = (v: Vilkar): Vilkar => ({
  ...v,
  nedsattFordi: v.nedsattFordi.trim(),
  ytelserFordi: v.ytelserFordi.trim(),
  nyttigFordi: v.nyttigFordi.trim(),
});
