import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import { expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { lagArbeiderpool } from "../db/tilkobling.ts";
import { lagLogg } from "../logg.ts";
import { voktLaaser } from "./dode.ts";

const { url } = await nyBase();

it("lets its connection go once, also when the server says goodbye on it afterwards", async () => {
  const logg = lagLogg("silent");
  const pool = lagArbeiderpool(url, 2, logg);
  const apnet = new Promise<EventEmitter>((resolve) => pool.once("connect", resolve));
  const hendelser: WorkerEvents = new EventEmitter();
  const vakt = voktLaaser(pool, hendelser, logg);
  hendelser.emit("pool:create", { workerPool: { id: "prove" } } as never);
  const klient = await apnet;
  await vakt.slipp();
  expect(() => klient.emit("error", new Error("terminating connection due to administrator command"))).not.toThrow();
  await pool.end();
  expect(pool.totalCount).toBe(0);
});
