import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import { finnTjeneste } from "../tjeneste/index.ts";
import { ukjenteFelt } from "./flett.ts";
import { fasteFor } from "./forBrev.ts";
import { provMerker, settInnTekst, valgbare } from "./frie.ts";
import { gjeldende, savnet } from "./gjeldende.ts";
import { plattformtekster } from "./plattform/rader.ts";
import { skrivRef, tolkRef } from "./ref.ts";
import type { Tekstversjon } from "./typer.ts";

const dag = dato("2026-11-20");
const data = { tjeneste: "støttekontakt", kommune: "Fjordvik kommune", kontor: "Tildelingskontoret", telefon: "57 00 00 00" };

const tekst = (endret: Partial<Tekstversjon> = {}): Tekstversjon => ({
  ...{ nokkel: "prove", opphav: "kommune", nr: 1, slag: "fast", plass: "si_fra", spor: "omsorg", tjenester: [], hjemler: [] },
  utfall: ["avslag"],
  navn: { nb: "Prøve", nn: "Prøve" },
  ord: { nb: "Du får ikke {tjeneste}.", nn: "Du får ikkje {tjeneste}." },
  gjelderFra: dato("2026-01-01"),
  trukketFra: null,
  tilstand: "publisert",
  ...endret,
});
const sted = (malform: "nb" | "nn" = "nb") => ({ spor: "omsorg", dag, malform, flett: () => data }) as const;
const AVSLAG = [{ tjeneste: "stottekontakt", utfall: "avslag" }] as const;

describe("which version holds", () => {
  const trappas = tekst({ opphav: "trappa" });
  it.each([
    ["Trappa's, where the kommune has none", [trappas], "trappa/1"],
    ["the kommune's own, from its day", [trappas, tekst({ gjelderFra: dag })], "kommune/1"],
    ["Trappa's, the day before", [trappas, tekst({ gjelderFra: dato("2026-11-21") })], "trappa/1"],
    ["the one that began last", [tekst(), tekst({ nr: 2, gjelderFra: dag })], "kommune/2"],
    ["never a draft", [trappas, tekst({ tilstand: "kladd" })], "trappa/1"],
    ["Trappa's again, the day the kommune's is withdrawn", [trappas, tekst({ trukketFra: dag })], "trappa/1"],
    ["still the one that is withdrawn tomorrow", [trappas, tekst({ trukketFra: dato("2026-11-21") })], "kommune/1"],
  ])("%s", (_, versjoner, ventet) => {
    const t = gjeldende(versjoner, "prove", dag);
    expect(t && `${t.opphav}/${t.nr}`).toBe(ventet);
  });

  it.each([
    ["a draft whose day has come", [tekst({ tilstand: "kladd", gjelderFra: dag })], "bare_kladd"],
    ["a draft for tomorrow is not", [tekst({ tilstand: "kladd", gjelderFra: dato("2026-11-21") })], null],
    ["one that begins tomorrow is not", [tekst({ gjelderFra: dato("2026-11-21") })], null],
    ["one withdrawn for good is not", [tekst({ trukketFra: dag })], null],
    ["a gap", [tekst({ trukketFra: dag }), tekst({ nr: 2, gjelderFra: dato("2026-12-01") })], "gjelder_ikke"],
  ])("where none does, wanted and not ready: %s", (_, versjoner, ventet) => {
    expect(gjeldende(versjoner, "prove", dag)).toBeNull();
    expect(savnet(versjoner, "prove", dag)).toBe(ventet);
  });
});

describe("the locked texts of a letter", () => {
  it("follow the answers, in the letter's own language, with the names filled in, each once", () => {
    const { faste, mangler } = fasteFor([tekst()], [...AVSLAG, ...AVSLAG], sted("nn"));
    expect(mangler).toEqual([]);
    expect(faste).toEqual([{ ref: "kommune/prove/1/nn", plass: "si_fra", ord: "Du får ikkje støttekontakt." }]);
  });

  it.each([
    ["another outcome", { utfall: ["innvilget"] as const }],
    ["another service", { tjenester: ["bpa"] }],
    ["another track", { spor: "sosial" as const }],
  ])("do not come with %s", (_, endret) => {
    expect(fasteFor([tekst(endret)], AVSLAG, sted())).toEqual({ faste: [], mangler: [] });
  });

  it("are missed by name: a draft only, and one without the letter's form of the language, also when Trappa has it", () => {
    expect(fasteFor([tekst({ tilstand: "kladd" })], AVSLAG, sted()).mangler).toEqual([{ navn: "Prøve", kode: "bare_kladd" }]);
    const utenNynorsk = [tekst({ opphav: "trappa" }), tekst({ ord: { nb: "Nei.", nn: " " } })];
    expect(fasteFor(utenNynorsk, AVSLAG, sted("nn")).mangler).toEqual([{ navn: "Prøve", kode: "mangler_malform" }]);
    expect(fasteFor(utenNynorsk, AVSLAG, sted("nb")).faste).toHaveLength(1);
  });
});

describe("the beginning of a reason", () => {
  const fri = tekst({ slag: "fri", plass: null, ord: { nb: "Du klarer [hva] selv.", nn: "Du klarer [kva] sjølv." } });
  const om = { spor: "omsorg", tjeneste: "stottekontakt", dag, malform: "nb" } as const;
  const brevet = { dag, malform: "nb", flett: data } as const;
  const valgt = valgbare([fri], om)[0];
  if (!valgt) throw new Error("the text can be chosen");

  it("stands after what was written, and is marked once", () => {
    const satt = settInnTekst({ begrunnelse: "Hei.", begrunnelseFra: [valgt.ref] }, valgt, "nb", data);
    expect(satt).toEqual({ begrunnelse: "Hei.\n\nDu klarer [hva] selv.", begrunnelseFra: ["kommune/prove/1/nb"] });
  });

  it("is told of when the letter's language has no words for it", () => {
    expect(valgbare([tekst({ slag: "fri", plass: null, ord: { nb: "Ja.", nn: null } })], { ...om, malform: "nn" })).toMatchObject(
      [{ manglerMalform: true }],
    );
  });

  it.each([
    ["its open place", [fri], "Du klarer [hva] selv.", "avslag", "nb", ["apen_plass"]],
    ["each of its open places, once", [fri], "[hva] og [når], [hva].", "avslag", "nb", ["apen_plass", "apen_plass"]],
    ["nothing, when the words are the case worker's own", [fri], "Du klarer å handle selv.", "avslag", "nb", []],
    ["a version withdrawn", [{ ...fri, trukketFra: dag }], "Du klarer å handle selv.", "avslag", "nb", ["trukket"]],
    ["another outcome", [fri], "Du klarer å handle selv.", "innvilget", "nb", ["annet_utfall"]],
    ["an answer without outcome", [fri], "Du klarer å handle selv.", null, "nb", ["annet_utfall"]],
    ["words in the other language", [tekst()], "Du får ikke støttekontakt.", "avslag", "nn", ["annen_malform"]],
    ["own words, whatever the language", [tekst()], "Du får ikkje dette.", "avslag", "nn", []],
    ["a newer version", [tekst(), tekst({ nr: 2, gjelderFra: dag })], "Du får ikke støttekontakt.", "avslag", "nb", ["avlost"]],
    ["own words after a newer version", [tekst(), tekst({ nr: 2, gjelderFra: dag })], "Du klarer deg.", "avslag", "nb", []],
  ] as const)("is held against the day of the letter: %s", (_, versjoner, begrunnelse, utfall, malform, ventet) => {
    const svar = { begrunnelse, utfall, begrunnelseFra: ["kommune/prove/1/nb"] };
    expect(provMerker(versjoner, svar, { ...brevet, malform }).map((m) => m.kode)).toEqual(ventet);
  });

  it("is nobody's business when nothing began from a text", () => {
    expect(provMerker([fri], { begrunnelse: "Se [1].", begrunnelseFra: [], utfall: "avslag" }, brevet)).toEqual([]);
  });
});

describe("a mark", () => {
  it("is read back as it was written, and nothing else is", () => {
    const ref = { opphav: "trappa", nokkel: "sok_igjen", nr: 12, malform: "nn" } as const;
    expect(tolkRef(skrivRef(ref))).toEqual(ref);
    for (const galt of ["", "trappa/sok_igjen/0/nb", "andre/sok_igjen/1/nb", "trappa/../1/nb", "trappa/sok_igjen/1/en"])
      expect(tolkRef(galt)).toBeNull();
  });
});

describe("the texts that come with Trappa", () => {
  it("name services, sections and fields that exist", () => {
    for (const t of plattformtekster) {
      expect(t.tjenester.filter((kode) => !finnTjeneste(kode))).toEqual([]);
      expect(t.hjemler.filter((h) => !tolkHjemmel(h))).toEqual([]);
      expect(t.hjemler).not.toEqual([]);
      expect([...ukjenteFelt(t.ord.nb ?? ""), ...ukjenteFelt(t.ord.nn ?? "")]).toEqual([]);
    }
  });

  it("begin a reason for every outcome on every track", () => {
    for (const spor of ["omsorg", "sosial", "bolig"] as const)
      for (const utfall of ["innvilget", "avslag", "avvist"] as const)
        expect(
          plattformtekster.filter((t) => t.slag === "fri" && (t.spor ?? spor) === spor && t.utfall.includes(utfall)),
        ).not.toEqual([]);
  });

  it("stand as they were published: other words are a new version", () => {
    const sum = (ord: unknown) => createHash("sha256").update(JSON.stringify(ord)).digest("hex").slice(0, 12);
    const stand = plattformtekster.map((t) => `${t.nokkel} ${t.nr} ${sum(t.ord)}`);
    expect(stand).toMatchInlineSnapshot(`
      [
        "trenger_hjelpen 1 8fa5c5e85a6b",
        "dekket_fra_for 1 33ab4fcaee11",
        "klarer_selv 1 30c37d216123",
        "annen_hjelp 1 0feb0d6e69a0",
        "mindre_enn_sokt 1 ce8a37e538e2",
        "bpa_ikke_rett 1 c45ff9c891ef",
        "omsorgsstonad_ikke 1 c0c8c0fc623f",
        "langtid_bor_hjemme 1 79cc2a90eaf4",
        "trenger_pengene 1 39cf29c2e73e",
        "inntekten_dekker 1 1de6f19d4268",
        "annen_utvei 1 d3721cc29479",
        "rimelig_utgift 1 28cedc0bb816",
        "depositum_ikke 1 8b4a2e4d6f42",
        "kvalifisering_ikke 1 4577f778bf31",
        "trenger_bolig 1 36ff3e37f0d3",
        "egnet_bolig 1 45af3d364226",
        "ikke_var_sak 1 c36683fc3aac",
        "si_fra_omsorg 1 5e8e621e95b0",
        "si_fra_sosial 1 1f4100e3a1ce",
        "si_fra_bolig 1 e0b6dfd66891",
        "sok_igjen 1 9c88c4fea5b2",
        "bpa_du_styrer 1 021899ad2a32",
        "venteliste 1 ac7e1bbf790f",
        "nod_si_fra 1 fe1a2f643511",
        "rad_om_penger 1 3df2b002552e",
        "botilbud_trygt 1 3d51bf0b8b9e",
        "botilbud_varig 1 a37d7bd6c884",
        "varsel_klarer_mer 1 e230218e3fcf",
        "varsel_annen_hjelp 1 aeff3bff8cf3",
        "varsel_ikke_brukt 1 c9109efe6bcd",
        "varsel_inntekt 1 1d835fded4c6",
      ]
    `);
  });
});
