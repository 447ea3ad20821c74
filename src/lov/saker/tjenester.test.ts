import { describe, expect, it } from "vitest";
import { type Saksrad, sakssvar } from "../../../tester/lov/sakssvar.ts";

const INGEN_FAKTA = "saken har ingen fakta vi kan svare på";

describe("when help needs a formal decision (pbrl § 2-7, stnl § 41)", () => {
  const spor = sakssvar("vedtak_scope");
  const uten = { fvlChapterIVandV: false, enkeltvedtak: false, complaintRightStillApplies: true, applicationNeeded: true };
  const med = { ...uten, fvlChapterIVandV: true, enkeltvedtak: true, writtenReasonedDecisionRequired: true };
  const uvisst = { complaintRightStillApplies: true, applicationNeeded: true };
  const alltid = { ...med, waitingListEntryIfNotPlaced: true };
  const sosial = med;
  const rader: readonly Saksrad[] = [
    ...[
      "hjemmesykepleie",
      "praktisk_bistand",
      "stottekontakt",
      "plass_i_institusjon",
      "sykehjem_korttid",
      "avlastning",
      "omsorgsstonad",
      "bpa",
    ].flatMap((service): Saksrad[] => [
      [`${service} for two weeks: no formal rules, and the right to complain all the same`, { service, expectedDays: 14 }, uten],
      [`${service} for longer: the formal rules`, { service, expectedDays: 15 }, med],
      [`${service} for nobody knows how long: a person looks`, { service }, uvisst],
    ]),
    ...["langtidsopphold", "langtidsopphold_kriterievedtak", "heldogns_plass"].map(
      (service): Saksrad => [
        `${service}: always a decision on the criteria, and a place on the list (hol § 3-2 a)`,
        { service, expectedDays: 1 },
        alltid,
      ],
    ),
    ["rehabilitation: no formal rules, however long", { service: "rehabilitering_hol_3_2_nr5", expectedDays: 60 }, uten],
    [
      "a low-threshold offer: turn up; no right, no decision, no complaint",
      { service: "lavterskeltilbud_moteplass" },
      { fvlChapterIVandV: false, enkeltvedtak: false, complaintRightStillApplies: false, applicationNeeded: false },
    ],
    ["such a decision is not said only", { service: "bpa", expectedDays: 15, form: "oral" }, { ...med, allowed: false }],
    ["it is written", { service: "bpa", expectedDays: 15, form: "written" }, { ...med, allowed: true }],
    ["help for a few days may be agreed on by word of mouth", { service: "bpa", expectedDays: 3, form: "oral" }, uten],
    ["social services: every decision, from the first day", { service: "nodhjelp_sosial", expectedDays: 1 }, sosial],
    ["written", { service: "okonomisk_stonad", form: "written" }, { ...sosial, allowed: true }],
    ["and never said at the counter", { service: "sosial_avslag", form: "oral" }, { ...sosial, allowed: false }],
    [
      "whoever comes with an application is registered, and helped (fvl § 11, FVLF § 3)",
      { channel: "oral_at_counter" },
      { mustRegisterAsApplication: true, mustOfferHelpToFillIn: true },
    ],
    ...["in_person", "phone", "paper", "digital"].map(
      (channel): Saksrad => [`by ${channel} too`, { channel }, { mustRegisterAsApplication: true, mustOfferHelpToFillIn: true }],
    ),
    [
      "the kommune where somebody is, not where they are registered (hol § 3-1)",
      { folkeregistrertKommune: "0301 Oslo", oppholdskommune: "5501 Tromsø" },
      { responsible: "5501 Tromsø" },
    ],
    ["also when they are registered nowhere", { oppholdskommune: "5501 Tromsø" }, { responsible: "5501 Tromsø" }],
    ["a service that is none", { service: "romferd" }, "service: ukjent (romferd)"],
    ["one that is not decided on here", { service: "kommunal_bolig" }, "service: ukjent (kommunal_bolig)"],
    ["facts are needed", { form: "oral" }, INGEN_FAKTA],
    [
      "a channel that is known",
      { channel: "telegraf" },
      "channel: ikke_blant_valgene (oral_at_counter, in_person, phone, paper, digital)",
    ],
    ["a form that is known", { form: "sung" }, "form: ikke_blant_valgene (oral, written)"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));

  const alt = { rad: true, okonomiskStonad: true, midlertidigBotilbud: true, otherServices: true };
  const bareRad = { rad: true, okonomiskStonad: false, midlertidigBotilbud: false, otherServices: false };
  const iNod = { ...bareRad, okonomiskStonad: true, midlertidigBotilbud: true, until: "kan forventes bistand fra hjemlandet" };
  const gjest = { personNorwegianCitizen: false, bopelINorge: false, lovligOpphold: true };
  const tilknytning: readonly Saksrad[] = [
    ["a citizen gets it all", { personNorwegianCitizen: true }, alt],
    ["so does whoever has a home here", { personNorwegianCitizen: false, bopelINorge: true }, alt],
    ["and a citizen of the EEA who stays lawfully (§ 1 a)", { ...gjest, eos: true }, alt],
    ["not one who does not", { ...gjest, lovligOpphold: false, eos: true }, bareRad],
    ["a guest who can support themselves gets advice", { ...gjest, canSupportSelf: true }, bareRad],
    ["one who cannot: money and a place to stay, until help from home can come", { ...gjest, canSupportSelf: false }, iNod],
    ["where the stay is lawful", { ...gjest, lovligOpphold: false }, bareRad],
    ["a stay that nobody says is lawful is not taken to be", { personNorwegianCitizen: false }, bareRad],
    ["that the stay is lawful says that the person is no citizen", { lovligOpphold: true }, iNod],
    ["so does being from the EEA", { eos: true }, alt],
  ];
  it.each(tilknytning)("without a fast bopel: %s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("what each service is", () => {
  const spor = sakssvar("service_rule");
  const botilbud = {
    statutory: true,
    mustOffer: true,
    mustFindOther: true,
    mustAdviseOnPermanentHome: true,
    refusalAllowed: false,
    enkeltvedtak: true,
    vedtakRequired: true,
    complaintRight: true,
  };
  const depositum = {
    decideOnMerits: true,
    stillRegisterApplication: true,
    formsAvailable: ["garanti", "kontant"],
    enkeltvedtak: true,
    vedtakRequired: true,
    complaintRight: true,
  };
  const leder = { firstContact: "leder for avdelingen som yter tjenesten" };
  const rader: readonly Saksrad[] = [
    [
      "støttekontakt, at nine as at ninety (hol § 3-2 nr. 6 b)",
      { service: "stottekontakt", applicantAge: 9 },
      {
        statutory: true,
        complaintRight: true,
        eligibleGroup: true,
        forms: ["individuell", "aktivitetsgruppe", "samarbeid med frivillig organisasjon"],
        trainingByKommuneRequired: true,
      },
    ],
    [
      "fritidsassistent: no right, no decision, no complaint",
      { service: "fritidsassistent" },
      { statutory: false, complaintRight: false, vedtakRequired: false, enkeltvedtak: false },
    ],
    [
      "avlastning: at home or not, in an institution or not, and free (hol § 3-6, egenandelsforskriften § 1)",
      { service: "avlastning" },
      {
        statutory: true,
        complaintRight: true,
        allowedPlaces: ["i hjemmet", "utenfor hjemmet", "i institusjon", "utenfor institusjon"],
        egenandelNok: 0,
      },
    ],
    [
      "an institution is any place with care around the clock",
      { service: "plass_i_institusjon", institutionType: "bokollektiv med heldøgns omsorg" },
      { statutory: true, coveredByStatute: true },
    ],
    [
      "a sykehjem is one",
      { service: "plass_i_institusjon", institutionType: "sykehjem" },
      { statutory: true, coveredByStatute: true },
    ],
    [
      "a hybel is none",
      { service: "plass_i_institusjon", institutionType: "hybel" },
      { statutory: true, coveredByStatute: false },
    ],
    [
      "when no kind is named the law's own is meant",
      { service: "plass_i_institusjon" },
      { statutory: true, coveredByStatute: true },
    ],
    [
      "a place around the clock that is the only sound help must be offered (hol § 3-2 a)",
      { service: "heldogns_plass", otherServiceCanBeForsvarlig: false },
      { statutory: true, mustOffer: true, refusalAllowed: false, enkeltvedtak: true },
    ],
    [
      "where other help can be sound it may be that",
      { service: "heldogns_plass", otherServiceCanBeForsvarlig: true },
      { statutory: true, mustOffer: false, refusalAllowed: true, enkeltvedtak: true },
    ],
    [
      "a long stay: a decision on the criteria; whoever can live at home meanwhile is on the list",
      { service: "langtidsopphold", bestServedButCanLiveAtHome: true },
      { statutory: true, vedtakOnCriteria: true, vedtakRequired: true, waitingList: true, enkeltvedtak: true },
    ],
    [
      "and whoever cannot does not wait",
      { service: "langtidsopphold", bestServedButCanLiveAtHome: false },
      { statutory: true, vedtakOnCriteria: true, vedtakRequired: true, waitingList: false, enkeltvedtak: true },
    ],
    [
      "nowhere to sleep, and no place with an agreement: another is found (stnl § 27)",
      { service: "midlertidig_botilbud", placesWithQualityAgreementFree: 0 },
      botilbud,
    ],
    [
      "a place with an agreement",
      { service: "midlertidig_botilbud", placesWithQualityAgreementFree: 1 },
      { ...botilbud, mustFindOther: false },
    ],
    [
      "an application for depositum with an approved lease is decided",
      { application: "depositum", leaseApprovedByOffice: true },
      depositum,
    ],
    [
      "without one it is registered, and the office asks for it (SOS-10)",
      { application: "depositum", leaseApprovedByOffice: false },
      { ...depositum, decideOnMerits: false, nextStep: "ask_for_lease_and_approve_first" },
    ],
    [
      "whoever has means needs neither form",
      { application: "depositum", leaseApprovedByOffice: true, ownMeans: true },
      { ...depositum, formsAvailable: [] },
    ],
    [
      "a message from the hospital opens a case without an application (hol § 3-5)",
      { event: "hospital_discharge_message", applicationFromResident: false },
      { caseOpened: true, applicationRequired: false },
    ],
    ["help that does not fit: whoever leads it", { concern: "tjenesten passer ikke behovet", hasTildelingskontor: true }, leder],
    ["also where there is no tildelingskontor", { concern: "tjenesten passer ikke behovet" }, leder],
    [
      "new help: the tildelingskontor",
      { concern: "trenger ny tjeneste", hasTildelingskontor: true },
      { firstContact: "vedtaks-/tildelingskontor" },
    ],
    [
      "where there is none, the etat",
      { concern: "trenger ny tjeneste" },
      { firstContact: "etaten med samlet ansvar for helse- og omsorgstjenester" },
    ],
    ["what Nav knows stays there (stnl § 44)", { request: "opplysninger til utenforstående" }, { allowed: false }],
    ["unless the person agrees", { request: "opplysninger til utenforstående", consent: true }, { allowed: true }],
    [
      "or an act says so",
      { request: "opplysninger til utenforstående", consent: false, legalBasis: "barnevernsloven § 13-2" },
      { allowed: true },
    ],
    [
      "whoever needs help, whatever their age and without a diagnosis (hol § 3-1)",
      { need: "nødvendig hjelp", age: 34, diagnosis: null },
      { coveredRegardlessOfAgeOrDiagnosis: true, eligibleGroup: true },
    ],
    ["facts are needed", { age: 34 }, INGEN_FAKTA],
    ["a service that is known", { service: "romferd" }, expect.stringMatching(/^service: ikke_blant_valgene \(stottekontakt, /)],
    ["an application that is known", { application: "romferd" }, "application: ikke_blant_valgene (depositum)"],
    [
      "a concern that is known",
      { concern: "regn" },
      "concern: ikke_blant_valgene (tjenesten passer ikke behovet, trenger ny tjeneste)",
    ],
    ["an event that is known", { event: "sol" }, "event: ikke_blant_valgene (hospital_discharge_message)"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("the right to BPA (pbrl § 2-1 d)", () => {
  const spor = sakssvar("bpa_right");
  const har = (right: boolean, countedHours: number) => ({
    right,
    countedHours,
    serviceStillOwed: true,
    bpaMayStillBeOffered: true,
  });
  const nok = { age: 45, hoursPerWeek: 32, expectedYears: 3 };
  const dyrt = { documentedSubstantialExtraCost: true };
  const forelder = {
    age: 40,
    hoursPerWeek: 20,
    avlastningHoursPerWeek: 12,
    parentOfChildAge: 10,
    childHasNedsattFunksjonsevne: true,
    expectedYears: 5,
    ...dyrt,
  };
  const rader: readonly Saksrad[] = [
    ["32 hours a week for more than two years", nok, har(true, 32)],
    ["whatever it costs", { ...nok, ...dyrt }, har(true, 32)],
    ["25 hours, when the cost is not shown to be much greater", { ...nok, hoursPerWeek: 25 }, har(true, 25)],
    ["and not when it is", { ...nok, hoursPerWeek: 31, ...dyrt }, har(false, 31)],
    ["under 25 hours there is no right, and it may be offered all the same", { ...nok, hoursPerWeek: 24 }, har(false, 24)],
    ["two years is not more than two", { ...nok, expectedYears: 2 }, har(false, 32)],
    ["until 67", { ...nok, age: 67 }, har(false, 32)],
    ["and on, for whoever had it", { ...nok, age: 67, bpaGrantedBefore67: true }, har(true, 32)],
    [
      "hours at night that are not continuous do not count",
      { ...nok, hoursPerWeek: 35, ofWhichNonContinuousNightHours: 5, ...dyrt },
      har(false, 30),
    ],
    [
      "nor hours that need several helpers",
      { ...nok, hoursPerWeek: 36, ofWhichNeedsSeveralHelpers: 10, ...dyrt },
      har(false, 26),
    ],
    [
      "unless they are continuous",
      { ...nok, hoursPerWeek: 36, ofWhichNeedsSeveralHelpers: 10, continuousNeedForSeveralHelpers: true, ...dyrt },
      har(true, 36),
    ],
    ["avlastning counts for the parents of a child at home who needs it", forelder, har(true, 32)],
    ["under 18", { ...forelder, parentOfChildAge: 18 }, har(false, 20)],
    ["with nedsatt funksjonsevne", { ...forelder, childHasNedsattFunksjonsevne: false }, har(false, 20)],
    ["for nobody without a child", { ...forelder, parentOfChildAge: null }, har(false, 20)],
    ["no hours, no right", { age: 45, expectedYears: 3 }, har(false, 0)],
    ["an age is needed", { hoursPerWeek: 32, expectedYears: 3 }, "age: mangler"],
    ["and how long", { age: 45, hoursPerWeek: 32 }, "expectedYears: mangler"],
    ["a week has 168 hours", { ...nok, hoursPerWeek: 169 }, "hoursPerWeek: for_stor"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("what is reported to KPR", () => {
  const spor = sakssvar("reporting");
  const skar = (valid: boolean, needsPersonAssistance: boolean | null) => ({
    valid,
    allowed: [1, 2, 3, 4, 5, 9],
    needsPersonAssistance,
  });
  const rader: readonly Saksrad[] = [
    ["2: manages alone, with trouble", { variable: "bistandsbehov", score: 2 }, skar(true, false)],
    ["3: a helper for parts of it", { variable: "bistandsbehov", score: 3 }, skar(true, true)],
    ["9: not relevant now, and not missing", { score: 9 }, skar(true, false)],
    ["6 is no score", { variable: "bistandsbehov", score: 6 }, skar(false, null)],
    ["nor is −1", { score: -1 }, skar(false, null)],
    ["on the scale of sight 5 is blind, and says nothing of a helper", { variable: "Syn", score: 5 }, skar(true, null)],
    ["nor does 9", { variable: "syn", score: 9 }, skar(true, null)],
    ["and on the scale of hearing deaf", { variable: "Hørsel", score: 5 }, skar(true, null)],
    [
      "a new decision: a new assessment",
      { event: "nytt vedtak i kommunal helse- og omsorgstjeneste" },
      { newFunctionalAssessmentRequired: true },
    ],
    ["not at every event", { event: "flyttet til ny etasje" }, { newFunctionalAssessmentRequired: false }],
    [
      "a year is reported from 1 to 15 January after it",
      { reportYear: 2026 },
      { windowFrom: "2027-01-01", windowTo: "2027-01-15" },
    ],
    ["a dwelling for care: 29, where 12 and 13 were", { service: "omsorgsbolig" }, { kprServiceCode: 29 }],
    ["and any other from the kommune", { service: "kommunal_bolig" }, { kprServiceCode: 29 }],
    ["hjemmesykepleie: 15", { service: "hjemmesykepleie" }, { kprServiceCode: 15 }],
    ["praktisk bistand: 1", { service: "praktisk_bistand" }, { kprServiceCode: 1 }],
    ["opplæring: 2", { service: "opplaring" }, { kprServiceCode: 2 }],
    ["by the code's own name", { service: "langtidsopphold" }, { kprServiceCode: 21 }],
    ["a service that has no code", { service: "romferd" }, "service: ukjent (romferd)"],
    ["facts are needed", {}, "service: ukjent ()"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});
