import { kr } from "../kjerne/belop.ts";
import { dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Sats } from "./sats.ts";

/** The amounts as they stand in Nav's own code. */
const KILDE =
  "https://github.com/navikt/su-se-bakover (SatsFactoryForSupplerendeStønad.kt, lines 63-64, read at da684df0, 2026-08-21)";

/**
 * Folketrygdens grunnbeløp, G (PAY-13). It is set each year from 1 May, often some weeks later and then backwards, so a sum that was
 * made in May must be made again. From 1 May 2027 it is not known, and is not guessed.
 *
 * https://lovdata.no/lov/1997-02-28-19/§1-4
 */
export const grunnbelop: Sats = {
  navn: "grunnbelop",
  hjemmel: [hjemmel("folketrygd", "1-4")],
  rader: [
    { fra: dato("2024-05-01"), til: dato("2025-04-30"), ore: kr(124_028), kilde: KILDE },
    { fra: dato("2025-05-01"), til: dato("2026-04-30"), ore: kr(130_160), kilde: KILDE },
    { fra: dato("2026-05-01"), til: dato("2027-04-30"), ore: kr(136_549), kilde: KILDE },
  ],
};
