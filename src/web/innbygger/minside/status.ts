import type { Dokumentkrav } from "../../../domene/dokumentkrav/index.ts";
import {
  type Frist,
  type Pause,
  type Post,
  type Sak,
  type Statuskode,
  type Statusord,
  statusTekst,
} from "../../../domene/sak/index.ts";
import type { Vedtak, Vedtakspost } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import type { Slag } from "../../ui/index.ts";
import { svarfrister } from "../svarfrister.ts";
import { merkeTekst } from "./status.tekst.ts";

export interface Poststatus {
  readonly merke: string;
  readonly slag: Slag;
  readonly tekst: string;
  /** The clock behind the date in the text, when there is one: the page shows why that day. */
  readonly frist: Frist | null;
  /** The decision that answers the item now. */
  readonly vedtak: Vedtak | null;
  readonly svar: Vedtakspost | null;
}

export interface Statusgrunnlag {
  readonly sak: Pick<Sak, "tilstand">;
  readonly frister: readonly Frist[];
  readonly krav: readonly Dokumentkrav[];
  readonly vedtak: readonly Vedtak[];
  readonly pause: Pick<Pause, "grunn" | "hvem" | "til"> | null;
  /** The case looks at an earlier decision again: then the answer is held against what the person had. */
  readonly revurdering?: object | null;
}

const SLAG = { innvilget: "bra", delvis: "obs", avslag: "noytral", avvist: "noytral" } as const;

/** The newest decision on an item, and its answer there. */
function vedtakPa(post: Pick<Post, "id">, vedtak: readonly Vedtak[]): { vedtak: Vedtak; svar: Vedtakspost } | null {
  for (const v of vedtak) {
    const svar = v.poster.find((p) => p.post === post.id);
    if (svar && v.fattet) return { vedtak: v, svar };
  }
  return null;
}

/** Where one thing asked for stands, in the words of the person who waits for it. Pure. */
export function poststatus(post: Post, g: Statusgrunnlag, sprak: Malform): Poststatus {
  const t = merkeTekst[sprak];
  const ord = statusTekst[sprak];
  const ingen = { frist: null, vedtak: null, svar: null } as const;
  if (post.utfall === "trukket") return { ...ingen, merke: t.trukket, slag: "noytral", tekst: samlet(ord["sak.trukket"]()) };
  if (post.utfall === "bortfalt") return { ...ingen, merke: t.bortfalt, slag: "noytral", tekst: t.bortfaltTekst };
  const siste = vedtakPa(post, g.vedtak);
  if (post.utfall !== null) return besvart(post.utfall, siste, sprak, Boolean(g.revurdering));
  if (g.sak.tilstand === "lukket") return { ...ingen, merke: t.lukket, slag: "noytral", tekst: t.lukketTekst };
  return venter(g, siste !== null, sprak);
}

const samlet = (s: Statusord): string => `${s.tittel} ${s.detalj}`;
const STATUS = {
  innvilget: "vedtak.innvilget",
  delvis: "vedtak.delvis",
  avslag: "vedtak.avslatt",
  avvist: "vedtak.avvist",
} as const satisfies Record<keyof typeof SLAG, Statuskode>;

function besvart(utfall: keyof typeof SLAG, siste: ReturnType<typeof vedtakPa>, sprak: Malform, igjen: boolean): Poststatus {
  const t = merkeTekst[sprak];
  const dag = siste?.vedtak.fattet ? datoTekst(datoAv(siste.vedtak.fattet.tid), sprak, { ukedag: false, aar: false }) : "";
  const svar = siste?.svar ?? null;
  const gis = utfall === "innvilget" || utfall === "delvis";
  // The date to complain by stands by the button; the result itself is said here.
  const deler = [
    igjen ? t.igjen[utfall] : statusTekst[sprak][STATUS[utfall]]({ dato: "" }).tittel,
    ...(gis && svar?.omfang ? [punktum(svar.omfang)] : []),
    ...((gis || igjen) && svar?.fra ? [t.fra(datoTekst(svar.fra, sprak))] : []),
    ...(gis && svar?.til ? [t.framTil(datoTekst(svar.til, sprak))] : []),
  ];
  const merke = igjen ? t.nyttVedtak(dag) : t[utfall](dag);
  return { merke, slag: SLAG[utfall], tekst: deler.join(" "), frist: null, vedtak: siste?.vedtak ?? null, svar };
}

function venter(g: Statusgrunnlag, opphevet: boolean, sprak: Malform): Poststatus {
  const t = merkeTekst[sprak];
  const ord = statusTekst[sprak];
  const { svar, lov } = svarfrister(g.frister.filter((f) => f.status === "loper" && f.klage === null));
  const frist = svar ?? lov;
  const felles = { frist, vedtak: null, svar: null };
  const apent = g.krav.find((k) => k.tilstand === "apent");
  if (apent) {
    const dato = datoTekst(apent.sisteDag, sprak, { aar: false });
    return { ...felles, merke: t.mangler, slag: "obs", tekst: samlet(ord["soknad.mangler_svar"]({ dato })) };
  }
  if (g.pause && g.pause.grunn !== "venter_pa_part") {
    const til = datoTekst(g.pause.til, sprak, { aar: false });
    const ordene =
      g.pause.grunn === "venter_pa_andre"
        ? samlet(ord["soknad.venter_andre"]({ hvem: g.pause.hvem, dato: til }))
        : t.onsketVenting(til);
    return { ...felles, merke: t.venter, slag: "info", tekst: ordene };
  }
  const dato = frist ? datoTekst(frist.sisteDag, sprak) : "";
  if (opphevet) return { ...felles, merke: t.opphevet, slag: "info", tekst: t.opphevetTekst(dato) };
  // What the office has set itself for a case that nobody asked for is no broken promise.
  const lovet = frist?.art === "satt" && !frist.grunnlag.forbehold.some((f) => f.grunn === "kommunens_eget_maal");
  if (lovet) {
    return { ...felles, merke: t.forlenget, slag: "obs", tekst: samlet(ord["soknad.forlenget"]({ dato })) };
  }
  if (g.sak.tilstand === "mottatt") {
    return { ...felles, merke: t.mottatt, slag: "info", tekst: samlet(ord["soknad.mottatt"]({ dato })) };
  }
  return { ...felles, merke: t.vurderes, slag: "info", tekst: samlet(ord["sak.utredning"]({ dato })) };
}

const punktum = (s: string): string => (/[.!?]$/.test(s.trim()) ? s.trim() : `${s.trim()}.`);
