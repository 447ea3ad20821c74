import type { Dato } from "../kjerne/dato.ts";
import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Krav, type Kravliste, kravliste, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { prosesslov } from "./prosesslov.ts";

const p11 = hjemmel("fvl25", "11");

export type Automatiseringskode =
  | "grunnlaget_tillater"
  | "saerlig_hjemmel"
  | "forklaring"
  | "manuell_kontroll"
  | "rettslig_innhold_dokumentert"
  | "dokumentasjonen_offentlig";

/**
 * What must be in place before a decision is made by a machine under fvl 2025 §§ 11–13: the ground allows it; a decision under GDPR article 22 has its own legal basis, an explanation and a right to
 * manual control; and the legal content of the system is documented and published. The act of 1967 is silent, so there the list is empty. Trappa decides nothing by machine:
 * `src/lov` computes, and a person decides.
 *
 * https://lovdata.no/lov/2025-06-20-81/§11
 */
export const automatiseringskrav = regel({
  id: "fvl25.automatisering",
  om: "What must be in place before a decision is made by a machine, under the act of 2025.",
  kilder: ["LAW-2"],
  hjemmel: [p11, hjemmel("fvl25", "12"), hjemmel("fvl25", "13")],
  gyldig: alltid,
  felter: {
    rettsligGrunnlagTillater: boolsk,
    omfattetAvArtikkel22: boolsk,
    saerligHjemmel: boolsk,
    forklaringGis: boolsk,
    manuellKontrollKanKreves: boolsk,
    rettsligInnholdDokumentert: boolsk,
    dokumentasjonenOffentlig: boolsk,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato: Dato): Kravliste<Automatiseringskode> => {
    if (prosesslov(paaDato, f) === "fvl67")
      return {
        ...kravliste<Automatiseringskode>([]),
        hjemmel: [hjemmel("fvl67", "11")],
        sporing: faktasteg(f, "omfattetAvArtikkel22"),
      };
    const krav = (kode: Automatiseringskode, oppfylt: boolean, paragraf: string): Krav<Automatiseringskode> => ({
      kode,
      oppfylt,
      hjemmel: [hjemmel("fvl25", paragraf)],
      grunnlag: "lov",
    });
    return kravliste([
      krav("grunnlaget_tillater", f.rettsligGrunnlagTillater, "11"),
      ...(f.omfattetAvArtikkel22
        ? [
            krav("saerlig_hjemmel", f.saerligHjemmel, "11"),
            krav("forklaring", f.forklaringGis, "12"),
            krav("manuell_kontroll", f.manuellKontrollKanKreves, "12"),
          ]
        : []),
      krav("rettslig_innhold_dokumentert", f.rettsligInnholdDokumentert, "13"),
      krav("dokumentasjonen_offentlig", f.dokumentasjonenOffentlig, "13"),
    ]);
  },
});

/** May a person have the decision looked at by a human? Under fvl 2025, when it was made by a machine under article 22. */
export const manuellKontroll = regel({
  id: "fvl25.manuell_kontroll",
  om: "Whether a person may demand that a human looks at a decision made by a machine.",
  kilder: ["LAW-2"],
  hjemmel: [hjemmel("fvl25", "12")],
  gyldig: alltid,
  felter: { automatisert: boolsk, omfattetAvArtikkel22: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Vurdering => {
    const kan = prosesslov(paaDato, f) === "fvl25" && f.automatisert && f.omfattetAvArtikkel22;
    return vurdering(kan ? "ja" : "nei", [hjemmel("fvl25", "12")], {
      sporing: faktasteg(f, "automatisert", "omfattetAvArtikkel22"),
    });
  },
});
