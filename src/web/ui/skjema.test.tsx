import { describe, expect, it } from "vitest";
import { tilHtml } from "./html.ts";
import { Feiloppsummering, Knapp, Skjema, Tekstfelt, Tekstomrade, Valg } from "./index.ts";

describe("a field", () => {
  const html = tilHtml(
    <Tekstfelt navn="hjelpere[0].navn" etikett="Navn" hjelp="Den som hjelper deg." feil="Skriv et navn" valgfri verdi="Åse" />,
  );

  it("is tied to its label, its help and its error without script", () => {
    expect(html).toContain('<label class="ds-label" for="f-hjelpere-0-navn">');
    expect(html).toMatch(/<input[^>]* id="f-hjelpere-0-navn"[^>]* name="hjelpere\[0\]\.navn"/);
    expect(html).toContain('aria-describedby="f-hjelpere-0-navn-hjelp f-hjelpere-0-navn-feil" aria-invalid="true"');
    expect(html).toContain('id="f-hjelpere-0-navn-hjelp"');
    expect(html).toContain('id="f-hjelpere-0-navn-feil"');
  });

  it("keeps what was typed, and says when it may be left out", () => {
    expect(html).toContain('value="Åse"');
    expect(html).toContain("(valgfritt)");
    expect(tilHtml(<Tekstomrade navn="a" etikett="A" verdi={"\nførste linje er tom"} />)).toContain(
      "\n\nførste linje er tom</textarea>",
    );
  });
});

describe("a group", () => {
  const html = tilHtml(
    <Valg
      navn="haster"
      etikett="Haster det?"
      feil="Velg ett svar"
      verdi="nei"
      alternativer={[
        { verdi: "ja", etikett: "Ja", folger: <p>Hva haster?</p> },
        { verdi: "nei", etikett: "Nei" },
      ]}
    />,
  );

  it("gives its first control the id that the error summary links to", () => {
    expect(tilHtml(<Feiloppsummering feil={{ haster: "Velg ett svar" }} />)).toContain('href="#f-haster"');
    expect(html).toContain('type="radio" id="f-haster"');
  });

  it("reads its question and its error with every answer", () => {
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="f-haster-feil"><legend[^>]*>Haster det\?/);
  });

  it("keeps the answer that was given", () => {
    expect(html).toMatch(/id="f-haster-2"[^>]*checked=""[^>]*value="nei"/);
    expect(html.match(/checked/g)).toHaveLength(1);
  });
});

describe("the error summary", () => {
  it("counts in words and is read at once", () => {
    const html = tilHtml(<Feiloppsummering feil={{ a: "Skriv a", b: undefined, "": "Prøv igjen" }} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain("To ting må rettes");
    expect(html).toContain("<li>Prøv igjen</li>");
  });

  it("is not there when nothing is wrong", () => {
    expect(tilHtml(<Feiloppsummering feil={{ a: undefined }} />)).toBe("");
  });
});

describe("a form", () => {
  it("carries its tokens, and files only when it asks for them", () => {
    const html = tilHtml(
      <Skjema handling="/send" csrf="c" nokkel="n" versjon={0}>
        <Knapp>Send</Knapp>
      </Skjema>,
    );
    expect(html).toContain('method="post"');
    expect(html).toContain('name="_csrf" value="c"');
    expect(html).toContain('name="_nokkel" value="n"');
    expect(html).toContain('name="_versjon" value="0"');
    expect(html).not.toContain("multipart");
    const medFiler = (
      <Skjema handling="/send" csrf="c" filer>
        <Knapp>Send</Knapp>
      </Skjema>
    );
    expect(tilHtml(medFiler)).toContain("multipart/form-data");
  });

  it("says why a button cannot be pressed, beside the button", () => {
    const html = tilHtml(<Knapp sperret="Brevet mangler en begrunnelse.">Send</Knapp>);
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain('type="button"');
    expect(html).toMatch(new RegExp(`<p[^>]*id="${id}">Brevet mangler en begrunnelse.`));
  });
});
