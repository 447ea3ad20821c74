import { describe, expect, it } from "vitest";
import { type Saksrad, sakssvar } from "../../../tester/lov/sakssvar.ts";

describe("where a complaint goes", () => {
  const praktisk = {
    sendTo: "kommune (beslutningstaker)",
    deadline: "P4W",
    finalInstance: "Statsforvalteren",
    complaintAllowed: true,
  };
  const rader: readonly Saksrad[] = [
    [
      "sent straight to the Statsforvalter: forwarded to the kommune, and the sender is told (FVLF § 4)",
      { decision: "praktisk_bistand", sentDirectlyTo: "Statsforvalteren" },
      { ...praktisk, forwardTo: "kommune", notifySender: true },
    ],
    ["sent to the kommune: nothing to forward", { decision: "praktisk_bistand", sentDirectlyTo: "kommune" }, praktisk],
    [
      "force under pbrl ch. 4 A belongs with the Statsforvalter, who forwards nothing (§ 4A-7)",
      { decision: "helsehjelp_med_tvang_4A", sentDirectlyTo: "Statsforvalteren" },
      { sendTo: "Statsforvalteren", deadline: "P3W", finalInstance: "Statsforvalteren", complaintAllowed: true },
    ],
    [
      "upheld: forwarded to the body above with a copy to the party, and never closed by the kommune (fvl § 33)",
      { decision: "praktisk_bistand", kommuneUpholds: true },
      { ...praktisk, forwardTo: "Statsforvalteren", mayKommuneClose: false, copyOfStatementToParty: true },
    ],
    ["not upheld: nothing to forward", { decision: "praktisk_bistand", kommuneUpholds: false }, praktisk],
    [
      "Nav may not close its own complaint about a dwelling (SOM2): the klagenemnd decides",
      { decision: "kommunal_utleiebolig_tildeling", navTreatsComplaintInternallyAndCloses: true },
      {
        sendTo: "kommune",
        deadline: "P3W",
        finalInstance: "kommunal klagenemnd",
        complaintAllowed: true,
        allowed: false,
        mustForwardTo: "kommunal klagenemnd",
      },
    ],
    [
      "a complaint is a word for what it is about",
      { complaint: "sosialhjelp", navTreatsComplaintInternallyAndCloses: false },
      { sendTo: "kommune (Nav-kontoret)", deadline: "P3W", finalInstance: "Statsforvalteren", complaintAllowed: true },
    ],
    [
      "the right to an answer in Sámi (sameloven § 3-11)",
      { complaint: "brudd på rett til svar på samisk" },
      { sendTo: "kommune", deadline: "P3W", finalInstance: "Statsforvalteren", complaintAllowed: true },
    ],
    [
      "the Statsforvalter's decision in a complaint is final (fvl § 28); Sivilombudet and the courts are left",
      { decision: "statsforvalterens klagevedtak" },
      { furtherComplaint: false, complaintAllowed: false, otherRoutes: ["Sivilombudet", "domstolene"] },
    ],
    [
      "so is the klagenemnd's",
      { decision: "klagenemndas vedtak" },
      { furtherComplaint: false, complaintAllowed: false, otherRoutes: ["Sivilombudet", "domstolene"] },
    ],
    [
      "a child is always a party under hol ch. 10 (pbrl § 6-5)",
      { decision: "barn som part: tilbakeholdelse av gravid rusmiddelavhengig (hol kap. 10)" },
      { childAlwaysParty: true },
    ],
    [
      "a bypassed applicant complains about the own refusal, never about another's place (pbrl § 2-7)",
      { decision: "forbigått søker til omsorgsplass" },
      { complaintAllowed: false, mayComplainOverOwnRefusal: true },
    ],
    [
      "whatever the decision is called",
      { decision: "sykehjem_langtid_avslag", wantsToComplainOver: "at en annen fikk plassen" },
      { complaintAllowed: false, mayComplainOverOwnRefusal: true },
    ],
    [
      "a refusal of one's own is an ordinary complaint",
      { decision: "sykehjem_langtid_avslag", wantsToComplainOver: "eget avslag" },
      praktisk,
    ],
    [
      "how the help is done, with no decision: tilsyn may be asked for, without a time-limit (pbrl §§ 7-4, 7-4 a)",
      { concern: "stellet er hardhendt" },
      {
        track: "anmodning_om_tilsyn",
        sendTo: "Statsforvalteren",
        deadline: null,
        complaintRightOverOutcome: false,
        requesterMustBeInformedOfFollowUp: true,
      },
    ],
    [
      "when there is a decision, it is the decision that is complained about",
      { concern: "for få timer", decision: "praktisk_bistand", decisionExists: true },
      praktisk,
    ],
    [
      "a request under boligsosialloven at the wrong desk is passed on unasked, and everything goes to the fullmektig (SOM4)",
      { request: "bistand etter boligsosialloven", receivedBy: "Nav", competentUnit: "Tildelingsenheten" },
      { forwardUnprompted: true, notifySender: true, decisionUnder: "boligsosialloven § 7", noticeTo: "fullmektig" },
    ],
    ["another request has no rule", { request: "en prat" }, "request: ukjent (en prat)"],
    ["a decision is needed", { sentDirectlyTo: "kommune" }, "decision eller complaint: mangler"],
    ["that is known", { complaint: "romferd" }, "decision: ukjent (romferd)"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(sakssvar("routing")(inn)).toEqual(ventet));

  it("is the same under the act of 2025", () => {
    expect(sakssvar("routing", "fvl-2025")({ decision: "okonomisk_stonad", kommuneUpholds: true })).toMatchObject({
      deadline: "P3W",
      mayKommuneClose: false,
      complaintAllowed: true,
    });
  });
});

describe("how far the body above reviews", () => {
  const alt = { mayReviewEverythingElse: true, mayChangeDiscretion: true };
  const rader: readonly Saksrad[] = [
    [
      "a health service: weight on the kommune's self-rule (pbrl § 7-7)",
      { act: "pbrl", subject: "helsetjeneste (hjemmesykepleie)" },
      { ...alt, mustExplainWhyChanged: false, weightOnKommunaltSelvstyre: "vekt" },
    ],
    [
      "other help under pbrl: great weight",
      { act: "pbrl", subject: "støttekontakt" },
      { ...alt, mustExplainWhyChanged: false, weightOnKommunaltSelvstyre: "stor vekt" },
    ],
    [
      "when nothing is said of what it is about, it is not read as a health service",
      { act: "pbrl" },
      { ...alt, mustExplainWhyChanged: false, weightOnKommunaltSelvstyre: "stor vekt" },
    ],
    [
      "the act of 1967, § 34: great weight",
      { reviewer: "Statsforvalteren", act: "fvl-1967" },
      { ...alt, mustExplainWhyChanged: false, weightOnKommunaltSelvstyre: "stor vekt" },
    ],
    [
      "the act of 2025, § 68: særlig stor vekt, and why it was changed must be said",
      { act: "fvl-2025" },
      { ...alt, mustExplainWhyChanged: true, weightOnKommunaltSelvstyre: "særlig stor vekt" },
    ],
    [
      "boligsosialloven has no rule of its own: fvl § 34",
      { act: "boligsosialloven" },
      { ...alt, mustExplainWhyChanged: false, weightOnKommunaltSelvstyre: "stor vekt" },
    ],
    [
      "social services (stnl § 48): the judgement stands unless it is plainly unreasonable",
      { act: "stnl", ground: "fritt skjønn, not åpenbart urimelig" },
      { mayReviewEverythingElse: true, mayChangeDiscretion: false, mustExplainWhyChanged: false },
    ],
    [
      "and in Norwegian",
      { act: "stnl", ground: "skjønnet er ikke åpenbart urimelig" },
      { mayReviewEverythingElse: true, mayChangeDiscretion: false, mustExplainWhyChanged: false },
    ],
    [
      "plainly unreasonable: it may be changed",
      { act: "stnl", ground: "fritt skjønn, åpenbart urimelig" },
      { ...alt, mustExplainWhyChanged: false },
    ],
    [
      "the test of stnl § 48 has no place outside it",
      { act: "fvl", ground: "fritt skjønn, not åpenbart urimelig" },
      { ...alt, mustExplainWhyChanged: false, weightOnKommunaltSelvstyre: "stor vekt" },
    ],
    [
      "an outcome of a complaint",
      { outcomes: ["avvist", "delvis_medhold", "opphevet_ny_behandling"] },
      { allRepresentable: true },
    ],
    ["no outcome of one", { outcomes: ["medhold", "henlagt"] }, { allRepresentable: false }],
    ["the act is needed", { reviewer: "Statsforvalteren" }, "act: mangler"],
    [
      "and one that is known",
      { act: "plan- og bygningsloven" },
      "act: ikke_blant_valgene (fvl, fvl-1967, fvl-2025, pbrl, stnl, boligsosialloven)",
    ],
    [
      "only the Statsforvalter is asked about",
      { reviewer: "kongen", act: "fvl" },
      "reviewer: ikke_blant_valgene (Statsforvalteren)",
    ],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(sakssvar("complaint_review")(inn)).toEqual(ventet));
});

describe("what the notice of a decision must hold (fvl § 27)", () => {
  const ALT = ["klageadgang", "klagefrist", "klageinstans", "fremgangsmåte_ved_klage", "innsynsrett_fvl_18_19"];
  const brev = { decision: "avslag_praktisk_bistand", contains: ALT };
  const rader: readonly Saksrad[] = [
    ["all of it", { ...brev, statedDeadline: "fire uker" }, { valid: true, missing: [] }],
    [
      "more than the law asks for does no harm",
      {
        ...brev,
        contains: [
          ...ALT,
          "begrunnelse",
          "utsatt_iverksetting",
          "fritt_rettsråd",
          "veiledningsplikt",
          "sakskostnader",
          "søksmålsvilkår",
        ],
      },
      { valid: true, missing: [] },
    ],
    ...ALT.map(
      (ett): Saksrad => [`without ${ett}`, { ...brev, contains: ALT.filter((x) => x !== ett) }, { valid: false, missing: [ett] }],
    ),
    ["nothing at all", { ...brev, contains: [] }, { valid: false, missing: ALT }],
    ["without its reasons", { ...brev, reasonsGiven: false }, { valid: false, missing: ["begrunnelse"] }],
    ["with its reasons", { ...brev, reasonsGiven: true }, { valid: true, missing: [] }],
    [
      "a case that lists nothing is asked about its deadline alone",
      { decision: "bpa", statedDeadline: "4 uker" },
      { valid: true, missing: [] },
    ],
    [
      "three weeks about care, where pbrl § 7-5 gives four",
      { ...brev, statedDeadline: "tre uker" },
      { valid: false, missing: [], error: "deadline_should_be_four_weeks" },
    ],
    [
      "in figures",
      { ...brev, statedDeadline: "3 uker fra du fikk brevet" },
      { valid: false, missing: [], error: "deadline_should_be_four_weeks" },
    ],
    [
      "four weeks about social services, where fvl § 29 gives three",
      { decision: "okonomisk_stonad", statedDeadline: "fire uker" },
      { valid: false, missing: [], error: "deadline_should_be_three_weeks" },
    ],
    [
      "two, five and six are wrong too",
      { decision: "okonomisk_stonad", statedDeadline: "to uker" },
      { valid: false, missing: [], error: "deadline_should_be_three_weeks" },
    ],
    [
      "five",
      { decision: "bpa", statedDeadline: "fem uker" },
      { valid: false, missing: [], error: "deadline_should_be_four_weeks" },
    ],
    [
      "six",
      { decision: "bpa", statedDeadline: "seks uker" },
      { valid: false, missing: [], error: "deadline_should_be_four_weeks" },
    ],
    [
      "twenty",
      { decision: "bpa", statedDeadline: "20 uker" },
      { valid: false, missing: [], error: "deadline_should_be_four_weeks" },
    ],
    [
      "words that are no number say nothing about the weeks",
      { decision: "bpa", statedDeadline: "noen4 uker" },
      { valid: true, missing: [] },
    ],
    [
      "a number with more after it is no number of weeks",
      { decision: "bpa", statedDeadline: "3-4 uker" },
      { valid: true, missing: [] },
    ],
    [
      "counted from the day on the letter and not from the day it came",
      { decision: "okonomisk_stonad", statedDeadline: "tre uker etter vedtaksdato" },
      { valid: false, missing: [], error: "runs_from_receipt" },
    ],
    [
      "also when other things are missing: those are named",
      { ...brev, contains: ["klageadgang", "klagefrist", "klageinstans"], statedDeadline: "fire uker etter brevets dato" },
      { valid: false, missing: ["fremgangsmåte_ved_klage", "innsynsrett_fvl_18_19"], error: "runs_from_receipt" },
    ],
    [
      "a full grant with nobody dissatisfied needs no reasons by law (§ 24), and gets them here",
      { decision: "fullt_innvilget", noReasonToThinkDissatisfied: true, reasonsGiven: false },
      { legalMinimumMet: true, platformRule: "give_reasons_anyway" },
    ],
    [
      "somebody may be dissatisfied, and there are none: not lawful",
      { decision: "fullt_innvilget", noReasonToThinkDissatisfied: false, reasonsGiven: false },
      { legalMinimumMet: false, platformRule: "give_reasons_anyway" },
    ],
    [
      "with reasons it always is",
      { decision: "fullt_innvilget", reasonsGiven: true },
      { legalMinimumMet: true, platformRule: "give_reasons_anyway" },
    ],
    [
      "forwarding to the body above, with a copy to the party (§ 33)",
      { step: "oversendelse til klageinstans", copyToComplainant: true },
      { compliant: true },
    ],
    ["and without", { step: "oversendelse til klageinstans" }, { compliant: false }],
    ["a step that has no rule", { step: "telefon" }, "step: ukjent (telefon)"],
    [
      "who has reserved against digital letters gets paper (EFVF § 9)",
      { recipientReservedAgainstDigital: true },
      { channel: "paper" },
    ],
    ["who has not, gets it digitally (§ 8)", { recipientReservedAgainstDigital: false }, { channel: "digital" }],
    [
      "a closed tilsyn is no decision to complain about; whoever asked is told what came of it (pbrl § 7-4 a)",
      { decision: "tilsynssak_avsluttet", recipient: "den som anmodet" },
      { complaintInfo: false, followUpInfo: true },
    ],
    ["a decision is needed", { contains: ALT }, "decision: mangler"],
    ["one that is known", { decision: "romferd" }, "decision: ukjent (romferd)"],
    [
      "and words that are known",
      { ...brev, contains: ["hilsen"] },
      expect.stringMatching(
        /^contains\.0: ikke_blant_valgene \(klageadgang, .*begrunnelse, utsatt_iverksetting, fritt_rettsråd, /,
      ),
    ],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(sakssvar("notice")(inn)).toEqual(ventet));

  it("under the act of 2025 (§ 59) too, where names and a contact point come with our letters", () => {
    expect(sakssvar("notice", "fvl-2025")({ ...brev, statedDeadline: "fire uker" })).toEqual({ valid: true, missing: [] });
    expect(sakssvar("notice", "fvl-2025")({ decision: "fullt_innvilget", noReasonToThinkDissatisfied: true })).toEqual({
      legalMinimumMet: true,
      platformRule: "give_reasons_anyway",
    });
    expect(sakssvar("notice", "fvl-2025")({ step: "oversendelse til klageinstans", copyToComplainant: true })).toEqual({
      compliant: true,
    });
  });
});

describe("who may complain, and who is told", () => {
  const spor = sakssvar("party_rights");
  const kan = { canComplain: true, ownRight: false };
  const kanIkke = { canComplain: false, ownRight: false };
  const beOmFullmakt = { ...kanIkke, nextStep: "ask_for_written_fullmakt" };
  const rader: readonly Saksrad[] = [
    ["the patient", { act: "pbrl", person: "pasient" }, kan],
    ["the user", { act: "pbrl", person: "bruker" }, kan],
    ["whoever applied", { act: "stnl", person: "søker" }, kan],
    ["whoever got it", { act: "stnl", person: "stønadsmottaker" }, kan],
    ["a spouse who applied with them (HT1)", { act: "stnl", person: "ektefelle i felles søknad" }, kan],
    ["a samboer who did not apply: no party", { act: "stnl", person: "samboer som ikke har søkt" }, kanIkke],
    [
      "a child, in the parents' case: no party",
      { act: "stnl", person: "barn av stønadsmottaker", complainsOver: "foreldrenes vedtak" },
      kanIkke,
    ],
    ["an advokat needs no written fullmakt (fvl § 12)", { act: "pbrl", person: "advokat", fullmaktShown: false }, kan],
    ["anybody else does, and is asked for it", { act: "pbrl", person: "fullmektig" }, beOmFullmakt],
    ["one who shows it", { act: "pbrl", person: "fullmektig", fullmaktShown: true }, kan],
    [
      "a daughter without",
      { act: "pbrl", person: "datter uten fullmakt", complainsFor: "mor med beslutningskompetanse" },
      beOmFullmakt,
    ],
    ["a daughter with", { act: "pbrl", person: "datter med fullmakt" }, kan],
    [
      "a daughter who says so and cannot show it",
      { act: "pbrl", person: "datter med fullmakt", fullmaktShown: false },
      beOmFullmakt,
    ],
    ["a son without", { act: "stnl", person: "sønn uten fullmakt" }, beOmFullmakt],
    ["a verge", { act: "stnl", person: "verge" }, kan],
    [
      "the nearest relative has a right of their own about force (pbrl § 4A-7)",
      { act: "pbrl-4A", person: "nærmeste pårørende" },
      { canComplain: true, ownRight: true },
    ],
    ["and under hol ch. 9 (§ 9-11)", { act: "hol-9", person: "nærmeste pårørende" }, { canComplain: true, ownRight: true }],
    ["but not about help in general", { act: "pbrl", person: "nærmeste pårørende" }, beOmFullmakt],
    ["with fullmakt it is not their own right", { act: "pbrl", person: "nærmeste pårørende", fullmaktShown: true }, kan],
    ["under boligsosialloven the party", { act: "boligsosialloven", person: "søker" }, kan],
    ["under the forvaltningslov the party", { act: "fvl", person: "søker" }, kan],
    ["everything goes to a registered fullmektig (fvl § 12)", { fullmektigRegistered: true }, { sendAllNoticesTo: "fullmektig" }],
    ["and to the party when there is none", { fullmektigRegistered: false }, { sendAllNoticesTo: "part" }],
    [
      "who handled it first has no place in the klagenemnd (SOM7)",
      { role: "saksbehandler i førsteinstans", wantsTo: "delta" },
      { allowed: false },
    ],
    ["somebody else has", { role: "leder av nemnda" }, { allowed: true }],
    ["facts are needed", { act: "stnl" }, "saken har ingen fakta vi kan svare på"],
    [
      "an act that is known",
      { act: "straffeloven", age: 12 },
      "act: ikke_blant_valgene (pbrl, pbrl-4A, stnl, fvl, boligsosialloven, hol-9)",
    ],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));

  const ung = (ord: object) => ({
    canActAsParty: false,
    notifyMinorToo: false,
    mustBeHeard: true,
    canConsent: false,
    informParents: true,
    ...ord,
  });
  const unge: readonly Saksrad[] = [
    ["at 11 nobody acts alone (pbrl § 6-5)", { act: "pbrl", age: 11 }, ung({})],
    [
      "at 12 a child who understands does, in care",
      { act: "pbrl", age: 12, understandsCase: true },
      ung({ canActAsParty: true }),
    ],
    ["and not one who does not", { act: "pbrl", age: 12, understandsCase: false }, ung({})],
    ["care is meant when no act is named", { age: 12 }, ung({ canActAsParty: true })],
    ["outside care somebody represents the child until 18", { act: "stnl", age: 14 }, ung({})],
    ["from 15 the letter comes to the young one too (fvl §§ 16, 27)", { act: "stnl", age: 15 }, ung({ notifyMinorToo: true })],
    [
      "from 16 one consents to health care (§ 4-3)",
      { act: "stnl", age: 16, consentTo: "helsehjelp" },
      ung({ notifyMinorToo: true, canConsent: true }),
    ],
    [
      "at 14 the parents are not told when there is reason to respect it (§ 3-4), and then the consent is the child's own",
      { age: 14, doesNotWantParentsInformed: true, reasonToRespect: true },
      ung({ canActAsParty: true, informParents: false, canConsent: true }),
    ],
    [
      "without such a reason they are",
      { age: 14, doesNotWantParentsInformed: true, reasonToRespect: false },
      ung({ canActAsParty: true }),
    ],
    ["a reason alone, with no wish, changes nothing", { age: 14, reasonToRespect: true }, ung({ canActAsParty: true })],
    ["under 12 they are told", { age: 11, doesNotWantParentsInformed: true, reasonToRespect: true }, ung({})],
    [
      "from 16 a wish is enough",
      { age: 16, doesNotWantParentsInformed: true },
      ung({ canActAsParty: true, notifyMinorToo: true, canConsent: true, informParents: false }),
    ],
    [
      "at 18 one is grown, and the parents are told nothing",
      { act: "fvl", age: 18 },
      ung({ canActAsParty: true, canConsent: true, informParents: false }),
    ],
    [
      "a child who is the patient complains from 12",
      { act: "pbrl", age: 12, person: "pasient" },
      { ...ung({ canActAsParty: true }), ...kan },
    ],
    ["and not before", { act: "pbrl", age: 11, person: "pasient" }, { ...ung({}), ...kanIkke }],
    [
      "nor when it does not understand",
      { act: "pbrl", age: 13, person: "pasient", understandsCase: false },
      { ...ung({}), ...kanIkke },
    ],
    ["a parent complains for a child", { act: "stnl", age: 10, person: "forelder" }, { ...ung({}), ...kan }],
    [
      "and not for one who is grown",
      { act: "fvl", age: 18, person: "forelder" },
      { ...ung({ canActAsParty: true, canConsent: true, informParents: false }), ...kanIkke },
    ],
    ["the age of a patient is not the age of their advokat", { act: "stnl", age: 10, person: "advokat" }, { ...ung({}), ...kan }],
  ];
  it.each(unge)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});
