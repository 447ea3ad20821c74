import { globSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** Each property gets three seconds at most for each change to the law: a change it does not notice then may only make the score lower than it is. */
fc.configureGlobal({ interruptAfterTimeLimit: 3_000, markInterruptAsFailure: false });

/** The law is loaded before the first test: what is worked out by loading it would otherwise be put down to the one test that happened to load it, and be run against that test alone. */
const LOV = join(import.meta.dirname, "../../src/lov");
for (const fil of globSync("**/*.ts", { cwd: LOV }).filter((f) => !f.endsWith(".test.ts"))) await import(join(LOV, fil));
