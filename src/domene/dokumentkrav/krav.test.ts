import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { iKommunen, leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { MINDRE_INNGRIPENDE } from "../../lov/dokumentkrav.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { brevI, finnBrev, tekstAv } from "../brev/index.ts";
import { dokumenterI } from "../dokument/index.ts";
import { fristerI, hendelserI } from "../sak/index.ts";
import { beOm, type Dokumentbestilling } from "./beOm.ts";
import { kravI } from "./les.sql.ts";
import { type Dokumentsvar, svar } from "./svar.ts";

const { base } = await nyBase();
const { kommune, kontoret, nav } = await scene(base, "4640");
const kari = await innbygger(base, "4640", "Kari Lie");
const ola = await innbygger(base, "4640", "Ola Nordmann");
const innen = leggTilDager(TID.idag, 14);
const lonn: KjentFil = { filnavn: "lonn.txt", mime: "text/plain", bytes: Buffer.from("Lønn i oktober: 21 000") };

const vedlegg = async (sak: string) =>
  (await se(base, kontoret, (les) => dokumenterI(les, "4640", sak))).filter((d) => d.slag === "vedlegg");

async function nySak() {
  const { sak } = await leggTilSak(base, { kommune: "4640", enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });
  const bestill = (b: Partial<Dokumentbestilling> = {}) =>
    gjor(base, kontoret, (tx) =>
      beOm(tx, kontoret, TID, {
        sak,
        hva: "Lønnsslipp for oktober",
        formal: "Vi må vite hva du tjener for å regne ut prisen.",
        innen,
        helKontoutskrift: false,
        nodvendigFordi: "",
        mindreVurdert: [],
        ...b,
      }),
    );
  const svarMed = (krav: string, s: Partial<Dokumentsvar>, hvem = kari) =>
    gjor(base, hvem, (tx) => svar(tx, hvem, dagerEtter(3), { sak, krav, filer: [], harIkke: false, tekst: "", ...s }));
  const apneOppgaver = () =>
    iKommunen(base, "4640", ({ db }) =>
      db
        .selectFrom("oppgave")
        .select(["slag", "siste_dag"])
        .where("sak", "=", sak)
        .where("tilstand", "=", "apen")
        .where("slag", "<>", "post_brev")
        .execute(),
    );
  return { sak, bestill, svarMed, apneOppgaver };
}

async function nyttKrav() {
  const s = await nySak();
  const bedt = await s.bestill();
  if (!bedt.ok) throw new Error(bedt.nei.grunn);
  return { ...s, krav: bedt.verdi.krav };
}

describe("asking for a paper", () => {
  it("tells the person what, why and by when, and starts a clock that is not the law's", async () => {
    const { sak, krav } = await nyttKrav();
    const [sett] = await se(base, kari, (les) => kravI(les, "4640", sak));
    expect(sett).toMatchObject({
      id: krav,
      hva: "Lønnsslipp for oktober",
      sisteDag: innen,
      bedtAvNavn: kontoret.navn,
      tilstand: "apent",
    });
    expect(sett?.formal).toContain("regne ut prisen");
    expect(await se(base, kari, (les) => fristerI(les, "4640", sak))).toMatchObject([
      { slag: "dokument", art: "satt", sisteDag: innen, status: "loper" },
    ]);
    const hendelser = await se(base, kari, (les) => hendelserI(les, "4640", sak));
    expect(hendelser.find((h) => h.slag === "dokument.bedt_om")).toMatchObject({
      aktorNavn: kontoret.navn,
      hjemmel: "fvl67 § 17",
    });
  });

  it("goes out as a letter in the person's language form, with the purpose and the day", async () => {
    const { sak } = await nyttKrav();
    const [brev] = await se(base, kari, (les) => brevI(les, "4640", sak));
    expect(brev).toMatchObject({ slag: "dokumentkrav", sprak: "nn" });
    const helt = await se(base, kari, (les) => finnBrev(les, "4640", brev?.id ?? ""));
    expect(helt && tekstAv(helt.modell)).toMatch(/regne ut prisen[\s\S]*4\.\sdesember 2026/);
  });

  it.each([
    ["formal", { formal: "  " }],
    ["formal", { hva: "" }],
    ["frist_fram_i_tid", { innen: null }],
    ["frist_fram_i_tid", { innen: leggTilDager(TID.idag, -1) }],
    ["kontoutskrift_nodvendig", { helKontoutskrift: true, mindreVurdert: MINDRE_INNGRIPENDE }],
  ])("is refused with its section when it lacks %s", async (kode, feil) => {
    const { bestill, sak } = await nySak();
    const svart = await bestill(feil);
    expect(svart).toMatchObject({ ok: false, nei: { grunn: "mangler", krav: [{ kode, hjemmel: [{ paragraf: "17" }] }] } });
    expect(await se(base, kontoret, (les) => kravI(les, "4640", sak))).toEqual([]);
  });

  it("for the whole bank statement needs every lesser paper thought of and a reason, ticked or only written, and the person reads it", async () => {
    const { bestill, sak } = await nySak();
    const hele = { helKontoutskrift: true, nodvendigFordi: "Vi ser ikke overføringene på annen måte." };
    expect(await bestill({ ...hele, mindreVurdert: ["lonnsslipp"] })).toMatchObject({
      nei: { grunn: "mangler", krav: [{ kode: "mindre_vurdert" }] },
    });
    expect(await bestill({ hva: "Kontoutskrift for tre måneder" })).toMatchObject({
      nei: { grunn: "mangler", krav: [{ kode: "kontoutskrift_nodvendig" }, { kode: "mindre_vurdert" }] },
    });
    expect((await bestill({ ...hele, mindreVurdert: MINDRE_INNGRIPENDE })).ok).toBe(true);
    expect(await se(base, kari, (les) => kravI(les, "4640", sak))).toMatchObject([
      { helKontoutskrift: { fordi: hele.nodvendigFordi, vurdert: MINDRE_INNGRIPENDE } },
    ]);
    const [brev] = await se(base, kari, (les) => brevI(les, "4640", sak));
    const helt = await se(base, kari, (les) => finnBrev(les, "4640", brev?.id ?? ""));
    expect(helt && tekstAv(helt.modell)).toMatch(/overføringene på annen måte[\s\S]*bilete av saldoen[\s\S]*i staden/);
  });

  it("is refused for another unit's case, for a day next century and in a closed case", async () => {
    const { sak, bestill } = await nySak();
    const fraNav = await gjor(base, nav, (tx) =>
      beOm(tx, nav, TID, { sak, hva: "x", formal: "y", innen, helKontoutskrift: false, nodvendigFordi: "", mindreVurdert: [] }),
    );
    expect(fraNav).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await bestill({ innen: leggTilDager(TID.idag, 40_000) })).toMatchObject({ nei: { grunn: "for_langt_fram" } });
    await iKommunen(base, "4640", async ({ db }) => {
      await db.updateTable("sak_post").set({ utfall: "trukket" }).where("sak", "=", sak).execute();
      await db.updateTable("sak").set({ tilstand: "trukket" }).where("id", "=", sak).execute();
    });
    expect(await bestill()).toMatchObject({ nei: { grunn: "sak_avsluttet" } });
  });
});

describe("answering", () => {
  it("with a paper puts it in the file, stops that clock and gives the office a task", async () => {
    const { sak, krav, svarMed, apneOppgaver } = await nyttKrav();
    expect(await svarMed(krav, { filer: [lonn] })).toEqual({ ok: true, verdi: true });
    const dokument = (await vedlegg(sak))[0];
    expect(dokument).toMatchObject({
      tittel: "Lønnsslipp for oktober: lonn.txt",
      fra: "Kari Lie",
      slag: "vedlegg",
      mime: "text/plain",
    });
    expect(await se(base, kontoret, (les) => kravI(les, "4640", sak))).toMatchObject([
      { tilstand: "besvart", dokument: dokument?.id },
    ]);
    expect(await se(base, kontoret, (les) => fristerI(les, "4640", sak))).toMatchObject([{ status: "oppfylt" }]);
    expect(await apneOppgaver()).toEqual([{ slag: "vurder_dokument", siste_dag: leggTilDager(TID.idag, 10) }]);
  });

  it("that one does not have it is an answer, and is written in the timeline", async () => {
    const { sak, krav, svarMed } = await nyttKrav();
    await svarMed(krav, { harIkke: true, tekst: "Jeg har ikke jobbet i oktober." });
    expect(await se(base, kontoret, (les) => kravI(les, "4640", sak))).toMatchObject([
      { tilstand: "har_ikke", svar: "Jeg har ikke jobbet i oktober." },
    ]);
    expect((await se(base, kari, (les) => hendelserI(les, "4640", sak)))[0]).toMatchObject({ slag: "dokument.har_ikke" });
  });

  it("one of two requests leaves the other's clock running", async () => {
    const { sak, krav, bestill, svarMed } = await nyttKrav();
    await bestill({ hva: "Leiekontrakt" });
    await svarMed(krav, { tekst: "Se forrige søknad." });
    const frister = await se(base, kari, (les) => fristerI(les, "4640", sak));
    expect(frister.map((f) => f.status).sort()).toEqual(["loper", "oppfylt"]);
  });

  it("with nothing, or to a request that is answered, is refused and changes nothing", async () => {
    const { krav, svarMed } = await nyttKrav();
    expect(await svarMed(krav, { tekst: "  " })).toMatchObject({ nei: { grunn: "ingenting_svart" } });
    await svarMed(krav, { harIkke: true });
    expect(await svarMed(krav, { filer: [lonn] })).toMatchObject({ nei: { grunn: "alt_besvart" } });
  });

  it("of ten answers at once one stands, with one paper in the file", async () => {
    const { sak, krav, svarMed } = await nyttKrav();
    const svarene = await Promise.all(Array.from({ length: 10 }, () => svarMed(krav, { filer: [lonn] })));
    expect(svarene.filter((s) => s.ok)).toHaveLength(1);
    expect(await vedlegg(sak)).toHaveLength(1);
  });

  it("another resident finds neither the case nor the request", async () => {
    const { sak, krav, svarMed } = await nyttKrav();
    expect(await svarMed(krav, { harIkke: true }, ola)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    expect(await se(base, ola, (les) => kravI(les, kommune.nummer, sak))).toEqual([]);
  });
});
