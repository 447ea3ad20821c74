import type { Svar, Svarverdi } from "./sporsmal/typer.ts";
import { likeSvar, liste } from "./svar.ts";

/** One page of a draft as it is kept: the answers, and enough of the past to know what a page that comes back has changed. */
export interface Side {
  /** Counts the writes. A page that is shown carries the number it saw. */
  readonly versjon: number;
  readonly endret: string;
  readonly svar: Svar;
  /** What the latest open pages last sent, each under its own key. */
  readonly sendt: readonly { readonly skriver: string; readonly endret: string; readonly svar: Svar }[];
  /** The answers as they stood each time another open page began to write. */
  readonly tidligere: readonly { readonly versjon: number; readonly svar: Svar }[];
}

export interface Innsendt {
  readonly svar: Svar;
  /** The version of the page when it was shown; 0 = an empty page. */
  readonly sett: number;
  /** The key of the open page: autosave and button of one page have the same, another device has its own. */
  readonly skriver: string;
  readonly endret: string;
}

/** What another open page, on this or another device, had written meanwhile. */
export interface SkrevetAnnetSted {
  readonly endret: string;
  /** Fields only the other had changed: they stand. */
  readonly beholdt: readonly string[];
  /** Fields both had changed: the later stands, and here is what it replaced. */
  readonly overskrevet: readonly { readonly felt: string; readonly verdi: Svarverdi }[];
}

/** Two open pages are followed closely; for a third the fields that are filled in count as changed. */
const HUSKES = 2;

/**
 * Lays what a page sent over what is stored, field by field, so that nobody's words are lost when the same draft is open in two
 * places: a field that this page has not touched keeps what the other wrote, and a field that both have changed gets the later words.
 * Pure.
 */
export function flett(forrige: Side | null, inn: Innsendt): { readonly side: Side; readonly annetSted: SkrevetAnnetSted | null } {
  const kjent = forrige === null ? {} : grunnlaget(forrige, inn);
  const felter = new Set([...Object.keys(forrige?.svar ?? {}), ...Object.keys(inn.svar)]);
  const svar: Record<string, Svarverdi> = {};
  const beholdt: string[] = [];
  const overskrevet: { felt: string; verdi: Svarverdi }[] = [];
  for (const felt of felter) {
    const [mitt, lagret] = [inn.svar[felt] ?? "", forrige?.svar[felt] ?? ""];
    const grunn = kjent?.[felt] ?? "";
    const harEndret = kjent === null ? liste(mitt).length > 0 : !likeSvar(mitt, grunn);
    const annetErNytt = !likeSvar(lagret, mitt) && !(kjent !== null && likeSvar(lagret, grunn));
    if (annetErNytt && !harEndret) beholdt.push(felt);
    if (annetErNytt && harEndret && liste(lagret).length > 0) overskrevet.push({ felt, verdi: lagret });
    const staar = harEndret ? mitt : lagret;
    if (liste(staar).length > 0) svar[felt] = staar;
  }
  const noeNytt = beholdt.length + overskrevet.length > 0;
  return {
    side: nesteSide(forrige, inn, svar),
    annetSted: forrige && noeNytt ? { endret: sistAndre(forrige, inn.skriver), beholdt, overskrevet } : null,
  };
}

/** What this open page believed to be true before it was changed; null when that is not known any more. */
function grunnlaget(forrige: Side, inn: Innsendt): Svar | null {
  const sendt = forrige.sendt.find((s) => s.skriver === inn.skriver);
  if (sendt) return sendt.svar;
  if (inn.sett >= forrige.versjon) return forrige.svar;
  return forrige.tidligere.find((t) => t.versjon === inn.sett)?.svar ?? (inn.sett === 0 ? {} : null);
}

function sistAndre(forrige: Side, skriver: string): string {
  return forrige.sendt.find((s) => s.skriver !== skriver)?.endret ?? forrige.endret;
}

function nesteSide(forrige: Side | null, inn: Innsendt, svar: Svar): Side {
  const { skriver, endret } = inn;
  const andre = forrige?.sendt.filter((s) => s.skriver !== skriver) ?? [];
  const nySkriver = forrige !== null && forrige.sendt[0]?.skriver !== skriver;
  const tidligere = forrige?.tidligere ?? [];
  return {
    versjon: (forrige?.versjon ?? 0) + 1,
    endret,
    svar,
    sendt: [{ skriver, endret, svar: inn.svar }, ...andre].slice(0, HUSKES),
    tidligere: nySkriver ? [{ versjon: forrige.versjon, svar: forrige.svar }, ...tidligere].slice(0, HUSKES) : tidligere,
  };
}
