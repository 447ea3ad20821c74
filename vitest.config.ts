import { defineConfig } from "vitest/config";

const MED_NETTLESER = ["src/**/*.nettleser.test.{ts,tsx}", "tester/reiser/**/*.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["tester/oppsett/postgres.ts"],
    reporters: ["default", "./tester/oppsett/slutttelling.ts"],
    // A test that hangs is a failure with a name, not a run that never ends.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "kode", include: ["{src,tester}/**/*.test.{ts,tsx}"], exclude: MED_NETTLESER },
      },
      {
        extends: true,
        // One browser at a time: the journeys share two cores with the server they visit.
        test: {
          name: "nettleser",
          include: MED_NETTLESER,
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
