import { expect, it } from "vitest";
import { grenser } from "../../src/grunnmur/grenser.ts";
import { lovapi } from "../../src/web/stier.ts";
import { ADRESSE, apneApp } from "./app.ts";

const { app } = await apneApp();
const { app: utenTeller } = await apneApp({ tell: () => Promise.reject(new Error("databasen er nede")) });

const SPORSMAL = JSON.stringify({ paaDato: "2026-11-02", fakta: { kanal: "telefon" } });
const fra = (adresse: string, hoder: Record<string, string> = {}, paa = app) =>
  paa.fetch(
    new Request(`${ADRESSE}${lovapi.regler}/fvl.soknad.registreres`, {
      method: "POST",
      body: SPORSMAL,
      headers: { "content-type": "application/json", ...hoder },
    }),
    { incoming: { socket: { remoteAddress: adresse } } },
  );

it("one who asks too much is told how long to wait; others are not stopped, whatever is written in a header", async () => {
  const { antall } = grenser.rate.lovapi;
  for (let i = 0; i < antall; i += 50) await Promise.all(Array.from({ length: 50 }, () => fra("203.0.113.7")));
  const stoppet = await fra("203.0.113.7", { "x-forwarded-for": "198.51.100.1" });
  expect(stoppet.status).toBe(429);
  expect(Number(stoppet.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(((await stoppet.json()) as { kode: string }).kode).toBe("for_mange");
  expect((await fra("203.0.113.8")).status).toBe(200);
  // Behind a proxy of our own it is the one the proxy was asked by that is counted, and not what that one claims.
  expect((await fra("::ffff:127.0.0.1", { "x-forwarded-for": "198.51.100.1, 203.0.113.7" })).status).toBe(429);
  expect((await fra("10.0.0.4", { "x-forwarded-for": "203.0.113.7, 203.0.113.9" })).status).toBe(200);
  expect((await fra("fd00::4", { "x-forwarded-for": "203.0.113.7" })).status).toBe(429);
  expect((await fra("172.16.0.2")).status).toBe(200);
});

it("the law is answered also when nobody can count", async () => {
  expect((await fra("203.0.113.7", {}, utenTeller)).status).toBe(200);
});
