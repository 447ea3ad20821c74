import pg from "pg";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import type { Jobber } from "../../grunnmur/utboks.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { fristerI, hendelserI } from "../sak/index.ts";
import type { Varsel } from "../varsel/index.ts";
import { beOm, folgOpp, kravI, leggFramUteblitte, leggUtPaminnelser, paminnOm, svar } from "./index.ts";

const { base, url } = await nyBase();
const K = "4640";
const { kontoret, nav } = await scene(base, K);
const system = { slag: "system", kommune: K } as const;
const INNEN = leggTilDager(TID.idag, 14);

async function nyttKrav(epost: string | null = "kari@example.invalid", innen: Dato = INNEN) {
  const kari = await innbygger(base, K, "Kari Lie");
  await base.skriv(system, ({ db }) => db.updateTable("person").set({ epost }).where("id", "=", kari.person).execute());
  const { sak } = await leggTilSak(base, { kommune: K, enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });
  const b = {
    sak,
    hva: "Lønnsslipp",
    formal: "For å regne ut prisen.",
    innen,
    helKontoutskrift: false,
    nodvendigFordi: "",
    mindreVurdert: [],
  };
  const bedt = await gjor(base, kontoret, (tx) => beOm(tx, kontoret, TID, b));
  if (!bedt.ok) throw new Error(bedt.nei.grunn);
  return { kari, sak, krav: bedt.verdi.krav };
}

/** The reminders of this request that wait in the queue; they are taken out of it. */
async function hentJobber(krav: string): Promise<Jobber["dokumentkrav.paminn"][]> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  const { rows } = await klient.query(
    `select j.id, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
     where j.task_identifier = 'dokumentkrav.paminn' and p.payload ->> 'krav' = $1`,
    [krav],
  );
  await klient.query("select graphile_worker.complete_jobs($1::bigint[])", [rows.map((r) => r.id)]);
  await klient.end();
  return rows.map((r) => r.payload);
}
const natt = (dager: number) => base.skriv(system, (tx) => leggUtPaminnelser(tx, dagerEtter(dager), K, 500));

function postkasse() {
  const sendt: Varsel[] = [];
  const kjor = (p: Jobber["dokumentkrav.paminn"], dager: number, svar: "sendt" | "avvist" = "sendt") =>
    paminnOm(
      {
        base,
        klokke: { na: () => dagerEtter(dager).na, idag: () => dagerEtter(dager).idag },
        port: {
          send: async (v) => {
            sendt.push(v);
            return svar;
          },
        },
        lenke: "https://trappa.invalid",
      },
      p,
    );
  return { sendt, kjor };
}

describe("reminding of what was asked for", () => {
  it("is one notice before the day and one after, however often the night is run, and says nothing of the case", async () => {
    const { kari, sak, krav } = await nyttKrav();
    const post = postkasse();
    for (const dager of [0, 5, 10]) {
      await natt(dager);
      expect(await hentJobber(krav)).toEqual([]);
    }
    for (const [dager, slag] of [
      [11, "for"],
      [16, "etter"],
    ] as const) {
      await natt(dager);
      await natt(dager);
      const jobber = await hentJobber(krav);
      expect(jobber).toMatchObject([{ slag, person: kari.person, dag: INNEN }]);
      for (const j of jobber) await post.kjor(j, dager);
      await natt(dager + 1);
      expect(await hentJobber(krav)).toEqual([]);
    }
    expect(post.sendt).toHaveLength(2);
    expect(JSON.stringify(post.sendt)).not.toMatch(/Lønn|prisen|2026\/|Lie/);
    const [siste] = await se(base, kari, (les) => hendelserI(les, K, sak));
    expect(siste).toMatchObject({ slag: "dokument.minnet_om", data: { hva: "Lønnsslipp", sisteDag: INNEN } });
    expect((await se(base, kontoret, (les) => kravI(les, K, sak)))[0]?.paminnelser.map((p) => p.utfall)).toEqual([
      "sendt",
      "sendt",
    ]);
  });

  it("is dropped when the answer came meanwhile, and never made when the kommune does not want it", async () => {
    const { kari, sak, krav } = await nyttKrav();
    await natt(12);
    const [jobb] = await hentJobber(krav);
    await gjor(base, kari, (tx) => svar(tx, kari, dagerEtter(12), { sak, krav, filer: [], harIkke: true, tekst: "" }));
    const post = postkasse();
    if (jobb) await post.kjor(jobb, 12);
    expect(post.sendt).toEqual([]);
    await base.skriv({ slag: "system" }, ({ db }) =>
      db.updateTable("kommune").set({ minn_dager_for: 0, minn_dager_etter: 0 }).where("nummer", "=", K).execute(),
    );
    const uonsket = await nyttKrav();
    await natt(12);
    await natt(17);
    expect(await hentJobber(uonsket.krav)).toEqual([]);
    await base.skriv({ slag: "system" }, ({ db }) =>
      db.updateTable("kommune").set({ minn_dager_for: 3, minn_dager_etter: 2 }).where("nummer", "=", K).execute(),
    );
  });

  it("tells the desk when no notice reaches the person", async () => {
    const uten = await nyttKrav(null);
    const avvist = await nyttKrav("feil@example.invalid");
    await natt(12);
    expect(await hentJobber(uten.krav)).toEqual([]);
    const post = postkasse();
    for (const j of await hentJobber(avvist.krav)) await post.kjor(j, 12, "avvist");
    for (const { sak } of [uten, avvist])
      expect((await se(base, kontoret, (les) => kravI(les, K, sak)))[0]?.paminnelser).toMatchObject([{ utfall: "uten_vei" }]);
  });
});

describe("when it has not come", () => {
  const oppgaver = (sak: string) =>
    iKommunen(base, K, ({ db }) =>
      db
        .selectFrom("oppgave")
        .select("tilstand")
        .where("sak", "=", sak)
        .where("slag", "=", "dokument_uteblitt")
        .orderBy("opprettet")
        .execute(),
    );
  const legg = (dager: number) => base.skriv(system, (tx) => leggFramUteblitte(tx, dagerEtter(dager), K, 500));

  it("the desk gets one task, and gives more time: a new day, a new clock and new reminders", async () => {
    const { kari, sak, krav } = await nyttKrav();
    await legg(14);
    expect(await oppgaver(sak)).toEqual([]);
    await legg(15);
    await legg(16);
    expect(await oppgaver(sak)).toEqual([{ tilstand: "apen" }]);
    await natt(16);
    expect(await hentJobber(krav)).toMatchObject([{ slag: "etter" }]);
    const innen = leggTilDager(TID.idag, 30);
    const merTid = (dag: Dato | null, hvem = kontoret) =>
      gjor(base, hvem, (tx) => folgOpp(tx, hvem, dagerEtter(16), { sak, krav, valg: { slag: "mer_tid", innen: dag } }));
    expect(await merTid(null)).toEqual({ ok: false, nei: { grunn: "dato_for_tidlig" } });
    expect(await merTid(leggTilDager(INNEN, -1))).toEqual({ ok: false, nei: { grunn: "dato_for_tidlig" } });
    expect(await merTid(innen, nav)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await merTid(innen)).toEqual({ ok: true, verdi: true });
    expect(await oppgaver(sak)).toEqual([{ tilstand: "gjort" }]);
    const loper = (await se(base, kari, (les) => fristerI(les, K, sak))).filter((f) => f.status === "loper");
    expect(loper).toMatchObject([{ slag: "dokument", sisteDag: innen }]);
    expect((await se(base, kari, (les) => hendelserI(les, K, sak)))[0]).toMatchObject({
      slag: "dokument.mer_tid",
      hjemmel: "fvl67 § 17",
    });
    await natt(28);
    expect(await hentJobber(krav)).toMatchObject([{ slag: "for", dag: innen }]);
    const post = postkasse();
    await post.kjor({ kommune: K, krav, slag: "etter", dag: INNEN, person: kari.person }, 28);
    expect(post.sendt).toEqual([]);
  });

  it("or goes on without it, and the person sees that it need not be sent", async () => {
    const { kari, sak, krav } = await nyttKrav();
    await legg(20);
    const uten = () =>
      gjor(base, kontoret, (tx) => folgOpp(tx, kontoret, dagerEtter(20), { sak, krav, valg: { slag: "klarer_oss_uten" } }));
    expect(await uten()).toEqual({ ok: true, verdi: true });
    expect(await uten()).toEqual({ ok: false, nei: { grunn: "ikke_apent" } });
    expect(await oppgaver(sak)).toEqual([{ tilstand: "gjort" }]);
    expect((await se(base, kari, (les) => hendelserI(les, K, sak)))[0]).toMatchObject({ slag: "dokument.klarer_oss_uten" });
  });
});
