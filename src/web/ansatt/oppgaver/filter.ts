import {
  type Hastegrad,
  hastegradene,
  type Listested,
  type Oppgaveart,
  type Oppgaveslag,
  oppgaveslagene,
  type Sortering,
  sorteringene,
  type Utvalg,
  utvalgene,
  type Venteutvalg,
  venteutvalgene,
} from "../../../domene/oppgave/index.ts";
import { erTjenestekode } from "../../../domene/tjeneste/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { tolkDato } from "../../../lov/kjerne/dato.ts";

export type Fane = Utvalg | Venteutvalg;

/** What narrows and orders the worklist, and can be kept under a name. */
export interface Valgene {
  readonly utvalg: Fane;
  readonly sortering: Sortering;
  readonly haster: Hastegrad | null;
  readonly slag: Oppgaveslag | null;
  readonly art: Oppgaveart | null;
  readonly tjeneste: string | null;
  /** One of the reader's units, when there are several. */
  readonly enhet: string | null;
}

/** What the address of the worklist says. Anything it cannot mean is left out: an old link still shows a list. */
export interface Filter extends Valgene {
  readonly etter: Listested | undefined;
  readonly for: Listested | undefined;
}

export const FANER: readonly Fane[] = [...utvalgene, ...venteutvalgene];
const ARTER = ["lov", "norm", "maal", "satt"] as const satisfies readonly Oppgaveart[];
const OYEBLIKK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

export const erVentefane = (fane: Fane): fane is Venteutvalg => venteutvalgene.some((v) => v === fane);

/** A place in a list ordered by days is a day; in one ordered by when it came, a moment. */
function tolkSted(ord: string | null, sortering: Sortering): Listested | undefined {
  const [rang, id] = (ord ?? "").split("_");
  if (!rang || !id || !erId(id)) return undefined;
  return (sortering === "frist" ? tolkDato(rang) !== null : erOyeblikk(rang)) ? { rang, id } : undefined;
}

function erOyeblikk(ord: string): boolean {
  return OYEBLIKK.test(ord) && !Number.isNaN(Date.parse(ord));
}

const stedsord = (s: Listested | undefined): string | undefined => s && `${s.rang}_${s.id}`;

const enAv = <T extends string>(mulige: readonly T[], ord: string | null): T | null => mulige.find((m) => m === ord) ?? null;

export function lesFilter(sok: URLSearchParams): Filter {
  const tjeneste = sok.get("tjeneste") ?? "";
  const enhet = sok.get("enhet") ?? "";
  const utvalg = enAv(FANER, sok.get("utvalg")) ?? "alle";
  const sortering = erVentefane(utvalg) ? "frist" : (enAv(sorteringene, sok.get("sorter")) ?? "frist");
  return {
    utvalg,
    sortering,
    haster: enAv(hastegradene, sok.get("haster")),
    slag: enAv(oppgaveslagene, sok.get("slag")),
    art: enAv(ARTER, sok.get("frist")),
    tjeneste: erTjenestekode(tjeneste) ? tjeneste : null,
    enhet: erId(enhet) ? enhet : null,
    etter: tolkSted(sok.get("etter"), sortering),
    for: tolkSted(sok.get("for"), sortering),
  };
}

/** Is the list narrower than its tab? */
export const erSmalnet = (f: Valgene): boolean => [f.haster, f.slag, f.art, f.tjeneste, f.enhet].some((del) => del !== null);

/** The query part of an address that shows this selection. */
export function somSok(f: Partial<Filter>): Record<string, string | undefined> {
  return {
    utvalg: f.utvalg === "alle" ? undefined : f.utvalg,
    sorter: f.sortering === "frist" ? undefined : f.sortering,
    haster: f.haster ?? undefined,
    slag: f.slag ?? undefined,
    frist: f.art ?? undefined,
    tjeneste: f.tjeneste ?? undefined,
    enhet: f.enhet ?? undefined,
    etter: stedsord(f.etter),
    for: stedsord(f.for),
  };
}

/** The selection as an address, without a place in the list. */
export function sokord({ etter: _, for: __, ...valg }: Filter): string {
  const par = Object.entries(somSok(valg)).filter((e): e is [string, string] => e[1] !== undefined);
  return new URLSearchParams(par).toString();
}
