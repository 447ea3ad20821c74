import { type Dato, dato } from "../kjerne/dato.ts";
import { heltall, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { type Beregning, faktasteg, type Verdi } from "../kjerne/svar.ts";

/** The ten offices since 1 January 2019, by their places; names changed, the offices did not (SFO-1, SFO-7). */
export const embeter = [
  "ostfold-buskerud-oslo-og-akershus",
  "innlandet",
  "vestfold-og-telemark",
  "agder",
  "rogaland",
  "vestland",
  "more-og-romsdal",
  "trondelag",
  "nordland",
  "troms-og-finnmark",
] as const;
export type Embete = (typeof embeter)[number];

/** The fylker from 1 January 2024, and which office covers each. */
const FYLKER = {
  ostfold: "ostfold-buskerud-oslo-og-akershus",
  akershus: "ostfold-buskerud-oslo-og-akershus",
  oslo: "ostfold-buskerud-oslo-og-akershus",
  buskerud: "ostfold-buskerud-oslo-og-akershus",
  innlandet: "innlandet",
  vestfold: "vestfold-og-telemark",
  telemark: "vestfold-og-telemark",
  agder: "agder",
  rogaland: "rogaland",
  vestland: "vestland",
  more_og_romsdal: "more-og-romsdal",
  trondelag: "trondelag",
  nordland: "nordland",
  troms: "troms-og-finnmark",
  finnmark: "troms-og-finnmark",
} as const satisfies Readonly<Record<string, Embete>>;

/** Those that were split again on 1 January 2024, while their office stayed. */
const OPPLOST = {
  viken: "ostfold-buskerud-oslo-og-akershus",
  vestfold_og_telemark: "vestfold-og-telemark",
  troms_og_finnmark: "troms-og-finnmark",
} as const satisfies Readonly<Record<string, Embete>>;

export type Fylke = keyof typeof FYLKER | keyof typeof OPPLOST;
const fylker = [...Object.keys(FYLKER), ...Object.keys(OPPLOST)] as readonly Fylke[];

const DELT = dato("2024-01-01");
const tilsyn = [hjemmel("stnl", "9"), hjemmel("hol", "12-3")] as const;

/**
 * Which Statsforvalter covers a fylke on a date (SFO-1, SFO-3)? It answers complaints, supervises, gives grants and guides. A fylke that has been dissolved is refused.
 */
export const embeteFor = regel({
  id: "statsforvalter.embete",
  om: "Which Statsforvalter office covers a fylke on a date.",
  kilder: ["SFO-1", "SFO-3", "SFO-7"],
  hjemmel: tilsyn,
  gyldig: { fra: dato("2019-01-01"), til: null },
  felter: { fylke: valg(...fylker) },
  anvend: ({ fylke }, paaDato: Dato): Beregning<Embete> => {
    const sporing = faktasteg({ fylke }, "fylke");
    const etter = paaDato >= DELT;
    const funnet = (etter ? FYLKER : { ...FYLKER, ...OPPLOST })[fylke as keyof typeof FYLKER];
    if (funnet === undefined) {
      return { verdi: null, mangler: [{ kode: "ugyldig_verdi", hjemmel: tilsyn }], sporing, hjemmel: tilsyn, forbehold: [] };
    }
    return { verdi: funnet, mangler: [], sporing, hjemmel: tilsyn, forbehold: [] };
  },
});

const NYTT_NAVN = dato("2021-01-01");

/** What the office was called on a date: fylkesmannen until 31 December 2020 (SFO-2, SFO-8). The old name is never shown as the present one. */
export const embetsnavn = regel({
  id: "statsforvalter.navn",
  om: "What the Statsforvalter was called on a date.",
  kilder: ["SFO-2", "SFO-8", "LANG-4"],
  hjemmel: [hjemmel("spraklova", "10")],
  gyldig: alltid,
  felter: {},
  anvend: (_f, paaDato: Dato): Verdi<"fylkesmannen" | "statsforvalteren"> => ({
    verdi: paaDato < NYTT_NAVN ? "fylkesmannen" : "statsforvalteren",
    sporing: [{ kode: "regime", regime: "embetsnavn", dato: paaDato }],
    hjemmel: [hjemmel("spraklova", "10")],
    forbehold: [],
  }),
});

export interface Embetssprak {
  readonly sprak: "nb" | "nn" | "noytral";
  /** The least share over time, in per cent, that a neutral office must give a form; null when the act sets none. */
  readonly minstNynorskProsent: number | null;
}

/**
 * The form an office uses to the public: the one that more than half of the kommuner in its district have decided on; else it is neutral, and gives at least 25 per cent to a form that a quarter have decided on, or ten to nynorsk when at
 * least one has (SFO-11). To one kommune or person § 15 decides.
 *
 * https://lovdata.no/lov/2021-05-21-42/§12
 */
export const embetssprak = regel({
  id: "spraklova.p12.fleirtalssprak",
  om: "The written form a Statsforvalter office uses to the public.",
  kilder: ["SFO-11"],
  hjemmel: [hjemmel("spraklova", "12"), hjemmel("spraklova", "13")],
  gyldig: { fra: dato("2022-01-01"), til: null },
  felter: { kommuner: heltall(1, 500), medBokmal: heltall(0, 500), medNynorsk: heltall(0, 500) },
  anvend: (f): Verdi<Embetssprak> => {
    const flertall = (n: number): boolean => 2 * n > f.kommuner;
    const sprak = flertall(f.medBokmal) ? "nb" : flertall(f.medNynorsk) ? "nn" : "noytral";
    const fjerdedel = 4 * f.medNynorsk >= f.kommuner;
    const minst = sprak !== "noytral" || f.medNynorsk === 0 ? null : fjerdedel ? 25 : 10;
    return {
      verdi: { sprak, minstNynorskProsent: minst },
      sporing: faktasteg(f, "kommuner", "medBokmal", "medNynorsk"),
      hjemmel: [hjemmel("spraklova", "12"), hjemmel("spraklova", "13")],
      forbehold: [{ merke: "DERIVED", grunn: "utledet_av_sprakvedtakene" }],
    };
  },
});
