import { z } from "zod";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, tolkDato } from "../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import { stonadsformer } from "../../lov/sosialtjenesteloven/p21.ts";
import { tolkRef } from "../standardtekst/index.ts";

const g = grenser.vedtak;
const tekst = z.string().trim().max(g.tegnPerFelt);
const dato = z.custom<Dato>((v) => typeof v === "string" && tolkDato(v) !== null).nullable();
const ore = z.int().min(0).max(g.ore);
const linjer = z.array(z.object({ navn: z.string().trim().min(1).max(g.tegnPerLinje), ore })).max(g.linjer);

export const utregningsskjema = z.object({ behov: linjer, inntekt: linjer, merknad: tekst });

export const prisskjema = z.discriminatedUnion("slag", [
  z.object({ slag: z.literal("gratis") }),
  z.object({ slag: z.literal("eget_brev") }),
  z
    .object({ slag: z.enum(["belop", "hoyst"]), ore, per: z.enum(["time", "gang", "dogn", "maned"]), grenseOre: ore.optional() })
    .transform(({ grenseOre, ...p }) => (grenseOre === undefined ? p : { ...p, grenseOre })),
]);

const postskjema = z
  .object({
    post: z.uuid(),
    utfall: z.enum(["innvilget", "delvis", "avslag", "avvist"]).nullable(),
    omfang: tekst,
    timerPerUke: z.number().min(0).max(168).multipleOf(0.01).nullable(),
    belopOre: ore.nullable(),
    utregning: utregningsskjema.nullable(),
    fra: dato,
    til: dato,
    vurderesIgjen: dato,
    utbetales: dato,
    farIkke: tekst,
    begrunnelse: tekst,
    begrunnelseFra: z.array(z.string().refine((r) => tolkRef(r) !== null, { message: "ukjent_tekst" })).max(g.standardtekster),
    vilkar: tekst,
    vilkarSammenheng: tekst,
    stonadsform: z.enum(stonadsformer),
    formFordi: tekst,
    pris: prisskjema.nullable(),
  })
  .refine((p) => p.fra === null || p.til === null || p.til >= p.fra, { path: ["til"], message: "til_for_fra" });

/**
 * A decision as a form sends it. A draft may be empty anywhere; what must be there is asked when it is decided. What has the wrong shape
 * (a date that is none, a section that is none, an end before the start) never reaches the draft.
 */
export const vedtaksskjema = z.object({
  brukersSyn: tekst,
  fakta: tekst,
  hensyn: tekst,
  barnetsBeste: tekst,
  regler: z.array(z.string().refine((n) => tolkHjemmel(n) !== null, { message: "ukjent_hjemmel" })).max(g.regler),
  avslutter: z.array(z.uuid()).max(g.avslutter),
  poster: z
    .array(postskjema)
    .max(g.poster)
    .refine((p) => new Set(p.map((x) => x.post)).size === p.length),
});
