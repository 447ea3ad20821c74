import { createHash } from "node:crypto";
import type { z } from "zod";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Fnrdeler, tolkFnr } from "../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type KanIkkeKontrollere, kontrollerAlle, type Skanner } from "../dokument/index.ts";
import type { Formatfeil, Formatfil, Formatsjekk } from "./port.ts";
import { rens } from "./rens.ts";
import {
  type Formatklage,
  type Formatsoknad,
  type Formatvedlegg,
  klageskjema,
  soknadsskjema,
  vedleggsskjema,
} from "./soknadsskjema.ts";

/** What came over the line: two files of the format, and the attachments by their names. */
export interface Raadata {
  /** soknad.json or klage.json. */
  readonly hoved: Uint8Array;
  readonly vedlegg: Uint8Array | null;
  readonly filer: readonly { readonly navn: string; readonly bytes: Uint8Array }[];
}

export type KanIkkeLese =
  | { readonly grunn: "ugyldig_json"; readonly fil: Formatfil }
  | { readonly grunn: "ugyldig_format"; readonly feil: readonly Formatfeil[] }
  | { readonly grunn: "ugyldig_vedlegg"; readonly feil: readonly Filfeil[] };

export interface Filfeil {
  readonly filnavn: string;
  readonly grunn: "ikke_sendt" | "sendt_to_ganger" | "sha512" | KanIkkeKontrollere["grunn"];
}

/** A delivery that holds: judged by the format, and by what is asked of every file that comes in. */
export interface Lest<T> {
  readonly innhold: T;
  readonly fnr: Fnrdeler;
  readonly vedlegg: Formatvedlegg;
  readonly raa: Raadata;
  readonly filer: readonly KjentFil[];
  /** Of all the bytes and names: the same delivery has the same. */
  readonly sha256: Buffer;
}

export interface Lesedeps {
  readonly sjekk: Formatsjekk;
  readonly skanner: Skanner | null;
}

/** Reads an application as it was delivered. Refuses what the format refuses, each fault named by its place, and files that are not as told. */
export const lesSoknad = (deps: Lesedeps, raa: Raadata): Promise<Resultat<Lest<Formatsoknad>, KanIkkeLese>> =>
  les(deps, raa, "soknad", soknadsskjema, (s) => ({
    sti: "/data/personalia/personIdentifikator/verdi",
    id: s.data.personalia.personIdentifikator.verdi,
  }));

/** Reads a complaint as it was delivered, with its attachments. */
export const lesKlage = (deps: Lesedeps, raa: Raadata): Promise<Resultat<Lest<Formatklage>, KanIkkeLese>> =>
  les(deps, raa, "klage", klageskjema, (k) => ({ sti: "/personIdentifikator/verdi", id: k.personIdentifikator.verdi }));

async function les<T>(
  deps: Lesedeps,
  raa: Raadata,
  fil: "soknad" | "klage",
  skjema: z.ZodType<T>,
  hvem: (innhold: T) => { readonly sti: string; readonly id: string },
): Promise<Resultat<Lest<T>, KanIkkeLese>> {
  const hoved = lesFil(deps.sjekk, fil, raa.hoved, skjema);
  if (!hoved.ok) return hoved;
  const vedlegg = raa.vedlegg === null ? ja({}) : lesFil(deps.sjekk, "vedlegg", raa.vedlegg, vedleggsskjema);
  if (!vedlegg.ok) return vedlegg;
  const { sti, id } = hvem(hoved.verdi);
  const fnr = tolkFnr(id);
  if (!fnr.ok) return nei({ grunn: "ugyldig_format", feil: [{ fil, sti, melding: "must be a fødselsnummer or D-nummer" }] });
  const avvik = filavvik(raa, vedlegg.verdi);
  if (avvik.length > 0) return nei({ grunn: "ugyldig_vedlegg", feil: avvik });
  const filer = await kontrollerVedlegg(deps.skanner, raa);
  if (!filer.ok) return filer;
  const lest = { innhold: hoved.verdi, fnr: fnr.verdi, vedlegg: vedlegg.verdi, raa, filer: filer.verdi };
  return ja({ ...lest, sha256: avtrykk(raa) });
}

function lesFil<T>(sjekk: Formatsjekk, fil: Formatfil, bytes: Uint8Array, skjema: z.ZodType<T>): Resultat<T, KanIkkeLese> {
  let verdi: unknown;
  try {
    verdi = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return nei({ grunn: "ugyldig_json", fil });
  }
  const feil = sjekk(fil, verdi);
  if (feil.length > 0) return nei({ grunn: "ugyldig_format", feil });
  // The format allows an object to be anything else where it asks for none of its fields; a case needs the ones we read.
  const lest = skjema.safeParse(verdi);
  if (lest.success) return ja(lest.data);
  return nei({
    grunn: "ugyldig_format",
    feil: lest.error.issues.map((i) => ({ fil, sti: i.path.map((del) => `/${String(del)}`).join(""), melding: i.message })),
  });
}

const sha512 = (bytes: Uint8Array): string => createHash("sha512").update(bytes).digest("hex");

/** Files that vedlegg.json tells of and that did not come, came twice, or are not the bytes it tells of. What came beside them is taken in. */
function filavvik(raa: Raadata, { vedlegg = [] }: Formatvedlegg): Filfeil[] {
  const sendt = Map.groupBy(raa.filer, (f) => f.navn);
  const feil: Filfeil[] = [];
  for (const [navn, like] of sendt) if (like.length > 1) feil.push({ filnavn: vist(navn), grunn: "sendt_to_ganger" });
  for (const { filnavn = "", sha512: oppgitt } of vedlegg.flatMap((v) => v.filer ?? [])) {
    const bytes = sendt.get(filnavn)?.[0]?.bytes;
    if (bytes === undefined) feil.push({ filnavn: vist(filnavn), grunn: "ikke_sendt" });
    else if (oppgitt !== undefined && sha512(bytes) !== oppgitt.toLowerCase())
      feil.push({ filnavn: vist(filnavn), grunn: "sha512" });
  }
  return feil.slice(0, grenser.digisos.feil);
}

const vist = (navn: string): string => rens(navn, grenser.fil.tegnIFilnavn);

async function kontrollerVedlegg(skanner: Skanner | null, raa: Raadata): Promise<Resultat<readonly KjentFil[], KanIkkeLese>> {
  const filer: KjentFil[] = [];
  const feil: Filfeil[] = [];
  for (const { fil, svar } of await kontrollerAlle(skanner, raa.filer)) {
    if (svar.ok) filer.push(svar.verdi);
    else feil.push({ filnavn: vist(fil.navn), grunn: svar.nei.grunn });
  }
  return feil.length > 0 ? nei({ grunn: "ugyldig_vedlegg", feil }) : ja(filer);
}

/** One hash for the whole delivery. The order of the attachments says nothing. */
function avtrykk({ hoved, vedlegg, filer }: Raadata): Buffer {
  const en = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const ledd = filer.map((f) => JSON.stringify([f.navn, en(f.bytes)])).toSorted();
  return createHash("sha256")
    .update(JSON.stringify([en(hoved), vedlegg && en(vedlegg), ledd]))
    .digest();
}
