import type { Hendelse } from "../sak/index.ts";
import type { Kilde } from "./kilde.ts";

/** The status words that the notes of the format have for a complaint. SENDT is said by the sender, before it is here. */
export type Klagestatus =
  | "SENDT"
  | "MOTTATT"
  | "UNDER_BEHANDLING"
  | "FORELOPIG_SVAR"
  | "VIDERESENDT"
  | "FERDIGBEHANDLET"
  | "TRUKKET";

/** Who decided, and how. */
export interface Klageutfall {
  readonly instans: "kommunen" | "statsforvalteren" | "klagenemnda";
  readonly utfall: string;
}

/** One line of a complaint's way. */
export interface Klageforlop extends Partial<Klageutfall> {
  readonly type: "klageStatus";
  readonly hendelsestidspunkt: string;
  /** The klageId it came with; a complaint that was made here has the id it has here. */
  readonly klageId: string;
  readonly status: Klagestatus;
  /** The letter of a foreløpig svar. */
  readonly forvaltningsbrev?: { readonly referanse: { readonly type: "dokumentlager"; readonly id: string } };
}

/** The body that a complaint has been forwarded to. */
export type Klagetilstander = Map<string, Klageutfall["instans"]>;

type Linje = Pick<Klageforlop, "status"> & Partial<Klageforlop>;
type Klagehendelse = Extract<Hendelse["slag"], `klage.${string}`>;

const kommunen = (utfall: string): Klageutfall => ({ instans: "kommunen", utfall });

/** What the body above may end in (fvl § 34, https://lovdata.no/lov/1967-02-10/§34), in the words of the format's notes. */
const INSTANSENS: Readonly<Record<string, string>> = {
  stadfester: "STADFESTER",
  nytt_vedtak: "NYTT_VEDTAK",
  opphever: "OPPHEVER",
  avviser: "AVVIST",
};

const LINJER: { readonly [S in Klagehendelse]?: (t: Klagetilstander, h: Hendelse<S>) => Linje | null } = {
  "klage.mottatt": () => ({ status: "MOTTATT" }),
  "klage.formkontrollert": (_, h) => (h.data.tasTilBehandling ? { status: "UNDER_BEHANDLING" } : null),
  "klage.avvist": () => ({ status: "FERDIGBEHANDLET", ...kommunen("AVVIST") }),
  "klage.omgjort": (_, h) =>
    h.data.helt
      ? { status: "FERDIGBEHANDLET", ...kommunen("MEDHOLD") }
      : { status: "UNDER_BEHANDLING", ...kommunen("DELVIS_MEDHOLD") },
  "klage.opprettholdt": () => ({ status: "UNDER_BEHANDLING", ...kommunen("OPPRETTHOLDT") }),
  "klage.oversendt": (t, h) => {
    t.set(h.data.klage, h.data.mottaker === "klagenemnd" ? "klagenemnda" : "statsforvalteren");
    return { status: "VIDERESENDT" };
  },
  "klage.trukket": () => ({ status: "TRUKKET" }),
  "klage.avgjort": (t, h) => ({
    status: "FERDIGBEHANDLET",
    instans: t.get(h.data.klage) ?? "statsforvalteren",
    utfall: INSTANSENS[h.data.utfall] ?? h.data.utfall.toUpperCase(),
  }),
};

/** The line that an event says of a complaint, or null when it says none. Pure, but for what it remembers in `t`. */
export function klagehendelse(
  t: Klagetilstander,
  h: Hendelse,
  kilde: Pick<Kilde, "brev" | "soker" | "klagereferanse">,
): Klageforlop | null {
  const felles = { type: "klageStatus", hendelsestidspunkt: new Date(h.tid.epochMilliseconds).toISOString() } as const;
  const kalt = (klage: string) => kilde.klagereferanse.get(klage) ?? klage;
  if (h.slag === "brev.sendt") {
    const brev = kilde.brev.get((h as Hendelse<"brev.sendt">).data.brev);
    if (brev?.slag !== "forelopig_svar" || brev.klage === null || brev.mottaker !== kilde.soker) return null;
    const forvaltningsbrev = { referanse: { type: "dokumentlager", id: brev.fil } } as const;
    return { ...felles, klageId: kalt(brev.klage), status: "FORELOPIG_SVAR", forvaltningsbrev };
  }
  const linje = LINJER[h.slag as Klagehendelse]?.(t, h as never);
  return linje ? { ...felles, klageId: kalt((h.data as { klage: string }).klage), ...linje } : null;
}
