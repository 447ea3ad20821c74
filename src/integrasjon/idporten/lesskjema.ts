import type { IncomingMessage } from "node:http";

const MAKS_BYTES = 4_096;

/** The fields of a small posted form, or null when it is larger than this page's forms can be. */
export async function lesSkjema(foresporsel: IncomingMessage): Promise<URLSearchParams | null> {
  const biter: Buffer[] = [];
  let lengde = 0;
  for await (const bit of foresporsel as AsyncIterable<Buffer>) {
    lengde += bit.length;
    if (lengde > MAKS_BYTES) return null;
    biter.push(bit);
  }
  return new URLSearchParams(Buffer.concat(biter).toString("utf8"));
}
