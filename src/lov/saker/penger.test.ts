import { describe, expect, it } from "vitest";
import { type Saksrad, sakssvar } from "../../../tester/lov/sakssvar.ts";

const INGEN_FAKTA = "saken har ingen fakta vi kan svare på";

describe("what is paid for a stay (egenandelsforskriften)", () => {
  const spor = sakssvar("payment");
  const langtid = { kind: "langtidsopphold", year: 2026 };
  const dogn = { kind: "korttidsopphold_dogn", year: 2026, dogn: 3 };
  const start = { kind: "langtidsopphold_start", movedInOn: "2026-11-10" };
  const rader: readonly Saksrad[] = [
    [
      "§ 3: 75 % of what is over the fribeløp up to G, 85 % of the rest: .75 × 119 210 + .85 × 169 840",
      { ...langtid, G: 130_160, annualIncomeAfterTaxAndDebtInterest: 300_000 },
      { maxAnnualNok: "233771.50" },
    ],
    [
      "with the G that held on 1 January, when none is given",
      { ...langtid, annualIncomeAfterTaxAndDebtInterest: 300_000 },
      { maxAnnualNok: "233771.50" },
    ],
    [
      "in a double room against one's will the fribeløp is 52 950: .75 × 77 210 + .85 × 169 840",
      { ...langtid, annualIncomeAfterTaxAndDebtInterest: 300_000, involuntaryDoubleRoom: true },
      { maxAnnualNok: "202271.50" },
    ],
    [
      "a fourth of G is left, and the good of the fribeløp: 100 000 − 32 540 − 8 212,50",
      { ...langtid, annualIncomeAfterTaxAndDebtInterest: 100_000 },
      { maxAnnualNok: "59247.50" },
    ],
    [
      "never more than the place costs",
      { ...langtid, annualIncomeAfterTaxAndDebtInterest: 300_000, realCostPerYear: 200_000 },
      { maxAnnualNok: "200000.00" },
    ],
    [
      "an income that is not whole øre is not rounded for anybody",
      { ...langtid, annualIncomeAfterTaxAndDebtInterest: 100_000.005 },
      "annualIncomeAfterTaxAndDebtInterest: mangler, eller ikke hele øre",
    ],
    [
      "an income that nobody knows is not nothing",
      { ...langtid, annualIncomeAfterTaxAndDebtInterest: null },
      "annualIncomeAfterTaxAndDebtInterest: mangler, eller ikke hele øre",
    ],
    ["an income is needed", langtid, "annualIncomeAfterTaxAndDebtInterest: mangler, eller ikke hele øre"],
    [
      "a year whose rates are not set is named, and not guessed",
      { kind: "langtidsopphold", year: 2027, G: 130_160, annualIncomeAfterTaxAndDebtInterest: 300_000 },
      expect.stringMatching(/^sats_mangler egenandel_fribelop 2027-01-01/),
    ],
    ["a short stay: 205 a døgn (§ 4)", dogn, { maxAmountNok: 615 }],
    ["this year, when none is named", { kind: "korttidsopphold_dogn", dogn: 3 }, { maxAmountNok: 615 }],
    ...["utredning", "behandling", "habilitering", "rehabilitering", "annet"].map(
      (purpose): Saksrad => [`the same for ${purpose}`, { ...dogn, purpose }, { maxAmountNok: 615 }],
    ),
    ["to relieve relatives: nothing (§ 1)", { ...dogn, purpose: "avlastning_for_parorende" }, { maxAmountNok: 0 }],
    ["an emergency bed: nothing", { ...dogn, purpose: "kommunal_oyeblikkelig_hjelp_dogn" }, { maxAmountNok: 0 }],
    ["a day or a night: 115", { kind: "dag_eller_nattopphold", year: 2026, stays: 2 }, { maxAmountNok: 230 }],
    [
      "a day to relieve relatives: nothing",
      { kind: "dag_eller_nattopphold", purpose: "avlastning_for_parorende", stays: 2 },
      { maxAmountNok: 0 },
    ],
    ["how many is needed", { kind: "dag_eller_nattopphold" }, "antall opphold eller døgn: mangler"],
    ["also of døgn", { kind: "korttidsopphold_dogn", stays: 3 }, "antall opphold eller døgn: mangler"],
    ["another year is named", { ...dogn, year: 2027 }, "sats_mangler egenandel_korttid_dogn 2027-01-01"],
    ["long stay costs from a month after moving in (§ 6)", start, { firstChargeableDay: "2026-12-10" }],
    [
      "time in the institution one came straight from counts",
      { ...start, directlyFromOtherInstitution: true, otherInstitutionFrom: "2026-10-20" },
      { firstChargeableDay: "2026-11-20" },
    ],
    [
      "not when one did not come straight",
      { ...start, directlyFromOtherInstitution: false, otherInstitutionFrom: "2026-10-20" },
      { firstChargeableDay: "2026-12-10" },
    ],
    ["nor when nobody knows since when", { ...start, directlyFromOtherInstitution: true }, { firstChargeableDay: "2026-12-10" }],
    ["the day is needed", { kind: "langtidsopphold_start" }, "movedInOn: mangler"],
    [
      "from 60 døgn in a calendar year the rule for long stay may be used (§ 1)",
      { kind: "flere_korttidsopphold", dognSoFar: 60 },
      { longTermRuleAllowed: true },
    ],
    ["not at 59", { kind: "flere_korttidsopphold", dognSoFar: 59 }, { longTermRuleAllowed: false }],
    ["each year by itself", { kind: "flere_korttidsopphold", dognIn2026: 40, dognIn2027: 40 }, { longTermRuleAllowed: false }],
    [
      "the last year is asked about",
      { kind: "flere_korttidsopphold", dognIn2024: 60, dognIn2025: 0, dognIn2026: 10 },
      { longTermRuleAllowed: false },
    ],
    [
      "and answers",
      { kind: "flere_korttidsopphold", dognIn2024: 0, dognIn2025: 10, dognIn2026: 60 },
      { longTermRuleAllowed: true },
    ],
    [
      "or the one that is named",
      { kind: "flere_korttidsopphold", calendarYear: 2026, dognIn2026: 60, dognIn2027: 10 },
      { longTermRuleAllowed: true },
    ],
    ["how many is needed", { kind: "flere_korttidsopphold" }, "dognSoFar: mangler"],
    [
      "one is told that it costs, with the agreement at the latest (§ 2)",
      { kind: "langtidsopphold_notice", agreementToMoveOn: "2026-11-10", egenandelWarningGivenOn: "2026-11-10" },
      { compliant: true },
    ],
    [
      "the day after is too late",
      { kind: "langtidsopphold_notice", agreementToMoveOn: "2026-11-10", egenandelWarningGivenOn: "2026-11-11" },
      { compliant: false },
    ],
    ["and never is not in time", { kind: "langtidsopphold_notice", agreementToMoveOn: "2026-11-10" }, { compliant: false }],
    [
      "the agreement is needed",
      { kind: "langtidsopphold_notice", egenandelWarningGivenOn: "2026-11-10" },
      "agreementToMoveOn: mangler",
    ],
    ["a kind is needed", { year: 2026 }, "kind: mangler"],
    ["one that is known", { kind: "ferie" }, expect.stringMatching(/^kind: ikke_blant_valgene \(dag_eller_nattopphold, flere_/)],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("what is paid for practical help", () => {
  const spor = sakssvar("payment");
  const hjelp = { kind: "praktisk_bistand", year: 2026 };
  const hushold = { kind: "praktisk_bistand_household" };
  const kost = { kind: "praktisk_bistand_selvkost", hourlyWage: 250, socialCostRate: 0.3 };
  const rader: readonly Saksrad[] = [
    [
      "under 2 G: at most 245 a month (§ 10)",
      { ...hjelp, householdNetTaxableIncome: 260_319 },
      { underTwoG: true, monthlyCapNok: 245 },
    ],
    [
      "at 2 G, with the G of 1 January: the kommune's own rules",
      { ...hjelp, householdNetTaxableIncome: 260_320, GToday: 136_549 },
      { underTwoG: false, monthlyCapNok: null },
    ],
    [
      "the G that is given",
      { ...hjelp, householdNetTaxableIncome: 199_999, G1Jan: 100_000 },
      { underTwoG: true, monthlyCapNok: 245 },
    ],
    ["at two of it", { ...hjelp, householdNetTaxableIncome: 200_000, G1Jan: 100_000 }, { underTwoG: false, monthlyCapNok: null }],
    [
      "a year whose cap is not here: under 2 G is known, the cap is not guessed",
      { ...hjelp, year: 2025, householdNetTaxableIncome: 248_055 },
      { underTwoG: true },
    ],
    [
      "over it there is none to guess",
      { ...hjelp, year: 2025, householdNetTaxableIncome: 248_056 },
      { underTwoG: false, monthlyCapNok: null },
    ],
    [
      "a year whose G is not here is named",
      { ...hjelp, year: 2010, householdNetTaxableIncome: 100_000 },
      "sats_mangler grunnbelop 2010-01-01",
    ],
    ["help for a child: the parents pay (§ 8)", { ...hushold, recipient: "child", childAge: 17 }, { payer: "parents" }],
    ["a child whose age nobody says", { ...hushold, recipient: "child" }, { payer: "parents" }],
    ["at 18 one pays oneself", { ...hushold, recipient: "child", childAge: 18 }, { payer: "recipient" }],
    ["the age alone says it", { ...hushold, childAge: 10 }, { payer: "parents" }],
    ["an adult", { ...hushold, recipient: "adult" }, { payer: "recipient" }],
    ["whoever applies, with a child at home", { ...hushold, recipient: "applicant", childAge: 10 }, { payer: "recipient" }],
    ["an adult with a child at home", { ...hushold, recipient: "adult", childAge: 10 }, { payer: "recipient" }],
    [
      "the household is the couple, not their grown son (§ 10)",
      { ...hushold, members: ["applicant", "samboer", "adult son 24"] },
      { countedMembers: ["applicant", "samboer"] },
    ],
    [
      "nor a child, when the help is not for it",
      { ...hushold, members: ["søker", "ektefelle", "barn 9"] },
      { countedMembers: ["søker", "ektefelle"] },
    ],
    [
      "nor anybody else in the house",
      { ...hushold, members: ["applicant", "cohabitant", "lodger", "grandmother 80"] },
      { countedMembers: ["applicant", "cohabitant"] },
    ],
    [
      "a child the help is for counts with its parents",
      { ...hushold, recipient: "child", members: ["foreldre", "barnet"] },
      { countedMembers: ["foreldre", "barnet"], payer: "parents" },
    ],
    [
      "until it is 18, and not with others in the house",
      {
        ...hushold,
        recipient: "child",
        members: ["mother", "father", "child 17", "daughter 18", "voksen sønn", "grandmother 80"],
      },
      { countedMembers: ["mother", "father", "child 17"], payer: "parents" },
    ],
    [
      "by the age the case gives",
      { ...hushold, recipient: "child", childAge: 18, members: ["forelder", "barn"] },
      { countedMembers: ["forelder"], payer: "recipient" },
    ],
    [
      "the parents of somebody grown are not the household",
      { ...hushold, members: ["applicant", "mor"] },
      { countedMembers: ["applicant"] },
    ],
    ["somebody whose words end in what they are not", { ...hushold, members: ["the old applicant"] }, { countedMembers: [] }],
    [
      "a spouse who pays for a long stay elsewhere does not count",
      { ...hushold, members: ["applicant", "spouse"], spouseInLongTermStayPayingEgenandel: true },
      { countedMembers: ["applicant"], spouseCounted: false },
    ],
    [
      "nor a samboer",
      { ...hushold, members: ["applicant", "samboer"], spouseInLongTermStayPayingEgenandel: true },
      { countedMembers: ["applicant"], spouseCounted: false },
    ],
    ["one who does not pay for any does", { ...hushold, spouseInLongTermStayPayingEgenandel: false }, { spouseCounted: true }],
    [
      "personal care is free, however many hours (§ 8)",
      { kind: "personlig_stell_og_egenomsorg", hours: 20 },
      { maxAmountNok: 0 },
    ],
    [
      "§ 9: (250 + 30 %) × 1,10 an hour, and 80 minutes are an hour and a half",
      { ...kost, minutes: 80 },
      { selvkostPerHourNok: "357.50", billableHours: 1.5, maxAmountNok: "536.25" },
    ],
    [
      "30 is 30 per cent too",
      { ...kost, socialCostRate: 30, minutes: 80 },
      { selvkostPerHourNok: "357.50", billableHours: 1.5, maxAmountNok: "536.25" },
    ],
    [
      "and 1 is as much again",
      { ...kost, hourlyWage: 200, socialCostRate: 1, minutes: 60 },
      { selvkostPerHourNok: "440.00", billableHours: 1, maxAmountNok: "440.00" },
    ],
    ["in hours", { ...kost, hours: 0.7 }, { selvkostPerHourNok: "357.50", billableHours: 0.5, maxAmountNok: "178.75" }],
    [
      "minutes go before hours",
      { ...kost, hours: 20, minutes: 60 },
      { selvkostPerHourNok: "357.50", billableHours: 1, maxAmountNok: "357.50" },
    ],
    ["the price of an hour, when nobody says how long", kost, { selvkostPerHourNok: "357.50" }],
    ["a wage is needed", { kind: "praktisk_bistand_selvkost", socialCostRate: 0.3 }, "hourlyWage og socialCostRate: mangler"],
    ["and a rate", { kind: "praktisk_bistand_selvkost", hourlyWage: 250 }, "hourlyWage og socialCostRate: mangler"],
    ["facts are needed", hjelp, INGEN_FAKTA],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("kvalifiseringsstønad (stnl §§ 29 and 35)", () => {
  const rader: readonly Saksrad[] = [
    [
      "2,041 G a year, and 1/260 of it a day",
      { age: 30, G: 136_549, asOf: "2026-05-01" },
      { eligibleByAge: true, annualNok: "278696.51", dailyNok: "1071.91" },
    ],
    ["under 25: two thirds", { age: 24, G: 136_549 }, { eligibleByAge: true, annualNok: "185797.67", dailyNok: "714.61" }],
    ["any G", { age: 25, G: 100_000 }, { eligibleByAge: true, annualNok: "204100.00", dailyNok: "785.00" }],
    [
      "the G of the day, when none is given",
      { age: 30, asOf: "2026-04-30" },
      { eligibleByAge: true, annualNok: "265656.56", dailyNok: "1021.76" },
    ],
    ["from 18", { age: 17, asOf: "2010-01-01" }, { eligibleByAge: false }],
    ["to 67; a day whose G is not here gives no amount", { age: 67, asOf: "2010-01-01" }, { eligibleByAge: false }],
    ["and between", { age: 66, asOf: "2010-01-01" }, { eligibleByAge: true }],
    ["an age is needed", { G: 136_549 }, "age: mangler"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(sakssvar("kvp")(inn)).toEqual(ventet));
});

describe("a patient who waits in hospital (the forskrift on utskrivningsklare pasienter)", () => {
  const spor = sakssvar("discharge_payment");
  const klar = { declaredReadyOn: "2026-11-20", ratePerDay: 5_745 };
  const nei = { ...klar, section8To10Met: true, reply: "cannot_receive", municipalOfferReadyOn: "2026-11-23" };
  const dager = (payableDays: number, amountNok: number | string = payableDays * 5_745) => ({ payableDays, amountNok });
  const rader: readonly Saksrad[] = [
    ["paid from the day of the declaration, and not for the day of takeover (§ 13)", nei, dager(3)],
    ["silence is no way out", { ...nei, reply: null }, dager(3)],
    ["a yes is", { ...nei, reply: "can_receive" }, dager(0)],
    ["a yes today", { ...nei, reply: "can_receive_today" }, dager(0)],
    ["nothing when §§ 8 to 10 were not met", { ...nei, section8To10Met: false }, dager(0)],
    [
      "even if a day is written for the notices",
      { ...nei, section8To10Met: false, section8NoticeSentOn: "2026-11-18", section10NoticeSentOn: "2026-11-20" },
      dager(0),
    ],
    ["a case that says nothing of the notices has them", { ...klar, municipalOfferReadyOn: "2026-11-22" }, dager(2)],
    [
      "one of the two alone is not enough",
      { ...klar, section8NoticeSentOn: "2026-11-18", municipalOfferReadyOn: "2026-11-23" },
      dager(0),
    ],
    ["nor the other", { ...klar, section10NoticeSentOn: "2026-11-20", municipalOfferReadyOn: "2026-11-23" }, dager(0)],
    [
      "one that was never sent",
      { ...klar, section8NoticeSentOn: null, section10NoticeSentOn: "2026-11-20", municipalOfferReadyOn: "2026-11-23" },
      dager(0),
    ],
    [
      "unless the case says that both were given",
      { ...klar, section8To10Met: true, section8NoticeSentOn: "2026-11-18", municipalOfferReadyOn: "2026-11-23" },
      dager(3),
    ],
    [
      "a late notice counts from its day",
      { ...klar, section8NoticeSentOn: "2026-11-18", section10NoticeSentOn: "2026-11-22", municipalOfferReadyOn: "2026-11-23" },
      dager(1),
    ],
    ["a new illness stops it, and the days before stay owed", { ...klar, noLongerReadyFrom: "2026-11-22" }, dager(2)],
    ["still waiting on the day the case was written, 21 November 2026", klar, dager(2)],
    ["øre are kept", { ...nei, ratePerDay: 1_000.25, municipalOfferReadyOn: "2026-11-22" }, dager(2, "2000.50")],
    ["a rate that is not whole øre", { ...nei, ratePerDay: 1_000.005 }, "ratePerDay: ikke hele øre"],
    [
      "a year whose rate is not here: the days are known, the amount is not guessed",
      { ...nei, ratePerDay: null },
      { payableDays: 3 },
    ],
    [
      "the rate of its own year",
      { ...nei, ratePerDay: null, declaredReadyOn: "2024-11-20", municipalOfferReadyOn: "2024-11-23" },
      dager(3, 17_235),
    ],
    [
      "no help needed: no notice (§ 10), and nothing to pay",
      { ...klar, patientNeedsNoMunicipalService: true },
      { section10NoticeRequired: false, ...dager(0) },
    ],
    ["help needed", { patientNeedsNoMunicipalService: false }, { section10NoticeRequired: true }],
    ["a private institution for rehabilitation is outside (§ 2)", { institution: "privat_rehabiliteringsinstitusjon" }, dager(0)],
    ["also when the patient is declared ready there", { ...nei, institution: "privat_rehabiliteringsinstitusjon" }, dager(0)],
    ["a hospital is not", { ...nei, institution: "sykehus" }, dager(3)],
    [
      "the kommune the patient says they stay in pays (§ 2)",
      { registeredKommune: "4601 Bergen", statedOppholdskommune: "4640 Sogndal" },
      { payer: "4640 Sogndal" },
    ],
    ["wherever they are registered", { statedOppholdskommune: "4640 Sogndal" }, { payer: "4640 Sogndal" }],
    [
      "24 hours from admission (§ 8)",
      { admittedAt: "2026-11-20T14:30:00+01:00" },
      { section8NoticeBy: "2026-11-21T14:30:00+01:00" },
    ],
    [
      "or from when the need became clear",
      { admittedAt: "2026-11-20T14:30:00+01:00", needBecameClearAt: "2026-11-24T09:00:00+01:00" },
      { section8NoticeBy: "2026-11-25T09:00:00+01:00" },
    ],
    [
      "which is enough to know",
      { needForeseen: false, needBecameClearAt: "2026-11-24T09:00:00+01:00" },
      { section8NoticeBy: "2026-11-25T09:00:00+01:00" },
    ],
    [
      "a need that was foreseen did not become clear later",
      { admittedAt: "2026-11-20T14:30:00+01:00", needForeseen: true, needBecameClearAt: "2026-11-24T09:00:00+01:00" },
      { section8NoticeBy: "2026-11-21T14:30:00+01:00" },
    ],
    ["no need, no notice", { admittedAt: "2026-11-20T14:30:00+01:00", needForeseen: false }, { section8NoticeBy: null }],
    [
      "what the notice must hold, and by when, in one",
      { admittedAt: "2026-11-20T14:30:00+01:00", section8NoticeFields: ["pasientstatus", "antatt_forlop"] },
      { section8NoticeBy: "2026-11-21T14:30:00+01:00", valid: false, missing: ["forventet_utskrivningstidspunkt"] },
    ],
    [
      "nothing in it",
      { section8NoticeFields: [] },
      { valid: false, missing: ["pasientstatus", "antatt_forlop", "forventet_utskrivningstidspunkt"] },
    ],
    [
      "all of it, and that the patient has nowhere to live",
      { section8NoticeFields: ["pasientstatus", "antatt_forlop", "forventet_utskrivningstidspunkt", "uten_egnet_bolig"] },
      { valid: true, missing: [] },
    ],
    ["a doctor declares (§ 9)", { declaredBy: "lege" }, { utskrivningsklar: true }],
    ["a psychologist in psykisk helsevern", { sector: "psykisk_helsevern", declaredBy: "psykolog" }, { utskrivningsklar: true }],
    ["and in TSB", { sector: "tsb", declaredBy: "psykolog" }, { utskrivningsklar: true }],
    ["not elsewhere", { sector: "somatikk", declaredBy: "psykolog" }, { utskrivningsklar: false }],
    ["a nurse nowhere", { sector: "tsb", declaredBy: "sykepleier" }, { utskrivningsklar: false }],
    ["a sector alone: a doctor is meant", { sector: "somatikk" }, { utskrivningsklar: true }],
    [
      "force that cannot go on in the kommune must have ended",
      { sector: "psykisk_helsevern", coercionOngoing: true },
      { utskrivningsklar: false },
    ],
    ["wherever it is used", { coercionOngoing: true, declaredBy: "psykolog" }, { utskrivningsklar: false }],
    ["whoever looks", { coercionOngoing: true }, { utskrivningsklar: false }],
    ["and has", { coercionOngoing: false, declaredBy: "psykolog" }, { utskrivningsklar: true }],
    ["the kommune confirms before anybody is moved (§ 12)", { hospitalWantsToTransfer: true }, { mayTransfer: false }],
    ["and then they may be", { municipalConfirmation: true }, { mayTransfer: true }],
    [
      "everything at once",
      { ...nei, statedOppholdskommune: "4640 Sogndal", declaredBy: "lege", municipalConfirmation: true },
      { payer: "4640 Sogndal", utskrivningsklar: true, mayTransfer: true, ...dager(3) },
    ],
    [
      "one part that cannot be answered is not hidden by the others",
      { ...nei, ratePerDay: 0.001, municipalConfirmation: true },
      "ratePerDay: ikke hele øre",
    ],
    ["facts are needed", { registeredKommune: "4601 Bergen" }, INGEN_FAKTA],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});
