import { jsonArrayFrom } from "kysely/helpers/postgres";
import { z } from "zod";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import type { Filkontroll, Filtype } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import type { Side } from "./flett.ts";
import type { Svar } from "./sporsmal/typer.ts";
import { svarskjema } from "./svar.ts";

export interface Vedlegg {
  readonly fil: string;
  readonly filnavn: string;
  readonly mime: Filtype;
  readonly storrelse: number;
  readonly kontroll: Filkontroll;
}

/** An application that is not sent. It is the resident's own: no case worker reads it, and it is deleted when nobody touches it. */
export interface Utkast {
  readonly id: string;
  readonly versjon: number;
  readonly opprettet: Temporal.Instant;
  readonly endret: Temporal.Instant;
  readonly slettes: Dato;
  readonly sider: Readonly<Record<string, Side>>;
  /** All pages in one: no two pages have a field in common. */
  readonly svar: Svar;
  readonly vedlegg: readonly Vedlegg[];
}

const sideskjema: z.ZodType<Side> = z.object({
  versjon: z.int(),
  endret: z.string(),
  svar: svarskjema,
  sendt: z.array(z.object({ skriver: z.string(), endret: z.string(), svar: svarskjema })),
  tidligere: z.array(z.object({ versjon: z.int(), svar: svarskjema })),
});
const dataskjema = z.object({ sider: z.record(z.string(), sideskjema) });

function mine(les: Lesing, aktor: Innbygger) {
  return les.db
    .selectFrom("utkast")
    .where("kommune", "=", aktor.kommune)
    .where("eier", "=", aktor.person)
    .where("slag", "=", "soknad");
}

function velg(les: Lesing, aktor: Innbygger) {
  return mine(les, aktor)
    .select(["id", "data", "opprettet", "endret", "slettes", "versjon"])
    .select((v) =>
      jsonArrayFrom(
        v
          .selectFrom("utkast_fil as u")
          .innerJoin("fil as f", (j) => j.onRef("f.kommune", "=", "u.kommune").onRef("f.id", "=", "u.fil"))
          .select(["u.fil", "u.filnavn", "f.mime", "f.storrelse", "f.kontroll"])
          .whereRef("u.kommune", "=", "utkast.kommune")
          .whereRef("u.utkast", "=", "utkast.id")
          .orderBy("f.lagret_at")
          .orderBy("u.filnavn"),
      ).as("vedlegg"),
    );
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function fraRad(r: Rad): Utkast {
  const { sider } = dataskjema.parse(r.data);
  const svar: Svar = Object.assign({}, ...Object.values(sider).map((s) => s.svar));
  const { id, versjon, opprettet, endret } = r;
  const vedlegg = r.vedlegg.map((v) => ({ ...v, mime: v.mime as Filtype }));
  return { id, versjon, opprettet, endret, slettes: dato(r.slettes), sider, svar, vedlegg };
}

/** The resident's own draft, or null. */
export async function finnUtkast(les: Lesing, aktor: Innbygger, id: string): Promise<Utkast | null> {
  const rad = await velg(les, aktor).where("id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** The same, held until the transaction ends: two devices, or fifty clicks, come after each other. It is read when it is held, and not before. */
export async function laasUtkast(tx: Transaksjon, aktor: Innbygger, id: string): Promise<Utkast | null> {
  const [holdt, utkast] = await Promise.all([
    mine(tx, aktor).select("id").where("id", "=", id).forUpdate().executeTakeFirst(),
    finnUtkast(tx, aktor, id),
  ]);
  return holdt ? utkast : null;
}

/** The resident's drafts, newest first. */
export async function utkastFor(les: Lesing, aktor: Innbygger): Promise<Utkast[]> {
  const rader = await velg(les, aktor).orderBy("endret", "desc").limit(grenser.soknad.utkast).execute();
  return rader.map(fraRad);
}

export async function antallUtkast(les: Lesing, aktor: Innbygger): Promise<number> {
  const { antall } = await mine(les, aktor)
    .select((v) => v.fn.countAll<number>().as("antall"))
    .executeTakeFirstOrThrow();
  return antall;
}

const slettesDag = (idag: Dato): Dato => leggTilDager(idag, grenser.soknad.utkastDager);

export async function settInnUtkast(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  sider: Readonly<Record<string, Side>>,
): Promise<string> {
  const { id } = await tx.db
    .insertInto("utkast")
    .values({
      kommune: aktor.kommune,
      eier: aktor.person,
      slag: "soknad",
      data: json({ sider }),
      opprettet: tid.na,
      endret: tid.na,
      slettes: slettesDag(tid.idag),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes the pages of a draft that is held, and gives it thirty new days. */
export async function skrivSider(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  utkast: Utkast,
  sider: Readonly<Record<string, Side>>,
): Promise<void> {
  await tx.db
    .updateTable("utkast")
    .set((v) => ({ data: json({ sider }), endret: tid.na, slettes: slettesDag(tid.idag), versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", utkast.id)
    .where("versjon", "=", utkast.versjon)
    .execute();
}

export async function settInnVedlegg(
  tx: Transaksjon,
  kommune: string,
  utkast: string,
  v: { fil: string; filnavn: string },
): Promise<void> {
  await tx.db.insertInto("utkast_fil").values({ kommune, utkast, fil: v.fil, filnavn: v.filnavn }).execute();
}

/** @returns false when the draft has no such attachment. The bytes go with the nightly clean-up. */
export async function taBortVedlegg(tx: Transaksjon, kommune: string, utkast: string, fil: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom("utkast_fil")
    .where("kommune", "=", kommune)
    .where("utkast", "=", utkast)
    .where("fil", "=", fil)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** @returns false when the resident has no such draft. */
export async function taBortUtkast(tx: Transaksjon, aktor: Innbygger, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom("utkast")
    .where("kommune", "=", aktor.kommune)
    .where("eier", "=", aktor.person)
    .where("slag", "=", "soknad")
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
