import { type Prosesslov, type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Dato } from "./kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import type { Forbeholdsgrunn } from "./kjerne/koder.ts";
import { type Lovforbehold, unike } from "./kjerne/svar.ts";
import { type Provelse, type Provelsesregel, provelse } from "./provelse.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

/** The set of rules a complaint follows. */
export type Klageregime = "pbrl" | "stnl" | "fvl" | "boligsosial" | "pbrl_4a" | "hol_9";

/** Who the complaint is sent to: the one who decided, with one exception. */
export type Forsteinstans = "kommunen" | "nav_kontoret" | "vedtaksorganet" | "statsforvalter" | "tilsynsmyndigheten";

/** Who decides it in the end. */
export type Klageinstans = "statsforvalter" | "klagenemnd" | "helsenemnd" | "overordnet_statlig_organ";

export interface Klagevei {
  readonly vedtakstype: Vedtakstype;
  /** The row of the routing matrix in our list of rules. */
  readonly kilde: string;
  readonly regime: Klageregime;
  readonly uker: 3 | 4;
  /** What starts the clock: the notice, or enough knowledge to complain, which may come later or without any notice. */
  readonly starter: "underretning" | "kunnskap";
  readonly forsteinstans: Forsteinstans;
  readonly klageinstans: Klageinstans;
  readonly provelse: Provelse;
  readonly hjemler: {
    readonly klagerett: readonly Hjemmel[];
    readonly frist: readonly Hjemmel[];
    readonly klageinstans: readonly Hjemmel[];
    readonly provelse: readonly Hjemmel[];
  };
  /** All of them, each once. */
  readonly hjemmel: readonly Hjemmel[];
  readonly forbehold: readonly Lovforbehold[];
}

interface Rad {
  readonly kilde: string;
  readonly regime: Klageregime;
  readonly forsteinstans: Forsteinstans;
  readonly klageinstans: Klageinstans;
  readonly provelse: Provelsesregel;
  /** The sections that give the right to complain and name the body, before those of forvaltningsloven. */
  readonly klagerett?: readonly Hjemmel[];
  readonly instans?: readonly Hjemmel[];
  readonly forbehold?: readonly Lovforbehold[];
}

const pbrl72 = hjemmel("pbrl", "7-2");
const uverifisert = (grunn: Forbeholdsgrunn): readonly Lovforbehold[] => [{ merke: "UNVERIFIED", grunn }];

const pbrlRad = (kilde: string, regel: Provelsesregel, resten: Partial<Rad> = {}): Rad => ({
  kilde,
  regime: "pbrl",
  forsteinstans: "kommunen",
  klageinstans: "statsforvalter",
  provelse: regel,
  klagerett: [pbrl72],
  instans: [pbrl72],
  ...resten,
});

const navRad = (kilde: string, resten: Partial<Rad> = {}): Rad => ({
  kilde,
  regime: "stnl",
  forsteinstans: "nav_kontoret",
  klageinstans: "statsforvalter",
  provelse: "stnl",
  klagerett: [hjemmel("stnl", "41"), hjemmel("stnl", "47")],
  instans: [hjemmel("stnl", "47")],
  ...resten,
});

const nemndRad = (kilde: string, resten: Partial<Rad> = {}): Rad => ({
  kilde,
  regime: "fvl",
  forsteinstans: "kommunen",
  klageinstans: "klagenemnd",
  provelse: "uten_selvstyre",
  ...resten,
});

const statRad = (kilde: string, resten: Partial<Rad>): Rad => ({
  kilde,
  regime: "fvl",
  forsteinstans: "kommunen",
  klageinstans: "statsforvalter",
  provelse: "fvl_stat",
  ...resten,
});

/** The routing matrix (ROUT-1 to ROUT-22). Everything about where a complaint goes is in these rows. */
const VEIER: Readonly<Record<Vedtakstype, Rad>> = {
  helsetjeneste: pbrlRad("ROUT-1", "pbrl_helse"),
  omsorgstjeneste: pbrlRad("ROUT-1", "pbrl_annet"),
  bpa: pbrlRad("ROUT-1", "pbrl_annet"),
  institusjon: pbrlRad("ROUT-2", "pbrl_annet", { forbehold: uverifisert("institusjon_som_helsetjeneste") }),
  parorendestotte: pbrlRad("ROUT-3", "pbrl_annet"),
  omsorg_uten_vedtak: pbrlRad("ROUT-4", "pbrl_annet"),
  koordinator_ip: pbrlRad("ROUT-5", "pbrl_annet", { klagerett: [hjemmel("ipf", "11"), pbrl72] }),
  sosial_ip: navRad("ROUT-6", { klagerett: [hjemmel("ipf", "11"), hjemmel("stnl", "47")] }),
  sosial_stonad: navRad("ROUT-7"),
  // PAY-12: as for the service itself.
  egenandel: pbrlRad("ROUT-8", "pbrl_annet", { klagerett: [hjemmel("egenandel", "13"), pbrl72] }),
  tvang_4a: {
    kilde: "ROUT-9",
    regime: "pbrl_4a",
    forsteinstans: "statsforvalter",
    klageinstans: "statsforvalter",
    provelse: "pbrl_helse",
    klagerett: [hjemmel("pbrl", "4A-7")],
    instans: [hjemmel("pbrl", "4A-7")],
  },
  tvang_9_5a: statRad("ROUT-10", { regime: "hol_9", klagerett: [hjemmel("hol", "9-11")], instans: [hjemmel("hol", "9-11")] }),
  tvang_9_5bc: {
    kilde: "ROUT-11",
    regime: "hol_9",
    forsteinstans: "statsforvalter",
    klageinstans: "helsenemnd",
    provelse: "uten_selvstyre",
    klagerett: [hjemmel("hol", "9-11")],
    instans: [hjemmel("hol", "9-11")],
  },
  partsinnsyn: statRad("ROUT-12", { klagerett: [hjemmel("fvl67", "21")], instans: [hjemmel("fvl67", "21")] }),
  journalinnsyn: pbrlRad("ROUT-13", "pbrl_helse", { klagerett: [hjemmel("pbrl", "5-1"), pbrl72] }),
  // A dwelling is no care (CAT-18, SOS-15): its own decision, its own way. The care in it follows ROUT-1.
  omsorgsbolig: nemndRad("ROUT-14"),
  kommunal_bolig: nemndRad("ROUT-14"),
  boligsosial: statRad("ROUT-15", {
    regime: "boligsosial",
    klagerett: [hjemmel("boligsosial", "7")],
    instans: [hjemmel("boligsosial", "7")],
  }),
  parkering: nemndRad("ROUT-17"),
  tt: nemndRad("ROUT-18", { forsteinstans: "vedtaksorganet" }),
  samisk_sprak: statRad("ROUT-20", { klagerett: [hjemmel("sameloven", "3-11")], instans: [hjemmel("sameloven", "3-11")] }),
  journalretting: pbrlRad("ROUT-21", "pbrl_helse", { forbehold: uverifisert("klagevei_journalretting") }),
  tilsynspalegg: statRad("ROUT-22", {
    forsteinstans: "tilsynsmyndigheten",
    klageinstans: "overordnet_statlig_organ",
    provelse: "uten_selvstyre",
    klagerett: [hjemmel("kommuneloven", "30-5")],
    forbehold: uverifisert("overordnet_organ_ukjent"),
  }),
};

/** The rows of the routing matrix that have a way here. */
export const klageveikilder: readonly string[] = [...new Set(Object.values(VEIER).map((v) => v.kilde))];

/** The special acts first, then forvaltningsloven (LAW-3). */
function fristhjemler(regime: Klageregime, lov: Prosesslov): readonly Hjemmel[] {
  switch (regime) {
    case "pbrl":
      return [hjemmel("pbrl", "7-5")];
    case "pbrl_4a":
      return [hjemmel("pbrl", "4A-7")];
    case "hol_9":
      return [hjemmel("hol", "9-11")];
    case "stnl":
      return [hjemmel("stnl", "41"), prosesshjemmel(lov, "klagefrist")];
    case "fvl":
    case "boligsosial":
      return [prosesshjemmel(lov, "klagefrist")];
  }
}

/** Refused access: the section has moved into the new act, with the same route. */
const oversatt = (h: Hjemmel, lov: Prosesslov): Hjemmel =>
  h.lov === "fvl67" && h.paragraf === "21" && lov === "fvl25" ? hjemmel("fvl25", "53") : h;

/**
 * Where a complaint about a decision goes, how long there is, who decides and how far they may review.
 * Every vedtak can be complained about, a grant as well as a refusal (fvl § 28).
 *
 * In: the kind of decision, and the date it was made. Refuses nothing: every vedtakstype has a route.
 */
export function klagevei(vedtakstype: Vedtakstype, paaDato: Dato, valg: Prosessvalg = {}): Klagevei {
  const lov = prosesslov(paaDato, valg);
  const rad = VEIER[vedtakstype];
  const prov = provelse(rad.provelse, lov);
  const egne = (h: readonly Hjemmel[] | undefined, emne: "klagerett" | "klageinstans"): readonly Hjemmel[] =>
    h === undefined ? [prosesshjemmel(lov, emne)] : h.map((x) => oversatt(x, lov));
  const hjemler = {
    klagerett: egne(rad.klagerett, "klagerett"),
    frist: fristhjemler(rad.regime, lov),
    klageinstans: egne(rad.instans, "klageinstans"),
    provelse: prov.hjemmel,
  };
  return {
    vedtakstype,
    kilde: rad.kilde,
    regime: rad.regime,
    uker: rad.regime === "pbrl" ? 4 : 3,
    starter: rad.regime === "pbrl" || rad.regime === "pbrl_4a" ? "kunnskap" : "underretning",
    forsteinstans: rad.forsteinstans,
    klageinstans: rad.klageinstans,
    provelse: prov,
    hjemler,
    hjemmel: unike(Object.values(hjemler).flat()),
    forbehold: rad.forbehold ?? [],
  };
}

/**
 * Where a complaint goes when the kommune has rejected a complaint without trying it: the same body, and three weeks, because the rejection itself is a
 * decision under forvaltningsloven. Whether three weeks rules in a case about care too is not settled (ASSUMPTION).
 */
export function avvisningsvei(vedtakstype: Vedtakstype, paaDato: Dato, valg: Prosessvalg = {}): Klagevei {
  const vei = klagevei(vedtakstype, paaDato, valg);
  const frist = [prosesshjemmel(prosesslov(paaDato, valg), "klagefrist")];
  const hjemler = { ...vei.hjemler, frist };
  const antatt: readonly Lovforbehold[] = vei.uker === 4 ? [{ merke: "ASSUMPTION", grunn: "tre_uker_ved_avvisning" }] : [];
  return {
    ...vei,
    uker: 3,
    starter: "underretning",
    hjemler,
    hjemmel: unike(Object.values(hjemler).flat()),
    forbehold: [...vei.forbehold, ...antatt],
  };
}
