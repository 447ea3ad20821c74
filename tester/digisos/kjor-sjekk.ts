import { existsSync, statSync } from "node:fs";
import { sluttlinje } from "../oppsett/slutttelling.ts";
import { sjekkMappe } from "./sjekk.ts";

/** `npm run digisos:sjekk -- FOLDER`: the instances of a folder, each accepted or refused as its name says. */
const rot = process.argv[2] ?? "data/digisos/instances";
if (!existsSync(rot) || !statSync(rot).isDirectory()) {
  process.stderr.write(`${rot} is no folder.\n`);
  process.exit(2);
}
const provd = sjekkMappe(rot);
const gale = provd.filter((p) => p.galt !== null);
for (const { fil, galt } of gale) process.stdout.write(`${fil}: ${galt}\n`);
process.stdout.write(`${sluttlinje({ bestatt: provd.length - gale.length, feilet: gale.length, hoppetOver: 0 })}\n`);
process.exitCode = gale.length === 0 && provd.length > 0 ? 0 : 1;
