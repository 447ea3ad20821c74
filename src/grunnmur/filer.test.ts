import { describe, expect, it } from "vitest";
import { nyBase } from "../../tester/oppsett/base.ts";
import { DAG, leggTilKommune, leggTilPerson, leggTilSak, NA } from "../../tester/oppsett/rader.ts";
import { hentFil, kjennFil, lagreFil, rensFilnavn } from "./filer.ts";
import { grenser } from "./grenser.ts";

const bytes = (...deler: (string | number[])[]) =>
  Buffer.concat(deler.map((del) => (typeof del === "string" ? Buffer.from(del, "latin1") : Buffer.from(del))));
const PDF = bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
const PNG = bytes(
  [0x89],
  "PNG\r\n",
  [0x1a, 0x0a],
  [0, 0, 0, 13],
  "IHDR",
  [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0],
  "IDAT",
);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], "JFIF", [0, 1]);
const HEIC = bytes([0, 0, 0, 24], "ftypheic", [0, 0, 0, 0], "mif1heic");
const ZIP = bytes(
  "PK",
  [3, 4, 20, 0, 0, 0, 0, 0],
  Array.from({ length: 40 }, () => 0),
);

describe("a file is what its content is, whatever it is called", () => {
  it.each([
    ["brev.pdf", PDF, "application/pdf", "brev.pdf"],
    ["brev.exe", PDF, "application/pdf", "brev.pdf"],
    ["bilde.PNG", PNG, "image/png", "bilde.png"],
    ["foto.jpeg", JPEG, "image/jpeg", "foto.jpeg"],
    ["IMG_0001.HEIC", HEIC, "image/heic", "IMG_0001.heic"],
    ["notat", Buffer.from("Hei på deg\r\n\tÅse"), "text/plain", "notat.txt"],
  ])("%s", async (navn, innhold, mime, filnavn) => {
    expect(await kjennFil(navn, innhold)).toEqual({ ok: true, verdi: { filnavn, mime, bytes: innhold } });
  });

  it.each([
    ["et arkiv", ZIP],
    ["et program", bytes([0x7f], "ELF", [2, 1, 1, 0, 0, 0, 0, 0])],
    ["en nettside", Buffer.from("<!DOCTYPE html><script>alert(1)</script>")],
    ["et bilde med program i", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["noe uten form", bytes([0, 1, 2, 3, 0xff, 0xfe])],
  ])("and %s is refused", async (_hva, innhold) => {
    expect(await kjennFil("brev.pdf", innhold)).toEqual({ ok: false, nei: { grunn: "ukjent_type" } });
  });

  it("and nothing, or too much, is refused", async () => {
    expect(await kjennFil("tom.txt", Buffer.alloc(0))).toEqual({ ok: false, nei: { grunn: "tom" } });
    expect(await kjennFil("stor.pdf", Buffer.alloc(grenser.fil.storrelse + 1))).toMatchObject({ nei: { grunn: "for_stor" } });
    expect(await kjennFil("stor.pdf", null)).toMatchObject({ nei: { grunn: "for_stor" } });
  });
});

describe("a file name", () => {
  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Brukere\\Kari\\Legeerklæring nr. 2.pdf", "Legeerklæring nr. 2.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["faktura\u202Efdp.exe", "fakturafdp.pdf"],
    ["  to   ord\n.pdf", "to ord.pdf"],
    ["", "vedlegg.pdf"],
    ["...", "vedlegg.pdf"],
  ])("%j is kept as %j", (navn, rent) => {
    expect(rensFilnavn(navn, "application/pdf")).toBe(rent);
  });

  it("is no longer than the database holds, and never cut inside a sign", () => {
    const navn = rensFilnavn(`${"👩‍⚕️".repeat(300)}.pdf`, "application/pdf");
    expect(navn.length).toBeLessThanOrEqual(grenser.fil.tegnIFilnavn);
    expect(navn.isWellFormed()).toBe(true);
    expect(navn.endsWith(".pdf")).toBe(true);
  });
});

describe("a stored file", () => {
  it("comes back byte for byte to those who see the document, and to nobody else", async () => {
    const { base } = await nyBase();
    const kommune = "4640";
    const { tildelingskontor, nav, ansatt } = await leggTilKommune(base, kommune);
    const person = await leggTilPerson(base, kommune);
    const { sak } = await leggTilSak(base, { kommune, enhet: tildelingskontor, person });
    const id = await base.skriv({ slag: "kommunen", kommune }, async (tx) => {
      const fil = await lagreFil(tx, kommune, PNG, "image/png", NA);
      await tx.db
        .insertInto("dokument")
        .values({ kommune, sak, slag: "vedlegg", tittel: "Bilde", fra: "Kari", dato: DAG, fil, lagt_til_at: NA })
        .execute();
      return fil;
    });
    const hent = (omfang: Parameters<typeof base.les>[0]) => base.les(omfang, (les) => hentFil(les, kommune, id));
    expect(await hent({ slag: "innbygger", kommune, person })).toMatchObject({ mime: "image/png", bytes: PNG });
    expect(await hent({ slag: "ansatt", kommune, ansatt, enheter: [tildelingskontor] })).toMatchObject({ bytes: PNG });
    expect(await hent({ slag: "ansatt", kommune, ansatt, enheter: [nav] })).toBeNull();
  });
});
