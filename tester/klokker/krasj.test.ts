import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { bekreft, instansklare, klareI, sendInstansForelopig } from "../../src/domene/forelopig/index.ts";
import { antallUtenKlokke } from "../../src/domene/styring/index.ts";
import type { Embeteansatt } from "../../src/domene/tilgang/index.ts";
import { enheterFor } from "../../src/domene/tilgang/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { dato } from "../../src/lov/kjerne/dato.ts";
import { nyBase } from "../oppsett/base.ts";
import { tidspunkt } from "../oppsett/kontor.ts";
import { Dod, dodelig } from "./dodelig.ts";
import { apneKo } from "./ko.ts";
import { enNatt, enSomVenter, kontoret, type Provekontor, type Sakenes, settPaVent, slagene, type Ventende } from "./kontoret.ts";

const { base, url } = await nyBase();
const ko = await apneKo(url);
afterAll(() => ko.lukk());
let nummer = 4600;
const nytt = (vedFrist: "send" | "alarm") => kontoret(base, String(nummer++), vedFrist);

/** The first letter is ready this night; and this night its day has come. For a complaint the month ends later. */
const NETTER = (slag: Ventende) =>
  slag === "omsorg" || slag === "sosial" || slag === "bolig"
    ? { klar: "2026-11-28", dagen: "2026-12-02", neste: "2027-01-04" }
    : { klar: "2026-12-16", dagen: "2026-12-20", neste: "2027-01-20" };

interface Utfall {
  readonly brev: number;
  readonly varsler: number;
  readonly hendelser: number;
  readonly klokker: number;
  readonly sagtTilLederen: number;
  readonly alarmert: number;
  readonly uten: number;
}

/** What has come of it: letters to the party and their notices in the queue, lines in the journal, clocks that run, and who was told. */
async function utfall({ k }: Provekontor, s: Sakenes): Promise<Utfall> {
  const kommune = k.kommune;
  const varsler = await ko.jobber("brev.varsle");
  return base.les({ slag: "system", kommune }, async (les) => {
    const brev = await les.db
      .selectFrom("brev")
      .select("id")
      .where("sak", "=", s.sak)
      .where("slag", "=", "forelopig_svar")
      .execute();
    const ider = new Set(brev.map((b) => b.id));
    const { rows } = await sql<Omit<Utfall, "brev" | "varsler" | "uten">>`select
      (select count(*)::int from hendelse where sak = ${s.sak} and slag in ('svar.forsinket', 'klage.forsinket', 'klage.instans_forsinket')) as hendelser,
      (select count(*)::int from frist where sak = ${s.sak} and slag = ${s.klage ? "klage_forelopig_svar" : "forelopig_svar"} and status = 'loper'
         and art in ('lov', 'satt') and ${s.instans === null})
       + (select count(*)::int from klageinstanssak where id = ${s.instans} and tilstand <> 'avgjort') as klokker,
      (select count(*)::int from oppgave where sak = ${s.sak} and slag = 'forelopig_mangler') as "sagtTilLederen",
      (select count(*)::int from instans_forelopig_svar where instanssak = ${s.instans} and alarmert_at is not null) as alarmert`.execute(
      les.db,
    );
    const [talt] = rows;
    if (!talt) throw new Error("a count answers");
    return {
      brev: brev.length,
      varsler: varsler.filter((v) => ider.has((v.payload as { brev: string }).brev)).length,
      ...talt,
      uten: await antallUtenKlokke(les, dato("2026-12-02")),
    };
  });
}

const sendt = (antall: number): Utfall => ({
  ...{ brev: antall, varsler: antall, hendelser: antall, klokker: 1, sagtTilLederen: 0, alarmert: 0, uten: 0 },
});
const klart = async (kontor: Provekontor, s: Sakenes) =>
  base.les({ slag: "system", kommune: kontor.k.kommune }, async (les) =>
    s.instans ? (await instansklare(les, [s.instans])).length : (await klareI(les, kontor.k.kommune, s.sak)).length,
  );

/** Runs `fn` as a process that dies after `skritt`. @returns whether it died */
async function dor(skritt: number, fn: (dodelig: Base) => Promise<unknown>): Promise<boolean> {
  try {
    await fn(dodelig(base, skritt).base);
    return false;
  } catch (feil) {
    if (!(feil instanceof Dod)) throw feil;
    return true;
  }
}

/**
 * Lets a process die again and again until it lives through: from each state that is kept, before each statement in turn. When something was kept, the
 * next one begins anew from there, so every way that deaths can follow each other is walked. @returns how often it died
 */
async function dorOmOgOm(kontor: Provekontor, s: Sakenes, fn: (dodelig: Base) => Promise<unknown>): Promise<number> {
  const tilstand = async () => JSON.stringify([await klart(kontor, s), await utfall(kontor, s)]);
  let sist = await tilstand();
  for (let ganger = 0, skritt = 0; ; ganger++) {
    if (!(await dor(skritt, fn))) return ganger;
    const na = await tilstand();
    expect(JSON.parse(na)[1].brev, "letters after a death").toBeLessThanOrEqual(1);
    expect(JSON.parse(na)[1].klokker, "clocks after a death").toBe(1);
    skritt = na === sist ? skritt + 1 : 0;
    sist = na;
  }
}

/** One of each way through the code: an application, a complaint, and the two bodies above. */
describe.each(["omsorg", "klage", "statsforvalter", "nemnd"] as const)("%s, with deaths", { timeout: 90_000 }, (slag) => {
  const { klar, dagen } = NETTER(slag);

  it("a run that dies anywhere, however often, ends in one letter, and none is missing", async () => {
    const kontor = await nytt("send");
    const s = await enSomVenter(base, kontor, slag);
    const ganger = await dorOmOgOm(kontor, s, (b) => enNatt(b, ko, kontor.k.kommune, dagen));
    expect(await utfall(kontor, s)).toEqual(sendt(1));
    expect(ganger).toBeGreaterThan(40);
  });

  it("a person who confirms while the program dies has sent it or not, and the night sends what was not", async () => {
    const kontor = await nytt("send");
    const { kommune } = kontor.k;
    const s = await enSomVenter(base, kontor, slag);
    await enNatt(base, ko, kommune, klar);
    expect(await dorOmOgOm(kontor, s, (b) => bekreftDet(b, kontor, s, klar))).toBeGreaterThan(15);
    expect(await utfall(kontor, s)).toEqual(sendt(1));
    await enNatt(base, ko, kommune, dagen);
    expect(await utfall(kontor, s)).toEqual(sendt(1));
  });

  it("tells the leader once where the kommune wants to be told, wherever the run dies", async () => {
    const kontor = await nytt("alarm");
    const s = await enSomVenter(base, kontor, slag);
    await dorOmOgOm(kontor, s, (b) => enNatt(b, ko, kontor.k.kommune, dagen));
    await enNatt(base, ko, kontor.k.kommune, dagen);
    // A Statsforvalter's letter goes by itself: it is another body than the kommune, and has no leader here.
    if (slag === "statsforvalter") expect(await utfall(kontor, s)).toEqual(sendt(1));
    else
      expect(await utfall(kontor, s)).toEqual({ ...sendt(0), ...(slag === "nemnd" ? { alarmert: 1 } : { sagtTilLederen: 1 }) });
  });
});

describe.each(slagene)("%s", (slag) => {
  const { klar, dagen, neste } = NETTER(slag);
  const erSoknad = slag === "omsorg" || slag === "sosial" || slag === "bolig";

  it.each(erSoknad ? ["uten pause", "på vent"] : ["uten pause"])(
    "is ready once before its day, goes once on its day, and the next one follows when the promised day has passed: %s",
    async (pause) => {
      const kontor = await nytt("send");
      const { kommune } = kontor.k;
      const s = await enSomVenter(base, kontor, slag);
      if (pause === "på vent") await settPaVent(base, s);
      for (const natten of [klar, klar]) await enNatt(base, ko, kommune, natten);
      expect([await klart(kontor, s), await utfall(kontor, s)]).toEqual([1, sendt(0)]);
      for (const natten of [dagen, dagen]) await enNatt(base, ko, kommune, natten);
      expect([await klart(kontor, s), await utfall(kontor, s)]).toEqual([0, sendt(1)]);
      for (const natten of [neste, neste]) await enNatt(base, ko, kommune, natten);
      expect(await utfall(kontor, s)).toEqual(sendt(2));
    },
  );
});

const sigrid: Embeteansatt = {
  ...{ slag: "embete", embete: "vestland", navn: "Sigrid Lunde" },
  ansatt: "00000000-0000-4000-8000-000000000001",
};

async function bekreftDet(b: Base, { k }: Provekontor, s: Sakenes, dagen: string): Promise<void> {
  const tid = tidspunkt(dagen);
  if (s.instans === null) {
    await b.skriv({ slag: "ansatt", kommune: k.kommune, ansatt: s.av.ansatt, enheter: enheterFor(s.av) }, async (tx) => {
      const [klar] = await klareI(tx, k.kommune, s.sak);
      return bekreft(tx, s.av, tid, { sak: s.sak, svar: klar?.id ?? "", versjon: klar?.versjon ?? 0 });
    });
    return;
  }
  const instans = s.instans;
  const nemnd = await base.les({ slag: "offentlig" }, ({ db }) =>
    db
      .selectFrom("enhet")
      .select("id")
      .where("kommune", "=", k.kommune)
      .where("slag", "=", "klagenemnd")
      .executeTakeFirstOrThrow(),
  );
  const roller = [{ enhet: nemnd.id, enhetSlag: "klagenemnd", rolle: "nemnd" }] as const;
  const nils = { slag: "ansatt", kommune: k.kommune, ansatt: sigrid.ansatt, navn: "Nils Nemnd", roller } as const;
  const embete = await base.les({ slag: "system", kommune: k.kommune }, ({ db }) =>
    db.selectFrom("klageinstanssak").select("embete").where("id", "=", instans).executeTakeFirstOrThrow(),
  );
  const [aktor, omfang] =
    embete.embete === null
      ? ([nils, { slag: "ansatt", kommune: k.kommune, ansatt: nils.ansatt, enheter: [nemnd.id] }] as const)
      : ([sigrid, { slag: "embete", embete: "vestland", ansatt: sigrid.ansatt }] as const);
  await b.skriv(omfang, (tx) => sendInstansForelopig(tx, aktor, tid, { sak: instans, skrevet: null, versjon: 1 }));
}
