import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Startfeil } from "../grunnmur/db/innebygd/startfeil.ts";
import { grenser } from "../grunnmur/grenser.ts";

export type Nodehandterer = (foresporsel: IncomingMessage, svar: ServerResponse) => void;

export interface Tjener {
  readonly port: number;
  /** What answers. Requests that come before this wait for it. */
  bruk(handterer: Nodehandterer): void;
  /** Takes no more requests, and gives the running ones ten seconds to be answered. */
  stopp(): Promise<void>;
}

/**
 * Opens the port before anything else is started, so that a busy one is told about at once: a {@link Startfeil}.
 * Slow senders are cut off by the limits of grenser.tjener.
 */
export async function apneTjener({ port, vert }: { readonly port: number; readonly vert: string }): Promise<Tjener> {
  const { promise: klar, resolve: bruk } = Promise.withResolvers<Nodehandterer>();
  const server = createServer(
    { headersTimeout: grenser.tjener.hodeMs, requestTimeout: grenser.tjener.foresporselMs, maxHeaderSize: 16 * 1024 },
    (foresporsel, svar) => {
      // While we stop, a connection is let go as soon as its answer is out.
      svar.once("close", () => setImmediate(() => stopper && server.closeIdleConnections()));
      void klar.then((handter) => handter(foresporsel, svar));
    },
  );
  let stopper = false;
  await new Promise<void>((apen, feilet) => {
    server.once("error", (feil: NodeJS.ErrnoException) => feilet(portfeil(feil, port)));
    server.listen(port, vert, apen);
  });
  return {
    port: (server.address() as AddressInfo).port,
    bruk,
    stopp: () =>
      new Promise((stoppet) => {
        stopper = true;
        const nok = setTimeout(() => server.closeAllConnections(), grenser.tjener.avsluttMs);
        server.close(() => {
          clearTimeout(nok);
          stoppet();
        });
        server.closeIdleConnections();
      }),
  };
}

function portfeil(feil: NodeJS.ErrnoException, port: number): Error {
  if (feil.code === "EADDRINUSE") {
    return new Startfeil(
      `Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen: PORT=3001 npm start`,
      `Port ${port} is in use. Stop what uses it, or choose another one: PORT=3001 npm start`,
    );
  }
  if (feil.code === "EACCES") {
    return new Startfeil(
      `Du har ikke lov til å bruke port ${port}. Velg en over 1023.`,
      `You may not use port ${port}. Choose one above 1023.`,
    );
  }
  return feil;
}
