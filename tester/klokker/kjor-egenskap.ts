import { spawnSync } from "node:child_process";

/** `npm run klokker:egenskap`: the test of the same name with a thousand cases, or as many as TRAPPA_SAKER says. */
const env = { TRAPPA_SAKER: "1000", ...process.env };
const prove = ["run", "--project", "kode", "--maxWorkers=1", "tester/klokker/egenskap.test.ts"];
process.exitCode = spawnSync("vitest", prove, { stdio: "inherit", env }).status ?? 1;
