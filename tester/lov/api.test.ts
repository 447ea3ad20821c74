import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lovsaker from "../../data/lov/law-cases.json" with { type: "json" };
import { grenser } from "../../src/grunnmur/grenser.ts";
import { register } from "../../src/lov/register/register.ts";
import { lovapi } from "../../src/web/stier.ts";
import { ADRESSE, apneApp } from "./app.ts";
import { fakta } from "./fakta.ts";

const { app } = await apneApp({ tell: async () => ({ ok: true, verdi: undefined }) });

const hent = (sti: string, valg: RequestInit = {}) => app.fetch(new Request(ADRESSE + sti, valg));
const sendt = (sti: string, kropp: string | Uint8Array<ArrayBuffer>, hoder: Record<string, string> = {}) =>
  hent(sti, { method: "POST", body: kropp, headers: { "content-type": "application/json", ...hoder } });
const spor = (regel: string, kropp: unknown) => sendt(`${lovapi.regler}/${regel}`, JSON.stringify(kropp));
const lest = async (svar: Response | Promise<Response>) => (await (await svar).json()) as Record<string, unknown>;

/** A refusal: its status and code, and what is wrong where. Always problem+json, never a page, never 5xx. */
async function avslag(venter: Response | Promise<Response>) {
  const svar = await venter;
  expect(svar.headers.get("content-type")).toBe("application/problem+json");
  const { status, kode, title, detail, feil } = (await svar.json()) as Record<string, unknown>;
  expect([status, typeof title, typeof detail]).toEqual([svar.status, "string", "string"]);
  return { status: svar.status, kode, ...(feil !== undefined && { feil }) };
}

const dokument = await lest(hent(lovapi.openapi));
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "api", components: dokument.components });
const passerTil = (navn: string) => ajv.compile({ $ref: `api#/components/schemas/${navn}` });
const former = { vurdering: passerTil("Vurdering"), kravliste: passerTil("Kravliste"), verdi: passerTil("Verdi") };
const erProblem = passerTil("Problem");

describe("the description", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(dokument));
    expect(errors).toBeUndefined();
    expect([valid, dokument.openapi]).toEqual([true, "3.1.0"]);
  });

  it("has an address for every rule, and every address it has answers", async () => {
    const stier = Object.entries(dokument.paths as Record<string, Record<string, unknown>>);
    const regelstier = stier
      .filter(([sti]) => sti.startsWith(`${lovapi.regler}/`))
      .map(([sti]) => sti.slice(lovapi.regler.length + 1));
    expect(regelstier).toEqual(register.map((o) => o.id));
    for (const [sti, metoder] of stier) if ("get" in metoder) expect([sti, (await hent(sti)).status]).toEqual([sti, 200]);
  });

  it("names each operation once", () => {
    const alle = Object.values(dokument.paths as Record<string, Record<string, { operationId: string }>>).flatMap((m) =>
      Object.values(m).map((o) => o.operationId),
    );
    expect(new Set(alle).size).toBe(alle.length);
  });
});

describe("the list", () => {
  it("has every rule with its sections, its rows and its sentence, and each leads to the facts it asks for", async () => {
    const { regler } = (await lest(hent(lovapi.regler))) as {
      regler: { id: string; lenke: string; hjemmel: { tekst: string }[] }[];
    };
    expect(regler.map((r) => r.id)).toEqual(register.map((o) => o.id));
    expect(regler.find((r) => r.id === "klagefrist")?.hjemmel.map((h) => h.tekst.replaceAll("\u00a0", " "))).toContain(
      "pasient- og brukerrettighetsloven § 7-5",
    );
    expect(Object.keys((await lest(hent(regler.find((r) => r.id === "klagefrist")?.lenke ?? ""))).fakta as object)).toContain(
      "properties",
    );
  });

  it("has the dated amounts with their sources", async () => {
    const { satser } = (await lest(hent(lovapi.satser))) as { satser: { navn: string; rader: { kilde: string }[] }[] };
    expect(satser.map((s) => s.navn)).toContain("grunnbelop");
    expect(satser.flatMap((s) => s.rader).every((r) => r.kilde.startsWith("https://"))).toBe(true);
  });
});

describe("an answer", () => {
  const sporsmal = {
    paaDato: "2026-11-02",
    fakta: { vedtakstype: "omsorgstjeneste", underretning: { kanal: "papir", kommetFrem: "2026-12-04" } },
  };

  it("has the day, the way to it in codes and in words, the sections with links, and how sure it is", async () => {
    const svar = await lest(spor("klagefrist", sporsmal));
    expect(svar).toMatchObject({
      regel: "klagefrist",
      paaDato: "2026-11-02",
      verdi: { start: "2026-12-04", sisteDag: "2027-01-04" },
    });
    expect(svar.hjemmel).toContainEqual(
      expect.objectContaining({ nokkel: "pbrl § 7-5", lenke: "https://lovdata.no/lov/1999-07-02-63/§7-5" }),
    );
    expect(svar.sporing).toContainEqual({ kode: "flyttet", fra: "2027-01-01", til: "2027-01-02", grunn: "nyttarsdag" });
    expect((svar.forklaring as string[]).join(" ").replaceAll("\u00a0", " ")).toContain("er første nyttårsdag");
    expect(svar.forbehold).toEqual([
      expect.objectContaining({
        merke: "ASSUMPTION",
        grunn: "hele_siste_dag_teller",
        tekst: expect.stringContaining("hele den siste dagen"),
      }),
    ]);
  });

  it("is explained in nynorsk for whoever asks for it", async () => {
    const svar = await lest(spor("klagefrist", { ...sporsmal, sprak: "nn" }));
    expect((svar.forklaring as string[]).join(" ")).toContain("reglane i pasient- og brukarrettslova");
  });

  it("refuses an amount that is not known by its name", async () => {
    const svar = await lest(
      spor("stnl.p18.veiledende_sats", { paaDato: "2026-11-02", fakta: { voksne: "enslig", barnsAlder: [] } }),
    );
    expect(svar).toMatchObject({
      verdi: null,
      mangler: [{ kode: "sats_mangler", sats: "livsopphold_enslig", paaDato: "2026-11-02" }],
    });
  });

  it("refuses a section that does not hold, with the one that does", async () => {
    const svar = await lest(spor("hjemmel.gyldig", { paaDato: "2026-11-02", fakta: { hjemmel: "hol § 3-7" } }));
    expect(svar.verdi).toEqual({ gyldig: false, isteden: ["boligsosial § 6", "boligsosial § 7"] });
  });

  it.each(register.map((o) => [o.id, o] as const))("of %s is as the description says, whatever fits its facts", async (id, o) => {
    for (const f of fc.sample(fakta(o.felter), { numRuns: 4, seed: 3 })) {
      const svar = await spor(id, { paaDato: "2026-11-20", fakta: f });
      expect([svar.status, svar.headers.get("cache-control")]).toEqual([200, "no-store"]);
      const kropp = await svar.json();
      const passer = former[o.svarslag];
      expect([passer(kropp), passer.errors]).toEqual([true, null]);
    }
  });
});

describe("worked cases in the form of law-cases.json", () => {
  it("are answered and held against what was expected", async () => {
    const { svar } = (await lest(sendt(lovapi.saker, JSON.stringify({ cases: lovsaker.cases })))) as {
      svar: { id: string; avvik: unknown[] }[];
    };
    expect(svar.map((s) => s.id)).toEqual(lovsaker.cases.map((s) => s.id));
    expect(svar.filter((s) => s.avvik.length > 0)).toEqual([]);
  });

  it("say why they cannot be answered, and what differs", async () => {
    const cases = [
      { kind: "kvp", input: { age: 30, farge: "blå" } },
      null,
      { id: "x", kind: "kvp", input: { age: 17 }, expected: { eligibleByAge: true } },
    ];
    const { svar } = (await lest(sendt(lovapi.saker, JSON.stringify({ cases })))) as { svar: unknown[] };
    expect(svar).toEqual([
      { ubesvart: expect.stringContaining("farge: ukjent_felt") },
      { ubesvart: expect.any(String) },
      expect.objectContaining({ id: "x", avvik: [{ felt: "eligibleByAge", ventet: true, fikk: false }] }),
    ]);
  });
});

describe("a question that is wrong is told what is wrong with it", () => {
  const feil = (svar: Response | Promise<Response>) => avslag(svar);

  it("an address, a rule or a way that is not there", async () => {
    expect(await feil(hent("/api/lov/v1/noe"))).toEqual({ status: 404, kode: "ukjent_adresse" });
    expect(await feil(hent("/api/lov/v1/regler/noe/mer"))).toEqual({ status: 404, kode: "ukjent_adresse" });
    for (const id of ["finnes.ikke", "__proto__", "constructor", "%00", "%ff", "..%2f..", "x".repeat(2_000)]) {
      expect(await feil(hent(`${lovapi.regler}/${id}`))).toEqual({ status: 404, kode: "ukjent_regel" });
      expect(await feil(sendt(`${lovapi.regler}/${id}`, "{}"))).toEqual({ status: 404, kode: "ukjent_regel" });
    }
  });

  it.each(["PUT", "DELETE", "PATCH", "POST"])("%s where it cannot be used, with those that can", async (method) => {
    const svar = await hent(lovapi.regler, { method });
    expect(svar.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(await feil(svar)).toEqual({ status: 405, kode: "ukjent_metode" });
    expect((await hent(lovapi.saker)).headers.get("allow")).toBe("POST, OPTIONS");
    expect((await hent(`${lovapi.regler}/klagefrist`, { method: "PUT" })).headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
  });

  it("a body that is not JSON, or that is too long", async () => {
    const sti = `${lovapi.regler}/klagefrist`;
    expect(await feil(sendt(sti, "{}", { "content-type": "text/plain" }))).toEqual({ status: 415, kode: "ikke_json" });
    expect(await feil(hent(sti, { method: "POST" }))).toEqual({ status: 415, kode: "ikke_json" });
    for (const kropp of ["", "{", "[1,", "nei", new Uint8Array([0x7b, 0xff, 0x7d]), "[".repeat(200_000)])
      expect(await feil(sendt(sti, kropp))).toEqual({ status: 400, kode: "ugyldig_json" });
    expect(await feil(sendt(sti, "x".repeat(grenser.lovapi.kropp + 1)))).toEqual({ status: 413, kode: "for_stor" });
    const lenge = new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(64 * 1024).fill(0x20)) });
    expect(
      await feil(
        hent(sti, {
          method: "POST",
          body: lenge,
          duplex: "half",
          headers: { "content-type": "application/json" },
        } as RequestInit),
      ),
    ).toEqual({ status: 413, kode: "for_stor" });
  });

  it("every fact that is wrong, at once, with its place and the words that would have been right", async () => {
    const kropp = {
      paaDato: "2026-02-30",
      sprak: "se",
      ekstra: 1,
      fakta: { vedtakstype: "bpa", underretning: { kanal: "brevdue" }, mer: 2 },
    };
    const svar = await feil(spor("klagefrist", kropp));
    expect(svar).toMatchObject({ status: 422, kode: "ugyldige_fakta" });
    expect(svar.feil).toEqual([
      { sti: "ekstra", kode: "ukjent_felt" },
      { sti: "paaDato", kode: "ikke_en_dato" },
      { sti: "sprak", kode: "ikke_blant_valgene", valg: ["nb", "nn"] },
      { sti: "fakta.mer", kode: "ukjent_felt" },
      {
        sti: "fakta.underretning.kanal",
        kode: "ikke_blant_valgene",
        valg: ["papir", "digital", "ingen", "muntlig", "kunngjort"],
      },
    ]);
    expect((await feil(spor("klagefrist", {}))).feil).toEqual([
      { sti: "paaDato", kode: "mangler" },
      { sti: "fakta", kode: "mangler" },
    ]);
    expect((await feil(spor("klagefrist", [1]))).feil).toEqual([{ sti: "", kode: "feil_type" }]);
    expect((await feil(spor("klagefrist", { paaDato: "2026-11-02", fakta: null }))).feil).toEqual([
      { sti: "fakta", kode: "feil_type" },
    ]);
  });

  it("no more than can be read, however much is wrong", async () => {
    const mange = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`felt${i}`, i]));
    const svar = await feil(spor("klagefrist", { paaDato: "2026-11-02", fakta: { ["x".repeat(100_000)]: 1, ...mange } }));
    expect(svar.feil).toHaveLength(grenser.lovapi.feil);
    expect(JSON.stringify(svar).length).toBeLessThan(50_000);
    expect(await feil(sendt(lovapi.saker, JSON.stringify({ cases: Array.from({ length: 201 }, () => ({})) })))).toMatchObject({
      feil: [{ sti: "cases", kode: "for_mange" }],
    });
    expect(await feil(sendt(lovapi.saker, "[]"))).toMatchObject({ feil: [{ sti: "cases", kode: "mangler" }] });
  });

  it("and nothing that anybody sends is an error of ours", async () => {
    const regel = fc.constantFrom(...register.map((o) => o.id));
    const kropp = fc.oneof(
      fc.record({ paaDato: fc.constantFrom("2026-11-20", "1800-01-01", "2199-12-31"), fakta: fc.object() }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(regel, kropp, async (id, k) => {
        const svar = await spor(id, k);
        expect([200, 422]).toContain(svar.status);
        const tekst = await svar.json();
        if (svar.status === 422) expect(erProblem(tekst)).toBe(true);
      }),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (k) => {
        expect([200, 422]).toContain(
          (await sendt(lovapi.saker, JSON.stringify({ cases: [k, { kind: "payment", input: k }] }))).status,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("who may ask", () => {
  it("anybody: another site's page as well, and no cookie is set or read", async () => {
    const svar = await hent(lovapi.regler, { headers: { origin: "https://en.annen.kommune.no", cookie: "trappa-okt=noe" } });
    expect(svar.headers.get("access-control-allow-origin")).toBe("*");
    expect(svar.headers.get("set-cookie")).toBeNull();
    const forst = await hent(`${lovapi.regler}/klagefrist`, { method: "OPTIONS" });
    expect([forst.status, forst.headers.get("access-control-allow-methods")]).toEqual([204, "GET, POST"]);
  });

  it("a HEAD is answered as a GET without its body", async () => {
    const svar = await hent(lovapi.regler, { method: "HEAD" });
    expect([svar.status, await svar.text()]).toEqual([200, ""]);
  });
});
