import { z } from "zod";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { lesKonto } from "../../grunnmur/konto.ts";
import { ja, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";

const linje = z.string().trim().min(1).max(grenser.kommune.tegnPerLinje).nullable();
const nummer = z
  .string()
  .trim()
  .max(grenser.person.tegnITelefon)
  .regex(/^\+?[\d ]{3,}$/);
const uker = z.int().min(1).max(grenser.kommune.maalUker);

const klokkeslett = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const apningstid = z.object({ fra: klokkeslett, til: klokkeslett }).refine(({ fra, til }) => fra < til);

const minnedager = z.int().min(0).max(grenser.kommune.minnDager);

/**
 * What a kommune sets for itself. Opening hours are told in both forms of the language or in none. Weeks are the kommune's own aim; they
 * are never shown as law. `toPersoner` is when a second person must approve: by outcome, by service, by amount in øre, or when something is cut. `forelopig` is
 * when the delay letter is ready, and whether it goes by itself when nobody has acted by its day, or the leader is told.
 */
export const innstillingsskjema = z.object({
  telefon: nummer.nullable(),
  postadresse: linje,
  apningstid: z.object({ nb: linje.unwrap(), nn: linje.unwrap() }).nullable(),
  maalUker: z.object({ omsorg: uker, sosial: uker }),
  toPersoner: z.object({
    utfall: z.array(z.enum(["innvilget", "delvis", "avslag", "avvist"])),
    tjenester: z.array(z.string().regex(/^[a-z0-9_]{1,60}$/)).max(grenser.kommune.tjenester),
    overOre: z.int().min(0).max(grenser.vedtak.ore).nullable(),
    reduksjon: z.boolean(),
  }),
  malform: z.enum(["nb", "nn"]),
  paminnelse: z.object({ for: minnedager, etter: minnedager }),
  sluttUker: uker,
  utbetalingskonto: z
    .string()
    .refine((k) => lesKonto(k) === k)
    .nullable(),
  nodhjelp: z.object({
    apent: z.array(apningstid.nullable()).refine((d) => d.length === 0 || d.length === 7),
    vakt: z.object({ telefon: nummer, hvem: z.object({ nb: linje.unwrap(), nn: linje.unwrap() }) }).nullable(),
  }),
  forelopig: z.object({ dager: z.int().min(1).max(grenser.kommune.forelopigDager), vedFrist: z.enum(["send", "alarm"]) }),
});
export type Innstillinger = z.infer<typeof innstillingsskjema>;

/** Writes the settings of the administrator's own kommune; another kommune's are not within reach. Only an administrator may. */
export async function innstill(tx: Transaksjon, aktor: Ansatt, inn: Innstillinger): Promise<Resultat<true, Nektet>> {
  const svar = kan("kommune.innstill", aktor, { kommune: aktor.kommune });
  if (!svar.ok) return svar;
  const { numUpdatedRows } = await tx.db
    .updateTable("kommune")
    .set({
      telefon: inn.telefon,
      postadresse: inn.postadresse,
      apningstid_nb: inn.apningstid?.nb ?? null,
      apningstid_nn: inn.apningstid?.nn ?? null,
      maal_uker_omsorg: inn.maalUker.omsorg,
      maal_uker_sosial: inn.maalUker.sosial,
      to_personer_ved: [...new Set(inn.toPersoner.utfall)],
      to_personer_tjenester: [...new Set(inn.toPersoner.tjenester)],
      to_personer_over_ore: inn.toPersoner.overOre,
      to_personer_reduksjon: inn.toPersoner.reduksjon,
      malform: inn.malform,
      minn_dager_for: inn.paminnelse.for,
      minn_dager_etter: inn.paminnelse.etter,
      slutt_uker: inn.sluttUker,
      utbetalingskonto: inn.utbetalingskonto,
      nav_apent: inn.nodhjelp.apent.map((d) => (d ? `${d.fra}-${d.til}` : "")),
      vakt_telefon: inn.nodhjelp.vakt?.telefon ?? null,
      vakt_nb: inn.nodhjelp.vakt?.hvem.nb ?? null,
      vakt_nn: inn.nodhjelp.vakt?.hvem.nn ?? null,
      forelopig_dager: inn.forelopig.dager,
      forelopig_ved_frist: inn.forelopig.vedFrist,
    })
    .where("nummer", "=", aktor.kommune)
    .executeTakeFirst();
  sikre(numUpdatedRows === 1n, "an administrator works in a kommune that is there");
  return ja(true);
}
