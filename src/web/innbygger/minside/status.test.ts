import { describe, expect, it } from "vitest";
import type { Frist, Post } from "../../../domene/sak/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import { poststatus, type Statusgrunnlag } from "./status.ts";
import { sakstittel } from "./tittel.ts";

const post: Post = {
  id: "p",
  nr: 1,
  tjeneste: "stottekontakt",
  onsket: "Følge til koret",
  utfall: null,
  revurderer: null,
  versjon: 1,
};
const frist = (slag: Frist["slag"], art: Frist["art"], dag: string): Frist => ({
  id: slag + art,
  slag,
  art,
  sisteDag: dato(dag),
  status: "loper",
  paVent: false,
  klage: null,
  vedtak: null,
  grunnlag: { verdi: null, sporing: [], hjemmel: [], forbehold: [] },
});
const g = (endret: Partial<Statusgrunnlag> = {}): Statusgrunnlag => ({
  sak: { tilstand: "mottatt" },
  frister: [frist("vedtak", "maal", "2026-11-30"), frist("forelopig_svar", "lov", "2026-12-02")],
  krav: [],
  vedtak: [],
  pause: null,
  ...endret,
});
const tekst = (p: Post, grunnlag: Statusgrunnlag) => poststatus(p, grunnlag, "nb").tekst.replaceAll("\u00a0", " ");
const vedtak = (endret: Partial<Vedtak["poster"][number]>): Vedtak =>
  ({
    id: "v",
    fattet: { tid: Temporal.Instant.from("2026-11-13T11:00:00Z"), navn: "Jonas" },
    poster: [{ post: "p", omfang: "", fra: null, til: null, ...endret }],
  }) as unknown as Vedtak;

describe("a thing applied for that waits", () => {
  it("always has a day", () => {
    expect(tekst(post, g())).toContain("Du får svar innen mandag 30. november 2026.");
    expect(tekst(post, g({ sak: { tilstand: "utredes" } }))).toContain("Vi snakker med deg før vi bestemmer noe.");
  });

  it("asks first for what the office waits for", () => {
    const krav = [{ tilstand: "apent", sisteDag: dato("2026-11-26"), hva: "timeplanen" }] as unknown as Statusgrunnlag["krav"];
    const s = poststatus(post, g({ krav }), "nb");
    expect(s).toMatchObject({ merke: "Vi trenger noe fra deg", slag: "obs" });
    expect(s.tekst.replaceAll("\u00a0", " ")).toContain("Svar innen torsdag 26. november.");
  });

  it("says that it takes longer, with the day that was promised", () => {
    const frister = [frist("forelopig_svar", "satt", "2027-01-15")];
    expect(tekst(post, g({ frister }))).toContain("Ny dato er fredag 15. januar 2027.");
  });

  it("is told that a decision was set aside", () => {
    expect(poststatus(post, g({ vedtak: [vedtak({})] }), "nn").merke).toBe("Blir vurdert på nytt");
  });
});

describe("a thing that is answered", () => {
  it("says yes first, then how much and from when", () => {
    const s = poststatus(
      { ...post, utfall: "innvilget" },
      g({ vedtak: [vedtak({ omfang: "Tre timer i uka", fra: dato("2026-12-01") })] }),
      "nb",
    );
    expect(s.merke.replaceAll("\u00a0", " ")).toBe("Ja, 13. november");
    expect(s.tekst.replaceAll("\u00a0", " ")).toBe("Du får det du søkte om. Tre timer i uka. Fra tirsdag 1. desember 2026.");
  });

  it("says no in a sentence, without red, and shows no extent", () => {
    const s = poststatus({ ...post, utfall: "avslag" }, g({ vedtak: [vedtak({ omfang: "x" })] }), "nb");
    expect(s).toMatchObject({ slag: "noytral", tekst: "Du får ikke det du søkte om." });
  });

  it("that was withdrawn can be asked for again", () => {
    expect(tekst({ ...post, utfall: "trukket" }, g())).toBe("Du har trukket søknaden. Du kan søke igjen når du vil.");
  });
});

it("a case is called by what was asked for, each once, and never by a code", () => {
  const navn = (kode: string | null) => ({ a: "støttekontakt", b: "praktisk bistand", c: "BPA" })[kode ?? ""] ?? "";
  const poster = (...koder: (string | null)[]) => koder.map((tjeneste) => ({ tjeneste }));
  expect(sakstittel(poster("a"), navn, "nb")).toBe("Støttekontakt");
  expect(sakstittel(poster("a", "b", "a"), navn, "nb")).toBe("Støttekontakt og praktisk bistand");
  expect(sakstittel(poster(null), navn, "nn")).toBe("Søknad om hjelp");
});

it("a case that waits says for whom and until when, and a promised day comes back when it goes on", () => {
  const pause = { grunn: "venter_pa_andre", hvem: "fastlegen", til: dato("2026-12-10") } as const;
  expect(tekst(post, g({ pause }))).toBe(
    "Vi venter på opplysninger fra fastlegen. Vi har bedt om svar innen torsdag 10. desember. Kommer det ikke, vurderer vi det vi har.",
  );
  const onsket = { grunn: "parten_onsker", hvem: "", til: dato("2026-12-10") } as const;
  expect(tekst(post, g({ pause: onsket }))).toBe("Saken venter, slik du ba om. Vi går videre senest torsdag 10. desember.");
});
