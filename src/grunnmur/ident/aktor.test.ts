import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { finnAktor, finnArbeidssteder, type Hvor } from "./aktor.ts";
import { syntetiskFnr } from "./fnr.ts";
import type { Dor, Okt } from "./okt.ts";

const { base } = await nyBase();
const SYSTEM = { slag: "system" } as const;
const idag = dato("2026-11-21");
const na = Temporal.Instant.from("2026-11-21T10:00:00Z");
/** Works at two offices in Asker and lives there, and works at the Statsforvalter too. */
const berit = syntetiskFnr(dato("1980-03-04"));
/** Left Asker the day before. */
const odd = syntetiskFnr(dato("1970-03-04"));
const ASKER = { kommune: "3203" } as const;
const SOGNDAL = { kommune: "4640" } as const;
const VESTLAND = { embete: "vestland" } as const;

function okt(fnr: string, slag: Dor): Okt {
  return { hash: Buffer.alloc(32), fnr, navn: "Berit Ås", slag, sistBrukt: na, utloper: na };
}
const hvem = (fnr: string, slag: Dor, hvor: Hvor | null, dag = idag) =>
  base.les(SYSTEM, (les) => finnAktor(les, okt(fnr, slag), hvor, dag));

beforeAll(async () => {
  await base.skriv(SYSTEM, async ({ db }) => {
    await db
      .insertInto("embete")
      .values({ id: "vestland", navn_nb: "Statsforvalteren i Vestland", navn_nn: "Statsforvaltaren i Vestland" })
      .execute();
    await db.insertInto("embeteansatt").values({ embete: "vestland", fnr: berit, navn: "Berit Ås" }).execute();
  });
  for (const [nummer, navn] of [
    ["3203", "Asker"],
    ["4640", "Sogndal"],
  ] as const) {
    await base.skriv({ slag: "system", kommune: nummer }, ({ db }) =>
      db
        .insertInto("kommune")
        .values({
          nummer,
          navn,
          slug: navn.toLowerCase(),
          fylkesnummer: nummer.slice(0, 2),
          fylke: "F",
          embete: "vestland",
          sprakvedtak: "nøytral",
        })
        .execute(),
    );
  }
  await base.skriv({ slag: "system", kommune: "3203" }, async ({ db }) => {
    const enheter = await db
      .insertInto("enhet")
      .values(
        (["tildelingskontor", "klagenemnd"] as const).map((slag) => ({ kommune: "3203", slag, navn_nb: slag, navn_nn: slag })),
      )
      .returning(["id", "slag"])
      .execute();
    const [ansatt] = await db
      .insertInto("ansatt")
      .values({ kommune: "3203", fnr: berit, navn: "Berit Ås" })
      .returning("id")
      .execute();
    await db
      .insertInto("ansatt")
      .values({ kommune: "3203", fnr: odd, navn: "Odd Li", sluttet: dato("2026-11-21") })
      .execute();
    for (const enhet of enheter) {
      const rolle = enhet.slag === "klagenemnd" ? "nemnd" : "saksbehandler";
      await db
        .insertInto("ansatt_rolle")
        .values({ kommune: "3203", ansatt: ansatt?.id ?? "", enhet: enhet.id, rolle })
        .execute();
    }
  });
});

describe("who somebody is", () => {
  it("at work: the row in the staff list, with every role and unit", async () => {
    const aktor = await hvem(berit, "ansatt", ASKER);
    expect(aktor).toMatchObject({ slag: "ansatt", kommune: "3203", navn: "Berit Ås" });
    const roller = aktor.slag === "ansatt" ? aktor.roller.map((r) => `${r.enhetSlag}:${r.rolle}`).sort() : [];
    expect(roller).toEqual(["klagenemnd:nemnd", "tildelingskontor:saksbehandler"]);
  });

  it("at home: a resident, also in the kommune where one works", async () => {
    expect(await hvem(berit, "innbygger", ASKER)).toEqual({
      slag: "innbygger",
      fnr: berit,
      fodt: "1980-03-04",
      navn: "Berit Ås",
    });
    expect(await hvem(berit, "innbygger", VESTLAND)).toMatchObject({ slag: "innbygger" });
  });

  it("at the Statsforvalter", async () => {
    expect(await hvem(berit, "ansatt", VESTLAND)).toMatchObject({ slag: "embete", embete: "vestland", navn: "Berit Ås" });
  });

  it("nobody: in another kommune, at another office, after the last day, and without a place", async () => {
    expect(await hvem(berit, "ansatt", SOGNDAL)).toEqual({ slag: "anonym" });
    expect(await hvem(berit, "ansatt", { embete: "agder" })).toEqual({ slag: "anonym" });
    expect(await hvem(odd, "ansatt", ASKER)).toEqual({ slag: "anonym" });
    expect(await hvem(odd, "ansatt", ASKER, dato("2026-11-20"))).toMatchObject({ slag: "ansatt" });
    expect(await hvem(berit, "ansatt", null)).toEqual({ slag: "anonym" });
    expect(await base.les(SYSTEM, (les) => finnAktor(les, null, ASKER, idag))).toEqual({ slag: "anonym" });
  });
});

describe("the desks to choose from after login", () => {
  const steder = (fnr: string, slag: Dor) => base.les(SYSTEM, (les) => finnArbeidssteder(les, okt(fnr, slag), idag));

  it("are those where one works today", async () => {
    expect(await steder(berit, "ansatt")).toEqual([
      { slag: "kommune", nummer: "3203", slug: "asker", navn: "Asker", roller: ["nemnd", "saksbehandler"] },
      { slag: "embete", embete: "vestland" },
    ]);
    expect(await steder(odd, "ansatt")).toEqual([]);
  });

  it("are none for a resident's session", async () => {
    expect(await steder(berit, "innbygger")).toEqual([]);
  });
});
