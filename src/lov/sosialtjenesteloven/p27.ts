import type { Frist } from "../kalender/frist.ts";
import { tellFrist } from "../kalender/frist.ts";
import { boolsk, dag, heltall } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p27 = hjemmel("stnl", "27");

export interface Botilbudsplikt {
  /** A place must be found today, whatever the cause and whoever they sleep at. */
  readonly maaFinne: boolean;
  /** No free place with a quality agreement: another, sound one is found all the same. */
  readonly maaFinneAnnet: boolean;
  readonly radOmVarigBolig: true;
}

/**
 * What is owed to somebody who has nowhere to sleep (SOS-12, SOS-13, SOS-14)? A temporary place, for those who do not manage to find one; never mind why, or whether they have
 * searched first. Places with a quality agreement are used first; when they are full another is found, and the work on a permanent home begins at once.
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export const botilbud = regel({
  id: "stnl.p27.botilbud",
  om: "What is owed to somebody who has nowhere to sleep.",
  kilder: ["SOS-12", "SOS-13", "SOS-14"],
  hjemmel: [p27, hjemmel("stnl", "15"), hjemmel("stnl", "17")],
  gyldig: alltid,
  felter: { klarerDetSelv: boolsk, ledigePlasserMedKvalitetsavtale: heltall(0, 100_000) },
  anvend: (f): Verdi<Botilbudsplikt> => ({
    verdi: {
      maaFinne: !f.klarerDetSelv,
      maaFinneAnnet: !f.klarerDetSelv && f.ledigePlasserMedKvalitetsavtale === 0,
      radOmVarigBolig: true,
    },
    sporing: faktasteg(f, "klarerDetSelv", "ledigePlasserMedKvalitetsavtale"),
    hjemmel: [p27, hjemmel("stnl", "15"), hjemmel("stnl", "17")],
    forbehold: [{ merke: "STALE", grunn: "stale_kilde" }],
  }),
});

/**
 * Is § 27 broken? Each time no place is found for the next døgn, or one below what is sound for the person, or they are steered to something else instead (SOS-29, SOS-31). Whether
 * a place is sound is more than a bed, and is weighed.
 */
export const erBrudd = regel({
  id: "stnl.p27.brudd",
  om: "Whether the duty to find a temporary place is broken.",
  kilder: ["SOS-29", "SOS-30", "SOS-31"],
  hjemmel: [p27, hjemmel("kommuneloven", "25-1")],
  gyldig: alltid,
  felter: { stedFunnetForNesteDogn: boolsk, henvistTilAnnenLosning: boolsk, skriftligVedtak: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "stedFunnetForNesteDogn", "henvistTilAnnenLosning", "skriftligVedtak");
    const forbehold = [{ merke: "SECONDARY", grunn: "rundskriv_35_gjengitt" }] as const;
    if (!f.stedFunnetForNesteDogn || f.henvistTilAnnenLosning || !f.skriftligVedtak) {
      return vurdering("ja", [p27, hjemmel("stnl", "41")], { sporing, forbehold });
    }
    return vurdering("skjonn", [p27], { sporing: [...sporing, vurderes("forsvarlig_botilbud", p27)], forbehold });
  },
});

/** How often a temporary stay is looked at again, when the kommune has set nothing else. No source sets a limit; this is our reminder (SOS-14, SOS-31). */
export const NY_VURDERING_DAGER = 30;

/** The day a temporary stay is looked at again. */
export const nyVurdering = regel({
  id: "stnl.p27.ny_vurdering",
  om: "The day a temporary stay is looked at again.",
  kilder: ["SOS-14", "SOS-31"],
  hjemmel: [p27],
  gyldig: alltid,
  felter: { flyttetInn: dag, hverDager: heltall(1, 365) },
  anvend: (f): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(f.flyttetInn, { enhet: "dager", antall: f.hverDager }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "flyttet_inn", dato: f.flyttetInn, starter: true }, ...sporing],
      hjemmel: [p27],
      forbehold: [
        { merke: "ASSUMPTION", grunn: "ny_vurdering_er_var_frist" },
        // That there is no fixed time, three months or another, is what was not found.
        { merke: "UNVERIFIED", grunn: "ikke_lest_i_kilden" },
      ],
    };
  },
});
