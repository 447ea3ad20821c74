import type { Base } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { lesDemo } from "./data.ts";
import { settInnFolk } from "./folk.sql.ts";

/** Sets up the demonstration the first time: offices, people, and a few hundred cases, with dates relative to today. */
export async function demo(base: Base, klokke: Klokke): Promise<void> {
  await settInnFolk(base, klokke, lesDemo());
}
