import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Apningstid, Enhet, Kommune, Utfall } from "./typer.ts";

function velg(les: Lesing) {
  return les.db
    .selectFrom("kommune as k")
    .innerJoin("embete as e", "e.id", "k.embete")
    .select(["k.nummer", "k.slug", "k.navn", "k.samisk_navn", "k.fylke", "k.malform", "k.tar_imot", "k.telefon", "k.postadresse"])
    .select(["k.apningstid_nb", "k.apningstid_nn", "k.maal_uker_omsorg", "k.maal_uker_sosial", "k.to_personer_ved"])
    .select(["k.to_personer_tjenester", "k.to_personer_over_ore", "k.to_personer_reduksjon"])
    .select(["k.forelopig_dager", "k.forelopig_ved_frist", "k.minn_dager_for", "k.minn_dager_etter", "k.slutt_uker"])
    .select("k.utbetalingskonto")
    .select(["k.nav_apent", "k.vakt_telefon", "k.vakt_nb", "k.vakt_nn"])
    .select(["e.id as embete_id", "e.navn_nb as embete_nb", "e.navn_nn as embete_nn"])
    .select((v) =>
      jsonArrayFrom(
        v
          .selectFrom("enhet as u")
          .select(["u.id", "u.slag", "u.skjermet", "u.navn_nb", "u.navn_nn", "u.telefon", "u.postadresse"])
          .whereRef("u.kommune", "=", "k.nummer"),
      ).as("enheter"),
    );
}

/** "09:00-15:00" as it is kept; "" is a day when nobody is there. */
function apningstidFra(lagret: string): Apningstid | null {
  const [fra, til] = lagret.split("-");
  return fra && til ? { fra, til } : null;
}

type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function fraRad(r: Rad): Kommune {
  return {
    nummer: r.nummer,
    slug: r.slug,
    navn: r.navn,
    samiskNavn: r.samisk_navn,
    fylke: r.fylke,
    embete: { id: r.embete_id, navn: { nb: r.embete_nb, nn: r.embete_nn } },
    malform: r.malform === "nn" ? "nn" : "nb",
    tarImot: r.tar_imot,
    telefon: r.telefon,
    postadresse: r.postadresse,
    apningstid: r.apningstid_nb && r.apningstid_nn ? { nb: r.apningstid_nb, nn: r.apningstid_nn } : null,
    maalUker: { omsorg: r.maal_uker_omsorg, sosial: r.maal_uker_sosial, bolig: r.maal_uker_omsorg },
    toPersoner: {
      utfall: r.to_personer_ved as Utfall[],
      tjenester: r.to_personer_tjenester,
      overOre: r.to_personer_over_ore,
      reduksjon: r.to_personer_reduksjon,
    },
    forelopig: { dager: r.forelopig_dager, vedFrist: r.forelopig_ved_frist },
    paminnelse: { for: r.minn_dager_for, etter: r.minn_dager_etter },
    sluttUker: r.slutt_uker,
    utbetalingskonto: r.utbetalingskonto,
    nodhjelp: {
      apent: r.nav_apent.map(apningstidFra),
      vakt: r.vakt_telefon && r.vakt_nb && r.vakt_nn ? { telefon: r.vakt_telefon, hvem: { nb: r.vakt_nb, nn: r.vakt_nn } } : null,
    },
    enheter: r.enheter.map((u) => ({
      id: u.id,
      slag: u.slag as Enhet["slag"],
      skjermet: u.skjermet,
      navn: { nb: u.navn_nb, nn: u.navn_nn },
      telefon: u.telefon,
      postadresse: u.postadresse,
    })),
  };
}

/** The kommune with this slug ("asker") or number ("3203"), or null. */
export async function finnKommune(les: Lesing, slugEllerNummer: string): Promise<Kommune | null> {
  const felt = /^\d{4}$/.test(slugEllerNummer) ? "k.nummer" : "k.slug";
  const rad = await velg(les).where(felt, "=", slugEllerNummer).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

export interface Kommunerad {
  readonly nummer: string;
  readonly slug: string;
  readonly navn: string;
  readonly samiskNavn: string | null;
  readonly fylke: string;
  readonly tarImot: boolean;
}

/** All 357 kommuner by name, as a reader sorts them (Æ, Ø, Å last). */
export async function alleKommuner(les: Lesing): Promise<Kommunerad[]> {
  const rader = await les.db
    .selectFrom("kommune")
    .select(["nummer", "slug", "navn", "samisk_navn", "fylke", "tar_imot"])
    .execute();
  const sorter = new Intl.Collator("nb");
  return rader
    .map((r) => ({
      nummer: r.nummer,
      slug: r.slug,
      navn: r.navn,
      samiskNavn: r.samisk_navn,
      fylke: r.fylke,
      tarImot: r.tar_imot,
    }))
    .sort((a, b) => sorter.compare(a.navn, b.navn));
}

/** The numbers of the kommuner that have an office, and so cases: also one that does not take applications any more. */
export async function alleMedKontor(les: Lesing): Promise<string[]> {
  const rader = await les.db.selectFrom("enhet").select("kommune").distinct().orderBy("kommune").execute();
  return rader.map((r) => r.kommune);
}

/** Every embete of the Statsforvalter, by name. */
export async function alleEmbeter(les: Lesing): Promise<{ id: string; navn: { nb: string; nn: string } }[]> {
  const rader = await les.db.selectFrom("embete").select(["id", "navn_nb", "navn_nn"]).orderBy("navn_nb").execute();
  return rader.map((r) => ({ id: r.id, navn: { nb: r.navn_nb, nn: r.navn_nn } }));
}

/** The name of an embete, or null when there is none with this id. */
export async function finnEmbete(les: Lesing, id: string): Promise<{ id: string; navn: { nb: string; nn: string } } | null> {
  const rad = await les.db.selectFrom("embete").select(["id", "navn_nb", "navn_nn"]).where("id", "=", id).executeTakeFirst();
  return rad ? { id: rad.id, navn: { nb: rad.navn_nb, nn: rad.navn_nn } } : null;
}
