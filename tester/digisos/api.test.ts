import { createHash, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { noklene, trekkNokkel } from "../../src/domene/digisos/index.ts";
import { dokumenterI, finnDokument } from "../../src/domene/dokument/index.ts";
import { fristerI, hendelserI, posterI, sakerFor } from "../../src/domene/sak/index.ts";
import { soknadI } from "../../src/domene/soknad/index.ts";
import { hentFil } from "../../src/grunnmur/filer.ts";
import { type Del, nyttFnr, nyVerden, soknadFor, soknadsdel, vedleggsdel } from "./verden.ts";

const v = await nyVerden();
const { lever, levert, les, spor } = v;

const PNG = new Uint8Array(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"),
);
const sha512 = (b: Uint8Array) => createHash("sha512").update(b).digest("hex");
const fil = (navn: string, bytes: Uint8Array<ArrayBuffer> = PNG): Del => ({ felt: "filer", navn, bytes });
const oppgitt = (...filer: object[]) =>
  vedleggsdel({ vedlegg: [{ type: "faktura", tilleggsinfo: "strom", status: "LastetOpp", filer }] });

/** A refusal: always problem+json, with its code, and what is wrong where. */
async function avslag(venter: Response | Promise<Response>) {
  const svar = await venter;
  expect(svar.headers.get("content-type")).toBe("application/problem+json");
  const { kode, feil } = (await svar.json()) as { kode: string; feil?: unknown };
  return { status: svar.status, kode, ...(feil !== undefined && { feil }) };
}
const dokumentene = (sak: string) => les((l) => dokumenterI(l, v.kommune.nummer, sak));
async function bytesAv(sak: string, tittel: string): Promise<Buffer | undefined> {
  const dokument = (await dokumentene(sak)).find((d) => d.tittel === tittel);
  return les(async (l) => {
    const funnet = await finnDokument(l, v.kommune.nummer, sak, dokument?.id ?? "");
    return (await hentFil(l, v.kommune.nummer, funnet?.fil ?? ""))?.bytes;
  });
}

describe("an application that is delivered", () => {
  it("is the same case as one from our own form: an item, a clock from today, and answers under the same questions", async () => {
    const { sak, soker } = await levert();
    const nr = v.kommune.nummer;
    expect(await les((l) => posterI(l, nr, sak))).toMatchObject([{ tjeneste: "okonomisk_stonad", utfall: null }]);
    expect((await les((l) => fristerI(l, nr, sak))).map((f) => [f.slag, f.art, f.sisteDag])).toContainEqual([
      "forelopig_svar",
      "lov",
      "2026-12-20",
    ]);
    const saken = (await les((l) => sakerFor(l, nr, soker.person))).find((s) => s.id === sak);
    expect(saken).toMatchObject({ spor: "sosial", haster: false, mottattDato: "2026-11-20" });
    const soknad = saken && (await les((l) => soknadI(l, saken)));
    expect(soknad?.svar).toMatchObject({
      gjelder: ["sosial"],
      f_barn: "ja",
      f_sammen: "alene",
      telefon: "+4711122333",
      f_konto: "12345678903",
    });
    expect((await les((l) => hendelserI(l, nr, sak))).map((h) => [h.slag, h.aktorNavn])).toEqual([
      ["soknad.mottatt", "nav.no"],
      ["sak.opprettet", "nav.no"],
    ]);
  });

  it("is seen by the applicant on my page, as the paper it became and the files it was", async () => {
    const { sak, soker } = await levert();
    const mine = await v.base.les({ slag: "innbygger", kommune: soker.kommune, person: soker.person }, (l) =>
      dokumenterI(l, soker.kommune, sak),
    );
    expect(mine.map((d) => [d.slag, d.tittel])).toEqual([
      ["soknad", "Søknad om økonomisk sosialhjelp"],
      ["vedlegg", "soknad.json"],
    ]);
    const tekst = (await bytesAv(sak, "Søknad om økonomisk sosialhjelp"))?.toString() ?? "";
    for (const ord of [
      "Gjelder: Ola Mellom Nordmann",
      "Småen Den Andre Nordmann, 2011-10-30",
      "Lønnsinntekt: 25\u00a0000\u00a0kroner netto",
      "Under en bro i Oslo",
    ])
      expect(tekst).toContain(ord);
  });

  it("keeps what was delivered byte for byte, also what no program understands", async () => {
    const soknad = {
      ...soknadsdel(null),
      bytes: `\ufeff ${JSON.stringify(
        soknadFor(nyttFnr(), (s) => Object.assign(s, { ukjent: "\u0000\ud800", nytt: 1 })),
        null,
        3,
      )}\r\n`,
    };
    const vedlegg = oppgitt({ filnavn: "strøm.png", sha512: sha512(PNG) });
    const svar = await lever(randomUUID(), soknad, vedlegg, fil("strøm.png"), fil("Soknad.png"));
    const { saker } = (await svar.json()) as { saker: { sak: string }[] };
    const sak = saker[0]?.sak ?? "";
    expect((await dokumentene(sak)).map((d) => d.tittel).toSorted()).toEqual(
      ["Soknad.png", "Søknad om økonomisk sosialhjelp", "soknad.json", "strøm.png", "vedlegg.json"].toSorted(),
    );
    expect(await bytesAv(sak, "soknad.json")).toEqual(Buffer.from(soknad.bytes));
    expect(await bytesAv(sak, "vedlegg.json")).toEqual(Buffer.from(vedlegg.bytes as string));
    expect(await bytesAv(sak, "strøm.png")).toEqual(Buffer.from(PNG));
  });

  it("that asks for several things in a list is several items, and nødhjelp alarms the desk the same day", async () => {
    const { sak } = await levert((s) => {
      s.data.begrunnelse.hvaSokesOm = "- Nødhjelp til mat i dag\n- Depositum\n- Briller";
    });
    expect((await les((l) => posterI(l, v.kommune.nummer, sak))).map((p) => [p.tjeneste, p.onsket])).toEqual([
      ["nodhjelp", "Nødhjelp til mat i dag"],
      ["okonomisk_stonad", "Depositum"],
      ["okonomisk_stonad", "Briller"],
    ]);
    expect((await les((l) => fristerI(l, v.kommune.nummer, sak))).map((f) => f.slag)).toContain("nodhjelp");
  });

  it("delivered fifty times at once is one case, and fifty equal answers", async () => {
    const digisosId = randomUUID();
    const del = soknadsdel(soknadFor(nyttFnr()));
    const svar = await Promise.all(Array.from({ length: 50 }, async () => (await lever(digisosId, del)).text()));
    expect(new Set(svar).size).toBe(1);
    const { saker } = JSON.parse(svar[0] ?? "") as { saker: { sak: string }[] };
    expect(saker).toHaveLength(1);
    const rader = await les((l) => l.db.selectFrom("soknad").select("id").where("nokkel", "=", `digisos:${digisosId}`).execute());
    expect(rader).toHaveLength(1);
  });

  it("with other bytes under the same reference is refused, and the first one stands", async () => {
    const digisosId = randomUUID();
    const soknad = soknadFor(nyttFnr());
    const forste = await (await lever(digisosId, soknadsdel(soknad))).text();
    soknad.data.begrunnelse.hvaSokesOm = "Noe annet";
    expect(await avslag(lever(digisosId, soknadsdel(soknad)))).toEqual({ status: 409, kode: "annet_innhold" });
    expect(await avslag(lever(digisosId, soknadsdel(soknadFor(nyttFnr()))))).toMatchObject({ status: 409 });
    soknad.data.begrunnelse.hvaSokesOm = soknadFor("x").data.begrunnelse.hvaSokesOm;
    expect(await (await lever(digisosId.toUpperCase(), soknadsdel(soknad))).text()).toBe(forste);
  });
});

describe("a delivery that is wrong", () => {
  it("is refused with each fault by its file and place", async () => {
    const feil = soknadFor(nyttFnr(), (s) => {
      delete s.data.personalia.navn.etternavn;
      s.data.familie.forsorgerplikt.ansvar[0].barn.fodselsdato = "1. januar";
    });
    expect(await avslag(lever(randomUUID(), soknadsdel(feil)))).toMatchObject({
      status: 422,
      kode: "ugyldig_format",
      feil: expect.arrayContaining([
        { fil: "soknad.json", sti: "/data/personalia/navn", melding: "must have required property 'etternavn'" },
        expect.objectContaining({ fil: "soknad.json", sti: "/data/familie/forsorgerplikt/ansvar/0/barn/fodselsdato" }),
      ]),
    });
    expect(await avslag(lever(randomUUID(), soknadsdel(soknadFor("12345678901"))))).toMatchObject({
      feil: [{ fil: "soknad.json", sti: "/data/personalia/personIdentifikator/verdi" }],
    });
    expect(
      await avslag(lever(randomUUID(), soknadsdel(soknadFor(nyttFnr())), vedleggsdel({ vedlegg: [{ filer: 1 }] }))),
    ).toMatchObject({
      feil: [{ fil: "vedlegg.json", sti: "/vedlegg/0/filer", melding: "must be array" }],
    });
  });

  it("is refused when an attachment is not the one that was told of", async () => {
    const s = soknadsdel(soknadFor(nyttFnr()));
    const prov = (...deler: Del[]) => avslag(lever(randomUUID(), s, ...deler));
    expect(await prov(oppgitt({ filnavn: "a.png", sha512: sha512(new Uint8Array([1])) }), fil("a.png"))).toMatchObject({
      status: 422,
      kode: "ugyldig_vedlegg",
      feil: [{ fil: "a.png", melding: expect.stringContaining("sha512") }],
    });
    expect(await prov(oppgitt({ filnavn: "b.png" }))).toMatchObject({
      feil: [{ fil: "b.png", melding: expect.stringContaining("did not come") }],
    });
    expect(await prov(fil("a.png"), fil("a.png"))).toMatchObject({
      feil: [{ fil: "a.png", melding: expect.stringContaining("twice") }],
    });
    const program = new Uint8Array(Buffer.from("MZ\u0000\u0001 this is a program"));
    expect(await prov(fil("faktura.pdf", program))).toMatchObject({ status: 422, feil: [{ fil: "faktura.pdf" }] });
    expect(await prov(...Array.from({ length: 51 }, (_, i) => fil(`${i}.png`)))).toMatchObject({ status: 413 });
  });

  it("never brings the server to its knees, whatever it is", async () => {
    const raa = (bytes: string | Uint8Array<ArrayBuffer>) =>
      avslag(lever(randomUUID(), { felt: "soknad", navn: "soknad.json", bytes }));
    for (const bytes of [
      "",
      "{",
      "null",
      "[]",
      '"tekst"',
      "[".repeat(300_000),
      '{"version":1e999}',
      new Uint8Array([0xff, 0xfe, 0x00]),
    ])
      expect((await raa(bytes)).status).toBe(422);
    expect(await raa(" ".repeat(1024 * 1024 + 1))).toMatchObject({ status: 413, kode: "for_stor" });
    const post = (body: string | FormData, type?: string) =>
      avslag(spor(randomUUID(), { method: "POST", body, ...(type && { headers: { "content-type": type } }) }));
    expect(await post("{}", "application/json")).toMatchObject({ status: 415 });
    expect(await post("tull", "multipart/form-data; boundary=x")).toMatchObject({ status: 415 });
    expect(await post(new FormData())).toMatchObject({ status: 400, kode: "mangler_del" });
    expect(await avslag(lever("ikke-en-uuid", soknadsdel({})))).toMatchObject({ status: 400, kode: "ugyldig_referanse" });
    expect(await avslag(spor(randomUUID(), { method: "DELETE" }))).toMatchObject({ status: 405 });
    expect(await avslag(spor(`${randomUUID()}/annet`))).toMatchObject({ status: 404 });
    expect(await avslag(spor(`${randomUUID()}/digisos-soker.json`))).toMatchObject({ status: 404, kode: "ukjent_soknad" });
  });
});

describe("the key", () => {
  const IKKE = { status: 401, kode: "ikke_nokkel" };

  it("opens for its own kommune and no other, and everything that is wrong with it is one answer", async () => {
    const annen = await nyVerden("4697");
    const { digisosId } = await levert();
    const sti = `${digisosId}/digisos-soker.json`;
    expect((await spor(sti)).status).toBe(200);
    expect((await spor(sti, {}, v.nokkel, "k-4699")).status).toBe(200);
    for (const [nokkel, hvor] of [
      ["", "4699"],
      ["digisos_", "4699"],
      [annen.nokkel, "4699"],
      [v.nokkel, "4697"],
      [v.nokkel, "0000"],
      [v.nokkel.slice(0, -1), "4699"],
    ] as const)
      expect(await avslag(spor(sti, {}, nokkel, hvor))).toEqual(IKKE);
    expect(await avslag(spor(sti, { headers: { authorization: "Basic x" } }))).toEqual(IKKE);
    expect(await avslag(annen.spor(sti))).toMatchObject({ status: 404 });
  });

  it("is kept as a hash alone, and does not open after it is taken back", async () => {
    const egen = await nyVerden("4696");
    const som = { slag: "system", kommune: "4696" } as const;
    const [rad] = await egen.base.les(som, (l) => noklene(l, "4696"));
    const alt = await egen.base.les(som, (l) => l.db.selectFrom("digisos_nokkel").selectAll().execute());
    expect(JSON.stringify(alt)).not.toContain(egen.nokkel);
    expect(alt[0]?.sha256).toEqual(createHash("sha256").update(egen.nokkel).digest());
    expect(await egen.base.skriv(som, (tx) => trekkNokkel(tx, "4696", rad?.id ?? "", Temporal.Now.instant()))).toBe(true);
    expect(await avslag(egen.spor(randomUUID()))).toMatchObject({ status: 405 });
    expect(await avslag(egen.spor(`${randomUUID()}/digisos-soker.json`))).toEqual(IKKE);
    const somKontor = egen.base.les({ slag: "kommunen", kommune: "4696" }, (l) =>
      l.db.selectFrom("digisos_nokkel").selectAll().execute(),
    );
    await expect(somKontor).rejects.toMatchObject({ code: "42501" });
  });
});
