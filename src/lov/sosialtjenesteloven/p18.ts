import { INGENTING, type Ore, sum } from "../kjerne/belop.ts";
import type { Dato } from "../kjerne/dato.ts";
import { heltall, liste, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Beregning, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { livsopphold } from "../satser/livsopphold.ts";
import { manglerI, satsPaa, utenSats } from "../satser/sats.ts";

const p18 = hjemmel("stnl", "18");

const VOKSNE = { enslig: livsopphold.enslig, par: livsopphold.par, bofellesskap: livsopphold.bofellesskap } as const;

/** Which of the guiding rates a child has by age, in whole years; from 18 a child is no longer one here. */
export function barnegruppe(aar: number): "barn0til5" | "barn6til10" | "barn11til17" {
  if (aar <= 5) return "barn0til5";
  return aar <= 10 ? "barn6til10" : "barn11til17";
}

/**
 * What the state's guiding rates come to for a household in a month (SOS-6, SOS-35). Guiding only: the case is always assessed, a kommune may have its
 * own rates, and rent, power and insurance come on top. Out: øre a month; a day that no rate covers is refused by the rate's name.
 *
 * https://lovdata.no/lov/2009-12-18-131/§18
 */
export const veiledendeSats = regel({
  id: "stnl.p18.veiledende_sats",
  om: "What the state's guiding rates for livsopphold come to for a household in a month, in øre.",
  kilder: ["SOS-6", "SOS-35"],
  hjemmel: [p18],
  gyldig: alltid,
  felter: { voksne: valg("enslig", "par", "bofellesskap"), barnsAlder: liste(heltall(0, 17), 20) },
  anvend: ({ voksne, barnsAlder }, paaDato: Dato): Beregning<Ore> => {
    const oppslag = [VOKSNE[voksne], ...barnsAlder.map((aar) => livsopphold[barnegruppe(aar)])].map((s) => satsPaa(s, paaDato));
    const mangler = manglerI(...oppslag);
    if (mangler.length > 0) return utenSats(mangler, [p18]);
    const ledd = oppslag.map((o) => (o.ok ? o.ore : INGENTING));
    const verdi = sum(...ledd);
    return {
      verdi,
      mangler: [],
      sporing: [
        ...oppslag.flatMap((o) => (o.ok ? o.sporing : [])),
        { kode: "regnet", post: "husholdningen", regning: "sum", ledd, ore: verdi },
      ],
      hjemmel: [p18],
      forbehold: [{ merke: "NORM", grunn: "satsene_er_veiledende" }],
    };
  },
});

export const inntektsslag = ["lonn", "trygd", "bidrag", "barnetrygd", "barns_arbeid_i_fritid", "annen_inntekt_hos_barn"] as const;

/**
 * Is this income counted when a family applies? Barnetrygd is not, and neither is what a child earns in spare time and school holidays (§ 18 third
 * paragraph).
 */
export const inntektRegnesMed = regel({
  id: "stnl.p18.inntekt",
  om: "Whether an income counts when stønad to a family is assessed.",
  kilder: ["SOS-6"],
  hjemmel: [hjemmel("stnl", "18", { ledd: 3 })],
  gyldig: alltid,
  felter: { inntekt: valg(...inntektsslag) },
  anvend: ({ inntekt }): Vurdering =>
    vurdering(
      inntekt === "barnetrygd" || inntekt === "barns_arbeid_i_fritid" ? "nei" : "ja",
      [hjemmel("stnl", "18", { ledd: 3 })],
      {
        sporing: [{ kode: "faktum", felt: "inntekt", verdi: inntekt }],
      },
    ),
});

export const gjeldsslag = ["avdrag_pa_det_som_horer_til_livsopphold", "kreditt_til_mat_for_retten_var_kjent", "annet"] as const;

/**
 * May a debt be part of the livsopphold? As a rule not; instalments on what belongs to livsopphold, and credit for food and the like taken before the
 * person knew of the right, are weighed (SOS-28). A no is a reasoned decision like any other.
 */
export const gjeld = regel({
  id: "stnl.p18.gjeld",
  om: "Whether a debt may be part of the livsopphold.",
  kilder: ["SOS-28"],
  hjemmel: [p18],
  gyldig: alltid,
  felter: { gjeldFor: valg(...gjeldsslag) },
  anvend: ({ gjeldFor }): Vurdering => {
    const sporing: readonly Steg[] = [{ kode: "faktum", felt: "gjeldFor", verdi: gjeldFor }];
    const forbehold = [{ merke: "SECONDARY", grunn: "rundskriv_35_gjengitt" }] as const;
    if (gjeldFor === "annet") return vurdering("nei", [p18], { sporing, forbehold });
    const vurderes: Steg = { kode: "vurderes", moment: "gjeld_i_livsoppholdet", hjemmel: p18 };
    return vurdering("skjonn", [p18], { sporing: [...sporing, vurderes], forbehold });
  },
});
