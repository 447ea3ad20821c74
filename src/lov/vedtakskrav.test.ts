import { describe, expect, it } from "vitest";
import { dato } from "./kjerne/dato.ts";
import { hjemmel, hjemmelnokkel } from "./kjerne/hjemmel.ts";
import { type Vedtaksfakta, type Vedtakspost, vedtakskrav } from "./vedtakskrav.ts";

const naa = dato("2026-11-21");

const post: Vedtakspost = {
  id: "p1",
  vedtakstype: "omsorgstjeneste",
  utfall: "innvilget",
  omfang: "Hjelp i huset to timer i uka",
  timerPerUke: 2,
  belopOre: null,
  fra: dato("2026-12-01"),
  engang: false,
  farIkke: "",
  begrunnelse: "",
  reduserer: false,
};

const helt: Vedtaksfakta = {
  poster: [post],
  skriftlig: true,
  utredningFullfort: true,
  forhandsvarslet: false,
  regler: [hjemmel("pbrl", "2-1"), hjemmel("hol", "3-2", { nr: 6, bokstav: "b" })],
  fakta: "Kari bor alene og klarer ikke å vaske.",
  hensyn: "Hun skal kunne bo hjemme.",
  brukersSyn: "Jeg vil klare meg selv.",
  barnBerort: false,
  barnetsBeste: "",
  underretning: {
    klageadgang: true,
    klagefristUker: 4,
    fristFraMottak: true,
    klageinstans: "statsforvalter",
    fremgangsmate: true,
    innsyn: true,
    begrunnelse: true,
    utsattIverksetting: false,
    kanSkadeForKlagen: false,
    elektroniskKlage: true,
    kontaktpunkt: true,
    navn: true,
  },
  godkjenning: { kreves: false, skrevetAv: "a", godkjentAv: null },
};

const mangler = (endring: Partial<Vedtaksfakta>): readonly string[] =>
  vedtakskrav({ ...helt, ...endring }, naa).mangler.map((m) => (m.post === undefined ? m.kode : `${m.kode} ${m.post}`));
const medPost = (endring: Partial<Vedtakspost>) => mangler({ poster: [{ ...post, ...endring }] });
const medBrev = (endring: Partial<Vedtaksfakta["underretning"]>) =>
  mangler({ underretning: { ...helt.underretning, ...endring } });
const krav = (fakta: Vedtaksfakta, kode: string) => vedtakskrav(fakta, naa).krav.find((k) => k.kode === kode);

it("lets a complete decision through, with every requirement ticked and cited", () => {
  const svar = vedtakskrav(helt, naa);
  expect(svar.utfall).toBe("ja");
  expect(svar.mangler).toEqual([]);
  expect(svar.krav.every((k) => k.oppfylt && k.hjemmel.length > 0)).toBe(true);
  expect(svar.sporing).toHaveLength(svar.krav.length);
});

describe("names what is missing", () => {
  it.each<[string, Partial<Vedtaksfakta>]>([
    ["minst_en_post", { poster: [] }],
    ["skriftlig", { skriftlig: false }],
    ["utredning_fullfort", { utredningFullfort: false }],
    ["brukers_syn", { brukersSyn: "  " }],
    ["regler", { regler: [] }],
    ["fakta", { fakta: "" }],
    ["hovedhensyn", { hensyn: " \n" }],
  ])("%s", (kode, endring) => expect(mangler(endring)).toEqual([kode]));
});

describe("each thing applied for is answered", () => {
  it("an unanswered one stops the decision, and is named", () => {
    const to = [post, { ...post, id: "p2", utfall: null }];
    expect(mangler({ poster: to })).toEqual(["post_besvart p2"]);
  });

  it("a grant says how much and from when", () => {
    expect(medPost({ omfang: " ", timerPerUke: null })).toEqual(["omfang p1"]);
    expect(medPost({ omfang: "", timerPerUke: 2 })).toEqual([]);
    expect(medPost({ omfang: "", timerPerUke: null, belopOre: 500_000 })).toEqual([]);
    expect(medPost({ fra: null })).toEqual(["periode p1"]);
    expect(medPost({ fra: null, engang: true })).toEqual([]);
  });

  it("a partial grant says in addition what is not given, and why", () => {
    expect(medPost({ utfall: "delvis" })).toEqual(["far_ikke_navngitt p1", "avslag_begrunnet p1"]);
    expect(medPost({ utfall: "delvis", farIkke: "Matlaging", begrunnelse: "Hun lager mat selv." })).toEqual([]);
    expect(medPost({ utfall: "delvis", farIkke: "x", begrunnelse: "y", fra: null })).toEqual(["periode p1"]);
  });

  it("a refusal says what and why, and needs no extent", () => {
    expect(medPost({ utfall: "avslag", omfang: "", timerPerUke: null, fra: null })).toEqual([
      "far_ikke_navngitt p1",
      "avslag_begrunnet p1",
    ]);
    expect(medPost({ utfall: "avslag", farIkke: "Alt", begrunnelse: "Ikke nødvendig." })).toEqual([]);
  });

  it("a rejection says why; a withdrawn one needs nothing", () => {
    expect(medPost({ utfall: "avvist", fra: null })).toEqual(["avslag_begrunnet p1"]);
    expect(medPost({ utfall: "trukket", omfang: "", timerPerUke: null, fra: null })).toEqual([]);
  });

  it("help with a dwelling rests on boligsosialloven's own words about the content", () => {
    const p = { ...post, vedtakstype: "boligsosial", omfang: "", timerPerUke: null } as const;
    expect(krav({ ...helt, poster: [p] }, "omfang")?.hjemmel.map(hjemmelnokkel)).toEqual(["boligsosial § 7 (2)"]);
  });
});

describe("one letter has one complaint route", () => {
  it("care and money cannot share a letter; two care services can", () => {
    expect(mangler({ poster: [post, { ...post, id: "p2", vedtakstype: "sosial_stonad" }] })).toContain("ett_spor");
    expect(mangler({ poster: [post, { ...post, id: "p2", vedtakstype: "parorendestotte" }] })).toEqual([]);
  });

  it("the rule is about the route, so a dwelling and money part ways although both have three weeks", () => {
    const poster = [
      { ...post, vedtakstype: "omsorgsbolig" as const },
      { ...post, id: "p2", vedtakstype: "sosial_stonad" as const },
    ];
    expect(mangler({ poster })).toContain("ett_spor");
  });
});

describe("a child in the case", () => {
  it("nobody having asked is a mangel; no child asks for nothing", () => {
    expect(mangler({ barnBerort: null, barnetsBeste: "skrevet" })).toEqual(["barnets_beste"]);
    expect(mangler({ barnBerort: true })).toEqual(["barnets_beste"]);
    expect(mangler({ barnBerort: true, barnetsBeste: "Barnet trenger eget rom." })).toEqual([]);
    expect(krav(helt, "barnets_beste")).toBeUndefined();
  });

  it("rests on the act of the case", () => {
    const sosial = { ...helt, barnBerort: true, poster: [{ ...post, vedtakstype: "sosial_stonad" as const }] };
    expect(krav(sosial, "barnets_beste")?.hjemmel.map(hjemmelnokkel)).toEqual(["stnl § 1", "stnl § 4", "fvl67 § 17"]);
    expect(krav({ ...helt, barnBerort: true }, "barnets_beste")?.hjemmel.map(hjemmelnokkel)).toEqual([
      "pbrl § 3-1",
      "fvl67 § 17",
    ]);
  });
});

describe("the person's own view rests on the act of the case", () => {
  it.each([
    ["omsorgstjeneste", "pbrl § 3-1"],
    ["sosial_stonad", "stnl § 42"],
    ["sosial_ip", "stnl § 42"],
    ["boligsosial", "boligsosial § 7 (3)"],
    ["kommunal_bolig", "fvl67 § 17"],
  ] as const)("%s: %s", (vedtakstype, nokkel) => {
    const svar = krav({ ...helt, poster: [{ ...post, vedtakstype }] }, "brukers_syn");
    expect(svar?.hjemmel.map(hjemmelnokkel)).toEqual([nokkel]);
  });

  it("every decision on social services is an enkeltvedtak", () => {
    const p = { ...post, vedtakstype: "sosial_stonad" as const };
    expect(krav({ ...helt, poster: [p] }, "skriftlig")?.hjemmel.map(hjemmelnokkel)).toEqual(["stnl § 41", "fvl67 § 23"]);
    expect(krav(helt, "skriftlig")?.hjemmel.map(hjemmelnokkel)).toEqual(["fvl67 § 23"]);
  });
});

describe("the letter", () => {
  it.each<[string, Partial<Vedtaksfakta["underretning"]>]>([
    ["klageadgang", { klageadgang: false }],
    ["klagefrist", { klagefristUker: 3 }],
    ["klagefrist", { klagefristUker: null }],
    ["klagefrist_fra_mottak", { fristFraMottak: false }],
    ["klageinstans", { klageinstans: "klagenemnd" }],
    ["klageinstans", { klageinstans: null }],
    ["fremgangsmate", { fremgangsmate: false }],
    ["innsyn", { innsyn: false }],
    ["begrunnelse_i_brevet", { begrunnelse: false }],
    ["elektronisk_klage", { elektroniskKlage: false }],
    ["utsatt_iverksetting", { kanSkadeForKlagen: true }],
  ])("must tell %s", (kode, endring) => expect(medBrev(endring)).toEqual([kode]));

  it("tells of putting off only where the decision can do harm first", () => {
    expect(medBrev({ kanSkadeForKlagen: true, utsattIverksetting: true })).toEqual([]);
  });

  it("names its people from forvaltningsloven of 2025 on", () => {
    const brev = { ...helt.underretning, navn: false, kontaktpunkt: false };
    expect(mangler({ underretning: brev })).toEqual([]);
    expect(mangler({ underretning: brev, prosesslov: "fvl25" })).toEqual(["kontaktpunkt", "saksbehandlers_navn"]);
  });
});

describe("sections that are not in force cannot carry a decision", () => {
  it("the old number of the right to help", () => {
    expect(mangler({ regler: [hjemmel("pbrl", "2-1"), hjemmel("pbrl", "2-1a")] })).toEqual(["hjemmel_i_kraft"]);
    expect(mangler({ regler: [hjemmel("hol", "3-7")] })).toEqual(["hjemmel_i_kraft"]);
  });
});

describe("reasons", () => {
  it("are the platform's own rule when everything is granted, and the law's otherwise", () => {
    expect(krav(helt, "fakta")?.grunnlag).toBe("platform");
    expect(krav({ ...helt, poster: [{ ...post, utfall: "avslag" }] }, "fakta")?.grunnlag).toBe("lov");
  });
});

it("something cut needs a warning first", () => {
  expect(medPost({ reduserer: true })).toEqual(["forhandsvarsel"]);
  expect(mangler({ poster: [{ ...post, reduserer: true }], forhandsvarslet: true })).toEqual([]);
  expect(krav(helt, "forhandsvarsel")).toBeUndefined();
});

describe("the second person, where the kommune asks for one", () => {
  const godkjent = (godkjentAv: string | null) => mangler({ godkjenning: { kreves: true, skrevetAv: "a", godkjentAv } });

  it("must be there, and be another", () => {
    expect(godkjent(null)).toEqual(["andre_person"]);
    expect(godkjent("a")).toEqual(["andre_person"]);
    expect(godkjent("b")).toEqual([]);
  });

  it("is the kommune's rule and not the law's", () => {
    const fakta = { ...helt, godkjenning: { kreves: true, skrevetAv: "a", godkjentAv: "b" } };
    expect(krav(fakta, "andre_person")?.grunnlag).toBe("platform");
  });
});
