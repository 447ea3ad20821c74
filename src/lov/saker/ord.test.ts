import { describe, expect, it } from "vitest";
import { sakssvar } from "../../../tester/lov/sakssvar.ts";
import { instansord, kronertekst, kronerverdi, oreAv, vedtakstypeAv } from "./ord.ts";

const vei = sakssvar("routing");

/** The routing matrix, by the words of the cases: who gets the complaint, how long there is, who decides it in the end. */
const VEIER: readonly (readonly [rad: string, til: string, frist: "P3W" | "P4W", instans: string, ord: readonly string[]])[] = [
  [
    "help at home and personlig assistanse (hol § 3-2 nr. 6 a and b, § 3-8): four weeks under pbrl § 7-5",
    "kommune (beslutningstaker)",
    "P4W",
    "Statsforvalteren",
    ["hjemmesykepleie", "helsetjenester_i_hjemmet", "praktisk_bistand", "stottekontakt", "bpa"],
  ],
  [
    "a place in an institution, long or short, and the decision on the criteria (hol §§ 3-2 nr. 6 c and 3-2 a)",
    "kommune (beslutningstaker)",
    "P4W",
    "Statsforvalteren",
    [
      "sykehjem",
      "sykehjem_langtid",
      "sykehjem_korttid",
      "langtidsopphold",
      "langtidsopphold_kriterievedtak",
      "heldogns_plass",
      "plass_i_institusjon",
    ],
  ],
  [
    "help to a carer (hol § 3-6): the carer's own right to complain",
    "kommune (beslutningstaker)",
    "P4W",
    "Statsforvalteren",
    ["avlastning", "omsorgsstonad", "opplaring_parorende"],
  ],
  [
    "care without a formal vedtak can be complained about all the same (pbrl §§ 2-7 and 7-2)",
    "kommune",
    "P4W",
    "Statsforvalteren",
    ["rehabilitering_hol_3_2_nr5"],
  ],
  [
    "plan and koordinator in care (pbrl §§ 2-5, 2-5 b)",
    "kommune",
    "P4W",
    "Statsforvalteren",
    ["individuell_plan_pbrl", "koordinator"],
  ],
  ["plan under stnl § 28: three weeks", "kommune", "P3W", "Statsforvalteren", ["individuell_plan_stnl"]],
  [
    "everything under sosialtjenesteloven: three weeks (fvl § 29), and Nav gets it first",
    "kommune (Nav-kontoret)",
    "P3W",
    "Statsforvalteren",
    [
      "okonomisk_stonad",
      "sosialhjelp",
      "sosial",
      "nodhjelp",
      "nodhjelp_sosial",
      "depositum",
      "midlertidig_botilbud",
      "kvalifiseringsprogram",
      "okonomisk_radgivning",
    ],
  ],
  ["help to get and keep a dwelling (boligsosialloven § 7)", "kommune", "P3W", "Statsforvalteren", ["boligsosial_bistand"]],
  [
    "a dwelling from the kommune is no care: its own klagenemnd (fvl § 28 second paragraph)",
    "kommune",
    "P3W",
    "kommunal klagenemnd",
    ["kommunal_utleiebolig", "omsorgsbolig", "kommunal_bolig", "parkeringstillatelse_forflytningshemmede"],
  ],
  [
    "transport: the body that decided, and the klagenemnd above it",
    "vedtaksorganet",
    "P3W",
    "klagenemnd (kommunal/fylkeskommunal)",
    ["tt_kort_fylkeskommunalt_eller_delegert"],
  ],
  [
    "health care by force (pbrl § 4A-7): straight to the Statsforvalter, three weeks although it stands in pbrl",
    "Statsforvalteren",
    "P3W",
    "Statsforvalteren",
    ["helsehjelp_med_tvang_4A"],
  ],
  ["force in a single emergency (hol § 9-11)", "kommune", "P3W", "Statsforvalteren", ["hol_9_5_a_skadeavverging"]],
  [
    "planned force, which the Statsforvalter has approved (hol § 9-11): the nemnd decides",
    "kommune/Statsforvalteren (approval)",
    "P3W",
    "barneverns- og helsenemnda",
    ["hol_9_5_bc_planlagt"],
  ],
  [
    "what the resident pays (egenandelsforskriften § 13): as for the care itself",
    "kommune",
    "P4W",
    "Statsforvalteren",
    ["egenandel"],
  ],
  ["refused access to the case (fvl § 21)", "kommune", "P3W", "Statsforvalteren", ["partsinnsyn_avslag"]],
  ["refused access to the journal (pbrl §§ 5-1 and 7-2)", "kommune", "P4W", "Statsforvalteren", ["journalinnsyn_avslag"]],
];

describe.each(VEIER)("%s", (_rad, sendTo, deadline, finalInstance, ord) => {
  it.each(ord)("%s", (decision) => {
    expect(vei({ decision })).toEqual({ sendTo, deadline, finalInstance, complaintAllowed: true });
  });
});

it("a state body above the supervisory one decides a complaint over a pålegg (kommuneloven § 30-5)", () => {
  expect(vei({ decision: "tilsynspalegg" })).toMatchObject({ deadline: "P3W", finalInstance: "overordnet statlig organ" });
  expect(instansord("overordnet_statlig_organ")).toBe("overordnet statlig organ");
});

describe("the word for a decision", () => {
  it.each([
    ["avslag_praktisk_bistand", "omsorgstjeneste"],
    ["praktisk_bistand_reduksjon", "omsorgstjeneste"],
    ["innvilget_hjemmesykepleie", "helsetjeneste"],
    ["bpa_opphor", "bpa"],
    ["opphor_bpa", "bpa"],
    ["okonomisk_stonad_innvilget", "sosial_stonad"],
    ["omsorgsbolig_tildeling", "omsorgsbolig"],
    ["sykehjem_langtid_avslag", "institusjon"],
  ])("is the same whatever the outcome: %s", (ord, type) => expect(vedtakstypeAv(ord)).toBe(type));

  it.each(["", "avslag", "praktisk_avslag_bistand", "toString", "romferd"])("is not guessed: %j", (ord) =>
    expect(vedtakstypeAv(ord)).toBeNull(),
  );
});

describe("kroner and øre", () => {
  it.each([
    [575, 57_500],
    [19.99, 1_999],
    [0.29, 29],
    [1_001_234.56, 100_123_456],
    [0, 0],
  ])("%d kroner is a whole number of øre", (kroner, ore) => expect(oreAv(kroner)).toBe(ore));

  it.each([0.005, 10.001])("%d kroner is not, and is not rounded in silence", (kroner) => expect(oreAv(kroner)).toBeNull());

  it("are shown as kroner when they are whole, and otherwise with two decimals", () => {
    expect(kronerverdi(57_500)).toBe(575);
    expect(kronerverdi(53_625)).toBe("536.25");
    expect(kronerverdi(0)).toBe(0);
    expect(kronertekst(23_377_150)).toBe("233771.50");
    expect(kronertekst(0)).toBe("0.00");
  });
});
