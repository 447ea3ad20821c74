import { describe, expect, it } from "vitest";
import { type Saksrad, sakssvar } from "../../../tester/lov/sakssvar.ts";

describe("the last day to complain", () => {
  const spor = sakssvar("complaint_deadline");
  const fra = (clockStart: string, lastDay: string, sendTo = "kommune", lastDayBeforeRoll = lastDay) => ({
    clockStart,
    lastDay,
    lastDayBeforeRoll,
    sendTo,
  });
  const TRE = "2026-11-24";
  const FIRE = "2026-12-01";

  it.each([
    ["pbrl", FIRE, "kommune"],
    ["egenandel", FIRE, "kommune"],
    ["pbrl-journalinnsyn", FIRE, "kommune"],
    ["stnl", TRE, "kommune"],
    ["fvl", TRE, "kommune"],
    ["boligsosialloven", TRE, "kommune"],
    ["kommunal-bolig", TRE, "kommune"],
    ["omsorgsbolig", TRE, "kommune"],
    ["parkering", TRE, "kommune"],
    ["tt", TRE, "kommune"],
    ["hol9-5-a", TRE, "kommune"],
    ["hol9-5-bc", TRE, "barneverns- og helsenemnda"],
    ["pbrl-4A", TRE, "Statsforvalteren"],
  ])("a notice that came on Tuesday 3 November 2026, under %s: %s, to %s", (regime, lastDay, sendTo) => {
    expect(spor({ regime, noticeArrivedOn: "2026-11-03" })).toEqual(fra("2026-11-03", lastDay, sendTo));
  });

  const rader: readonly Saksrad[] = [
    [
      "a plan under pbrl: four weeks",
      { regime: "ip", legalBasisOfPlan: "pbrl", noticeArrivedOn: "2026-11-03" },
      fra("2026-11-03", FIRE),
    ],
    [
      "a plan under stnl: three",
      { regime: "ip", legalBasisOfPlan: "stnl", noticeArrivedOn: "2026-11-03" },
      fra("2026-11-03", TRE),
    ],
    [
      "from the day it came and not the day on the letter",
      { regime: "stnl", letterDated: "2026-10-30", noticeArrivedOn: "2026-11-03" },
      fra("2026-11-03", TRE),
    ],
    [
      "said, because it could not wait",
      { regime: "stnl", noticeChannel: "oral", noticeArrivedOn: "2026-11-03" },
      fra("2026-11-03", TRE),
    ],
    [
      "told by nobody: from when the person knew",
      { regime: "stnl", noticeChannel: "none", knewOrShouldHaveKnownOn: "2026-11-04" },
      fra("2026-11-04", "2026-11-25"),
    ],
    [
      "which a letter that came to somebody else does not change",
      { regime: "stnl", noticeChannel: "none", knewOrShouldHaveKnownOn: "2026-11-04", noticeArrivedOn: "2026-11-20" },
      fra("2026-11-04", "2026-11-25"),
    ],
    [
      "no channel is no reason to overlook that it came",
      { regime: "stnl", noticeChannel: "none", noticeArrivedOn: "2026-11-03" },
      fra("2026-11-03", TRE),
    ],
    [
      "in care it runs from enough knowledge to complain, which may be later than the letter (pbrl § 7-5)",
      { regime: "pbrl", noticeArrivedOn: "2026-11-03", knewOrShouldHaveKnownOn: "2026-11-10" },
      fra("2026-11-10", "2026-12-08"),
    ],
    [
      "elsewhere from the letter (fvl § 29)",
      { regime: "stnl", noticeArrivedOn: "2026-11-03", knewOrShouldHaveKnownOn: "2026-11-10" },
      fra("2026-11-03", TRE),
    ],
    [
      "refused access to the journal, said or not: from when it is known",
      { regime: "pbrl-journalinnsyn", refusalKnownOn: "2026-11-18" },
      fra("2026-11-18", "2026-12-16"),
    ],
    [
      "digitally: when it is there and varsel is sent (EFVF § 11), whenever it is opened",
      {
        regime: "pbrl",
        noticeChannel: "digital",
        madeAvailableOn: "2026-11-06",
        varselSentOn: "2026-11-09",
        openedOn: "2026-11-30",
      },
      fra("2026-11-09", "2026-12-07"),
    ],
    [
      "a varsel of something that is not there yet starts nothing",
      { regime: "pbrl", noticeChannel: "digital", madeAvailableOn: "2026-11-10", varselSentOn: "2026-11-09" },
      fra("2026-11-10", "2026-12-08"),
    ],
    ["a varsel alone", { regime: "stnl", varselSentOn: "2026-11-09", openedOn: null }, fra("2026-11-09", "2026-11-30")],
    [
      "reasons asked for in time: a whole new time-limit from the day they come (§§ 24, 29)",
      { regime: "pbrl", noticeArrivedOn: "2026-11-03", reasonsRequestedOn: "2026-12-01", reasonsArrivedOn: "2026-12-04" },
      fra("2026-12-04", "2027-01-04", "kommune", "2027-01-01"),
    ],
    [
      "asked for too late: nothing new",
      { regime: "stnl", noticeArrivedOn: "2026-11-03", reasonsRequestedOn: "2026-11-25", reasonsArrivedOn: "2026-11-30" },
      fra("2026-11-03", TRE),
    ],
    [
      "asked for, and not come",
      { regime: "stnl", noticeArrivedOn: "2026-11-03", reasonsRequestedOn: "2026-11-12" },
      fra("2026-11-03", TRE),
    ],
    ["come unasked", { regime: "stnl", noticeArrivedOn: "2026-11-03", reasonsArrivedOn: "2026-11-12" }, fra("2026-11-03", TRE)],
    [
      "there from the start: asking again gives no more time",
      {
        regime: "stnl",
        noticeArrivedOn: "2026-11-03",
        reasonsIncluded: true,
        reasonsRequestedOn: "2026-11-12",
        reasonsArrivedOn: "2026-11-20",
      },
      fra("2026-11-03", TRE),
    ],
    [
      "costs of the case: three weeks from the new decision (§ 36)",
      { regime: "fvl-36-sakskostnader", newDecisionArrivedOn: "2026-12-04" },
      { clockStart: "2026-12-04", lastDay: "2026-12-28", lastDayBeforeRoll: "2026-12-25" },
    ],
    [
      "a pålegg to give information: three days (§ 14)",
      { regime: "fvl-14-pålegg", servedOn: "2026-11-05" },
      { clockStart: "2026-11-05", lastDay: "2026-11-09", lastDayBeforeRoll: "2026-11-08" },
    ],
    [
      "somebody else, when a right was given: three months after the decision at the latest (§ 29)",
      { regime: "fvl", role: "other_than_party_for_right_granted_to_someone", decisionMadeOn: "2026-11-30" },
      { outerLimit: "2027-02-28" },
    ],
    [
      "and before that three weeks from knowledge",
      {
        regime: "fvl",
        role: "other_than_party_for_right_granted_to_someone",
        decisionMadeOn: "2026-08-31",
        knewOrShouldHaveKnownOn: "2026-09-07",
      },
      { outerLimit: "2026-11-30", clockStart: "2026-09-07", lastDay: "2026-09-28" },
    ],
    [
      "whichever comes first",
      {
        regime: "fvl",
        role: "other_than_party_for_right_granted_to_someone",
        decisionMadeOn: "2026-08-31",
        knewOrShouldHaveKnownOn: "2026-11-20",
      },
      { outerLimit: "2026-11-30", clockStart: "2026-11-20", lastDay: "2026-11-30" },
    ],
    [
      "somebody else whose case has no day for the decision",
      { regime: "fvl", role: "other_than_party_for_right_granted_to_someone", noticeArrivedOn: "2026-11-03" },
      "decisionMadeOn: mangler",
    ],
    [
      "the party, whose case says when it was decided",
      { regime: "stnl", decisionMadeOn: "2026-10-30", noticeArrivedOn: "2026-11-03" },
      fra("2026-11-03", TRE),
    ],
    ["a role that has no rule", { regime: "fvl", role: "nabo", noticeArrivedOn: "2026-11-03" }, "role: ukjent (nabo)"],
    ["a day is needed", { regime: "stnl" }, "når parten fikk vite om vedtaket: mangler"],
    ["and an act", { noticeArrivedOn: "2026-11-03" }, "regime: mangler"],
    [
      "two errors are named both",
      { regime: "bpl", noticeArrivedOn: "3. november" },
      expect.stringMatching(/^regime: ikke_blant_valgene \(pbrl, stnl, .*\); noticeArrivedOn: ikke_en_dato$/),
    ],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));

  it("under the act of 2025 a digital notice is there when varsel is sent (§ 63)", () => {
    const inn = { regime: "pbrl", noticeChannel: "digital", madeAvailableOn: "2026-11-10", varselSentOn: "2026-11-09" };
    expect(sakssvar("complaint_deadline", "fvl-2025")(inn)).toEqual(fra("2026-11-09", "2026-12-07"));
    const kostnader = { regime: "fvl-36-sakskostnader", newDecisionArrivedOn: "2026-11-17" };
    expect(sakssvar("complaint_deadline", "fvl-2025")(kostnader)).toMatchObject({ lastDay: "2026-12-08" });
    const andre = { regime: "fvl", role: "other_than_party_for_right_granted_to_someone", decisionMadeOn: "2026-08-31" };
    expect(sakssvar("complaint_deadline", "fvl-2025")(andre)).toEqual({ outerLimit: "2026-11-30" });
  });
});

describe("whether it came in time, and what then", () => {
  const spor = sakssvar("complaint_timeliness");
  const aldri = { autoReject: false, reject: false };
  const iTide = { ...aldri, timely: true };
  const forSent = { ...aldri, timely: false, nextStep: "assess_fvl_31" };
  const uvisst = { ...aldri, timely: null, nextStep: "assess_fvl_31" };
  const lastDay = "2026-11-24";
  const rader: readonly Saksrad[] = [
    [
      "a letter handed in on the last day (fvl § 30)",
      { lastDay, channel: "post", handedToPostOn: "2026-11-24", arrivedOn: "2026-11-27" },
      iTide,
    ],
    ["whether or not it is called post", { lastDay, handedToPostOn: "2026-11-24", arrivedOn: "2026-11-27" }, iTide],
    ["the day it was handed in is enough", { lastDay, channel: "post", handedToPostOn: "2026-11-24" }, iTide],
    ["a day late", { lastDay, handedToPostOn: "2026-11-25", arrivedOn: "2026-11-26" }, forSent],
    [
      "a letter that came late, and nobody knows when it was handed in: a person looks",
      { lastDay, channel: "post", arrivedOn: "2026-11-27" },
      uvisst,
    ],
    ["a letter that came in time", { lastDay, channel: "post", arrivedOn: "2026-11-24" }, iTide],
    [
      "electronically it must have arrived (EFVF § 11)",
      { lastDay, channel: "electronic", sentAt: "2026-11-24T23:50:00+01:00", arrivedAt: "2026-11-25T00:10:00+01:00" },
      forSent,
    ],
    ["the whole of the last day", { lastDay, arrivedAt: "2026-11-24T23:59:59+01:00" }, iTide],
    ["and not a second more", { lastDay, arrivedAt: "2026-11-25T00:00:00+01:00" }, forSent],
    ["electronically on a day", { lastDay, channel: "electronic", arrivedOn: "2026-11-25" }, forSent],
    [
      "sent, and nobody knows that it arrived",
      { lastDay, channel: "electronic", sentAt: "2026-11-24T12:00:00+01:00" },
      "saken har ingen fakta vi kan svare på",
    ],
    ["said on the last day", { lastDay, channel: "oral", complaintReceivedOn: "2026-11-24" }, iTide],
    ["said a day late", { lastDay, channel: "oral", complaintReceivedOn: "2026-11-25" }, forSent],
    ["it came, and how is not said", { lastDay, complaintReceivedOn: "2026-12-15", reason: "innlagt på sykehus" }, forSent],
    [
      "in time to the wrong body and late to the right one: the law is silent, and a person looks",
      { lastDay, sentTo: "Statsforvalteren", arrivedAtWrongBodyOn: "2026-11-23", forwardedToMunicipalityOn: "2026-11-27" },
      { ...uvisst, forwardTo: "kommune", notifySender: true },
    ],
    [
      "late to both",
      { lastDay, sentTo: "Statsforvalteren", arrivedAtWrongBodyOn: "2026-11-25", forwardedToMunicipalityOn: "2026-11-27" },
      { ...forSent, forwardTo: "kommune", notifySender: true },
    ],
    ["in time to both", { lastDay, arrivedAtWrongBodyOn: "2026-11-19", forwardedToMunicipalityOn: "2026-11-24" }, iTide],
    [
      "a complaint over force that came to the Statsforvalter came right (pbrl § 4A-7)",
      { regime: "pbrl-4A", lastDay, sentTo: "Statsforvalteren", arrivedOn: "2026-11-24" },
      iTide,
    ],
    [
      "and one that came to the kommune is sent on",
      { regime: "pbrl-4A", lastDay, sentTo: "kommune", arrivedOn: "2026-11-24" },
      { ...iTide, forwardTo: "Statsforvalteren", notifySender: true },
    ],
    [
      "where a Nav decision is complained about to the Statsforvalter, the kommune gets it",
      { regime: "stnl", sentTo: "Statsforvalteren" },
      { ...aldri, forwardTo: "kommune", notifySender: true },
    ],
    [
      "more time may be given while it runs (§ 29)",
      { lastDay, extensionRequestedOn: "2026-11-24" },
      { ...aldri, extensionPossible: true },
    ],
    [
      "and not after",
      { lastDay, extensionRequestedOn: "2026-11-25" },
      { ...aldri, extensionPossible: false, nextStep: "assess_fvl_31" },
    ],
    [
      "a year from the decision, whatever is said (§ 31)",
      { decisionMadeOn: "2025-11-10" },
      { ...aldri, oneYearLimit: "2026-11-10" },
    ],
    [
      "past it: a new application, or to change it without a complaint (§ 35)",
      { decisionMadeOn: "2025-11-10", complaintReceivedOn: "2026-11-11" },
      { ...aldri, oneYearLimit: "2026-11-10", mayTreatAsComplaint: false, nextStep: "consider_fvl_35_or_new_application" },
    ],
    [
      "on the day: it may be treated",
      { decisionMadeOn: "2025-11-10", complaintReceivedOn: "2026-11-10" },
      { ...aldri, oneYearLimit: "2026-11-10", mayTreatAsComplaint: true, nextStep: "assess_fvl_31" },
    ],
    [
      "the day it came counts, when the case has no other",
      { decisionMadeOn: "2025-11-10", arrivedOn: "2026-11-11" },
      { ...aldri, oneYearLimit: "2026-11-10", mayTreatAsComplaint: false, nextStep: "consider_fvl_35_or_new_application" },
    ],
    [
      "the day it was received goes before the day it was passed on",
      { decisionMadeOn: "2025-11-10", complaintReceivedOn: "2026-11-10", forwardedToMunicipalityOn: "2026-11-20" },
      { ...aldri, oneYearLimit: "2026-11-10", mayTreatAsComplaint: true, nextStep: "assess_fvl_31" },
    ],
    [
      "in time: the year has nothing to say",
      { lastDay, decisionMadeOn: "2026-10-30", complaintReceivedOn: "2026-11-20" },
      { ...iTide, oneYearLimit: "2027-10-30", mayTreatAsComplaint: true },
    ],
    [
      "unsigned: a short time to mend it, and never a rejection (§ 32)",
      { regime: "stnl", complaintUnsigned: true },
      { ...aldri, nextStep: "short_deadline_to_correct" },
    ],
    [
      "in care too (pbrl § 7-3), which is meant when no act is named",
      { complaintUnsigned: true },
      { ...aldri, nextStep: "short_deadline_to_correct" },
    ],
    ["signed: nothing to say", { complaintUnsigned: false }, "saken har ingen fakta vi kan svare på"],
    [
      "lost: made again within a week of knowing (§ 30)",
      { complaintLost: true, toldNotArrivedOn: "2026-11-30" },
      { ...aldri, repeatBy: "2026-12-07" },
    ],
    ["and the week rolls", { complaintLost: true, toldNotArrivedOn: "2026-12-18" }, { ...aldri, repeatBy: "2026-12-28" }],
    ["a last day alone says nothing", { lastDay }, "saken har ingen fakta vi kan svare på"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));

  it("under the act of 2025 the day it was sent decides (§ 64), and nobody signs (§ 66)", () => {
    const ny = sakssvar("complaint_timeliness", "fvl-2025");
    expect(ny({ lastDay, sentAt: "2026-11-24T23:50:00+01:00", arrivedAt: "2026-11-25T00:10:00+01:00" })).toEqual(iTide);
    expect(ny({ lastDay, channel: "electronic", sentAt: "2026-11-24T23:50:00+01:00" })).toEqual(iTide);
    expect(ny({ lastDay, channel: "electronic", sentAt: "2026-11-25T00:00:00+01:00" })).toEqual(forSent);
    expect(ny({ regime: "stnl", complaintUnsigned: true })).toEqual(aldri);
    expect(ny({ regime: "pbrl", complaintUnsigned: true })).toEqual({ ...aldri, nextStep: "short_deadline_to_correct" });
    expect(ny({ lastDay, extensionRequestedOn: "2026-11-24" })).toEqual({ ...aldri, extensionPossible: true });
  });
});

describe("when an answer is due", () => {
  const spor = sakssvar("decision_deadline");
  const loven = { statutoryRule: "uten ugrunnet opphold", statutoryDays: null, foreloepigSvarBy: "2026-12-02" };
  const nav = { ...loven, writtenDecision: true, normDate: "2026-11-16", normSource: "seed S4 (14 days)" };
  const receivedOn = "2026-11-02";
  const rader: readonly Saksrad[] = [
    [
      "care has no number of days: without undue delay, and word within a month (fvl § 11 a)",
      { service: "praktisk_bistand", receivedOn },
      loven,
    ],
    ["nor has a dwelling", { service: "kommunal_bolig", receivedOn }, loven],
    [
      "social services: the same law, and fourteen days as a norm that is no law",
      { service: "okonomisk_stonad", receivedOn },
      nav,
    ],
    [
      "help that cannot wait: the same day, the next at the latest",
      { service: "nodhjelp", receivedOn },
      { ...nav, targetDate: "2026-11-02", latest: "2026-11-03" },
    ],
    ["by its other name", { service: "nodhjelp_sosial", receivedOn }, { ...nav, targetDate: "2026-11-02", latest: "2026-11-03" }],
    [
      "a kvalifiseringsprogram begins within six months (stnl § 31)",
      { service: "kvalifiseringsprogram", receivedOn },
      { ...nav, programStartLatest: "2027-05-02" },
    ],
    ["a service that is none", { service: "romferd", receivedOn }, "service: ukjent (romferd)"],
    ["when it came is needed", { service: "bpa" }, "receivedOn: mangler"],
    ["and what it is", { receivedOn }, "service eller step: mangler"],
    ["a step that is known", { step: "tenke_litt" }, expect.stringMatching(/^step: ikke_blant_valgene \(statsforvalter_norm, /)],
    [
      "the Statsforvalter: three months as a norm, a month for word of it",
      { step: "statsforvalter_norm", receivedAtStatsforvalterOn: "2026-11-30" },
      { normDate: "2027-02-28", foreloepigSvarBy: "2026-12-30" },
    ],
    ["its day is needed", { step: "statsforvalter_norm" }, "receivedAtStatsforvalterOn: mangler"],
    [
      "not opened: told again after a week (EFVF § 8)",
      { step: "digital_reminder", madeAvailableAndVarselOn: "2026-11-09", openedOn: null },
      { remindOn: "2026-11-16" },
    ],
    [
      "opened on the seventh day: no need",
      { step: "digital_reminder", madeAvailableAndVarselOn: "2026-11-09", openedOn: "2026-11-16" },
      { remindOn: null },
    ],
    [
      "opened at once",
      { step: "digital_reminder", madeAvailableAndVarselOn: "2026-11-09", openedOn: "2026-11-09" },
      { remindOn: null },
    ],
    [
      "opened on the eighth: told on the seventh",
      { step: "digital_reminder", madeAvailableAndVarselOn: "2026-11-09", openedOn: "2026-11-17" },
      { remindOn: "2026-11-16" },
    ],
    ["its day is needed", { step: "digital_reminder" }, "madeAvailableAndVarselOn: mangler"],
    [
      "to the complainant's harm: notice within three months (§ 34)",
      { step: "reformatio_in_peius_notice", complaintReceivedByFirstInstanceOn: "2026-11-30" },
      { latest: "2027-02-28" },
    ],
    ["its day is needed", { step: "reformatio_in_peius_notice" }, "complaintReceivedByFirstInstanceOn: mangler"],
    [
      "force under pbrl ch. 4 A: a year at most (§ 4A-5)",
      { step: "4A_decision_max_duration", decisionOn: "2028-02-29" },
      { maxEnd: "2029-02-28" },
    ],
    ["its day is needed", { step: "4A_decision_max_duration" }, "decisionOn: mangler"],
    [
      "the Statsforvalter's own look after three months, when nobody has complained and it goes on (§ 4A-8)",
      { step: "4A_statsforvalter_own_review", decisionOn: "2026-11-30", treatmentOngoing: true },
      { reviewOn: "2027-02-28" },
    ],
    [
      "not when somebody has",
      { step: "4A_statsforvalter_own_review", decisionOn: "2026-11-30", complained: true, treatmentOngoing: true },
      { reviewOn: null },
    ],
    ["its day is needed", { step: "4A_statsforvalter_own_review" }, "decisionOn: mangler"],
    [
      "planned force: twelve months at most, and not before the Statsforvalter has approved it (hol ch. 9)",
      { step: "hol9_5_bc_max_duration", decisionOn: "2026-11-20" },
      { maxEnd: "2027-11-20", startBeforeStatsforvalterApproval: false },
    ],
    ["its day is needed", { step: "hol9_5_bc_max_duration" }, "decisionOn: mangler"],
    [
      "a very serious incident: a meeting within ten days (pbrl § 3-2)",
      { step: "meeting_after_very_serious_incident", incidentOn: "2026-07-01" },
      { latest: "2026-07-11" },
    ],
    [
      "a duty from 1 July 2026 and not before",
      { step: "meeting_after_very_serious_incident", incidentOn: "2026-06-30" },
      { latest: null },
    ],
    ["its day is needed", { step: "meeting_after_very_serious_incident" }, "incidentOn: mangler"],
    [
      "a politiattest is no older than three months (hol § 5-4)",
      { step: "politiattest_age", issuedOn: "2026-08-21", checkedOn: "2026-11-21" },
      { oldestAcceptableIssueDate: "2026-08-21", acceptable: true },
    ],
    [
      "a day older",
      { step: "politiattest_age", issuedOn: "2026-08-20", checkedOn: "2026-11-21" },
      { oldestAcceptableIssueDate: "2026-08-21", acceptable: false },
    ],
    [
      "before there is one to look at",
      { step: "politiattest_age", checkedOn: "2026-11-21" },
      { oldestAcceptableIssueDate: "2026-08-21" },
    ],
    ["its day is needed", { step: "politiattest_age", issuedOn: "2026-08-20" }, "checkedOn: mangler"],
  ];
  it.each(rader)("%s %o", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));

  it("the same under the act of 2025", () => {
    const ny = sakssvar("decision_deadline", "fvl-2025");
    expect(ny({ service: "praktisk_bistand", receivedOn })).toEqual(loven);
    expect(ny({ step: "reformatio_in_peius_notice", complaintReceivedByFirstInstanceOn: "2026-11-30" })).toEqual({
      latest: "2027-02-28",
    });
  });
});

describe("word within a month (fvl § 11 a)", () => {
  const spor = sakssvar("response_notice");
  const innen = (foreloepigSvarBy: string, foreloepigSvarRequired: boolean) => ({ foreloepigSvarBy, foreloepigSvarRequired });
  const rader: readonly Saksrad[] = [
    ["an application", { caseType: "søknad", receivedOn: "2026-11-02" }, innen("2026-12-02", true)],
    ["a complaint too", { caseType: "klage", receivedOn: "2026-11-12", stillAtFirstInstance: true }, innen("2026-12-12", true)],
    [
      "a request under boligsosialloven",
      { caseType: "boligsosial søknad", receivedOn: "2024-10-15", answeredOn: null },
      innen("2024-11-15", true),
    ],
    ["one to the Nav office", { caseType: "sosial søknad", receivedOn: "2028-01-31" }, innen("2028-02-29", true)],
    ["one about care", { caseType: "omsorg søknad", receivedOn: "2026-01-31" }, innen("2026-02-28", true)],
    [
      "decided on the last day: no need",
      { caseType: "enkeltvedtak", receivedOn: "2026-11-02", decidedOn: "2026-12-02" },
      innen("2026-12-02", false),
    ],
    [
      "decided a day later: it should have been sent",
      { caseType: "enkeltvedtak", receivedOn: "2026-11-02", decidedOn: "2026-12-03" },
      innen("2026-12-02", true),
    ],
    [
      "answered within the month",
      { caseType: "søknad", receivedOn: "2026-11-02", answeredOn: "2026-11-20" },
      innen("2026-12-02", false),
    ],
    [
      "answered in time, and decided later",
      { receivedOn: "2026-11-02", decidedOn: "2026-12-20", answeredOn: "2026-11-20" },
      innen("2026-12-02", false),
    ],
    ["when it came is needed", { caseType: "klage" }, "receivedOn: mangler"],
    [
      "and a kind of case that is known",
      { caseType: "drøm", receivedOn: "2026-11-02" },
      expect.stringMatching(/^caseType: ikke_blant_valgene \(enkeltvedtak, klage, /),
    ],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});
