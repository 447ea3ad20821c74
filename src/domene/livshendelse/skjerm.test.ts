import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, innbygger, type Proveperson, type Scene, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { finnKommune } from "../kommune/index.ts";
import { finnPerson, finnPersonMedFnr } from "../person/index.ts";
import { apneSak, hendelserI } from "../sak/index.ts";
import { registrer } from "../soknad/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { skjerm } from "./index.ts";

const { base } = await nyBase();
let s: Scene;
let egen: Ansatt;
let sara: Proveperson;
beforeAll(async () => {
  s = await scene(base, "4640");
  const [ansatt, enhet] = [randomUUID(), randomUUID()];
  await base.skriv({ slag: "system", kommune: "4640" }, async ({ db }) => {
    const navn = { navn_nb: "Nav, egen gruppe", navn_nn: "Nav, eiga gruppe" };
    await db
      .insertInto("enhet")
      .values({ kommune: "4640", id: enhet, slag: "nav", skjermet: true, ...navn })
      .execute();
    await db.insertInto("ansatt").values({ kommune: "4640", id: ansatt, fnr: "19999999999", navn: "Eli Egen" }).execute();
    await db.insertInto("ansatt_rolle").values({ kommune: "4640", ansatt, enhet, rolle: "saksbehandler" }).execute();
  });
  egen = {
    slag: "ansatt",
    kommune: "4640",
    ansatt,
    navn: "Eli Egen",
    roller: [{ enhet, enhetSlag: "nav", rolle: "saksbehandler" }],
  };
  sara = await innbygger(base, "4640", "Sara Moen");
});

const ser = (hvem: Ansatt, sak: string) => se(base, hvem, async (les) => (await apneSak(les, hvem, "sak.les", "4640", sak)).ok);
const soker = async (hvem: Ansatt) => {
  const kommune = await se(base, hvem, (les) => finnKommune(les, "4640"));
  if (!kommune) throw new Error("the kommune was just made");
  const svar = await gjor(base, hvem, (tx) =>
    registrer(tx, hvem, TID, {
      ...{ kommune, kanal: "muntlig", mottatt: TID.idag, sentGrunn: "", sprak: null, beskrivelse: "Trenger mat", haster: "nei" },
      person: { fnr: sara.fnr, navn: "Sara Moen", adresse: "", telefon: "" },
      poster: [{ tjeneste: "okonomisk_stonad", onsket: "Mat", spor: "sosial" }],
      ...{ sagtAv: "", filer: [], nokkel: randomUUID() },
    }),
  );
  if (!svar.ok) throw new Error(svar.nei.grunn);
  return { egne: svar.verdi.egne, sak: svar.verdi.kvittering.saker[0]?.id ?? "" };
};
const kjenner = (hvem: Ansatt) => se(base, hvem, (les) => finnPersonMedFnr(les, "4640", sara.fnr));

it("takes the cases of one who is not to be found behind a wall, and gives them back; the person sees them all the time", async () => {
  const { nav } = s;
  const { sak } = await soker(nav);
  expect(await gjor(base, s.kontoret, (tx) => skjerm(tx, s.kontoret, TID, { sak, skjermet: true }))).toMatchObject({ ok: false });
  expect(await ser(egen, sak)).toBe(false);
  expect(await gjor(base, nav, (tx) => skjerm(tx, nav, TID, { sak, skjermet: true }))).toMatchObject({
    verdi: { serSaken: false },
  });
  expect([await ser(nav, sak), await ser(egen, sak)]).toEqual([false, true]);
  expect(await kjenner(nav)).toBeNull();
  expect(await kjenner(egen)).toMatchObject({ navn: "Sara Moen", skjermet: true });
  const sett = await se(base, sara, async (les) => ({
    meg: await finnPerson(les, "4640", sara.person),
    hendelser: await hendelserI(les, "4640", sak),
  }));
  expect(sett.meg?.navn).toBe("Sara Moen");
  expect(sett.hendelser[0]).toMatchObject({ slag: "part.skjermet", data: { skjermet: true, flyttet: true } });

  // What is said at another counter is taken in all the same, and lies where it belongs.
  const { sak: ny, egne } = await soker(nav);
  expect(egne).toEqual([]);
  expect([await ser(nav, ny), await ser(egen, ny)]).toEqual([false, true]);

  expect(await gjor(base, egen, (tx) => skjerm(tx, egen, TID, { sak, skjermet: true }))).toMatchObject({
    nei: { grunn: "skjermet_alt" },
  });
  expect((await gjor(base, egen, (tx) => skjerm(tx, egen, TID, { sak, skjermet: false }))).ok).toBe(true);
  expect([await ser(nav, sak), await ser(nav, ny), await ser(egen, ny)]).toEqual([true, true, false]);
});
