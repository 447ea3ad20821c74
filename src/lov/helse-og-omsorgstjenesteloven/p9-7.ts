import { type Frist, tellFrist, ukefrist } from "../kalender/frist.ts";
import { boolsk, dag } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { type Krav, type Kravliste, kravliste, type Verdi } from "../kjerne/svar.ts";

const p97 = hjemmel("hol", "9-7");

/**
 * Spesialisthelsetjenesten, the verge and the relatives have a week from when they got the decision to say what they think to the Statsforvalter (COER-3). It is a private person's time-limit, so it rolls.
 *
 * https://lovdata.no/lov/2011-06-24-30/§9-7
 */
export const uttalelseInnen = regel({
  id: "hol.p9-7.uttalelse",
  om: "The last day to say something about a planned decision on force before it is approved.",
  kilder: ["COER-3"],
  hjemmel: [p97],
  gyldig: alltid,
  felter: { vedtakMottatt: dag },
  anvend: ({ vedtakMottatt }): Verdi<Frist> => {
    const { sporing, ...frist } = ukefrist(vedtakMottatt, 1);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: vedtakMottatt, starter: true }, ...sporing],
      hjemmel: [hjemmel("hol", "9-7", { ledd: 4 })],
      forbehold: [],
    };
  },
});

/** The court may be asked within two months after the person who may go there was told of the nemnd's decision (§ 9-12, § 10-7; ROUT-11). It rolls. */
export const soksmalInnen = regel({
  id: "hol.p9-12.soksmal",
  om: "The last day to bring the nemnd's decision on force before the court.",
  kilder: ["ROUT-11", "COER-4"],
  hjemmel: [hjemmel("hol", "9-12"), hjemmel("hol", "10-7")],
  gyldig: alltid,
  felter: { meldingMottatt: dag },
  anvend: ({ meldingMottatt }): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(meldingMottatt, { enhet: "maneder", antall: 2 }, true);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "kommet_frem", dato: meldingMottatt, starter: true }, ...sporing],
      hjemmel: [hjemmel("hol", "9-12"), hjemmel("hol", "10-7")],
      forbehold: [],
    };
  },
});

export type Nodmeldingkode =
  | "nedtegnet_straks"
  | "faglig_ansvarlig"
  | "statsforvalteren"
  | "verge"
  | "parorende"
  | "klageadgang_opplyst";

/**
 * What follows at once after force in a single emergency (§ 9-5 third paragraph a): it is written down straight after, and told to the one in charge, the Statsforvalter, the verge and the relatives, with the right to complain (COER-3).
 */
export const nodmelding = regel({
  id: "hol.p9-7.nodmelding",
  om: "What must follow at once after force in a single emergency.",
  kilder: ["COER-3", "ROUT-10"],
  hjemmel: [p97],
  gyldig: alltid,
  felter: {
    nedtegnet: boolsk,
    meldtFagligAnsvarlig: boolsk,
    meldtStatsforvalteren: boolsk,
    meldtVerge: boolsk,
    meldtParorende: boolsk,
    klageadgangOpplyst: boolsk,
  },
  anvend: (f): Kravliste<Nodmeldingkode> => {
    const krav = (kode: Nodmeldingkode, oppfylt: boolean): Krav<Nodmeldingkode> => ({
      kode,
      oppfylt,
      hjemmel: [p97],
      grunnlag: "lov",
    });
    return kravliste([
      krav("nedtegnet_straks", f.nedtegnet),
      krav("faglig_ansvarlig", f.meldtFagligAnsvarlig),
      krav("statsforvalteren", f.meldtStatsforvalteren),
      krav("verge", f.meldtVerge),
      krav("parorende", f.meldtParorende),
      krav("klageadgang_opplyst", f.klageadgangOpplyst),
    ]);
  },
});

/** May planned force start? Not before the Statsforvalter has approved it, and not while a complaint waits for the nemnd (COER-3). */
export const kanIverksettes = regel({
  id: "hol.p9-7.iverksetting",
  om: "Whether planned force may start.",
  kilder: ["COER-3", "TIME-11"],
  hjemmel: [p97, hjemmel("hol", "9-8")],
  gyldig: alltid,
  felter: { godkjentAvStatsforvalter: boolsk, paaklaget: boolsk, godkjentAvNemnda: boolsk },
  anvend: (f): Kravliste<"godkjent_av_statsforvalter" | "godkjent_av_nemnda"> =>
    kravliste([
      {
        kode: "godkjent_av_statsforvalter",
        oppfylt: f.godkjentAvStatsforvalter,
        hjemmel: [p97, hjemmel("hol", "9-8")],
        grunnlag: "lov",
      },
      ...(f.paaklaget
        ? [{ kode: "godkjent_av_nemnda" as const, oppfylt: f.godkjentAvNemnda, hjemmel: [p97], grunnlag: "lov" as const }]
        : []),
    ]),
});
