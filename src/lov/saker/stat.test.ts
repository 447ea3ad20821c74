import { describe, expect, it } from "vitest";
import { type Saksrad, sakssvar } from "../../../tester/lov/sakssvar.ts";

const INGEN_FAKTA = "saken har ingen fakta vi kan svare på";

describe("the ten offices and the fifteen fylker (SFO-1)", () => {
  const kontor = sakssvar("sf_office");
  it.each([
    ["Østfold, Buskerud, Oslo og Akershus", ["Østfold", "Buskerud", "Oslo", "Akershus"]],
    ["Innlandet", ["Innlandet"]],
    ["Vestfold og Telemark", ["Vestfold", "Telemark"]],
    ["Agder", ["Agder"]],
    ["Rogaland", ["Rogaland"]],
    ["Vestland", ["Vestland"]],
    ["Møre og Romsdal", ["Møre og Romsdal"]],
    ["Trøndelag", ["Trøndelag"]],
    ["Nordland", ["Nordland"]],
    ["Troms og Finnmark", ["Troms", "Finnmark"]],
  ])("Statsforvalteren i %s", (navn, fylker) => {
    expect(fylker.map((fylke) => kontor({ fylke }))).toEqual(fylker.map(() => ({ office: `Statsforvalteren i ${navn}` })));
  });
  it("no other", () => {
    expect(kontor({ fylke: "Viken" })).toMatch(/^fylke: ikke_blant_valgene \(Østfold, Akershus, /);
    expect(kontor({})).toBe("fylke: mangler");
  });
});

describe("tilsyn (kommuneloven ch. 30)", () => {
  const spor = sakssvar("supervision");
  const TRINN = [
    "varsel",
    "dokumentinnsamling",
    "tilsynsbesøk",
    "foreløpig rapport",
    "endelig rapport",
    "plan for retting",
    "evaluering",
    "avsluttet",
  ];

  it.each(TRINN.map((neste, i) => [neste, TRINN.slice(0, i)] as const))(
    "%s comes after what is before it",
    (next, stagesDone) => {
      const forst = next === "endelig rapport" ? { mustFirst: "innsigelsesfrist for kommunen" } : {};
      expect(spor({ stagesDone })).toEqual({ next, ...forst });
    },
  );

  const rader: readonly Saksrad[] = [
    ["nothing comes after the last", { stagesDone: TRINN }, { next: null }],
    ["no pålegg before the kommune has been talked with (§ 30-7)", { wants: "pålegg" }, { mayIssue: false }],
    ["and then", { wants: "pålegg", dialogueWithKommuneHeld: true }, { mayIssue: true }],
    ["a breach is followed until its correction is shown", { finding: "lovbrudd" }, { mayClose: false, status: "oppfølging" }],
    ["and then it is closed", { finding: "lovbrudd", correctionDocumented: true }, { mayClose: true, status: "avsluttet" }],
    ["no breach", { finding: "ikke lovbrudd" }, { mayClose: true, status: "avsluttet" }],
    [
      "the kommune may complain about a pålegg (§ 30-5)",
      { decision: "pålegg om retting", kommuneWantsToComplain: true },
      { complaintAllowed: true },
    ],
    ["and not about a report", { decision: "endelig rapport uten pålegg" }, { complaintAllowed: false }],
    ["facts are needed", { kommuneWantsToComplain: true }, "stagesDone, wants, finding eller decision: mangler"],
    ["stages that are known", { stagesDone: ["kaffe"] }, expect.stringMatching(/^stagesDone\.0: ikke_blant_valgene \(varsel, /)],
    ["and findings", { finding: "rot" }, "finding: ikke_blant_valgene (lovbrudd, ikke lovbrudd)"],
    ["and wishes", { wants: "bot" }, "wants: ikke_blant_valgene (pålegg)"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("grants (GRANT-1 to GRANT-5)", () => {
  const spor = sakssvar("grant");
  const frister = { deadline: "2026-03-16T23:59:00+01:00", reportDeadline: "2027-03-01T23:59:00+01:00" };
  const rogaland = { office: "Rogaland", year: 2026 };
  const felles = { rule: "one joint application per kommune" };
  const rader: readonly Saksrad[] = [
    ["Rogaland in 2026", { ...rogaland, scheme: "Kompetanse- og tjenesteutviklingstilskuddet" }, frister],
    ["in the last minute", { ...rogaland, submittedAt: "2026-03-16T23:59:59+01:00" }, { ...frister, late: false }],
    ["after it", { ...rogaland, submittedAt: "2026-03-17T00:00:00+01:00" }, { ...frister, late: true }],
    ["by the year of the grant", { office: "Rogaland", year: 2027, grantYear: 2026 }, frister],
    [
      "each office sets its own, and one that is not here is named",
      { office: "Vestland", year: 2026 },
      "utlysningen for Vestland 2026 er ikke lest",
    ],
    ["another year too", { office: "Rogaland", year: 2027 }, "utlysningen for Rogaland 2027 er ikke lest"],
    ["a year is needed", { office: "Rogaland" }, INGEN_FAKTA],
    ["and an office", { year: 2026 }, INGEN_FAKTA],
    [
      "one that is known",
      { office: "Oslo og Viken", year: 2026 },
      expect.stringMatching(/^office: ikke_blant_valgene \(Østfold, Buskerud, Oslo og Akershus, Innlandet, /),
    ],
    [
      "a scheme that is known",
      { ...rogaland, scheme: "Romfart" },
      "scheme: ikke_blant_valgene (Kompetanse- og tjenesteutviklingstilskuddet)",
    ],
    [
      "no report on the last, no new one",
      { kommune: "X", priorYearGrant: true, priorYearReportReceived: false },
      { mayApply: false },
    ],
    ["a report", { kommune: "X", priorYearGrant: true, priorYearReportReceived: true }, { mayApply: true }],
    ["nothing to report on", { kommune: "X", priorYearGrant: false }, { mayApply: true }],
    ["one application for each kommune", { kommune: "X", applicationsSameYear: 1 }, { mayApply: true, allowed: true, ...felles }],
    ["not two", { kommune: "X", applicationsSameYear: 2 }, { mayApply: false, allowed: false, ...felles }],
    [
      "a missing report does not make the one application two",
      { kommune: "X", applicationsSameYear: 1, priorYearGrant: true },
      { mayApply: false, allowed: true, ...felles },
    ],
    [
      "both are wrong",
      { kommune: "X", applicationsSameYear: 2, priorYearGrant: true },
      { mayApply: false, allowed: false, ...felles },
    ],
    ["what is left is paid back", { unspentNok: 50_000 }, { allowed: true, repay: true }],
    [
      "also when it was meant for something else without leave",
      { unspentNok: 50_000, wantsOtherPurpose: true },
      { allowed: false, repay: true },
    ],
    [
      "with leave it is kept",
      { unspentNok: 50_000, wantsOtherPurpose: true, approvalObtained: true },
      { allowed: true, repay: false },
    ],
    [
      "another purpose with leave, and nothing left",
      { wantsOtherPurpose: true, approvalObtained: true },
      { allowed: true, repay: false },
    ],
    ["nothing left", { unspentNok: 0 }, { allowed: true, repay: false }],
    ["an amount that is not whole øre", { unspentNok: 0.005 }, "unspentNok: ikke hele øre"],
    ["the dates and the money in one", { ...rogaland, unspentNok: 0 }, { ...frister, allowed: true, repay: false }],
    ["facts are needed", { kommune: "X" }, INGEN_FAKTA],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("language", () => {
  const spor = sakssvar("language");
  const ja = (replyLanguage: string) => ({ mustReplyInSendersForm: true, replyLanguage });
  const nei = { mustReplyInSendersForm: false };
  const privat = { sender: "privat" };
  const rader: readonly Saksrad[] = [
    [
      "the state answers in the form it was written to in (språklova § 15)",
      { ...privat, organ: "Statsforvalteren", language: "nynorsk" },
      ja("nynorsk"),
    ],
    ["also in bokmål", { ...privat, organ: "Statsforvalteren", language: "bokmål" }, ja("bokmål")],
    ["a fylkeskommune too, from 1 July 2025", { ...privat, organ: "fylkeskommune", language: "nynorsk" }, ja("nynorsk")],
    ["a kommune need not (§ 3)", { ...privat, organ: "kommune", language: "nynorsk" }, nei],
    [
      "anybody may write in Swedish or Danish (§ 8), and the answer may be Norwegian",
      { ...privat, organ: "Statsforvalteren", language: "svensk" },
      nei,
    ],
    ["Danish", { ...privat, organ: "Statsforvalteren", language: "dansk" }, nei],
    ["an organ is needed", { ...privat, language: "nynorsk" }, "organ: mangler"],
    [
      "the state writes to a kommune as the kommune has decided (§§ 11, 15)",
      { organ: "Statsforvalteren", recipient: "kommunen", kommuneDecision: "nynorsk" },
      { writeIn: "nynorsk" },
    ],
    ["bokmål", { organ: "Statsforvalteren", recipient: "kommunen", kommuneDecision: "bokmål" }, { writeIn: "bokmål" }],
    ["neutral: as it likes", { organ: "Statsforvalteren", recipient: "kommunen", kommuneDecision: "nøytral" }, { writeIn: null }],
    ["undecided is neutral", { organ: "Statsforvalteren", recipient: "kommunen" }, { writeIn: null }],
    [
      "written in Sámi to a språkutviklingskommune: answered in Sámi (sameloven § 3-3)",
      { language: "samisk", form: "written", organCategory: "språkutviklingskommune" },
      { replyInSami: true },
    ],
    [
      "to a språkvitaliseringskommune too",
      { language: "samisk", form: "written", organCategory: "språkvitaliseringskommune" },
      { replyInSami: true },
    ],
    [
      "not to a språkstimuleringskommune",
      { language: "samisk", form: "written", organCategory: "språkstimuleringskommune" },
      { replyInSami: false },
    ],
    [
      "nor outside the area",
      { language: "samisk", form: "written", organCategory: "utenfor forvaltningsområdet" },
      { replyInSami: false },
    ],
    ["nor where no area is named", { language: "samisk" }, { replyInSami: false }],
    [
      "said to a språkutviklingskommune: at once",
      { language: "samisk", form: "oral", organCategory: "språkutviklingskommune" },
      { replyInSami: true, simultaneous: true },
    ],
    [
      "to a språkvitaliseringskommune: in Sámi, and not at once",
      { language: "samisk", form: "oral", organCategory: "språkvitaliseringskommune" },
      { replyInSami: true, simultaneous: false },
    ],
    [
      "served in Sámi in a sykehjem (§ 3-5)",
      { wants: "samisk", place: "sykehjem", organCategory: "språkvitaliseringskommune" },
      { rightToBeServedInSami: true },
    ],
    [
      "not in every kommune",
      { wants: "samisk", place: "sykehjem", organCategory: "språkstimuleringskommune" },
      { rightToBeServedInSami: false },
    ],
    ["who wants it", { wants: "samisk", organCategory: "språkutviklingskommune" }, { rightToBeServedInSami: true }],
    [
      "or speaks it there",
      { language: "samisk", place: "sykehjem", organCategory: "språkutviklingskommune" },
      { rightToBeServedInSami: true },
    ],
    ["a language that is known", { language: "latin" }, "language: ikke_blant_valgene (samisk, bokmål, nynorsk, svensk, dansk)"],
    ["an organ that is known", { organ: "paven" }, "organ: ikke_blant_valgene (Statsforvalteren, kommune, fylkeskommune)"],
    ["a form that is known", { form: "sung" }, "form: ikke_blant_valgene (oral, written)"],
    ["a sender that is known", { sender: "paven" }, "sender: ikke_blant_valgene (privat)"],
    ["a decision that is known", { kommuneDecision: "latin" }, "kommuneDecision: ikke_blant_valgene (bokmål, nynorsk, nøytral)"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("what a page says", () => {
  const spor = sakssvar("content");
  const opphevet = (repealedFrom: string, replacement: string) => ({ status: "repealed", repealedFrom, replacement });
  const gjelder = { status: "in_force" };
  const rader: readonly Saksrad[] = [
    ["hol § 3-7 was repealed on 1 July 2023", { citedSection: "hol § 3-7" }, opphevet("2023-07-01", "boligsosialloven")],
    ["by its full name", { citedSection: "helse- og omsorgstjenesteloven § 3-7" }, opphevet("2023-07-01", "boligsosialloven")],
    ["the day before it held", { citedSection: "hol § 3-7", today: "2023-06-30" }, gjelder],
    [
      "and from the day it did not",
      { citedSection: "hol § 3-7", today: "2023-07-01" },
      opphevet("2023-07-01", "boligsosialloven"),
    ],
    ["pbrl § 2-1 a became § 2-1 on 1 June 2024", { citedSection: "pbrl § 2-1a" }, opphevet("2024-06-01", "pbrl § 2-1")],
    [
      "written as the act writes it",
      { citedSection: "pasient- og brukerrettighetsloven § 2-1 a" },
      opphevet("2024-06-01", "pbrl § 2-1"),
    ],
    ["and § 2-1 b went", { citedSection: "pbrl § 2-1 b" }, opphevet("2024-06-01", "pbrl § 2-1")],
    [
      "§ 2-1 as it now is was not there before",
      { citedSection: "pbrl § 2-1", today: "2024-05-31" },
      { status: "not_in_force", replacement: "pbrl § 2-1a" },
    ],
    ["pjf § 14 became pjl § 22 a on 1 July 2026", { citedSection: "pjf § 14" }, opphevet("2026-07-01", "pasientjournalloven")],
    [
      "which did not hold before",
      { citedSection: "pjl § 22a", today: "2026-06-30" },
      { status: "not_in_force", replacement: "pasientjournalforskriften" },
    ],
    [
      "boligsosialloven came on 1 July 2023, in the place of nothing",
      { citedSection: "boligsosialloven § 6", today: "2023-06-30" },
      { status: "not_in_force" },
    ],
    ["and holds", { citedSection: "boligsosialloven § 6" }, gjelder],
    ["the act of 2025 has no day yet", { citedSection: "fvl25 § 63" }, { status: "not_in_force" }],
    ["the act of 1967 holds", { citedSection: "fvl § 29" }, gjelder],
    ["§ 2-5 a is kontaktlege, and in force", { citedSection: "pbrl § 2-5a" }, gjelder],
    ["a letter of a section is not a section", { citedSection: "hol § 9-5 a" }, gjelder],
    ["with its number", { citedSection: "hol § 3-2 nr. 6 b" }, gjelder],
    ["by name", { citedSection: "sosialtjenesteloven § 41" }, gjelder],
    ["an act that is not here", { citedSection: "bpl § 1" }, "citedSection: ukjent (bpl § 1)"],
    ["no section at all", { citedSection: "loven" }, "citedSection: ukjent (loven)"],
    [
      "the old name is shown as the new, in nynorsk",
      { term: "Fylkesmannen", pageLanguage: "nynorsk" },
      { displayTerm: "Statsforvaltaren" },
    ],
    ["and in bokmål", { term: "Fylkesmannen", pageLanguage: "bokmål" }, { displayTerm: "Statsforvalteren" }],
    ["which is meant when nothing is said", { term: "Statsforvalteren" }, { displayTerm: "Statsforvalteren" }],
    [
      "a page of 2020 had the old one (renamed 1 January 2021)",
      { term: "Fylkesmannen", today: "2020-12-31" },
      { displayTerm: "Fylkesmannen" },
    ],
    [
      "a year old to the day",
      { publishedOn: "2025-11-21", today: "2026-11-21" },
      { showStaleBanner: false, showBothDates: false },
    ],
    ["more than a year old", { publishedOn: "2025-11-20" }, { showStaleBanner: true, showBothDates: false }],
    ["mended since", { publishedOn: "2020-01-01", updatedOn: "2026-11-01" }, { showStaleBanner: false, showBothDates: true }],
    ["facts are needed", { updatedOn: "2026-11-01" }, "publishedOn, term eller citedSection: mangler"],
    ["a name that is known", { term: "Amtmannen" }, "term: ikke_blant_valgene (Fylkesmannen, Statsforvalteren)"],
    [
      "a language that is known",
      { term: "Fylkesmannen", pageLanguage: "latin" },
      "pageLanguage: ikke_blant_valgene (nynorsk, bokmål)",
    ],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});

describe("what may be asked for (stnl § 43)", () => {
  const mindre = {
    alternatives: ["lønnsslipp", "skatteopplysninger", "leiekontrakt", "skjermdump av saldo", "sladdet utskrift"],
  };
  const application = "okonomisk_stonad";
  const rader: readonly Saksrad[] = [
    [
      "the whole account of a bank: not when nobody has said why",
      { application, requested: "full kontoutskrift siste 3 måneder" },
      { allowed: false, ...mindre },
    ],
    ["by other words", { application, requested: "hele årets kontoutskrift" }, { allowed: false, ...mindre }],
    [
      "and others",
      { application, requested: "hel og usladdet kontoutskrift", needDemonstrated: false },
      { allowed: false, ...mindre },
    ],
    [
      "when it is shown to be needed",
      { application, requested: "full kontoutskrift siste 3 måneder", needDemonstrated: true },
      { allowed: true, ...mindre },
    ],
    ["what says less may be asked for", { application, requested: "skjermdump av saldo" }, { allowed: true, ...mindre }],
    ["what is asked for is needed", { application }, "requested: mangler"],
    ["and for what", { requested: "lønnsslipp" }, "application: ukjent ()"],
    ["an application that is known", { application: "romferd", requested: "lønnsslipp" }, "application: ukjent (romferd)"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(sakssvar("data_minimisation")(inn)).toEqual(ventet));
});

describe("who read the journal (pasientjournalloven §§ 16 and 22 a)", () => {
  const spor = sakssvar("access_log");
  const entry = { who: "X", org: "Y", basis: "tjenstlig behov", when: "2026-11-20", what: "vedtak" };
  const rader: readonly Saksrad[] = [
    ["who, where from, why, when and what", { entry }, { complete: true, missing: [] }],
    ...Object.keys(entry).map(
      (ett): Saksrad => [`without ${ett}`, { entry: { ...entry, [ett]: null } }, { complete: false, missing: [ett] }],
    ),
    ["nothing", { entry: {} }, { complete: false, missing: ["who", "org", "basis", "when", "what"] }],
    ["who it is about may see it", { requester: "den registrerte", wants: "hvem har lest journalen" }, { mustGive: true }],
    ["not somebody else", { requester: "en nabo" }, { mustGive: false }],
    [
      "who has no need of it in the work may not read, and it is followed up",
      { reader: "ansatt uten tjenstlig behov" },
      { allowed: false, mustFollowUp: true },
    ],
    ["who has may", { reader: "ansatt med tjenstlig behov" }, { allowed: true, mustFollowUp: false }],
    ["facts are needed", { wants: "alt" }, "entry, reader eller requester: mangler"],
    ["and no others", { entry: { ...entry, hvorfor: "nysgjerrig" } }, "entry.hvorfor: ukjent_felt"],
  ];
  it.each(rader)("%s", (_hva, inn, ventet) => expect(spor(inn)).toEqual(ventet));
});
