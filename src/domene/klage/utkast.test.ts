import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { finnKlageutkast, klageutkastFor, lagreKlageutkast, slettKlageutkast } from "./index.ts";

const { base } = await nyBase();
const { kontoret } = await scene(base, "4640");
const kari = await innbygger(base, "4640", "Kari Lie");
const ola = await innbygger(base, "4640", "Ola Nordmann");

async function nySak() {
  const { sak } = await leggTilSak(base, { kommune: "4640", enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });
  const lagre = (hvem: Innbygger, onsket: string, tid = TID) =>
    gjor(base, hvem, (tx) => lagreKlageutkast(tx, hvem, tid, { sak, felt: { onsket: [onsket] } }));
  const finn = (hvem: Innbygger) => se(base, hvem, (les) => finnKlageutkast(les, hvem, sak));
  return { sak, lagre, finn };
}

describe("a complaint that is begun", () => {
  it("is one for each case, with the latest words, and lives thirty days from them", async () => {
    const { sak, lagre, finn } = await nySak();
    const annen = await nySak();
    await annen.lagre(kari, "Noe annet");
    await lagre(kari, "Mer");
    expect(await lagre(kari, "Mer hjelp", dagerEtter(2))).toEqual({ ok: true, verdi: true });
    expect(await finn(kari)).toMatchObject({ sak, felt: { onsket: ["Mer hjelp"] }, slettes: leggTilDager(TID.idag, 32) });
    expect(await se(base, kari, (les) => klageutkastFor(les, kari))).toHaveLength(2);
  });

  it("is one also when it is saved and thrown away many times at once", async () => {
    const { sak, lagre, finn } = await nySak();
    const slett = () => gjor(base, kari, (tx) => slettKlageutkast(tx, kari, sak));
    await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 3 === 2 ? slett() : lagre(kari, `Mer ${i}`))));
    await lagre(kari, "Til slutt");
    const mine = (await se(base, kari, (les) => klageutkastFor(les, kari))).filter((u) => u.sak === sak);
    expect(mine).toHaveLength(1);
    expect(await finn(kari)).toMatchObject({ felt: { onsket: ["Til slutt"] } });
  });

  it("is nobody else's, and is not begun by one who has no place in the case", async () => {
    const { lagre, finn } = await nySak();
    await lagre(kari, "Mer");
    expect(await finn(ola)).toBeNull();
    expect(await lagre(ola, "Mer")).toMatchObject({ ok: false, nei: { grunn: "finnes_ikke" } });
  });

  it("is gone when it is sent or given up, and has a limit", async () => {
    const { sak, lagre, finn } = await nySak();
    await lagre(kari, "Mer");
    await gjor(base, kari, (tx) => slettKlageutkast(tx, kari, sak));
    expect(await finn(kari)).toBeNull();
    expect(await lagre(kari, "a".repeat(200_000))).toMatchObject({ ok: false, nei: { grunn: "for_stort" } });
  });
});
