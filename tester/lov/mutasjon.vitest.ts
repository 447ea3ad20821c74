import { defineConfig } from "vitest/config";

/** The tests that a change in the law must not survive: those of the law itself, without a database. The test that reads the source as text would see the mutant in it. */
export default defineConfig({
  test: {
    include: ["src/lov/**/*.test.ts"],
    exclude: ["src/lov/importregler.test.ts"],
    setupFiles: ["tester/lov/mutasjon.oppsett.ts"],
    testTimeout: 20_000,
    reporters: ["dot"],
    isolate: false,
    pool: "threads",
  },
});
