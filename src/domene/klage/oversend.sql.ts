import { createHash } from "node:crypto";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { instansfrister } from "../../lov/saksfrister.ts";
import { saksgang } from "../dokument/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Instans } from "./grupper.ts";
import type { Uttalelse } from "./typer.ts";

export interface Frysing {
  readonly kommune: string;
  readonly sak: string;
  readonly klage: string;
  readonly mottaker: Instans;
  readonly embete: string | null;
  readonly sakstittel: string;
  readonly klagerNavn: string;
  readonly klagerFnr: string;
  readonly uttalelse: Uttalelse;
  readonly klagen: unknown;
  readonly vedtaket: unknown;
  readonly merknadInnen: Dato;
  readonly regime: string;
  readonly na: Temporal.Instant;
}

interface Frossen {
  readonly nr: number;
  readonly tittel: string;
  readonly sha256: Buffer;
}

/** One hash over the list: the number, title and content hash of every paper, in order. */
export function filhash(dokumenter: readonly Frossen[]): Buffer {
  const h = createHash("sha256");
  for (const d of dokumenter) h.update(`${d.nr}\u001f${d.tittel}\u001f`).update(d.sha256).update("\u001e");
  return h.digest();
}

/** Does a paper of the case wait for the scanner? The file that is forwarded is whole, so it waits too. */
export async function venterPaKontroll(les: Lesing, kommune: string, sak: string): Promise<boolean> {
  const rad = await les.db
    .selectFrom("dokument as d")
    .innerJoin("fil as f", (j) => j.onRef("f.kommune", "=", "d.kommune").onRef("f.id", "=", "d.fil"))
    .select("d.id")
    .where("d.kommune", "=", kommune)
    .where("d.sak", "=", sak)
    .where("f.kontroll", "=", "venter")
    .limit(1)
    .executeTakeFirst();
  return rad !== undefined;
}

/** A paper that the scanner stopped has no content any more. In its place stands a line that says so. */
function medInnhold<P extends { readonly tittel: string; readonly bytes: Buffer | null }>(p: P) {
  if (p.bytes !== null) return { ...p, bytes: p.bytes };
  const bytes = Buffer.from(`«${p.tittel}» ble stoppet i viruskontrollen. Kommunen har ikke innholdet.\n`);
  const sha256 = createHash("sha256").update(bytes).digest();
  return { ...p, mime: "text/plain", bytes, storrelse: bytes.length, sha256 };
}

/** Copies every paper of the case to what is forwarded, and seals the list. @returns the id of the forwarding. */
export async function frysFil(tx: Transaksjon, f: Frysing): Promise<string> {
  const papirer = await tx.db
    .selectFrom("dokument as d")
    .innerJoin("fil as f", (j) => j.onRef("f.kommune", "=", "d.kommune").onRef("f.id", "=", "d.fil"))
    .select(["d.tittel", "d.dato", "d.fra", "d.slag", "f.mime", "f.storrelse", "f.sha256", "f.bytes"])
    .where("d.kommune", "=", f.kommune)
    .where("d.sak", "=", f.sak)
    .where("d.fjernet_at", "is", null)
    .orderBy("d.lagt_til_at")
    .orderBy(saksgang)
    .orderBy("d.id")
    .execute();
  sikre(papirer.length > 0, "a case that is forwarded has papers");
  const numrert = papirer.map((p, i) => ({ ...medInnhold(p), nr: i + 1 }));
  const { id } = await tx.db
    .insertInto("oversendelse")
    .values({
      kommune: f.kommune,
      sak: f.sak,
      klage: f.klage,
      mottaker: f.mottaker,
      embete: f.embete,
      sakstittel: f.sakstittel,
      klager_navn: f.klagerNavn,
      klager_fnr: f.klagerFnr,
      uttalelse: json(f.uttalelse),
      klagen: json(f.klagen),
      vedtaket: json(f.vedtaket),
      merknad_innen: f.merknadInnen,
      regime: f.regime,
      frosset_at: f.na,
      hash: filhash(numrert),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto("oversendt_dokument")
    .values(numrert.map((p) => ({ ...p, kommune: f.kommune, oversendelse: id, embete: f.embete })))
    .execute();
  return id;
}

/** The body's own case, with a number in its own series and clocks of its own (fvl § 11 a binds it too). */
export async function opprettInstanssak(
  tx: Transaksjon,
  tid: Tidspunkt,
  s: { kommune: string; oversendelse: string; embete: string | null },
): Promise<void> {
  const aar = Number(tid.idag.slice(0, 4));
  const { siste } = await tx.db
    .insertInto("klageinstansnummer")
    .values({ eier: s.embete ?? s.kommune, aar, siste: 1 })
    .onConflict((k) => k.columns(["eier", "aar"]).doUpdateSet((v) => ({ siste: v("klageinstansnummer.siste", "+", 1) })))
    .returning("siste")
    .executeTakeFirstOrThrow();
  const frister = instansfrister({ mottatt: tid.idag }, tid.idag);
  const lov = frister.find((f) => f.art === "lov");
  const norm = frister.find((f) => f.art === "norm");
  sikre(lov && norm, "the body has a statutory clock and a norm");
  await tx.db
    .insertInto("klageinstanssak")
    .values({
      kommune: s.kommune,
      oversendelse: s.oversendelse,
      embete: s.embete,
      aar,
      lopenummer: siste,
      mottatt_at: tid.na,
      forelopig_svar_innen: lov.frist.verdi.sisteDag,
      norm_innen: norm.frist.verdi.sisteDag,
      grunnlag: json({ forelopigSvar: lov.frist, norm: norm.frist }),
    })
    .execute();
}

/** Is what was forwarded still what was sent? Every paper is hashed again, and the list with them. */
export async function kontrollerOversendelse(les: Lesing, kommune: string, oversendelse: string): Promise<boolean> {
  const o = await les.db
    .selectFrom("oversendelse")
    .select("hash")
    .where("kommune", "=", kommune)
    .where("id", "=", oversendelse)
    .executeTakeFirst();
  const papirer = await les.db
    .selectFrom("oversendt_dokument")
    .select(["nr", "tittel", "sha256", "bytes"])
    .where("kommune", "=", kommune)
    .where("oversendelse", "=", oversendelse)
    .orderBy("nr")
    .execute();
  const hele = papirer.every((p) => createHash("sha256").update(p.bytes).digest().equals(p.sha256));
  return o !== undefined && hele && filhash(papirer).equals(o.hash);
}
