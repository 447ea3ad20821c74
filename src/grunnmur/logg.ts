import { type DestinationStream, type LoggerOptions, pino } from "pino";
import { Programfeil } from "./resultat.ts";

/**
 * What a log line may hold: codes, route patterns, ids of rows and numbers. There is no field for a name, a text or
 * a URL with its values, so personal data cannot be logged by mistake.
 */
export interface Loggfelt {
  readonly rute?: string;
  readonly metode?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly antall?: number;
  readonly kommune?: string;
  readonly sak?: string;
  readonly id?: string;
  readonly jobb?: string;
  readonly kode?: string;
  readonly port?: number;
  readonly feil?: unknown;
}

export interface Logg {
  info(hendelse: string, felt?: Loggfelt): void;
  advarsel(hendelse: string, felt?: Loggfelt): void;
  feil(hendelse: string, felt?: Loggfelt): void;
}

interface Feilspor {
  readonly navn: string;
  readonly setning?: string;
  readonly kode?: string;
  readonly skranke?: string;
  readonly tabell?: string;
  readonly spor: readonly string[];
  readonly arsak?: Feilspor;
}

const MAKS_LEDD_I_SPOR = 12;

/**
 * What may be said about an exception. A message from the database or from a parser quotes the values it choked on,
 * so only our own fixed sentences are kept; the rest is told by its name, code and place.
 */
export function feilspor(feil: unknown, dybde = 0): Feilspor {
  if (!(feil instanceof Error)) return { navn: typeof feil, spor: [] };
  const tekst = (nokkel: string) => {
    const verdi = (feil as unknown as Record<string, unknown>)[nokkel];
    return typeof verdi === "string" ? verdi : undefined;
  };
  const [kode, skranke, tabell] = [tekst("code"), tekst("constraint"), tekst("table")];
  const spor = (feil.stack ?? "").split("\n").filter((linje) => /^\s+at /.test(linje));
  return {
    navn: feil.name,
    ...(feil instanceof Programfeil && { setning: feil.message }),
    ...(kode !== undefined && { kode }),
    ...(skranke !== undefined && { skranke }),
    ...(tabell !== undefined && { tabell }),
    spor: spor.slice(0, MAKS_LEDD_I_SPOR).map((linje) => linje.trim()),
    ...(feil.cause !== undefined && dybde < 3 && { arsak: feilspor(feil.cause, dybde + 1) }),
  };
}

/** A log that writes one JSON line per event to standard output, or to `mal` in tests. */
export function lagLogg(niva: "debug" | "info" | "warn" | "error" | "silent" = "info", mal?: DestinationStream): Logg {
  const valg: LoggerOptions = {
    level: niva,
    base: null,
    messageKey: "hendelse",
    serializers: { feil: (feil: unknown) => feilspor(feil) },
  };
  const skriver = mal ? pino(valg, mal) : pino(valg);
  return {
    info: (hendelse, felt = {}) => skriver.info(felt, hendelse),
    advarsel: (hendelse, felt = {}) => skriver.warn(felt, hendelse),
    feil: (hendelse, felt = {}) => skriver.error(felt, hendelse),
  };
}
