import { boolsk, heltall, liste, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { type Beregning, faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { variabler } from "./variabel.ts";

const kpr = hjemmel("kpr", "2-1");

/** The scores that exist, on every scale (IPL-2, IPL-5). 9 is "not relevant now", and not "missing". */
export const skarverdier = [1, 2, 3, 4, 5, 9] as const;
const IKKE_RELEVANT = 9;
const HJELP_FRA = 3;

/** The scales: 18 variables on need, and two with scales of their own, where 5 is blind or deaf and nothing is said of a helper (IPL-4, REP-3). */
const skalaer = ["behov", "syn", "horsel"] as const;

/** Is this a score? (REP-3, IPL-5) */
export const gyldigSkar = regel({
  id: "kpr.skar.gyldig",
  om: "Whether a number is a score.",
  kilder: ["REP-3", "IPL-2", "IPL-5"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { skar: heltall(-1_000, 1_000) },
  anvend: (f): Vurdering =>
    vurdering((skarverdier as readonly number[]).includes(f.skar) ? "ja" : "nei", [kpr], {
      sporing: faktasteg(f, "skar"),
      forbehold: [{ merke: "STALE", grunn: "stale_kilde" }],
    }),
});

/**
 * Does the score say that a helper is needed? From 3, on the scale of need. null: the scale says nothing about a helper (syn, hørsel), or the variable is not relevant now. The twenty are never averaged (REP-4).
 */
export const trengerHjelp = regel({
  id: "kpr.skar.trenger_hjelp",
  om: "Whether a score says that a helper is needed; null when it says nothing about it.",
  kilder: ["REP-3", "REP-4", "IPL-3", "IPL-4", "IPL-6"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { skala: valg(...skalaer), skar: heltall(-1_000, 1_000) },
  anvend: (f): Beregning<boolean> => {
    const sporing = faktasteg(f, "skala", "skar");
    const felles = { sporing, hjemmel: [kpr] } as const;
    if (!(skarverdier as readonly number[]).includes(f.skar)) {
      return { verdi: null, mangler: [{ kode: "ugyldig_verdi", hjemmel: [kpr] }], ...felles, forbehold: [] };
    }
    if (f.skala !== "behov") {
      return { verdi: null, mangler: [], ...felles, forbehold: [{ merke: "DERIVED", grunn: "skala_syn_horsel_utledet" }] };
    }
    const verdi = f.skar === IKKE_RELEVANT ? null : f.skar >= HJELP_FRA;
    return { verdi, mangler: [], ...felles, forbehold: [] };
  },
});

/** Is a new assessment made? Always at a new decision in the kommune's care (REP-3, REP-4); elsewhere when the need has changed. */
export const nyVurdering = regel({
  id: "kpr.ny_vurdering",
  om: "Whether the functional assessment is made anew.",
  kilder: ["REP-3"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { anledning: valg("nytt_vedtak_i_omsorg", "endret_behov", "annet") },
  anvend: (f): Vurdering => vurdering(f.anledning === "annet" ? "nei" : "ja", [kpr], { sporing: faktasteg(f, "anledning") }),
});

/**
 * Does an assessment fit what is granted? A person who is granted a service normally has one variable at 3 or more (IPL-7). "nei" is a reason to look again, and never stands in the way:
 * it is one kommune's procedure.
 */
export const passerMedTildeling = regel({
  id: "kpr.skar.passer_med_tildeling",
  om: "Whether the scores fit that a service is granted: normally one is 3 or more. A warning, never a hindrance.",
  kilder: ["IPL-7"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { skarer: liste(heltall(1, 9), variabler.length), bareTrygghetsalarm: boolsk },
  anvend: (f): Vurdering => {
    const hoye = f.skarer.filter((s) => s >= HJELP_FRA && s !== IKKE_RELEVANT);
    const passer = f.bareTrygghetsalarm ? hoye.length === 1 && hoye[0] === HJELP_FRA : hoye.length > 0;
    return vurdering(passer ? "ja" : "nei", [kpr], {
      sporing: [...faktasteg(f, "bareTrygghetsalarm"), { kode: "faktum", felt: "skarerOver2", verdi: hoye.length }],
      forbehold: [{ merke: "NORM", grunn: "praksis_ikke_lov" }],
    });
  },
});
