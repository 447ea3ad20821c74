import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  gjor,
  innhold,
  type Kontor,
  NETT,
  nySak,
  nyttKontor,
  nyttMenneske,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { lagPdf } from "../../grunnmur/pdf/lagPdf.ts";
import { brevI, finnBrev, mangeltekst } from "../brev/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, finnVedtak, forhandsvis, hentTekstvalg, krav, type Postsvar, sendTilGodkjenning, skriv } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let eli: Ansatt;
let ola: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4701", []);
  eli = k.omsorg.saksbehandler;
  ola = k.omsorg.leder;
});

async function sakMedAvslag(malform?: "nb" | "nn") {
  const person = await nyttMenneske(base, k.kommune, malform ? { malform } : {});
  const poster = [{ tjeneste: "stottekontakt", onsket: "En å gå på kino med" }];
  const sak = await nySak(base, k.kommune, { spor: "omsorg", person, poster });
  await utred(base, eli, sak.sak, "2026-11-15");
  const svar = svarPa(sak.poster[0] ?? "", {
    ...{ utfall: "avslag", omfang: "", timerPerUke: null, fra: null, pris: null, farIkke: "Støttekontakt", begrunnelse: "" },
  });
  return { ...sak, svar };
}
const valgI = (sak: string) => gjor(base, eli, (tx) => hentTekstvalg(tx, tid, k.kommune, sak));
const kontroll = (vedtak: string) => gjor(base, eli, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak, nett: NETT }));
const sperres = async (vedtak: string) => (await kontroll(vedtak))?.brevmangler.map((m) => mangeltekst(m, "nb")) ?? [];
const fattSom = (av: Ansatt, sak: string, vedtak: string, versjon: number) =>
  gjor(base, av, (tx) => fatt(tx, av, tid, { sak, vedtak, versjon, nokkel: "a", nett: NETT }));

/** A kommune's own version, put in as it would stand after the acts of the library. */
const egen = (rad: object) =>
  gjor(base, eli, ({ db }) =>
    db
      .insertInto("standardtekst")
      .values({
        kommune: k.kommune,
        nokkel: "egen_fast",
        nr: 1,
        slag: "fast",
        plass: "si_fra",
        spor: "omsorg",
        utfall: ["avslag"],
        navn: "Ring oss",
        ord_nb: "Ring {kontor} på {telefon}.",
        ord_nn: "Ring {kontor} på {telefon}.",
        gjelder_fra: dag("2026-11-01"),
        skrevet_av: eli.ansatt,
        endret_at: tid.na,
        ...rad,
      })
      .execute(),
  );
const publisert = { tilstand: "publisert", publisert_at: tid.na } as const;
const settTekst = (nokkel: string, sett: object) =>
  gjor(base, eli, ({ db }) =>
    db.updateTable("standardtekst").set(sett).where("kommune", "=", k.kommune).where("nokkel", "=", nokkel).execute(),
  );

describe("a reason that begins from a standard text", () => {
  it("is put in in the party's own language, marked, and stops the letter until it is true for this person", async () => {
    const { sak, svar } = await sakMedAvslag("nn");
    const valg = await valgI(sak);
    expect(valg?.malform).toBe("nn");
    const koder = valg?.for("stottekontakt").map((v) => v.tekst.nokkel);
    expect(koder).toEqual(expect.arrayContaining(["dekket_fra_for", "klarer_selv", "ikke_var_sak"]));
    expect(koder).not.toContain("bpa_ikke_rett");
    const satt = valg?.settInn(svar, "stottekontakt", "trappa/klarer_selv/1/nn");
    expect(satt).toMatchObject({
      verdi: {
        begrunnelse: expect.stringContaining("utan støttekontakt, fordi [grunnen]"),
        begrunnelseFra: ["trappa/klarer_selv/1/nn"],
      },
    });
    if (!satt?.ok) return;
    const { vedtak } = await skrevet(base, eli, sak, innhold([satt.verdi]));
    expect((await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, vedtak)))?.poster[0]).toMatchObject(satt.verdi);
    const fyllUt = (plass: string) => expect.stringMatching(new RegExp(`^Støttekontakt: fyll ut \\[${plass}\\]`));
    expect(await sperres(vedtak)).toEqual([fyllUt("kva du klarer"), fyllUt("grunnen")]);
  });

  it.each([
    ["ukjent_tekst", "trappa/bpa_ikke_rett/1/nb"],
    ["ukjent_tekst", "trappa/klarer_selv/1/nn"],
    ["tekst_for_annet_utfall", "trappa/trenger_hjelpen/1/nb"],
  ] as const)("is not put in where it does not belong: %s", async (grunn, ref) => {
    const { sak, svar } = await sakMedAvslag();
    expect((await valgI(sak))?.settInn(svar, "stottekontakt", ref)).toEqual({ ok: false, nei: { grunn } });
  });
});

describe("a locked text that is not ready", () => {
  it("stops the letter, is named, and lets it go when it is published", async () => {
    const { sak, svar } = await sakMedAvslag("nn");
    const helt: Postsvar = { ...svar, begrunnelse: "Du har eit nettverk." };
    const { vedtak, versjon } = await skrevet(base, eli, sak, innhold([helt]));
    await egen({ ord_nn: null });
    expect(await sperres(vedtak)).toEqual([expect.stringContaining("«Ring oss» er bare en kladd. Den må publiseres")]);
    expect(await fattSom(eli, sak, vedtak, versjon)).toMatchObject({ nei: { grunn: "ufullstendig" } });
    await settTekst("egen_fast", { ...publisert, publisert_av: ola.ansatt });
    expect(await sperres(vedtak)).toEqual([expect.stringContaining("«Ring oss» finnes ikke i målformen til brevet.")]);
    await egen({ nr: 2, gjelder_fra: "2026-11-20", ...publisert, publisert_av: ola.ansatt });
    expect(await sperres(vedtak)).toEqual([]);
    expect((await fattSom(eli, sak, vedtak, versjon)).ok).toBe(true);
    const [brev] = await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak));
    const laast = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, brev?.id ?? ""));
    expect(laast?.modell.tekster).toEqual(["trappa/sok_igjen/1/nn", "kommune/egen_fast/2/nn"]);
    expect(JSON.stringify(laast?.modell)).toContain("Ring Tildelingskontoret på 57 00 00 00.");
    const bruk = await gjor(base, eli, ({ db }) =>
      db
        .selectFrom("brev_standardtekst")
        .select(["opphav", "nokkel", "nr"])
        .where("brev", "=", brev?.id ?? "")
        .execute(),
    );
    expect(bruk).toHaveLength(2);
  });

  it("stands when it is published: the database changes no word, and one person does not publish alone", async () => {
    await expect(settTekst("egen_fast", { ord_nb: "Noe annet." })).rejects.toThrow("publisert standardtekst endres ikke");
    await expect(settTekst("egen_fast", { gjelder_fra: "2026-12-01" })).rejects.toThrow("publisert standardtekst endres ikke");
    await expect(egen({ nokkel: "alene", ...publisert, publisert_av: eli.ansatt })).rejects.toThrow(/check constraint/);
    const trekk = { trukket_fra: "2026-12-01", trukket_av: ola.ansatt, trukket_grunn: "Feil nummer." };
    await settTekst("egen_fast", trekk);
    await expect(settTekst("egen_fast", { ...trekk, trukket_fra: "2026-12-24" })).rejects.toThrow("endres ikke");
  });
});

describe("the preview", () => {
  const hash = (modell: unknown) => createHash("sha256").update(JSON.stringify(modell)).digest("hex");
  const sett = (av: Ansatt, vedtak: string) =>
    gjor(base, av, (tx) => forhandsvis(tx, tid, { kommune: k.kommune, vedtak, nett: NETT, leser: av }));
  const laaste = async (sak: string) => {
    const alle = await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak));
    return gjor(base, eli, async (tx) => Promise.all(alle.map((b) => finnBrev(tx, k.kommune, b.id))));
  };

  it("is the letter: the same words and the same bytes, for the one who makes the decision the same day", async () => {
    const { sak, svar } = await sakMedAvslag();
    const { vedtak, versjon } = await skrevet(base, eli, sak, innhold([{ ...svar, begrunnelse: "Du har et nettverk." }]));
    const [forhand] = await sett(eli, vedtak);
    await fattSom(eli, sak, vedtak, versjon);
    const [laast] = await laaste(sak);
    expect(laast?.modell).toEqual(forhand?.modell);
    const bytes = forhand && lagPdf(forhand.modell, "ua-1");
    expect(bytes && createHash("sha256").update(bytes).digest("hex")).toBe(laast?.sha256.toString("hex"));
  });

  it("is the letter for the one who approves it too; the writer's own lacks only the other's name", async () => {
    const { sak, svar } = await sakMedAvslag();
    const utkast = innhold([{ ...svar, begrunnelse: "Du har et nettverk." }]);
    const { vedtak, versjon } = await skrevet(base, eli, sak, utkast);
    await gjor(base, eli, (tx) => sendTilGodkjenning(tx, eli, tid, { sak, vedtak, versjon, nett: NETT }));
    const [[elis], [olas]] = [await sett(eli, vedtak), await sett(ola, vedtak)];
    expect((await fattSom(ola, sak, vedtak, versjon + 1)).ok).toBe(true);
    const [laast] = await laaste(sak);
    expect(hash(olas?.modell)).toBe(hash(elis && { ...elis.modell, underskrift: olas?.modell.underskrift }));
    expect(laast?.modell).toEqual(olas?.modell);
    expect(laast?.modell.underskrift.navn).toEqual(["Eli Saksbehandler, saksbehandler", "Ola Leder, har lest og godkjent"]);
  });

  it("changes with the draft, so that what is seen is what is decided", async () => {
    const { sak, svar } = await sakMedAvslag();
    const { vedtak, versjon } = await skrevet(base, eli, sak, innhold([{ ...svar, begrunnelse: "Først." }]));
    const [for1] = await sett(eli, vedtak);
    const endret = innhold([{ ...svar, begrunnelse: "Etterpå." }]);
    await gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett: { vedtak, versjon }, innhold: endret }));
    const [for2] = await sett(eli, vedtak);
    expect(hash(for1?.modell)).not.toBe(hash(for2?.modell));
  });
});
