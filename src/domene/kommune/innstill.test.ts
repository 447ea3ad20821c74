import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, scene } from "../../../tester/oppsett/scene.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnKommune, innstill, innstillingsskjema } from "./index.ts";

const { base } = await nyBase();
const { kontoret } = await scene(base, "4640");
await scene(base, "4642");
const administrator: Ansatt = { ...kontoret, roller: kontoret.roller.map((r) => ({ ...r, rolle: "administrator" as const })) };
const VALG = innstillingsskjema.parse({
  telefon: "57 62 96 00",
  postadresse: "Postboks 153, 6851 Sogndal",
  apningstid: { nb: "Hverdager 9–15", nn: "Kvardagar 9–15" },
  maalUker: { omsorg: 3, sosial: 2 },
  toPersoner: { utfall: ["avslag", "avslag", "avvist"], tjenester: ["bpa"], overOre: 3_000_000, reduksjon: true },
  malform: "nn",
  paminnelse: { for: 5, etter: 0 },
  sluttUker: 8,
  utbetalingskonto: "12345678903",
  nodhjelp: {
    apent: [...Array(5).fill({ fra: "09:00", til: "15:00" }), null, null],
    vakt: { telefon: "57 00 00 00", hvem: { nb: "Sosial vakttelefon", nn: "Sosial vakttelefon" } },
  },
  forelopig: { dager: 7, vedFrist: "send" },
});
const ALENE = { utfall: [], tjenester: [], overOre: null, reduksjon: false };
const les = (nr: string) => base.les({ slag: "offentlig" }, (l) => finnKommune(l, nr));

describe("what a kommune sets for itself", () => {
  it("is shown to all from then on, and touches no other kommune", async () => {
    const nabo = await les("4642");
    expect(await gjor(base, administrator, (tx) => innstill(tx, administrator, VALG))).toEqual({ ok: true, verdi: true });
    expect(await les("4640")).toMatchObject({
      telefon: "57 62 96 00",
      apningstid: { nb: "Hverdager 9–15", nn: "Kvardagar 9–15" },
      maalUker: { omsorg: 3, sosial: 2 },
      toPersoner: { utfall: ["avslag", "avvist"], tjenester: ["bpa"], overOre: 3_000_000, reduksjon: true },
      malform: "nn",
      forelopig: { dager: 7, vedFrist: "send" },
      paminnelse: { for: 5, etter: 0 },
      sluttUker: 8,
      nodhjelp: VALG.nodhjelp,
      utbetalingskonto: "12345678903",
    });
    expect(await les("4642")).toEqual(nabo);
  });

  it("is the administrator's to set", async () => {
    expect(await gjor(base, kontoret, (tx) => innstill(tx, kontoret, VALG))).toMatchObject({ nei: { grunn: "feil_rolle" } });
  });

  it("has limits: weeks that are an aim, a number that can be called, hours in both forms or none", () => {
    const prov = (endret: object) => innstillingsskjema.safeParse({ ...VALG, ...endret }).success;
    expect(prov({})).toBe(true);
    expect(prov({ telefon: null, postadresse: null, apningstid: null, toPersoner: ALENE })).toBe(true);
    expect(prov({ maalUker: { omsorg: 0, sosial: 2 } })).toBe(false);
    expect(prov({ maalUker: { omsorg: 27, sosial: 2 } })).toBe(false);
    expect(prov({ telefon: "ring oss" })).toBe(false);
    expect(prov({ apningstid: { nb: "Hverdager 9–15", nn: "" } })).toBe(false);
    expect(prov({ toPersoner: { ...ALENE, utfall: ["alt"] } })).toBe(false);
    expect(prov({ toPersoner: { ...ALENE, overOre: -1 } })).toBe(false);
    expect(prov({ toPersoner: { ...ALENE, overOre: 0.5 } })).toBe(false);
    expect(prov({ paminnelse: { for: 15, etter: 2 } })).toBe(false);
    expect(prov({ sluttUker: 0 })).toBe(false);
    expect(prov({ utbetalingskonto: "12345678901" })).toBe(false);
    expect(prov({ nodhjelp: { apent: [], vakt: null } })).toBe(true);
    expect(prov({ nodhjelp: { apent: [null], vakt: null } })).toBe(false);
    expect(prov({ nodhjelp: { apent: Array(7).fill({ fra: "15:00", til: "09:00" }), vakt: null } })).toBe(false);
    expect(prov({ forelopig: { dager: 15, vedFrist: "send" } })).toBe(false);
    expect(prov({ forelopig: { dager: 5, vedFrist: "vent" } })).toBe(false);
  });
});
