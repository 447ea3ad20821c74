import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { innsynFor, type Lest, loggInnsyn } from "./index.ts";

const { base } = await nyBase();
const { kontoret, nav } = await scene(base, "4640");
const kari = await innbygger(base, "4640", "Kari Lie");
const ola = await innbygger(base, "4640", "Ola Nordmann");
const { sak } = await leggTilSak(base, { kommune: "4640", enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });

const leser = (hva: Lest, dager: number) =>
  gjor(base, kontoret, (tx) =>
    loggInnsyn(tx, {
      kommune: "4640",
      sak,
      leser: kontoret,
      enhet: "Tildelingskontoret",
      grunnlag: "saksbehandling",
      hva,
      na: dagerEtter(dager).na,
    }),
  );

describe("the log of who has read", () => {
  it("tells the person who, from where, why, what and when, newest first", async () => {
    await leser({ del: "saken" }, 0);
    await leser({ del: "dokument", id: sak }, 1);
    expect(await se(base, kari, (les) => innsynFor(les, "4640", sak))).toEqual([
      {
        tid: dagerEtter(1).na,
        leserSlag: "ansatt",
        leserNavn: kontoret.navn,
        enhet: "Tildelingskontoret",
        grunnlag: "saksbehandling",
        hva: { del: "dokument", id: sak },
      },
      expect.objectContaining({ tid: TID.na, hva: { del: "saken" } }),
    ]);
  });

  it("is closed to others, and nobody can change it", async () => {
    for (const hvem of [ola, nav]) expect(await se(base, hvem, (les) => innsynFor(les, "4640", sak))).toEqual([]);
    const visk = gjor(base, kontoret, (tx) => tx.db.updateTable("innsynslogg").set({ leser_navn: "Ingen" }).execute());
    await expect(visk).rejects.toThrow(/kan ikke endres/);
  });
});
