import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { natt } from "../../src/domene/styring/index.ts";
import { nyBase } from "../oppsett/base.ts";
import { apneKo } from "./ko.ts";
import { enSomVenter, kontoret } from "./kontoret.ts";

const { base, url } = await nyBase();
const ko = await apneKo(url);
afterAll(() => ko.lukk());

/** A worker that is killed before this statement. @returns the signal it died of, or null when there was nothing left to do */
async function arbeider(skritt: number): Promise<NodeJS.Signals | null> {
  const fil = fileURLToPath(new URL("./arbeider.ts", import.meta.url));
  const prosess = spawn(process.execPath, ["--no-warnings", fil, url, "2026-12-20", String(skritt)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [kode, signal] = (await once(prosess, "exit")) as [number | null, NodeJS.Signals | null];
  expect(kode === 0 || signal === "SIGKILL").toBe(true);
  return signal;
}

it("kill -9 of the real worker between its steps: four who wait get one letter each, and one notice each", {
  timeout: 120_000,
}, async () => {
  const kontor = await kontoret(base, "4600", "send");
  for (const slag of ["omsorg", "klage", "statsforvalter", "nemnd"] as const) await enSomVenter(base, kontor, slag);
  await natt({ base });
  const drept: (NodeJS.Signals | null)[] = [];
  for (const skritt of [6, 24, 47, 75, 9]) drept.push(await arbeider(skritt));
  expect(drept).toContain("SIGKILL");
  expect(await arbeider(1_000_000)).toBeNull();
  const brev = await base.les({ slag: "system", kommune: "4600" }, ({ db }) =>
    db.selectFrom("brev").select(["id", "sak", "klage"]).where("slag", "=", "forelopig_svar").execute(),
  );
  expect(new Set(brev.map((b) => b.sak)).size).toBe(4);
  expect(brev).toHaveLength(4);
  const varsler = (await ko.jobber("brev.varsle")).map((j) => (j.payload as { brev: string }).brev);
  expect(varsler.filter((v) => brev.some((b) => b.id === v))).toHaveLength(4);
});
