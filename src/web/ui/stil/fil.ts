import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** A static file ready to be sent: its name carries the hash of its content, so it may be kept for ever. */
export interface Fil {
  readonly navn: string;
  readonly type: string;
  readonly innhold: Buffer;
  /** Compressed forms; null for what is compressed already. */
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

const TYPER = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  woff2: "font/woff2",
} as const;

const MED_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Names the content by its hash and compresses what can be compressed. */
export async function lagFil(stamme: string, endelse: keyof typeof TYPER, kilde: string | Buffer): Promise<Fil> {
  const innhold = Buffer.from(kilde);
  const avtrykk = createHash("sha256").update(innhold).digest("base64url").replace(/[^\w]/g, "").slice(0, 10);
  const kan = endelse !== "woff2";
  return {
    navn: `${stamme}-${avtrykk}.${endelse}`,
    type: TYPER[endelse],
    innhold,
    brotli: kan ? await brotli(innhold, MED_BROTLI) : null,
    gzip: kan ? await gz(innhold, { level: 9 }) : null,
  };
}
