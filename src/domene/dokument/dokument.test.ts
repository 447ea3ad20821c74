import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilSak } from "../../../tester/oppsett/rader.ts";
import { gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { hentDokument } from "./hent.ts";
import { kontrollerFil } from "./kontroller.ts";
import { leggTil, type Tillegg } from "./leggTil.ts";
import { dokumenterI } from "./les.sql.ts";

const { base } = await nyBase();
const { kontoret, nav } = await scene(base, "4640");
const kari = await innbygger(base, "4640", "Kari Lie");
const ola = await innbygger(base, "4640", "Ola Nordmann");
const tekstfil = (tekst: string): KjentFil => ({ filnavn: "brev.txt", mime: "text/plain", bytes: Buffer.from(tekst) });

async function nySak() {
  const { sak } = await leggTilSak(base, { kommune: "4640", enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });
  const legg = (hvem: Innbygger | Ansatt, t: Partial<Tillegg>) =>
    gjor(base, hvem, (tx) => leggTil(tx, hvem, TID, { sak, filer: [], ...t }));
  const hent = (hvem: Innbygger | Ansatt, dokument: string) =>
    se(base, hvem, (les) => hentDokument(les, hvem, { kommune: "4640", sak, dokument }));
  return { sak, legg, hent };
}

async function lagtTil(s: Awaited<ReturnType<typeof nySak>>, hvem: Innbygger | Ansatt, t: Partial<Tillegg>): Promise<string> {
  const svar = await s.legg(hvem, t);
  if (!svar.ok || !svar.verdi.dokumenter[0]) throw new Error("the paper was not taken in");
  return svar.verdi.dokumenter[0];
}

describe("a paper that somebody adds", () => {
  it("comes back byte for byte to the party and to the office", async () => {
    const s = await nySak();
    const id = await lagtTil(s, kari, { filer: [tekstfil("Fra fastlegen: må ha hjelp.")] });
    for (const hvem of [kari, kontoret]) {
      const svar = await s.hent(hvem, id);
      expect(svar.ok && svar.verdi.fil.bytes.toString()).toBe("Fra fastlegen: må ha hjelp.");
      expect(svar.ok && svar.verdi.dokument).toMatchObject({ tittel: "brev.txt", fra: "Kari Lie", slag: "vedlegg" });
    }
  });

  it("is not there for another resident or another unit", async () => {
    const s = await nySak();
    const id = await lagtTil(s, kari, { filer: [tekstfil("hemmelig")] });
    for (const hvem of [ola, nav]) expect(await s.hent(hvem, id)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
  });

  it("can be kept from the party by the office, and then does not exist for the party", async () => {
    const s = await nySak();
    const id = await lagtTil(s, kontoret, {
      filer: [tekstfil("Notat")],
      tittel: "Samtale med nabo",
      slag: "notat",
      synligForPart: false,
    });
    expect(await s.hent(kontoret, id)).toMatchObject({
      ok: true,
      verdi: { dokument: { tittel: "Samtale med nabo", slag: "notat" } },
    });
    expect(await s.hent(kari, id)).toMatchObject({ nei: { grunn: "dokument_finnes_ikke" } });
    expect(await se(base, kari, (les) => dokumenterI(les, "4640", s.sak))).toEqual([]);
  });

  it("from the party can neither be hidden nor called something else", async () => {
    const s = await nySak();
    await s.legg(kari, { filer: [tekstfil("Mitt")], tittel: "Vedtak", slag: "notat", synligForPart: false });
    expect(await se(base, kari, (les) => dokumenterI(les, "4640", s.sak))).toMatchObject([
      { tittel: "brev.txt", slag: "vedlegg" },
    ]);
  });

  it("sent ten times at once is one paper and one task", async () => {
    const s = await nySak();
    const svarene = await Promise.all(Array.from({ length: 10 }, () => lagtTil(s, kari, { filer: [tekstfil("Det samme")] })));
    expect(new Set(svarene).size).toBe(1);
    const oppgaver = await iKommunen(base, "4640", ({ db }) =>
      db.selectFrom("oppgave").select("slag").where("sak", "=", s.sak).where("tilstand", "=", "apen").execute(),
    );
    expect(oppgaver).toEqual([{ slag: "vurder_dokument" }]);
  });

  it("is refused when there is none, or more than ten", async () => {
    const s = await nySak();
    expect(await s.legg(kari, {})).toMatchObject({ nei: { grunn: "ingen_fil" } });
    const elleve = Array.from({ length: 11 }, (_, i) => tekstfil(String(i)));
    expect(await s.legg(kari, { filer: elleve })).toMatchObject({ nei: { grunn: "for_mange_filer", maks: 10 } });
  });
});

describe("a file at the door", () => {
  const bytes = new TextEncoder().encode("vanlig tekst");

  it("goes in by what it is, where there is no scanner", async () => {
    expect(await kontrollerFil(null, "../../a.exe", bytes)).toMatchObject({
      ok: true,
      verdi: { filnavn: "a.txt", mime: "text/plain" },
    });
  });

  it("is refused when the scanner finds something, and when it does not answer", async () => {
    expect(await kontrollerFil({ skann: async () => "smittet" }, "a.txt", bytes)).toEqual({
      ok: false,
      nei: { grunn: "smittet" },
    });
    const stum = { skann: () => Promise.reject(new Error("no answer")) };
    expect(await kontrollerFil(stum, "a.txt", bytes)).toEqual({ ok: false, nei: { grunn: "ikke_kontrollert" } });
    expect(await kontrollerFil({ skann: async () => "ren" }, "a.txt", bytes)).toMatchObject({ ok: true });
  });
});
