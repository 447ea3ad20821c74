import { boolsk, liste, valg } from "../kjerne/felt.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Kravliste, kravliste, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";

const bokstav = (nr: number, b?: string): Hjemmel =>
  hjemmel("hol", "3-2", b === undefined ? { ledd: 1, nr } : { ledd: 1, nr, bokstav: b });

/**
 * The least every kommune must have (§ 3-2 first paragraph, CAT-5), by number and letter. "Blant annet": a kommune may have more, under its own names, and
 * each of those points to one of these (CAT-29).
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-2
 */
export const MINSTETILBUD = {
  helsefremmende: bokstav(1),
  skolehelsetjeneste: bokstav(1, "a"),
  helsestasjon: bokstav(1, "b"),
  svangerskaps_og_barselomsorg: bokstav(2),
  legevakt: bokstav(3, "a"),
  medisinsk_akuttberedskap: bokstav(3, "b"),
  medisinsk_nodmeldetjeneste: bokstav(3, "c"),
  psykososial_beredskap: bokstav(3, "d"),
  utredning_og_behandling: bokstav(4),
  habilitering_og_rehabilitering: bokstav(5),
  helsetjenester_i_hjemmet: bokstav(6, "a"),
  personlig_assistanse: bokstav(6, "b"),
  plass_i_institusjon: bokstav(6, "c"),
  dagaktivitetstilbud_ved_demens: bokstav(7),
} as const satisfies Readonly<Record<string, Hjemmel>>;

/** Who the kommune must have attached to it (§ 3-2 second paragraph, CAT-6). */
export const PERSONELL = [
  "lege",
  "sykepleier",
  "fysioterapeut",
  "jordmor",
  "helsesykepleier",
  "ergoterapeut",
  "psykolog",
] as const;

export const tilbud = [
  ...(Object.keys(MINSTETILBUD) as (keyof typeof MINSTETILBUD)[]),
  "stottekontakt",
  "praktisk_bistand",
  "avlastning",
  "omsorgsstonad",
  "bpa",
  "fritidsassistent",
  "forebyggende_hjemmebesok",
] as const;
export type Tilbud = (typeof tilbud)[number];

const ANDRE: Readonly<Partial<Record<Tilbud, Hjemmel>>> = {
  stottekontakt: bokstav(6, "b"),
  praktisk_bistand: bokstav(6, "b"),
  avlastning: hjemmel("hol", "3-6", { nr: 2 }),
  omsorgsstonad: hjemmel("hol", "3-6", { nr: 3 }),
  bpa: hjemmel("hol", "3-8"),
};

/**
 * Is a service one that the law puts on the kommune? Fritidsassistent and preventive home visits are not: a kommune may offer them, and there is no right to
 * them, no vedtak and no complaint, unless what is given is personlig assistanse (CAT-24, CAT-29).
 */
export const lovpalagt = regel({
  id: "hol.p3-2.lovpalagt",
  om: "Whether a service is one that the law puts on the kommune.",
  kilder: ["CAT-5", "CAT-24", "CAT-29"],
  hjemmel: [hjemmel("hol", "3-2")],
  gyldig: alltid,
  felter: { tilbud: valg(...tilbud), gisSomPersonligAssistanse: boolsk },
  anvend: (f): Vurdering => {
    const paragraf = f.gisSomPersonligAssistanse
      ? bokstav(6, "b")
      : (ANDRE[f.tilbud] ?? (MINSTETILBUD as Readonly<Partial<Record<Tilbud, Hjemmel>>>)[f.tilbud]);
    return vurdering(paragraf === undefined ? "nei" : "ja", [paragraf ?? hjemmel("hol", "3-2")], {
      sporing: faktasteg(f, "tilbud", "gisSomPersonligAssistanse"),
    });
  },
});

export interface Stottekontakt {
  readonly former: readonly ["individuell", "aktivitetsgruppe", "samarbeid_med_frivillig_organisasjon"];
  readonly kommunenGirOpplaring: true;
}

/** How støttekontakt may be given: alone, in a group, or with a voluntary organisation; to children as to adults, and the kommune trains whoever does it (CAT-23). */
export const stottekontakt = regel({
  id: "hol.p3-2.stottekontakt",
  om: "The forms of støttekontakt, and the kommune's duty to train.",
  kilder: ["CAT-23"],
  hjemmel: [bokstav(6, "b")],
  gyldig: alltid,
  felter: {},
  anvend: (): Verdi<Stottekontakt> => ({
    verdi: { former: ["individuell", "aktivitetsgruppe", "samarbeid_med_frivillig_organisasjon"], kommunenGirOpplaring: true },
    sporing: [{ kode: "krav", krav: "soknad_og_individuell_vurdering", oppfylt: true }],
    hjemmel: [bokstav(6, "b")],
    forbehold: [],
  }),
});

/** Is a place with help around the clock an institution here? Yes, whatever it is called: the list is not closed (CAT-9). */
export const erInstitusjon = regel({
  id: "hol.p3-2.institusjon",
  om: "Whether a place counts as an institution: any with care around the clock does.",
  kilder: ["CAT-9"],
  hjemmel: [bokstav(6, "c")],
  gyldig: alltid,
  felter: { heldognsOmsorg: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.heldognsOmsorg ? "ja" : "nei", [bokstav(6, "c")], { sporing: faktasteg(f, "heldognsOmsorg") }),
});

/** Has the kommune everybody it must have attached to it (CAT-6)? Those it lacks are named. */
export const personell = regel({
  id: "hol.p3-2.personell",
  om: "Whether a kommune has every kind of personnel that it must have attached to it.",
  kilder: ["CAT-6"],
  hjemmel: [hjemmel("hol", "3-2", { ledd: 2 })],
  gyldig: alltid,
  felter: { har: liste(valg(...PERSONELL), PERSONELL.length) },
  anvend: (f): Kravliste<(typeof PERSONELL)[number]> =>
    kravliste(
      PERSONELL.map((kode) => ({
        kode,
        oppfylt: f.har.includes(kode),
        hjemmel: [hjemmel("hol", "3-2", { ledd: 2 })],
        grunnlag: "lov",
      })),
    ),
});
