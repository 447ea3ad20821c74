import { z } from "zod";
import { Startfeil } from "../grunnmur/db/innebygd/startfeil.ts";
import type { Clamavsted } from "../integrasjon/clamav/skanner.ts";

/** Our client at one issuer. */
export interface Dorvalg {
  readonly utsteder: string;
  readonly klientId: string;
  readonly klientHemmelighet?: string;
  /** File with our private key as a JWKS, instead of a secret. */
  readonly nokkelfil?: string;
  readonly acr: string;
  /** Origins of its login pages where they are not the issuer's own. */
  readonly innloggingssider: readonly string[];
}

/** The kommune's mail server. */
export interface Epostvalg {
  readonly vert: string;
  readonly port: number;
  readonly vern: "tls" | "starttls";
  readonly innlogging?: { readonly bruker: string; readonly passord: string };
  readonly avsenderadresse: string;
}

/** What the environment says, read and checked once. */
export interface Oppsett {
  readonly produksjon: boolean;
  /** The port that is listened on; 0 is any free one. */
  readonly port: number;
  readonly vert: string;
  /** The address that people use, without a slash at the end. Null: this machine and the port. */
  readonly adresse: string | null;
  /** Null: the embedded PostgreSQL in `datamappe`. */
  readonly databaseUrl: string | null;
  readonly datamappe: string;
  readonly hemmelighet: string | undefined;
  /** The moment that the clock starts at, for a demonstration. */
  readonly na: string | null;
  readonly loggniva: "debug" | "info" | "warn" | "error" | "silent";
  /** Null: the local ID-porten with synthetic people. */
  readonly dorer: { readonly innbygger: Dorvalg; readonly ansatt: Dorvalg } | null;
  /** Null: the local mail server, which delivers to nobody. */
  readonly epost: Epostvalg | null;
  /** Null: nobody looks at the files that people send. */
  readonly clamav: Clamavsted | null;
}

const tom = (verdi: unknown) => (verdi === "" ? undefined : verdi);
const valgfri = <T extends z.ZodType>(type: T) => z.preprocess(tom, type.optional());

const Miljo = z.object({
  NODE_ENV: valgfri(z.enum(["development", "production", "test"], { error: "NODE_ENV: development, test, production" })),
  PORT: valgfri(
    z.coerce.number({ error: "PORT: 0–65535" }).int("PORT: 0–65535").min(0, "PORT: 0–65535").max(65535, "PORT: 0–65535"),
  ),
  TRAPPA_VERT: valgfri(z.string()),
  TRAPPA_ADRESSE: valgfri(z.url({ protocol: /^https?$/, error: "TRAPPA_ADRESSE: https://…" })),
  DATABASE_URL: valgfri(z.string().regex(/^postgres(ql)?:\/\//, "DATABASE_URL: postgres://…")),
  TRAPPA_DATA: valgfri(z.string()),
  TRAPPA_HEMMELIGHET: valgfri(z.string().min(32, "TRAPPA_HEMMELIGHET: ≥ 32")),
  TRAPPA_SMTP: valgfri(z.url({ protocol: /^smtps?$/, error: "TRAPPA_SMTP: smtps://bruker:passord@vert:465 / smtp://vert:587" })),
  TRAPPA_SMTP_FRA: valgfri(z.email("TRAPPA_SMTP_FRA: ikke-svar@kommune.no")),
  TRAPPA_CLAMAV: valgfri(
    z.string().regex(/^(tcp:\/\/[^/\s]+:\d{1,5}\/?|unix:\/\S+)$/, "TRAPPA_CLAMAV: tcp://vert:3310 / unix:/run/clamav/clamd.ctl"),
  ),
  TRAPPA_NA: valgfri(
    z.union([z.iso.datetime({ offset: true }), z.iso.date()], { error: "TRAPPA_NA: 2026-11-21 / 2026-11-21T10:00:00Z" }),
  ),
  TRAPPA_LOGG: valgfri(
    z.enum(["debug", "info", "warn", "error", "silent"], { error: "TRAPPA_LOGG: debug, info, warn, error, silent" }),
  ),
  TRAPPA_INNBYGGER_UTSTEDER: valgfri(z.url({ protocol: /^https$/, error: "TRAPPA_INNBYGGER_UTSTEDER: https://…" })),
  TRAPPA_INNBYGGER_KLIENT: valgfri(z.string()),
  TRAPPA_INNBYGGER_HEMMELIGHET: valgfri(z.string()),
  TRAPPA_INNBYGGER_NOKKELFIL: valgfri(z.string()),
  TRAPPA_INNBYGGER_NIVA: valgfri(z.string()),
  TRAPPA_INNBYGGER_SIDER: valgfri(z.string()),
  TRAPPA_ANSATT_UTSTEDER: valgfri(z.url({ protocol: /^https$/, error: "TRAPPA_ANSATT_UTSTEDER: https://…" })),
  TRAPPA_ANSATT_KLIENT: valgfri(z.string()),
  TRAPPA_ANSATT_HEMMELIGHET: valgfri(z.string()),
  TRAPPA_ANSATT_NOKKELFIL: valgfri(z.string()),
  TRAPPA_ANSATT_NIVA: valgfri(z.string()),
  TRAPPA_ANSATT_SIDER: valgfri(z.string()),
});
type Miljo = z.infer<typeof Miljo>;

/**
 * Reads the environment. Refuses with a {@link Startfeil} that names every setting that is wrong or unsafe: in production there is a
 * real database, a real issuer, https and a secret of its own, and no clock that somebody has set.
 */
export function lesOppsett(miljo: NodeJS.ProcessEnv): Oppsett {
  const lest = Miljo.safeParse(miljo);
  if (!lest.success) throw galt(lest.error.issues.map((sak) => sak.message));
  const m = lest.data;
  const produksjon = m.NODE_ENV === "production";
  const feil = [...(produksjon ? manglerIProduksjon(m) : []), ...halveDorer(m), ...halvEpost(m)];
  if (feil.length > 0) throw galt(feil);
  const dorer = m.TRAPPA_INNBYGGER_UTSTEDER ? { innbygger: dor(m, "INNBYGGER"), ansatt: dor(m, "ANSATT") } : null;
  return {
    produksjon,
    port: m.PORT ?? 3000,
    vert: m.TRAPPA_VERT ?? "127.0.0.1",
    adresse: m.TRAPPA_ADRESSE?.replace(/\/+$/, "") ?? null,
    databaseUrl: m.DATABASE_URL ?? null,
    datamappe: m.TRAPPA_DATA ?? ".data",
    hemmelighet: m.TRAPPA_HEMMELIGHET,
    na: m.TRAPPA_NA ?? null,
    loggniva: m.TRAPPA_LOGG ?? (produksjon ? "info" : "warn"),
    dorer,
    epost: epost(m),
    clamav: clamav(m.TRAPPA_CLAMAV),
  };
}

function manglerIProduksjon(m: Miljo): string[] {
  const krav: [boolean, string][] = [
    [m.DATABASE_URL !== undefined, "DATABASE_URL (the embedded PostgreSQL is for demonstration)"],
    [m.TRAPPA_ADRESSE?.startsWith("https://") === true, "TRAPPA_ADRESSE: https://…"],
    [m.TRAPPA_HEMMELIGHET !== undefined, "TRAPPA_HEMMELIGHET"],
    [m.TRAPPA_INNBYGGER_UTSTEDER !== undefined, "TRAPPA_INNBYGGER_UTSTEDER (the local ID-porten is for demonstration)"],
    [m.TRAPPA_SMTP !== undefined, "TRAPPA_SMTP (the local mail server delivers to nobody)"],
    [m.TRAPPA_NA === undefined, "TRAPPA_NA (not in production)"],
  ];
  return krav.filter(([holdt]) => !holdt).map(([, navn]) => navn);
}

/** Both doors or none, and each with its client. */
function halveDorer(m: Miljo): string[] {
  if (m.TRAPPA_INNBYGGER_UTSTEDER === undefined && m.TRAPPA_ANSATT_UTSTEDER === undefined) return [];
  const felt = [
    "TRAPPA_INNBYGGER_UTSTEDER",
    "TRAPPA_INNBYGGER_KLIENT",
    "TRAPPA_ANSATT_UTSTEDER",
    "TRAPPA_ANSATT_KLIENT",
  ] as const;
  return felt.filter((navn) => m[navn] === undefined);
}

function halvEpost(m: Miljo): string[] {
  return (m.TRAPPA_SMTP === undefined) === (m.TRAPPA_SMTP_FRA === undefined) ? [] : ["TRAPPA_SMTP + TRAPPA_SMTP_FRA"];
}

/** smtps is encrypted from the first byte; smtp has to become so before anything is said. */
function epost({ TRAPPA_SMTP: adresse, TRAPPA_SMTP_FRA: avsenderadresse }: Miljo): Epostvalg | null {
  if (adresse === undefined || avsenderadresse === undefined) return null;
  const { protocol, hostname, port, username, password } = new URL(adresse);
  const tls = protocol === "smtps:";
  return {
    vert: hostname,
    port: Number(port) || (tls ? 465 : 587),
    vern: tls ? "tls" : "starttls",
    ...(username !== "" && { innlogging: { bruker: decodeURIComponent(username), passord: decodeURIComponent(password) } }),
    avsenderadresse,
  };
}

function clamav(adresse: string | undefined): Clamavsted | null {
  if (adresse === undefined) return null;
  if (adresse.startsWith("unix:")) return { sti: adresse.slice("unix:".length) };
  const { hostname, port } = new URL(adresse.replace("tcp:", "http:"));
  return { vert: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || 80 };
}

function dor(m: Miljo, navn: "INNBYGGER" | "ANSATT"): Dorvalg {
  const hemmelighet = m[`TRAPPA_${navn}_HEMMELIGHET`];
  const nokkelfil = m[`TRAPPA_${navn}_NOKKELFIL`];
  return {
    utsteder: m[`TRAPPA_${navn}_UTSTEDER`] ?? "",
    klientId: m[`TRAPPA_${navn}_KLIENT`] ?? "",
    ...(hemmelighet !== undefined && { klientHemmelighet: hemmelighet }),
    ...(nokkelfil !== undefined && { nokkelfil }),
    innloggingssider: (m[`TRAPPA_${navn}_SIDER`] ?? "").split(",").filter((side) => side !== ""),
    acr: m[`TRAPPA_${navn}_NIVA`] ?? "idporten-loa-high",
  };
}

function galt(innstillinger: readonly string[]): Startfeil {
  const liste = innstillinger.map((innstilling) => `  - ${innstilling}`).join("\n");
  return new Startfeil(
    "Disse innstillingene mangler eller er ikke trygge, så Trappa starter ikke.",
    `These settings are missing or not safe, so Trappa does not start:\n${liste}`,
  );
}
