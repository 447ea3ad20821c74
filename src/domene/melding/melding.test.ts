import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { hendelserI } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { meldingerI, merkLest, skriv } from "./index.ts";

const { base } = await nyBase();
const { kontoret, nav } = await scene(base, "4640");
const kari = await innbygger(base, "4640", "Kari Lie");
const ola = await innbygger(base, "4640", "Ola Nordmann");

async function nySak() {
  const { sak } = await leggTilSak(base, { kommune: "4640", enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });
  const sier = (hvem: Innbygger | Ansatt, tekst: string, tid = TID) =>
    gjor(base, hvem, (tx) => skriv(tx, hvem, tid, { kommune: "4640", sak, tekst }));
  const leser = (hvem: Innbygger | Ansatt) => gjor(base, hvem, (tx) => merkLest(tx, hvem, TID, { kommune: "4640", sak }));
  const samtalen = (hvem: Innbygger | Ansatt) => se(base, hvem, (les) => meldingerI(les, "4640", sak));
  const oppgaver = () =>
    iKommunen(base, "4640", ({ db }) =>
      db
        .selectFrom("oppgave")
        .select(["tilstand", "siste_dag"])
        .where("sak", "=", sak)
        .where("slag", "=", "svar_melding")
        .execute(),
    );
  return { sak, sier, leser, samtalen, oppgaver };
}

describe("a message", () => {
  it("from the party waits for an answer in the worklist until the office has answered", async () => {
    const { sier, samtalen, oppgaver } = await nySak();
    await sier(kari, "Når kommer dere?");
    expect(await oppgaver()).toEqual([{ tilstand: "apen", siste_dag: leggTilDager(TID.idag, 7) }]);
    await sier(kontoret, "Tirsdag klokka ti.", dagerEtter(1));
    expect(await oppgaver()).toMatchObject([{ tilstand: "gjort" }]);
    expect(await samtalen(kari)).toMatchObject([
      { fraKommunen: false, forfatter: "Kari Lie", tekst: "Når kommer dere?" },
      { fraKommunen: true, forfatter: kontoret.navn, tekst: "Tirsdag klokka ti." },
    ]);
  });

  it("after message gives one task, not a heap of them", async () => {
    const { sier, oppgaver } = await nySak();
    await sier(kari, "Hei");
    await sier(kari, "Er det noen der?", dagerEtter(2));
    expect((await oppgaver()).filter((o) => o.tilstand === "apen")).toEqual([
      { tilstand: "apen", siste_dag: leggTilDager(TID.idag, 9) },
    ]);
  });

  it("sent ten times at once is one message; the same words next day are a new one", async () => {
    const { sier, samtalen } = await nySak();
    await Promise.all(Array.from({ length: 10 }, () => sier(kari, "Takk")));
    expect(await samtalen(kari)).toHaveLength(1);
    await sier(kari, "Takk", dagerEtter(1));
    expect(await samtalen(kari)).toHaveLength(2);
  });

  it("is seen by the other side when the other side has read it", async () => {
    const { sier, leser, samtalen } = await nySak();
    await sier(kari, "Hei");
    await leser(kari);
    expect((await samtalen(kari))[0]?.lestAt).toBeNull();
    await leser(kontoret);
    expect((await samtalen(kari))[0]?.lestAt).toEqual(TID.na);
  });

  it("leaves its mark in the timeline without its words", async () => {
    const { sak, sier } = await nySak();
    await sier(kari, "Jeg er lei meg");
    const [sist] = await se(base, kari, (les) => hendelserI(les, "4640", sak));
    expect(sist).toMatchObject({ slag: "melding.sendt", data: { fraKommunen: false } });
  });

  it("is refused when empty, too long, or from somebody who has no place in the case", async () => {
    const { sier, samtalen } = await nySak();
    expect(await sier(kari, " \n ")).toMatchObject({ nei: { grunn: "tom" } });
    expect(await sier(kari, "a".repeat(4001))).toMatchObject({ nei: { grunn: "for_lang", maksTegn: 4000 } });
    for (const hvem of [ola, nav]) expect(await sier(hvem, "Hei")).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await samtalen(ola)).toEqual([]);
  });
});
