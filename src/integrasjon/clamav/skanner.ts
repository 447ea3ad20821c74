import { connect, type NetConnectOpts, type Socket } from "node:net";
import type { Skanner } from "../../domene/dokument/index.ts";
import { grenser } from "../../grunnmur/grenser.ts";

/** Where the daemon listens: `TRAPPA_CLAMAV=tcp://…` or `unix:…`. */
export type Clamavsted = { readonly vert: string; readonly port: number } | { readonly sti: string };

/** The scanner has not said whether the file is clean. Its own words are left out, because they may quote what it read. */
export class IkkeKontrollert extends Error {
  override readonly name = "IkkeKontrollert";
  readonly code: string;
  constructor(code: string) {
    super(`The scanner gave no answer: ${code}`);
    this.code = code;
  }
}

/**
 * Asks a ClamAV daemon about a file, by its command INSTREAM (https://docs.clamav.net/manual/Usage/Scanning.html, man clamd): the file in pieces with
 * their length before them, a piece of no length, and one line back. One connection a file; nothing is kept between them.
 *
 * Only the whole line `stream: OK` is clean and only `stream: <name> FOUND` is harmful. Everything else throws {@link IkkeKontrollert}: a daemon that is
 * down or slow, a file that it finds too large, half a line, a word nobody knows.
 */
export function lagClamav(sted: Clamavsted, svarMs: number = grenser.clamav.svarMs): Skanner {
  return { skann: (bytes) => svarFor(sted, bytes, svarMs).then(tolk) };
}

/** What the daemon's line means. @throws IkkeKontrollert for every line but the two */
export function tolk(linje: string): "ren" | "smittet" {
  if (linje === "stream: OK") return "ren";
  if (/^stream: .+ FOUND$/.test(linje)) return "smittet";
  throw new IkkeKontrollert(/size limit exceeded/i.test(linje) ? "for_stor_for_clamd" : "ukjent_svar");
}

/** Sends the file and waits for one line. The line ends with a zero byte; without it the answer is half an answer. */
function svarFor(sted: Clamavsted, bytes: Uint8Array, svarMs: number): Promise<string> {
  const { tegnISvar } = grenser.clamav;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const valg: NetConnectOpts = "sti" in sted ? { path: sted.sti } : { host: sted.vert, port: sted.port };
  const tilkobling = connect(valg);
  const frist = setTimeout(() => slutt(new IkkeKontrollert("svarer_ikke")), svarMs);
  let lest = "";
  const slutt = (feil: Error | null) => {
    clearTimeout(frist);
    tilkobling.destroy();
    if (feil) reject(feil);
    else resolve(lest.slice(0, lest.indexOf("\0")).trim());
  };
  tilkobling.setEncoding("utf8");
  tilkobling.on("data", (del: string) => {
    lest += del;
    if (lest.includes("\0")) slutt(null);
    else if (lest.length > tegnISvar) slutt(new IkkeKontrollert("for_langt_svar"));
  });
  // A daemon that will not take more says so and hangs up while we write: its line is worth more than our error.
  tilkobling.on("error", (feil: NodeJS.ErrnoException) => slutt(new IkkeKontrollert(feil.code ?? "ukjent")));
  tilkobling.on("end", () => slutt(new IkkeKontrollert("halvt_svar")));
  tilkobling.on("connect", () => skrivStrom(tilkobling, bytes));
  return promise;
}

function skrivStrom(til: Socket, bytes: Uint8Array): void {
  til.cork();
  til.write("zINSTREAM\0");
  for (let fra = 0; fra < bytes.length; fra += grenser.clamav.bit) {
    const bit = bytes.subarray(fra, fra + grenser.clamav.bit);
    til.write(lengde(bit.length));
    til.write(bit);
  }
  til.write(lengde(0));
  til.uncork();
}

function lengde(antall: number): Buffer {
  const fire = Buffer.alloc(4);
  fire.writeUInt32BE(antall);
  return fire;
}
