import pg from "pg";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { leggTilKommune } from "../../../tester/oppsett/rader.ts";
import type { Omfang } from "../db/omfang.ts";
import { grenser } from "../grenser.ts";
import { lagLogg } from "../logg.ts";
import { nei } from "../resultat.ts";
import { leggUt } from "../utboks.ts";
import { type OppgittJobb, startArbeider } from "./arbeider.ts";

/** A job of this test alone: the map of jobs is the program's. */
const PROVE = "prove.jobb" as "system.rydd";
interface Provepayload {
  readonly kommune: string;
  readonly nr: number;
}

const { base, url } = await nyBase();
await leggTilKommune(base, "4640");
const kontoret: Omfang = { slag: "kommunen", kommune: "4640" };
const legg = (nr: number, nokkel?: string) =>
  base.skriv(kontoret, (tx) => leggUt(tx, PROVE, { kommune: "4640", nr } as never, nokkel));

interface Kjoring {
  readonly jobb: (payload: Provepayload) => Promise<void>;
  readonly oppgi?: (jobb: OppgittJobb) => Promise<void>;
}

/** Runs a worker until `ferdig` is. */
async function arbeid({ jobb, oppgi = async () => undefined }: Kjoring, ferdig: Promise<unknown>): Promise<void> {
  const jobber = { [PROVE as string]: jobb, "system.rydd": async () => undefined } as unknown as Parameters<
    typeof startArbeider
  >[0]["jobber"];
  const arbeider = await startArbeider({ url, logg: lagLogg("silent"), jobber, oppgi });
  await ferdig;
  await arbeider.stopp();
}

async function medDatabasen<T>(fn: (klient: pg.Client) => Promise<T>): Promise<T> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  return fn(klient).finally(() => klient.end());
}

const iKo = () =>
  medDatabasen(
    async (k) => (await k.query<{ forsok: number }>("select attempts as forsok from graphile_worker.jobs order by id")).rows,
  );

/** The next try is not in a second but now. */
const naa = () =>
  medDatabasen((k) =>
    k.query("select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs"),
  );

describe("a job", () => {
  it("runs after the transaction that laid it out, and is gone when it is done", async () => {
    await legg(1);
    const { promise, resolve } = Promise.withResolvers<number>();
    await arbeid({ jobb: async ({ nr }) => resolve(nr) }, promise);
    expect(await promise).toBe(1);
    expect(await iKo()).toEqual([]);
  });

  it("is not there when the transaction was undone or its act refused", async () => {
    await expect(
      base.skriv(kontoret, async (tx) => {
        await leggUt(tx, PROVE, { kommune: "4640", nr: 2 } as never);
        throw new Error("angret");
      }),
    ).rejects.toThrow("angret");
    await base.skriv(kontoret, async (tx) => {
      await leggUt(tx, PROVE, { kommune: "4640", nr: 2 } as never);
      return nei("ikke_lov");
    });
    expect(await iKo()).toEqual([]);
  });

  it("is one job when it is laid out twice under one key", async () => {
    await legg(3, "samme");
    await legg(4, "samme");
    expect(await iKo()).toHaveLength(1);
    const { promise, resolve } = Promise.withResolvers<number>();
    await arbeid({ jobb: async ({ nr }) => resolve(nr) }, promise);
    expect(await promise).toBe(4);
  });

  it("cannot be laid out for another kommune", async () => {
    await expect(base.skriv(kontoret, (tx) => leggUt(tx, PROVE, { kommune: "3203", nr: 1 } as never))).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("cannot be laid out by the public", async () => {
    await expect(base.skriv({ slag: "offentlig" }, (tx) => leggUt(tx, "system.rydd", {}))).rejects.toMatchObject({
      code: "42501",
    });
  });
});

describe("a job that fails", () => {
  it("is given to a person after eight tries, and goes on trying until the receiver is back", async () => {
    await legg(5);
    await medDatabasen((k) =>
      k.query("update graphile_worker._private_jobs set attempts = $1", [grenser.jobb.forsokForOppgave - 2]),
    );
    let nede = true;
    const oppgitt: OppgittJobb[] = [];
    const { promise: levert, resolve } = Promise.withResolvers<void>();
    const jobb = async () => {
      if (nede) throw new Error("fnr 01018012345 er nede");
      resolve();
    };
    const fram = setInterval(() => void naa(), 50);
    await arbeid(
      {
        jobb,
        oppgi: async (sak) => {
          oppgitt.push(sak);
          nede = oppgitt.length < 2;
        },
      },
      levert,
    );
    clearInterval(fram);
    expect(oppgitt.map(({ navn, forsok, payload }) => ({ navn, forsok, payload }))).toEqual([
      { navn: "prove.jobb", forsok: grenser.jobb.forsokForOppgave, payload: { kommune: "4640", nr: 5 } },
      { navn: "prove.jobb", forsok: grenser.jobb.forsokForOppgave + 1, payload: { kommune: "4640", nr: 5 } },
    ]);
    expect(await iKo()).toEqual([]);
  });

  it("leaves no personal data in the queue", async () => {
    await legg(6);
    const { promise: feilet, resolve } = Promise.withResolvers<void>();
    await arbeid(
      {
        jobb: async () => {
          resolve();
          throw new Error("fnr 01018012345 er nede");
        },
      },
      feilet,
    );
    const feil = await medDatabasen(
      async (k) => (await k.query<{ last_error: string }>("select last_error from graphile_worker.jobs")).rows,
    );
    expect(feil).toHaveLength(1);
    expect(feil[0]?.last_error).not.toContain("01018012345");
    await medDatabasen((k) => k.query("select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs"));
  });
});

describe("a worker that was killed", () => {
  it("holds its jobs no longer than it lived", async () => {
    await legg(7);
    // As a kill leaves it: marked by a worker that nobody is any more.
    await medDatabasen((k) =>
      k.query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-drept', attempts = 1"),
    );
    const { promise, resolve } = Promise.withResolvers<number>();
    await arbeid({ jobb: async ({ nr }) => resolve(nr) }, promise);
    expect(await promise).toBe(7);
  });
});
