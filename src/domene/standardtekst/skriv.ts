import { z } from "zod";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { enOmGangen } from "../../grunnmur/db/enOmGangen.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, tolkDato } from "../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { bibliotek } from "./bibliotek.sql.ts";
import { finnLikKladd, lagNokkel, settInnKladd, skrivOverKladd } from "./tekst.sql.ts";
import type { Tekstregel } from "./typer.ts";

const g = grenser.standardtekst;
const ord = z
  .string()
  .trim()
  .max(g.tegn)
  .transform((s) => (s === "" ? null : s.replaceAll("\r\n", "\n")));

/** The words of a draft, and the day they are to hold from. A draft may lack one form of the language, or both. */
export const ordskjema = z.object({
  navn: z.string().trim().min(1).max(g.tegnINavn),
  ord: z.object({ nb: ord, nn: ord }),
  gjelderFra: z.custom<Dato>((v) => typeof v === "string" && tolkDato(v) !== null),
});

/** What a new text is for. It lies fast from the first version on: what is for something else is another text. */
export const regelskjema = z
  .object({
    slag: z.enum(["fri", "fast", "varsel"]),
    plass: z.enum(["si_fra", "godt_a_vite"]).nullable(),
    spor: z.enum(["omsorg", "sosial", "bolig"]).nullable(),
    tjenester: z.array(z.string().regex(/^[a-z0-9_]{1,60}$/)).max(g.tjenester),
    utfall: z.array(z.enum(["innvilget", "delvis", "avslag", "avvist"])).min(1),
    hjemler: z
      .array(z.string().refine((n) => tolkHjemmel(n) !== null))
      .min(1)
      .max(g.hjemler),
  })
  .transform((r): Tekstregel => ({ ...r, plass: r.slag === "fast" ? (r.plass ?? "godt_a_vite") : null }));

export type Kladdeord = z.infer<typeof ordskjema>;

export interface SkrivTekst extends Kladdeord {
  /** Which text gets a new version; null: a text that is not there yet, with its rule. */
  readonly om: { readonly nokkel: string } | { readonly regel: Tekstregel };
  /** The version of the draft that the writer saw; null when there was none. */
  readonly sett: number | null;
}

export type KanIkkeSkriveTekst = Nektet | { readonly grunn: "ukjent_tekst" | "kladd_endret" };

/**
 * Saves the draft of the next version of a standard text, or begins one. A text has one draft at a time. Nothing in any letter changes before it
 * is published by another person, and before its day.
 */
export async function skrivTekst(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: SkrivTekst,
): Promise<Resultat<{ readonly nokkel: string }, KanIkkeSkriveTekst>> {
  const lov = kan("tekst.skriv", aktor, { kommune: aktor.kommune });
  if (!lov.ok) return lov;
  const skrevet = {
    kommune: aktor.kommune,
    navn: inn.navn,
    ord: inn.ord,
    gjelderFra: inn.gjelderFra,
    av: aktor.ansatt,
    na: tid.na,
  };
  if ("regel" in inn.om) {
    // The same form sent twice is one text: a draft that says the same, by the same hand, is the one that was just begun.
    await enOmGangen(tx, `standardtekst:${aktor.kommune}`);
    const begynt = await finnLikKladd(tx, { ...skrevet, regel: inn.om.regel });
    if (begynt !== null) return ja({ nokkel: begynt });
    const nokkel = await lagNokkel(tx, aktor.kommune, inn.navn);
    const satt = await settInnKladd(tx, { ...skrevet, nokkel, regel: inn.om.regel });
    return satt ? ja({ nokkel }) : nei({ grunn: "kladd_endret" });
  }
  const { nokkel } = inn.om;
  const forrige = (await bibliotek(tx, aktor.kommune)).findLast((t) => t.nokkel === nokkel);
  if (!forrige) return nei({ grunn: "ukjent_tekst" });
  const ok =
    inn.sett === null
      ? await settInnKladd(tx, { ...skrevet, nokkel, regel: forrige })
      : await skrivOverKladd(tx, { ...skrevet, nokkel }, inn.sett);
  return ok ? ja({ nokkel }) : nei({ grunn: "kladd_endret" });
}
