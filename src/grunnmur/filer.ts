import { createHash, randomUUID } from "node:crypto";
import type { Lesing, Transaksjon } from "./db/base.ts";
import { grenser } from "./grenser.ts";
import { ja, nei, type Resultat } from "./resultat.ts";
import { leggUt } from "./utboks.ts";

export type Filtype = "application/pdf" | "image/jpeg" | "image/png" | "image/heic" | "text/plain";

const ENDELSER: Readonly<Record<Filtype, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/heic": ["heic", "heif"],
  "text/plain": ["txt"],
};

/**
 * What the scanner has said of a file. `uten`: nobody asked, because there is no scanner or the file is our own. `venter`: it did not answer, so the file is
 * kept where nobody can read it until it does. `smittet`: the file is harmful, and its bytes are gone. `fjernet`: no case needs it, and its bytes are gone.
 */
export type Filkontroll = "uten" | "ren" | "venter" | "smittet" | "fjernet";

export interface KjentFil {
  readonly filnavn: string;
  readonly mime: Filtype;
  readonly bytes: Uint8Array;
  /** Left out: nobody asked a scanner. */
  readonly kontroll?: Exclude<Filkontroll, "smittet" | "fjernet">;
}

export type KanIkkeTaImotFil =
  | { readonly grunn: "for_stor"; readonly maksBytes: number }
  | { readonly grunn: "tom" }
  | { readonly grunn: "ukjent_type" };

/**
 * Looks into a file that somebody sent. Its content decides what it is, and not its name; the name is made safe to show
 * and to save. Refuses what is empty, too large (`bytes` null: dropped at the door), or none of the types we can archive.
 */
export async function kjennFil(navn: string, bytes: Uint8Array | null): Promise<Resultat<KjentFil, KanIkkeTaImotFil>> {
  if (bytes === null || bytes.length > grenser.fil.storrelse) return nei({ grunn: "for_stor", maksBytes: grenser.fil.storrelse });
  if (bytes.length === 0) return nei({ grunn: "tom" });
  const mime = await kjennType(bytes);
  return mime === null ? nei({ grunn: "ukjent_type" }) : ja({ filnavn: rensFilnavn(navn, mime), mime, bytes });
}

async function kjennType(bytes: Uint8Array): Promise<Filtype | null> {
  const { fileTypeFromBuffer } = await import("file-type"); // 50 ms that no start needs
  const funnet = (await fileTypeFromBuffer(bytes))?.mime.replace("image/heif", "image/heic");
  if (funnet !== undefined) return funnet in ENDELSER ? (funnet as Filtype) : null;
  return erRenTekst(bytes) ? "text/plain" : null;
}

function erRenTekst(bytes: Uint8Array): boolean {
  try {
    const tekst = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Markup would be a page when somebody opens it.
    return !/[^\P{Cc}\t\n\r\f]/u.test(tekst) && !/^\s*<(!doctype|html|svg|\?xml|script)/i.test(tekst);
  } catch {
    return false;
  }
}

/**
 * A file name without folders, control characters and marks that turn the direction of writing, with the ending that its content
 * has. At most as long as the database holds.
 */
export function rensFilnavn(navn: string, mime: Filtype): string {
  const endelser = ENDELSER[mime];
  const sisteLedd = navn.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const rent = sisteLedd
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+/, "");
  const [, stamme = rent, endelse = ""] = /^(.*?)(?:\.([^.]{1,10}))?$/s.exec(rent) ?? [];
  const ny = endelser.includes(endelse.toLowerCase()) ? endelse.toLowerCase() : (endelser[0] ?? "");
  const kort = [...stamme]
    .slice(0, grenser.fil.tegnIFilnavn / 2 - 10)
    .join("")
    .trim();
  return `${kort || "vedlegg"}.${ny}`;
}

declare module "./utboks.ts" {
  interface Jobber {
    /** Asks the scanner once more about a file that it did not answer for. */
    "fil.kontroller": { readonly kommune: string; readonly fil: string };
    /** Takes away the bytes of a file that every case has let go. */
    "fil.tom": { readonly kommune: string; readonly fil: string };
  }
}

/**
 * Stores bytes in the same transaction as what refers to them, and answers with the id. What is stored is never changed.
 * The office sees a file when a dokument or a brev points at it, so nothing is read back here. A file that the scanner has not answered for is put in
 * quarantine, and a job that asks again is laid out with it. `id`: for one that is named before it is written.
 */
export async function lagreFil(
  tx: Transaksjon,
  kommune: string,
  bytes: Uint8Array,
  mime: Filtype,
  na: Temporal.Instant,
  kontroll: KjentFil["kontroll"] = "uten",
  id: string = randomUUID(),
): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest();
  const venter = kontroll === "venter";
  const innhold = Buffer.from(bytes);
  const rad = { kommune, id, sha256, storrelse: bytes.length, mime, kontroll, lagret_at: na };
  await tx.db
    .insertInto("fil")
    .values({ ...rad, bytes: venter ? null : innhold })
    .execute();
  if (venter) {
    await tx.db.insertInto("fil_i_karantene").values({ kommune, fil: id, bytes: innhold, lagt_at: na }).execute();
    await leggUt(tx, "fil.kontroller", { kommune, fil: id }, `fil.kontroller:${id}`);
  }
  return id;
}

export interface LagretFil {
  readonly mime: Filtype;
  readonly sha256: Buffer;
  readonly bytes: Buffer;
}

/** A stored file, or null when there is none that this transaction may see, or it is kept back by the scanner. */
export async function hentFil(les: Lesing, kommune: string, id: string): Promise<LagretFil | null> {
  const rad = await les.db
    .selectFrom("fil")
    .select(["mime", "sha256", "bytes"])
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .executeTakeFirst();
  return rad?.bytes ? { ...rad, bytes: rad.bytes } : null;
}
