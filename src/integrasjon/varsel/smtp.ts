import { createTransport } from "nodemailer";
import type { Varselport } from "../../domene/varsel/index.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { Programfeil } from "../../grunnmur/resultat.ts";
import { lagEpost } from "./epost.ts";

export interface SmtpOppsett {
  readonly vert: string;
  readonly port: number;
  /** `tls` from the first byte (465), `starttls` required after greeting (587), `ingen` for the local stand-in only. */
  readonly vern: "tls" | "starttls" | "ingen";
  readonly innlogging?: { readonly bruker: string; readonly passord: string };
  /** The address that the mail is from. */
  readonly avsenderadresse: string;
}

/** The mail server did not take the notice this time. Its own words are left out: they quote the person's address. */
export class VarselIkkeSendt extends Error {
  override readonly name = "VarselIkkeSendt";
  readonly code: string;
  constructor(code: string) {
    super(`The mail server did not take the notice: ${code}`);
    this.code = code;
  }
}

const ADRESSE = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\]]+$/;

/**
 * Notices by e-mail through the kommune's own mail server. A telephone number is `avvist`: this way cannot reach one.
 *
 * @throws when set up without encryption in production
 */
export function lagSmtpVarsel(oppsett: SmtpOppsett, miljo: string | undefined = process.env.NODE_ENV): Varselport {
  if (oppsett.vern === "ingen" && miljo === "production")
    throw new Programfeil("Mail without encryption is refused in production");
  const { svarMs, tegnIAdresse } = grenser.varsel;
  const post = createTransport({
    host: oppsett.vert,
    port: oppsett.port,
    secure: oppsett.vern === "tls",
    requireTLS: oppsett.vern === "starttls",
    ignoreTLS: oppsett.vern === "ingen",
    ...(oppsett.innlogging && { auth: { user: oppsett.innlogging.bruker, pass: oppsett.innlogging.passord } }),
    connectionTimeout: svarMs,
    greetingTimeout: svarMs,
    socketTimeout: svarMs,
    dnsTimeout: svarMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domene = oppsett.avsenderadresse.split("@")[1] ?? "localhost";

  return {
    async send(varsel) {
      if (varsel.til.slag !== "epost") return "avvist";
      const { adresse } = varsel.til;
      if (adresse.length > tegnIAdresse || !ADRESSE.test(adresse)) return "avvist";
      const { emne, tekst, html } = lagEpost(varsel);
      try {
        await post.sendMail({
          from: { name: varsel.avsender, address: oppsett.avsenderadresse },
          to: { name: "", address: adresse },
          subject: emne,
          text: tekst,
          html,
          messageId: `<${varsel.nokkel}@${domene}>`,
          // Tells holiday answers and the like that nobody reads what they send back (RFC 3834).
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": varsel.sprak },
        });
        return "sendt";
      } catch (feil) {
        if (erAvvistAdresse(feil)) return "avvist";
        throw new VarselIkkeSendt(kodeFor(feil));
      }
    },
  };
}

interface Smtpfeil {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

/** A lasting no (5xx) to the person's address, and to nothing else: a no to our own address or password is ours to mend. */
function erAvvistAdresse(feil: unknown): boolean {
  const { code, command, responseCode } = feil as Smtpfeil;
  return code === "EENVELOPE" && command === "RCPT TO" && typeof responseCode === "number" && responseCode >= 500;
}

function kodeFor(feil: unknown): string {
  const { code, responseCode } = feil as Smtpfeil;
  return [code, responseCode].filter((ledd) => typeof ledd === "string" || typeof ledd === "number").join(" ") || "ukjent";
}
