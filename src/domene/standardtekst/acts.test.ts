import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { dag, gjor, type Kontor, nyttKontor, tidspunkt } from "../../../tester/oppsett/kontor.ts";
import type { Ansatt } from "../tilgang/index.ts";
import {
  bibliotek,
  forkastKladd,
  gjeldende,
  historien,
  ordskjema,
  publiserTekst,
  regelskjema,
  skrivTekst,
  trekkTekst,
} from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let ida: Ansatt;
let ola: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4703", []);
  ola = k.omsorg.leder;
  ida = { ...k.nav.leder, roller: k.nav.leder.roller.map((r) => ({ ...r, rolle: "administrator" as const })) };
});

const ORD = {
  navn: "Du kan søke igjen",
  ord: { nb: "Søk igjen når du vil.", nn: "Søk igjen når du vil." },
  gjelderFra: dag("2026-12-01"),
};
const skriv = (om: Parameters<typeof skrivTekst>[3]["om"], endret: object = {}, sett: number | null = null, av = ida) =>
  gjor(base, av, (tx) => skrivTekst(tx, av, tid, { ...ordskjema.parse({ ...ORD, ...endret }), om, sett }));
const publiser = (av: Ansatt, nokkel: string, versjon: number) =>
  gjor(base, av, (tx) => publiserTekst(tx, av, tid, { nokkel, versjon }));
const versjonene = (nokkel: string) => gjor(base, ola, (tx) => historien(tx, k.kommune, nokkel));
const iKraft = async (nokkel: string, paa: string) => {
  const t = gjeldende(await gjor(base, ola, (tx) => bibliotek(tx, k.kommune)), nokkel, dag(paa));
  return t && `${t.opphav}/${t.nr}`;
};
const REGEL = regelskjema.parse({
  ...{ slag: "fast", plass: null, spor: "omsorg", tjenester: ["bpa"], utfall: ["innvilget"], hjemler: ["hol § 3-8"] },
});

describe("a kommune's own version of a text", () => {
  it("is written by one, published by another, and takes over from its day", async () => {
    expect(await skriv({ nokkel: "sok_igjen" })).toEqual({ ok: true, verdi: { nokkel: "sok_igjen" } });
    expect(await publiser(ida, "sok_igjen", 1)).toEqual({ ok: false, nei: { grunn: "egen_kladd" } });
    expect(await publiser(ola, "sok_igjen", 9)).toEqual({ ok: false, nei: { grunn: "kladd_endret" } });
    expect(await publiser(ola, "sok_igjen", 1)).toEqual({ ok: true, verdi: true });
    expect(await publiser(ola, "sok_igjen", 2)).toEqual({ ok: false, nei: { grunn: "ingen_kladd" } });
    expect([await iKraft("sok_igjen", "2026-11-30"), await iKraft("sok_igjen", "2026-12-01")]).toEqual(["trappa/1", "kommune/1"]);
    const [trappas, egen] = await versjonene("sok_igjen");
    expect(egen).toMatchObject({ slag: "fast", plass: "si_fra", publisertAv: ola.navn, brev: 0, utfall: trappas?.utfall });
  });

  it("gets a next version, and is withdrawn from a day with a reason: then Trappa's holds again", async () => {
    await skriv({ nokkel: "sok_igjen" }, { gjelderFra: dag("2027-01-01"), ord: { nb: "Ny.", nn: "Ny." } });
    expect(await publiser(ola, "sok_igjen", 1)).toEqual({ ok: true, verdi: true });
    expect(await iKraft("sok_igjen", "2027-01-01")).toBe("kommune/2");
    const trekk = (nr: number, fra: string, grunn: string) =>
      gjor(base, ola, (tx) => trekkTekst(tx, ola, tid, { nokkel: "sok_igjen", nr, fra: dag(fra), grunn }));
    expect(await trekk(2, "2026-11-19", "Feil.")).toMatchObject({ nei: { grunn: "dag_tilbake" } });
    expect(await trekk(2, "2027-02-01", " ")).toMatchObject({ nei: { grunn: "mangler_grunn" } });
    expect(await trekk(2, "2027-02-01", "Feil.")).toEqual({ ok: true, verdi: true });
    expect(await trekk(2, "2027-03-01", "Feil.")).toMatchObject({ nei: { grunn: "alt_trukket" } });
    expect(await iKraft("sok_igjen", "2027-02-01")).toBe("kommune/1");
    expect(await trekk(1, "2027-02-01", "Vi bruker Trappas.")).toEqual({ ok: true, verdi: true });
    expect(await iKraft("sok_igjen", "2027-02-01")).toBe("trappa/1");
  });

  it("has one draft, that nobody writes over unseen, and that can be thrown away", async () => {
    await skriv({ nokkel: "si_fra_omsorg" });
    expect(await skriv({ nokkel: "si_fra_omsorg" })).toEqual({ ok: false, nei: { grunn: "kladd_endret" } });
    expect((await skriv({ nokkel: "si_fra_omsorg" }, { navn: "Ola sin" }, 1, ola)).ok).toBe(true);
    expect(await skriv({ nokkel: "si_fra_omsorg" }, {}, 1)).toEqual({ ok: false, nei: { grunn: "kladd_endret" } });
    expect(await publiser(ola, "si_fra_omsorg", 2)).toEqual({ ok: false, nei: { grunn: "egen_kladd" } });
    const forkast = (versjon: number) => gjor(base, ida, (tx) => forkastKladd(tx, ida, { nokkel: "si_fra_omsorg", versjon }));
    expect(await forkast(1)).toEqual({ ok: false, nei: { grunn: "kladd_endret" } });
    expect(await forkast(2)).toEqual({ ok: true, verdi: true });
    expect(await versjonene("si_fra_omsorg")).toHaveLength(1);
    expect((await skriv({ nokkel: "si_fra_omsorg" })).ok).toBe(true);
  });
});

describe("a text of the kommune's own", () => {
  it("gets a key from its name, and another when the name is taken", async () => {
    const navn = { navn: "Åpent hus på Økern!" };
    expect(await skriv({ regel: REGEL }, navn)).toEqual({ ok: true, verdi: { nokkel: "apent_hus_pa_okern" } });
    const andre = { ...navn, ord: { nb: "Kom innom.", nn: "Kom innom." } };
    expect(await skriv({ regel: REGEL }, andre)).toEqual({ ok: true, verdi: { nokkel: "apent_hus_pa_okern_2" } });
    // A form that is sent twice at once is one text.
    const to = await Promise.all([1, 2, 3].map(() => skriv({ regel: REGEL }, { navn: "Dobbeltklikk" })));
    expect(new Set(to.map((x) => x.ok && x.verdi.nokkel))).toEqual(new Set(["dobbeltklikk"]));
    expect(await skriv({ nokkel: "finnes_ikke" })).toEqual({ ok: false, nei: { grunn: "ukjent_tekst" } });
  });

  it.each([
    ["uten_ord", { ord: { nb: "", nn: " " } }],
    ["mangler_malform", { ord: { nb: "Bare her.", nn: "" } }],
    ["ukjent_felt", { ord: { nb: "Hei {navn}.", nn: "Hei." } }],
    ["apen_plass", { ord: { nb: "Hei [hvem].", nn: "Hei." } }],
    ["dag_tilbake", { gjelderFra: dag("2026-11-19") }],
  ])("is not published half done: %s", async (grunn, endret) => {
    const svar = await skriv({ regel: REGEL }, { navn: `Prøve ${grunn}`, ...endret });
    expect(svar.ok && (await publiser(ola, svar.verdi.nokkel, 1))).toMatchObject({ nei: { grunn } });
  });

  it("does not begin on the same day as another version of it", async () => {
    await skriv({ nokkel: "rad_om_penger" });
    await publiser(ola, "rad_om_penger", 1);
    await skriv({ nokkel: "rad_om_penger" });
    expect(await publiser(ola, "rad_om_penger", 1)).toEqual({ ok: false, nei: { grunn: "dagen_er_tatt" } });
  });

  it("is for somebody who leads or sets up the kommune", async () => {
    const eli = k.omsorg.saksbehandler;
    expect(await skriv({ nokkel: "sok_igjen" }, {}, null, eli)).toMatchObject({ nei: { grunn: "feil_rolle" } });
    expect(await publiser(eli, "rad_om_penger", 1)).toMatchObject({ nei: { grunn: "feil_rolle" } });
  });
});
