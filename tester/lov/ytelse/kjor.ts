import { forelopigSvar } from "../../../src/lov/forvaltningsloven/p11a.ts";
import { type Dato, dato, leggTilDager } from "../../../src/lov/kjerne/dato.ts";
import { klagefrist } from "../../../src/lov/klagefrist.ts";
import { spor } from "../../../src/lov/register/register.ts";
import { type Fakta, fakta, medJsonRulesEngine, medPublicodes, vaar } from "./bpa.ts";
import { regnUtAlle } from "./klokker.ts";
import { perSekund, tall } from "./maal.ts";

/**
 * `npm run ytelse:lov`: how many decisions and deadlines a second the law gives on one thread, beside two engines for rules on the same rule in the same run. The ratio is
 * what tells something: the numbers are this machine's, this minute.
 */
const skriv = (linje: string): void => {
  process.stdout.write(`${linje}\n`);
};
const den = (i: number): Fakta => fakta[i % fakta.length] as Fakta;

async function enige(): Promise<void> {
  let ja = 0;
  for (const f of fakta) {
    const [a, b, c] = [vaar(f), await medJsonRulesEngine(f), medPublicodes(f)];
    if (a !== b || a !== c) throw new Error(`they disagree about ${JSON.stringify(f)}: ${a} ${b} ${c}`);
    if (a) ja += 1;
  }
  skriv(
    `The right to BPA (pbrl § 2-1 d), ${fakta.length} sets of facts: all three agree, ${ja} yes and ${fakta.length - ja} no.`,
  );
}

async function beslutninger(): Promise<void> {
  const [mine, json, pub] = [
    await perSekund((i) => vaar(den(i))),
    await perSekund((i) => medJsonRulesEngine(den(i))),
    await perSekund((i) => medPublicodes(den(i))),
  ];
  skriv(`Decisions a second, with trace and sections: ${tall(mine)}`);
  skriv(`  json-rules-engine: ${tall(json)} a second; Trappa is ${tall(mine / json)} times that`);
  skriv(`  publicodes:        ${tall(pub)} a second; Trappa is ${tall(mine / pub)} times that`);
  const lest = await perSekund((i) => spor("pbrl.p2-1d.bpa", den(i), PAA));
  skriv(`  asked by its name, the facts read and checked first: ${tall(lest)} a second`);
}

const PAA = dato("2026-11-21");
const DAGER = Array.from({ length: 3_650 }, (_, i) => leggTilDager(dato("2020-01-01"), i));
const dagen = (i: number): Dato => DAGER[i % DAGER.length] as Dato;

async function frister(): Promise<void> {
  const klage = await perSekund((i) =>
    klagefrist({ vedtakstype: "omsorgstjeneste", underretning: { kanal: "papir", kommetFrem: dagen(i) } }, dagen(i)),
  );
  const svar = await perSekund((i) => forelopigSvar.anvend({ mottatt: dagen(i) }, dagen(i)));
  skriv(`Deadlines a second, explained day by day: ${tall(klage)} to complain, ${tall(svar)} for a foreløpig svar`);
}

await enige();
await beslutninger();
await frister();
const { antall, ute, ms } = regnUtAlle();
skriv(
  `${tall(antall)} open clocks counted anew, whole: ${(ms / 1_000).toFixed(1)} s (${tall((antall / ms) * 1_000)} a second); ${tall(ute)} had run out`,
);
