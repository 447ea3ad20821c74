import { boolsk, ellerNull, tekst } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Krav, type Verdi } from "../kjerne/svar.ts";

const p6 = hjemmel("boligsosial", "6");
const p7 = hjemmel("boligsosial", "7");

export interface Boligsosialvei {
  readonly enkeltvedtak: true;
  /** Sent on to the right unit, without anybody having to ask; the one who asked is told. */
  readonly videresendesUoppfordret: boolean;
  readonly avsenderFarBeskjed: true;
}

/**
 * What happens when somebody asks for help to get or keep a dwelling, however they put it (SOS-4, SOS-16)? The kommune decides whether they are vanskeligstilt and what help they get, and both a
 * yes and a no is a decision. A request that reaches another unit is sent on unprompted.
 *
 * https://lovdata.no/lov/2022-12-20-121/§7
 */
export const boligsosialHenvendelse = regel({
  id: "boligsosial.p7.henvendelse",
  om: "What happens when somebody asks for help to get or keep a dwelling.",
  kilder: ["SOS-4", "SOS-16"],
  hjemmel: [p6, p7],
  gyldig: alltid,
  felter: { mottattHos: ellerNull(tekst(200)), rettEnhet: ellerNull(tekst(200)), navngirLoven: boolsk },
  anvend: (f): Verdi<Boligsosialvei> => ({
    verdi: {
      enkeltvedtak: true,
      videresendesUoppfordret: f.mottattHos !== null && f.rettEnhet !== null && f.mottattHos !== f.rettEnhet,
      avsenderFarBeskjed: true,
    },
    sporing: faktasteg(f, "mottattHos", "rettEnhet", "navngirLoven"),
    hjemmel: [p6, p7, hjemmel("fvlf", "4")],
    forbehold: [],
  }),
});

export interface Boligsosialfakta {
  /** Is the person vanskeligstilt on the housing market? null: nobody has answered. */
  readonly vanskeligstilt: boolean | null;
  /** What help that gives is answered, also when it gives none. */
  readonly hjelpVurdert: boolean;
}

export type Boligsosialkravkode = "vanskeligstilt_vurdert" | "hjelp_vurdert";

/**
 * The two questions that every decision answers (SOS-16): is the person vanskeligstilt, and what help does the person get? Help after this act is given to one who is.
 *
 * https://lovdata.no/lov/2022-12-20-121/§7
 */
export const boligsosialkrav = (gis: boolean, f: Boligsosialfakta, post: string): readonly Krav<Boligsosialkravkode>[] => [
  {
    kode: "vanskeligstilt_vurdert",
    oppfylt: f.vanskeligstilt !== null && (f.vanskeligstilt || !gis),
    hjemmel: [p6, p7],
    grunnlag: "lov",
    post,
  },
  { kode: "hjelp_vurdert", oppfylt: f.hjelpVurdert, hjemmel: [p7], grunnlag: "lov", post },
];
