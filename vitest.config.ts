import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { Lengstforst } from "./tester/oppsett/rekkefolge.ts";

const MED_NETTLESER = ["src/**/*.nettleser.test.{ts,tsx}", "tester/reiser/**/*.test.ts"];

const felles = {
  // A test that hangs is a failure with a name, not a run that never ends.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A test waits for PostgreSQL or for a browser half of the time, so two cores have two at work.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Files share a process, and what they have imported. Each has a database of its own.
  isolate: false,
};

export default defineConfig({
  test: {
    ...felles,
    // Of the whole, and not inherited: each project that had it would start a PostgreSQL of its own.
    globalSetup: ["tester/oppsett/postgres.ts"],
    reporters: ["default", "./tester/oppsett/slutttelling.ts"],
    sequence: { sequencer: Lengstforst },
    projects: [
      { test: { ...felles, name: "kode", include: ["{src,tester}/**/*.test.{ts,tsx}"], exclude: MED_NETTLESER } },
      { test: { ...felles, name: "nettleser", include: MED_NETTLESER, testTimeout: 600_000, hookTimeout: 300_000 } },
    ],
  },
});
