import { dognpris } from "./dognpris.ts";
import { dagEllerNatt, fribelop, fribelopDobbeltrom, korttidDogn, takUnder2G } from "./egenandel.ts";
import { grunnbelop } from "./grunnbelop.ts";
import { livsopphold } from "./livsopphold.ts";
import type { Sats } from "./sats.ts";

/** Every dated amount the rules know, in the order of their names. */
export const satser: readonly Sats[] = [
  grunnbelop,
  dognpris,
  fribelop,
  fribelopDobbeltrom,
  korttidDogn,
  dagEllerNatt,
  takUnder2G,
  ...Object.values(livsopphold),
].toSorted((a, b) => (a.navn < b.navn ? -1 : 1));
