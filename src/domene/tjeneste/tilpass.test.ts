import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, scene } from "../../../tester/oppsett/scene.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { lokaleTjenester, tilpasningsskjema, tilpass, tjenesterI } from "./index.ts";

const { base } = await nyBase();
const { kontoret } = await scene(base, "4640");
const administrator: Ansatt = { ...kontoret, roller: kontoret.roller.map((r) => ({ ...r, rolle: "administrator" as const })) };
const si = (kode: string, endret: object = {}, hvem = administrator) =>
  gjor(base, hvem, (tx) =>
    tilpass(tx, hvem, {
      kode,
      tilpasning: tilpasningsskjema.parse({ navn: { nb: null, nn: null }, trinn: null, tilbys: true, ...endret }),
    }),
  );
const her = async () => tjenesterI(await base.les({ slag: "offentlig" }, (les) => lokaleTjenester(les, "4640")), "nn");

describe("a service as the kommune shows it", () => {
  it("gets its own name and step, and can get others later; the way in and the complaint route stay", async () => {
    const vanlig = (await her()).find((t) => t.kode === "stottekontakt");
    expect(await si("stottekontakt", { navn: { nb: "Fritidskontakt", nn: "Fritidskontakt" }, trinn: 2 })).toMatchObject({
      ok: true,
    });
    expect(await si("stottekontakt", { navn: { nb: "Turvenn", nn: "Turven" }, trinn: 2 })).toMatchObject({ ok: true });
    const t = (await her()).find((x) => x.kode === "stottekontakt");
    expect(t).toMatchObject({ navn: "Turven", trinn: 2, tilgang: vanlig?.tilgang, vedtakstype: vanlig?.vedtakstype });
  });

  it("can be left out where the law leaves it free, and never where the law demands it", async () => {
    expect(await si("matombringing", { tilbys: false })).toMatchObject({ ok: true });
    expect((await her()).map((t) => t.kode)).not.toContain("matombringing");
    expect(await si("stottekontakt", { tilbys: false })).toMatchObject({ nei: { grunn: "lovfestet" } });
    expect((await her()).map((t) => t.kode)).toContain("stottekontakt");
  });

  it("is the administrator's to set, and must be one of the catalogue's", async () => {
    expect(await si("stottekontakt", {}, kontoret)).toMatchObject({ nei: { grunn: "feil_rolle" } });
    expect(await si("flygende_teppe")).toMatchObject({ nei: { grunn: "ukjent_tjeneste" } });
  });
});
