import * as revurdert from "../livslop/revurdert.ts";
import { type Kapittel, kapittel } from "./kapittel.ts";

const HJELP: Kapittel["om"] = [["vask"], ["stell"], ["fritid"]];

/** Decisions that are looked at again. After all others in the plan, so that their people stay who they are. */
export const revurderteKapitler: readonly Kapittel[] = [
  kapittel(revurdert.varslet, "varslet", HJELP, [70, 180], [2, 1, 1]),
  kapittel(revurdert.besvart, "svarte på varselet", HJELP, [70, 180], [1, 1, 0]),
  kapittel(revurdert.viderefort, "videreført", HJELP, [70, 180], [1, 1, 1]),
  kapittel(revurdert.vedtaketVenter, "vedtaket venter på klagen", HJELP, [100, 180], [1, 1, 0]),
  kapittel(revurdert.vilAtDetVenter, "vil at vedtaket venter", HJELP, [100, 180], [1, 0, 0]),
];

/** A question that the Statsforvalter answers. */
export const videreforteNei: readonly Kapittel[] = [
  kapittel(revurdert.tokNeietVidere, "tok neiet videre", HJELP, [100, 180], [1, 0, 0]),
];
