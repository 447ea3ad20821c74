import type { Base } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { lesDemo } from "./data.ts";
import { settInnFolk } from "./folk.sql.ts";
import { planFor } from "./kjorplan.ts";
import { ulevde } from "./levde.sql.ts";
import { leve } from "./leve.ts";
import { lesScene } from "./scene.sql.ts";

/**
 * Sets up the demonstration the first time: offices, people, and a few hundred cases in every state, made by the acts themselves with
 * dates relative to today. A start that was killed goes on where it was; when everything is there, nothing is written.
 *
 * @param vert host and port where complaints are taken, as the letters say it
 * @returns how many lives were lived now
 */
export async function demo(base: Base, klokke: Klokke, vert: string): Promise<number> {
  const data = lesDemo();
  await settInnFolk(base, klokke, data);
  const na = klokke.na();
  const igjen = await Promise.all(
    data.kommuner.map(async ({ nummer }) => {
      const planer = planFor(data, nummer);
      return { nummer, planer: await base.les({ slag: "system", kommune: nummer }, (les) => ulevde(les, nummer, planer)) };
    }),
  );
  const antall = igjen.reduce((sum, { planer }) => sum + planer.length, 0);
  if (antall === 0) return 0;
  process.stdout.write(
    "Lager demonstrasjonen. Det tar litt tid den første gangen. / Making the demonstration, the first time only.\n",
  );
  const utfall = await Promise.allSettled(
    igjen.map(async ({ nummer, planer }) => {
      const scene = await lesScene(base, nummer, vert);
      // One after the other, so that the cases have their numbers in the order they came.
      for (const plan of planer) await leve(base, scene, na, plan);
    }),
  );
  const feilet = utfall.find((u) => u.status === "rejected");
  if (feilet) throw feilet.reason;
  return antall;
}
