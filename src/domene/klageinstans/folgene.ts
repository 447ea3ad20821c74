import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilUker } from "../../lov/kjerne/dato.ts";
import { avsluttUtsatt, finnKlage, flyttKlage, slippVedtak } from "../klage/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { gjenapne, type Sak, startFrist, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { giTilbake, opphev } from "../vedtak/index.ts";
import type { Instanssak, Instansutfall } from "./typer.ts";

export interface Folge {
  readonly aktor: Aktor;
  readonly sak: Instanssak;
  readonly kommunesak: Sak;
  readonly utfall: Instansutfall;
  readonly kommunenInnen: Dato | null;
}

/** A stadfestet decision is read and filed by the desk within this time. */
const LES_INNEN_UKER = 1;

/**
 * What the decision does in the kommune's case. The complaint is closed. When the decision is set aside its items are open again, with
 * their clocks; when the body has decided anew, or set aside, the desk has a task with the body's date.
 */
export async function folgene(tx: Transaksjon, tid: Tidspunkt, f: Folge): Promise<void> {
  const { sak, kommunesak } = f;
  const valg = { kommune: sak.kommune, sak: sak.sakId, klage: sak.klage };
  const klage = await finnKlage(tx, sak.kommune, sak.klage);
  sikre(klage, "a forwarded complaint is in the kommune's case");
  sikre(await flyttKlage(tx, klage, { tilstand: "avgjort" }), "nobody else moves a forwarded complaint");
  await slippVedtak(tx, sak.kommune, sak.klage);
  await stoppFrister(tx, { ...valg, slag: ["merknad"] }, "oppfylt", tid.na);
  await avsluttOppgaver(tx, { ...valg, slag: ["behandle_klage_i_nemnd"] }, "gjort", tid.na);
  const star = f.utfall === "stadfester" || f.utfall === "avviser";
  const slutt = star ? "vedtaket_star" : "nytt_vedtak";
  await avsluttUtsatt(tx, f.aktor, tid, { sak: kommunesak, klage: sak.klage, slutt });
  if (f.utfall === "opphever") {
    await opphev(tx, tid, { kommune: sak.kommune, sak: sak.sakId, vedtak: sak.vedtaket.id });
    await giTilbake(tx, sak.kommune, sak.vedtaket.id, tid.idag);
    await gjenapne(
      tx,
      tid,
      kommunesak,
      sak.vedtaket.poster.map((p) => p.post),
    );
  }
  const sisteDag = f.kommunenInnen ?? leggTilUker(tid.idag, LES_INNEN_UKER);
  const grunnlag = {
    verdi: sisteDag,
    sporing: [{ kode: "siste_dag", dato: sisteDag } as const],
    hjemmel: [prosesshjemmel(prosesslov(tid.idag), "klageinstansen")],
    forbehold: [],
  };
  const frist = await startFrist(tx, { ...valg, slag: "oppfolging", art: "satt", sisteDag, grunnlag, na: tid.na });
  await leggOppgave(tx, {
    ...valg,
    frist,
    enhet: kommunesak.enhet,
    ansvarlig: kommunesak.ansvarlig,
    slag: "folg_opp_klageavgjorelse",
    art: "satt",
    sisteDag,
    na: tid.na,
  });
}
