import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Levering, rettidig } from "../../lov/forvaltningsloven/p30.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi, Vurdering } from "../../lov/kjerne/svar.ts";
import { klagefrister } from "../../lov/saksfrister.ts";
import { arkiver } from "../dokument/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { noter, type Sak, startFrist, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { vedtakI } from "../vedtak/index.ts";
import { klageTekst } from "./klage.tekst.ts";
import { klagefristerI } from "./les.sql.ts";
import { somTekst } from "./somTekst.ts";
import type { Klageinnhold, Klagekanal } from "./typer.ts";
import { noterBedt } from "./utsatt/index.ts";

export interface NyKlage {
  readonly kommune: Kommune;
  readonly sak: Sak;
  readonly vedtak: readonly string[];
  readonly innhold: Klageinnhold;
  readonly klager: { readonly id: string; readonly navn: string };
  readonly sendtAv: string | null;
  readonly fortIPennenAv: string | null;
  readonly kanal: Klagekanal;
  readonly levering: Levering;
  readonly nokkel: string;
}

export type KanIkkeMotta =
  | { readonly grunn: "ingen_vedtak" | "ukjent_vedtak" }
  | { readonly grunn: "har_apen_klage"; readonly vedtak: readonly string[] };

/** The day of a delivery that counts (fvl § 30). */
export function leveringsdag(l: Levering): Dato {
  if (l.kanal === "muntlig") return l.fremsatt;
  return l.kanal === "papir" && l.postlagt !== null && l.postlagt <= l.kommetFrem ? l.postlagt : l.kommetFrem;
}

/**
 * Receives a complaint, however it came. Late or in time is found out and noted; nothing is rejected here (fvl § 31,
 * https://lovdata.no/lov/1967-02-10/§31). Starts the clock for an answer, puts the work on the desk and the complaint in the file.
 * Runs under the kommune's role.
 *
 * @returns the id; or that one of the decisions is not of this case, or has an open complaint already
 */
export async function motta(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  ny: NyKlage,
): Promise<Resultat<{ klage: string; rettidig: boolean }, KanIkkeMotta>> {
  const nr = ny.kommune.nummer;
  if (ny.vedtak.length === 0) return nei({ grunn: "ingen_vedtak" });
  const kjente = new Set((await vedtakI(tx, nr, ny.sak.id)).filter((v) => v.fattet !== null).map((v) => v.id));
  if (ny.vedtak.some((v) => !kjente.has(v))) return nei({ grunn: "ukjent_vedtak" });
  const vurderinger = await vurderFrist(tx, ny, tid.idag);
  const iTide = vurderinger.every((v) => v.utfall === "ja");
  const klage = await settInn(tx, tid, ny, iTide, vurderinger);
  const opptatt = await knyttTilVedtak(tx, nr, klage, ny.vedtak);
  if (opptatt.length > 0) return nei({ grunn: "har_apen_klage", vedtak: opptatt });
  await startKlokker(tx, tid, ny, klage);
  const [forste] = ny.vedtak;
  if (ny.innhold.vilVente && forste) await noterBedt(tx, aktor, tid, { sak: ny.sak, klage, vedtak: forste, ord: "" });
  await arkiver(tx, {
    kommune: nr,
    sak: ny.sak.id,
    klage,
    slag: "klage",
    tittel: klageTekst[ny.sak.sprak].dokumenttittel,
    fra: ny.klager.navn,
    dato: tid.idag,
    fil: { bytes: Buffer.from(somTekst(ny.innhold, ny.sak.sprak)), mime: "text/plain" },
    na: tid.na,
  });
  await noter(tx, {
    kommune: nr,
    sak: ny.sak.id,
    slag: "klage.mottatt",
    data: { klage, kanal: ny.kanal, rettidig: iTide },
    aktor,
    na: tid.na,
  });
  return ja({ klage, rettidig: iTide });
}

async function vurderFrist(tx: Transaksjon, ny: NyKlage, idag: Dato): Promise<Vurdering[]> {
  const frister = await klagefristerI(tx, ny.kommune.nummer, ny.sak.id);
  return ny.vedtak.map((id) => {
    const frist = frister.get(id);
    // A decision that has not reached the person yet has no last day: whoever complains about it is in time.
    return frist ? rettidig.anvend({ sisteDag: frist.sisteDag, levering: ny.levering }, idag) : IKKE_UNDERRETTET;
  });
}
const IKKE_UNDERRETTET: Vurdering = { utfall: "ja", mangler: [], sporing: [], hjemmel: [], forbehold: [] };

async function settInn(
  tx: Transaksjon,
  tid: Tidspunkt,
  ny: NyKlage,
  iTide: boolean,
  grunnlag: readonly Vurdering[],
): Promise<string> {
  const { id } = await tx.db
    .insertInto("klage")
    .values({
      kommune: ny.kommune.nummer,
      sak: ny.sak.id,
      klager: ny.klager.id,
      sendt_av: ny.sendtAv,
      fort_i_pennen_av: ny.fortIPennenAv,
      kanal: ny.kanal,
      mottatt_at: tid.na,
      levert_dato: leveringsdag(ny.levering),
      uenig: [...ny.innhold.uenig],
      onsket: ny.innhold.onsket,
      hvorfor: ny.innhold.hvorfor,
      feil_i_brevet: ny.innhold.feilIBrevet,
      hvorfor_sen: ny.innhold.hvorforSen,
      vil_vente: ny.innhold.vilVente,
      vil_ha_hjelp: ny.innhold.vilHaHjelp,
      haster: ny.innhold.haster,
      rettidig: iTide ? "ja" : "for_sen",
      grunnlag: json(grunnlag),
      nokkel: ny.nokkel,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns the decisions that have an open complaint already. */
async function knyttTilVedtak(tx: Transaksjon, kommune: string, klage: string, vedtak: readonly string[]): Promise<string[]> {
  const rader = await tx.db
    .insertInto("klage_vedtak")
    .values(vedtak.map((v) => ({ kommune, klage, vedtak: v })))
    .onConflict((k) => k.doNothing())
    .returning("vedtak")
    .execute();
  const nye = new Set(rader.map((r) => r.vedtak));
  return vedtak.filter((v) => !nye.has(v));
}

async function startKlokker(tx: Transaksjon, tid: Tidspunkt, ny: NyKlage, klage: string): Promise<void> {
  const felles = { kommune: ny.kommune.nummer, sak: ny.sak.id, klage, na: tid.na };
  const frister = klagefrister({ mottatt: tid.idag, maalUker: ny.kommune.maalUker[ny.sak.spor] }, tid.idag);
  let oppgave: { frist: string; art: "lov" | "norm" | "maal"; sisteDag: Dato } | null = null;
  for (const f of frister) {
    const grunnlag: Verdi<unknown> = f.frist;
    const sisteDag = f.frist.verdi.sisteDag;
    const frist = await startFrist(tx, { ...felles, slag: "klage_forelopig_svar", art: f.art, sisteDag, grunnlag });
    oppgave ??= { frist, art: f.art, sisteDag };
  }
  if (!oppgave) return;
  // Somebody without food, money or a place to be cannot wait for the month to pass.
  const haster = ny.innhold.haster ? ({ art: "norm", sisteDag: tid.idag, topp: true } as const) : {};
  await leggOppgave(tx, {
    ...felles,
    ...oppgave,
    ...haster,
    enhet: ny.sak.enhet,
    ansvarlig: ny.sak.ansvarlig,
    slag: "behandle_klage",
  });
}
