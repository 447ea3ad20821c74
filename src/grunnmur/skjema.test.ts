import { describe, expect, it } from "vitest";
import { z } from "zod";
import { grenser } from "./grenser.ts";
import { alleI, felt, lesSkjema, tolk } from "./skjema.ts";

function sendt(kropp: URLSearchParams | FormData | string, hoder: Record<string, string> = {}): Request {
  return new Request("http://trappa.test/", { method: "POST", body: kropp, headers: hoder });
}

async function lest(kropp: URLSearchParams | FormData, medFiler = false) {
  const svar = await lesSkjema(sendt(kropp), medFiler);
  if (!svar.ok) throw new Error(svar.nei.grunn);
  return svar.verdi;
}

describe("a form that was sent", () => {
  it("gives back what was written, one value or several", async () => {
    const skjema = await lest(
      new URLSearchParams([
        ["navn", "Åse"],
        ["valg", "a"],
        ["valg", "b"],
      ]),
    );
    expect(felt(skjema, "navn")).toBe("Åse");
    expect(alleI(skjema, "valg")).toEqual(["a", "b"]);
    expect(felt(skjema, "finnes_ikke")).toBe("");
  });

  it("has plain newlines and nothing that the database cannot hold", async () => {
    expect(felt(await lest(new URLSearchParams({ tekst: "en\r\nto\u0000\rtre" })), "tekst")).toBe("en\nto\ntre");
  });

  it("may name a field as it likes without touching the program", async () => {
    const skjema = await lest(
      new URLSearchParams([
        ["__proto__", "x"],
        ["constructor", "y"],
      ]),
    );
    expect(felt(skjema, "constructor")).toBe("y");
    expect(Object.getPrototypeOf({})).not.toHaveProperty("x");
  });

  it("keeps the text when a file is too large, and drops the file", async () => {
    const data = new FormData();
    data.set("hvorfor", "viktig tekst");
    data.append("vedlegg", new File([new Uint8Array(grenser.fil.storrelse + 1)], "stor.pdf"));
    data.append("tom", new File([], ""));
    const skjema = await lest(data, true);
    expect(felt(skjema, "hvorfor")).toBe("viktig tekst");
    expect(skjema.filer).toEqual({ vedlegg: [{ navn: "stor.pdf", storrelse: grenser.fil.storrelse + 1, bytes: null }] });
  });
});

describe("a form is refused with its reason", () => {
  it("when it is larger than it may be, also when the sender lies about it", async () => {
    const strom = new ReadableStream<Uint8Array>({ pull: (kontroll) => kontroll.enqueue(new Uint8Array(64 * 1024).fill(97)) });
    const endelos = new Request("http://trappa.test/", {
      method: "POST",
      body: strom,
      duplex: "half",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    } as RequestInit);
    expect(await lesSkjema(endelos)).toEqual({ ok: false, nei: { grunn: "for_stort", maksBytes: grenser.skjema.kropp } });
  });

  it("when it has more fields than a form has", async () => {
    const mange = new URLSearchParams(Array.from({ length: grenser.skjema.felt + 1 }, (_, i) => [`f${i}`, ""]));
    expect(await lesSkjema(sendt(mange))).toMatchObject({ nei: { grunn: "for_mange_felt" } });
  });

  it("when it is broken or no form at all", async () => {
    expect(await lesSkjema(sendt("--x\r\nrot", { "content-type": "multipart/form-data; boundary=y" }))).toMatchObject({
      nei: { grunn: "uleselig" },
    });
    expect(await lesSkjema(sendt("{}", { "content-type": "application/json" }))).toMatchObject({ nei: { grunn: "ukjent_type" } });
  });
});

describe("reading it by a schema", () => {
  const regler = z.object({
    navn: z.string({ error: "navn_mangler" }).min(1, "navn_mangler"),
    alder: z.coerce.number({ error: "alder_ikke_tall" }),
  });

  it("answers with typed values", async () => {
    expect(tolk(await lest(new URLSearchParams({ navn: "Åse", alder: "81" })), regler)).toEqual({
      ok: true,
      verdi: { navn: "Åse", alder: 81 },
    });
  });

  it("answers with one sentence code a field", async () => {
    expect(tolk(await lest(new URLSearchParams({ navn: "", alder: "gammel" })), regler)).toEqual({
      ok: false,
      nei: { navn: "navn_mangler", alder: "alder_ikke_tall" },
    });
  });

  it("says so when a text is too long, and has not cut it", async () => {
    const lang = "x".repeat(grenser.skjema.tegnPerFelt + 1);
    const skjema = await lest(new URLSearchParams({ navn: lang, alder: "1" }));
    expect(tolk(skjema, regler)).toEqual({ ok: false, nei: { navn: "for_lang" } });
    expect(felt(skjema, "navn")).toBe(lang);
  });
});
