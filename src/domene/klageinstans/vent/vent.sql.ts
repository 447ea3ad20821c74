import type { Lesing } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { type Dato, dato } from "../../../lov/kjerne/dato.ts";
import type { Utsattsvar } from "../../klage/index.ts";
import type { Instanseier } from "../les.sql.ts";
import type { OversendtKlage, OversendtVedtak } from "../typer.ts";

/** A question on the body's desk: shall a decision wait for the complaint about it? */
export interface Ventesak {
  readonly id: string;
  readonly kommune: string;
  readonly kommunenavn: string;
  readonly embete: string | null;
  readonly utsatt: string;
  readonly sakId: string;
  readonly klage: string;
  readonly bedtAv: "part" | "instansen";
  readonly klagerNavn: string;
  readonly tjenester: readonly string[];
  readonly klagen: OversendtKlage;
  readonly vedtaket: OversendtVedtak;
  readonly ord: string;
  /** Why the kommune has said no; null when it was not asked, or had not answered. */
  readonly kommunensNei: string | null;
  readonly kom: Temporal.Instant;
  readonly svarInnen: Dato;
  readonly svar: (Utsattsvar & { readonly tid: Temporal.Instant; readonly navn: string }) | null;
  readonly faltBort: boolean;
}

function velg(les: Lesing) {
  return les.db
    .selectFrom("instans_utsatt as u")
    .innerJoin("kommune as k", "k.nummer", "u.kommune")
    .selectAll("u")
    .select("k.navn as kommunenavn");
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

const fraRad = (r: Rad): Ventesak => ({
  ...{ id: r.id, kommune: r.kommune, kommunenavn: r.kommunenavn, embete: r.embete, utsatt: r.utsatt, sakId: r.sak },
  ...{ klage: r.klage, bedtAv: r.bedt_av, klagerNavn: r.klager_navn, ord: r.ord, kommunensNei: r.kommunens_nei, kom: r.kom_at },
  tjenester: r.sakstittel.split(",").filter((t) => t !== ""),
  // Written by klage/utsatt alone, and locked by the database since.
  klagen: r.klagen as OversendtKlage,
  vedtaket: r.vedtaket as OversendtVedtak,
  svarInnen: dato(r.svar_innen),
  svar:
    r.svar && r.besvart_at
      ? {
          ...{ svar: r.svar, begrunnelse: r.begrunnelse ?? "", vilkar: r.vilkar, til: r.til === null ? null : dato(r.til) },
          ...{ tid: r.besvart_at, navn: r.besvart_av_navn ?? "" },
        }
      : null,
  faltBort: r.falt_bort_at !== null,
});

/** One question, or null when this transaction may not see it. */
export async function finnVentesak(les: Lesing, id: string): Promise<Ventesak | null> {
  const rad = await velg(les).where("u.id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** What waits for an answer on this desk, the day that is first on top. */
export async function apneVentesaker(les: Lesing, eier: Instanseier): Promise<Ventesak[]> {
  const apne = velg(les).where("u.svar", "is", null).where("u.falt_bort_at", "is", null);
  const her =
    "embete" in eier
      ? apne.where("u.embete", "=", eier.embete)
      : apne.where("u.embete", "is", null).where("u.kommune", "=", eier.nemndI);
  const rader = await her.orderBy("u.svar_innen").orderBy("u.id").limit(grenser.side.raderMaks).execute();
  return rader.map(fraRad);
}

/** The newest question about a complaint; null when nobody has laid one here. */
export async function ventesakFor(les: Lesing, kommune: string, klage: string): Promise<Ventesak | null> {
  const rad = await velg(les)
    .where("u.kommune", "=", kommune)
    .where("u.klage", "=", klage)
    .orderBy("u.kom_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}
