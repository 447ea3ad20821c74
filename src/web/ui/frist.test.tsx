import { describe, expect, it } from "vitest";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import { Frist, type Fristslag } from "./frist.tsx";
import { tilHtml } from "./html.ts";
import { Sprakkontekst } from "./sprakkontekst.ts";

const IDAG = dato("2026-11-19");
const vis = (slag: Fristslag, d: Dato, sprak: "nb" | "nn" = "nb", paVent = false) =>
  tilHtml(
    <Sprakkontekst value={sprak}>
      <Frist slag={slag} dato={d} idag={IDAG} paVent={paVent} />
    </Sprakkontekst>,
  );
const ord = (html: string) => html.replace(/<[^>]+>/g, "|").replace(/\u00a0/g, " ");

describe("Frist", () => {
  it.each([
    ["2026-12-02", "ok", "2. des| · 13 dager"],
    ["2026-11-23", "snart", "23. nov| · 4 dager"],
    ["2026-11-20", "snart", "20. nov| · i morgen"],
    ["2026-11-19", "snart", "19. nov| · i dag"],
    ["2026-11-18", "over", "18. nov| · 1 dag over"],
    ["2027-01-04", "ok", "4. jan 2027| · 46 dager"],
  ])("says about %s that it is %s, in words", (d, tilstand, tekst) => {
    const html = vis("lov", dato(d));
    expect(html).toContain(`data-state="${tilstand}"`);
    expect(html).toContain(`dateTime="${d}"`);
    expect(ord(html)).toContain(tekst);
  });

  it("never shows a norm as law, however late it is", () => {
    const html = vis("norm", dato("2026-11-01"));
    expect(html).toContain('data-kind="norm"');
    expect(ord(html)).toContain("Norm");
    expect(html).not.toContain("§");
  });

  it("calls nobody late when a day that is the party's own has passed", () => {
    const html = tilHtml(
      <Sprakkontekst value="nb">
        <Frist slag="lov" dato={dato("2026-11-01")} idag={IDAG} partens />
      </Sprakkontekst>,
    );
    expect(html).toContain('data-state="ok"');
    expect(ord(html)).toContain("1. nov| · gått ut");
  });

  it("does not call a clock late that stands still", () => {
    expect(vis("maal", dato("2026-11-01"), "nb", true)).toContain('data-state="vent"');
  });

  it("speaks nynorsk on a page in nynorsk", () => {
    expect(ord(vis("maal", dato("2026-11-20"), "nn"))).toContain("i morgon");
  });
});
