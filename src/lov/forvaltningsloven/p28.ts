import type { Dato } from "../kjerne/dato.ts";
import { boolsk, valg } from "../kjerne/felt.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { beggeHjemler, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export interface EtterKlagevedtaket {
  /** The final answer cannot be complained about. */
  readonly kanKlagesPa: boolean;
  readonly andreVeier: readonly ["sivilombudet", "domstolene"];
}

/**
 * Can this decision be complained about? Every vedtak can, a grant as well as a refusal (KLG-4); the answer to a complaint is final, and Sivilombudet and the courts remain (KLG-8).
 *
 * https://lovdata.no/lov/1967-02-10/§28
 */
export const kanPaklages = regel({
  id: "fvl.kan_paklages",
  om: "Whether a decision can be complained about, and which ways are left when it cannot.",
  kilder: ["KLG-4", "KLG-8"],
  hjemmel: beggeHjemler("klagerett"),
  gyldig: alltid,
  felter: { vedtak: valg("innvilgelse", "avslag", "avvisning", "klagevedtak"), ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Verdi<EtterKlagevedtaket> => ({
    verdi: { kanKlagesPa: f.vedtak !== "klagevedtak", andreVeier: ["sivilombudet", "domstolene"] },
    sporing: faktasteg(f, "vedtak"),
    hjemmel: [prosesshjemmel(prosesslov(paaDato, f), "klagerett")],
    forbehold: [],
  }),
});

/**
 * May the one who decided close an upheld complaint, or "treat it internally"? No: it is forwarded, with a copy of the statement to the party (KLG-1, KLG-2, KLG-3, TIME-7).
 *
 * https://lovdata.no/lov/1967-02-10/§33
 */
export const kanLukkesAvUnderinstansen = regel({
  id: "fvl.underinstansen_lukker",
  om: "Whether the body that decided may close a complaint itself.",
  kilder: ["KLG-1", "KLG-2", "KLG-3", "TIME-7"],
  hjemmel: beggeHjemler("underinstansen"),
  gyldig: alltid,
  felter: { fulltMedhold: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Vurdering =>
    vurdering(f.fulltMedhold ? "ja" : "nei", [prosesshjemmel(prosesslov(paaDato, f), "underinstansen")], {
      sporing: faktasteg(f, "fulltMedhold"),
    }),
});

/**
 * Is this letter a complaint? It need not be called one: a letter that shows disagreement is read as a complaint, or the sender is asked (PROC-26).
 *
 * https://lovdata.no/lov/1967-02-10/§32
 */
export const erKlage = regel({
  id: "fvl.er_klage",
  om: "Whether a letter is to be read as a complaint.",
  kilder: ["PROC-26"],
  hjemmel: [...beggeHjemler("klagens_form"), ...beggeHjemler("veiledning")],
  gyldig: alltid,
  felter: { kallesKlage: boolsk, uttrykkerUenighet: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const hjemler = [prosesshjemmel(lov, "klagens_form"), prosesshjemmel(lov, "veiledning")] as const;
    const sporing = faktasteg(f, "kallesKlage", "uttrykkerUenighet");
    if (f.kallesKlage) return vurdering("ja", hjemler, { sporing });
    if (!f.uttrykkerUenighet) return vurdering("nei", hjemler, { sporing });
    return vurdering("skjonn", hjemler, { sporing: [...sporing, vurderes("uenighet_i_brevet", hjemler[0])] });
  },
});
