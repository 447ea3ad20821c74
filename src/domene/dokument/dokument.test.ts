import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilSak, leggTilVedtak } from "../../../tester/oppsett/rader.ts";
import { gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { hendelserI } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { arkiver } from "./arkiver.sql.ts";
import { etterkontroller, leggUtVentende } from "./etterkontroller.ts";
import { type Fjerning, fjern } from "./fjern.ts";
import { hentDokument } from "./hent.ts";
import { kontrollerAlle, kontrollerFil } from "./kontroller.ts";
import { leggTil, type Tillegg } from "./leggTil.ts";
import { dokumenterI, finnDokument } from "./les.sql.ts";
import { seOver } from "./seOver.ts";
import { tom } from "./tom.ts";

const { base, url } = await nyBase();
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
    const oppgaver = () =>
      iKommunen(base, "4640", ({ db }) =>
        db.selectFrom("oppgave").select("slag").where("sak", "=", s.sak).where("tilstand", "=", "apen").execute(),
      );
    expect(await oppgaver()).toEqual([{ slag: "vurder_dokument" }]);
    // It is not on the list until the case is answered, but until somebody has looked; and Nav does not look here.
    const sett = (hvem: Ansatt) => gjor(base, hvem, (tx) => seOver(tx, hvem, TID, { sak: s.sak }));
    expect((await sett(nav)).ok).toBe(false);
    expect((await sett(kontoret)).ok).toBe(true);
    expect(await oppgaver()).toEqual([]);
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
  const stum = { skann: () => Promise.reject(new Error("no answer")) };

  it("goes in by what it is, where there is no scanner", async () => {
    expect(await kontrollerFil(null, "../../a.exe", bytes)).toMatchObject({
      ok: true,
      verdi: { filnavn: "a.txt", mime: "text/plain" },
    });
  });

  it("is refused when the scanner finds something, and waits when it does not answer", async () => {
    expect(await kontrollerFil({ skann: async () => "smittet" }, "a.txt", bytes)).toEqual({
      ok: false,
      nei: { grunn: "smittet" },
    });
    expect(await kontrollerFil(stum, "a.txt", bytes)).toMatchObject({ ok: true, verdi: { kontroll: "venter" } });
    expect(await kontrollerFil({ skann: async () => "ren" }, "a.txt", bytes)).toMatchObject({ verdi: { kontroll: "ren" } });
  });

  it("does not make ten files wait ten times for a scanner that is silent", async () => {
    const skann = vi.fn(stum.skann);
    const filer = Array.from({ length: 10 }, (_, i) => ({ navn: `${i}.txt`, bytes }));
    const svarene = await kontrollerAlle({ skann }, filer);
    expect(svarene.every(({ svar }) => svar.ok && svar.verdi.kontroll === "venter")).toBe(true);
    expect(skann).toHaveBeenCalledTimes(1);
  });
});

describe("a file that waits for the scanner", () => {
  const venter = (tekst: string): KjentFil => ({ ...tekstfil(tekst), kontroll: "venter" });
  const ko = async () => {
    const klient = new pg.Client({ connectionString: url });
    await klient.connect();
    const { rows } = await klient.query("select key from graphile_worker.jobs where task_identifier = 'fil.kontroller'");
    await klient.end();
    return rows.map((r: { key: string }) => r.key);
  };
  const kontroll = (fil: string, skann: () => Promise<"ren" | "smittet">) =>
    etterkontroller({ base, klokke: fastKlokke("2026-11-20T12:00:00Z"), skanner: { skann } }, { kommune: "4640", fil });
  async function medVentende(tekst: string) {
    const s = await nySak();
    const id = await lagtTil(s, kari, { filer: [venter(tekst)] });
    const fil = await se(base, kontoret, (les) => finnDokument(les, "4640", s.sak, id));
    return { ...s, id, fil: fil?.fil ?? "" };
  }

  it("is in the list for the party and the desk, and nobody can open it: not even a wrong query can", async () => {
    const s = await medVentende("Fra fastlegen, ikke sjekket.");
    for (const hvem of [kari, kontoret]) {
      expect(await se(base, hvem, (les) => dokumenterI(les, "4640", s.sak))).toMatchObject([{ id: s.id, kontroll: "venter" }]);
      expect(await s.hent(hvem, s.id)).toEqual({ ok: false, nei: { grunn: "venter_pa_kontroll" } });
      await expect(se(base, hvem, ({ db }) => db.selectFrom("fil_i_karantene").selectAll().execute())).rejects.toMatchObject({
        code: "42501",
      });
    }
    expect(await ko()).toContain(`fil.kontroller:${s.fil}`);
  });

  it("keeps waiting as long as the scanner is away, also at night and when the scanner is taken away", async () => {
    const s = await medVentende("Venter lenge.");
    await expect(kontroll(s.fil, () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    await expect(
      etterkontroller({ base, klokke: fastKlokke("2026-11-20T12:00:00Z"), skanner: null }, { kommune: "4640", fil: s.fil }),
    ).rejects.toThrow("TRAPPA_CLAMAV");
    expect(await s.hent(kari, s.id)).toMatchObject({ nei: { grunn: "venter_pa_kontroll" } });
    expect(await base.skriv({ slag: "system", kommune: "4640" }, (tx) => leggUtVentende(tx, "4640"))).toBeGreaterThanOrEqual(1);
  });

  it("comes out byte for byte when it is clean, and is written about once", async () => {
    const s = await medVentende("Helt trygg.");
    await kontroll(s.fil, async () => "ren");
    await kontroll(s.fil, async () => "ren");
    for (const hvem of [kari, kontoret]) {
      const svar = await s.hent(hvem, s.id);
      expect(svar.ok && svar.verdi.fil.bytes.toString()).toBe("Helt trygg.");
    }
    const logg = await se(base, kontoret, (les) => hendelserI(les, "4640", s.sak));
    expect(logg.filter((h) => h.slag === "dokument.kontrollert")).toHaveLength(1);
    await expect(
      base.skriv({ slag: "system", kommune: "4640" }, ({ db }) =>
        db
          .updateTable("fil")
          .set({ bytes: Buffer.from("byttet") })
          .where("id", "=", s.fil)
          .execute(),
      ),
    ).rejects.toMatchObject({ constraint: "fil_laast" });
  });

  it("is stopped for good when it is harmful: no bytes are kept, the party is told, and the desk gets it as work", async () => {
    const s = await medVentende("Smittet.");
    await kontroll(s.fil, async () => "smittet");
    expect(await s.hent(kari, s.id)).toEqual({ ok: false, nei: { grunn: "stoppet" } });
    const [sist] = await se(base, kari, (les) => hendelserI(les, "4640", s.sak));
    expect(sist).toMatchObject({ slag: "dokument.stoppet", data: { tittel: "brev.txt" } });
    const igjen = await base.les({ slag: "system", kommune: "4640" }, async ({ db }) => ({
      karantene: await db.selectFrom("fil_i_karantene").select("fil").where("fil", "=", s.fil).execute(),
      fil: await db.selectFrom("fil").select(["bytes", "kontroll"]).where("id", "=", s.fil).execute(),
    }));
    expect(igjen).toEqual({ karantene: [], fil: [{ bytes: null, kontroll: "smittet" }] });
  });
});

describe("a paper that is more than the case needs", () => {
  const fjernFor = (sak: string, dokument: string, hvem = kontoret, f: Partial<Fjerning> = {}) =>
    gjor(base, hvem, (tx) =>
      fjern(tx, hvem, TID, { sak, dokument, slag: "slettet", grunn: "Vi trenger ikke journalen din.", ...f }),
    );

  it("is gone for good: the line stays with the reason, the person is told, and the bytes leave the database", async () => {
    const s = await nySak();
    const id = await lagtTil(s, kari, { filer: [tekstfil("Hele journalen min")] });
    expect(await fjernFor(s.sak, id, kontoret, { grunn: "  " })).toMatchObject({
      nei: { grunn: "mangler", krav: [{ kode: "ikke_trengs" }] },
    });
    expect(await fjernFor(s.sak, id)).toEqual({ ok: true, verdi: true });
    for (const hvem of [kari, kontoret]) expect(await s.hent(hvem, id)).toMatchObject({ nei: { grunn: "fjernet" } });
    expect(await se(base, kari, (les) => dokumenterI(les, "4640", s.sak))).toMatchObject([
      { id, fjernet: { slag: "slettet", grunn: "Vi trenger ikke journalen din.", av: kontoret.navn } },
    ]);
    expect((await se(base, kari, (les) => hendelserI(les, "4640", s.sak)))[0]).toMatchObject({ slag: "dokument.fjernet" });
    const fil = (await se(base, kontoret, (les) => finnDokument(les, "4640", s.sak, id)))?.fil ?? "";
    expect(await tom({ base }, { kommune: "4640", fil })).toBe(true);
    expect(await tom({ base }, { kommune: "4640", fil })).toBe(false);
    const rad = await iKommunen(base, "4640", ({ db }) =>
      db.selectFrom("fil").select(["bytes", "kontroll"]).where("id", "=", fil).executeTakeFirst(),
    );
    expect(rad).toEqual({ bytes: null, kontroll: "fjernet" });
    expect(await fjernFor(s.sak, id)).toMatchObject({ nei: { grunn: "alt_fjernet" } });
    expect(await lagtTil(s, kari, { filer: [tekstfil("Hele journalen min")] })).not.toBe(id);
  });

  it("keeps its bytes as long as another case holds them, whoever asks for them to go", async () => {
    const [en, annen] = [await nySak(), await nySak()];
    const id = await lagtTil(en, kari, { filer: [tekstfil("Leiekontrakt i to saker")] });
    const fil = (await se(base, kontoret, (les) => finnDokument(les, "4640", en.sak, id)))?.fil ?? "";
    const rad = {
      kommune: "4640",
      sak: annen.sak,
      slag: "vedlegg",
      tittel: "Leiekontrakt",
      fra: "Kari Lie",
      dato: TID.idag,
    } as const;
    await gjor(base, kontoret, (tx) => arkiver(tx, { ...rad, fil: { id: fil }, na: TID.na }));
    await fjernFor(en.sak, id);
    expect(await tom({ base }, { kommune: "4640", fil })).toBe(false);
    await expect(
      base.skriv({ slag: "system", kommune: "4640" }, ({ db }) =>
        db.updateTable("fil").set({ bytes: null, kontroll: "fjernet" }).where("id", "=", fil).execute(),
      ),
    ).rejects.toThrow("en lagret fil endres ikke");
  });

  it("stays when the case was decided on it, when the office wrote it, and when another unit asks", async () => {
    const s = await nySak();
    const [id, notat] = [
      await lagtTil(s, kari, { filer: [tekstfil("Lønn")] }),
      await lagtTil(s, kontoret, { filer: [tekstfil("x")], slag: "notat" }),
    ];
    expect(await fjernFor(s.sak, id, nav)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await fjernFor(s.sak, notat)).toMatchObject({ nei: { grunn: "ikke_sendt_inn" } });
    await leggTilVedtak(base, { kommune: "4640", sak: s.sak }, kontoret.ansatt);
    expect(await fjernFor(s.sak, id)).toMatchObject({ nei: { grunn: "mangler", krav: [{ kode: "ikke_lagt_til_grunn" }] } });
  });
});
