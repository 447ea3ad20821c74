import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Krav, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p21 = hjemmel("stnl", "21");

/**
 * May the stønad be a loan? Only when the applicant has means, or a right to means, that are not available now (SOS-9, SOS-27); whether it can be paid back is weighed.
 * Otherwise it is a bidrag.
 *
 * https://lovdata.no/lov/2009-12-18-131/§21
 */
export const kanGisSomLan = regel({
  id: "stnl.p21.lan",
  om: "Whether økonomisk stønad may be given as a loan.",
  kilder: ["SOS-9", "SOS-27"],
  hjemmel: [p21],
  gyldig: alltid,
  felter: { harMidlerSomIkkeErTilgjengelige: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "harMidlerSomIkkeErTilgjengelige");
    const forbehold = [{ merke: "SECONDARY", grunn: "rundskriv_35_gjengitt" }] as const;
    if (!f.harMidlerSomIkkeErTilgjengelige) return vurdering("nei", [p21], { sporing, forbehold });
    return vurdering("skjonn", [p21], { sporing: [...sporing, vurderes("tilbakebetaling", p21)], forbehold });
  },
});

export interface Depositum {
  /** An application is always registered, also without a lease. */
  readonly registreres: true;
  readonly avgjoresIRealitet: boolean;
  readonly nesteSteg: "avgjor" | "be_om_leiekontrakt_og_godkjenn";
  readonly former: readonly ("garanti" | "kontant")[];
}

/**
 * What happens to an application for depositum (SOS-10, SOS-34)? It is registered. It is decided when the office has approved a lease; without one the office asks and
 * guides. For somebody without means it is a guarantee or cash; that a guarantee comes first is practice, and not a rule.
 *
 * https://lovdata.no/lov/2009-12-18-131/§21
 */
export const depositum = regel({
  id: "stnl.p21.depositum",
  om: "What happens to an application for help with depositum.",
  kilder: ["SOS-10", "SOS-34"],
  hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "19"), p21],
  gyldig: alltid,
  felter: { leiekontraktGodkjent: boolsk, harEgneMidler: boolsk },
  anvend: (f): Verdi<Depositum> => ({
    verdi: {
      registreres: true,
      avgjoresIRealitet: f.leiekontraktGodkjent,
      nesteSteg: f.leiekontraktGodkjent ? "avgjor" : "be_om_leiekontrakt_og_godkjenn",
      former: f.harEgneMidler ? [] : ["garanti", "kontant"],
    },
    sporing: faktasteg(f, "leiekontraktGodkjent", "harEgneMidler"),
    hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "19"), p21],
    forbehold: [
      { merke: "NORM", grunn: "garanti_for_kontant_er_praksis" },
      { merke: "UNVERIFIED", grunn: "ikke_lest_i_kilden" },
    ],
  }),
});

/** How økonomisk stønad is given: money to keep, money to pay back, a promise to pay for somebody, or the thing itself. */
export const stonadsformer = ["bidrag", "lan", "garanti", "varer"] as const;
export type Stonadsform = (typeof stonadsformer)[number];

/**
 * What a decision must say of its form. Money to keep needs no word. A loan needs the means that are to come (SOS-27), a guarantee for whom and for what it stands, and
 * goods why money would not do: that form is for special cases (SOS-9).
 *
 * https://lovdata.no/lov/2009-12-18-131/§21
 */
export const formkrav = (form: Stonadsform, fordi: string, post: string): readonly Krav<"form_begrunnet">[] =>
  form === "bidrag" ? [] : [{ kode: "form_begrunnet", oppfylt: fordi.trim().length > 0, hjemmel: [p21], grunnlag: "lov", post }];

/**
 * Help with depositum is tied to a lease that the office has approved (SOS-10). The source is what kommuner write of it, so that this is our requirement and not the act's: an
 * application without a lease is registered, and the office asks and guides.
 *
 * https://lovdata.no/lov/2009-12-18-131/§21
 */
export const depositumskrav = (gis: boolean, leieGodkjent: boolean, post: string): readonly Krav<"leie_godkjent">[] =>
  gis ? [{ kode: "leie_godkjent", oppfylt: leieGodkjent, hjemmel: [p21], grunnlag: "platform", post }] : [];
