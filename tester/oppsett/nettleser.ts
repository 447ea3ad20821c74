import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Chromium without what draws windows: the same engine, and a new page costs half. */
const UTEN_VINDU = "/usr/bin/chromium-headless-shell";
const KJENTE_STEDER = [
  UTEN_VINDU,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * It stays at home: no updates, no reports, nothing but the pages that it is sent to. And what a page runs, it runs once: V8 does not make it
 * faster first, which cost axe half of its time.
 */
const ARGUMENTER = [
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--lang=nb-NO"],
  "--js-flags=--no-maglev,--no-turbofan",
];

/**
 * A real Chromium without a window, with a fresh profile: the one of CHROME_PATH, one from apt when we are root on Debian or Ubuntu, the machine's own, or else the one that npm
 * has brought. Pages are opened with {@link NORSK}.
 */
export async function startNettleser(): Promise<Browser> {
  const program = valgtProgram() ?? finnProgram();
  return chromium.launch({ headless: true, ...(program === null ? await fraNpm() : medProgram(program)) });
}

/** What a visitor from Norway brings along: date fields show Norwegian dates. */
export const NORSK = { locale: "nb-NO", timezoneId: "Europe/Oslo" } as const;

const erRoot = process.getuid?.() === 0;

function medProgram(executablePath: string): LaunchOptions {
  return { executablePath, args: [...ARGUMENTER, ...(erRoot ? ["--no-sandbox"] : [])] };
}

function valgtProgram(): string | null {
  const valgt = process.env.CHROME_PATH;
  if (valgt) {
    if (!existsSync(valgt)) throw new Error(`CHROME_PATH points at ${valgt}, and there is no browser there`);
    return valgt;
  }
  return null;
}

function finnProgram(): string | null {
  if (!existsSync(UTEN_VINDU) && !existsSync(PROVD)) installerMedApt();
  return KJENTE_STEDER.find((sted) => existsSync(sted)) ?? null;
}

/** Two who want a browser at the same moment wait for each other, and the second finds it there. */
const HENT = "apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends";
/** Tried on this machine: where apt has no such package, it is not asked again before each file. */
const PROVD = join(tmpdir(), "trappa-chromium.provd");
const HENT_CHROMIUM = `test -e ${PROVD} || command -v chromium-headless-shell || { apt-get update; ${HENT} chromium-headless-shell || command -v chromium || ${HENT} chromium; }; touch ${PROVD}`;

function installerMedApt(): void {
  if (!erRoot || !existsSync("/usr/bin/apt-get")) return;
  process.stdout.write("Installerer Chromium for nettlesertestene. / Installing Chromium for the browser tests.\n");
  spawnSync("flock", [join(tmpdir(), "trappa-chromium.laas"), "sh", "-c", HENT_CHROMIUM], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 600_000,
  });
}

/** Brings its own libraries along too, but only when it thinks that it runs where those are missing. */
async function fraNpm(): Promise<LaunchOptions> {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: pakket } = await import("@sparticuz/chromium");
  return { executablePath: await pakket.executablePath(), args: [...pakket.args, ...ARGUMENTER] };
}
