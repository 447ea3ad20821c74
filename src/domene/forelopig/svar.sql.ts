import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Grunn } from "./grunn.ts";

/** The letter that is ready for a clock: the reason and the day that a person can confirm. */
export interface Klart {
  readonly id: string;
  readonly sak: string;
  readonly klage: string | null;
  readonly frist: string;
  readonly forDag: Dato;
  readonly grunn: Grunn;
  readonly nyDato: Dato;
  readonly versjon: number;
}

export interface NyttSvar extends Omit<Klart, "id" | "versjon"> {
  readonly kommune: string;
}

const kolonner = (s: NyttSvar) => ({
  kommune: s.kommune,
  sak: s.sak,
  klage: s.klage,
  frist: s.frist,
  for_dag: s.forDag,
  grunn_kode: s.grunn.kode as "vurderes",
  grunn_hva: s.grunn.hva,
  grunn_til: s.grunn.til,
  grunn: s.grunn.skrevet,
  ny_dato: s.nyDato,
});

/** Makes letters ready. One clock has one letter, so those that have theirs are left as they are. @returns the clocks that got one now */
export async function settInnKlare(
  tx: Transaksjon,
  svar: readonly NyttSvar[],
  na: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  if (svar.length === 0) return new Set();
  const rader = await tx.db
    .insertInto("forelopig_svar")
    .values(svar.map((s) => ({ ...kolonner(s), klargjort_at: na })))
    .onConflict((k) => k.doNothing())
    .returning("frist")
    .execute();
  return new Set(rader.map((r) => r.frist));
}

/** The reason has changed since the letter was made ready, so the letter says the new one. */
export async function endreKlart(tx: Transaksjon, kommune: string, id: string, grunn: Grunn, nyDato: Dato): Promise<void> {
  await tx.db
    .updateTable("forelopig_svar")
    .set((v) => ({
      grunn_kode: grunn.kode as "vurderes",
      grunn_hva: grunn.hva,
      grunn_til: grunn.til,
      ny_dato: nyDato,
      versjon: v("versjon", "+", 1),
    }))
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("tilstand", "=", "klart")
    .execute();
}

/**
 * Marks the letter of a clock as sent: the one that was ready, or a new one when a person came first. This row is what makes it one letter.
 * @returns false when a letter about this clock has gone out before
 */
export async function settSendt(tx: Transaksjon, s: NyttSvar, av: string, na: Temporal.Instant): Promise<boolean> {
  const { kommune, sak, klage, frist, for_dag, ...resten } = kolonner(s);
  const sendt = { ...resten, tilstand: "sendt", avsluttet_at: na, sendt_av: av } as const;
  const rad = await tx.db
    .insertInto("forelopig_svar")
    .values({ kommune, sak, klage, frist, for_dag, ...sendt, klargjort_at: na })
    .onConflict((k) =>
      k
        .columns(["kommune", "frist"])
        .doUpdateSet((v) => ({ ...sendt, versjon: v("forelopig_svar.versjon", "+", 1) }))
        .where("forelopig_svar.tilstand", "=", "klart"),
    )
    .returning("id")
    .executeTakeFirst();
  return rad !== undefined;
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("forelopig_svar")
    .select(["id", "sak", "klage", "frist", "for_dag", "grunn_kode", "grunn_hva", "grunn_til", "grunn", "ny_dato", "versjon"])
    .where("kommune", "=", kommune)
    .where("tilstand", "=", "klart");
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

const fraRad = (r: Rad): Klart => ({
  id: r.id,
  sak: r.sak,
  klage: r.klage,
  frist: r.frist,
  forDag: r.for_dag,
  grunn: { kode: r.grunn_kode, hva: r.grunn_hva, til: r.grunn_til, skrevet: r.grunn },
  nyDato: r.ny_dato,
  versjon: r.versjon,
});

/** The letters that are ready in a case: for the application and for its complaints. */
export async function klareI(les: Lesing, kommune: string, sak: string): Promise<Klart[]> {
  return (await velg(les, kommune).where("sak", "=", sak).execute()).map(fraRad);
}

/** One letter that is ready, or null when it has been sent or is not needed any more. */
export async function finnKlart(les: Lesing, kommune: string, id: string): Promise<Klart | null> {
  const rad = await velg(les, kommune).where("id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** Letters that are ready and whose day is here, the oldest first. */
export async function forfalte(les: Lesing, kommune: string, idag: Dato, antall: number): Promise<string[]> {
  const rader = await les.db
    .selectFrom("forelopig_svar as b")
    .select("b.id")
    .where("b.kommune", "=", kommune)
    .where("b.tilstand", "=", "klart")
    .where("b.for_dag", "<=", idag)
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("oppgave as o")
            .select("o.id")
            .whereRef("o.kommune", "=", "b.kommune")
            .whereRef("o.frist", "=", "b.frist")
            .where("o.slag", "=", "forelopig_mangler"),
        ),
      ),
    )
    .orderBy("b.for_dag")
    .limit(antall)
    .execute();
  return rader.map((r) => r.id);
}
