import { describe, expect, it } from "vitest";
import { grenser } from "./grenser.ts";
import { lesSkjema } from "./skjema.ts";

function sendt(
  kropp: URLSearchParams | FormData | ReadableStream<Uint8Array> | string,
  hoder: Record<string, string> = {},
): Request {
  return new Request("http://trappa.test/", { method: "POST", body: kropp, headers: hoder, duplex: "half" } as RequestInit);
}

async function lest(kropp: URLSearchParams | FormData, filer = false) {
  const svar = await lesSkjema(sendt(kropp), filer);
  if (!svar.ok) throw new Error(svar.nei);
  return svar.verdi;
}

describe("a form that was sent", () => {
  it("gives back what was written, one value or several", async () => {
    const skjema = await lest(new URLSearchParams("navn=%C3%85se&valg=a&valg=b"));
    expect(skjema.tekst("navn")).toBe("Åse");
    expect(skjema.alle("valg")).toEqual(["a", "b"]);
    expect(skjema.tekst("finnes_ikke")).toBe("");
  });

  it("has plain newlines and nothing that the database cannot hold", async () => {
    expect((await lest(new URLSearchParams({ tekst: "en\r\nto\u0000tre" }))).tekst("tekst")).toBe("en\ntotre");
  });

  it("keeps a text that is too long, so that it can be shown again", async () => {
    const lang = "x".repeat(grenser.skjema.tegnPerFelt + 1);
    expect((await lest(new URLSearchParams({ tekst: lang }))).tekst("tekst")).toBe(lang);
  });

  it("brings files beside the text, and no file from an empty file field", async () => {
    const data = new FormData();
    data.set("hvorfor", "viktig tekst");
    data.append("vedlegg", new File(["innhold"], "brev.txt"));
    data.append("tom", new File([], ""));
    const skjema = await lest(data, true);
    expect(skjema.tekst("hvorfor")).toBe("viktig tekst");
    expect(skjema.filer("vedlegg").map((fil) => fil.name)).toEqual(["brev.txt"]);
    expect(skjema.filer("tom")).toEqual([]);
  });
});

describe("a form is refused with its reason", () => {
  const skjematype = { "content-type": "application/x-www-form-urlencoded" };

  it("when it is larger than it may be, also when the sender says nothing of its length and never stops", async () => {
    const endelos = new ReadableStream<Uint8Array>({ pull: (kontroll) => kontroll.enqueue(new Uint8Array(64 * 1024).fill(97)) });
    expect(await lesSkjema(sendt(endelos, skjematype), false)).toEqual({ ok: false, nei: "for_stort" });
  });

  it("when it has more fields than a form has", async () => {
    const mange = new URLSearchParams(Array.from({ length: grenser.skjema.felt + 1 }, (_, i) => [`f${i}`, ""]));
    expect(await lesSkjema(sendt(mange), false)).toEqual({ ok: false, nei: "for_mange_felt" });
  });

  it("when it is broken, no form at all, or brings files to a page that takes none", async () => {
    const rot = sendt("--x\r\nrot", { "content-type": "multipart/form-data; boundary=y" });
    expect(await lesSkjema(rot, true)).toEqual({ ok: false, nei: "ikke_skjema" });
    expect(await lesSkjema(sendt("{}", { "content-type": "application/json" }), true)).toEqual({ ok: false, nei: "ikke_skjema" });
    expect(await lesSkjema(sendt(new FormData()), false)).toEqual({ ok: false, nei: "ikke_skjema" });
  });
});
