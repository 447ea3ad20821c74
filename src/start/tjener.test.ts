import { describe, expect, it } from "vitest";
import { tilAdressen } from "./adresse.ts";
import { apneTjener } from "./tjener.ts";

const vert = "127.0.0.1";

describe("the server", () => {
  it("says so at once when the port is taken", async () => {
    const forste = await apneTjener({ port: 0, vert });
    await expect(apneTjener({ port: forste.port, vert })).rejects.toThrow(`Port ${forste.port} er opptatt`);
    forste.bruk(() => undefined);
    await forste.stopp();
  });

  it("lets those who come too early wait until it is ready", async () => {
    const tjener = await apneTjener({ port: 0, vert });
    const tidlig = fetch(`http://${vert}:${tjener.port}/`);
    tjener.bruk((_foresporsel, svar) => svar.end("klar"));
    expect(await (await tidlig).text()).toBe("klar");
    await tjener.stopp();
  });

  it("answers what is running before it stops, and nothing after", async () => {
    const tjener = await apneTjener({ port: 0, vert });
    const { promise: begynt, resolve: begynn } = Promise.withResolvers<void>();
    const { promise: slipp, resolve: ga } = Promise.withResolvers<void>();
    tjener.bruk((_foresporsel, svar) => {
      begynn();
      void slipp.then(() => svar.end("ferdig"));
    });
    const svar = fetch(`http://${vert}:${tjener.port}/`);
    await begynt;
    const stoppet = tjener.stopp();
    ga();
    expect(await (await svar).text()).toBe("ferdig");
    await stoppet;
    await expect(fetch(`http://${vert}:${tjener.port}/`)).rejects.toThrow();
  });
});

describe("a visitor by another name of this machine", () => {
  it("is sent to the address that login comes back to", async () => {
    const tjener = await apneTjener({ port: 0, vert });
    const adresse = `http://localhost:${tjener.port}`;
    tjener.bruk((foresporsel, svar) => {
      if (!tilAdressen(foresporsel, svar, adresse)) svar.end("her");
    });
    const svar = await fetch(`http://${vert}:${tjener.port}/nb/asker?q=1`, { redirect: "manual" });
    expect([svar.status, svar.headers.get("location")]).toEqual([307, `${adresse}/nb/asker?q=1`]);
    expect(await (await fetch(`${adresse}/nb`)).text()).toBe("her");
    await tjener.stopp();
  });
});
