import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen } from "../../../tester/oppsett/rader.ts";
import { gjor, innbygger, type Proveperson, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { hentFil } from "../../grunnmur/filer.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { dato, leggTilDager, leggTilManeder } from "../../lov/kjerne/dato.ts";
import { dokumenterI, finnDokument } from "../dokument/index.ts";
import { settRepresentasjon } from "../fullmakt/index.ts";
import { finnPerson, type Omfang, type Representasjon } from "../person/index.ts";
import { finnSak, fristerI, hendelserI, posterI, sakerFor } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { begynn, finnUtkast, kvitteringFor, lagreSteg, leggVed, type Svar, send, soknadI } from "./index.ts";

const { base } = await nyBase();
const { kommune, kontoret, nav } = await scene(base, "4640");

const OMSORG: Svar = {
  nod: ["ingen"],
  haster: "nei",
  gjelder: ["omsorg"],
  hvem: "jeg",
  beskriv: "Jeg kommer meg ikke ut alene lenger.",
  opphold: "Fjordvegen 1, 6856 Sogndal",
  husstand: "alene",
  tolk: "nei",
  brev: "papir",
};
const BEGGE: Svar = {
  ...OMSORG,
  gjelder: ["omsorg", "sosial"],
  f_hva: ["husleie", "strom"],
  f_fortell: "Pengene tok slutt.",
  f_sammen: "alene",
  f_barn: "nei",
  f_bo: "leier_privat",
  f_botilbud: "nei",
  f_inntekt: "0",
  f_saldo: "0",
};

async function medUtkast(svar: Svar, hvem?: Proveperson) {
  const kari = hvem ?? (await innbygger(base, "4640", "Kari Lie"));
  const ny = await gjor(base, kari, (tx) => begynn(tx, kari, TID, { sider: { alt: svar } }));
  if (!ny.ok) throw new Error(ny.nei.grunn);
  const utkast = ny.verdi.id;
  return {
    kari,
    utkast,
    sender: (hvem: Proveperson = kari) => gjor(base, hvem, (tx) => send(tx, hvem, TID, { kommune, utkast })),
  };
}

async function sendt(svar: Svar, hvem?: Proveperson) {
  const u = await medUtkast(svar, hvem);
  const kvittert = await u.sender();
  if (!kvittert.ok) throw new Error(JSON.stringify(kvittert.nei));
  return { ...u, kvittering: kvittert.verdi, sak: kvittert.verdi.saker[0]?.id ?? "" };
}

const antallSoknader = (nokkel: string) =>
  iKommunen(
    base,
    "4640",
    async ({ db }) => (await db.selectFrom("soknad").select("id").where("nokkel", "=", nokkel).execute()).length,
  );

async function soknadstekst(hvem: Innbygger | Ansatt, sak: string): Promise<string> {
  return se(base, hvem, async (les) => {
    const dokument = (await dokumenterI(les, "4640", sak)).find((d) => d.slag === "soknad");
    const funnet = await finnDokument(les, "4640", sak, dokument?.id ?? "");
    return (await hentFil(les, "4640", funnet?.fil ?? ""))?.bytes.toString() ?? "";
  });
}

describe("an application that is sent", () => {
  it("is a case with an answer date, and the receipt says by when and why", async () => {
    const { kari, kvittering, sak } = await sendt(OMSORG);
    expect(kvittering.saker).toMatchObject([{ spor: "omsorg", nummer: expect.stringMatching(/^2026\/\d+$/) }]);
    const [frist] = kvittering.saker[0]?.frister.filter((f) => f.art === "lov") ?? [];
    expect(frist).toMatchObject({ slag: "forelopig_svar", sisteDag: leggTilManeder(TID.idag, 1) });
    expect(frist?.grunnlag.sporing.length).toBeGreaterThan(0);
    expect(await se(base, kari, (les) => posterI(les, "4640", sak))).toMatchObject([
      { tjeneste: null, onsket: "Jeg kommer meg ikke ut alene lenger.", utfall: null },
    ]);
    const hendelser = await se(base, kari, (les) => hendelserI(les, "4640", sak));
    expect(hendelser.map((h) => h.slag)).toEqual(["soknad.mottatt", "sak.opprettet"]);
  });

  it("gives the same receipt when one comes back to it", async () => {
    const { kari, kvittering } = await sendt(OMSORG);
    expect(await se(base, kari, (les) => kvitteringFor(les, "4640", kvittering.soknad))).toEqual(kvittering);
    const ola = await innbygger(base, "4640", "Ola Nordmann");
    expect(await se(base, ola, (les) => kvitteringFor(les, "4640", kvittering.soknad))).toBeNull();
  });

  it("sent fifty times at once is one application with one case, and fifty equal receipts", async () => {
    const { kari, utkast, sender } = await medUtkast(OMSORG);
    const svar = await Promise.all(Array.from({ length: 50 }, () => sender()));
    const [forste] = svar;
    expect(forste).toMatchObject({ ok: true });
    for (const s of svar) expect(s).toEqual(forste);
    expect(await antallSoknader(`utkast:${utkast}`)).toBe(1);
    expect(await se(base, kari, (les) => sakerFor(les, "4640", kari.person))).toHaveLength(1);
    expect(await se(base, kari, (les) => finnUtkast(les, kari, utkast))).toBeNull();
  });

  it("lies in the file as a text anybody can read, with its attachments", async () => {
    const { kari, utkast, sender } = await medUtkast({ ...OMSORG, trygt: "Ikke ring på kvelden" });
    const fil = { filnavn: "epikrise.txt", mime: "text/plain", bytes: Buffer.from("epikrise") } as const;
    await gjor(base, kari, (tx) => leggVed(tx, kari, TID, { utkast, fil }));
    const kvittert = await sender();
    const sak = (kvittert.ok && kvittert.verdi.saker[0]?.id) || "";
    const dokumenter = await se(base, kontoret, (les) => dokumenterI(les, "4640", sak));
    expect(dokumenter.map((d) => [d.slag, d.tittel, d.fra])).toEqual(
      expect.arrayContaining([
        ["soknad", "Søknad om hjelp", "Kari Lie"],
        ["vedlegg", "epikrise.txt", "Kari Lie"],
      ]),
    );
    const tekst = await soknadstekst(kontoret, sak);
    expect(tekst).toMatch(/Mottatt fredag 20\.\snovember 2026 klokka 10\.00/);
    expect(tekst).toContain("Jeg kommer meg ikke ut alene lenger.");
    expect(tekst).toContain("epikrise.txt");
    expect(tekst).not.toContain("Ikke ring på kvelden");
  });

  it("remembers how the person wants to be reached, and keeps what was not asked", async () => {
    const { kari } = await sendt({ ...OMSORG, malform: "nn", telefon: "97012345" });
    expect(await se(base, kari, (les) => finnPerson(les, "4640", kari.person))).toMatchObject({
      malform: "nn",
      vilHaPapir: true,
      telefon: "97012345",
      epost: null,
      adresse: "Fjordvegen 1, 6856 Sogndal",
    });
  });

  it("with an answer lacking is refused by name and page, and the draft is still there", async () => {
    const { kari, utkast, sender } = await medUtkast({ ...OMSORG, beskriv: "", tolk: "" });
    expect(await sender()).toMatchObject({
      ok: false,
      nei: {
        grunn: "mangler_svar",
        feil: [
          { side: "behov", id: "beskriv" },
          { side: "kontakt", id: "tolk" },
        ],
      },
    });
    expect(await se(base, kari, (les) => finnUtkast(les, kari, utkast))).not.toBeNull();
  });

  it("of somebody else cannot be sent", async () => {
    const { utkast, sender } = await medUtkast(OMSORG);
    expect(await sender(await innbygger(base, "4640", "Ola Nordmann"))).toEqual({ ok: false, nei: { grunn: "finnes_ikke" } });
    expect(await antallSoknader(`utkast:${utkast}`)).toBe(0);
  });

  it("leaves behind what was written on a page that is not part of it any more", async () => {
    const { sak } = await sendt({ ...BEGGE, gjelder: ["omsorg"] });
    const lest = await se(base, kontoret, async (les) => {
      const funnet = await finnSak(les, "4640", sak);
      return funnet && soknadI(les, funnet);
    });
    expect(lest?.svar).toMatchObject({ beskriv: OMSORG.beskriv });
    expect(lest?.svar).not.toHaveProperty("f_saldo");
  });
});

describe("one application for care and for money", () => {
  it("is two cases, at two offices, each with its own clocks", async () => {
    const { kari, kvittering } = await sendt(BEGGE);
    expect(kvittering.saker.map((s) => [s.spor, s.poster.map((p) => p.onsket)])).toEqual([
      ["omsorg", ["Jeg kommer meg ikke ut alene lenger."]],
      ["sosial", ["Husleie", "Strøm"]],
    ]);
    const [omsorg, sosial] = kvittering.saker;
    expect(await se(base, kontoret, (les) => finnSak(les, "4640", sosial?.id ?? ""))).toBeNull();
    expect(await se(base, nav, (les) => finnSak(les, "4640", omsorg?.id ?? ""))).toBeNull();
    expect(await se(base, nav, (les) => fristerI(les, "4640", sosial?.id ?? ""))).not.toEqual([]);
    expect(await se(base, kari, (les) => sakerFor(les, "4640", kari.person))).toHaveLength(2);
  });

  it("gives each office the pages it needs, and not the other's", async () => {
    const { kvittering } = await sendt(BEGGE);
    const [omsorg, sosial] = kvittering.saker.map((s) => s.id);
    const hosKontoret = await soknadstekst(kontoret, omsorg ?? "");
    const hosNav = await soknadstekst(nav, sosial ?? "");
    expect([hosKontoret.includes("Pengene tok slutt."), hosNav.includes("Pengene tok slutt.")]).toEqual([false, true]);
    expect([hosKontoret.includes("kommer meg ikke ut"), hosNav.includes("kommer meg ikke ut")]).toEqual([true, false]);
    expect([hosKontoret, hosNav].every((tekst) => tekst.includes("Fjordvegen 1"))).toBe(true);
  });

  it("where food is lacking starts the clock of nødhjelp at Nav, and a task", async () => {
    const { kvittering } = await sendt({
      ...BEGGE,
      nod: ["mat"],
      n_hva: "Tomt for mat",
      n_hvem: "meg",
      n_penger: "0",
      n_ring: "97012345",
    });
    const sosial = kvittering.saker.find((s) => s.spor === "sosial");
    expect(sosial?.frister[0]).toMatchObject({ slag: "nodhjelp", art: "norm" });
    expect(await se(base, nav, (les) => finnSak(les, "4640", sosial?.id ?? ""))).toMatchObject({ haster: true });
    const oppgaver = await se(base, nav, ({ db }) =>
      db
        .selectFrom("oppgave")
        .select("slag")
        .where("sak", "=", sosial?.id ?? "")
        .orderBy("siste_dag")
        .execute(),
    );
    expect(oppgaver[0]).toEqual({ slag: "nodhjelp" });
  });
});

describe("an application for somebody else", () => {
  const rep = (representert: Proveperson, representant: Proveperson, slag: Representasjon["slag"], omfang: Omfang[]) =>
    iKommunen(base, "4640", (tx) =>
      settRepresentasjon(tx, { slag: "system", navn: "prove" }, TID, {
        kommune: "4640",
        representert: representert.person,
        representant: representant.person,
        slag,
        omfang,
        fra: leggTilDager(TID.idag, -1),
        til: null,
      }),
    );
  const ANDRE = { ...OMSORG, forhold: "forelder", vet_om: "ja" } as const;
  const ser = async (hvem: Proveperson) => (await se(base, hvem, (les) => sakerFor(les, "4640", hvem.person))).length;
  const brevTil = (person: Proveperson) =>
    iKommunen(base, "4640", ({ db }) =>
      db.selectFrom("brev").select(["slag", "er_kopi"]).where("mottaker", "=", person.person).execute(),
    );

  it("one's child is the child's case, which the parent follows", async () => {
    const barn = await innbygger(base, "4640", "Lille Lie", dato("2018-05-05"));
    const mor = await innbygger(base, "4640", "Mari Lie");
    await rep(barn, mor, "foresatt", ["brev", "snakke", "soke", "klage"]);
    const { sak } = await sendt({ ...ANDRE, hvem: "barn" }, mor);
    expect(await se(base, mor, (les) => finnSak(les, "4640", sak))).toMatchObject({ person: barn.person });
    expect(await brevTil(mor)).toEqual([{ slag: "kvittering", er_kopi: false }]);
  });

  it("by fullmakt opens the case to both, and the party gets a letter about it", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    const per = await innbygger(base, "4640", "Per Lie");
    await rep(kari, per, "fullmakt", ["brev", "soke"]);
    const { kvittering } = await sendt({ ...ANDRE, hvem: "fullmakt" }, per);
    expect(kvittering.gjelder).toEqual({ slag: "representert", navn: "Kari Lie" });
    expect([await ser(kari), await ser(per)]).toEqual([1, 1]);
    expect(await brevTil(kari)).toEqual([{ slag: "kvittering", er_kopi: false }]);
  });

  it("of two children is the one that is named", async () => {
    const mor = await innbygger(base, "4640", "Mari Lie");
    const [ola, eva] = [
      await innbygger(base, "4640", "Ola Lie", dato("2016-05-05")),
      await innbygger(base, "4640", "Eva Lie", dato("2018-05-05")),
    ];
    await rep(ola, mor, "foresatt", ["brev", "soke"]);
    await rep(eva, mor, "foresatt", ["brev", "soke"]);
    const { sender } = await medUtkast({ ...ANDRE, hvem: "barn" }, mor);
    expect(await sender()).toMatchObject({ nei: { grunn: "mangler_svar", feil: [{ side: "om_deg", id: "gjelder_navn" }] } });
    const { sak } = await sendt({ ...ANDRE, hvem: "barn", gjelder_navn: "Eva Lie" }, mor);
    expect(await se(base, mor, (les) => finnSak(les, "4640", sak))).toMatchObject({ person: eva.person });
  });

  it("without a fullmakt is that person's case all the same; the writer has the receipt and no more", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    const nabo = await innbygger(base, "4640", "Nils Nabo");
    const { kvittering } = await sendt({ ...ANDRE, hvem: "skrivehjelp", gjelder_navn: "Kari Lie", gjelder_fnr: kari.fnr }, nabo);
    expect([await ser(kari), await ser(nabo)]).toEqual([1, 0]);
    expect(await se(base, nabo, (les) => kvitteringFor(les, "4640", kvittering.soknad))).toEqual(kvittering);
    expect(await brevTil(kari)).toEqual([{ slag: "kvittering", er_kopi: false }]);
    expect(await brevTil(nabo)).toEqual([]);
  });

  it("with a number that is another's reaches nobody's record, and does not tell whose it was", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    const nabo = await innbygger(base, "4640", "Nils Nabo");
    const { kvittering, sak } = await sendt(
      { ...ANDRE, hvem: "skrivehjelp", gjelder_navn: "Ada Moe", gjelder_fnr: kari.fnr },
      nabo,
    );
    expect(await ser(kari)).toBe(0);
    expect(JSON.stringify(kvittering)).not.toContain("Kari");
    expect(await se(base, nabo, (les) => posterI(les, "4640", sak))).toMatchObject([
      { onsket: "For Ada Moe: Jeg kommer meg ikke ut alene lenger." },
    ]);
  });

  it("whom the kommune has never met makes that person known", async () => {
    const nabo = await innbygger(base, "4640", "Nils Nabo");
    const fnr = syntetiskFnr(dato("1940-04-04"), 77);
    await sendt({ ...ANDRE, hvem: "skrivehjelp", gjelder_navn: "Ny Nilsen", gjelder_fnr: fnr }, nabo);
    const ny = await iKommunen(base, "4640", ({ db }) => db.selectFrom("person").select("navn").where("fnr", "=", fnr).execute());
    expect(ny).toEqual([{ navn: "Ny Nilsen" }]);
  });

  it("that is worry, and no application, is one matter for the office, and asks for no service", async () => {
    const nabo = await innbygger(base, "4640", "Nils Nabo");
    const { kvittering, sak } = await sendt(
      { ...ANDRE, hvem: "bekymret", gjelder_navn: "Ada Moe", tjenester: ["stottekontakt"] },
      nabo,
    );
    expect(kvittering.gjelder).toEqual({ slag: "bekymring", navn: "Ada Moe" });
    expect(await se(base, nabo, (les) => posterI(les, "4640", sak))).toMatchObject([
      { tjeneste: null, onsket: expect.stringMatching(/^Bekymret for Ada Moe: /) },
    ]);
    expect((await soknadstekst(nabo, sak)).startsWith("Bekymringsmelding\n")).toBe(true);
  });
});

it("a page saved at the last moment is in the application", async () => {
  const { kari, utkast, sender } = await medUtkast(OMSORG);
  const svar = { mal: "Gå på kafé igjen" };
  await gjor(base, kari, (tx) => lagreSteg(tx, kari, TID, { utkast, steg: "viktig", svar, sett: 0, skriver: "pc" }));
  const kvittert = await sender();
  const sak = (kvittert.ok && kvittert.verdi.saker[0]?.id) || "";
  expect(await soknadstekst(kari, sak)).toContain("Gå på kafé igjen");
});
