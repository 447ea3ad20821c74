import { afterAll, describe, expect, it } from "vitest";
import { nyBase } from "../../tester/oppsett/base.ts";
import { lagPool } from "./db/tilkobling.ts";
import { grenser } from "./grenser.ts";
import { forskjovetKlokke, systemklokke } from "./klokke.ts";
import { lagLogg } from "./logg.ts";
import { lagRategrense, ryddRategrense } from "./rate.ts";

const { base, url } = await nyBase();
const pool = lagPool({ url, maks: 2, rolle: "trappa_system" }, lagLogg("silent"));
afterAll(() => pool.end());
const antall = () => base.les({ slag: "system" }, ({ db }) => db.selectFrom("rategrense").selectAll().execute());

describe("the rate limit", () => {
  it("lets the rule's number through and no more, counted over all processes, each visitor for itself", async () => {
    const [en, to] = [lagRategrense(pool), lagRategrense(pool)];
    const svar = await Promise.all(
      Array.from({ length: grenser.rate.innlogging.antall + 5 }, (_, i) => (i % 2 ? en : to).tell("innlogging", "10.0.0.1")),
    );
    expect(svar.filter(({ ok }) => ok)).toHaveLength(grenser.rate.innlogging.antall);
    const nektet = svar.find(({ ok }) => !ok);
    expect(nektet?.ok === false && nektet.nei.ventSekunder).toBeGreaterThan(0);
    expect(await en.tell("innlogging", "10.0.0.2")).toMatchObject({ ok: true });
    expect(await en.tell("innsending", "10.0.0.1")).toMatchObject({ ok: true });
  });

  it("keeps no address, and nothing after its time", async () => {
    expect(JSON.stringify(await antall())).not.toContain("10.0.0");
    await ryddRategrense(base, systemklokke);
    expect(await antall()).toHaveLength(3);
    await ryddRategrense(base, forskjovetKlokke("2099-01-01"));
    expect(await antall()).toHaveLength(0);
  });
});
