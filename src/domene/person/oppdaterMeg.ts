import { z } from "zod";
import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Malform } from "../kommune/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { finnPerson } from "./person.sql.ts";
import type { Person } from "./typer.ts";

export interface OmMeg {
  /** null = the kommune's own form. */
  readonly malform: Malform | null;
  /** Letters on paper: everybody may say no to digital letters (eForvaltningsforskriften § 9). */
  readonly vilHaPapir: boolean;
  readonly telefon: string;
  readonly epost: string;
  /** The version that was on the screen. */
  readonly versjon: number;
}

export type KanIkkeOppdatere =
  | { readonly grunn: "ugyldig"; readonly felt: readonly ("telefon" | "epost")[] }
  /** Changed elsewhere meanwhile: what stands now comes along, so that the person can choose. */
  | { readonly grunn: "endret_imens"; readonly person: Person };

/** Eight digits, or a foreign number with its country. Spaces as people write them. */
const telefonregel = z
  .string()
  .max(grenser.person.tegnITelefon)
  .regex(/^(\+?\d[\d ]{6,17}\d)?$/);
/** An e-mail address, or none at all. */
export const epostregel = z.union([z.literal(""), z.email().max(grenser.person.tegnIEpost)]);

/** Which of the two cannot be right. Pure; empty is right, because nobody must have either. */
export function ugyldigKontakt(k: Pick<OmMeg, "telefon" | "epost">): readonly ("telefon" | "epost")[] {
  return [
    ...(telefonregel.safeParse(k.telefon.trim()).success ? [] : (["telefon"] as const)),
    ...(epostregel.safeParse(k.epost.trim()).success ? [] : (["epost"] as const)),
  ];
}

/**
 * The resident says how to be reached: language form, paper or digital letters, phone, e-mail for notices (never about the case itself).
 * Refuses a phone number or an e-mail address that cannot be one, and a write over something newer.
 *
 * https://lovdata.no/forskrift/2004-06-25-988/§9
 */
export async function oppdaterMeg(tx: Transaksjon, aktor: Innbygger, inn: OmMeg): Promise<Resultat<Person, KanIkkeOppdatere>> {
  const felt = ugyldigKontakt(inn);
  if (felt.length > 0) return nei({ grunn: "ugyldig", felt });
  const skrevet = await somKommunen(tx, aktor.kommune, (k) =>
    k.db
      .updateTable("person")
      .set((v) => ({
        malform: inn.malform,
        vil_ha_papir: inn.vilHaPapir,
        telefon: inn.telefon.trim() || null,
        epost: inn.epost.trim() || null,
        versjon: v("versjon", "+", 1),
      }))
      .where("kommune", "=", aktor.kommune)
      .where("id", "=", aktor.person)
      .where("versjon", "=", inn.versjon)
      .executeTakeFirst(),
  );
  const person = await finnPerson(tx, aktor.kommune, aktor.person);
  sikre(person, "a resident who acts has a row");
  return skrevet.numUpdatedRows === 1n ? ja(person) : nei({ grunn: "endret_imens", person });
}
