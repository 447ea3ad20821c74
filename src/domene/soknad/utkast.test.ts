import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { dagerEtter, gjor, innbygger, type Proveperson, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { begynn } from "./begynn.ts";
import { lagreSteg, type Stegsvar } from "./lagreSteg.ts";
import { ryddUtkast } from "./rydd.sql.ts";
import { slettUtkast } from "./slett.ts";
import { finnUtkast, utkastFor } from "./utkast.sql.ts";
import { fjernVedlegg, leggVed } from "./vedlegg.ts";

const { base } = await nyBase();
const { kontoret } = await scene(base, "4640");
const ola = await innbygger(base, "4640", "Ola Nordmann");
const fil = (tekst: string): KjentFil => ({ filnavn: `${tekst}.txt`, mime: "text/plain", bytes: Buffer.from(tekst) });

async function medUtkast() {
  const kari = await innbygger(base, "4640", "Kari Lie");
  const ny = await gjor(base, kari, (tx) => begynn(tx, kari, TID, {}));
  if (!ny.ok) throw new Error(ny.nei.grunn);
  const utkast = ny.verdi.id;
  return {
    kari,
    utkast,
    lagrer: (s: Partial<Stegsvar>, tid = TID, hvem: Proveperson = kari) =>
      gjor(base, hvem, (tx) => lagreSteg(tx, hvem, tid, { utkast, steg: "behov", svar: {}, sett: 0, skriver: "pc", ...s })),
    leggerVed: (f: KjentFil, hvem: Proveperson = kari) => gjor(base, hvem, (tx) => leggVed(tx, hvem, TID, { utkast, fil: f })),
    ser: (hvem: Proveperson = kari) => se(base, hvem, (les) => finnUtkast(les, hvem, utkast)),
    natt: (dager: number) => ryddUtkast({ base, klokke: fastKlokke(dagerEtter(dager).na.toString()) }),
  };
}

describe("a draft", () => {
  it("is found again on another device as it was left, page by page", async () => {
    const { lagrer, ser } = await medUtkast();
    await lagrer({ steg: "behov", svar: { beskriv: "Jeg faller" } });
    await lagrer({ steg: "hverdag", svar: { omrader: ["handle", "dusje"] } });
    const utkast = await ser();
    expect(utkast?.svar).toEqual({ beskriv: "Jeg faller", omrader: ["handle", "dusje"] });
    expect(utkast?.sider.behov?.versjon).toBe(1);
  });

  it("starts with what is known already", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    const ny = await gjor(base, kari, (tx) => begynn(tx, kari, TID, { sider: { onsker: { tjeneste: ["stottekontakt"] } } }));
    expect(ny).toMatchObject({ ok: true, verdi: { svar: { tjeneste: ["stottekontakt"] } } });
  });

  it("written at the same moment from two places holds both", async () => {
    const { lagrer, ser } = await medUtkast();
    const begge = await Promise.all([
      lagrer({ skriver: "pc", svar: { beskriv: "Fra pc-en" } }),
      lagrer({ skriver: "mobil", svar: { endret: "Fra mobilen" } }),
    ]);
    expect((await ser())?.svar).toEqual({ beskriv: "Fra pc-en", endret: "Fra mobilen" });
    expect(begge.filter((s) => s.ok && s.verdi.annetSted !== null)).toHaveLength(1);
  });

  it("is nobody else's: neither a neighbour nor the office finds it", async () => {
    const { kari, utkast, lagrer, leggerVed, ser } = await medUtkast();
    await lagrer({ svar: { beskriv: "Privat" } });
    expect(await ser(ola)).toBeNull();
    expect(await lagrer({ svar: { beskriv: "Kapret" } }, TID, ola)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await leggerVed(fil("x"), ola)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await gjor(base, ola, (tx) => slettUtkast(tx, ola, { utkast }))).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    const hosKontoret = se(base, kontoret, (les) => les.db.selectFrom("utkast").select("id").execute());
    await expect(hosKontoret).rejects.toThrow(/permission denied/);
    expect((await se(base, kari, (les) => utkastFor(les, kari))).map((u) => u.id)).toEqual([utkast]);
  });

  it("that is full of words says so and keeps what it has", async () => {
    const { lagrer, ser } = await medUtkast();
    await lagrer({ svar: { beskriv: "Kort" } });
    expect(await lagrer({ svar: { beskriv: "å".repeat(80_000) } })).toMatchObject({ nei: { grunn: "for_stort" } });
    expect((await ser())?.svar).toEqual({ beskriv: "Kort" });
  });

  it("is refused only when ten lie unfinished", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    for (let i = 0; i < 10; i++) expect(await gjor(base, kari, (tx) => begynn(tx, kari, TID, {}))).toMatchObject({ ok: true });
    expect(await gjor(base, kari, (tx) => begynn(tx, kari, TID, {}))).toEqual({
      ok: false,
      nei: { grunn: "for_mange_utkast", antall: 10 },
    });
  });
});

describe("attachments of a draft", () => {
  it("can be added and taken away, up to ten", async () => {
    const { kari, utkast, leggerVed, ser } = await medUtkast();
    for (let i = 0; i < 10; i++) await leggerVed(fil(`vedlegg ${i}`));
    expect(await leggerVed(fil("for mye"))).toEqual({ ok: false, nei: { grunn: "for_mange_filer", maks: 10 } });
    const forste = (await ser())?.vedlegg.find((v) => v.filnavn === "vedlegg 0.txt");
    expect(forste).toMatchObject({ mime: "text/plain", storrelse: 9 });
    await gjor(base, kari, (tx) => fjernVedlegg(tx, kari, { utkast, fil: forste?.fil ?? "" }));
    expect((await ser())?.vedlegg).toHaveLength(9);
  });
});

describe("every night", () => {
  it("a draft lives thirty days after it was last touched, and its files go with it", async () => {
    const { lagrer, leggerVed, ser, natt } = await medUtkast();
    await leggerVed(fil("privat"));
    await lagrer({ svar: { beskriv: "En gang til" } }, dagerEtter(10));
    expect((await ser())?.slettes).toBe(leggTilDager(TID.idag, 40));
    await natt(40);
    expect(await ser()).not.toBeNull();
    await natt(41);
    expect(await ser()).toBeNull();
    const igjen = await base.les({ slag: "system", kommune: "4640" }, ({ db }) =>
      db.selectFrom("fil").select("id").where("bytes", "=", Buffer.from("privat")).execute(),
    );
    expect(igjen).toEqual([]);
  });

  it("a file that a draft holds stays", async () => {
    const { leggerVed, ser, natt } = await medUtkast();
    await leggerVed(fil("beholdes"));
    await natt(5);
    expect((await ser())?.vedlegg).toHaveLength(1);
  });
});
