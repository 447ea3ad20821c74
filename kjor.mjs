// The doorstep: `npm start` and `npm test` come in here, with whatever Node the machine has (20 or newer).
// It sees to it that the packages are installed, and hands over to the Node that Trappa runs on. It needs no package itself.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROT = dirname(fileURLToPath(import.meta.url));
const NODE_SOM_TRENGS = 26;
const MED_TSX = ["--import", "./src/start/tsx.mjs"];

/**
 * The web process. It needs some 50 MB of heap; without limits Node lets rubbish lie until there is several times as much, because the
 * machine has room. With these it stays below 300 MB in all (npm run ytelse).
 */
const TJENER = JSON.parse(readFileSync(join(ROT, "src/start/prosess.json"), "utf8"));

/** What each command runs, as arguments to Node. */
const OPPGAVER = {
  start: TJENER,
  test: ["tester/oppsett/alt.ts"],
  sjekk: ["tester/oppsett/alt.ts", "--uten-prover"],
  syntetisk: ["src/start/syntetisk/kjor-syntetisk.ts"],
  ytelse: [...MED_TSX, "tester/ytelse/kjor.ts"],
  palitelighet: [...MED_TSX, "tester/palitelighet/kjor.ts"],
  "db:typer": ["tester/oppsett/skriv-typer.ts"],
  "digisos:nokkel": ["src/start/kjor-digisosnokkel.ts"],
  "digisos:sjekk": ["tester/digisos/kjor-sjekk.ts"],
  "klokker:egenskap": ["tester/klokker/kjor-egenskap.ts"],
  "lov:saker": ["tester/lov/kjor-saker.ts"],
  "lov:dekning": ["tester/lov/skriv-dekning.ts"],
  "ytelse:lov": ["tester/lov/ytelse/kjor.ts"],
  "lov:mutasjon": ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "tester/lov/stryker.config.json"],
  "lov:mutasjon:saker": ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "tester/lov/stryker.saker.config.json"],
};

function stopp(setning) {
  process.stderr.write(`${setning}\n`);
  process.exit(1);
}

/** Packages are installed once for each package-lock.json; a mark in node_modules remembers which one it was. */
function sorgForPakker() {
  const laas = join(ROT, "package-lock.json");
  const merke = join(ROT, "node_modules", ".trappa-laas");
  const skal = createHash("sha256").update(readFileSync(laas)).digest("hex");
  if (existsSync(merke) && readFileSync(merke, "utf8") === skal) return;
  const npmSitt = join(ROT, "node_modules", ".package-lock.json");
  const installertAvAndre = existsSync(npmSitt) && statSync(npmSitt).mtimeMs >= statSync(laas).mtimeMs;
  if (!installertAvAndre) installer();
  writeFileSync(merke, skal);
}

/**
 * From the lock file, which is left as it is. Not `npm ci`: that refuses a lock file without the packages of every other platform, and a
 * registry that lacks one of those leaves it out.
 */
function installer() {
  process.stdout.write(
    "Installerer pakkene Trappa trenger. Det tar et minutt eller to. / Installing packages, this takes a minute or two.\n",
  );
  const argumenter = [
    "install",
    "--no-save",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = process.env.npm_execpath;
  const [program, foran] = npm ? [process.execPath, [npm]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const svar = spawnSync(program, [...foran, ...argumenter], { cwd: ROT, stdio: ["ignore", "ignore", "inherit"] });
  if (svar.status !== 0)
    stopp("Installasjonen feilet; se meldingen fra npm over. / The installation failed; see the message from npm above.");
}

function finnNode() {
  if (Number(process.versions.node.split(".")[0]) >= NODE_SOM_TRENGS) return process.execPath;
  const navn = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const node = join(ROT, "node_modules", navn, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(node)) return node;
  return stopp(
    `Trappa trenger Node ${NODE_SOM_TRENGS} eller nyere. Denne maskinen har ${process.version}, og npm har ingen Node-pakke for ${process.platform}-${process.arch}.\n` +
      `Trappa needs Node ${NODE_SOM_TRENGS} or newer. This machine has ${process.version}, and npm has no Node package for ${process.platform}-${process.arch}.`,
  );
}

function kjor(oppgave, ekstra) {
  const node = finnNode();
  const sti = [dirname(node), join(ROT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  // The channel tells the child when we are gone, however we went.
  const barn = spawn(node, [...OPPGAVER[oppgave], ...ekstra], {
    cwd: ROT,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: sti },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => barn.kill(signal));
  barn.on("error", (feil) => stopp(`Node lot seg ikke starte: ${feil.message}`));
  barn.on("exit", (kode, signal) => {
    if (signal === null) process.exit(kode ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [oppgave, ...ekstra] = process.argv.slice(2);
if (!Object.hasOwn(OPPGAVER, oppgave ?? "")) stopp(`Bruk: node kjor.mjs ${Object.keys(OPPGAVER).join(" | ")}`);
sorgForPakker();
kjor(oppgave, ekstra);
