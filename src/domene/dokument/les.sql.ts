import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Filtype } from "../../grunnmur/filer.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { saksgang } from "./rekkefolge.ts";
import type { Dokument, Fjernet } from "./typer.ts";

function velgDokument(les: Lesing) {
  return les.db
    .selectFrom("dokument as d")
    .innerJoin("fil as f", (j) => j.onRef("f.kommune", "=", "d.kommune").onRef("f.id", "=", "d.fil"))
    .select(["d.id", "d.slag", "d.tittel", "d.fra", "d.dato", "d.synlig_for_part", "d.klage", "d.lagt_til_at", "d.fil"])
    .select(["d.fjernet_at", "d.fjernet_slag", "d.fjernet_grunn", "d.fjernet_av"])
    .select(["f.mime", "f.storrelse", "f.kontroll"]);
}
type Dokumentrad = Awaited<ReturnType<ReturnType<typeof velgDokument>["executeTakeFirstOrThrow"]>>;

function dokumentFraRad(r: Dokumentrad): Dokument {
  return {
    id: r.id,
    slag: r.slag,
    tittel: r.tittel,
    fra: r.fra,
    dato: dato(r.dato),
    mime: r.mime as Filtype,
    storrelse: r.storrelse,
    kontroll: r.kontroll,
    synligForPart: r.synlig_for_part,
    klage: r.klage,
    lagtTilAt: r.lagt_til_at,
    fjernet: fjernetFraRad(r),
  };
}

/** What became of a paper that was more than the case needs; the database holds all four or none. */
export function fjernetFraRad(r: {
  readonly fjernet_at: Temporal.Instant | null;
  readonly fjernet_slag: string | null;
  readonly fjernet_grunn: string | null;
  readonly fjernet_av: string | null;
}): Fjernet | null {
  if (r.fjernet_at === null || r.fjernet_grunn === null || r.fjernet_av === null) return null;
  return {
    slag: r.fjernet_slag === "returnert" ? "returnert" : "slettet",
    grunn: r.fjernet_grunn,
    av: r.fjernet_av,
    nar: r.fjernet_at,
  };
}

/** The papers of the case that this reader may see, in the order they came. */
export async function dokumenterI(les: Lesing, kommune: string, sak: string): Promise<Dokument[]> {
  const rader = await velgDokument(les)
    .where("d.kommune", "=", kommune)
    .where("d.sak", "=", sak)
    .orderBy("d.lagt_til_at")
    .orderBy(saksgang)
    .orderBy("d.tittel")
    .limit(1000)
    .execute();
  return rader.map(dokumentFraRad);
}

/** One paper of the case with the id of its file, or null when this reader may not see it. */
export async function finnDokument(
  les: Lesing,
  kommune: string,
  sak: string,
  id: string,
): Promise<{ dokument: Dokument; fil: string } | null> {
  const rad = await velgDokument(les)
    .where("d.kommune", "=", kommune)
    .where("d.sak", "=", sak)
    .where("d.id", "=", id)
    .executeTakeFirst();
  return rad ? { dokument: dokumentFraRad(rad), fil: rad.fil } : null;
}

/** Is this very file in the case already? The same paper sent twice is one paper. @returns the id of the dokument, or null. */
export async function dokumentMedInnhold(
  les: Lesing,
  kommune: string,
  sak: string,
  sha256: Buffer,
  synligForPart: boolean,
): Promise<string | null> {
  const rad = await velgDokument(les)
    .where("d.kommune", "=", kommune)
    .where("d.sak", "=", sak)
    .where("f.sha256", "=", sha256)
    .where("d.synlig_for_part", "=", synligForPart)
    .where("d.fjernet_at", "is", null)
    .executeTakeFirst();
  return rad?.id ?? null;
}
