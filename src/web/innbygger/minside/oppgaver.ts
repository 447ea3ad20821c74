import type { Brevslag } from "../../../domene/brev/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { her, type Innbyggerk } from "../her.ts";
import { minsideTekst } from "./minside.tekst.ts";
import { gjelderI, type Oversikt } from "./oversikt.ts";
import { sakstittel } from "./tittel.ts";

export interface Oppgave {
  readonly tekst: string;
  readonly href: string;
}

/** Letters that hold no answer and ask for nothing beyond what is listed already. */
const BARE_TIL_ORIENTERING: ReadonlySet<Brevslag> = new Set<Brevslag>(["kvittering", "klage_mottatt", "trukket", "dokumentkrav"]);

/** What waits for the reader, the requests with a day first. Pure. */
export function oppgaverI(o: Oversikt, k: Innbyggerk, navn: (kode: string | null) => string): readonly Oppgave[] {
  const t = minsideTekst[k.sprak];
  const dag = (d: Parameters<typeof datoTekst>[0]) => datoTekst(d, k.sprak, { aar: false });
  const forHvem = (gjelder: string | null) => (gjelder ? t.for(gjelder) : "");
  const krav = o.saker.flatMap(({ sak, krav: alle, gjelder }) =>
    alle
      .filter((x) => x.tilstand === "apent")
      .map((x) => ({
        dato: x.sisteDag,
        tekst: t.svarPa(`${x.hva}${forHvem(gjelder)}`, dag(x.sisteDag)),
        href: lenke(ruter.krav, { ...her(k), sak: sak.id, krav: x.id }),
      })),
  );
  const uttalelser = o.saker.flatMap(({ klager }) =>
    klager.flatMap((x) =>
      (x.tilstand === "opprettholdt" || x.tilstand === "oversendt") && x.merknadInnen && x.merknadInnen >= k.tid.idag
        ? [
            {
              dato: x.merknadInnen,
              tekst: t.siHvaDuMener(dag(x.merknadInnen)),
              href: lenke(ruter.minKlage, { ...her(k), klage: x.id }),
            },
          ]
        : [],
    ),
  );
  const varsler = o.saker.flatMap(({ sak, varsler: alle, gjelder }) =>
    alle
      .filter((v) => v.svar === null && v.svarInnen >= k.tid.idag && (sak.tilstand === "mottatt" || sak.tilstand === "utredes"))
      .map((v) => ({
        dato: v.svarInnen,
        tekst: t.svarPaVarsel(forHvem(gjelder), dag(v.svarInnen)),
        href: lenke(ruter.minVarsel, { ...her(k), sak: sak.id }),
      })),
  );
  const brev = o.brev
    .filter((b) => b.apnetAt === null && !BARE_TIL_ORIENTERING.has(b.slag))
    .map((b) => ({
      tekst: `${t.ulestBrev(b.tittel)}${forHvem(gjelderI(o, b.sak))}`,
      href: lenke(ruter.mittBrev, { ...her(k), brev: b.id }),
    }));
  const meldinger = o.saker
    .filter((s) => s.meldinger.some((m) => m.fraKommunen && m.lestAt === null))
    .map((s) => ({
      tekst: t.ulestMelding(`${sakstittel(s.poster, navn, k.sprak).toLowerCase()}${forHvem(s.gjelder)}`),
      href: `${lenke(ruter.minSak, { ...her(k), sak: s.sak.id })}#meldinger`,
    }));
  const medDag = [...krav, ...varsler, ...uttalelser].toSorted((a, b) => (a.dato < b.dato ? -1 : 1));
  return [...medDag, ...brev, ...meldinger].map(({ tekst, href }) => ({ tekst, href }));
}
