import { describe, expect, it } from "vitest";
import { dato } from "../lov/kjerne/dato.ts";
import { klagefrist } from "../lov/klagefrist.ts";
import { soknadsfrister } from "../lov/saksfrister.ts";
import { fordi, forklar, helligdagerMellom } from "./sporing.ts";

const PAA = dato("2026-11-02");
const frister = (spor: "omsorg" | "sosial", haster = false) => soknadsfrister({ mottatt: PAA, spor, haster, maalUker: 4 }, PAA);
const frist = (art: string, spor: "omsorg" | "sosial" = "omsorg", slag?: string) => {
  const funnet = frister(spor, slag === "nodhjelp").find((f) => f.art === art && (slag === undefined || f.slag === slag));
  if (!funnet) throw new Error("the clock of the test is there");
  return funnet;
};
/** Dates as a reader sees them; the fixed space in them is not what is tested here. */
const vanlig = (tekster: readonly string[]) => tekster.map((t) => t.replaceAll("\u00a0", " "));

describe("how a date was found", () => {
  it("is told step by step, from the day it came to the last day, with what it is and is not", () => {
    expect(vanlig(forklar(frist("maal").frist, "nb").setninger)).toEqual([
      "Vi fikk det mandag 2. november 2026. Vi teller fra den dagen.",
      "Den dagen teller ikke med.",
      "Fire uker er 28 dager. Helgene teller med. Dag 28 er mandag 30. november 2026.",
      "Siste dag er mandag 30. november 2026. Hele dagen teller.",
      "Dette er kommunens eget mål, ikke en lovfrist.",
    ]);
  });

  it("is told as well in nynorsk", () => {
    expect(vanlig(forklar(frist("lov").frist, "nn").setninger)).toEqual([
      "Vi fekk det måndag 2. november 2026. Vi tel frå den dagen.",
      "Den dagen tel ikkje med.",
      "Éin månad etter er onsdag 2. desember 2026.",
      "Siste dag er onsdag 2. desember 2026. Heile dagen tel.",
      expect.stringContaining("Difor flyttar vi han ikkje."),
    ]);
  });

  it("names the holiday that moved the last day, and shows both days in the calendar", () => {
    const underretning = { kanal: "papir", kommetFrem: dato("2026-11-27") } as const;
    const f = forklar(klagefrist({ vedtakstype: "omsorgstjeneste", underretning }, dato("2026-11-27")), "nb");
    expect(vanlig(f.setninger)).toContainEqual(expect.stringContaining("Fredag 25. desember 2026 er første juledag."));
    expect(f.telling).toEqual({ start: "2026-11-27", telt: "2026-12-25", slutt: "2026-12-28" });
    expect(f.hjemler.map((h) => h.tekst)).toContain("pasient- og brukerrettighetsloven § 7-5");
    expect(helligdagerMellom(dato("2026-12-20"), dato("2027-01-02"), "nb")).toEqual([
      { dato: "2026-12-25", navn: "Første juledag" },
      { dato: "2026-12-26", navn: "Andre juledag" },
      { dato: "2027-01-01", navn: "Første nyttårsdag" },
    ]);
  });

  it("has no calendar when the value is a day and nothing was counted", () => {
    const v = {
      verdi: dato("2026-12-01"),
      sporing: [{ kode: "siste_dag", dato: dato("2026-12-01") }],
      hjemmel: [],
      forbehold: [],
    } as const;
    expect(forklar(v, "nb").telling).toBeNull();
  });
});

describe("the reason for a date", () => {
  const med = (f: ReturnType<typeof frist>) => ({ slag: f.slag as "vedtak", art: f.art, grunnlag: f.frist });

  it("says of the law that it is the law, and of a norm or an aim that it is not", () => {
    expect(fordi(med(frist("lov")), "Asker", "nb")).toMatch(/innen én måned .* Det er en lovfrist\.$/);
    expect(fordi(med(frist("maal")), "Asker", "nb")).toMatch(/^fordi Asker kommune .* fire uker .* ikke en lovfrist\.$/);
    expect(fordi(med(frist("norm", "sosial", "vedtak")), "Asker", "nb")).toMatch(/14 dager.*norm, ikke en lovfrist\.$/);
    expect(fordi(med(frist("norm", "sosial", "nodhjelp")), "Asker", "nn")).toMatch(/same dag.*ikkje ein lovfrist\.$/);
  });
});
