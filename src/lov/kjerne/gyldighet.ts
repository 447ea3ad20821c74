import { type Dato, dato } from "./dato.ts";
import { type Hjemmel, hjemmel, type LovId } from "./hjemmel.ts";
import type { Forbeholdsgrunn } from "./koder.ts";
import { alltid, type Gyldighet, gjelderPaa } from "./regel.ts";
import { type Vurdering, vurdering } from "./svar.ts";

/**
 * When fvl 2025 takes over. The act says "fra den tiden Kongen bestemmer", and no date has been set
 * (looked up in the consolidated text of 28 July 2026; a public register still waited in October 2026).
 * This is the only place to write the date when it comes.
 */
export const FVL25_I_KRAFT: Dato | null = null;

interface Endring extends Gyldighet {
  readonly lov: LovId;
  /** Absent: the whole act. */
  readonly paragraf?: string;
  readonly erstattetAv: readonly Hjemmel[];
}

/** Sections that people still cite although they are gone or have moved (CAT-17, CAT-33), and those that came lately. */
const ENDRINGER: readonly Endring[] = [
  {
    lov: "hol",
    paragraf: "3-7",
    fra: null,
    til: dato("2023-06-30"),
    erstattetAv: [hjemmel("boligsosial", "6"), hjemmel("boligsosial", "7")],
  },
  { lov: "pbrl", paragraf: "2-1a", fra: null, til: dato("2024-05-31"), erstattetAv: [hjemmel("pbrl", "2-1")] },
  { lov: "pbrl", paragraf: "2-1b", fra: null, til: dato("2024-05-31"), erstattetAv: [hjemmel("pbrl", "2-1")] },
  { lov: "pbrl", paragraf: "2-1", fra: dato("2024-06-01"), til: null, erstattetAv: [hjemmel("pbrl", "2-1a")] },
  { lov: "pjl", paragraf: "22a", fra: dato("2026-07-01"), til: null, erstattetAv: [hjemmel("pjf", "14")] },
  { lov: "pjf", paragraf: "14", fra: null, til: dato("2026-06-30"), erstattetAv: [hjemmel("pjl", "22a")] },
  { lov: "boligsosial", fra: dato("2023-07-01"), til: null, erstattetAv: [] },
  { lov: "ipf", fra: dato("2022-08-01"), til: null, erstattetAv: [] },
];

/** That the start of the new act is not set rests on a public register that follows the question (LAW-4). */
const UTEN_DATO = { merke: "SECONDARY", grunn: "ikrafttredelse_ikke_fastsatt" } as const;

/** Sections that are in force, and are often taken for something else. */
const FORVEKSLES: Readonly<Record<string, Forbeholdsgrunn>> = { "pbrl § 2-5a": "kontaktlege_ikke_koordinator" };

function endringFor(h: Hjemmel): Endring | undefined {
  const egen = ENDRINGER.find((e) => e.lov === h.lov && e.paragraf === h.paragraf);
  return egen ?? ENDRINGER.find((e) => e.lov === h.lov && e.paragraf === undefined);
}

/**
 * From when to when a section holds, as far as we know it. Both ends null: no change that we know of. null: it has no start date yet.
 */
export function hjemmelperiode(h: Hjemmel): Gyldighet | null {
  if (h.lov === "fvl25") return FVL25_I_KRAFT === null ? null : { fra: FVL25_I_KRAFT, til: null };
  const { fra, til } = endringFor(h) ?? alltid;
  return { fra, til };
}

/**
 * May a section be cited on a date? "nei" for one that is repealed, renumbered or not yet in force, with the mangel
 * `hjemmel_ikke_i_kraft` whose `hjemmel` lists the sections that hold instead. A section we know no change of answers "ja":
 * the list has the changes that matter to us, not the history of every act.
 */
export function gyldigHjemmel(h: Hjemmel, paaDato: Dato): Vurdering {
  const forveksling = FORVEKSLES[`${h.lov} § ${h.paragraf}`];
  const forbehold = forveksling === undefined ? [] : [{ merke: "ASSUMPTION" as const, grunn: forveksling }];
  const periode = hjemmelperiode(h);
  if (periode !== null && gjelderPaa(periode, paaDato)) return vurdering("ja", [h], { forbehold });
  const isteden = endringFor(h)?.erstattetAv ?? [];
  return vurdering("nei", [h], {
    mangler: [{ kode: "hjemmel_ikke_i_kraft", hjemmel: isteden }],
    forbehold: periode === null ? [UTEN_DATO] : forbehold,
  });
}
