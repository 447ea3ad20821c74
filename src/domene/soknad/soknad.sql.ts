import { z } from "zod";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { type Kvittering, lesKvittering } from "./kvittering.ts";
import { svarskjema } from "./svar.ts";
import type { Haster, Innhold, Kanal, Soknad } from "./typer.ts";

export interface Soknadsrad {
  readonly kommune: string;
  readonly person: string;
  readonly sendtAv: string | null;
  readonly registrertAv: string | null;
  readonly kanal: Kanal;
  readonly mottattAt: Temporal.Instant;
  readonly sprak: "nb" | "nn";
  readonly haster: Haster;
  readonly innhold: Innhold;
  readonly nokkel: string;
}

/** Keeps an application under its key. @returns its id, or null when there is one under this key already: waits for one that is on its way. */
export async function settInnSoknad(tx: Transaksjon, s: Soknadsrad): Promise<string | null> {
  const rad = await tx.db
    .insertInto("soknad")
    .values({
      kommune: s.kommune,
      person: s.person,
      sendt_av: s.sendtAv,
      registrert_av: s.registrertAv,
      kanal: s.kanal,
      mottatt_at: s.mottattAt,
      sprak: s.sprak,
      haster: s.haster,
      innhold: json(s.innhold),
      nokkel: s.nokkel,
    })
    .onConflict((k) => k.columns(["kommune", "nokkel"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** Puts the receipt with the application it is for, so that it is the same each time it is asked for. */
export async function leggVedKvittering(tx: Transaksjon, kommune: string, innhold: Innhold, k: Kvittering): Promise<void> {
  const { soknad, mottattAt: _, ...kvittering } = k;
  await tx.db
    .updateTable("soknad")
    .set({ innhold: json({ ...innhold, kvittering }) })
    .where("kommune", "=", kommune)
    .where("id", "=", soknad)
    .execute();
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("soknad as s")
    .leftJoin("person as p", (j) => j.onRef("p.kommune", "=", "s.kommune").onRef("p.id", "=", "s.sendt_av"))
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "s.kommune").onRef("a.id", "=", "s.registrert_av"))
    .select(["s.id", "s.person", "s.sendt_av", "s.kanal", "s.mottatt_at", "s.sprak", "s.haster", "s.innhold"])
    .select(["p.navn as sendt_av_navn", "a.navn as registrert_av_navn"])
    .where("s.kommune", "=", kommune);
}

const datoskjema = z.string().transform(dato);
const innholdskjema = z.object({
  svar: svarskjema,
  beskrivelse: z.string(),
  sagtAv: z.string(),
  sentGrunn: z.string(),
  gjelder: z.object({ slag: z.enum(["selv", "representert", "annen", "ukjent", "bekymring"]), navn: z.string() }),
  overfort: z
    .object({
      ...{
        fra: z.string(),
        sendtAv: z.string(),
        sokt: datoskjema,
        nummer: z.string(),
        hjemmel: z.string(),
        melding: z.string(),
        papirer: z.number(),
      },
      samtykket: z.object({ dag: datoskjema, skrevetNedAv: z.string() }),
    })
    .optional(),
});
const medKvittering = z.object({ kvittering: z.unknown() });

/** The application as it came: answers, channel, who sent it or wrote it down. Null when this reader may not see it. */
export async function finnSoknad(les: Lesing, kommune: string, id: string): Promise<Soknad | null> {
  const rad = await velg(les, kommune).where("s.id", "=", id).executeTakeFirst();
  if (!rad) return null;
  const innhold = innholdskjema.parse(rad.innhold);
  return {
    id: rad.id,
    person: rad.person,
    kanal: rad.kanal,
    mottattAt: rad.mottatt_at,
    sprak: rad.sprak,
    haster: rad.haster,
    ...innhold,
    sendtAv: rad.sendt_av === null ? null : { id: rad.sendt_av, navn: rad.sendt_av_navn ?? "" },
    registrertAvNavn: rad.registrert_av_navn,
  };
}

/** The receipt of the application under this key, for the one who sent it or wrote it down. */
export async function kvitteringMedNokkel(
  les: Lesing,
  kommune: string,
  nokkel: string,
  av: { readonly sendtAv: string } | { readonly registrertAv: string },
): Promise<Kvittering | null> {
  const [felt, id] = "sendtAv" in av ? (["s.sendt_av", av.sendtAv] as const) : (["s.registrert_av", av.registrertAv] as const);
  const rad = await velg(les, kommune).where("s.nokkel", "=", nokkel).where(felt, "=", id).executeTakeFirst();
  return rad ? lesKvittering(medKvittering.parse(rad.innhold).kvittering, { soknad: rad.id, mottattAt: rad.mottatt_at }) : null;
}

/** The receipt of one's own application: the one who sent it, and the one it is about, may see it again at any time. */
export async function kvitteringFor(les: Lesing, kommune: string, soknad: string): Promise<Kvittering | null> {
  const rad = await velg(les, kommune).where("s.id", "=", soknad).executeTakeFirst();
  return rad ? lesKvittering(medKvittering.parse(rad.innhold).kvittering, { soknad: rad.id, mottattAt: rad.mottatt_at }) : null;
}

/** Is there an application under this key already? @returns the numbers of its cases, or null */
export async function saksnumreMedNokkel(les: Lesing, kommune: string, nokkel: string): Promise<string[] | null> {
  const rad = await velg(les, kommune).where("s.nokkel", "=", nokkel).executeTakeFirst();
  if (!rad) return null;
  const kvittering = lesKvittering(medKvittering.parse(rad.innhold).kvittering, { soknad: rad.id, mottattAt: rad.mottatt_at });
  return kvittering.saker.map((s) => s.nummer);
}
