import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  NETT,
  nyAnsatt,
  nySak,
  nyttKontor,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { finnKommune } from "../kommune/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, finnVedtak, krav, returner, sendTilGodkjenning } from "./index.ts";
import { toPersonersgrunner } from "./toPersoner.ts";

const ALENE = { utfall: [], tjenester: [], overOre: null, reduksjon: false } as const;
const penger = (ore: number, utfall: "innvilget" | "delvis" | "avslag" = "innvilget") =>
  ({ tjeneste: "okonomisk_stonad", utfall, belopOre: ore, reduserer: false }) as const;
const hjelp = (endret: object = {}) =>
  ({ tjeneste: "bpa", utfall: "innvilget", belopOre: null, reduserer: false, ...endret }) as const;
const GRENSE = 30_000_00;

describe("the kommune's rule for two people", () => {
  it.each([
    ["one øre under the limit", [penger(GRENSE - 1)], []],
    ["exactly the limit", [penger(GRENSE)], []],
    ["one øre above it", [penger(GRENSE + 1)], [{ kode: "belop", sumOre: GRENSE + 1, grenseOre: GRENSE }]],
    ["two that are the limit together", [penger(GRENSE - 1), penger(1)], []],
    ["two that are above it together", [penger(GRENSE), penger(1)], [{ kode: "belop", sumOre: GRENSE + 1, grenseOre: GRENSE }]],
    ["what is refused gives nothing", [penger(GRENSE), penger(GRENSE, "avslag")], []],
    ["help has no amount", [hjelp()], []],
  ])("by amount: %s", (_, poster, ventet) => {
    expect(toPersonersgrunner({ ...ALENE, overOre: GRENSE }, poster)).toEqual(ventet);
  });

  it("with the limit at nothing, holds for every krone, and for no help", () => {
    const regel = { ...ALENE, overOre: 0 };
    expect(toPersonersgrunner(regel, [penger(1)])).toHaveLength(1);
    expect(toPersonersgrunner(regel, [penger(0), hjelp()])).toEqual([]);
  });

  it.each([
    ["nothing asked for", ALENE, [hjelp(), penger(GRENSE * 9)], []],
    ["an outcome, told once", { ...ALENE, utfall: ["innvilget"] }, [hjelp(), hjelp()], ["utfall"]],
    ["another outcome", { ...ALENE, utfall: ["avslag"] }, [hjelp()], []],
    ["an answer that is not given yet", { ...ALENE, utfall: ["avslag", "innvilget"] }, [hjelp({ utfall: null })], []],
    ["a service", { ...ALENE, tjenester: ["bpa"] }, [hjelp(), penger(1)], ["tjeneste"]],
    ["another service", { ...ALENE, tjenester: ["depositum"] }, [hjelp()], []],
    ["a cut", { ...ALENE, reduksjon: true }, [hjelp({ reduserer: true })], ["reduksjon"]],
    ["no cut", { ...ALENE, reduksjon: true }, [hjelp()], []],
    [
      "all of it at once, each by itself",
      { utfall: ["delvis"], tjenester: ["bpa"], overOre: GRENSE, reduksjon: true },
      [hjelp({ utfall: "delvis", reduserer: true }), penger(GRENSE + 1)],
      ["utfall", "tjeneste", "belop", "reduksjon"],
    ],
  ] as const)("tells why: %s", (_, regel, poster, ventet) => {
    expect(toPersonersgrunner(regel, poster).map((g) => g.kode)).toEqual(ventet);
  });
});

describe("at the desk", async () => {
  const { base } = await nyBase();
  const tid = tidspunkt("2026-11-20");
  let k: Kontor;
  let eli: Ansatt;
  let ola: Ansatt;
  beforeAll(async () => {
    k = await nyttKontor(base, "4702", []);
    eli = k.omsorg.saksbehandler;
    ola = k.omsorg.leder;
  });
  const settRegel = (regel: object) =>
    base.skriv({ slag: "system", kommune: k.kommune }, ({ db }) =>
      db.updateTable("kommune").set(regel).where("nummer", "=", k.kommune).execute(),
    );
  async function utkast() {
    const sak = await nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "bpa", onsket: "BPA" }] });
    await utred(base, eli, sak.sak, "2026-11-15");
    return { ...sak, ...(await skrevet(base, eli, sak.sak, innhold([svarPa(sak.poster[0] ?? "")]))) };
  }
  const kontroll = (vedtak: string) => gjor(base, eli, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak, nett: NETT }));
  const send = (av: Ansatt, sak: string, vedtak: string, versjon: number) =>
    gjor(base, av, (tx) => sendTilGodkjenning(tx, av, tid, { sak, vedtak, versjon, nett: NETT }));
  const fattSom = (av: Ansatt, sak: string, vedtak: string, versjon: number) =>
    gjor(base, av, (tx) => fatt(tx, av, tid, { sak, vedtak, versjon, nokkel: "a", nett: NETT }));

  it("a rule that is eased while a decision waits does not let it go alone, and what was why is kept", async () => {
    await settRegel({ to_personer_tjenester: ["bpa"] });
    const { sak, vedtak, versjon } = await utkast();
    expect(await kontroll(vedtak)).toMatchObject({ toPersonerFordi: [{ kode: "tjeneste", tjeneste: "bpa" }], klar: false });
    expect((await send(eli, sak, vedtak, versjon)).ok).toBe(true);
    await settRegel({ to_personer_tjenester: [] });
    expect(await kontroll(vedtak)).toMatchObject({ toPersoner: true, toPersonerFordi: [{ kode: "tjeneste", tjeneste: "bpa" }] });
    expect(await fattSom(eli, sak, vedtak, versjon + 1)).toEqual({ ok: false, nei: { grunn: "eget_vedtak" } });
    expect((await fattSom(ola, sak, vedtak, versjon + 1)).ok).toBe(true);
    const fattetNa = await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, vedtak));
    expect(fattetNa).toMatchObject({ godkjentAvNavn: "Ola Leder", toPersonerFordi: [{ kode: "tjeneste", tjeneste: "bpa" }] });
    const glem = gjor(base, eli, ({ db }) =>
      db.updateTable("vedtak").set({ to_personer_fordi: null }).where("id", "=", vedtak).execute(),
    );
    await expect(glem).rejects.toThrow("et fattet vedtak endres ikke");
  });

  it("given back, it is held against the rule of the day again, in either direction", async () => {
    await settRegel({ to_personer_tjenester: ["bpa"] });
    const { sak, vedtak, versjon } = await utkast();
    await send(eli, sak, vedtak, versjon);
    await settRegel({ to_personer_tjenester: [] });
    const tilbake = { sak, vedtak, versjon: versjon + 1, grunn: "Skriv mer om morgenen." };
    expect((await gjor(base, ola, (tx) => returner(tx, ola, tid, tilbake))).ok).toBe(true);
    expect(await kontroll(vedtak)).toMatchObject({ toPersoner: false, toPersonerFordi: [], klar: true });
    await settRegel({ to_personer_tjenester: ["bpa"] });
    expect(await fattSom(eli, sak, vedtak, versjon + 2)).toEqual({ ok: false, nei: { grunn: "trenger_godkjenning" } });
    await settRegel({ to_personer_tjenester: [] });
    expect((await fattSom(eli, sak, vedtak, versjon + 2)).ok).toBe(true);
  });

  it("who is inhabil neither sends it on nor approves it; a third may", async () => {
    await settRegel({ to_personer_tjenester: ["bpa"] });
    const { sak, vedtak, versjon } = await utkast();
    const inhabil = (ansatt: Ansatt) =>
      gjor(base, eli, ({ db }) =>
        db
          .insertInto("inhabilitet")
          .values({
            ...{ kommune: k.kommune, sak, ansatt: ansatt.ansatt, tilknytning: "naer_familie", hjemmel: "fvl67 § 6" },
            ...{ meldt_av: ansatt.ansatt, meldt_at: tid.na },
          })
          .execute(),
      );
    await send(eli, sak, vedtak, versjon);
    await inhabil(ola);
    expect(await fattSom(ola, sak, vedtak, versjon + 1)).toEqual({ ok: false, nei: { grunn: "er_inhabil" } });
    const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, k.kommune));
    if (!kommune) throw new Error("the kommune of the test is there");
    const tredje = await nyAnsatt(base, kommune, "tildelingskontor", "Siv Tredje", "saksbehandler");
    expect((await fattSom(tredje, sak, vedtak, versjon + 1)).ok).toBe(true);
    const annen = await utkast();
    await gjor(base, eli, ({ db }) =>
      db
        .insertInto("inhabilitet")
        .values({
          ...{ kommune: k.kommune, sak: annen.sak, ansatt: eli.ansatt, tilknytning: "naer_familie", hjemmel: "fvl67 § 6" },
          ...{ meldt_av: eli.ansatt, meldt_at: tid.na },
        })
        .execute(),
    );
    expect(await send(eli, annen.sak, annen.vedtak, annen.versjon)).toEqual({ ok: false, nei: { grunn: "er_inhabil" } });
  });

  it("a cut in what the person has today asks for two, where the kommune wants it", async () => {
    await settRegel({ to_personer_tjenester: [], to_personer_reduksjon: true });
    const forste = await nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "bpa", onsket: "BPA" }] });
    await utred(base, eli, forste.sak, "2026-11-10");
    await fattet(base, eli, forste.sak, innhold([svarPa(forste.poster[0] ?? "", { timerPerUke: 20 })]), "2026-11-11");
    const person = { person: forste.person };
    const sak = await nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "bpa", onsket: "BPA" }], ...person });
    await utred(base, eli, sak.sak, "2026-11-15");
    const mindre = svarPa(sak.poster[0] ?? "", { timerPerUke: 12, fra: dag("2027-01-01") });
    const { vedtak } = await skrevet(base, eli, sak.sak, innhold([mindre]));
    expect(await kontroll(vedtak)).toMatchObject({ toPersonerFordi: [{ kode: "reduksjon", tjeneste: "bpa" }] });
    await settRegel({ to_personer_reduksjon: false });
    expect(await kontroll(vedtak)).toMatchObject({ toPersoner: false });
  });
});
