import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  NETT,
  nySak,
  nyttKontor,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { json } from "../../grunnmur/db/json.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { brevI, varsle, vedtaksbrev } from "../brev/index.ts";
import { finnSak, fristerI, laasSak, posterI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { begynnErstatning, fatt, fattUtkast, finnVedtak, forslag, krav, skriv, utkastI, vedtaksskjema } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

const DUSJ = { tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" };
const enSak = (...poster: { tjeneste: string | null; onsket: string }[]) => nySak(base, k.kommune, { spor: "omsorg", poster });

describe("utkastet", () => {
  it("starts from what is already written: nothing is typed twice", async () => {
    const { sak, poster } = await enSak(DUSJ, { tjeneste: null, onsket: "Det er ensomt" });
    await utred(base, eli, sak, "2026-11-15", { harBarn: true, barn: "Barnebarnet er her hver uke." });
    const svar = await gjor(base, eli, (tx) => forslag(tx, k.kommune, sak));
    expect(svar).toMatchObject({
      brukersSyn: "Jeg vil bo hjemme og trenger hjelp til å dusje.",
      fakta: "Kari bor alene og falt i oktober.",
      hensyn: "Kari trenger hjelp tre ganger i uka.",
      barnetsBeste: "Barnebarnet er her hver uke.",
      regler: ["pbrl § 2-1", "hol § 3-2 nr. 6 a"],
      poster: [{ post: poster[0], utfall: null, pris: { slag: "gratis" } }],
    });
    expect(svar?.poster).toHaveLength(1);
  });

  it("keeps every field as it was written", async () => {
    const VASK = { tjeneste: "praktisk_bistand", onsket: "Hjelp til å vaske" };
    const { sak, poster } = await enSak(VASK);
    const alt = svarPa(poster[0] ?? "", {
      timerPerUke: 2.25,
      til: dag("2027-06-30"),
      vurderesIgjen: dag("2027-05-01"),
      vilkar: "Ingen",
      pris: { slag: "hoyst", ore: 21_000, per: "maned", grenseOre: 26_032_000 },
    });
    const avslutter = [crypto.randomUUID()];
    await skrevet(base, eli, sak, innhold([alt], { avslutter }));
    const utkast = await gjor(base, eli, (tx) => utkastI(tx, k.kommune, sak));
    expect(utkast?.poster).toEqual([{ ...alt, nr: 1, ...VASK, gjelder: false }]);
    // What the writer chose to end is what the second person reads.
    expect(utkast?.avslutter).toEqual(avslutter);
    expect(vedtaksskjema.parse(innhold([alt]))).toEqual(innhold([alt]));
  });

  it("asks no payment for what the law makes free, and says no price of what has none", async () => {
    const { sak, poster } = await enSak(
      ...["personlig_stell", "avlastning", "omsorgsstonad"].map((tjeneste) => ({ tjeneste, onsket: tjeneste })),
    );
    const svar = poster.map((p) => svarPa(p, { pris: { slag: "belop", ore: 35_000, per: "time" } }));
    await skrevet(base, eli, sak, innhold(svar));
    const utkast = await gjor(base, eli, (tx) => utkastI(tx, k.kommune, sak));
    expect(utkast?.poster.map((p) => p.pris)).toEqual([{ slag: "gratis" }, { slag: "gratis" }, null]);
    const kontroll = await gjor(base, eli, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak: utkast?.id ?? "", nett: NETT }));
    expect(kontroll?.brevmangler).toEqual([]);
  });

  it("tells who wrote meanwhile and when, and keeps what they wrote", async () => {
    const { sak, poster } = await enSak(DUSJ);
    const sett = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const ola = k.omsorg.leder;
    const senere = tidspunkt("2026-11-21");
    await gjor(base, ola, (tx) => skriv(tx, ola, senere, { sak, sett, innhold: innhold([], { fakta: "Ola skrev." }) }));
    const tapt = await gjor(base, eli, (tx) => skriv(tx, eli, senere, { sak, sett, innhold: innhold([]) }));
    expect(tapt).toEqual({ ok: false, nei: { grunn: "endret_av_annen", navn: "Ola Leder", tid: senere.na, versjon: 2 } });
    expect((await gjor(base, eli, (tx) => utkastI(tx, k.kommune, sak)))?.fakta).toBe("Ola skrev.");
  });

  it("tells who made the decision out of it meanwhile, and when", async () => {
    const { sak, poster } = await enSak(DUSJ);
    await utred(base, eli, sak, "2026-11-15");
    const svar = innhold([svarPa(poster[0] ?? "")]);
    const gjort = await fattet(base, eli, sak, svar);
    const ola = k.omsorg.leder;
    const sett = { vedtak: gjort.vedtak, versjon: 1 };
    const tapt = await gjor(base, ola, (tx) => skriv(tx, ola, tid, { sak, sett, innhold: svar }));
    expect(tapt).toMatchObject({ ok: false, nei: { grunn: "alt_fattet", navn: eli.navn, tid: tid.na } });
  });

  it("answers nothing that is answered, has no name, or is another case's", async () => {
    const { sak, poster } = await enSak(DUSJ, { tjeneste: null, onsket: "Det er ensomt" });
    const annen = await enSak(DUSJ);
    const prov = (post: string | undefined) =>
      gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett: null, innhold: innhold([svarPa(post ?? "")]) }));
    expect(await prov(poster[1])).toEqual({ ok: false, nei: { grunn: "post_uten_tjeneste", nr: 2 } });
    expect(await prov(annen.poster[0])).toEqual({ ok: false, nei: { grunn: "post_finnes_ikke" } });
    await utred(base, eli, sak, "2026-11-15");
    await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    expect(await prov(poster[0])).toEqual({ ok: false, nei: { grunn: "post_besvart", nr: 1 } });
  });

  it.each([
    ["a date that is none", { fra: "2026-02-30" }],
    ["an end before the start", { fra: "2026-12-01", til: "2026-11-30" }],
    ["more hours than a week has", { timerPerUke: 169 }],
    ["an amount below zero", { belopOre: -1 }],
    ["an outcome of our own making", { utfall: "kanskje" }],
  ])("does not take %s", (_, endret) => {
    const post = { ...svarPa("00000000-0000-4000-8000-000000000000"), ...endret };
    expect(vedtaksskjema.safeParse({ ...innhold([]), poster: [post] }).success).toBe(false);
    expect(vedtaksskjema.safeParse({ ...innhold([]), regler: ["helseloven § 1"] }).success).toBe(false);
  });
});

describe("et vedtak i et annets sted", () => {
  it("begins with the other's words, answers the same things, and takes over when it is made", async () => {
    const { sak, poster } = await enSak(DUSJ);
    await utred(base, eli, sak, "2026-11-15");
    const gammelt = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "", { timerPerUke: 2 })]));
    const port = { send: async () => "sendt" as const };
    const brev = gammelt.brev[0]?.brev ?? "";
    await varsle({ base, klokke: fastKlokke("2026-11-20"), port, lenke: "" }, { kommune: k.kommune, brev, paminnelse: false });
    const klage = await enKlage(sak, gammelt.vedtak);

    const begynt = await gjor(base, eli, (tx) =>
      begynnErstatning(tx, eli, tid, { erstatter: gammelt.vedtak, opphav: "omgjoring", klage }),
    );
    if (!begynt.ok) throw new Error(begynt.nei.grunn);
    const sett = begynt.verdi;
    const uten = await gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett, innhold: innhold([]) }));
    expect(uten).toEqual({ ok: false, nei: { grunn: "postene_ligger_fast" } });
    const mer = innhold([svarPa(poster[0] ?? "", { timerPerUke: 4 })]);
    const v = await gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett, innhold: mer }));
    if (!v.ok) throw new Error(v.nei.grunn);
    const direkte = await gjor(base, eli, (tx) => fatt(tx, eli, tid, { sak, ...v.verdi, nokkel: "a", nett: NETT }));
    expect(direkte).toEqual({ ok: false, nei: { grunn: "gjores_i_klagen", klage } });

    const svar = await gjor(base, eli, async (tx) => {
      await laasSak(tx, k.kommune, sak);
      const vedtak = await finnVedtak(tx, k.kommune, sett.vedtak);
      const saken = await finnSak(tx, k.kommune, sak);
      if (!vedtak || !saken) throw new Error("no draft");
      return fattUtkast(tx, eli, tid, {
        sak: saken,
        vedtak,
        versjon: v.verdi.versjon,
        nokkel: "b",
        nett: NETT,
        bygger: vedtaksbrev,
      });
    });
    expect(svar.ok).toBe(true);
    await gjor(base, eli, async (tx) => {
      expect(await finnVedtak(tx, k.kommune, gammelt.vedtak)).toMatchObject({
        tilstand: "opphevet",
        poster: [{ gjelder: false }],
      });
      expect(await finnVedtak(tx, k.kommune, sett.vedtak)).toMatchObject({
        tilstand: "fattet",
        poster: [{ gjelder: true, timerPerUke: 4 }],
      });
      expect((await posterI(tx, k.kommune, sak))[0]?.utfall).toBe("innvilget");
      const frister = await fristerI(tx, k.kommune, sak);
      expect(frister.find((f) => f.vedtak === gammelt.vedtak)).toMatchObject({ slag: "klagefrist", status: "falt_bort" });
      expect(await brevI(tx, k.kommune, sak)).toHaveLength(2);
    });
  });
});

async function enKlage(sak: string, vedtak: string): Promise<string> {
  return gjor(base, eli, async ({ db }) => {
    const person = (await db.selectFrom("sak").select("person").where("id", "=", sak).executeTakeFirstOrThrow()).person;
    const { id } = await db
      .insertInto("klage")
      .values({
        kommune: k.kommune,
        sak,
        klager: person,
        kanal: "digital",
        mottatt_at: tid.na,
        levert_dato: tid.idag,
        rettidig: "ja",
        grunnlag: json({}),
        nokkel: vedtak,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  });
}
