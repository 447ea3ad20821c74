import { afterAll, beforeAll } from "vitest";
import { type Kopi, kopiAv } from "./kopi.ts";
import { apneNettsted, type Nettsted } from "./nettsted.ts";
import { skrevetI } from "./prove.ts";
import type { Scene } from "./scene/scene.ts";

/** One site for everything that is refused: it is the same after each try, and `skrevet` tells what each of them left behind. */
export interface Felles {
  readonly scene: Scene;
  readonly nettsted: () => Nettsted;
  readonly skrevet: () => Promise<string[]>;
}

/** Opened before the tests of the file, closed after. */
export function fellesNettsted(mal: string, scene: Scene): Felles {
  let kopi: Kopi;
  let nettsted: Nettsted;
  beforeAll(async () => {
    kopi = await kopiAv(mal);
    nettsted = apneNettsted(kopi, scene);
  });
  afterAll(async () => {
    await nettsted[Symbol.asyncDispose]();
    await kopi[Symbol.asyncDispose]();
  });
  return { scene, nettsted: () => nettsted, skrevet: () => skrevetI(kopi) };
}
