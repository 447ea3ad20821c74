import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Kommune } from "../../src/domene/kommune/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { Sted, type Tjenerprosess } from "../oppsett/tjenerprosess.ts";
import { kommunen } from "../palitelighet/drap.ts";
import { lagMal } from "../palitelighet/soknad.ts";
import { ferdigeSoknader } from "./folk.ts";
import { forstebesok } from "./forstebesok.ts";
import { landet } from "./landet/kjor.ts";
import { hentMange, sendAlle } from "./last.ts";
import { fyllEn } from "./mengde.ts";
import { nakenHono, nakenInnsetting } from "./naken.ts";
import { Prosessvakt } from "./prosess.ts";
import { sidene } from "./sider.ts";
import { kilobyte, tabellhode, tabellrad } from "./tabell.ts";
import { varmstart } from "./varmstart.ts";

/**
 * `npm run ytelse`: what it takes to show a page, print a letter and receive an application, beside the least that it could take on the
 * same machine in the same run. It prints, and judges nothing. `npm run ytelse -- --saker 10000 --sekunder 3 --soknader 200` is shorter.
 * `npm run ytelse -- --landet` measures the whole country, at three sizes.
 */
const { values } = parseArgs({
  options: {
    saker: { type: "string", default: "100000" },
    sekunder: { type: "string", default: "6" },
    soknader: { type: "string", default: "400" },
    starter: { type: "string", default: "5" },
    landet: { type: "boolean", default: false },
    storrelser: { type: "string", default: "10000,100000,1200000" },
    mappe: { type: "string" },
  },
});
const sekunder = Number(values.sekunder);
const si = (linje: string) => process.stdout.write(`${linje}\n`);

fortellOmMaskinen();
if (values.landet) {
  const storrelser = values.storrelser.split(",").map(Number);
  await landet({ storrelser, sekunder, soknader: Number(values.soknader), mappe: values.mappe ?? null });
  process.exit();
}
await using sted = await Sted.lag();
await lagDatabasen(sted);
const tjener = await sted.start();
const base = sted.base();
const kommune = await kommunen(base);
await maalLast(sted, tjener, base, kommune);
await fortellOmForsteBesok(tjener.adresse, `/nb/${kommune.slug}`);
await base.lukk();
await tjener.stopp();
const tider: number[] = [];
for (let i = 0; i < Number(values.starter); i++) tider.push(await varmstart(sted.miljo({ PORT: new URL(tjener.adresse).port })));
si(`\nFra npm start til første side, på data som er der: ${tider.map((t) => (t / 1000).toFixed(2)).join(", ")} s`);

function fortellOmMaskinen(): void {
  const opptatt = loadavg()[0] ?? 0;
  si(`${Temporal.Now.plainDateISO()} · ${availableParallelism()} × ${cpus()[0]?.model.trim()} · Node ${process.version}`);
  if (opptatt > 0.5) si(`Maskinen gjør noe annet samtidig (last ${opptatt.toFixed(1)}): bare forholdstallene sier noe.`);
}

/** In a process of its own: what is held of memory from this is not held by one that serves. */
async function lagDatabasen(sted: Sted): Promise<void> {
  const lager = await sted.start();
  const base = sted.base();
  const { nummer, navn } = await kommunen(base);
  await base.lukk();
  const start = performance.now();
  const m = await fyllEn(sted.url, nummer, Number(values.saker));
  const brukt = Math.round((performance.now() - start) / 1000);
  si(`${navn}: ${m.saker} saker, ${m.apneOppgaver} åpne oppgaver, ${m.personer} personer, ${m.hendelser} hendelser (${brukt} s)`);
  await lager.stopp();
}

async function maalLast(sted: Sted, { adresse, pid }: Tjenerprosess, base: Base, kommune: Kommune): Promise<void> {
  using vakt = new Prosessvakt(pid);
  const mal = await lagMal(base, adresse, kommune);
  si(`\n${tabellhode()}`);
  for (const { navn, sti, hvem } of await sidene(base, adresse, kommune)) {
    const svar = await (hvem ? hvem.hent(sti) : fetch(adresse + sti));
    const kropp = new Uint8Array(await svar.arrayBuffer());
    const tatt = await vakt.under(() => hentMange(adresse, sti, hvem, sekunder));
    const naken = await nakenHono(kropp, svar.headers.get("content-type") ?? "", Math.ceil(sekunder / 2));
    si(tabellrad({ navn: `${navn}, ${kilobyte(kropp.length)}`, ...tatt, naken }));
  }
  const soknader = await ferdigeSoknader(base, adresse, kommune, mal, Number(values.soknader));
  const kvittert = (status: number, til: string) => status === 303 && til.includes("/kvittering/");
  const tatt = await vakt.under(() => sendAlle(adresse, soknader, kvittert));
  si(tabellrad({ navn: "søknad, sendt", ...tatt, naken: await nakenInnsetting(sted.url, mal, Math.ceil(sekunder / 2)) }));
  const toppen = vakt.toppen();
  si(`\nDet meste webprosessen har holdt i minnet: ${toppen === null ? "ukjent her" : `${toppen.toFixed(0)} MB`}`);
}

async function fortellOmForsteBesok(adresse: string, sti: string): Promise<void> {
  const deler = await forstebesok(adresse, sti);
  si("\nFørste besøk på forsiden, med tomt mellomlager:");
  const linje = (slag: string, sendt: number, raa: number, hva: string) =>
    si(`  ${slag.padEnd(7)} ${kilobyte(sendt).padStart(9)} sendt ${kilobyte(raa).padStart(9)} utpakket  ${hva}`);
  for (const d of deler) linje(d.slag, d.sendt, d.raa, d.sti);
  const sum = (felt: "sendt" | "raa") => deler.reduce((s, d) => s + d[felt], 0);
  linje("i alt", sum("sendt"), sum("raa"), `${deler.length} forespørsler`);
}
