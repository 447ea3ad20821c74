import { defineConfig } from "vitest/config";

/**
 * The tests of the reading of cases by themselves: so few that what is worked out when a file is loaded, which here is every word that a case may hold, can be tried too.
 * Cases made at random are left out. They ask only that nothing is thrown, and each takes as long as all the others.
 */
export default defineConfig({
  test: {
    include: ["src/lov/saker/**/*.test.ts"],
    exclude: ["src/lov/saker/tilfeldig.test.ts"],
    testTimeout: 20_000,
    reporters: ["dot"],
    isolate: false,
    pool: "threads",
  },
});
