import type { Klage } from "../../../domene/klage/index.ts";
import type { instanssakForKlage } from "../../../domene/klageinstans/index.ts";
import { type Frist, type Hendelse, type Statusord, statusTekst } from "../../../domene/sak/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";

export type Instansstand = NonNullable<Awaited<ReturnType<typeof instanssakForKlage>>>;

export interface Klagegrunnlag {
  readonly klage: Klage;
  readonly instans: Instansstand | null;
  readonly frister: readonly Frist[];
  readonly hendelser: readonly Pick<Hendelse, "slag" | "tid" | "data">[];
  readonly vedtak: readonly Vedtak[];
  /** The body that decides, by name. */
  readonly instansnavn: string;
}

/** The clock that says when the kommune must have answered the complaint; null when it does not run. */
export const svarfrist = (g: Pick<Klagegrunnlag, "klage" | "frister">): Frist | null =>
  g.frister.find(
    (f) => f.klage === g.klage.id && f.slag === "klage_forelopig_svar" && f.art !== "maal" && f.status === "loper",
  ) ?? null;

/** Where the complaint is, what happens now, and by when, in the words of the one who complained. Pure. */
export function klagestatus(g: Klagegrunnlag, sprak: Malform): Statusord {
  const ord = statusTekst[sprak];
  const { klage, instansnavn: instans } = g;
  const dag = (d: Dato | null | undefined): string => (d ? datoTekst(d, sprak) : "");
  const frist = svarfrist(g);
  const dato = dag(frist?.sisteDag);
  // A letter has told that it takes longer: from then on that is what there is to know.
  if (frist?.art === "satt" && klage.tilstand !== "opprettholdt") return ord["soknad.forlenget"]({ dato });
  switch (klage.tilstand) {
    case "mottatt":
      return klage.rettidig === "ja"
        ? ord["klage.mottatt"]({ mottatt: dag(datoAv(klage.mottatt)), dato })
        : ord["klage.for_sen_vurderes"]({ dato });
    case "vurderes":
      return klage.delvisOmgjort ? ord["klage.delvis"]({ instans }) : ord["klage.vurderes"]({ dato });
    case "omgjort":
      return ord["klage.medhold"]({ dato: dag(gjelderFra(g)) });
    case "opprettholdt":
      return ord["klage.opprettholdt"]({ instans, dato: dag(dagenFor(g, "klage.opprettholdt")) });
    case "oversendt":
      return g.instans?.lovetDato
        ? ord["soknad.forlenget"]({ dato: dag(g.instans.lovetDato) })
        : ord["klage.oversendt"]({ instans, dato: dag(g.instans?.normInnen) });
    case "avvist": {
      const frist = g.frister.find((f) => f.klage === klage.id && f.slag === "klagefrist");
      const avvist = ord["klage.avvist"]({ dato: dag(frist?.sisteDag) });
      return frist ? avvist : { ...avvist, detalj: ord["klage.avvist_av_instans"]({ instans }).detalj };
    }
    case "trukket":
      return ord["klage.trukket"]();
    case "bortfalt":
      return ord["klage.bortfalt"]();
    case "avgjort":
      return avgjort(g, sprak);
  }
}

function avgjort({ instans: i, instansnavn: instans }: Klagegrunnlag, sprak: Malform): Statusord {
  const ord = statusTekst[sprak];
  const dato = i?.kommunenInnen ? datoTekst(i.kommunenInnen, sprak) : "";
  switch (i?.utfall) {
    case "stadfester":
      return ord["klage.stadfestet"]({ instans });
    case "nytt_vedtak":
      return ord["klage.nytt_vedtak"]({ instans, dato });
    case "opphever":
      return ord["klage.opphevet"]({ instans, dato });
    case "avviser":
      return ord["klage.avvist_av_instans"]({ instans });
    default:
      return ord["klage.lukket"]();
  }
}

/** The day the new decision gives help from; the day it was made when it gives none. */
function gjelderFra(g: Klagegrunnlag): Dato | null {
  const nytt = g.vedtak.find((v) => v.klage === g.klage.id);
  const fra = nytt?.poster.flatMap((p) => (p.fra ? [p.fra] : [])).toSorted()[0];
  return fra ?? (nytt?.fattet ? datoAv(nytt.fattet.tid) : null);
}

function dagenFor(g: Klagegrunnlag, slag: Hendelse["slag"]): Dato | null {
  const h = g.hendelser.find((x) => x.slag === slag && (x.data as { klage?: string }).klage === g.klage.id);
  return h ? datoAv(h.tid) : null;
}
