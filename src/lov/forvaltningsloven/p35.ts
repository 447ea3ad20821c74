import { type Frist, manedsfrist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { boolsk, dag, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { beggeHjemler, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * May a body change its own decision without a complaint? (PROC-19) When nobody is harmed by it, when the notice has not come, or when it is invalid (1967). The act of 2025 lets broken conditions and very strong interests
 * count as well. It may: whether it ought to is weighed. Also after the year of § 31 has gone.
 *
 * https://lovdata.no/lov/1967-02-10/§35
 */
export const kanOmgjores = regel({
  id: "fvl.omgjoring",
  om: "Whether a body may change its own decision without a complaint.",
  kilder: ["PROC-19"],
  hjemmel: beggeHjemler("omgjoring"),
  gyldig: alltid,
  felter: {
    tilSkadeForPart: boolsk,
    underretningKommetFrem: boolsk,
    ugyldig: boolsk,
    bruddPaVilkar: boolsk,
    sterkeInteresserVeierVesentligTyngre: boolsk,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato: Dato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const p35 = prosesshjemmel(lov, "omgjoring");
    const sporing = faktasteg(
      f,
      "tilSkadeForPart",
      "underretningKommetFrem",
      "ugyldig",
      "bruddPaVilkar",
      "sterkeInteresserVeierVesentligTyngre",
    );
    const felles = !f.tilSkadeForPart || !f.underretningKommetFrem || f.ugyldig;
    const bare2025 = lov === "fvl25" && (f.bruddPaVilkar || f.sterkeInteresserVeierVesentligTyngre);
    if (!felles && !bare2025) return vurdering("nei", [p35], { sporing });
    return vurdering("skjonn", [p35], { sporing: [...sporing, vurderes("omgjoring", p35)] });
  },
});

/**
 * The two days a superior body has to keep when it changes a decision to somebody's harm: told within three weeks after the notice that it will be looked at again, and told of the change within three months; three weeks for both
 * when the decision was the answer to a complaint. They bind an authority and do not roll (DL-12).
 */
export const overordnetOmgjoring = regel({
  id: "fvl.omgjoring.overordnet",
  om: "The last day for a superior body to warn of, or to tell of, a change to somebody's harm.",
  kilder: ["PROC-19", "DL-12"],
  hjemmel: [...beggeHjemler("omgjoring"), hjemmel("fvl25", "72")],
  gyldig: alltid,
  felter: {
    meldingSendt: dag,
    melding: valg("varsel_om_overproving", "omgjoringen"),
    vedtakIKlagesak: boolsk,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato: Dato): Verdi<Frist> => {
    const lov = prosesslov(paaDato, f);
    const treUker = f.melding === "varsel_om_overproving" || f.vedtakIKlagesak;
    const { sporing, ...frist } = treUker
      ? tellFrist(f.meldingSendt, { enhet: "uker", antall: 3 }, false)
      : manedsfrist(f.meldingSendt, 3);
    return {
      verdi: frist,
      sporing: [
        ...faktasteg(f, "melding", "vedtakIKlagesak"),
        { kode: "hendelse", hendelse: "varsel_sendt", dato: f.meldingSendt, starter: true },
        ...sporing,
      ],
      hjemmel: [lov === "fvl67" ? hjemmel("fvl67", "35", { ledd: 3 }) : hjemmel("fvl25", "72", { ledd: 2 })],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
});
