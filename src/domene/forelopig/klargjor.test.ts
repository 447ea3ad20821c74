import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { dag, gjor, type Kontor, nySak, nyttKontor, nyttMenneske, tidspunkt } from "../../../tester/oppsett/kontor.ts";
import { brevI, finnBrev, tekstAv } from "../brev/index.ts";
import { beOm } from "../dokumentkrav/index.ts";
import { avvent, gjenoppta, ta } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Grunnfakta, velgGrunn } from "./grunn.ts";
import { bekreft, forventetDato, grunntekst, klareI, klargjor, oppdater } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

const FAKTA: Grunnfakta = { pause: null, krav: null, tilGodkjenning: false, tatt: true, klage: null };
const krav = { hva: "Timeplanen", innen: dag("2026-12-01") };
const pause = { grunn: "venter_pa_andre", hvem: "fastlegen", til: dag("2026-12-10") } as const;

describe("the reason in the letter", () => {
  it.each([
    [{ tatt: false }, "ikke_tatt"],
    [{}, "vurderes"],
    [{ tilGodkjenning: true }, "til_godkjenning"],
    [{ tilGodkjenning: true, krav }, "venter_pa_deg"],
    [{ krav, pause }, "venter_pa_andre"],
    [{ krav, pause: { ...pause, grunn: "venter_pa_part" } }, "venter_pa_deg"],
    [{ pause: { ...pause, grunn: "parten_onsker" } }, "du_onsker"],
    [{ klage: "mottatt", krav, pause }, "klage_ikke_tatt"],
    [{ klage: "opprettholdt" }, "klage_sendes_videre"],
  ] as const)("is the most telling of what is true: %o → %s", (endret, kode) => {
    const grunn = velgGrunn({ ...FAKTA, ...endret });
    expect(grunn.kode).toBe(kode);
    for (const sprak of ["nb", "nn"] as const) expect(grunntekst(grunn, sprak)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("comes with a working day that is ahead, after what is waited for", () => {
    expect(forventetDato(dag("2026-12-02"), null, dag("2026-11-27"))).toBe("2026-12-16");
    expect(forventetDato(dag("2026-12-02"), dag("2026-12-11"), dag("2026-11-27"))).toBe("2026-12-28");
    expect(forventetDato(dag("2026-12-02"), null, dag("2027-02-01"))).toBe("2027-02-15");
  });
});

const enSak = async (malform: "nb" | "nn" = "nb") => {
  const person = await nyttMenneske(base, k.kommune, { malform });
  return nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp" }], person });
};
const natt = (natten: string, dager = 5) =>
  base.skriv({ slag: "system", kommune: k.kommune }, (tx) => klargjor(tx, tidspunkt(natten), k.kommune, dager));
const klart = async (sak: string) => (await gjor(base, eli, (tx) => klareI(tx, k.kommune, sak)))[0];

it("is ready so many days before as the kommune has set, and says each day what is true that day", async () => {
  const { sak } = await enSak();
  await natt("2026-11-26");
  expect(await klart(sak)).toBeUndefined();
  await natt("2026-11-26", 6);
  expect(await klart(sak)).toMatchObject({
    forDag: "2026-12-02",
    grunn: { kode: "ikke_tatt" },
    nyDato: "2026-12-16",
    versjon: 1,
  });
  await gjor(base, eli, (tx) => ta(tx, eli, tidspunkt("2026-11-26"), { sak }));
  await natt("2026-11-27");
  expect(await klart(sak)).toMatchObject({ grunn: { kode: "vurderes" }, versjon: 2 });
  await natt("2026-11-27");
  expect(await klart(sak)).toMatchObject({ versjon: 2 });
});

it("says at once that the case waits, and is sent only as it was seen, in the language of the one who waits", async () => {
  const { sak } = await enSak("nn");
  await natt("2026-11-28");
  const sett = await klart(sak);
  const tid = tidspunkt("2026-11-28");
  await gjor(base, eli, async (tx) => {
    const til = dag("2026-12-10");
    const svar = await avvent(tx, eli, tid, { sak, grunn: "venter_pa_andre", hvem: "fastlegen", til });
    await oppdater(tx, tid, k.kommune, sak);
    return svar;
  });
  const svar = sett?.id ?? "";
  const send = (versjon: number) => gjor(base, eli, (tx) => bekreft(tx, eli, tid, { sak, svar, versjon }));
  expect(await send(sett?.versjon ?? 0)).toEqual({ ok: false, nei: { grunn: "endret_imens" } });
  const na = await klart(sak);
  expect(await send(na?.versjon ?? 0)).toMatchObject({ ok: true });
  expect(await send(na?.versjon ?? 0)).toEqual({ ok: false, nei: { grunn: "alt_sendt" } });
  const tekst = await gjor(base, eli, async (tx) => {
    const [brev] = await brevI(tx, k.kommune, sak);
    const helt = await finnBrev(tx, k.kommune, brev?.id ?? "");
    return helt ? tekstAv(helt.modell).replaceAll("\u00a0", " ") : "";
  });
  expect(tekst).toContain("Vi ventar på opplysningar frå fastlegen. Dei skal svare innan 10. desember 2026.");
  expect(tekst).toContain("24. desember 2026");
  // The wait goes on, and so does the promise: going on again moves the aim and not the promised day.
  await gjor(base, eli, (tx) => gjenoppta(tx, eli, tidspunkt("2026-12-01"), { sak }));
  await natt("2026-12-20");
  expect(await klart(sak)).toMatchObject({ forDag: "2026-12-24", grunn: { kode: "ikke_tatt" } });
});

it("asks for what is missing without standing still: the letter is due on the same day, and says what is waited for", async () => {
  const { sak } = await enSak();
  await gjor(base, eli, (tx) =>
    beOm(tx, eli, tidspunkt("2026-11-20"), {
      ...{ sak, hva: "Timeplanen", formal: "Vi må vite når.", innen: dag("2026-12-01") },
      ...{ helKontoutskrift: false, nodvendigFordi: "", mindreVurdert: [] },
    }),
  );
  await natt("2026-11-28");
  const s = await klart(sak);
  expect(s).toMatchObject({ forDag: "2026-12-02" });
  expect(s && grunntekst(s.grunn, "nb").replaceAll("\u00a0", " ")).toBe(
    "Vi venter på dette fra deg: Timeplanen. Vi ba om svar innen 1. desember 2026.",
  );
});
