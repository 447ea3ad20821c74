import { boolsk, heltall, valg } from "./kjerne/felt.ts";
import { hjemmel } from "./kjerne/hjemmel.ts";
import { alltid, regel } from "./kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurderes, vurdering } from "./kjerne/svar.ts";

const p21 = hjemmel("pbrl", "2-1");

/**
 * May a higher step be refused because a lower one has not been tried? The stair never refuses (CAT-27): it is a model of where to look first, as low as gives
 * the best help. Each person is assessed, and the answer is always a judgement.
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-1
 */
export const trappetrinn = regel({
  id: "omsorgstrapp.trinn",
  om: "Whether the step of the stair decides an application: it never does, a person assesses it.",
  kilder: ["CAT-27"],
  hjemmel: [p21],
  gyldig: alltid,
  felter: { sokerTrinn: heltall(0, 20), lavereTrinnProvd: boolsk },
  anvend: (f): Vurdering =>
    vurdering("skjonn", [p21, hjemmel("hol", "3-2a")], {
      sporing: [...faktasteg(f, "sokerTrinn", "lavereTrinnProvd"), vurderes("behov_og_forsvarlighet", p21)],
      forbehold: [{ merke: "NORM", grunn: "trapp_er_modell" }],
    }),
});

/** How somebody comes to a service: turns up, signs up, or gets a decision from the tildelingskontor (CAT-28, CAT-10). */
export const tilgangsmate = regel({
  id: "omsorgstrapp.tilgang",
  om: "Whether a service needs a decision, by how it is reached.",
  kilder: ["CAT-10", "CAT-28"],
  hjemmel: [hjemmel("pbrl", "2-7"), hjemmel("hol", "3-3")],
  gyldig: alltid,
  felter: { tilgang: valg("mot_opp", "meld_deg_pa", "vedtak") },
  anvend: (f): Vurdering =>
    vurdering(f.tilgang === "vedtak" ? "ja" : "nei", [hjemmel("pbrl", "2-7"), hjemmel("hol", "3-3")], {
      sporing: faktasteg(f, "tilgang"),
    }),
});

export type Kontaktsted = "leder_for_avdelingen" | "tildelingskontoret" | "ansvarlig_etat";

/**
 * Whom to turn to first (KLG-13, CAT-34): the leader of the department when a service does not fit, the tildelingskontor for a new one, or the office in charge
 * where there is none. An offer, never a step that must be taken: the complaint and its deadline wait for nobody.
 *
 * https://lovdata.no/lov/1999-07-02-63/§3-7
 */
export const forsteKontakt = regel({
  id: "pbrl.p3-7.forste_kontakt",
  om: "Whom to turn to first about a service; the complaint does not wait for it.",
  kilder: ["KLG-13", "CAT-34"],
  hjemmel: [hjemmel("pbrl", "3-7"), hjemmel("hol", "4-2a")],
  gyldig: alltid,
  felter: { gjelder: valg("tjenesten_passer_ikke", "ny_tjeneste"), harTildelingskontor: boolsk },
  anvend: (f): Verdi<Kontaktsted> => {
    const nytt = f.harTildelingskontor ? "tildelingskontoret" : "ansvarlig_etat";
    return {
      verdi: f.gjelder === "tjenesten_passer_ikke" ? "leder_for_avdelingen" : nytt,
      sporing: faktasteg(f, "gjelder", "harTildelingskontor"),
      hjemmel: [hjemmel("pbrl", "3-7"), hjemmel("hol", "4-2a")],
      forbehold: [{ merke: "NORM", grunn: "praksis_ikke_lov" }],
    };
  },
});
