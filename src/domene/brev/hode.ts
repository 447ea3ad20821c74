import { datoTekst } from "../../grunnmur/sprak.ts";
import { prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Spor } from "../kommune/index.ts";
import type { Brevdel, Brevmodell, Brevslag, Brevsprak, Brevtrekk, Hull } from "./modell.ts";
import { ordTekst } from "./ord.tekst.ts";

export type Brevrolle = "saksbehandler" | "leder" | "godkjenner" | "nemnd";
export type Kopirolle = "fullmektig" | "verge" | "foresatt" | "medsoker";

/** Why somebody else than the party reads a letter. */
export interface Kopi {
  /** The party. */
  readonly til: string;
  readonly rolle: Kopirolle;
  /** The party gets none: this is the letter itself, to the one who acts for a child. */
  readonly istedenfor?: true;
}

/** What every letter is told about itself. All names and addresses are as they shall be read, in the letter's language. */
export interface Brevhode {
  readonly dato: Dato;
  readonly spor: Spor;
  /** "2026/1184" */
  readonly saksnummer: string;
  /** Who writes: "Asker kommune" and "Tildelingskontoret", or "Statsforvalteren i Vestland" and its section. */
  readonly avsender: { readonly navn: string; readonly enhet: string; readonly telefon: string };
  readonly mottaker: { readonly navn: string; readonly adresse: readonly string[] };
  readonly saksbehandler: string;
  /** Who decided and who checked, in the order they sign. */
  readonly navn: readonly { readonly navn: string; readonly rolle: Brevrolle }[];
  /** Everybody who gets a copy: fullmektig, verge, parent (fvl §§ 12, 16, 27). */
  readonly kopiTil: readonly string[];
  /** Set when this very letter is to somebody else than the one it is about: whose it is, and what its reader is to that person. */
  readonly kopi: Kopi | null;
}

/** "24. november 2026": a date in a letter is without its weekday, except where the weekday helps. */
export const brevdato = (dato: Dato, sprak: Brevsprak): string => datoTekst(dato, sprak, { ukedag: false });

interface Brevkropp {
  readonly slag: Brevslag;
  readonly tittel: string;
  readonly deler: readonly Brevdel[];
  readonly trekk: Partial<Brevtrekk>;
  readonly hull?: readonly Hull[];
  readonly tekster?: readonly string[];
}

function kopimerknad({ til, rolle, istedenfor }: Kopi, sprak: Brevsprak): string {
  const t = ordTekst[sprak];
  return [istedenfor ? t.gjelder(til) : t.kopiAv(til), t.duFarDet[rolle]].join(" ");
}

/** Puts the head and the signature around what a letter says. */
export function brev(hode: Brevhode, sprak: Brevsprak, kropp: Brevkropp): Brevmodell {
  const t = ordTekst[sprak];
  const fakta = [
    { navn: t.dato, verdi: brevdato(hode.dato, sprak) },
    { navn: t.sak, verdi: hode.saksnummer },
    { navn: t.saksbehandler, verdi: hode.saksbehandler },
    { navn: t.telefon, verdi: hode.avsender.telefon },
    ...hode.kopiTil.map((navn) => ({ navn: t.kopi, verdi: navn })),
  ];
  return {
    versjon: 1,
    slag: kropp.slag,
    sprak,
    dato: hode.dato,
    tittel: kropp.tittel,
    avsender: { navn: hode.avsender.navn, enhet: hode.avsender.enhet },
    mottaker: hode.mottaker,
    fakta: fakta.filter(({ verdi }) => verdi.trim() !== ""),
    kopimerknad: hode.kopi === null ? null : kopimerknad(hode.kopi, sprak),
    deler: kropp.deler,
    underskrift: {
      hilsen: t.hilsen,
      fra: `${hode.avsender.enhet}, ${hode.avsender.navn}`,
      navn: hode.navn.map(({ navn, rolle }) => `${navn}, ${t.rolle[rolle]}`),
      merknad: t.merknad,
    },
    bunn: t.bunn(hode.saksnummer),
    trekk: {
      prosesslov: prosesslov(hode.dato),
      spor: hode.spor,
      utfall: [],
      barnBerort: false,
      vilkar: false,
      kopiTil: hode.kopiTil.length,
      selvstyre: false,
      avgjorelse: null,
      klage: null,
      ...kropp.trekk,
    },
    hull: kropp.hull ?? [],
    ...(kropp.tekster && { tekster: kropp.tekster }),
  };
}
