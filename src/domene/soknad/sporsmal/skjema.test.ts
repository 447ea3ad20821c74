import { describe, expect, test } from "vitest";
import { syntetiskFnr } from "../../../grunnmur/ident/fnr.ts";
import { lagSkjema } from "../../../grunnmur/skjema.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import { feilsetning } from "./ord.ts";
import { finnSide } from "./sider.ts";
import { feilI, lesSide, mellomlagre, raaSvar } from "./skjema.ts";
import { harFnr, oreAv } from "./tolk.ts";
import type { Side, Svar } from "./typer.ts";

const omsorg: Svar = { nod: ["ingen"], haster: "nei", gjelder: ["omsorg"], hvem: "jeg" };
const sosial: Svar = { ...omsorg, gjelder: ["sosial"] };
const side = (id: string, svar: Svar): Side => {
  const funnet = finnSide(id, svar);
  if (!funnet) throw new Error(`no page ${id}`);
  return funnet;
};
const feil = (id: string, svar: Svar, raa: Record<string, unknown>) => {
  const lest = lesSide(side(id, svar), svar, raa);
  return lest.ok ? [] : lest.nei.map((f) => `${f.id}: ${f.kode}`);
};

const SYNTETISK = syntetiskFnr(dato("1970-08-24"));

test("the need is required, and «ring meg» is a way out", () => {
  expect(feil("behov", omsorg, {})).toEqual(["beskriv: mangler"]);
  expect(feil("behov", omsorg, { ring_meg: ["ja"] })).toEqual([]);
  expect(feil("behov", omsorg, { beskriv: "  Jeg kommer meg ikke ut.  " })).toEqual([]);
});

test("what is read is trimmed, and what is empty is left out", () => {
  const lest = lesSide(side("behov", omsorg), omsorg, { beskriv: "  Hjelp  ", endret: "   ", annet: "fremmed felt" });
  expect(lest).toEqual({ ok: true, verdi: { beskriv: "Hjelp" } });
});

test("faults come in the order of the questions", () => {
  expect(feil("haster", {}, { haster: "kanskje" })).toEqual(["nod: mangler", "haster: ukjent_valg"]);
});

test("«none of these» with one of them means the one", () => {
  const lest = lesSide(side("haster", {}), {}, { nod: ["mat", "ingen"], haster: "i_dag" });
  expect(lest).toMatchObject({ ok: true, verdi: { nod: ["mat"] } });
});

test("the figures are required, and «jeg vet ikke» is a way out", () => {
  expect(feil("okonomi", sosial, {})).toEqual(["f_inntekt: mangler", "f_saldo: mangler"]);
  expect(feil("okonomi", sosial, { f_vet_ikke: ["ja"] })).toEqual([]);
});

describe("amounts", () => {
  test.each([
    ["1250", 125_000],
    ["1 250,50", 125_050],
    ["12.500 kr", 1_250_000],
    ["kr 900,-", 90_000],
    ["0", 0],
  ])("%s", (tekst, ore) => {
    const lest = lesSide(side("okonomi", sosial), sosial, { f_inntekt: tekst, f_saldo: "0" });
    expect(lest.ok && oreAv(lest.verdi.f_inntekt)).toBe(ore);
    expect(lest.ok && lesSide(side("okonomi", sosial), sosial, lest.verdi)).toEqual(lest);
  });
  test.each(["mye", "-5", "1,234", "1e9", "12345678901234"])("%s is refused", (tekst) => {
    expect(feil("okonomi", sosial, { f_inntekt: tekst, f_saldo: "0" })[0]).toMatch(/^f_inntekt: (ugyldig_belop|for_langt)$/);
  });
});

test.each([
  ["24.12.2026", "2026-12-24"],
  ["2026-12-24", "2026-12-24"],
  ["1.2.27", "2027-02-01"],
])("the date %s", (tekst, ventet) => {
  const lest = lesSide(side("bosted", sosial), sosial, { opphold: "Vegen 1", f_bo: "eier", f_botilbud: "nei", f_naar_ut: tekst });
  expect(lest).toMatchObject({ ok: true, verdi: { f_naar_ut: ventet } });
});

test("phone, e-mail, account and national number are looked through", () => {
  const rett = { tolk: "nei", brev: "papir", telefon: "+47 412 34 567", epost: "navn@eksempel.no", f_konto: "1234.56.78903" };
  expect(lesSide(side("kontakt", sosial), sosial, rett)).toMatchObject({
    ok: true,
    verdi: { telefon: "+4741234567", f_konto: "12345678903" },
  });
  const galt = { tolk: "nei", brev: "papir", telefon: "ring meg", epost: "navn@", f_konto: "12345678900" };
  expect(feil("kontakt", sosial, galt)).toEqual(["telefon: ugyldig_telefon", "epost: ugyldig_epost", "f_konto: ugyldig_konto"]);
  const verge = { ...omsorg, hvem: "verge" };
  expect(feil("om_deg", verge, { forhold: "verge", vet_om: "ja", gjelder_fnr: "12345678901" })).toEqual([
    "gjelder_fnr: ugyldig_fnr",
  ]);
});

test("a fødselsnummer in a text is named, an account number is not", () => {
  expect(harFnr(`Mamma (${SYNTETISK}) var med`)).toBe(true);
  expect(harFnr(`Mamma ${SYNTETISK.slice(0, 6)} ${SYNTETISK.slice(6)}`)).toBe(true);
  expect(harFnr("konto 12345678903, tlf 41234567")).toBe(false);
  expect(feil("behov", omsorg, { beskriv: `Mor er ${SYNTETISK}` })).toEqual(["beskriv: fnr_i_tekst"]);
  expect(feilsetning({ id: "beskriv", kode: "fnr_i_tekst" }, "nn")).toContain("Vi veit alt kven");
});

test("only services that can be applied for can be chosen", () => {
  expect(feil("viktig", omsorg, { tjenester: ["stottekontakt", "omsorgsstonad"] })).toEqual([]);
  expect(feil("viktig", omsorg, { tjenester: ["treffsted"] })).toEqual(["tjenester: ukjent_valg"]);
  expect(feil("viktig", omsorg, { tjenester: ["drop table"] })).toEqual(["tjenester: ukjent_valg"]);
});

test("a place to sleep must be answered by whoever has nowhere to live", () => {
  expect(feil("bosted", omsorg, { opphold: "Vegen 1", husstand: "alene" })).toEqual([]);
  expect(feil("bosted", omsorg, { uten_bolig: ["ja"], husstand: "alene" })).toEqual(["f_botilbud: mangler"]);
});

test("a text over its limit is named, and kept up to the limit when saved on the way", () => {
  const lang = "a ".repeat(3_000);
  expect(feil("behov", omsorg, { beskriv: lang })).toEqual(["beskriv: for_langt"]);
  expect(String(mellomlagre(side("behov", omsorg), omsorg, { beskriv: lang }).beskriv)).toHaveLength(4_000);
});

test("saving on the way keeps what is half written, and asks for nothing", () => {
  expect(mellomlagre(side("kontakt", sosial), sosial, { telefon: "41", tolk: "nei", epost: "" })).toEqual({
    telefon: "41",
    tolk: "nei",
  });
});

test("a form becomes raw answers for the questions the page shows, and nothing else", () => {
  const skjema = lagSkjema(
    [
      ["omrader", "huske"],
      ["omrader", "ga_ute"],
      ["helse", " Kols "],
      ["_csrf", "x"],
    ],
    new Map(),
  );
  expect(raaSvar(side("hverdag", omsorg), omsorg, skjema)).toEqual({
    omrader: ["huske", "ga_ute"],
    hvor_ofte: "",
    helse: "Kols",
  });
});

test("what is missing before sending is named page by page, and a full application has nothing", () => {
  expect(feilI({})[0]).toEqual({ side: "haster", id: "nod", kode: "mangler" });
  const full: Svar = { ...omsorg, beskriv: "Jeg er alene", opphold: "Vegen 1", husstand: "alene", tolk: "nei", brev: "digitalt" };
  expect(feilI(full)).toEqual([]);
});

test.each([null, 7, {}, [], "tekst", { a: 1 }, [[1]], "x".repeat(9_999)])(
  "bad input %# gets an answer, never an exception",
  (verdi) => {
    expect(feil("behov", omsorg, { beskriv: verdi as string, omrader: verdi as string })).toEqual(expect.any(Array));
  },
);

test("in an emergency two pages are enough, and a page that is begun must be finished", () => {
  const nod: Svar = {
    nod: ["mat"],
    haster: "i_dag",
    n_hva: "Vi har ikke mat",
    n_hvem: "barn",
    n_penger: "20",
    n_ring: "41234567",
  };
  expect(feilI(nod)).toEqual([]);
  expect(feilI({ ...nod, n_ring: "" }).map((f) => f.id)).toEqual(["n_ring"]);
  expect(feilI({ ...nod, gjelder: ["sosial"] }).map((f) => f.id)).toEqual(["hvem"]);
});
