import { Socket } from "node:net";

type Skriv = Parameters<Socket["write"]>;

/**
 * A connection that sends what is written in one go of the program as one message. What is asked together, and the beginning of a transaction with its first question, then
 * wakes the database once: on one machine each waking costs as much as the question.
 */
export class Samlende extends Socket {
  #samler = false;

  override write(...skriv: unknown[]): boolean {
    if (!this.#samler) {
      this.#samler = true;
      this.cork();
      process.nextTick(() => {
        this.#samler = false;
        this.uncork();
      });
    }
    return super.write(...(skriv as Skriv));
  }
}
