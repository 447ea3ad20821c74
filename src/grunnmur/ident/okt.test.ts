import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { avsluttOkt, forleng, hentOkt, lagOkt, ryddOkter, slutter, trengerForlengelse } from "./okt.ts";

const { base } = await nyBase();
const SYSTEM = { slag: "system" } as const;
const start = Temporal.Instant.from("2026-11-21T10:00:00Z");
const etter = (varighet: Temporal.DurationLike) => start.add(varighet);
const kari = { fnr: "10915596784", navn: "Kari Nordmann", slag: "innbygger", idToken: "id-token" } as const;

const ny = () => base.skriv(SYSTEM, (tx) => lagOkt(tx, kari, start));
const hent = (token: string | undefined, na: Temporal.Instant) => base.les(SYSTEM, (les) => hentOkt(les, token, na));

describe("a session", () => {
  it("is opened by its token, and only its hash is stored", async () => {
    const token = await ny();
    expect(await hent(token, start)).toMatchObject({ fnr: kari.fnr, navn: kari.navn, slag: "innbygger" });
    const rader = await base.les(SYSTEM, ({ db }) => db.selectFrom("okt").selectAll().execute());
    expect(JSON.stringify(rader)).not.toContain(token);
  });

  it("is opened by nothing else", async () => {
    const token = await ny();
    for (const galt of [undefined, "", "x", `${token}x`, token.slice(1), "' or 1=1 --", "æ".repeat(43)])
      expect(await hent(galt, start)).toBeNull();
  });

  it("ends after half an hour of silence", async () => {
    const token = await ny();
    expect(await hent(token, etter({ minutes: 29 }))).not.toBeNull();
    expect(await hent(token, etter({ minutes: 30 }))).toBeNull();
  });

  it("lives on while it is used, but never beyond its last hour", async () => {
    const token = await ny();
    for (let minutt = 20; minutt < 8 * 60; minutt += 20) {
      const na = etter({ minutes: minutt });
      const okt = await hent(token, na);
      if (okt) await base.skriv(SYSTEM, (tx) => forleng(tx, okt, na));
    }
    const okt = await hent(token, etter({ minutes: 479 }));
    expect(okt && slutter(okt)).toEqual(etter({ hours: 8 }));
    expect(await hent(token, etter({ hours: 8 }))).toBeNull();
  });

  it("is written down as used at most once a minute, also by ten requests at the same time", async () => {
    const token = await ny();
    const okt = await hent(token, start);
    if (!okt) throw new Error("no session");
    expect(trengerForlengelse(okt, etter({ seconds: 59 }))).toBe(false);
    expect(trengerForlengelse(okt, etter({ seconds: 60 }))).toBe(true);
    const tider = Array.from({ length: 10 }, (_, i) => etter({ seconds: 60 + i }));
    await Promise.all(tider.map((na) => base.skriv(SYSTEM, (tx) => forleng(tx, okt, na))));
    const brukt = (await hent(token, etter({ minutes: 2 })))?.sistBrukt;
    expect(tider.map(String)).toContain(String(brukt));
    await base.skriv(SYSTEM, (tx) => forleng(tx, okt, etter({ seconds: 75 })));
    expect((await hent(token, etter({ minutes: 2 })))?.sistBrukt).toEqual(brukt);
  });

  it("is gone at once when it is ended, and is ended only once", async () => {
    const token = await ny();
    expect(await base.skriv(SYSTEM, (tx) => avsluttOkt(tx, token, start))).toEqual({ idToken: "id-token", slag: "innbygger" });
    expect(await hent(token, start)).toBeNull();
    expect(await base.skriv(SYSTEM, (tx) => avsluttOkt(tx, token, start))).toBeNull();
  });

  it("leaves nothing behind: the dead are deleted, the living stay", async () => {
    await base.skriv(SYSTEM, ({ db }) => db.deleteFrom("okt").execute());
    const [dod, levende] = [await ny(), await ny()];
    await base.skriv(SYSTEM, (tx) => avsluttOkt(tx, dod, start));
    expect(await base.skriv(SYSTEM, (tx) => ryddOkter(tx, start))).toBe(1);
    expect(await hent(levende, start)).not.toBeNull();
    expect(await base.skriv(SYSTEM, (tx) => ryddOkter(tx, etter({ minutes: 30 })))).toBe(1);
  });

  it("can be read by the system alone", async () => {
    await ny();
    for (const omfang of [{ slag: "offentlig" }, { slag: "kommunen", kommune: "3203" }] as const) {
      await expect(base.les(omfang, ({ db }) => db.selectFrom("okt").selectAll().execute())).rejects.toThrow(/permission denied/);
    }
  });
});
