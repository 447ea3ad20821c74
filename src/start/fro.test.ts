import { describe, expect, it } from "vitest";
import { nyBase } from "../../tester/oppsett/base.ts";
import { fro } from "./fro.ts";
import { lesEmbeter, lesKommuner, slug } from "./kommunefil.ts";

const { base } = await nyBase();

describe("the kommuner of the data file", () => {
  const kommuner = lesKommuner(lesEmbeter());

  it("are 357 under ten offices, each with its own address", () => {
    expect(kommuner).toHaveLength(357);
    expect(lesEmbeter()).toHaveLength(10);
    expect(new Set(kommuner.map((k) => k.slug)).size).toBe(357);
  });

  it("are read whole, also where a field has a comma or a name in Sámi", () => {
    expect(kommuner.find((k) => k.nummer === "3203")).toMatchObject({
      slug: "asker",
      embete: "ostfold-buskerud-oslo-og-akershus",
    });
    expect(kommuner.find((k) => k.nummer === "5622")).toMatchObject({
      slug: "porsanger",
      embete: "troms-og-finnmark",
      samisk_kategori: expect.any(String),
    });
  });

  it.each([
    ["Ål", "al"],
    ["Sør-Varanger", "sor-varanger"],
    ["Nordre Follo", "nordre-follo"],
    ["Bærum", "baerum"],
  ])("%s has the address %s", (navn, adresse) => {
    expect(slug(navn)).toBe(adresse);
  });
});

describe("seeding", () => {
  it("again changes nothing that a kommune has set for itself", async () => {
    await fro(base);
    await base.skriv({ slag: "kommunen", kommune: "4640" }, ({ db }) =>
      db.updateTable("kommune").set({ telefon: "57 62 96 00" }).where("nummer", "=", "4640").execute(),
    );
    await fro(base);
    const rader = await base.les({ slag: "offentlig" }, ({ db }) =>
      db.selectFrom("kommune").select(["nummer", "telefon"]).execute(),
    );
    expect(rader).toHaveLength(357);
    expect(rader.find((rad) => rad.nummer === "4640")?.telefon).toBe("57 62 96 00");
  });
});
