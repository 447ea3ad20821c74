import { afterAll, expect, it } from "vitest";
import { slettDatabase } from "../../../tester/oppsett/database.ts";
import { DEMOMORGEN, kopierDemo } from "../../../tester/oppsett/demobase.ts";
import { antallUtenKlokke, kjorKommune } from "../../domene/styring/index.ts";
import { lagBase } from "../../grunnmur/db/base.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { lagLogg } from "../../grunnmur/logg.ts";
import { lesDemo } from "./data.ts";

const url = await kopierDemo();
const base = lagBase(url, lagLogg("silent"));
afterAll(async () => {
  await base.lukk();
  await slettDatabase(url);
});
const klokke = fastKlokke(DEMOMORGEN);

it.each(lesDemo().kommuner.map((k) => k.nummer))(
  "%s: nothing open is without a running clock, before and after the nightly run, and the run has letters to make ready once",
  async (kommune) => {
    const uten = () => base.les({ slag: "system", kommune }, (les) => antallUtenKlokke(les, klokke.idag()));
    expect(await uten()).toBe(0);
    const forste = await kjorKommune({ base, klokke, logg: lagLogg("silent") }, { kommune });
    expect(forste).toMatchObject({ utenKlokke: 0, klare: expect.any(Number) });
    expect(forste.klare).toBeGreaterThan(0);
    expect(await kjorKommune({ base, klokke, logg: lagLogg("silent") }, { kommune })).toMatchObject({ klare: 0, utenKlokke: 0 });
    expect(await uten()).toBe(0);
  },
);
