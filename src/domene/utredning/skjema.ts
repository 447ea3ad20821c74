import { z } from "zod";
import { grenser } from "../../grunnmur/grenser.ts";
import { skarverdier } from "./typer.ts";

const tekst = z.string().trim().max(grenser.utredning.tegnPerFelt);

/**
 * An assessment as a form sends it. Everything may be empty, because a draft is saved at any time; what must be there is asked when
 * it is completed. A score outside 1–5 and 9 is not a score, so it never reaches the draft.
 */
export const utredningsskjema = z.object({
  brukersSyn: tekst,
  mal: tekst,
  situasjon: tekst,
  nettverk: tekst,
  harBarn: z.boolean().nullable(),
  barn: tekst,
  vurdering: tekst,
  skar: z
    .array(
      z.object({
        variabel: z.int().min(1).max(20),
        skar: z.literal(skarverdier),
        merknad: z.string().trim().max(grenser.utredning.tegnPerMerknad).nullable(),
      }),
    )
    .max(20)
    .refine((skar) => new Set(skar.map((s) => s.variabel)).size === skar.length),
});
