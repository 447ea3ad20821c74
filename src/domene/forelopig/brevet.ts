import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { midtI } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { forelopigSvar, sendBrev } from "../brev/index.ts";
import { finnKlage } from "../klage/index.ts";
import { finnKommune, type Malform } from "../kommune/index.ts";
import { type Post, revurderingI, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { finnTjeneste, lokaleTjenester, medLokalt } from "../tjeneste/index.ts";
import { type Grunn, grunntekst } from "./grunn.ts";

export interface Forelopigbrev {
  readonly sak: Sak;
  readonly klage: string | null;
  /** What is not answered yet. */
  readonly poster: readonly Post[];
  readonly grunn: Grunn;
  /** The day that was to be kept. */
  readonly forDag: Dato;
  readonly nyDato: Dato;
}

/** The delay letter of the kommune, to the party and to those who act for the party, each in their own language. */
export async function sendBrevet(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, b: Forelopigbrev) {
  const { sak } = b;
  const kommune = await finnKommune(tx, sak.kommune);
  sikre(kommune, "a case has a kommune");
  const klage = b.klage === null ? null : await finnKlage(tx, sak.kommune, b.klage);
  const revurdering = await revurderingI(tx, sak.kommune, sak.id);
  const lokalt = await lokaleTjenester(tx, sak.kommune);
  const om = (sprak: Malform): string => {
    const [eneste, ...resten] = b.poster;
    const tjeneste = resten.length === 0 ? finnTjeneste(eneste?.tjeneste ?? "") : null;
    const rad = lokalt.find((l) => l.kode === tjeneste?.kode) ?? null;
    return tjeneste ? midtI(medLokalt(tjeneste, rad, sprak).navn) : "";
  };
  return sendBrev(tx, aktor, tid, {
    sak,
    kommune,
    ...(b.klage && { klage: b.klage }),
    // What goes by itself has nobody's name under it but the office's.
    navn: aktor.slag === "ansatt" ? [{ navn: aktor.navn, rolle: "saksbehandler" }] : [],
    bygg: (hode, { sprak }) =>
      forelopigSvar(
        {
          ...hode,
          hva: klage ? "klage" : revurdering ? "revurdering" : "soknad",
          om: klage ? "" : om(sprak),
          mottatt: klage?.levertDato ?? sak.mottattDato,
          skulleSvaresInnen: b.forDag,
          grunn: grunntekst(b.grunn, sprak),
          nyDato: b.nyDato,
        },
        sprak,
      ),
  });
}
