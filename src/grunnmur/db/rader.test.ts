import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  DAG,
  iKommunen,
  leggTilEmbete,
  leggTilKlage,
  leggTilKommune,
  leggTilPerson,
  leggTilSak,
  leggTilVedtak,
  NA,
} from "../../../tester/oppsett/rader.ts";
import { lagreFil } from "../filer.ts";
import { somKommunen } from "./base.ts";
import { json } from "./json.ts";
import type { Omfang } from "./omfang.ts";
import type { DB } from "./typer.ts";

const { base } = await nyBase();

const kommune = "4640";
const her = await leggTilKommune(base, kommune, "vestland");
const der = await leggTilKommune(base, "3203", "innlandet");
const [kari, nabo, fullmektig] = [
  await leggTilPerson(base, kommune),
  await leggTilPerson(base, kommune),
  await leggTilPerson(base, kommune),
];
const sak = await leggTilSak(base, { kommune, enhet: her.tildelingskontor, person: kari });
const vedtak = await leggTilVedtak(base, sak, her.ansatt);
const klage = await leggTilKlage(base, sak, vedtak);
const oversendelse = randomUUID();

// One row in every table that belongs to the case.
await iKommunen(base, kommune, async (tx) => {
  const { db } = tx;
  const i = { kommune, sak: sak.sak };
  const fil = await lagreFil(tx, kommune, Buffer.from("hei"), "text/plain", NA);
  const utredning = randomUUID();
  const aktor = { aktor_slag: "ansatt", aktor_id: her.ansatt, aktor_navn: "Ansatt" } as const;
  await db
    .insertInto("dokument")
    .values({ ...i, slag: "vedlegg", tittel: "Vedlegg", fra: "Kari", dato: DAG, fil, lagt_til_at: NA })
    .execute();
  await db
    .insertInto("frist")
    .values({ ...i, slag: "vedtak", art: "maal", siste_dag: DAG, grunnlag: json({}), opprettet: NA })
    .execute();
  await db
    .insertInto("oppgave")
    .values({ ...i, enhet: sak.enhet, slag: "behandle_klage", art: "norm", siste_dag: DAG, opprettet: NA })
    .execute();
  await db
    .insertInto("dokumentkrav")
    .values({ ...i, hva: "Legeerklæring", formal: "Se behovet", siste_dag: DAG, bedt_av: her.ansatt, bedt_at: NA })
    .execute();
  await db
    .insertInto("melding")
    .values({ ...i, fra_kommunen: true, forfatter: "Ansatt", tekst: "Hei", sendt_at: NA })
    .execute();
  await db
    .insertInto("hendelse")
    .values({ ...i, slag: "sak.opprettet", tid: NA, ...aktor, data: json({}) })
    .execute();
  await db
    .insertInto("innsynslogg")
    .values({
      ...i,
      tid: NA,
      leser_slag: "ansatt",
      leser_id: her.ansatt,
      leser_navn: "Ansatt",
      enhet: "Kontoret",
      grunnlag: "saken",
      hva: "saken",
    })
    .execute();
  await db
    .insertInto("utredning")
    .values({ ...i, id: utredning, brukers_syn: "Selv", mal: "Hjemme", endret_at: NA, endret_av: her.ansatt })
    .execute();
  await db.insertInto("utredning_skar").values({ kommune, utredning, variabel: 1, skar: 3 }).execute();
  await db.updateTable("utredning").set({ fullfort_at: NA, fullfort_av: her.ansatt }).where("id", "=", utredning).execute();
  await db
    .insertInto("brev")
    .values({
      ...i,
      slag: "vedtak",
      mottaker: kari,
      sprak: "nn",
      tittel: "Vedtak",
      innhold: json({}),
      fil,
      sha256: Buffer.alloc(32),
      last_at: NA,
      kanal: "digital",
    })
    .execute();
  await db
    .insertInto("fristutsettelse")
    .values({ ...i, vedtak, bedt_av: kari, bedt_at: NA, onsket_dato: DAG })
    .execute();
  await db
    .insertInto("oversendelse")
    .values({
      ...{
        ...i,
        id: oversendelse,
        klage,
        mottaker: "statsforvalter",
        embete: "vestland",
        sakstittel: "Klage",
        klager_navn: "Kari",
        klager_fnr: "1",
      },
      ...{
        uttalelse: json({}),
        klagen: json({}),
        vedtaket: json({}),
        merknad_innen: DAG,
        regime: "hol",
        frosset_at: NA,
        hash: Buffer.alloc(32),
      },
    })
    .execute();
  const oversendt = { kommune, oversendelse, embete: "vestland" };
  await db
    .insertInto("oversendt_dokument")
    .values({
      ...oversendt,
      nr: 1,
      tittel: "Klage",
      dato: DAG,
      fra: "Kari",
      slag: "klage",
      mime: "text/plain",
      storrelse: 3,
      sha256: Buffer.alloc(32),
      bytes: Buffer.from("hei"),
    })
    .execute();
  await db
    .insertInto("klageinstanssak")
    .values({
      ...oversendt,
      aar: 2026,
      lopenummer: 1,
      mottatt_at: NA,
      forelopig_svar_innen: DAG,
      norm_innen: DAG,
      grunnlag: json({}),
    })
    .execute();
  await db
    .insertInto("klagemerknad")
    .values({ ...oversendt, fra_navn: "Kari", tekst: "Takk", sendt_at: NA })
    .execute();
});

const I_SAKEN = [
  ...[
    "sak",
    "part",
    "sak_post",
    "soknad",
    "frist",
    "dokument",
    "fil",
    "dokumentkrav",
    "melding",
    "hendelse",
    "innsynslogg",
    "utredning",
  ],
  ...[
    "utredning_skar",
    "vedtak",
    "brev",
    "klage",
    "klage_vedtak",
    "fristutsettelse",
    "oversendelse",
    "klageinstanssak",
    "klagemerknad",
  ],
] as (keyof DB)[];
const BARE_KONTORET = ["oppgave", "oversendt_dokument"] as (keyof DB)[];
const OVERSENDT = ["oversendelse", "oversendt_dokument", "klageinstanssak", "klagemerknad"] as (keyof DB)[];

/** The tables where this scope sees a row; a table it may not even ask is none. */
async function ser(omfang: Omfang, tabeller: readonly (keyof DB)[] = [...I_SAKEN, ...BARE_KONTORET]): Promise<(keyof DB)[]> {
  const svar = await Promise.all(
    tabeller.map((tabell) =>
      base
        .les(omfang, ({ db }) => sql`select 1 from ${sql.table(tabell)}`.execute(db))
        .then(({ rows }) => (rows.length > 0 ? [tabell] : []))
        .catch((feil: { code?: string }) => (feil.code === "42501" ? [] : Promise.reject(feil))),
    ),
  );
  return svar.flat();
}

const ansatt = (enheter: readonly string[], i = kommune): Omfang => ({ slag: "ansatt", kommune: i, ansatt: her.ansatt, enheter });
const innbygger = (person: string, i = kommune): Omfang => ({ slag: "innbygger", kommune: i, person });
const embete = (id: string): Omfang => ({ slag: "embete", embete: id, ansatt: randomUUID() });

describe("the whole case is seen", () => {
  it("by an employee of its unit", async () => {
    expect(await ser(ansatt([her.tildelingskontor]))).toEqual([...I_SAKEN, ...BARE_KONTORET]);
  });

  it("by the one it is about, but for the office's own tasks and the forwarded copies", async () => {
    expect(await ser(innbygger(kari))).toEqual(I_SAKEN);
  });

  it("by a job of its kommune", async () => {
    expect(await ser({ slag: "system", kommune })).toEqual([...I_SAKEN, ...BARE_KONTORET]);
  });
});

describe("nothing of it is seen", () => {
  it.each<[string, Omfang]>([
    ["by the public", { slag: "offentlig" }],
    ["by an employee without units", ansatt([])],
    ["by an employee of another unit", ansatt([her.nav, her.klagenemnd])],
    ["by an employee of another kommune", ansatt([der.tildelingskontor, der.nav], "3203")],
    ["by an employee of another kommune who names this unit", ansatt([her.tildelingskontor], "3203")],
    ["by the office of another kommune", { slag: "kommunen", kommune: "3203" }],
    ["by a neighbour", innbygger(nabo)],
    ["by somebody nobody knows", innbygger(randomUUID())],
    ["by the same person in another kommune", innbygger(kari, "3203")],
    ["by a Statsforvalter that it was not forwarded to", embete("innlandet")],
    ["by a job that says no kommune", { slag: "system" }],
    ["by a job of another kommune", { slag: "system", kommune: "3203" }],
  ])("%s", async (_hvem, omfang) => {
    expect(await ser(omfang)).toEqual([]);
  });

  it("outside a scope, even by the role that owns the tables", async () => {
    // What a forgotten scope would be: a transaction of the login role itself. PostgreSQL 15 refuses where later ones show nothing.
    const sett = await base
      .les({ slag: "offentlig" }, async ({ db }) => {
        await sql`select set_config('role', 'none', true)`.execute(db);
        return sql`select 1 from sak union all select 1 from person`.execute(db).then(
          ({ rows }) => rows.length,
          () => 0,
        );
      })
      .catch(() => 0);
    expect(sett).toBe(0);
  });
});

describe("the Statsforvalter", () => {
  it("sees what was forwarded to this office, and not the case that it came from", async () => {
    expect(await ser(embete("vestland"))).toEqual(I_SAKEN.concat(BARE_KONTORET).filter((tabell) => OVERSENDT.includes(tabell)));
  });

  it("changes its own case only", async () => {
    const ta = (id: string) =>
      base.skriv(embete(id), ({ db }) =>
        db
          .updateTable("klageinstanssak")
          .set({ tilstand: "behandles" })
          .where("oversendelse", "=", oversendelse)
          .executeTakeFirst(),
      );
    expect((await ta("innlandet")).numUpdatedRows).toBe(0n);
    expect((await ta("vestland")).numUpdatedRows).toBe(1n);
    await expect(
      base.skriv(embete("vestland"), ({ db }) => db.updateTable("klageinstanssak").set({ embete: "innlandet" }).execute()),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("the kommune's klagenemnd", () => {
  it("sees what was forwarded to it, and not the case that it came from", async () => {
    const egen = await leggTilSak(base, { kommune, enhet: her.tildelingskontor, person: nabo });
    const klaget = await leggTilKlage(base, egen, await leggTilVedtak(base, egen, her.ansatt));
    await iKommunen(base, kommune, ({ db }) =>
      db
        .insertInto("oversendelse")
        .values({
          ...{
            kommune,
            sak: egen.sak,
            klage: klaget,
            mottaker: "klagenemnd",
            sakstittel: "Klage",
            klager_navn: "Nabo",
            klager_fnr: "1",
            regime: "bolig",
          },
          ...{
            uttalelse: json({}),
            klagen: json({}),
            vedtaket: json({}),
            merknad_innen: DAG,
            frosset_at: NA,
            hash: Buffer.alloc(32),
          },
        })
        .execute(),
    );
    const nemnd = ansatt([her.klagenemnd]);
    expect(await base.les(nemnd, ({ db }) => db.selectFrom("oversendelse").select("klage").execute())).toEqual([
      { klage: klaget },
    ]);
    expect(await ser(nemnd, ["sak", "klage", "dokument"])).toEqual([]);
  });
});

describe("a resident", () => {
  it("writes no case, not even an own one", async () => {
    for (const skriv of [
      () => base.skriv(innbygger(kari), ({ db }) => db.updateTable("sak").set({ haster: true }).execute()),
      () =>
        base.skriv(innbygger(kari), ({ db }) =>
          db.insertInto("part").values({ kommune, sak: sak.sak, person: nabo, rolle: "verge", fra: DAG }).execute(),
        ),
      () =>
        base.skriv(innbygger(kari), ({ db }) =>
          db
            .insertInto("melding")
            .values({ kommune, sak: sak.sak, fra_kommunen: true, forfatter: "x", tekst: "x", sendt_at: NA })
            .execute(),
        ),
    ]) {
      await expect(skriv()).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("keeps drafts that nobody else reads, not the office either", async () => {
    const utkast = { kommune, eier: kari, slag: "soknad", opprettet: NA, endret: NA, slettes: DAG } as const;
    await base.skriv(innbygger(kari), ({ db }) => db.insertInto("utkast").values(utkast).execute());
    expect(await ser(innbygger(kari), ["utkast"])).toEqual(["utkast"]);
    expect(await ser(innbygger(nabo), ["utkast"])).toEqual([]);
    expect(await ser({ slag: "kommunen", kommune }, ["utkast"])).toEqual([]);
    await expect(base.skriv(innbygger(nabo), ({ db }) => db.insertInto("utkast").values(utkast).execute())).rejects.toMatchObject(
      { code: "42501" },
    );
  });

  it("does not see a decision before it is made, what is hidden from the party, or another's letter", async () => {
    const egen = await leggTilSak(base, { kommune, enhet: her.nav, person: fullmektig });
    const i = { kommune, sak: egen.sak };
    await iKommunen(base, kommune, async (tx) => {
      const fil = await lagreFil(tx, kommune, Buffer.from("notat"), "text/plain", NA);
      await tx.db
        .insertInto("vedtak")
        .values({ ...i, opphav: "soknad", skrevet_av: her.ansatt })
        .execute();
      await tx.db
        .insertInto("dokument")
        .values({
          ...i,
          slag: "notat",
          tittel: "Notat",
          fra: "Kontoret",
          dato: DAG,
          fil,
          synlig_for_part: false,
          lagt_til_at: NA,
        })
        .execute();
      await tx.db
        .insertInto("hendelse")
        .values({
          ...i,
          slag: "sak.notat",
          tid: NA,
          aktor_slag: "system",
          aktor_id: "system",
          aktor_navn: "Trappa",
          data: json({}),
          synlig: false,
        })
        .execute();
      await tx.db
        .insertInto("brev")
        .values({
          ...i,
          slag: "kvittering",
          mottaker: kari,
          sprak: "nb",
          tittel: "T",
          innhold: json({}),
          fil,
          sha256: Buffer.alloc(32),
          last_at: NA,
          kanal: "digital",
        })
        .execute();
    });
    expect(await ser(innbygger(fullmektig), ["sak", "vedtak", "dokument", "hendelse", "brev", "fil"])).toEqual(["sak"]);
  });

  it("loses sight of a case when the part in it has ended", async () => {
    const egen = await leggTilSak(base, { kommune, enhet: her.nav, person: nabo });
    const somFullmektig = (til: typeof DAG | null) =>
      iKommunen(base, kommune, ({ db }) =>
        db
          .insertInto("part")
          .values({ kommune, sak: egen.sak, person: fullmektig, rolle: "fullmektig", fra: DAG, til })
          .onConflict((c) => c.columns(["kommune", "sak", "person", "rolle"]).doUpdateSet({ til }))
          .execute(),
      );
    const saker = () =>
      base.les(innbygger(fullmektig), ({ db }) => db.selectFrom("sak").select("id").where("id", "=", egen.sak).execute());
    await somFullmektig(null);
    expect(await saker()).toHaveLength(1);
    await somFullmektig(DAG);
    expect(await saker()).toHaveLength(0);
  });
});

describe("the kommune's act inside a resident's", () => {
  it("writes as the office, and gives the resident back", async () => {
    const etter = await base.skriv(innbygger(kari), async (tx) => {
      await somKommunen(tx, kommune, (kommunen) =>
        kommunen.db
          .insertInto("melding")
          .values({ kommune, sak: sak.sak, fra_kommunen: false, forfatter: "Kari", tekst: "Hei", sendt_at: NA })
          .execute(),
      );
      return tx.db.selectFrom("person").select("id").execute();
    });
    expect(etter).toEqual([{ id: kari }]);
  });

  it("gives the resident back also when it fails", async () => {
    await base.skriv(innbygger(kari), async (tx) => {
      await expect(somKommunen(tx, kommune, () => Promise.reject(new Error("nei")))).rejects.toThrow("nei");
      expect(await tx.db.selectFrom("person").select("id").execute()).toEqual([{ id: kari }]);
    });
  });
});

describe("a unit's wall", () => {
  it("does not let a unit write in another's case", async () => {
    const nav = ansatt([her.nav]);
    await expect(
      base.skriv(nav, ({ db }) =>
        db
          .insertInto("melding")
          .values({ kommune, sak: sak.sak, fra_kommunen: true, forfatter: "x", tekst: "x", sendt_at: NA })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: "42501" });
    const svar = await base.skriv(nav, ({ db }) =>
      db.updateTable("vedtak").set({ underrettet_dato: DAG }).where("id", "=", vedtak).executeTakeFirst(),
    );
    expect(svar.numUpdatedRows).toBe(0n);
  });

  it("lets both units of one application read it", async () => {
    await leggTilEmbete(base, "agder");
    const soknad = await base.les({ slag: "kommunen", kommune }, ({ db }) =>
      db.selectFrom("sak").select("soknad").where("id", "=", sak.sak).executeTakeFirstOrThrow(),
    );
    const lest = () =>
      base.les(ansatt([her.nav]), ({ db }) =>
        db
          .selectFrom("soknad")
          .select("id")
          .where("id", "=", soknad.soknad ?? "")
          .execute(),
      );
    expect(await lest()).toHaveLength(0);
    await iKommunen(base, kommune, ({ db }) =>
      db
        .insertInto("sak")
        .values({
          kommune,
          aar: 2026,
          lopenummer: 99_999,
          soknad: soknad.soknad,
          person: kari,
          spor: "sosial",
          enhet: her.nav,
          sprak: "nn",
          opprettet: NA,
          mottatt_dato: DAG,
        })
        .execute(),
    );
    expect(await lest()).toHaveLength(1);
  });
});
