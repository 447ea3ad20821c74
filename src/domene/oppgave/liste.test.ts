import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { leggTilKommune, leggTilPerson, leggTilSak, NA } from "../../../tester/oppsett/rader.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import {
  type Arbeidsvalg,
  antallI,
  FLEST_TALTE,
  leggOppgave,
  listesaker,
  type NyOppgave,
  oppgaverader,
  oppgaveside,
  sokSaker,
} from "./index.ts";

const { base } = await nyBase();
const IDAG = dato("2026-11-20");
const K = await leggTilKommune(base, "4601");
const jeg = K.ansatt;
/** Nothing narrows the list. */
const ALT = { sortering: "frist", haster: null, slag: null, art: null, tjeneste: null, idag: IDAG, borte: [] } as const;

const kontoret = (enheter: readonly string[] = [K.tildelingskontor]) =>
  ({ slag: "ansatt", kommune: K.kommune, ansatt: jeg, enheter: [...enheter] }) as const;

async function sakFor(navn: string, enhet = K.tildelingskontor) {
  const person = await leggTilPerson(base, K.kommune, navn);
  return leggTilSak(base, { kommune: K.kommune, enhet, person });
}

async function oppgave(sak: string, sisteDag: Dato, mer: Partial<NyOppgave> = {}): Promise<string> {
  const felles = { kommune: K.kommune, sak, enhet: K.tildelingskontor, slag: "behandle_soknad", art: "maal" } as const;
  return base.skriv({ slag: "kommunen", kommune: K.kommune }, (tx) => leggOppgave(tx, { ...felles, sisteDag, na: NA, ...mer }));
}

const dag = (n: number): Dato => leggTilDager(IDAG, n);

function side(valg: Partial<Arbeidsvalg> = {}, enheter: readonly string[] = [K.tildelingskontor]) {
  const grunn = { kommune: K.kommune, enheter, ansatt: jeg, utvalg: "alle", ...ALT } as const;
  return base.les(kontoret(enheter), (les) => oppgaveside(les, { ...grunn, ...valg }));
}

const ider = async (valg: Partial<Arbeidsvalg> = {}, enheter?: readonly string[]) =>
  (await side(valg, enheter)).steder.map((s) => s.id);

const astrid = await sakFor("Astrid Lund");
const rolf = await sakFor("Rolf Haug Hansen");
const navsak = await sakFor("Farid Ahmadi", K.nav);
const sen = await oppgave(astrid.sak, dag(-3), { art: "lov" });
const idag = await oppgave(rolf.sak, IDAG, { slag: "nodhjelp", art: "norm", ansvarlig: jeg });
const klagen = await oppgave(astrid.sak, dag(5), { slag: "behandle_klage", art: "lov", ansvarlig: jeg });
const godkjenn = await oppgave(rolf.sak, dag(2), { slag: "godkjenn_vedtak" });
const hosNav = await oppgave(navsak.sak, dag(-1), { enhet: K.nav });
const gjort = await oppgave(astrid.sak, dag(-9));
await base.skriv({ slag: "kommunen", kommune: K.kommune }, ({ db }) =>
  db.updateTable("oppgave").set({ tilstand: "gjort", avsluttet_at: NA }).where("id", "=", gjort).execute(),
);

describe("the worklist", () => {
  it("has nødhjelp on top, then the deadline that hurts first, and nothing that is done", async () => {
    expect(await ider()).toEqual([idag, sen, godkjenn, klagen]);
  });

  it("shows only the reader's own units, and puts several units in one order", async () => {
    expect(await ider({}, [K.nav])).toEqual([hosNav]);
    expect(await ider({}, [K.tildelingskontor, K.nav])).toEqual([idag, sen, hosNav, godkjenn, klagen]);
    expect(await ider({}, [])).toEqual([]);
  });

  it("does not open another unit's wall for somebody who asks for it", async () => {
    const grunn = { kommune: K.kommune, ansatt: jeg, utvalg: "alle", ...ALT } as const;
    const svar = await base.les(kontoret(), (les) => oppgaveside(les, { ...grunn, enheter: [K.nav] }));
    expect(svar.steder).toEqual([]);
  });

  it.each([
    ["mine", [idag, klagen]],
    ["ufordelt", [sen, godkjenn]],
    ["over", [sen]],
    ["klager", [klagen]],
    ["godkjenning", [godkjenn]],
  ] as const)("has a tab for %s", async (utvalg, forventet) => {
    expect(await ider({ utvalg })).toEqual(forventet);
  });

  it("has a tab for what those who are away have", async () => {
    expect(await ider({ utvalg: "fravaer" })).toEqual([]);
    expect(await ider({ utvalg: "fravaer", borte: [jeg] })).toEqual([idag, klagen]);
  });

  it("narrows by how soon and by kind of work, and is ordered by when it came", async () => {
    expect(await ider({ haster: "idag" })).toEqual([idag, sen]);
    expect(await ider({ haster: "uke", slag: "behandle_klage" })).toEqual([klagen]);
    const ut = await oppgave(rolf.sak, dag(30), { slag: "post_brev", na: NA.add({ hours: 1 }) });
    expect((await ider({ sortering: "nyest" }))[0]).toBe(ut);
    expect((await ider({ sortering: "eldst" })).at(-1)).toBe(ut);
    const { steder } = await side({ sortering: "eldst" });
    const forst = await side({ sortering: "eldst", for: steder[2] });
    expect(forst.steder).toEqual(steder.slice(0, 2));
    const etter = await side({ sortering: "nyest", etter: steder[2] });
    expect(etter.steder).toEqual(steder.slice(0, 2).toReversed());
    await base.skriv({ slag: "kommunen", kommune: K.kommune }, ({ db }) =>
      db.updateTable("oppgave").set({ tilstand: "gjort", avsluttet_at: NA }).where("id", "=", ut).execute(),
    );
  });

  it("narrows by kind of deadline and by service", async () => {
    expect(await ider({ art: "lov" })).toEqual([sen, klagen]);
    expect(await ider({ tjeneste: "hjemmesykepleie", utvalg: "over" })).toEqual([sen]);
    expect(await ider({ tjeneste: "trygghetsalarm" })).toEqual([]);
  });

  it("counts each tab", async () => {
    const hvem = { kommune: K.kommune, enheter: [K.tildelingskontor], ansatt: jeg, idag: IDAG, borte: [jeg] };
    expect(await base.les(kontoret(), (les) => antallI(les, hvem))).toEqual({
      alle: 4,
      mine: 2,
      ufordelt: 2,
      over: 1,
      klager: 1,
      godkjenning: 1,
      fravaer: 2,
    });
  });

  it("tells each task's case as a line: who, what, whose", async () => {
    const steder = [
      { id: idag, sak: rolf.sak },
      { id: sen, sak: astrid.sak },
    ];
    const [rad, ...resten] = await base.les(kontoret(), (les) => oppgaverader(les, K.kommune, steder));
    expect(rad).toMatchObject({
      id: idag,
      slag: "nodhjelp",
      person: { navn: "Rolf Haug Hansen" },
      tjenester: ["hjemmesykepleie"],
      gjores: { id: jeg },
      ansvarlig: null,
      venterPaSvar: false,
    });
    expect(resten.map((r) => r.id)).toEqual([sen]);
  });
});

describe("a long list", () => {
  it("is read page by page in both directions, without losing or repeating a task", async () => {
    const L = await leggTilKommune(base, "4602");
    const person = await leggTilPerson(base, L.kommune);
    const { sak } = await leggTilSak(base, { kommune: L.kommune, enhet: L.tildelingskontor, person });
    const antall = grenser.side.rader * 2 + 20;
    await base.skriv({ slag: "kommunen", kommune: L.kommune }, ({ db }) =>
      db
        .insertInto("oppgave")
        .values(
          Array.from({ length: antall }, (_, i) => ({
            ...{ kommune: L.kommune, id: randomUUID(), sak, enhet: L.tildelingskontor, slag: "svar_melding" as const },
            ...{ art: "satt" as const, siste_dag: leggTilDager(IDAG, i % 7), opprettet: NA },
          })),
        )
        .execute(),
    );
    const omfang = { slag: "ansatt", kommune: L.kommune, ansatt: L.ansatt, enheter: [L.tildelingskontor] } as const;
    const grunn = { kommune: L.kommune, enheter: [L.tildelingskontor], ansatt: L.ansatt, utvalg: "alle", ...ALT } as const;
    const les = (sted: Pick<Arbeidsvalg, "etter" | "for"> = {}) => base.les(omfang, (l) => oppgaveside(l, { ...grunn, ...sted }));

    const forste = await les();
    const andre = await les({ etter: forste.neste ?? undefined });
    const tredje = await les({ etter: andre.neste ?? undefined });
    const alle = [...forste.steder, ...andre.steder, ...tredje.steder];
    expect(new Set(alle.map((s) => s.id)).size).toBe(antall);
    expect(alle.map((s) => s.rang)).toEqual(alle.map((s) => s.rang).toSorted());
    expect([forste, andre, tredje].map((s) => [s.forrige !== null, s.neste !== null])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    const tilbake = await les({ for: tredje.forrige ?? undefined });
    expect(tilbake.steder).toEqual(andre.steder);
    expect((await les({ for: tilbake.forrige ?? undefined })).steder).toEqual(forste.steder);
    const hvem = { kommune: L.kommune, enheter: [L.tildelingskontor], ansatt: L.ansatt, idag: IDAG, borte: [] };
    expect((await base.les(omfang, (l) => antallI(l, hvem))).alle).toBe(FLEST_TALTE);
  });
});

describe("finding a case", () => {
  const sok = async (ord: string, enheter: readonly string[] = [K.tildelingskontor]) => {
    const treff = await base.les(kontoret(enheter), (les) => sokSaker(les, K.kommune, ord));
    const saker = await base.les(kontoret(enheter), (les) => listesaker(les, K.kommune, treff.saker));
    return saker.map((s) => s.person.navn);
  };

  it("works by number, by first name, by last name, by the beginning of a word, in any order and case", async () => {
    const [linje] = await base.les(kontoret(), (les) => listesaker(les, K.kommune, [astrid.sak]));
    expect(await sok(linje?.saksnummer ?? "")).toEqual(["Astrid Lund"]);
    for (const ord of ["astrid", "LUND", "lun", "lund astrid", " Astrid  Lund "]) expect(await sok(ord)).toEqual(["Astrid Lund"]);
    expect(await sok("haug")).toEqual(["Rolf Haug Hansen"]);
  });

  it("finds nobody by the middle of a word, by signs of the database, or by nothing", async () => {
    for (const ord of ["strid", "%", "_", "' or 1=1 --", "2026/999999", "", "  ", "ø"]) expect(await sok(ord)).toEqual([]);
  });

  it("stays behind the unit's wall", async () => {
    expect(await sok("farid")).toEqual([]);
    expect(await sok("farid", [K.nav])).toEqual(["Farid Ahmadi"]);
  });
});
