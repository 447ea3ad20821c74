import { alder, boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

const p29 = hjemmel("stnl", "29");
const FRA_AAR = 18;
const TIL_AAR = 67;

/** "Mellom 18 og 67 år": from the day one turns 18 until the day one turns 67. */
export const iAlder = (aar: number): boolean => aar >= FRA_AAR && aar < TIL_AAR;

/**
 * Is there a right to a kvalifiseringsprogram? (SOS-19) "nei" outside the age; otherwise a person weighs the assessment of working ability and
 * whether the programme is fitting and needed ("skjonn"), when the earning capacity is much reduced and other benefits are few or none.
 *
 * https://lovdata.no/lov/2009-12-18-131/§29
 */
export const rettTilProgram = regel({
  id: "stnl.p29.rett_til_program",
  om: "Whether somebody may have a right to a kvalifiseringsprogram, by age, earning capacity and other benefits.",
  kilder: ["SOS-19"],
  hjemmel: [p29],
  gyldig: alltid,
  felter: { alder, nedsattArbeidsevne: boolsk, ingenEllerSvartBegrensedeYtelser: boolsk, arbeidsevnevurdert: boolsk },
  anvend: (f): Vurdering => {
    const felter = ["alder", "nedsattArbeidsevne", "ingenEllerSvartBegrensedeYtelser", "arbeidsevnevurdert"] as const;
    const sporing: readonly Steg[] = felter.map((felt) => ({ kode: "faktum", felt, verdi: f[felt] }));
    const forbehold = f.alder === TIL_AAR ? [{ merke: "ASSUMPTION" as const, grunn: "mellom_18_og_67" as const }] : [];
    if (!iAlder(f.alder)) return vurdering("nei", [p29], { sporing, forbehold });
    if (!f.nedsattArbeidsevne || !f.ingenEllerSvartBegrensedeYtelser) return vurdering("nei", [p29], { sporing });
    const mangler = f.arbeidsevnevurdert ? [] : [{ kode: "arbeidsevnevurdering_mangler" as const, hjemmel: [p29] }];
    return vurdering("skjonn", [p29], {
      sporing: [...sporing, { kode: "vurderes", moment: "program_hensiktsmessig", hjemmel: p29 }],
      mangler,
    });
  },
});
