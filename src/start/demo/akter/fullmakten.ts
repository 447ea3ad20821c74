import { giFullmakt } from "../../../domene/fullmakt/index.ts";
import { syntetiskFnr } from "../../../grunnmur/ident/index.ts";
import { leggTilAar } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv } from "../liv.ts";
import { temaer } from "../temaer.ts";

/** Numbers of a day that neither the residents nor the employees of the demonstration use. */
const LOPENUMMER = 125;

/** The person lets a son or daughter get the letters and speak with the kommune. */
export async function giFullmaktTil(liv: Liv, siden: number): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  const { fodt, aktor } = liv.person;
  const ung = liv.temaer.includes(temaer.psykisk) || liv.temaer.includes(temaer.fritid);
  const fnr = syntetiskFnr(leggTilAar(fodt, ung ? -27 : 27), LOPENUMMER);
  const navn = `Kim ${aktor.navn.split(" ").at(-1)}`;
  const inn = { fnr, navn, omfang: ["brev", "snakke"], fra: tid.idag, til: null } as const;
  await gjor(liv, liv.aktor, (tx) => giFullmakt(tx, liv.aktor, tid, inn));
}
