import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { NORSK, startNettleser } from "../../../../tester/oppsett/nettleser.ts";
import { type Provetjener, startGalleri } from "../galleri/provetjener.ts";
import { Filfelt, Knapp, Lagrestatus, Ramme, Skjema, Tekstomrade, tilHtml } from "../index.ts";
import { byggStil, type Stil } from "../stil/bygg.ts";

let nettleser: Browser;
let tjener: Provetjener;
/** What the server was sent, in which order, and what it answers next. */
let lagret: URLSearchParams[] = [];
let forlenget: string[] = [];
let rekkefolge: string[] = [];
let svar: () => Response;
/** Which page is open: what one that was closed sends on its way out is not this one's. */
let arket = 0;

/** A form on a page; with `sekunder` until the session ends. */
function Skjemaside({ stil, sekunder, ark }: { readonly stil: Stil; readonly sekunder: number; readonly ark: string }) {
  return (
    <Ramme
      sprak="nb"
      tittel="Søknad"
      sted="Asker kommune"
      stil={stil}
      skript={["autolagre"]}
      hjem="/"
      meny={[]}
      innlogging={{ inne: false, href: "/" }}
      sprakvalg={[]}
      bunn={[]}
      okt={sekunder ? { sekunder, varsle: sekunder - 1, forleng: "/forleng", csrf: "merke", loggInn: "/logg-inn" } : undefined}
    >
      <Skjema handling="/send" csrf="merke" autolagre={`/lagre?ark=${ark}`} filer>
        <Tekstomrade navn="beskriv" etikett="Hva er vanskelig?" />
        <Filfelt navn="vedlegg" etikett="Legg ved" typer="PDF" storrelse="10 MB" />
        <Knapp>Send</Knapp>
        <Lagrestatus />
      </Skjema>
    </Ramme>
  );
}

beforeAll(async () => {
  const stil = await byggStil();
  tjener = await startGalleri(stil, (app) => {
    app.get("/skjema", (c) => {
      const [sekunder, ark] = [Number(c.req.query("sekunder") ?? 0), c.req.query("ark") ?? ""];
      return c.html(tilHtml(<Skjemaside stil={stil} sekunder={sekunder} ark={ark} />));
    });
    app.post("/lagre", async (c) => {
      if (c.req.query("ark") !== String(arket)) return c.body(null, 204);
      rekkefolge.push("lagre");
      lagret.push(new URLSearchParams(await c.req.text()));
      return svar();
    });
    app.post("/forleng", async (c) => {
      forlenget.push(await c.req.text());
      return c.json({ sekunder: 1800 });
    });
    app.get("/logg-inn", (c) => c.text("logg inn"));
    app.post("/send", (c) => {
      rekkefolge.push("send");
      return c.text("sendt");
    });
  });
  nettleser = await startNettleser();
});

afterAll(async () => {
  await nettleser.close();
  tjener.stopp();
});

afterEach(async () => {
  await Promise.all(nettleser.contexts().map((c) => c.close()));
});

async function apne(sekunder = 0): Promise<Page> {
  arket += 1;
  lagret = [];
  forlenget = [];
  rekkefolge = [];
  svar = () => Response.json({ sekunder: 1800 });
  const ark = await (await nettleser.newContext(NORSK)).newPage();
  await ark.goto(`${tjener.rot}/skjema?ark=${arket}&sekunder=${sekunder}`);
  return ark;
}

const felt = (ark: Page) => ark.getByLabel("Hva er vanskelig?");

describe("autosave", () => {
  it("saves what is written, and says when", async () => {
    const ark = await apne();
    await felt(ark).fill("Mor er mye alene.");
    await ark
      .getByRole("status")
      .filter({ hasText: /Lagret klokka \d\d\.\d\d\./ })
      .waitFor();
    expect(lagret.map((l) => [l.get("beskriv"), l.get("_csrf"), l.has("vedlegg")])).toEqual([
      ["Mor er mye alene.", "merke", false],
    ]);
  });

  it("says so in a sentence when it could not, and leaves the words where they are", async () => {
    const ark = await apne();
    svar = () => new Response(null, { status: 500 });
    await felt(ark).fill("Mor er mye alene.");
    await ark.getByRole("status").filter({ hasText: "Det du har skrevet, står her fortsatt" }).waitFor();
    expect(await felt(ark).inputValue()).toBe("Mor er mye alene.");
  });

  it("does not take a way to the login for an answer", async () => {
    const ark = await apne();
    svar = () => new Response(null, { status: 303, headers: { location: "/logg-inn" } });
    await felt(ark).fill("Mor er mye alene.");
    await ark.getByRole("status").filter({ hasText: "Vi fikk ikke lagret" }).waitFor();
  });

  it("saves when the person leaves for another tab", async () => {
    const ark = await apne();
    await felt(ark).fill("Mor");
    await ark.evaluate(`Object.defineProperty(document, "visibilityState", { value: "hidden" });
      document.dispatchEvent(new Event("visibilitychange"))`);
    await expect.poll(() => lagret.map((l) => l.get("beskriv"))).toEqual(["Mor"]);
  });

  it("does not send a late copy after the button was pressed", async () => {
    const ark = await apne();
    await felt(ark).fill("Mor er mye alene.");
    await ark.getByRole("button", { name: "Send" }).click();
    await ark.getByText("sendt").waitFor();
    expect(rekkefolge.at(-1)).toBe("send");
  });
});

describe("a session that ends", () => {
  it("is told in time, with what was written saved first, and goes on when the person is there", async () => {
    const ark = await apne(15);
    svar = () => Response.json({});
    await felt(ark).fill("Mor");
    await ark.getByRole("alert").filter({ hasText: "Vi logger deg ut om ett minutt" }).waitFor();
    await expect.poll(() => lagret.map((l) => l.get("beskriv"))).toEqual(["Mor"]);
    await ark.getByRole("button", { name: "Jeg er her" }).click();
    await ark.getByText("Er du her fortsatt?").waitFor({ state: "hidden" });
    expect(forlenget).toEqual(["_csrf=merke"]);
  });

  it("shows the way back in when it is over", async () => {
    const ark = await apne(2);
    svar = () => new Response(null, { status: 401 });
    await ark.getByRole("alert").filter({ hasText: "Du er logget ut" }).waitFor();
    expect(await ark.getByRole("link", { name: "Logg inn" }).last().getAttribute("href")).toBe("/logg-inn");
  });
});
