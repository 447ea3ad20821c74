import type { Dato } from "../kjerne/dato.ts";
import { boolsk, dag, ellerNull } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * Does the receipt do as the foreløpig svar? Under fvl 2025 § 17 it does when it states the time the answer is expected to take, because the electronic message must be confirmed at once all the same
 * (§ 10, LAW-5). Under the act of 1967 it says when, and must say why as well.
 *
 * https://lovdata.no/lov/2025-06-20-81/§17
 */
export const kvitteringErNok = regel({
  id: "fvl25.kvittering",
  om: "Whether a receipt that states the expected time does as the foreløpig svar.",
  kilder: ["LAW-5"],
  hjemmel: [hjemmel("fvl25", "10"), hjemmel("fvl25", "17")],
  gyldig: alltid,
  felter: { oppgirForventetTid: boolsk, oppgirGrunn: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const nok = lov === "fvl25" ? f.oppgirForventetTid : f.oppgirForventetTid && f.oppgirGrunn;
    return vurdering(nok ? "ja" : "nei", [prosesshjemmel(lov, "saksbehandlingstid")], {
      sporing: faktasteg(f, "oppgirForventetTid", "oppgirGrunn"),
    });
  },
});

/**
 * Must the party be told that the time we stated has run out? Under fvl 2025 § 17 third paragraph, with the reason and a new time, when the case is substantially late. The act of 1967 has no such duty, and we do it all the same.
 */
export const nyOrientering = regel({
  id: "fvl25.ny_orientering",
  om: "Whether the party must be told that the stated time is substantially exceeded.",
  kilder: ["LAW-2", "TIME-1"],
  hjemmel: [hjemmel("fvl25", "17", { ledd: 3 })],
  gyldig: alltid,
  felter: { oppgittSvarInnen: ellerNull(dag), vesentligForsinket: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const skal = lov === "fvl25" && f.oppgittSvarInnen !== null && f.oppgittSvarInnen < paaDato && f.vesentligForsinket;
    return vurdering(skal ? "ja" : "nei", [prosesshjemmel(lov, "saksbehandlingstid")], {
      sporing: faktasteg(f, "oppgittSvarInnen", "vesentligForsinket"),
    });
  },
});
