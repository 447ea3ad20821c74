import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p16 = hjemmel("pjl", "16");

/**
 * May this person read? Only for help to the one it is about, or to administer it, or on a legal basis of its own (PRIV-3). A reading without it is forbidden, and is followed up afterwards (PRIV-4): mangel `tjenstlig_behov_mangler`.
 *
 * https://lovdata.no/lov/2014-06-20-42/§16
 */
export const kanLese = regel({
  id: "pjl.p16.kan_lese",
  om: "Whether somebody may read health information, by their need of it.",
  kilder: ["PRIV-3", "PRIV-4"],
  hjemmel: [p16, hjemmel("pjl", "22"), hjemmel("pjf", "13")],
  gyldig: alltid,
  felter: { tjenstligBehov: boolsk, saerskiltHjemmel: boolsk, tilgangenErIKraft: boolsk },
  anvend: (f): Vurdering => {
    const kan = (f.tjenstligBehov || f.saerskiltHjemmel) && f.tilgangenErIKraft;
    return vurdering(kan ? "ja" : "nei", [p16, hjemmel("pjl", "22"), hjemmel("pjf", "13")], {
      sporing: faktasteg(f, "tjenstligBehov", "saerskiltHjemmel", "tilgangenErIKraft"),
      mangler: kan ? [] : [{ kode: "tjenstlig_behov_mangler", hjemmel: [p16] }],
    });
  },
});

/** May a log be deleted? Not before the journal it belongs to (PRIV-6). */
export const loggKanSlettes = regel({
  id: "pjf.p25.sletting_av_logg",
  om: "Whether an access log may be deleted.",
  kilder: ["PRIV-6"],
  hjemmel: [hjemmel("pjl", "25"), hjemmel("pjf", "25")],
  gyldig: alltid,
  felter: { journalenErSlettet: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.journalenErSlettet ? "ja" : "nei", [hjemmel("pjl", "25"), hjemmel("pjf", "25")], {
      sporing: faktasteg(f, "journalenErSlettet"),
    }),
});

/** Does this note belong in the health journal or in the social case file? They rest on different acts, have different complaint deadlines, and logs of their own (PRIV-9). */
export const journal = regel({
  id: "pjl.journal_eller_sak",
  om: "Which file something belongs in: the health journal or the social case file.",
  kilder: ["PRIV-9"],
  hjemmel: [hjemmel("pjl", "8"), hjemmel("stnl", "44")],
  gyldig: alltid,
  felter: { helsehjelp: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.helsehjelp ? "ja" : "nei", [hjemmel("pjl", "8"), hjemmel("stnl", "44")], { sporing: faktasteg(f, "helsehjelp") }),
});
