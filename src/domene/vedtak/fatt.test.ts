import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  NETT,
  nyAnsatt,
  nySak,
  nyttKontor,
  nyttMenneske,
  sakNa,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { brevI, finnBrev, tekstAv } from "../brev/index.ts";
import { dokumenterI } from "../dokument/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { fristerI, hendelserI, lukk, posterI, trekkPoster } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, finnVedtak, fraFor, sendTilGodkjenning, skriv, utkastI, vedtakI } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699");
  eli = k.omsorg.saksbehandler;
});

const DUSJ = { tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" };
const VENN = { tjeneste: "stottekontakt", onsket: "En å gå på kino med" };

async function utredetSak(...poster: (typeof DUSJ)[]) {
  const sak = await nySak(base, k.kommune, { spor: "omsorg", poster });
  await utred(base, eli, sak.sak, "2026-11-15");
  return sak;
}
const prov = (av: Ansatt, inn: Parameters<typeof fatt>[3]) => gjor(base, av, (tx) => fatt(tx, av, tid, inn));
const valg = (sak: string, v: { vedtak: string; versjon: number }, nokkel = "a") => ({ sak, ...v, nokkel, nett: NETT });

describe("et helt vedtak", () => {
  it("answers the item, closes the case's clocks, and puts the letter on its way", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const svar = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    expect(svar.sakAvgjort).toBe(true);
    expect(svar.brev).toMatchObject([{ erKopi: false, kanal: "digital" }]);
    expect((await sakNa(base, eli, sak)).tilstand).toBe("avgjort");
    await gjor(base, eli, async (tx) => {
      expect((await posterI(tx, k.kommune, sak))[0]?.utfall).toBe("innvilget");
      expect((await fristerI(tx, k.kommune, sak)).filter((f) => f.status === "loper")).toEqual([]);
      expect((await vedtakI(tx, k.kommune, sak))[0]).toMatchObject({
        tilstand: "fattet",
        poster: [{ gjelder: true, timerPerUke: 3 }],
      });
      expect((await dokumenterI(tx, k.kommune, sak)).map((d) => d.slag)).toEqual(["utredning", "vedtak"]);
      const slag = (await hendelserI(tx, k.kommune, sak)).map((h) => h.slag);
      expect(slag.slice(0, 3)).toEqual(["brev.sendt", "sak.avgjort", "vedtak.fattet"]);
    });
  });

  it("writes the right weeks, body and way to complain in the letter, without anything typed", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const { brev } = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const helt = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, brev[0]?.brev ?? ""));
    const tekst = helt ? tekstAv(helt.modell) : "";
    expect(tekst).toContain("fire uker");
    expect(tekst).toContain("18. desember 2026");
    expect(tekst).toContain(NETT);
    expect(helt?.modell.trekk.klage).toMatchObject({ uker: 4, klageinstans: "statsforvalter" });
  });

  it("is the resident's to read, and the draft before it is not; another resident sees neither", async () => {
    const { sak, poster, person } = await utredetSak(DUSJ);
    const som = (hvem: string) =>
      base.les({ slag: "innbygger", kommune: k.kommune, person: hvem }, async (les) => ({
        utkast: await utkastI(les, k.kommune, sak),
        fattet: await vedtakI(les, k.kommune, sak),
        brev: await brevI(les, k.kommune, sak),
      }));
    const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    expect(await som(person)).toEqual({ utkast: null, fattet: [], brev: [] });
    await prov(eli, valg(sak, v));
    expect(await som(person)).toMatchObject({
      utkast: null,
      fattet: [{ fattet: { navn: "Eli Saksbehandler" }, poster: [{ timerPerUke: 3 }] }],
    });
    expect((await som(person)).brev).toHaveLength(1);
    const fremmed = await nyttMenneske(base, k.kommune, { navn: "Per Fremmed" });
    expect(await som(fremmed)).toEqual({ utkast: null, fattet: [], brev: [] });
  });

  it("makes one decision of the same form sent twice", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const forste = await prov(eli, valg(sak, v, "samme"));
    const andre = await prov(eli, valg(sak, v, "samme"));
    expect(forste.ok).toBe(true);
    expect(andre).toEqual(forste);
    expect(await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak))).toHaveLength(1);
  });

  it("cannot be changed afterwards, not even by SQL", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const { vedtak } = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const endre = (fn: (tx: Parameters<Parameters<typeof base.skriv>[1]>[0]) => Promise<unknown>) => gjor(base, eli, fn);
    await expect(
      endre((tx) => tx.db.updateTable("vedtak").set({ fakta: "Noe annet" }).where("id", "=", vedtak).execute()),
    ).rejects.toThrow("endres ikke");
    await expect(
      endre((tx) => tx.db.updateTable("vedtak_post").set({ timer_per_uke: 1 }).where("vedtak", "=", vedtak).execute()),
    ).rejects.toThrow("endres ikke");
    await expect(endre((tx) => tx.db.deleteFrom("vedtak_post").where("vedtak", "=", vedtak).execute())).rejects.toThrow(
      "endres ikke",
    );
  });
});

describe("flere poster", () => {
  it("answers two things in two decisions, and the case stays open between them", async () => {
    const { sak, poster } = await utredetSak(DUSJ, VENN);
    const forste = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    expect(forste.sakAvgjort).toBe(false);
    const brevet = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, forste.brev[0]?.brev ?? ""));
    expect(brevet && tekstAv(brevet.modell)).toContain("Du får eget svar på");
    const lukkes = await gjor(base, eli, (tx) => lukk(tx, eli, tid, { sak }));
    expect(lukkes).toEqual({ ok: false, nei: { grunn: "ubesvart", antall: 1 } });
    expect(
      (await gjor(base, eli, (tx) => fristerI(tx, k.kommune, sak))).some(
        (f) => f.slag === "forelopig_svar" && f.status === "loper",
      ),
    ).toBe(true);
    const andre = await fattet(
      base,
      eli,
      sak,
      innhold([svarPa(poster[1] ?? "", { omfang: "Tre timer i uka", fra: dag("2027-01-01") })]),
    );
    expect(andre.sakAvgjort).toBe(true);
  });

  it("grants in part after a second person, and says what the person does not get", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const delvis = svarPa(poster[0] ?? "", {
      utfall: "delvis",
      farIkke: "Hjelp på søndager",
      begrunnelse: "Du klarer søndagene selv.",
    });
    const v = await skrevet(base, eli, sak, innhold([delvis]));
    const sendt = await gjor(base, eli, (tx) => sendTilGodkjenning(tx, eli, tid, { sak, ...v, nett: NETT }));
    expect(sendt.ok).toBe(true);
    const svar = await prov(k.omsorg.leder, valg(sak, { vedtak: v.vedtak, versjon: 2 }));
    if (!svar.ok) throw new Error(svar.nei.grunn);
    const helt = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, svar.verdi.brev[0]?.brev ?? ""));
    const tekst = helt ? tekstAv(helt.modell) : "";
    expect(tekst).toContain("Dette får du ikke");
    expect(tekst).toContain("Hjelp på søndager");
    expect(tekst).toContain("Ola Leder, har lest og godkjent");
    expect((await gjor(base, eli, (tx) => posterI(tx, k.kommune, sak)))[0]?.utfall).toBe("delvis");
  });

  it("is told when the person withdraws the item while it is being decided", async () => {
    const { sak, poster } = await utredetSak(DUSJ, VENN);
    const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    await gjor(base, eli, (tx) => trekkPoster(tx, eli, tid, { kommune: k.kommune, sak, poster: [poster[0] ?? ""] }));
    expect(await prov(eli, valg(sak, v))).toEqual({ ok: false, nei: { grunn: "post_endret", nr: 1 } });
    expect(await gjor(base, eli, (tx) => vedtakI(tx, k.kommune, sak))).toEqual([]);
  });
});

describe("én avgjør", () => {
  it("lets one of four at once decide, 25 times, and tells the others who and when", async () => {
    const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, k.kommune));
    if (!kommune) throw new Error("no kommune");
    const fire = await Promise.all(
      ["Anna", "Berit", "Carl", "Dina"].map((navn) => nyAnsatt(base, kommune, "tildelingskontor", navn, "saksbehandler")),
    );
    for (let runde = 0; runde < 25; runde++) {
      const { sak, poster } = await utredetSak(DUSJ);
      const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
      const svar = await Promise.all(fire.map((a) => prov(a, valg(sak, v, a.navn))));
      const vinner = svar.findIndex((s) => s.ok);
      expect(svar.filter((s) => s.ok)).toHaveLength(1);
      for (const s of svar.filter((s) => !s.ok)) {
        expect(s).toMatchObject({ nei: { grunn: "alt_fattet", navn: fire[vinner]?.navn, tid: tid.na } });
      }
      expect(await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak))).toHaveLength(1);
    }
  }, 60_000);

  it("does not decide words that were changed after they were read", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const ola = k.omsorg.leder;
    await gjor(base, ola, (tx) =>
      skriv(tx, ola, tid, { sak, sett: v, innhold: innhold([svarPa(poster[0] ?? "", { timerPerUke: 1 })]) }),
    );
    expect(await prov(eli, valg(sak, v))).toMatchObject({
      ok: false,
      nei: { grunn: "endret_av_annen", navn: "Ola Leder", versjon: 2 },
    });
  });

  it("is not for Nav when the case is care", async () => {
    const { sak, poster } = await utredetSak(DUSJ);
    const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    expect(await prov(k.nav.leder, valg(sak, v))).toEqual({ ok: false, nei: { grunn: "finnes_ikke" } });
  });
});

describe("det personen har fra før", () => {
  it("is not silently doubled: the new decision is refused until the old one is ended by name", async () => {
    const { sak, poster, person } = await utredetSak(DUSJ);
    const gammelt = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const ny = await nySak(base, k.kommune, { spor: "omsorg", poster: [DUSJ], person });
    await utred(base, eli, ny.sak, "2026-12-10");
    const mer = svarPa(ny.poster[0] ?? "", { timerPerUke: 5, fra: dag("2027-01-01") });
    const v = await skrevet(base, eli, ny.sak, innhold([mer]));
    const nektet = await prov(eli, valg(ny.sak, v));
    expect(nektet).toMatchObject({
      ok: false,
      nei: {
        grunn: "annet_vedtak_gjelder",
        konflikter: [{ vedtak: gammelt.vedtak, fra: "2026-12-01", til: null, timerPerUke: 3 }],
      },
    });
    const sett = async (av: Ansatt, dagen: string) =>
      gjor(base, av, (tx) => fraFor(tx, { kommune: k.kommune, id: ny.sak, person }, dag(dagen)));
    expect(await sett(eli, "2026-12-10")).toMatchObject({
      har: [{ sak, tjeneste: DUSJ.tjeneste, fra: "2026-12-01", til: null }],
      saker: [{ id: sak, tjenester: [DUSJ.tjeneste], klage: false }],
    });
    // Another office does not read here what the person has from this one.
    expect(await sett(k.nav.saksbehandler, "2026-12-10")).toEqual({ har: [], saker: [] });
    const svar = await prov(eli, { ...valg(ny.sak, v), avslutt: [gammelt.vedtak] });
    expect(svar.ok).toBe(true);
    expect((await sett(eli, "2027-01-01")).har).toEqual([]);
    const etter = await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, gammelt.vedtak));
    expect(etter).toMatchObject({ tilstand: "fattet", poster: [{ gjelder: true, til: "2026-12-31" }] });
    const hendelser = await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak));
    expect(hendelser[0]).toMatchObject({ slag: "vedtak.avlost", data: { vedtak: gammelt.vedtak, sisteDag: "2026-12-31" } });
  });
});
