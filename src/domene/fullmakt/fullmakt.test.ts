import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, type Proveperson, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { representasjoner } from "../person/index.ts";
import { apneSak, hendelserI } from "../sak/index.ts";
import { folgFullmakter, giFullmakt, type NyFullmakt, settRepresentasjon, trekkFullmakt } from "./index.ts";

const { base } = await nyBase();
const { kontoret } = await scene(base, "4640");
const idag = TID.idag;
const enhet = kontoret.roller[0]?.enhet ?? "";

const gir = (giver: Proveperson, mottaker: { fnr: string; navn: string }, f: Partial<NyFullmakt> = {}) =>
  gjor(base, giver, (tx) =>
    giFullmakt(tx, giver, TID, {
      fnr: mottaker.fnr,
      navn: mottaker.navn,
      omfang: ["brev", "snakke"],
      fra: idag,
      til: null,
      ...f,
    }),
  );

/** Kari with a case, and Per who may be given a fullmakt. */
async function kariOgPer() {
  const kari = await innbygger(base, "4640", "Kari Lie");
  const per = await innbygger(base, "4640", "Per Lie");
  const { sak } = await leggTilSak(base, { kommune: "4640", enhet, person: kari.person });
  const apner = (hvem: Proveperson, handling: "sak.les" | "klage.send" = "sak.les") =>
    se(base, hvem, async (les) => (await apneSak(les, hvem, handling, "4640", sak)).ok);
  const natt = (dager: number) => folgFullmakter({ base, klokke: fastKlokke(dagerEtter(dager).na.toString()) });
  return { kari, per, sak, apner, natt };
}

async function gitt(giver: Proveperson, mottaker: Proveperson, f: Partial<NyFullmakt> = {}): Promise<string> {
  const svar = await gir(giver, mottaker, f);
  if (!svar.ok) throw new Error(svar.nei.grunn);
  return svar.verdi.fullmakt;
}

describe("a fullmakt", () => {
  it("opens the giver's cases to the fullmektig, within what it covers and no further", async () => {
    const { kari, per, sak, apner } = await kariOgPer();
    expect(await apner(per)).toBe(false);
    await gitt(kari, per);
    expect(await apner(per)).toBe(true);
    expect(await apner(per, "klage.send")).toBe(false);
    expect((await se(base, kari, (les) => hendelserI(les, "4640", sak)))[0]).toMatchObject({
      slag: "representasjon.apnet",
      data: { navn: "Per Lie", omfang: ["brev", "snakke"] },
    });
  });

  it("that is withdrawn closes every case in the same moment, and says so in the case", async () => {
    const { kari, per, sak, apner } = await kariOgPer();
    const fullmakt = await gitt(kari, per);
    expect(await gjor(base, kari, (tx) => trekkFullmakt(tx, kari, TID, { fullmakt }))).toMatchObject({ ok: true });
    expect(await apner(per)).toBe(false);
    expect((await se(base, kari, (les) => hendelserI(les, "4640", sak)))[0]).toMatchObject({ slag: "representasjon.lukket" });
    expect(await gjor(base, kari, (tx) => trekkFullmakt(tx, kari, TID, { fullmakt }))).toMatchObject({
      nei: { grunn: "finnes_ikke" },
    });
  });

  it("can be given up by the fullmektig, and given again by the giver", async () => {
    const { kari, per, apner } = await kariOgPer();
    const fullmakt = await gitt(kari, per);
    await gjor(base, per, (tx) => trekkFullmakt(tx, per, TID, { fullmakt }));
    expect(await apner(per)).toBe(false);
    await gitt(kari, per, { omfang: ["brev", "klage"] });
    expect([await apner(per), await apner(per, "klage.send")]).toEqual([true, true]);
  });

  it("for later opens nothing before its first day, and nothing after its last", async () => {
    const { kari, per, apner, natt } = await kariOgPer();
    await gitt(kari, per, { fra: leggTilDager(idag, 3), til: leggTilDager(idag, 5) });
    expect(await apner(per)).toBe(false);
    await natt(3);
    expect(await apner(per)).toBe(true);
    await natt(5);
    expect(await apner(per)).toBe(true);
    await natt(6);
    await natt(6);
    expect(await apner(per)).toBe(false);
  });

  it("of somebody else can be neither seen nor withdrawn", async () => {
    const { kari, per } = await kariOgPer();
    const ola = await innbygger(base, "4640", "Ola Nordmann");
    const fullmakt = await gitt(kari, per);
    expect(await gjor(base, ola, (tx) => trekkFullmakt(tx, ola, TID, { fullmakt }))).toMatchObject({
      nei: { grunn: "finnes_ikke" },
    });
    expect(await se(base, ola, (les) => representasjoner(les, "4640", kari.person, idag))).toEqual({ for: [], av: [] });
  });

  it("given ten times at once is one", async () => {
    const { kari, per } = await kariOgPer();
    const svarene = await Promise.all(Array.from({ length: 10 }, () => gir(kari, per)));
    expect(svarene.filter((s) => s.ok)).toHaveLength(1);
    expect(svarene.filter((s) => !s.ok && s.nei.grunn === "har_alt")).toHaveLength(9);
  });

  it("may be given to somebody the kommune has never met", async () => {
    const { kari } = await kariOgPer();
    const ny = { fnr: syntetiskFnr(dato("1980-05-05"), 40), navn: "Nina Ny" };
    expect(await gir(kari, ny)).toMatchObject({ ok: true });
    expect((await se(base, kari, (les) => representasjoner(les, "4640", kari.person, idag))).av).toMatchObject([
      { representantNavn: "Nina Ny" },
    ]);
  });
});

describe("a fullmakt is refused, and nothing is written,", () => {
  const ny = (fodt: string) => ({ fnr: syntetiskFnr(dato(fodt), 41), navn: "Nora Ny" });
  it.each<[string, (p: { kari: Proveperson; per: Proveperson }) => [{ fnr: string; navn: string }, Partial<NyFullmakt>], object]>(
    [
      ["when the number has a slip in it", ({ per }) => [{ fnr: "12345678901", navn: per.navn }, {}], { grunn: "ugyldig_fnr" }],
      ["when the number is another's", ({ per }) => [{ fnr: per.fnr, navn: "Pål Lie" }, {}], { grunn: "navn_stemmer_ikke" }],
      ["to oneself", ({ kari }) => [kari, {}], { grunn: "seg_selv" }],
      ["for nothing", ({ per }) => [per, { omfang: [] }], { grunn: "ingen_omfang" }],
      ["back in time", ({ per }) => [per, { fra: leggTilDager(idag, -1) }], { grunn: "fra_for_tidlig" }],
      [
        "with its end before its beginning",
        ({ per }) => [per, { fra: leggTilDager(idag, 3), til: idag }],
        { grunn: "til_for_fra" },
      ],
      ["to a minor", () => [ny("2012-05-05"), {}], { grunn: "kan_ikke_vare_fullmektig", mangler: [{ kode: "under_18" }] }],
    ],
  )("%s", async (_navn, lag, grunn) => {
    const { kari, per } = await kariOgPer();
    expect(await gir(kari, ...lag({ kari, per }))).toMatchObject({ ok: false, nei: grunn });
    expect((await se(base, kari, (les) => representasjoner(les, "4640", kari.person, idag))).av).toEqual([]);
  });

  it("to one who works with cases in the kommune", async () => {
    const { kari } = await kariOgPer();
    const siv = { fnr: syntetiskFnr(dato("1975-01-01"), 42), navn: "Siv Saksbehandler" };
    await iKommunen(base, "4640", ({ db }) =>
      db.updateTable("ansatt").set({ fnr: siv.fnr }).where("id", "=", kontoret.ansatt).execute(),
    );
    expect(await gir(kari, siv)).toMatchObject({
      nei: { grunn: "kan_ikke_vare_fullmektig", mangler: [{ kode: "ansatt_i_omradet", hjemmel: [{ paragraf: "12" }] }] },
    });
  });
});

describe("a parent", () => {
  const forelder = async (fodt: string) => {
    const barn = await innbygger(base, "4640", "Lille Lie", dato(fodt));
    const mor = await innbygger(base, "4640", "Mari Lie");
    const { sak } = await leggTilSak(base, { kommune: "4640", enhet, person: barn.person });
    await iKommunen(base, "4640", (tx) =>
      settRepresentasjon(tx, { slag: "system", navn: "prove" }, TID, {
        kommune: "4640",
        representert: barn.person,
        representant: mor.person,
        slag: "foresatt",
        omfang: ["brev", "snakke", "soke", "klage"],
        fra: idag,
        til: null,
      }),
    );
    const apner = await se(base, mor, async (les) => (await apneSak(les, mor, "sak.les", "4640", sak)).ok);
    const [rad] = (await se(base, mor, (les) => representasjoner(les, "4640", mor.person, idag))).for;
    return { apner, til: rad?.til };
  };

  it("comes into a small child's case, and is a parent until the day before the child is of age", async () => {
    expect(await forelder("2018-03-10")).toEqual({ apner: true, til: "2036-03-09" });
  });

  it("does not come by itself into the case that a child of fourteen opened alone", async () => {
    expect(await forelder("2012-03-10")).toMatchObject({ apner: false });
  });
});
