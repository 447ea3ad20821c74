import { boolsk, ellerNull, heltall, oyeblikk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { type Beregning, faktasteg, type Mangel, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { dagenTil, erEtter, type Tidspunkt, tidspunkt } from "../kjerne/tidspunkt.ts";
import { type Embete, embeter } from "../statsforvalter/embete.ts";

/** Grants are given by the state budget and the rules of each scheme; the act behind an office's tasks is what can be cited. */
const hjemler = [hjemmel("hol", "11-5")] as const;

export const ordninger = ["kompetanse_og_tjenesteutvikling"] as const;
export type Ordning = (typeof ordninger)[number];

interface Utlysning {
  readonly ordning: Ordning;
  readonly embete: Embete;
  readonly aar: number;
  readonly soknadsfrist: Tidspunkt;
  readonly rapportfrist: Tidspunkt;
  readonly kilde: string;
}

/** Each office sets its own dates, each year (GRANT-1, GRANT-2). One that is not here is refused by name. */
const UTLYSNINGER: readonly Utlysning[] = [
  {
    ordning: "kompetanse_og_tjenesteutvikling",
    embete: "rogaland",
    aar: 2026,
    soknadsfrist: tidspunkt("2026-03-16T23:59:00+01:00"),
    rapportfrist: tidspunkt("2027-03-01T23:59:00+01:00"),
    kilde: "https://www.statsforvalteren.no/nn/Rogaland/Tilskot/2026/03/kompetanse--og-tjenesteutviklingstilskuddet-2026/",
  },
];

export interface Tilskuddsfrister {
  readonly soknadsfrist: Tidspunkt;
  readonly rapportfrist: Tidspunkt;
  /** null: no application was given to look at. */
  readonly forSent: boolean | null;
}

/** The whole of the last minute counts: 23.59 is until midnight. */
const kommerEtter = (t: Tidspunkt, frist: Tidspunkt): boolean => t.slice(0, 16) !== frist.slice(0, 16) && erEtter(t, frist);

/**
 * The last moment to apply for a grant, and to report on it; and whether an application came late (GRANT-2, GRANT-7). Out: moments; an office and a year we have not read are refused.
 */
export const tilskuddsfrister = regel({
  id: "tilskudd.frister",
  om: "The last moment to apply for a grant and to report on it.",
  kilder: ["GRANT-1", "GRANT-2", "GRANT-7"],
  hjemmel: hjemler,
  gyldig: alltid,
  felter: { ordning: valg(...ordninger), embete: valg(...embeter), aar: heltall(2000, 2199), levert: ellerNull(oyeblikk) },
  anvend: (f): Beregning<Tilskuddsfrister> => {
    const sporing = faktasteg(f, "ordning", "embete", "aar");
    const funnet = UTLYSNINGER.find((u) => u.ordning === f.ordning && u.embete === f.embete && u.aar === f.aar);
    if (funnet === undefined) {
      return {
        verdi: null,
        mangler: [{ kode: "utlysning_ikke_lest", hjemmel: hjemler }],
        sporing,
        hjemmel: hjemler,
        forbehold: [],
      };
    }
    const { soknadsfrist, rapportfrist } = funnet;
    const forSent = f.levert === null ? null : kommerEtter(f.levert, soknadsfrist);
    const sammenlignet =
      f.levert === null || forSent === null
        ? []
        : [
            {
              kode: "sammenlignet" as const,
              hva: "tilskuddssoknad_levert" as const,
              dato: dagenTil(f.levert),
              grense: dagenTil(soknadsfrist),
              innenfor: !forSent,
            },
          ];
    return {
      verdi: { soknadsfrist, rapportfrist, forSent },
      mangler: [],
      sporing: [...sporing, ...sammenlignet],
      hjemmel: hjemler,
      forbehold: [{ merke: "ASSUMPTION", grunn: "hele_siste_minutt_teller" }],
    };
  },
});

export const sokerslag = [
  "kommune",
  "fylkeskommune",
  "interkommunalt_selskap",
  "universitet_eller_hoyskole",
  "frivillig",
  "virksomhet",
  "privatperson",
] as const;

/**
 * May this applicant apply? (GRANT-2, GRANT-3, GRANT-4) One joint application for each kommune; no new grant before last year's result is reported (by 1 February, as the scheme had it in 2012). Voluntary organisations and others only where the scheme
 * says so.
 */
export const kanSoke = regel({
  id: "tilskudd.kan_soke",
  om: "Whether somebody may apply for a grant.",
  kilder: ["GRANT-2", "GRANT-3", "GRANT-4", "GRANT-6", "GRANT-8"],
  hjemmel: hjemler,
  gyldig: alltid,
  felter: {
    soker: valg(...sokerslag),
    ordningenApenForAndre: boolsk,
    harHattTilskuddIFjor: boolsk,
    rapportLevert: boolsk,
    soknaderFraSammeKommune: heltall(1, 1_000),
  },
  anvend: (f): Vurdering => {
    const offentlig = ["kommune", "fylkeskommune", "interkommunalt_selskap", "universitet_eller_hoyskole"].includes(f.soker);
    const mangler: Mangel[] = [];
    if (!offentlig && !f.ordningenApenForAndre) mangler.push({ kode: "ordningen_er_ikke_for_soker", hjemmel: hjemler });
    if (f.harHattTilskuddIFjor && !f.rapportLevert) mangler.push({ kode: "rapport_mangler", hjemmel: hjemler });
    if (f.soknaderFraSammeKommune > 1) mangler.push({ kode: "en_felles_soknad_per_kommune", hjemmel: hjemler });
    return vurdering(mangler.length === 0 ? "ja" : "nei", hjemler, {
      sporing: faktasteg(f, "soker", "ordningenApenForAndre", "harHattTilskuddIFjor", "rapportLevert", "soknaderFraSammeKommune"),
      mangler,
      forbehold: [{ merke: "STALE", grunn: "stale_kilde" }],
    });
  },
});

export interface Bruk {
  readonly tillatt: boolean;
  /** What is unused, or used for something else without approval, is paid back. */
  readonly tilbakebetales: boolean;
}

/** May grant money be used for something else? With approval; otherwise not, and it is paid back (GRANT-5). */
export const annenBruk = regel({
  id: "tilskudd.annen_bruk",
  om: "Whether grant money may be used for something else, and what is paid back.",
  kilder: ["GRANT-5"],
  hjemmel: hjemler,
  gyldig: alltid,
  felter: { ubruktOre: heltall(0, 100_000_000_000), annetFormal: boolsk, godkjent: boolsk },
  anvend: (f): Verdi<Bruk> => {
    const tillatt = !f.annetFormal || f.godkjent;
    return {
      verdi: { tillatt, tilbakebetales: (f.ubruktOre > 0 || f.annetFormal) && !(f.annetFormal && f.godkjent) },
      sporing: [
        ...faktasteg(f, "ubruktOre", "annetFormal", "godkjent"),
        ...(f.annetFormal ? [vurderes("endret_formal", hjemler[0])] : []),
      ],
      hjemmel: hjemler,
      forbehold: [],
    };
  },
});
