import { createHash } from "node:crypto";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { arkiver } from "./arkiver.sql.ts";
import { dokumentMedInnhold } from "./les.sql.ts";
import type { Dokumentslag } from "./typer.ts";

export interface Innkommet {
  readonly slag: Dokumentslag;
  readonly tittel: string;
  readonly fil: KjentFil;
  readonly synligForPart: boolean;
}

/**
 * Takes a paper into the case file and notes it; the same file once more is the paper that is there already.
 * Runs under the kommune's role, with the case held (`laasSak`). @returns the id of the dokument.
 */
export async function taInn(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, sak: Sak, inn: Innkommet): Promise<string> {
  const sha256 = createHash("sha256").update(inn.fil.bytes).digest();
  const finnes = await dokumentMedInnhold(tx, sak.kommune, sak.id, sha256, inn.synligForPart);
  if (finnes !== null) return finnes;
  const { slag, tittel, synligForPart } = inn;
  const grunnlag = { kommune: sak.kommune, sak: sak.id, na: tid.na };
  const id = await arkiver(tx, { ...grunnlag, slag, tittel, synligForPart, fra: aktor.navn, dato: tid.idag, fil: inn.fil });
  await noter(tx, {
    ...grunnlag,
    slag: "dokument.mottatt",
    data: { tittel, dokument: id },
    aktor,
    synlig: synligForPart,
  });
  return id;
}

/** What has come in, or not, is put before the case worker: one open task a case, with a new day. */
export async function leggTilVurdering(tx: Transaksjon, tid: Tidspunkt, sak: Sak): Promise<void> {
  const { kommune, id, enhet, ansvarlig } = sak;
  await avsluttOppgaver(tx, { kommune, sak: id, slag: ["vurder_dokument"] }, "falt_bort", tid.na);
  const sisteDag = leggTilDager(tid.idag, grenser.dokument.vurderesInnenDager);
  await leggOppgave(tx, { kommune, sak: id, enhet, ansvarlig, slag: "vurder_dokument", art: "maal", sisteDag, na: tid.na });
}
