import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROT } from "../../tester/oppsett/hus.ts";

it("pages are made by React's fast build, and nothing else is told that this is production", () => {
  const skript = 'import("react").then((r) => console.log(r.act ? "treg" : "rask", process.env.NODE_ENV ?? "uten"))';
  const kjor = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ["--import", "./src/start/tsx.mjs", "-e", skript], { cwd: ROT, env, encoding: "utf8" });
  const { NODE_ENV: _, ...uten } = process.env;
  expect(kjor(uten).stdout).toBe("rask uten\n");
  expect(kjor({ ...uten, NODE_ENV: "test" }).stdout).toBe("rask test\n");
});
