import type { Lesing } from "../../grunnmur/db/base.ts";
import { boligfakta } from "../bolig/index.ts";
import { type Brevmodell, byggBrev, type Mottaker } from "../brev/index.ts";
import { horingI } from "../forhandsvarsel/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { finnSak, inhabileI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Brevvalg, utsendingen } from "./brevet.ts";
import { type Grunnlag, hentGrunnlag } from "./grunnlag.ts";
import { type Konflikt, konflikterFor } from "./konflikter.sql.ts";
import { kontroller, type Vedtakskontroll } from "./kontroll.ts";
import { finnVedtak } from "./les.sql.ts";
import type { Vedtak } from "./typer.ts";

type Dagen = Pick<Tidspunkt, "idag">;

/** A draft with everything it is held against. */
export interface Provd {
  readonly grunnlag: Grunnlag;
  readonly konflikter: readonly Konflikt[];
  readonly brev: readonly { readonly til: Mottaker; readonly modell: Brevmodell }[];
  readonly kontroll: Vedtakskontroll;
}

/** Reads what a draft rests on, builds its letters, and asks the law. Writes nothing. */
export async function prov(
  les: Lesing,
  tid: Dagen,
  grunnlag: Grunnlag,
  vedtak: Vedtak,
  valg: Brevvalg & { readonly godkjentAv?: string | null },
): Promise<Provd> {
  const { sak } = grunnlag;
  const konflikter = await konflikterFor(les, grunnlag, vedtak);
  const brev = vedtak.poster.length === 0 ? [] : await byggBrev(les, tid, utsendingen(grunnlag, vedtak, valg));
  const inhabile = (await inhabileI(les, sak.kommune, sak.id)).map((i) => i.ansatt);
  const { horing } = await horingI(les, sak.kommune, sak.id, tid.idag);
  const tjenester = vedtak.poster.map((p) => p.tjeneste);
  const bolig = await boligfakta(les, sak, tjenester, tid.idag);
  const fakta = { bolig, grunnlag, vedtak, konflikter, inhabile, horing, godkjentAv: valg.godkjentAv ?? null };
  return { grunnlag, konflikter, brev, kontroll: kontroller({ ...fakta, brev: brev.map((b) => b.modell) }, tid.idag) };
}

export interface Kravvalg {
  readonly kommune: string;
  readonly vedtak: string;
  /** Where complaints are taken on the web; the letter says it, and a letter without it cannot be sent. */
  readonly nett: string | null;
  /** Who looks: the one who can approve sees the letter with that name under it, as it will go out. */
  readonly leser?: Ansatt;
}

/** The checklist and the letters of a draft together; null when this reader sees no such draft. */
export async function provUtkast(les: Lesing, tid: Dagen, inn: Kravvalg): Promise<Provd | null> {
  const vedtak = await finnVedtak(les, inn.kommune, inn.vedtak);
  const sak = vedtak ? await finnSak(les, inn.kommune, vedtak.sak) : null;
  if (!vedtak || !sak) return null;
  const venter = vedtak.tilstand === "til_godkjenning" && inn.leser && inn.leser.ansatt !== vedtak.skrevetAv.id;
  const valg = { nett: inn.nett, ...(venter && inn.leser && { godkjenner: inn.leser.navn }) };
  return prov(les, tid, await hentGrunnlag(les, sak), vedtak, valg);
}

/** The checklist of a draft: what the law and the letter ask for, met or not. null when this reader sees no such draft. */
export async function krav(les: Lesing, tid: Dagen, inn: Kravvalg): Promise<Vedtakskontroll | null> {
  return (await provUtkast(les, tid, inn))?.kontroll ?? null;
}

/**
 * The letters as they would go out today, the party's own first: the same model, and so the same bytes, as would be locked if the reader
 * made the decision now. What differs is told by the day, the reader and the kind: another day is another date, the writer's own view of a
 * letter that waits lacks the name of the one who approves, and a changed decision after a complaint gets its opening where it is made.
 */
export async function forhandsvis(les: Lesing, tid: Dagen, inn: Kravvalg): Promise<Provd["brev"]> {
  return (await provUtkast(les, tid, inn))?.brev ?? [];
}
