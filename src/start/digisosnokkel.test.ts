import { expect, it } from "vitest";
import { nyBase } from "../../tester/oppsett/base.ts";
import { nyttKontor } from "../../tester/oppsett/kontor.ts";
import { nokkelHolder } from "../domene/digisos/index.ts";
import { fastKlokke } from "../grunnmur/klokke.ts";
import { digisosnokkel } from "./digisosnokkel.ts";

const { base } = await nyBase();
await nyttKontor(base, "4695");
const kjor = (...ord: string[]) => digisosnokkel(base, fastKlokke("2026-11-20T11:00:00Z"), ord);
const holder = (nokkel: string) => base.les({ slag: "system", kommune: "4695" }, (les) => nokkelHolder(les, "4695", nokkel));

it("makes a key that opens, shows it once, and takes it back", async () => {
  const ny = await kjor("4695", "ny", "Fagsystem", "A");
  const nokkel = /^digisos_\S+/.exec(ny.sagt)?.[0] ?? "";
  expect([ny.status, await holder(nokkel), await holder(`${nokkel}x`)]).toEqual([0, true, false]);
  const liste = await kjor("4695");
  expect(liste.sagt).toContain("Fagsystem A");
  expect(liste.sagt).not.toContain(nokkel);
  const id = /[0-9a-f-]{36}/.exec(liste.sagt)?.[0] ?? "";
  expect((await kjor("4695", "trekk", id)).status).toBe(0);
  expect(await holder(nokkel)).toBe(false);
  expect((await kjor("4695", "trekk", id)).status).toBe(1);
});

it.each([[[]], [["0000"]], [["4695", "ny"]], [["4695", "trekk", "alle"]], [["4695", "slett"]]])(
  "says how it is used for %j",
  async (ord) => {
    expect(await kjor(...ord)).toMatchObject({ status: 2, sagt: expect.stringContaining("npm run digisos:nokkel") });
  },
);
