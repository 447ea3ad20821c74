import type { Hono } from "hono";
import { afterAll } from "vitest";
import { lagPool } from "../../src/grunnmur/db/tilkobling.ts";
import { lagHemmelighet } from "../../src/grunnmur/ident/hemmelighet.ts";
import { lagIdentitet } from "../../src/grunnmur/ident/index.ts";
import { fastKlokke } from "../../src/grunnmur/klokke.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { lagRategrense, type Rategrense } from "../../src/grunnmur/rate.ts";
import { formatsjekk } from "../../src/integrasjon/digisos/formatsjekk.ts";
import { lokaleDorer } from "../../src/integrasjon/idporten/dorer.ts";
import { lagApp } from "../../src/web/app.ts";
import { byggStil } from "../../src/web/ui/stil/bygg.ts";
import { nyBase, type Provebase } from "../oppsett/base.ts";

export const ADRESSE = "http://localhost:3000";

/** The whole application on a database of its own, as it is started. Call it at the top of a test file. */
export async function apneApp(rategrense?: Rategrense): Promise<{ readonly app: Hono } & Provebase> {
  const { base, url } = await nyBase();
  const logg = lagLogg("silent");
  const klokke = fastKlokke("2026-11-20T11:10:00Z");
  const hemmelighet = lagHemmelighet("en hemmelighet som er lang nok til prøver");
  const ident = lagIdentitet({ base, klokke, hemmelighet, dorer: lokaleDorer(ADRESSE).dorer });
  const pool = lagPool({ url, maks: 2, rolle: "trappa_system" }, logg);
  afterAll(() => pool.end());
  const rate = rategrense ?? lagRategrense(pool);
  const digisos = { sjekk: formatsjekk, skanner: null };
  return {
    app: lagApp({ base, klokke, logg, stil: await byggStil(), ident, rate, skanner: null, digisos, demo: false }),
    base,
    url,
  };
}
