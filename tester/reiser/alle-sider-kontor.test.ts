import { afterAll, describe, expect, it } from "vitest";
import { type Lesing, lagBase } from "../../src/grunnmur/db/base.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { folk, reise } from "./oppsett/reise.ts";
import { Vandring } from "./oppsett/vandring.ts";

const trappa = await reise();
const vandring = new Vandring();
const base = lagBase(trappa.database, lagLogg("silent"), 1);
afterAll(() => base.lukk());

const KONTOR = "/nb/asker/kontor";
const asker = <T>(fn: (les: Lesing) => Promise<T>): Promise<T> => base.les({ slag: "system", kommune: "3203" }, fn);

/** A care case in every state, and a complaint in every state. */
async function hverTilstand(): Promise<string[]> {
  return asker(async ({ db }) => {
    const saker = await db
      .selectFrom("sak")
      .distinctOn("tilstand")
      .select(["id", "tilstand"])
      .where("spor", "=", "omsorg")
      .where("kommune", "=", "3203")
      .orderBy("tilstand")
      .orderBy("lopenummer", "desc")
      .execute();
    const klager = await db
      .selectFrom("klage as k")
      .innerJoin("sak as s", "s.id", "k.sak")
      .distinctOn("k.tilstand")
      .select("k.id")
      .where("s.spor", "=", "omsorg")
      .where("s.kommune", "=", "3203")
      .orderBy("k.tilstand")
      .execute();
    return [...saker.map((s) => `${KONTOR}/sak/${s.id}`), ...klager.map((k) => `${KONTOR}/klage/${k.id}`)];
  });
}

/** A case whose papers are to go to a new kommune: its page, and the papers as one file. */
async function papireneTilNyKommune(): Promise<string[]> {
  return asker(async ({ db }) => {
    const { sak, hendelse, papir } = await db
      .selectFrom("oppgave as o")
      .innerJoin("livshendelse_sak as l", "l.sak", "o.sak")
      .innerJoin("dokument as d", "d.sak", "o.sak")
      .select(["o.sak", "l.hendelse", "d.id as papir"])
      .where("o.kommune", "=", "3203")
      .where("o.slag", "=", "send_papirer")
      .where("o.tilstand", "=", "apen")
      .executeTakeFirstOrThrow();
    const side = `${KONTOR}/sak/${sak}/livshendelse`;
    return [side, `${side}/papirer.pdf?hendelse=${hendelse}&papir=${papir}`];
  });
}

/** Nav's pages for a kvalifiseringsprogram: only a case with one has them. */
async function etProgram(): Promise<string> {
  const { sak } = await asker(({ db }) =>
    db.selectFrom("program").select("sak").where("kommune", "=", "3203").executeTakeFirstOrThrow(),
  );
  return `${KONTOR}/sak/${sak}/program`;
}

describe("every page of", () => {
  it("a case worker, with cases and complaints in every state", async () => {
    const ark = await trappa.som(folk.jonas, KONTOR);
    expect(await vandring.gjennom(ark, [KONTOR, ...(await hverTilstand()), ...(await papireneTilNyKommune())])).toEqual([]);
  });

  it("Nav, with a kvalifiseringsprogram", async () => {
    const ark = await trappa.som(folk.kari, KONTOR);
    expect(await vandring.gjennom(ark, [await etProgram()])).toEqual([]);
  });

  it.each([
    ["a leader", folk.mona, `${KONTOR}?utvalg=godkjenning`],
    ["Nav, by its leader", folk.tor, KONTOR],
    ["the administrator", folk.ida, `${KONTOR}/innstillinger`],
    ["the klagenemnd", folk.per, "/nb/asker/nemnd"],
    ["the Statsforvalter", folk.randi, "/nb/statsforvalter/ostfold-buskerud-oslo-og-akershus"],
  ])("%s", async (_, hvem, sti) => {
    const ark = await trappa.som(hvem, sti);
    expect(await vandring.gjennom(ark, [sti])).toEqual([]);
  });
});

it("is every page there is at work", () => {
  expect(vandring.usett(["ansatt", "nemnd", "administrator", "tekstansvar", "embete"])).toEqual([]);
});
