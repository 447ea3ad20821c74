import { expect, test } from "vitest";
import { lix } from "../../../tester/lix.ts";
import type { Statusord } from "./status/form.ts";
import { type Statuskode, statusTekst } from "./status.tekst.ts";

const PROVE = {
  dato: "24. desember 2026",
  fra: "1. juli 2026",
  til: "15. juli 2026",
  sendt: "3. november 2026",
  mottatt: "3. november 2026",
  tid: "10.00",
  dager: 30,
  hvem: "fastlegen",
  enhet: "Hjemmetjenesten",
  rolle: "saksbehandler",
  belop: "7 850 kroner",
  instans: "klagenemnda",
};

const koder = Object.keys(statusTekst.nb) as Statuskode[];
const les = (kode: Statuskode, sprak: "nb" | "nn"): Statusord =>
  (statusTekst[sprak][kode] as (inn: typeof PROVE) => Statusord)(PROVE);

test("there are words for every state, in both forms", () => {
  expect(Object.keys(statusTekst.nn)).toEqual(koder);
});

test.each(koder)("%s says where the case is and what happens, in plain words", (kode) => {
  for (const sprak of ["nb", "nn"] as const) {
    const { tittel, detalj } = les(kode, sprak);
    expect(`${tittel} ${detalj}`).not.toMatch(/undefined|\{|\bNaN\b|under behandling/i);
    expect(tittel).toMatch(/^\p{Lu}.*\.$/u);
    expect(detalj).toMatch(/\.$/);
    expect(lix(`${tittel} ${detalj}`)).toBeLessThanOrEqual(50);
  }
});

test("all status words together read easily", () => {
  for (const sprak of ["nb", "nn"] as const) {
    const alt = koder.map((k) => `${les(k, sprak).tittel} ${les(k, sprak).detalj}`).join("\n");
    expect(lix(alt)).toBeLessThanOrEqual(30);
  }
});

test("a complaint about a dwelling goes to the klagenemnd, others to the Statsforvalter by name", () => {
  expect(statusTekst.nb["klage.stadfestet"]({ instans: "klagenemnda" }).tittel).toBe("Klagenemnda er enig med kommunen.");
  expect(statusTekst.nn["klage.oversendt"]({ instans: "Statsforvaltaren i Vestland", dato: "1. mars 2027" }).tittel).toBe(
    "Saka ligg hos Statsforvaltaren i Vestland.",
  );
});

test("a refusal is never a bare word", () => {
  expect(les("vedtak.avslatt", "nb")).toEqual({
    tittel: "Du får ikke det du søkte om.",
    detalj: "Les brevet for å se hvorfor. Du kan klage innen 24. desember 2026.",
  });
});
