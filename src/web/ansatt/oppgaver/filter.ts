import { type Listested, type Oppgaveart, type Utvalg, utvalgene } from "../../../domene/oppgave/index.ts";
import { erTjenestekode } from "../../../domene/tjeneste/index.ts";
import { tolkDato } from "../../../lov/kjerne/dato.ts";

/** What the address of the worklist says. Anything it cannot mean is left out: an old link still shows a list. */
export interface Filter {
  readonly utvalg: Utvalg;
  readonly art: Oppgaveart | null;
  readonly tjeneste: string | null;
  readonly etter: Listested | undefined;
  readonly for: Listested | undefined;
}

const ARTER = ["lov", "norm", "maal", "satt"] as const satisfies readonly Oppgaveart[];
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function tolkSted(ord: string | null): Listested | undefined {
  const [dag, id] = (ord ?? "").split("_");
  const rang = tolkDato(dag ?? "");
  return rang && id && ID.test(id) ? { rang, id } : undefined;
}

const stedsord = (s: Listested | undefined): string | undefined => s && `${s.rang}_${s.id}`;

export function lesFilter(sok: URLSearchParams): Filter {
  const tjeneste = sok.get("tjeneste") ?? "";
  return {
    utvalg: utvalgene.find((u) => u === sok.get("utvalg")) ?? "alle",
    art: ARTER.find((a) => a === sok.get("frist")) ?? null,
    tjeneste: erTjenestekode(tjeneste) ? tjeneste : null,
    etter: tolkSted(sok.get("etter")),
    for: tolkSted(sok.get("for")),
  };
}

/** The query part of an address that shows this selection. */
export function somSok(f: Partial<Filter>): Record<string, string | undefined> {
  return {
    utvalg: f.utvalg === "alle" ? undefined : f.utvalg,
    frist: f.art ?? undefined,
    tjeneste: f.tjeneste ?? undefined,
    etter: stedsord(f.etter),
    for: stedsord(f.for),
  };
}
