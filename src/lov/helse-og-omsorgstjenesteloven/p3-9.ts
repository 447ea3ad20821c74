import { valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

/** Groups the kommune has a duty of its own to, each with its section (CAT-21). */
const GRUPPER = {
  innsatte_i_fengsel: hjemmel("hol", "3-9"),
  innsatte_i_utlendingsinternat: hjemmel("hol", "3-9a"),
  barn_plassert_utenfor_hjemmet: hjemmel("hol", "3-9b"),
  innlagte_i_russak: hjemmel("hol", "3-9c"),
} as const;

const saerligeGrupper = Object.keys(GRUPPER) as (keyof typeof GRUPPER)[];

/**
 * Has the kommune a duty of its own to somebody in this group? Yes, and the section says what it is.
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-9
 */
export const saerligAnsvar = regel({
  id: "hol.p3-9.saerlig_ansvar",
  om: "Whether the kommune has a duty of its own to somebody in prison, in detention, placed outside home, or in a case about rus; and in which section.",
  kilder: ["CAT-21"],
  hjemmel: Object.values(GRUPPER),
  gyldig: alltid,
  felter: { gruppe: valg(...saerligeGrupper) },
  anvend: (f): Vurdering => vurdering("ja", [GRUPPER[f.gruppe]], { sporing: faktasteg(f, "gruppe") }),
});
