import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { lagOidcKlient, nettleserKommerTil, type OidcOppsett } from "./oidc.ts";

const stoppes: (() => void)[] = [];
afterEach(() => {
  for (const stopp of stoppes.splice(0)) stopp();
});

/** An issuer that answers as told; its pages are on another host, as ID-porten's are. */
async function utsteder(svar: RequestListener | "metadata"): Promise<OidcOppsett> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, "127.0.0.1", klar));
  stoppes.push(() => {
    tjener.closeAllConnections();
    tjener.close();
  });
  const issuer = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  const metadata = {
    issuer,
    authorization_endpoint: "https://login.example/authorize",
    end_session_endpoint: "https://login.example/logout",
  };
  tjener.on(
    "request",
    svar === "metadata" ? (_, ut) => ut.setHeader("content-type", "application/json").end(JSON.stringify(metadata)) : svar,
  );
  return {
    utsteder: issuer,
    klientId: "trappa",
    omdirigering: "https://trappa.example/r",
    etterUtlogging: "https://trappa.example/",
    acr: "high",
    lokal: true,
  };
}

describe("an issuer whose pages are on another host", () => {
  it("must have that host named, or its log-out form would be stopped by the browser without a word", async () => {
    const oppsett = await utsteder("metadata");
    await expect(lagOidcKlient(oppsett).start("nb")).rejects.toThrow("innloggingssider must name");
    const kjent = { ...oppsett, innloggingssider: ["https://login.example"] };
    expect(nettleserKommerTil(kjent)).toEqual([oppsett.utsteder, "https://login.example"]);
    const start = await lagOidcKlient(kjent).start("nn");
    expect(start.ok && start.verdi.adresse.host).toBe("login.example");
    expect(start.ok && start.verdi.adresse.searchParams.get("ui_locales")).toBe("nn");
    expect(start.ok && start.verdi.adresse.searchParams.get("code_challenge_method")).toBe("S256");
  });
});

describe("an issuer that is away", () => {
  it.each([
    ["answers 500", (_, ut) => ut.writeHead(500).end()],
    ["answers with a web page", (_, ut) => ut.setHeader("content-type", "text/html").end("<p>hei")],
    ["hangs up", (inn) => inn.socket.destroy()],
  ] satisfies [string, RequestListener][])("is a refusal when it %s, and is asked again next time", async (_, svar) => {
    let spurt = 0;
    const oppsett = await utsteder((inn, ut) => {
      spurt++;
      svar(inn, ut);
    });
    const klient = lagOidcKlient(oppsett);
    expect(await klient.start("nb")).toMatchObject({ ok: false, nei: { grunn: "utsteder_svarer_ikke" } });
    expect(await klient.utlogging("id-token")).toBeNull();
    expect(spurt).toBe(4);
  });
});
