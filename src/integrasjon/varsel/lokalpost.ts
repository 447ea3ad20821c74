import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import { grenser } from "../../grunnmur/grenser.ts";
import { Programfeil } from "../../grunnmur/resultat.ts";

/** A mail that the local server has received, as a mail program would show it. */
export interface MottattEpost {
  readonly id: string;
  readonly mottatt: Temporal.Instant;
  readonly fra: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
  readonly html: string;
}

export interface Lokalpost {
  readonly port: number;
  /** What has been received, newest first. */
  alle(): readonly MottattEpost[];
  stopp(): Promise<void>;
}

export interface Lokalpostvalg {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly na: () => Temporal.Instant;
  /** How many mails are kept. */
  readonly maks?: number;
  /** Addresses that the server says a lasting no to, or "not now" (450); a test sees what happens then. */
  readonly svar?: (adresse: string) => 250 | 450 | 550;
  readonly miljo?: string;
}

/**
 * A local mail server that speaks real SMTP on 127.0.0.1 and delivers to nobody: what it receives can be read on a page in development.
 * It keeps the newest few in memory and is gone when it stops.
 *
 * @throws in production: mail that people wait for would be swallowed
 */
export async function startLokalpost(valg: Lokalpostvalg): Promise<Lokalpost> {
  if ((valg.miljo ?? process.env.NODE_ENV) === "production")
    throw new Programfeil("The local mail server cannot be used in production");
  const mottatt: MottattEpost[] = [];
  const tjener = new SMTPServer({
    name: "trappa",
    banner: "Trappa local mail, delivers to nobody",
    disabledCommands: ["AUTH", "STARTTLS"],
    hideSTARTTLS: true,
    disableReverseLookup: true,
    authOptional: true,
    size: grenser.varsel.lokalBytes,
    maxClients: 20,
    socketTimeout: grenser.varsel.svarMs,
    closeTimeout: 1_000,
    logger: false,
    onRcptTo: ({ address }, _, videre) => videre(avslag(valg.svar?.(address) ?? 250)),
    onData: (strom, _, videre) => {
      les(strom, valg.na()).then(
        (epost) => {
          mottatt.unshift(epost);
          mottatt.length = Math.min(mottatt.length, valg.maks ?? grenser.varsel.lokaleBrev);
          videre();
        },
        (feil: Error) => videre(feil),
      );
    },
  });
  // A client that hangs up in the middle is the client's trouble.
  tjener.on("error", () => undefined);
  const lytter = tjener.listen(valg.port ?? 0, "127.0.0.1");
  await new Promise<void>((klar, feilet) => lytter.once("listening", klar).once("error", feilet));
  return {
    port: (lytter.address() as AddressInfo).port,
    alle: () => mottatt,
    stopp: () => new Promise((ferdig) => tjener.close(() => ferdig())),
  };
}

function avslag(kode: 250 | 450 | 550): Error | null {
  return kode === 250 ? null : Object.assign(new Error(kode === 550 ? "No such mailbox" : "Try later"), { responseCode: kode });
}

async function les(strom: SMTPServerDataStream, na: Temporal.Instant): Promise<MottattEpost> {
  const biter: Buffer[] = [];
  for await (const bit of strom as AsyncIterable<Buffer>) biter.push(bit);
  if (strom.sizeExceeded) throw Object.assign(new Error("Too large"), { responseCode: 552 });
  const epost = await PostalMime.parse(Buffer.concat(biter));
  return {
    id: epost.messageId ?? "",
    mottatt: na,
    fra: `${epost.from?.name ?? ""} <${epost.from?.address ?? ""}>`,
    til: epost.to?.[0]?.address ?? "",
    emne: epost.subject ?? "",
    tekst: epost.text ?? "",
    html: epost.html ?? "",
  };
}
