import { describe, expect, it } from "vitest";
import { tilHtml } from "./html.ts";

describe("tilHtml", () => {
  it("keeps together what a line must not be broken inside", () => {
    expect(tilHtml(<p>Forvaltningsloven § 11 a, innen 30. november, for deg over 81 år.</p>)).toBe(
      "<p>Forvaltningsloven §\u00a011\u00a0a, innen 30.\u00a0november, for deg over 81\u00a0år.</p>",
    );
  });

  it("gives back what a person has typed, letter by letter", () => {
    const html = tilHtml(
      <form>
        <textarea name="a" defaultValue={"§ 11 a <b>\n30. november"} />
        <input name="b" defaultValue="nr. 6 b" />
      </form>,
    );
    expect(html).toContain("§ 11 a &lt;b&gt;\n30. november</textarea>");
    expect(html).toContain('value="nr. 6 b"');
  });

  it("begins a whole page with its doctype", () => {
    expect(tilHtml(<html lang="nb" />)).toMatch(/^<!doctype html><html lang="nb">/);
  });
});
