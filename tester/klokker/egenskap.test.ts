import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { registrer } from "../../src/domene/soknad/index.ts";
import { antallUtenKlokke } from "../../src/domene/styring/index.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/fnr.ts";
import { type Dato, dato, leggTilDager } from "../../src/lov/kjerne/dato.ts";
import { nyBase } from "../oppsett/base.ts";
import { gjor, tidspunkt } from "../oppsett/kontor.ts";
import { saksakter } from "./akter.ts";
import { type Akt, svaret } from "./hvor.ts";
import { klageakter } from "./klageakter.ts";
import { apneKo } from "./ko.ts";
import { enNatt, kontoret, type Provekontor } from "./kontoret.ts";
import { livsakter } from "./livsakter.ts";
import { forbigatt, type Stilling, stille, stillingen } from "./stilling.ts";

const { base, url } = await nyBase();
const ko = await apneKo(url);
afterAll(() => ko.lukk());

/** The same sequences each time. `npm run klokker:egenskap` has a thousand cases; TRAPPA_FRO tries others, TRAPPA_STI one of them again. */
const seed = Number(process.env.TRAPPA_FRO ?? 20_261_122);
const sti = process.env.TRAPPA_STI;
const saker = Number(process.env.TRAPPA_SAKER ?? 6);
const SAKER_I_REKKE = Math.min(saker, 10);
const STEG_PER_SAK = 10;
const START = dato("2026-11-02");
const SPOR = ["omsorg", "sosial", "bolig"] as const;
const TJENESTE = { omsorg: "helsetjenester_hjemme", sosial: "okonomisk_stonad", bolig: "kommunal_bolig" } as const;
const akter: Readonly<Record<string, Akt>> = { ...saksakter, ...klageakter, ...livsakter };
const NAVN = Object.keys(akter);

const etSteg = fc.record({
  sak: fc.nat(999),
  valg: fc.nat(9999),
  /** Tries what the state of the case does not let through. */
  uansett: fc.constantFrom(false, false, false, false, false, false, true),
  dager: fc.constantFrom(0, 0, 1, 3, 8),
  natt: fc.constantFrom(true, false, false, false, false),
});

let nummer = 0;
/** Every fifth has said that it cannot wait, every third has two wishes, and one of them is a need that has no name yet. */
async function sok({ k, kommune }: Provekontor, dagen: Dato): Promise<void> {
  nummer += 1;
  const spor = SPOR[nummer % SPOR.length] ?? "omsorg";
  const av = spor === "sosial" ? k.nav.saksbehandler : k.omsorg.saksbehandler;
  const forste = { tjeneste: TJENESTE[spor], onsket: "Hjelp", spor };
  const poster = nummer % 3 === 0 ? [forste] : [forste, { tjeneste: null, onsket: "Noe mer", spor }];
  const fnr = syntetiskFnr(leggTilDager(dato("1950-01-01"), nummer % 18_000), nummer % 40);
  const person = { fnr, navn: "Kari Nordmann", adresse: "Storgata 1, 6800 Fjordvik", telefon: nummer % 2 ? "97012345" : "" };
  const svar = await gjor(base, av, (tx) =>
    registrer(tx, av, tidspunkt(dagen), {
      ...{ kommune, kanal: "muntlig", mottatt: dagen, sentGrunn: "", person, sprak: null, beskrivelse: "Det er tungt." },
      ...{ poster, haster: nummer % 5 === 0 ? "i_dag" : "nei", sagtAv: "", filer: [], nokkel: String(nummer) },
    }),
  );
  expect(svaret(svar)).toBe(true);
}

const telt = { saker: 0, akter: 0, nektet: 0, netter: 0, ganger: new Map<string, number>() };

/** One sequence in a kommune of its own. Throws with what was done, step by step, when something is left in silence. */
async function levGjennom(
  rekke: readonly (typeof etSteg extends fc.Arbitrary<infer S> ? S : never)[],
  vedFrist: "send" | "alarm",
) {
  const kontor = await kontoret(base, String(4000 + (telt.saker % 6000)), vedFrist);
  const kommune = kontor.k.kommune;
  const gjort: string[] = [];
  let [dagen, natten]: [Dato, Dato] = [START, START];
  let na: Stilling[] = [];

  const se = async (hva: string) => {
    gjort.push(hva);
    na = await stillingen(base, kommune);
    const funn = na.flatMap((s, i) => stille(s, natten).map((f) => `sak ${i + 1}: ${f}`));
    const talt = await base.les({ slag: "system", kommune }, (les) => antallUtenKlokke(les, natten));
    if (funn.length > 0 || talt > 0) throw new Error([...gjort, `→ ${funn.join(", ")}; the database counts ${talt}`].join("\n"));
  };
  const sov = async () => {
    natten = dagen;
    await enNatt(base, ko, kommune, natten);
    telt.netter += 1;
    await se(`${dagen} natt`);
    const forbi = na.flatMap((s, i) => forbigatt(s, natten).map((f) => `sak ${i + 1}: ${f}`));
    if (forbi.length > 0) throw new Error([...gjort, `→ ${forbi.join(", ")}`].join("\n"));
  };

  for (const [nr, steg] of rekke.entries()) {
    dagen = leggTilDager(dagen, steg.dager);
    if (steg.natt) await sov();
    if (nr % STEG_PER_SAK === 0) {
      await sok(kontor, dagen);
      telt.saker += 1;
      await se(`${dagen} ny søknad`);
    }
    const i = steg.sak % na.length;
    const s = na[i];
    if (!s) continue;
    const mulige = steg.uansett ? NAVN : NAVN.filter((n) => akter[n]?.kan(s));
    const navn = mulige[steg.valg % mulige.length] ?? "ta";
    const svar = await akter[navn]?.gjor({ base, kontor, s, dagen, nr });
    telt.akter += 1;
    if (svar === true) telt.ganger.set(navn, (telt.ganger.get(navn) ?? 0) + 1);
    else telt.nektet += 1;
    await se(`${dagen} sak ${i + 1}: ${navn}${svar === true ? "" : ` (${svar})`}`);
  }
  dagen = leggTilDager(dagen, 40);
  await sov();
}

const enRekke = fc.array(etSteg, { minLength: SAKER_I_REKKE * STEG_PER_SAK, maxLength: SAKER_I_REKKE * STEG_PER_SAK });
it("whatever is done, in any order, by anybody, and however the nights fall: what is open has a running clock", async () => {
  const numRuns = Math.ceil(saker / SAKER_I_REKKE);
  await fc.assert(fc.asyncProperty(enRekke, fc.constantFrom("send" as const, "alarm" as const), levGjennom), {
    ...{ seed, numRuns, endOnFailure: true, ...(sti !== undefined && { path: sti }) },
    reporter: (ut) => {
      if (!ut.failed) return;
      const igjen = `TRAPPA_FRO=${ut.seed} TRAPPA_STI=${ut.counterexamplePath ?? ""} npm run klokker:egenskap`;
      throw new Error(`${igjen}\n${ut.errorInstance instanceof Error ? ut.errorInstance.message : String(ut.errorInstance)}`);
    },
  });
  const { ganger, ...sum } = telt;
  process.stdout.write(`klokker: TRAPPA_FRO=${seed} ${JSON.stringify(sum)}\n${JSON.stringify(Object.fromEntries(ganger))}\n`);
  // The sequences did come somewhere: in a thousand cases every act was lawful at least once, and in a few cases most of them.
  if (sti === undefined) expect(ganger.size).toBeGreaterThanOrEqual(saker >= 1000 ? NAVN.length : NAVN.length / 2);
}, 3_600_000);
