import { createHash } from "node:crypto";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { lagreFil } from "../../grunnmur/filer.ts";
import { lagPdf } from "../../grunnmur/pdf/lagPdf.ts";
import { arkiver, type Dokumentslag } from "../dokument/index.ts";
import type { Sak, Tidspunkt } from "../sak/index.ts";
import { settInnBrev, settInnBruk } from "./brev.sql.ts";
import type { Brevmodell, Brevslag } from "./modell.ts";
import { erKopi, type Mottaker } from "./mottakere.ts";

export interface Laasing {
  readonly sak: Sak;
  readonly mottaker: Mottaker;
  /** Complete: `mangler` names nothing. */
  readonly modell: Brevmodell;
  readonly vedtak?: string;
  readonly klage?: string;
  /** Of several that say the same, the one that lies in the case file. */
  readonly arkiveres: boolean;
}

const DOKUMENTSLAG: Partial<Record<Brevslag, Dokumentslag>> = {
  vedtak: "vedtak",
  omgjoring: "vedtak",
  klageavgjorelse: "avgjorelse",
};

/**
 * Prints the letter and locks it: the words, the bytes and their hash, as they will always be. The PDF is PDF/UA-1, for the reader.
 * @returns the id of the letter
 */
export async function las(tx: Transaksjon, tid: Tidspunkt, l: Laasing): Promise<string> {
  const { sak, modell } = l;
  const pdf = lagPdf(modell, "ua-1");
  const fil = await lagreFil(tx, sak.kommune, pdf, "application/pdf", tid.na);
  const id = await settInnBrev(tx, {
    kommune: sak.kommune,
    sak: sak.id,
    vedtak: l.vedtak ?? null,
    klage: l.klage ?? null,
    mottaker: l.mottaker.person.id,
    erKopi: erKopi(l.mottaker),
    modell,
    fil,
    sha256: createHash("sha256").update(pdf).digest(),
    kanal: l.mottaker.kanal,
    na: tid.na,
  });
  await settInnBruk(tx, sak.kommune, id, modell.tekster ?? [], tid.na);
  if (l.arkiveres) {
    await arkiver(tx, {
      kommune: sak.kommune,
      sak: sak.id,
      slag: DOKUMENTSLAG[modell.slag] ?? "brev",
      tittel: modell.tittel,
      fra: modell.avsender.enhet,
      dato: tid.idag,
      fil: { id: fil },
      ...(l.klage === undefined ? {} : { klage: l.klage }),
      na: tid.na,
    });
  }
  return id;
}
