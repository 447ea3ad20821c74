import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server that the kommune runs and we do not: with STARTTLS, at one port, up or down. It remembers the id of each mail it took. */
export class Postmottak {
  readonly ider: string[] = [];
  /** How many it said "later" to. */
  utsatt = 0;
  #tjener: SMTPServer | null = null;
  #port = 0;

  /** What a web process is set up with to use it. Its certificate is the one that smtp-server brings: nobody's, and out of date. */
  get miljo(): Record<string, string> {
    return {
      TRAPPA_SMTP: `smtp://127.0.0.1:${this.#port}`,
      TRAPPA_SMTP_FRA: "ikke-svar@asker.example",
      NODE_TLS_REJECT_UNAUTHORIZED: "0",
      NODE_NO_WARNINGS: "1",
    };
  }

  /** Up, at the same port as last time. The first `senere` mails are told to come again. */
  async opp(senere: number): Promise<void> {
    const tjener = new SMTPServer({
      ...{ authOptional: true, disableReverseLookup: true, logger: false, closeTimeout: 1_000 },
      onRcptTo: (_, __, videre) => {
        if (this.utsatt >= senere) return videre();
        this.utsatt++;
        videre(Object.assign(new Error("Try later"), { responseCode: 451 }));
      },
      onData: (strom, _, videre) => {
        const biter: Buffer[] = [];
        strom.on("data", (bit: Buffer) => biter.push(bit));
        strom.on("end", () => {
          this.ider.push(/^message-id:\s*<([^@>]+)@/im.exec(Buffer.concat(biter).toString())?.[1] ?? "");
          videre();
        });
      },
    });
    tjener.on("error", () => undefined); // a client that was killed hangs up
    const lytter = tjener.listen(this.#port, "127.0.0.1");
    await new Promise<void>((klar, feilet) => lytter.once("listening", klar).once("error", feilet));
    this.#port = (lytter.address() as AddressInfo).port;
    this.#tjener = tjener;
  }

  async ned(): Promise<void> {
    await new Promise<void>((ferdig) => this.#tjener?.close(() => ferdig()));
  }
}
