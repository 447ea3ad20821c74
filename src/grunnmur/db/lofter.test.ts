import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  DAG,
  iKommunen,
  leggTilKlage,
  leggTilKommune,
  leggTilPerson,
  leggTilSak,
  leggTilVedtak,
  NA,
  type Provesak,
} from "../../../tester/oppsett/rader.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Transaksjon } from "./base.ts";
import { brudd } from "./brudd.ts";
import { json } from "./json.ts";

const { base, url } = await nyBase();
const kommune = "4640";
const her = await leggTilKommune(base, kommune);
const kari = await leggTilPerson(base, kommune);
const nySak = () => leggTilSak(base, { kommune, enhet: her.tildelingskontor, person: kari });
const kontoret = <T>(fn: (tx: Transaksjon) => Promise<T>) => iKommunen(base, kommune, fn);

/** The name of the promise that the write broke; fails when it broke none. */
async function bryter(fn: (tx: Transaksjon) => Promise<unknown>): Promise<string | null> {
  return kontoret(fn).then(
    () => "(nothing)",
    (feil: unknown) => brudd(feil),
  );
}

describe("a case", () => {
  const lukk = (sak: Provesak) => (tx: Transaksjon) =>
    tx.db.updateTable("sak").set({ tilstand: "avgjort" }).where("id", "=", sak.sak).execute();

  it("is not closed while something that was asked for has no answer", async () => {
    const sak = await nySak();
    expect(await bryter(lukk(sak))).toBe("sak_alle_poster_besvart");
    await kontoret(({ db }) => db.updateTable("sak_post").set({ utfall: "avslag" }).where("id", "=", sak.post).execute());
    await kontoret(lukk(sak));
  });

  it("made twice from one form is one application", async () => {
    const soknad = {
      kommune,
      person: kari,
      sendt_av: kari,
      kanal: "digital",
      mottatt_at: NA,
      sprak: "nb",
      innhold: json({}),
      nokkel: "samme",
    } as const;
    const send = () =>
      kontoret(({ db }) =>
        db
          .insertInto("soknad")
          .values(soknad)
          .onConflict((c) => c.columns(["kommune", "nokkel"]).doNothing())
          .returning("id")
          .execute(),
      );
    const svar = await Promise.all(Array.from({ length: 20 }, send));
    expect(svar.flat()).toHaveLength(1);
  });
});

describe("the journal", () => {
  const hendelse = (sak: Provesak, slag = "sak.opprettet") => ({
    ...{ kommune, sak: sak.sak, slag, tid: NA, data: json({ hva: "noe" }) },
    ...({ aktor_slag: "ansatt", aktor_id: her.ansatt, aktor_navn: "Ansatt" } as const),
  });
  const forsteFeil = (sak: Provesak) =>
    kontoret(
      async ({ db }) =>
        (await sql<{ nr: number | null }>`select kontroller_kjede(${kommune}, ${sak.sak}) as nr`.execute(db)).rows[0]?.nr,
    );

  it("numbers and chains what happens, also when much happens at once", async () => {
    const sak = await nySak();
    await Promise.all(
      Array.from({ length: 12 }, () => kontoret(({ db }) => db.insertInto("hendelse").values(hendelse(sak)).execute())),
    );
    const numre = await kontoret(({ db }) =>
      db.selectFrom("hendelse").select("nr").where("sak", "=", sak.sak).orderBy("nr").execute(),
    );
    expect(numre.map(({ nr }) => nr)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(await forsteFeil(sak)).toBeNull();
  });

  it("is never changed or shortened", async () => {
    const sak = await nySak();
    await kontoret(({ db }) => db.insertInto("hendelse").values(hendelse(sak)).execute());
    expect(
      await bryter(({ db }) => db.updateTable("hendelse").set({ aktor_navn: "En annen" }).where("sak", "=", sak.sak).execute()),
    ).toBe("hendelse_bare_tilfoy");
    await expect(kontoret(({ db }) => db.deleteFrom("hendelse").where("sak", "=", sak.sak).execute())).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("tells which event was tampered with by somebody who owns the database", async () => {
    const sak = await nySak();
    for (const slag of ["sak.opprettet", "sak.tatt", "sak.avgjort"])
      await kontoret(({ db }) => db.insertInto("hendelse").values(hendelse(sak, slag)).execute());
    const somEier = async (setning: string) => {
      const eier = new pg.Client({ connectionString: url });
      await eier.connect();
      await eier.query(
        "alter table trappa.hendelse disable trigger hendelse_bare_tilfoy; alter table trappa.hendelse no force row level security",
      );
      await eier.query(setning, [sak.sak]);
      await eier.query(
        "alter table trappa.hendelse enable trigger hendelse_bare_tilfoy; alter table trappa.hendelse force row level security",
      );
      await eier.end();
    };
    await somEier("update trappa.hendelse set aktor_navn = 'En annen' where sak = $1 and nr = 2");
    expect(await forsteFeil(sak)).toBe(2);
    await somEier("delete from trappa.hendelse where sak = $1 and nr = 1");
    expect(await forsteFeil(sak)).toBe(2);
  });

  it("has no event of a case that its writer does not see", async () => {
    const sak = await nySak();
    const nav = { slag: "ansatt", kommune, ansatt: her.ansatt, enheter: [her.nav] } as const;
    await expect(base.skriv(nav, ({ db }) => db.insertInto("hendelse").values(hendelse(sak)).execute())).rejects.toMatchObject({
      code: "42501",
    });
  });
});

describe("a decision", () => {
  it("is not made without facts, considerations and rules (fvl § 25)", async () => {
    const sak = await nySak();
    const tomt = {
      kommune,
      sak: sak.sak,
      opphav: "soknad",
      skrevet_av: her.ansatt,
      tilstand: "fattet",
      fattet_at: NA,
      fattet_av: her.ansatt,
    } as const;
    expect(await bryter(({ db }) => db.insertInto("vedtak").values(tomt).execute())).toMatch(/^vedtak_check/);
  });

  it("is not approved by the one who wrote it", async () => {
    const sak = await nySak();
    const mitt = { kommune, sak: sak.sak, opphav: "soknad", skrevet_av: her.ansatt, godkjent_av: her.ansatt } as const;
    expect(await bryter(({ db }) => db.insertInto("vedtak").values(mitt).execute())).toMatch(/^vedtak_check/);
  });

  it("has one draft at a time", async () => {
    const sak = await nySak();
    const utkast = { kommune, sak: sak.sak, opphav: "soknad", skrevet_av: her.ansatt } as const;
    await kontoret(({ db }) => db.insertInto("vedtak").values(utkast).execute());
    expect(await bryter(({ db }) => db.insertInto("vedtak").values(utkast).execute())).toBe("vedtak_ett_utkast");
  });
});

describe("what is granted", () => {
  /** A decision in the making with one answer that holds. */
  const gi =
    (sak: Provesak, post: { tjeneste?: string; fra: string; til?: string; belop_ore?: number; post?: string }) =>
    (tx: Transaksjon) => {
      const { fra, til, ...resten } = post;
      const vedtak = randomUUID();
      return tx.db
        .insertInto("vedtak")
        .values({ kommune, id: vedtak, sak: sak.sak, opphav: "soknad", skrevet_av: her.ansatt })
        .execute()
        .then(() =>
          tx.db
            .insertInto("vedtak_post")
            .values({
              ...{
                kommune,
                vedtak,
                post: sak.post,
                person: kari,
                tjeneste: "hjemmesykepleie",
                utfall: "innvilget",
                gjelder: true,
                ...resten,
              },
              ...{ fra: dato(fra), til: til === undefined ? null : dato(til) },
            })
            .execute(),
        );
    };

  it("is one decision for a service and a period", async () => {
    await kontoret(gi(await nySak(), { fra: "2026-01-01", til: "2026-06-30" }));
    expect(await bryter(gi(await nySak(), { fra: "2026-06-30" }))).toMatch(/^vedtak_post.*excl$/);
    await kontoret(gi(await nySak(), { fra: "2026-07-01" }));
    expect(await bryter(gi(await nySak(), { fra: "2030-01-01" }))).toMatch(/^vedtak_post.*excl$/);
  });

  it("may be money many times in one period", async () => {
    await kontoret(gi(await nySak(), { tjeneste: "okonomisk_stonad", fra: "2026-01-01", belop_ore: 100_00 }));
    await kontoret(gi(await nySak(), { tjeneste: "okonomisk_stonad", fra: "2026-01-01", belop_ore: 200_00 }));
  });

  it("is one answer to one thing that was asked for", async () => {
    const sak = await nySak();
    await kontoret(gi(sak, { tjeneste: "matombringing", fra: "2026-01-01" }));
    await kontoret(({ db }) =>
      db
        .updateTable("vedtak")
        .set({ tilstand: "fattet", fakta: "F", hensyn: "H", regler: ["hol § 3-2"], fattet_at: NA, fattet_av: her.ansatt })
        .where("sak", "=", sak.sak)
        .execute(),
    );
    expect(await bryter(gi(sak, { tjeneste: "trygghetsalarm", fra: "2026-01-01" }))).toMatch(/^vedtak_post.*excl$/);
  });
});

describe("a letter", () => {
  it("is locked when it is made; only its way to the reader goes on", async () => {
    const sak = await nySak();
    const [id, fil] = [randomUUID(), randomUUID()];
    await kontoret(async ({ db }) => {
      await db
        .insertInto("fil")
        .values({
          kommune,
          id: fil,
          sha256: Buffer.alloc(32),
          storrelse: 3,
          mime: "text/plain",
          bytes: Buffer.from("hei"),
          lagret_at: NA,
        })
        .execute();
      await db
        .insertInto("brev")
        .values({
          kommune,
          id,
          sak: sak.sak,
          slag: "vedtak",
          mottaker: kari,
          sprak: "nn",
          tittel: "T",
          innhold: json({}),
          fil,
          sha256: Buffer.alloc(32),
          last_at: NA,
          kanal: "papir",
        })
        .execute();
    });
    expect(await bryter(({ db }) => db.updateTable("brev").set({ tittel: "En annen" }).where("id", "=", id).execute())).toBe(
      "brev_laast",
    );
    expect(
      await bryter(({ db }) =>
        db
          .updateTable("brev")
          .set({ innhold: json({ a: 1 }) })
          .where("id", "=", id)
          .execute(),
      ),
    ).toBe("brev_laast");
    await kontoret(({ db }) => db.updateTable("brev").set({ postlagt_at: NA }).where("id", "=", id).execute());
  });
});

describe("a completed assessment", () => {
  it("has the person's own view, and stays as it was", async () => {
    const sak = await nySak();
    const id = randomUUID();
    const rad = { kommune, id, sak: sak.sak, endret_at: NA, endret_av: her.ansatt, fullfort_at: NA, fullfort_av: her.ansatt };
    expect(
      await bryter(({ db }) =>
        db
          .insertInto("utredning")
          .values({ ...rad, brukers_syn: " ", mal: "Hjemme" })
          .execute(),
      ),
    ).toMatch(/^utredning_check/);
    await kontoret(({ db }) =>
      db
        .insertInto("utredning")
        .values({ ...rad, brukers_syn: "Selv", mal: "Hjemme" })
        .execute(),
    );
    expect(await bryter(({ db }) => db.updateTable("utredning").set({ vurdering: "ny" }).where("id", "=", id).execute())).toBe(
      "utredning_laast",
    );
  });
});

describe("a complaint", () => {
  const nyKlage = async () => {
    const sak = await nySak();
    const vedtak = await leggTilVedtak(base, sak, her.ansatt);
    return { sak, vedtak, klage: await leggTilKlage(base, sak, vedtak) };
  };
  type Tilstand = "vurderes" | "omgjort" | "opprettholdt" | "oversendt" | "avgjort" | "avvist" | "trukket";
  const til = (klage: string, tilstand: Tilstand) => (tx: Transaksjon) =>
    tx.db
      .updateTable("klage")
      .set({ tilstand, uttalelse: json({}), merknad_innen: DAG })
      .where("id", "=", klage)
      .execute();

  it("is one open one for each decision", async () => {
    const { sak, vedtak, klage } = await nyKlage();
    await expect(leggTilKlage(base, sak, vedtak)).rejects.toSatisfy((feil) => brudd(feil) === "klage_en_apen_per_vedtak");
    await kontoret(({ db }) => db.updateTable("klage_vedtak").set({ apen: false }).where("klage", "=", klage).execute());
    await leggTilKlage(base, sak, vedtak);
  });

  it("that is upheld goes on to the body above, and nowhere else (fvl § 33)", async () => {
    const { klage } = await nyKlage();
    await kontoret(til(klage, "vurderes"));
    await kontoret(til(klage, "opprettholdt"));
    for (const utvei of ["avvist", "omgjort", "avgjort", "vurderes"] as const)
      expect(await bryter(til(klage, utvei))).toBe("klage_overgang");
    await kontoret(til(klage, "oversendt"));
    for (const tilbake of ["opprettholdt", "avvist", "omgjort"] as const)
      expect(await bryter(til(klage, tilbake))).toBe("klage_overgang");
    await kontoret(til(klage, "avgjort"));
    expect(await bryter(til(klage, "vurderes"))).toBe("klage_overgang");
  });

  it("cannot skip its assessment", async () => {
    const { klage } = await nyKlage();
    for (const snarvei of ["opprettholdt", "oversendt", "avgjort", "omgjort"] as const)
      expect(await bryter(til(klage, snarvei))).toBe("klage_overgang");
  });

  it("leaves the kommune frozen", async () => {
    const { sak, klage } = await nyKlage();
    const oversendelse = randomUUID();
    await kontoret(({ db }) =>
      db
        .insertInto("oversendelse")
        .values({
          ...{
            kommune,
            id: oversendelse,
            sak: sak.sak,
            klage,
            mottaker: "statsforvalter",
            embete: "vestland",
            sakstittel: "K",
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
        .execute(),
    );
    expect(
      await bryter(({ db }) =>
        db.updateTable("oversendelse").set({ klager_navn: "Ola" }).where("id", "=", oversendelse).execute(),
      ),
    ).toBe("oversendelse_bare_tilfoy");
  });
});
