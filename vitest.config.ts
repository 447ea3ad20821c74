import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["tester/oppsett/postgres.ts"],
    reporters: ["default", "./tester/oppsett/slutttelling.ts"],
    // A test that hangs is a failure with a name, not a run that never ends.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "kode", include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tester/*.test.ts", "tester/tilgang/**/*.test.ts"] } },
      {
        extends: true,
        // One browser at a time: the journeys share two cores with the server they visit.
        test: { name: "reiser", include: ["tester/reiser/**/*.test.ts"], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
