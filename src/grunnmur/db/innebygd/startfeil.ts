/** The start cannot go on, and a person can do something about it. The sentence is shown as it stands, in both languages. */
export class Startfeil extends Error {
  override readonly name = "Startfeil";

  constructor(norsk: string, engelsk: string) {
    super(`${norsk}\n${engelsk}`);
  }
}
