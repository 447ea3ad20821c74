import { globSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { inject } from "vitest";

/** Each property gets three seconds at most for each change to the law: a change it does not notice then may only make the score lower than it is. */
fc.configureGlobal({ interruptAfterTimeLimit: 3_000, markInterruptAsFailure: false });

/**
 * In the run that finds out which test runs what, the law is loaded before the first test: what is worked out by loading it would otherwise be put down to the one test that
 * happened to load it, and be tried against that test alone.
 */
const LOV = join(import.meta.dirname, "../../src/lov");
const lovfiler = () => globSync("**/*.ts", { cwd: LOV }).filter((f) => !f.endsWith(".test.ts"));
if (inject("mode" as never) === "dry-run") await Promise.all(lovfiler().map((fil) => import(join(LOV, fil))));
