import { describe, expect, it } from "vitest";
import { dato } from "../kjerne/dato.ts";
import { hjemmelnokkel } from "../kjerne/hjemmel.ts";
import { andresYttergrense, kanUtsettes } from "./p29.ts";
import { gjentaInnen, type Levering, rettidig } from "./p30.ts";
import { avvisningskrav, ettAar, FORSEN_MOMENTER, forSenKlage } from "./p31.ts";

const sisteDag = dato("2026-11-24");
const svar = (levering: Levering, prosesslov: "fvl67" | "fvl25" = "fvl67") =>
  rettidig.anvend({ sisteDag, levering, prosesslov }, dato("2026-11-30"));

describe("a letter in the post", () => {
  it("is in time when it was handed in on the last day, whenever it comes", () => {
    const levert = svar({ kanal: "papir", postlagt: sisteDag, kommetFrem: dato("2026-11-27") });
    expect(levert.utfall).toBe("ja");
    expect(levert.sporing).toEqual([
      { kode: "sammenlignet", hva: "klage_postlagt", dato: "2026-11-24", grense: "2026-11-24", innenfor: true },
    ]);
  });

  it("is late when it was handed in the day after", () => {
    const sen = svar({ kanal: "papir", postlagt: dato("2026-11-25"), kommetFrem: dato("2026-11-27") });
    expect(sen.utfall).toBe("nei");
    expect(sen.hjemmel.map(hjemmelnokkel)).toContain("fvl67 § 31");
  });

  it("without a postmark: in time if it came in time, else somebody must judge", () => {
    expect(svar({ kanal: "papir", postlagt: null, kommetFrem: sisteDag }).utfall).toBe("ja");
    expect(svar({ kanal: "papir", postlagt: null, kommetFrem: dato("2026-11-25") })).toMatchObject({
      utfall: "skjonn",
      mangler: [{ kode: "postlagt_ukjent" }],
    });
  });

  it("a postmark after the arrival is no postmark", () => {
    expect(svar({ kanal: "papir", postlagt: dato("2026-11-26"), kommetFrem: sisteDag }).utfall).toBe("ja");
  });
});

describe("an electronic complaint", () => {
  const l = { kanal: "digital", sendt: sisteDag, kommetFrem: dato("2026-11-25") } as const;

  it("must have arrived, until forvaltningsloven of 2025 lets it be sent", () => {
    expect(svar(l).utfall).toBe("nei");
    expect(svar(l).hjemmel.map(hjemmelnokkel)).toContain("efvf § 11 (5)");
    expect(svar(l, "fvl25").utfall).toBe("ja");
    expect(svar({ kanal: "digital", kommetFrem: dato("2026-11-25") }, "fvl25").utfall).toBe("nei");
    expect(svar({ kanal: "digital", kommetFrem: sisteDag })).toMatchObject({
      utfall: "ja",
      forbehold: [{ merke: "ASSUMPTION", grunn: "hele_siste_dag_teller" }],
    });
  });
});

it("a complaint that was said counts from the day it was said", () => {
  expect(svar({ kanal: "muntlig", fremsatt: sisteDag }).utfall).toBe("ja");
  expect(svar({ kanal: "muntlig", fremsatt: dato("2026-11-25") }).utfall).toBe("nei");
});

it("a complaint that reached another body in time is judged, and not late by itself", () => {
  const hos = (dag: string) => svar({ kanal: "feil_organ", hosFeilOrgan: dato(dag), kommetFrem: dato("2026-11-27") });
  expect(hos("2026-11-24").utfall).toBe("skjonn");
  expect(hos("2026-11-24").forbehold[0]?.grunn).toBe("feil_organ_for_fristen");
  expect(hos("2026-11-25").utfall).toBe("nei");
  expect(svar({ kanal: "feil_organ", hosFeilOrgan: sisteDag, kommetFrem: sisteDag }).utfall).toBe("ja");
});

it("a lost complaint is made again within a week, which rolls", () => {
  expect(gjentaInnen.anvend({ faattVite: dato("2026-12-18") }, sisteDag).verdi).toMatchObject({
    sisteDag: "2026-12-28",
    sisteDagForRulling: "2026-12-25",
  });
});

describe("more time to complain", () => {
  it("may be weighed until the last day is over", () => {
    expect(kanUtsettes({ sisteDag, bedtOm: sisteDag }, sisteDag).utfall).toBe("skjonn");
    expect(kanUtsettes({ sisteDag, bedtOm: dato("2026-11-25") }, sisteDag)).toMatchObject({
      utfall: "nei",
      mangler: [{ kode: "fristen_er_ute" }],
    });
  });
});

it("others than the one who got a right have three months, to the month's last day", () => {
  expect(andresYttergrense(dato("2026-08-31"), dato("2026-08-31")).verdi.sisteDag).toBe("2026-11-30");
});

describe("a complaint that came too late", () => {
  const spurt = (vedtatt: string, fremsatt: string) =>
    forSenKlage.anvend({ vedtatt: dato(vedtatt), fremsatt: dato(fremsatt) }, dato(fremsatt));

  it("is weighed by a person, with everything § 31 wants weighed", () => {
    const sen = spurt("2026-09-01", "2026-11-20");
    expect(sen.utfall).toBe("skjonn");
    expect(sen.sporing.flatMap((s) => (s.kode === "vurderes" ? [s.moment] : []))).toEqual(FORSEN_MOMENTER);
  });

  it("is closed only when more than a year has passed since the decision was made", () => {
    expect(spurt("2025-11-20", "2026-11-20").utfall).toBe("skjonn");
    const stengt = spurt("2025-11-20", "2026-11-21");
    expect(stengt).toMatchObject({ utfall: "nei", mangler: [{ kode: "ett_aar_er_gatt" }] });
    expect(stengt.hjemmel.map(hjemmelnokkel)).toEqual(["fvl67 § 31", "fvl67 § 35"]);
  });

  it("a year from a leap day ends on 28 February, and does not roll", () => {
    expect(ettAar(dato("2028-02-29"), dato("2028-02-29")).verdi.sisteDag).toBe("2029-02-28");
    expect(ettAar(dato("2025-11-22"), dato("2025-11-22")).verdi.sisteDag).toBe("2026-11-22");
  });

  it("cannot be rejected before what was weighed is written", () => {
    const skrevet = { skyld: "a", saerligeGrunner: "b", begrunnelse: "c", omgjoring: "d" };
    expect(avvisningskrav(skrevet, sisteDag).utfall).toBe("ja");
    const koder = {
      skyld: "skyld_vurdert",
      saerligeGrunner: "saerlige_grunner_vurdert",
      begrunnelse: "begrunnelse",
      omgjoring: "omgjoring_vurdert",
    };
    for (const [felt, kode] of Object.entries(koder)) {
      expect(avvisningskrav({ ...skrevet, [felt]: " " }, sisteDag).mangler.map((m) => m.kode)).toEqual([kode]);
    }
    expect(avvisningskrav(skrevet, sisteDag).krav.map((k) => k.grunnlag)).toEqual(["lov", "lov", "lov", "platform"]);
  });
});
