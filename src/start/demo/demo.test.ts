import { sql } from "kysely";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { slettDatabase } from "../../../tester/oppsett/database.ts";
import { DEMOMORGEN, kopierDemo } from "../../../tester/oppsett/demobase.ts";
import { kontrollerOversendelse } from "../../domene/klage/index.ts";
import { type Lesing, lagBase } from "../../grunnmur/db/base.ts";
import { tolkFnr } from "../../grunnmur/ident/index.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { lagLogg } from "../../grunnmur/logg.ts";
import { fnrForInnbygger, lesDemo } from "./data.ts";
import { demo } from "./index.ts";

const url = await kopierDemo();
const base = lagBase(url, lagLogg("silent"));
afterAll(async () => {
  await base.lukk();
  await slettDatabase(url);
});
const NA = fastKlokke(DEMOMORGEN);
const data = lesDemo();
const kommuner = data.kommuner.map((k) => k.nummer);

/** In each kommune, as its own system: the rows of all three. */
async function overalt<T>(fn: (les: Lesing, kommune: string) => Promise<readonly T[]>): Promise<T[]> {
  const svar: T[] = [];
  for (const k of kommuner) svar.push(...(await base.les({ slag: "system", kommune: k }, (les) => fn(les, k))));
  return svar;
}

const tell = () =>
  overalt(async ({ db }) => {
    const antall: number[] = [];
    for (const t of ["sak", "brev", "hendelse", "oppgave", "frist", "utkast", "person", "vedtak", "klage"] as const) {
      const { n } = await db
        .selectFrom(t)
        .select((v) => v.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      antall.push(Number(n));
    }
    return antall;
  });

describe("the demonstration", () => {
  it("has a few hundred cases in three kommuner, numbered in the order they came", async () => {
    const saker = await overalt(({ db }) =>
      db
        .selectFrom("sak as s")
        .leftJoin("revurdering as r", (j) => j.onRef("r.kommune", "=", "s.kommune").onRef("r.sak", "=", "s.id"))
        .select(["s.kommune", "s.opprettet", "r.sak as revurderer"])
        .orderBy("s.aar")
        .orderBy("s.lopenummer")
        .execute(),
    );
    const antall = kommuner.map((k) => saker.filter((s) => s.kommune === k).length);
    expect(saker.length).toBeGreaterThan(200);
    expect(saker.length).toBeLessThan(350);
    expect(antall[0]).toBeGreaterThan(antall[1] ?? 0);
    expect(antall[1]).toBeGreaterThan(antall[2] ?? 0);
    for (const k of kommuner) {
      // A case that looks at a decision again is opened in the life of the first, which is lived to its end before the next begins.
      const opprettet = saker.filter((s) => s.kommune === k && s.revurderer === null).map((s) => s.opprettet);
      const bakover = opprettet.map((tid, i) => (opprettet[i + 1] ?? tid).until(tid).total("hours") / 24);
      // What should have been written down on a Sunday was written down on the Friday.
      expect(Math.max(...bakover)).toBeLessThan(5);
    }
  });

  it.each([
    ["sak", "tilstand", ["mottatt", "utredes", "avgjort", "trukket", "lukket"]],
    ["sak", "spor", ["omsorg", "sosial", "bolig"]],
    ["soknad", "kanal", ["digital", "muntlig", "papir"]],
    ["sak_post", "utfall", [null, "innvilget", "delvis", "avslag", "avvist", "trukket", "bortfalt"]],
    ["vedtak", "tilstand", ["utkast", "til_godkjenning", "fattet", "opphevet"]],
    ["vedtak", "opphav", ["soknad", "omgjoring"]],
    ["klage", "tilstand", ["mottatt", "vurderes", "omgjort", "opprettholdt", "oversendt", "avgjort", "avvist", "trukket"]],
    ["klage", "rettidig", ["ja", "for_sen"]],
    ["klage", "kanal", ["digital", "muntlig", "papir"]],
    ["klageinstanssak", "tilstand", ["mottatt", "behandles", "avgjort"]],
    ["klageinstanssak", "utfall", [null, "stadfester", "nytt_vedtak", "opphever", "avviser"]],
    ["oversendelse", "mottaker", ["statsforvalter", "klagenemnd"]],
    ["fristutsettelse", "svar", [null, "ja", "nei"]],
    ["dokumentkrav", "tilstand", ["apent", "besvart", "har_ikke"]],
    ["oppgave", "tilstand", ["apen", "gjort", "falt_bort"]],
    ["frist", "status", ["loper", "oppfylt", "falt_bort"]],
    ["part", "rolle", ["soker", "foresatt", "verge", "fullmektig"]],
    ["brev", "sprak", ["nb", "nn"]],
    ["utkast", "slag", ["soknad"]],
  ] as const)("has %s in every %s", async (tabell, kolonne, verdier) => {
    const rader = await overalt(async ({ db }) => {
      const q = sql<{ v: string | null }>`select distinct ${sql.ref(kolonne)} as v from ${sql.table(tabell)}`;
      return (await q.execute(db)).rows;
    });
    expect(new Set(rader.map((r) => r.v))).toEqual(new Set(verdier));
  });

  it("has every kind of open work", async () => {
    const rader = await overalt(({ db }) =>
      db.selectFrom("oppgave").select("slag").distinct().where("tilstand", "=", "apen").execute(),
    );
    expect(new Set(rader.map((r) => r.slag))).toEqual(
      new Set([
        ...[
          "behandle_soknad",
          "forelopig_svar",
          "nodhjelp",
          "finn_botilbud",
          "botilbud_samtale",
          "godkjenn_vedtak",
          "rett_vedtak",
          "post_brev",
          "svar_melding",
        ],
        ...[
          "vurder_dokument",
          "behandle_klage",
          "utsett_klagefrist",
          "oversend_klage",
          "folg_opp_klageavgjorelse",
          "varsel_feilet",
          "varsel_besvart",
          "avklar_livshendelse",
          "planlegg_utbetaling",
          "avgjor_utsatt",
          "send_papirer",
        ],
      ]),
    );
  });

  it("has letters of every kind, opened and unopened, notified, posted, and still on the desk", async () => {
    const brev = await overalt(({ db }) =>
      db.selectFrom("brev").select(["slag", "kanal", "varslet_at", "postlagt_at", "apnet_at"]).execute(),
    );
    expect(new Set(brev.map((b) => b.slag)).size).toBe(12);
    const digitale = brev.filter((b) => b.kanal === "digital");
    expect(digitale.some((b) => b.apnet_at !== null)).toBe(true);
    expect(digitale.some((b) => b.apnet_at === null && b.varslet_at !== null)).toBe(true);
    expect(digitale.some((b) => b.varslet_at === null)).toBe(true);
    expect(brev.some((b) => b.postlagt_at !== null)).toBe(true);
    expect(brev.some((b) => b.kanal === "papir" && b.postlagt_at === null)).toBe(true);
  });

  it("lets nobody wait in silence: every open case has a running clock or somebody's open task", async () => {
    const stille = await overalt(({ db }) =>
      db
        .selectFrom("sak as s")
        .select("s.id")
        .where("s.tilstand", "in", ["mottatt", "utredes"])
        .where((v) =>
          v.not(
            v.exists(v.selectFrom("frist as f").select("f.id").whereRef("f.sak", "=", "s.id").where("f.status", "=", "loper")),
          ),
        )
        .where((v) =>
          v.not(
            v.exists(v.selectFrom("oppgave as o").select("o.id").whereRef("o.sak", "=", "s.id").where("o.tilstand", "=", "apen")),
          ),
        )
        .execute(),
    );
    expect(stille).toEqual([]);
  });

  it("has whole journals, where time never goes backwards nor past now", async () => {
    const rader = await overalt(async ({ db }) => {
      const brutt = sql<{
        feil: number;
      }>`select kontroller_kjede(kommune, id) as feil from sak where kontroller_kjede(kommune, id) is not null`;
      const bakover = sql<{
        feil: number;
      }>`select h.nr as feil from hendelse h join hendelse n on (n.kommune, n.sak, n.nr) = (h.kommune, h.sak, h.nr + 1)
        where n.tid < h.tid or n.tid > ${NA.na()}`;
      return [...(await brutt.execute(db)).rows, ...(await bakover.execute(db)).rows];
    });
    expect(rader).toEqual([]);
  });

  it("has forwarded files that are still what was sent", async () => {
    const oversendt = await overalt(({ db }) => db.selectFrom("oversendelse").select(["kommune", "id"]).execute());
    expect(oversendt.length).toBeGreaterThan(10);
    const hele = await overalt(async (les, k) => {
      const svar: boolean[] = [];
      for (const o of oversendt.filter((x) => x.kommune === k)) svar.push(await kontrollerOversendelse(les, k, o.id));
      return svar;
    });
    expect(hele.every((hel) => hel)).toBe(true);
  });

  it("leaves no notices in the queue, so no old mail is sent", async () => {
    const eier = new pg.Client({ connectionString: url });
    await eier.connect();
    const { rows } = await eier.query("select task_identifier from graphile_worker.jobs").finally(() => eier.end());
    expect(rows).toEqual([]);
  });

  it("knows only invented people, each once", async () => {
    const folk = await overalt(({ db }) => db.selectFrom("person").select("fnr").execute());
    expect(new Set(folk.map((p) => p.fnr)).size).toBe(folk.length);
    expect(
      folk.every(({ fnr }) => {
        const lest = tolkFnr(fnr);
        return lest.ok && lest.verdi.syntetisk;
      }),
    ).toBe(true);
  });

  it("writes nothing the second time", async () => {
    const for_ = await tell();
    expect(await demo(base, fastKlokke("2026-09-14"), "localhost")).toBe(0);
    expect(await tell()).toEqual(for_);
  });
});

describe("the people with a name", () => {
  /** What a person's cases come to: how many, and the states of what is in them. */
  async function livet(id: string) {
    const innbygger = data.innbyggere.find((i) => i.id === id);
    if (!innbygger) throw new Error(`nobody is called ${id}`);
    const { kommune } = innbygger;
    return base.les({ slag: "system", kommune }, async ({ db }) => {
      const { rows } = await sql<{
        saker: number;
        sprak: string;
        poster: string[];
        krav: string[];
        klager: string[];
        vedtak: string[];
        utkast: number;
      }>`
        with p as (select id from person where fnr = ${fnrForInnbygger(innbygger)}),
          s as (select sak.* from sak, p where sak.person = p.id)
        select (select count(*)::int from s) as saker, (select min(sprak) from s) as sprak,
          array(select coalesce(sp.utfall, '-') from sak_post sp join s on s.id = sp.sak order by s.lopenummer, sp.nr) as poster,
          array(select tilstand from dokumentkrav where sak in (select id from s)) as krav,
          array(select tilstand from klage where sak in (select id from s)) as klager,
          array(select tilstand from vedtak where sak in (select id from s) order by 1) as vedtak,
          (select count(*)::int from utkast, p where eier = p.id) as utkast`.execute(db);
      return rows[0];
    });
  }

  it("Astrid has one thing granted, one being decided, and a paper asked for", async () => {
    expect(await livet("astrid")).toMatchObject({ poster: ["-", "innvilget"], krav: ["apent"], vedtak: ["fattet", "utkast"] });
  });

  it("Solveig got a part of it, in nynorsk, and can complain", async () => {
    expect(await livet("solveig")).toMatchObject({ sprak: "nn", poster: ["innvilget", "delvis"], klager: [] });
  });

  it("Inger's complaint lies at the Statsforvalter, and Emil's has just come", async () => {
    expect(await livet("inger")).toMatchObject({ klager: ["oversendt"] });
    expect(await livet("emil")).toMatchObject({ klager: ["mottatt"] });
  });

  it("Farid, Einar and Lars ask for the second time, Ronja for the first, and Mathis has only begun", async () => {
    for (const id of ["farid", "einar", "lars"]) expect(await livet(id)).toMatchObject({ saker: 2 });
    expect(await livet("ronja")).toMatchObject({ saker: 1, poster: ["-", "-"] });
    expect(await livet("mathis")).toMatchObject({ saker: 0, utkast: 1 });
  });
});
