import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen } from "../../../tester/oppsett/rader.ts";
import { gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { dato, leggTilDager, leggTilManeder } from "../../lov/kjerne/dato.ts";
import { brevI, finnBrev, tekstAv } from "../brev/index.ts";
import { dokumenterI } from "../dokument/index.ts";
import { finnPersonMedFnr } from "../person/index.ts";
import { finnSak, posterI, sakerFor } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Registrering, registrer, soknadI } from "./index.ts";

const { base } = await nyBase();
const { kommune, kontoret, nav } = await scene(base, "4640");
let lopenr = 0;

/** Somebody the kommune has not met, who said at the counter ten days ago what they need. */
function registrering(r: Partial<Registrering> = {}): Registrering {
  lopenr += 1;
  return {
    kommune,
    kanal: "muntlig",
    mottatt: leggTilDager(TID.idag, -10),
    sentGrunn: "",
    person: {
      fnr: syntetiskFnr(dato("1944-02-03"), lopenr),
      navn: "Gunnar Moe",
      adresse: "Moevegen 2, 6856 Sogndal",
      telefon: "",
    },
    sprak: null,
    beskrivelse: "Jeg klarer ikke trappa lenger, og vil ha noen å gå tur med.",
    poster: [{ tjeneste: "stottekontakt", onsket: "Noen å gå tur med", spor: "omsorg" }],
    haster: "nei",
    sagtAv: "",
    filer: [],
    nokkel: `n${lopenr}`,
    ...r,
  };
}

const registrerer = (r: Registrering, hvem: Ansatt = kontoret) => gjor(base, hvem, (tx) => registrer(tx, hvem, TID, r));

async function registrert(r: Partial<Registrering> = {}, hvem: Ansatt = kontoret) {
  const inn = registrering(r);
  const svar = await registrerer(inn, hvem);
  if (!svar.ok) throw new Error(JSON.stringify(svar.nei));
  return { ...svar.verdi, inn, sak: svar.verdi.kvittering.saker[0]?.id ?? "" };
}

describe("what is said at the counter", () => {
  it("is an application from the day it was said, and the clock runs from that day", async () => {
    const { sak, inn, kvittering } = await registrert();
    expect(await se(base, kontoret, (les) => finnSak(les, "4640", sak))).toMatchObject({ mottattDato: inn.mottatt });
    expect(kvittering.saker[0]?.frister.find((f) => f.art === "lov")?.sisteDag).toBe(leggTilManeder(inn.mottatt, 1));
    expect(await se(base, kontoret, (les) => posterI(les, "4640", sak))).toMatchObject([
      { tjeneste: "stottekontakt", onsket: "Noen å gå tur med" },
    ]);
  });

  it("is read back to the person in a letter, in the words that were said", async () => {
    const { sak, brev } = await registrert();
    expect(brev).toMatchObject([{ kanal: "papir", erKopi: false }]);
    const helt = await se(base, kontoret, (les) => finnBrev(les, "4640", brev[0]?.brev ?? ""));
    expect(helt?.slag).toBe("kvittering");
    expect(helt && tekstAv(helt.modell)).toContain("Jeg klarer ikke trappa lenger, og vil ha noen å gå tur med.");
    expect(await se(base, kontoret, (les) => brevI(les, "4640", sak))).toHaveLength(1);
  });

  it("tells in the file who said it, who wrote it, and which day", async () => {
    const { sak } = await registrert({ sagtAv: "Datteren Mari Moe" });
    const dokumenter = await se(base, kontoret, (les) => dokumenterI(les, "4640", sak));
    expect(dokumenter.find((d) => d.slag === "soknad")).toMatchObject({
      fra: "Datteren Mari Moe",
      dato: leggTilDager(TID.idag, -10),
    });
    const soknad = await se(base, kontoret, async (les) => {
      const funnet = await finnSak(les, "4640", sak);
      return funnet && soknadI(les, funnet);
    });
    expect(soknad).toMatchObject({
      kanal: "muntlig",
      sagtAv: "Datteren Mari Moe",
      registrertAvNavn: kontoret.navn,
      sendtAv: null,
    });
  });

  it("is the person's own case when they log in", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    await registrert({ person: { fnr: kari.fnr, navn: "Kari Lie", adresse: "", telefon: "97012345" } });
    expect(await se(base, kari, (les) => sakerFor(les, "4640", kari.person))).toHaveLength(1);
    expect(await se(base, kari, (les) => finnPersonMedFnr(les, "4640", kari.fnr))).toMatchObject({ telefon: "97012345" });
  });

  it("sent twenty times at once is one application, one letter and twenty equal receipts", async () => {
    const inn = registrering();
    const svar = await Promise.all(Array.from({ length: 20 }, () => registrerer(inn)));
    const kvitteringer = svar.map((s) => (s.ok ? s.verdi.kvittering : null));
    expect(kvitteringer[0]).toMatchObject({ saker: [{ spor: expect.any(String) }] });
    for (const k of kvitteringer) expect(k).toEqual(kvitteringer[0]);
    expect(svar.filter((s) => s.ok && s.verdi.brev.length > 0)).toHaveLength(1);
  });

  it("takes the papers that came with it into the file", async () => {
    const fil = { filnavn: "skjema.txt", mime: "text/plain", bytes: Buffer.from("på papir") } as const;
    const { sak } = await registrert({ kanal: "papir", filer: [fil] });
    const titler = (await se(base, kontoret, (les) => dokumenterI(les, "4640", sak))).map((d) => d.tittel);
    expect(titler).toContain("skjema.txt");
  });
});

describe("at the wrong counter", () => {
  it("nobody is turned away: the case lies with the right unit, and the one who wrote it down does not see it", async () => {
    const { sak, egne, kvittering } = await registrert({}, nav);
    expect(kvittering.saker).toMatchObject([{ spor: "omsorg" }]);
    expect(egne).toEqual([]);
    expect(await se(base, nav, (les) => finnSak(les, "4640", sak))).toBeNull();
    expect(await se(base, kontoret, (les) => finnSak(les, "4640", sak))).not.toBeNull();
  });

  it("what is for two units becomes two cases, and one may be one's own", async () => {
    const { egne, kvittering } = await registrert(
      {
        poster: [
          { tjeneste: "praktisk_bistand", onsket: "Vask", spor: "omsorg" },
          { tjeneste: "okonomisk_stonad", onsket: "Husleie for november", spor: "omsorg" },
          { tjeneste: null, onsket: "Noe å gjøre om dagen", spor: "omsorg" },
        ],
      },
      nav,
    );
    expect(kvittering.saker.map((s) => [s.spor, s.poster.length])).toEqual([
      ["omsorg", 2],
      ["sosial", 1],
    ]);
    expect(egne).toEqual([kvittering.saker[1]?.id]);
  });
});

describe("a registration is refused, and nothing is written,", () => {
  const person = { fnr: syntetiskFnr(dato("1950-06-06"), 9), navn: "Ny Person", adresse: "", telefon: "" };
  it.each<[string, Partial<Registrering>, object]>([
    ["for tomorrow", { mottatt: leggTilDager(TID.idag, 1) }, { grunn: "fram_i_tid" }],
    ["for more than a year ago", { mottatt: leggTilDager(TID.idag, -366), sentGrunn: "Glemt" }, { grunn: "for_gammel" }],
    ["late without a reason", { mottatt: leggTilDager(TID.idag, -15) }, { grunn: "mangler_sen_grunn" }],
    ["with a slip in the number", { person: { ...person, fnr: "12345678901" } }, { grunn: "ugyldig_fnr" }],
    ["without a name", { person: { ...person, navn: " " } }, { grunn: "mangler_navn" }],
    ["for nothing", { poster: [] }, { grunn: "ingen_poster" }],
    [
      "for a service that is not one",
      { poster: [{ tjeneste: "trylling", onsket: "x", spor: "omsorg" }] },
      { grunn: "ukjent_tjeneste" },
    ],
    [
      "for an item without words",
      { poster: [{ tjeneste: null, onsket: " ", spor: "omsorg" }] },
      { grunn: "mangler_onske", post: 0 },
    ],
    ["with more words than a letter holds", { beskrivelse: "å".repeat(8_001) }, { grunn: "for_lang", felt: "beskrivelse" }],
  ])("%s", async (_navn, r, grunn) => {
    const antall = () => iKommunen(base, "4640", async ({ db }) => (await db.selectFrom("soknad").select("id").execute()).length);
    const for_ = await antall();
    expect(await registrerer(registrering(r))).toMatchObject({ ok: false, nei: grunn });
    expect(await antall()).toBe(for_);
  });

  it("when the number belongs to another name, which the desk is told", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    const svar = await registrerer(registrering({ person: { fnr: kari.fnr, navn: "Kåre Lie", adresse: "", telefon: "" } }));
    expect(svar).toEqual({ ok: false, nei: { grunn: "navn_stemmer_ikke", registrertNavn: "Kari Lie" } });
  });

  it("from somebody who does not handle cases in the kommune", async () => {
    const administrator: Ansatt = { ...kontoret, roller: kontoret.roller.map((r) => ({ ...r, rolle: "administrator" })) };
    expect(await registrerer(registrering(), administrator)).toMatchObject({ nei: { grunn: "feil_rolle" } });
    const fremmed: Ansatt = { ...kontoret, kommune: "3203" };
    expect(await registrerer(registrering(), fremmed)).toMatchObject({ nei: { grunn: "annen_kommune" } });
  });
});

it("a late one with its reason stands, and the reason is in the file", async () => {
  const { sak } = await registrert({ mottatt: leggTilDager(TID.idag, -40), sentGrunn: "Lappen lå i feil hylle." });
  expect(await se(base, kontoret, (les) => finnSak(les, "4640", sak))).toMatchObject({
    mottattDato: leggTilDager(TID.idag, -40),
  });
});
