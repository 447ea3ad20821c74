import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { grenser } from "../../grunnmur/grenser.ts";
import { Programfeil } from "../../grunnmur/resultat.ts";
import type { Clamavsted } from "./skanner.ts";

/** The file that every scanner of the world calls harmful and that harms nobody (https://www.eicar.org), in two pieces so that this file is not it. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** How the stand-in behaves: as a daemon does, or as one that is in trouble. */
export type Oppforsel = "vanlig" | "stum" | "halvt_svar" | "legger_paa" | "rot";

export interface LokalClamav {
  readonly sted: Clamavsted;
  oppfor(hvordan: Oppforsel): void;
  /** How many files it has been asked about. */
  antall(): number;
  stopp(): Promise<void>;
}

export interface LokalClamavvalg {
  /** A path for a Unix socket; without it, a free port on 127.0.0.1. */
  readonly sti?: string;
  /** As clamd's StreamMaxLength. */
  readonly maksBytes?: number;
  readonly miljo?: string;
}

/**
 * A stand-in that speaks clamd's own protocol and knows one harmful file, EICAR.
 *
 * @throws in production: it would let everything else through
 */
export async function startLokalClamav(valg: LokalClamavvalg = {}): Promise<LokalClamav> {
  if ((valg.miljo ?? process.env.NODE_ENV) === "production")
    throw new Programfeil("The local scanner cannot be used in production");
  const maks = valg.maksBytes ?? 2 * grenser.fil.storrelse;
  let oppforsel: Oppforsel = "vanlig";
  let antall = 0;
  const apne = new Set<Socket>();
  const tjener = createServer((s) => {
    apne.add(s);
    s.on("close", () => apne.delete(s)).on("error", () => undefined);
    lesStrom(s, maks, (innhold) => {
      antall++;
      svar(s, oppforsel, innhold);
    });
  });
  await new Promise<void>((klar) => (valg.sti ? tjener.listen(valg.sti, klar) : tjener.listen(0, "127.0.0.1", klar)));
  const sted = valg.sti ? { sti: valg.sti } : { vert: "127.0.0.1", port: (tjener.address() as AddressInfo).port };
  return {
    sted,
    oppfor: (hvordan) => {
      oppforsel = hvordan;
    },
    antall: () => antall,
    stopp: () => {
      for (const s of apne) s.destroy();
      return new Promise((ferdig) => tjener.close(() => ferdig()));
    },
  };
}

function svar(s: Socket, oppforsel: Oppforsel, innhold: Buffer): void {
  switch (oppforsel) {
    case "vanlig":
      s.end(innhold.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
      return;
    case "halvt_svar":
      s.end("stream: O");
      return;
    case "rot":
      s.end("UNKNOWN COMMAND\0");
      return;
    case "legger_paa":
      s.destroy();
      return;
    case "stum":
      return;
  }
}

/** Reads the command and the pieces after it, and gives the whole on; a file over the limit is answered as clamd does. */
function lesStrom(s: Socket, maks: number, ferdig: (innhold: Buffer) => void): void {
  let rest = Buffer.alloc(0);
  let kommando = false;
  const biter: Buffer[] = [];
  let sum = 0;
  s.on("data", (del: Buffer) => {
    rest = Buffer.concat([rest, del]);
    if (!kommando) {
      const slutt = rest.indexOf(0);
      if (slutt < 0) return;
      if (rest.subarray(0, slutt).toString() !== "zINSTREAM") return void s.end("UNKNOWN COMMAND\0");
      kommando = true;
      rest = rest.subarray(slutt + 1);
    }
    while (rest.length >= 4) {
      const lengde = rest.readUInt32BE(0);
      if (lengde === 0) return ferdig(Buffer.concat(biter));
      if (sum + lengde > maks) return void s.end("INSTREAM size limit exceeded. ERROR\0");
      if (rest.length < 4 + lengde) return;
      biter.push(rest.subarray(4, 4 + lengde));
      sum += lengde;
      rest = rest.subarray(4 + lengde);
    }
  });
}
