import type { Base } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { lesDemo } from "./data.ts";
import { settInnFolk } from "./folk.sql.ts";
import { planFor } from "./kjorplan.ts";
import { leve } from "./leve.ts";
import { lesScene } from "./scene.sql.ts";

/** Sets up the demonstration the first time: offices, people, and a few hundred cases, with dates relative to today. */
export async function demo(base: Base, klokke: Klokke, vert = "localhost"): Promise<void> {
  const data = lesDemo();
  await settInnFolk(base, klokke, data);
  const na = klokke.na();
  await Promise.all(
    data.kommuner.map(async ({ nummer }) => {
      const scene = await lesScene(base, nummer, vert);
      for (const plan of planFor(data, nummer)) await leve(base, scene, na, plan);
    }),
  );
}
