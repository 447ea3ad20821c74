import { setTimeout as vent } from "node:timers/promises";
import { forfall, instansforfall } from "../../src/domene/forelopig/index.ts";
import { kjorKommune } from "../../src/domene/styring/index.ts";
import { lagBase } from "../../src/grunnmur/db/base.ts";
import { type Jobbhandterere, startArbeider } from "../../src/grunnmur/jobb/arbeider.ts";
import { fastKlokke } from "../../src/grunnmur/klokke.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { dodelig } from "./dodelig.ts";
import { apneKo } from "./ko.ts";

/**
 * A worker of its own process, for the one who kills it: `node arbeider.ts URL DAY STEPS`. It does the jobs of the clocks, and kill -9s itself before the
 * statement with that number; it ends by itself when there is nothing left to do.
 */
const [url = "", natten = "", skritt = ""] = process.argv.slice(2);
const logg = lagLogg("silent");
const { base } = dodelig(lagBase(url, logg), Number(skritt), () => {
  process.kill(process.pid, "SIGKILL");
  for (;;);
});
const deler = { base, klokke: fastKlokke(natten), logg };
// The notices stay in the queue, where they are counted: this worker knows no such job.
const jobber = {
  "klokker.kommune": async (p) => void (await kjorKommune(deler, p)),
  "forelopig.forfall": (p) => (p.hos === "kommunen" ? forfall(deler, p) : instansforfall(deler, p)),
} satisfies Partial<Jobbhandterere>;
const arbeider = await startArbeider({ url, logg, jobber: jobber as unknown as Jobbhandterere, oppgi: async () => undefined });
const ko = await apneKo(url);
const igjen = async () => (await Promise.all(Object.keys(jobber).map((navn) => ko.jobber(navn)))).flat().length;
while ((await igjen()) > 0) await vent(25);
await arbeider.stopp();
process.exit(0);
