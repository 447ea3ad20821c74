import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Base } from "../../grunnmur/db/base.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { lagHemmelighet } from "../../grunnmur/ident/hemmelighet.ts";
import { type Identitet, lagIdentitet } from "../../grunnmur/ident/identitet.ts";
import { type Klokke, systemklokke } from "../../grunnmur/klokke.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { type LokaleDorer, lokaleDorer } from "./dorer.ts";
import { lagLokalIdporten } from "./lokal.ts";
import type { Provenettleser } from "./provenettleser.ts";
import type { Gruppe, Testperson } from "./testperson.ts";

/** A server for the tests with the local issuer, and the shortest web that can log in and out. */
export interface Provetjener {
  readonly rot: string;
  readonly ident: Identitet;
  stopp(): void;
}

export interface Provevalg {
  readonly klokke?: Klokke;
  readonly niva?: "idporten-loa-high" | "idporten-loa-substantial";
  /** Changes how the two sides know each other. */
  readonly dorer?: (lokale: LokaleDorer) => LokaleDorer;
}

function person(fodt: string, navn: string, gruppe: Gruppe): Testperson {
  const beskrivelse = { nb: "Har søkt om støttekontakt.", nn: "Har søkt om støttekontakt." };
  return { fnr: syntetiskFnr(dato(fodt)), navn, gruppe, sted: "Asker", beskrivelse };
}
export const kari = person("1955-11-10", "Kari <Nordmann>", "innbygger");
export const berit = person("1980-03-04", "Berit Ås", "tildelingskontor");

export async function startProvetjener(base: Base, valg: Provevalg = {}): Promise<Provetjener> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, "127.0.0.1", klar));
  const rot = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  const { utsteder, klienter, dorer } = (valg.dorer ?? ((lokale) => lokale))(lokaleDorer(rot));
  const idporten = await lagLokalIdporten({
    utsteder,
    klienter,
    personer: async () => [kari, berit],
    stil: { css: "/stil.css", ikon: "/ikon.svg" },
    ...(valg.niva && { niva: valg.niva }),
  });
  const hemmelighet = lagHemmelighet("en hemmelighet som er lang nok til prøver");
  const ident = lagIdentitet({ base, klokke: valg.klokke ?? systemklokke, hemmelighet, dorer });
  const trappa = getRequestListener((foresporsel) => svarPa(ident, foresporsel));
  tjener.on("request", (foresporsel, svar) => {
    if (!idporten.handter(foresporsel, svar)) void trappa(foresporsel, svar);
  });
  const stopp = () => {
    tjener.closeAllConnections();
    tjener.close();
  };
  return { rot, ident, stopp };
}

async function svarPa(ident: Identitet, foresporsel: Request): Promise<Response> {
  switch (new URL(foresporsel.url).pathname) {
    case "/logg-inn":
      return somSvar(await ident.startInnlogging(foresporsel, "innbygger"));
    case "/ansatt/logg-inn":
      return somSvar(await ident.startInnlogging(foresporsel, "ansatt"));
    case "/logg-inn/retur":
      return somSvar(await ident.fullforInnlogging(foresporsel));
    case "/logg-ut": {
      const { kaker, videre } = await ident.loggUt(foresporsel);
      return Response.json(videre, { headers: kaker.map((kake): [string, string] => ["set-cookie", kake]) });
    }
    default: {
      const { okt, funnet } = await ident.iOkten(foresporsel, null, async (les, okt) => ident.aktor(les, await okt, null));
      return Response.json({ okt, aktor: funnet });
    }
  }
}

function somSvar(svar: Awaited<ReturnType<Identitet["fullforInnlogging"]>>): Response {
  return svar.ok ? svar.verdi : Response.json(svar.nei, { status: 400 });
}

/** To the page where one picks, from a door. Gives its address. */
export async function tilVelgsiden(n: Provenettleser, dor: string): Promise<string> {
  return n.folg(await n.hent(dor));
}

/** Picks a person, and stops at the address that the issuer sends the browser back to. */
export async function velg(n: Provenettleser, fnr: string, dor: string): Promise<string> {
  return n.folg(await n.send(await tilVelgsiden(n, dor), { fnr }), "/logg-inn/retur");
}

/** The whole way in. Gives the answer that sets the session. */
export async function loggInn(n: Provenettleser, fnr: string, dor: string): Promise<Response> {
  return n.hent(await velg(n, fnr, dor));
}

/** Who Trappa says that the browser is. */
export async function meg(n: Provenettleser, rot: string): Promise<{ readonly slag: string; readonly fnr?: string }> {
  const { aktor } = (await (await n.hent(`${rot}/meg`)).json()) as { aktor: { slag: string; fnr?: string } };
  return aktor;
}
