import { dato } from "../../kjerne/dato.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import type { Regel } from "../../kjerne/regel.ts";
import type { Steg } from "../../kjerne/steg.ts";
import type { Verdi } from "../../kjerne/svar.ts";

const p1 = hjemmel("bopel", "1");

export interface Tilknytning {
  readonly norskStatsborger: boolean;
  readonly bopelINorge: boolean;
  readonly lovligOpphold: boolean;
  /** EEA citizen, or family of one, with lawful stay under the EEA agreement; or an agreement with the home country. */
  readonly eosEllerAvtale: boolean;
  readonly kanForsorgeSeg: boolean;
}

/** What somebody may get under sosialtjenesteloven, as far as their tie to Norway decides it. */
export interface Tjenestepakke {
  readonly rad: boolean;
  readonly okonomiskStonad: boolean;
  readonly midlertidigBotilbud: boolean;
  readonly andreTjenester: boolean;
  /** null: as long as it is needed. */
  readonly varer: "til_hjelp_fra_hjemlandet_kan_ventes" | null;
}

const ALT: Tjenestepakke = { rad: true, okonomiskStonad: true, midlertidigBotilbud: true, andreTjenester: true, varer: null };

/**
 * Someone who is neither a Norwegian citizen nor settled here, and stays lawfully, gets advice, and money and a place to stay until help
 * from home can be expected, when they cannot support themselves (SOS-17, SOS-26). EEA citizens and some others are outside the limit.
 *
 * https://lovdata.no/forskrift/2011-12-16-1251/§1
 */
export const pakke: Regel<Tilknytning, Verdi<Tjenestepakke>> = {
  id: "bopel.p1.pakke",
  kilder: ["SOS-17", "SOS-26"],
  hjemmel: [p1, hjemmel("bopel", "1a")],
  gyldig: { fra: dato("2025-03-07"), til: null },
  anvend: (f) => {
    const sporing = Object.entries(f).map(([felt, verdi]): Steg => ({ kode: "faktum", felt, verdi }));
    const full = f.norskStatsborger || f.bopelINorge || f.eosEllerAvtale;
    const nod = f.lovligOpphold && !f.kanForsorgeSeg;
    const begrenset: Tjenestepakke = {
      rad: true,
      okonomiskStonad: nod,
      midlertidigBotilbud: nod,
      andreTjenester: false,
      varer: nod ? "til_hjelp_fra_hjemlandet_kan_ventes" : null,
    };
    return { verdi: full ? ALT : begrenset, sporing, hjemmel: [p1, hjemmel("bopel", "1a")], forbehold: [] };
  },
};
