import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  nySak,
  nyttKontor,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { beOm, svar } from "../dokumentkrav/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apenPause, avvent, fristerI, gjenoppta, gjenopptaForfalte, hendelserI, type Venting } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

const enSak = () =>
  nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }] });
const pengesak = (haster: boolean) =>
  nySak(base, k.kommune, { spor: "sosial", poster: [{ tjeneste: "livsopphold", onsket: "Penger til mat" }], haster });
const vent = (av: Ansatt, sak: string, dagen: string, til: string, endret: Partial<Venting> = {}) =>
  gjor(base, av, (tx) =>
    avvent(tx, av, tidspunkt(dagen), { sak, grunn: "venter_pa_andre", hvem: "fastlegen", til: dag(til), ...endret }),
  );
const videre = (av: Ansatt, sak: string, dagen: string) => gjor(base, av, (tx) => gjenoppta(tx, av, tidspunkt(dagen), { sak }));
const klokker = async (av: Ansatt, sak: string) =>
  (await gjor(base, av, (tx) => fristerI(tx, k.kommune, sak)))
    .filter((f) => f.status === "loper")
    .map((f) => [f.slag, f.art, f.sisteDag, f.paVent ? "på vent" : "går"]);
const oppgaver = (sak: string) =>
  gjor(base, eli, (tx) =>
    tx.db
      .selectFrom("oppgave")
      .select(["slag", "siste_dag", "pa_vent"])
      .where("sak", "=", sak)
      .where("tilstand", "=", "apen")
      .orderBy("slag")
      .execute(),
  );
const beOmTimeplan = (sak: string, dagen: string) =>
  gjor(base, eli, (tx) =>
    beOm(tx, eli, tidspunkt(dagen), {
      ...{ sak, hva: "Timeplanen", formal: "Vi må vite når du er hjemme.", innen: dag("2026-11-30") },
      ...{ helKontoutskrift: false, nodvendigFordi: "", mindreVurdert: [] },
    }),
  );

describe("a case that waits", () => {
  it("stops the kommune's aim and not the law's month, and gets the days it really waited", async () => {
    const { sak } = await enSak();
    expect(await vent(eli, sak, "2026-11-10", "2026-12-10")).toMatchObject({ ok: true });
    expect(await klokker(eli, sak)).toEqual([
      ["vedtak", "maal", "2026-11-30", "på vent"],
      ["forelopig_svar", "lov", "2026-12-02", "går"],
    ]);
    expect(await oppgaver(sak)).toEqual([
      { slag: "behandle_soknad", siste_dag: "2026-12-10", pa_vent: true },
      { slag: "forelopig_svar", siste_dag: "2026-12-02", pa_vent: false },
    ]);
    expect(await vent(eli, sak, "2026-11-11", "2026-12-10")).toEqual({ ok: false, nei: { grunn: "venter_alt" } });

    expect(await videre(eli, sak, "2026-11-24")).toEqual({ ok: true, verdi: { dager: 14 } });
    expect(await klokker(eli, sak)).toEqual([
      ["forelopig_svar", "lov", "2026-12-02", "går"],
      ["vedtak", "maal", "2026-12-14", "går"],
    ]);
    expect(await oppgaver(sak)).toEqual([
      { slag: "behandle_soknad", siste_dag: "2026-12-14", pa_vent: false },
      { slag: "forelopig_svar", siste_dag: "2026-12-02", pa_vent: false },
    ]);
    expect(await videre(eli, sak, "2026-11-25")).toEqual({ ok: false, nei: { grunn: "venter_ikke" } });
    const maal = (await gjor(base, eli, (tx) => fristerI(tx, k.kommune, sak))).findLast((f) => f.art === "maal");
    expect(maal?.grunnlag.sporing.at(-1)).toEqual({ kode: "utsatt", fra: "2026-11-30", til: "2026-12-14" });
    const [sist, forst] = await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak));
    expect(sist).toMatchObject({ slag: "sak.gjenopptatt", synlig: true, data: { dager: 14 } });
    expect(forst).toMatchObject({ slag: "sak.venter", synlig: true, hjemmel: "fvl67 § 17", data: { hvem: "fastlegen" } });
  });

  it("stops the norm of 14 days only when it waits for the party", async () => {
    const { saksbehandler: nav } = k.nav;
    const for_andre = await pengesak(false);
    await vent(nav, for_andre.sak, "2026-11-10", "2026-11-20");
    expect(await klokker(nav, for_andre.sak)).toContainEqual(["vedtak", "norm", "2026-11-16", "går"]);
    const etterOnske = await pengesak(false);
    await vent(nav, etterOnske.sak, "2026-11-10", "2026-11-20", { grunn: "parten_onsker", hvem: "" });
    expect(await klokker(nav, etterOnske.sak)).toContainEqual(["vedtak", "norm", "2026-11-16", "på vent"]);
  });

  it("is never one where somebody needs help today, and never one without a reason and an end", async () => {
    const { saksbehandler: nav } = k.nav;
    const nod = await pengesak(true);
    const mangler = async (svaret: ReturnType<typeof vent>) => {
      const s = await svaret;
      return !s.ok && s.nei.grunn === "mangler" ? s.nei.krav.map((x) => x.kode) : s;
    };
    expect(await mangler(vent(nav, nod.sak, "2026-11-02", "2026-11-20"))).toEqual(["ikke_nodhjelp"]);
    const { sak } = await enSak();
    expect(await mangler(vent(eli, sak, "2026-11-10", "2026-11-10"))).toEqual(["dag_fram_i_tid"]);
    expect(await mangler(vent(eli, sak, "2026-11-10", "2027-03-10"))).toEqual(["ikke_for_lenge"]);
    expect(await mangler(vent(eli, sak, "2026-11-10", "2026-12-10", { hvem: "" }))).toEqual(["hvem"]);
    expect(await mangler(vent(eli, sak, "2026-11-10", "2026-12-10", { grunn: "venter_pa_part" }))).toEqual(["bedt_om_noe"]);
    expect(await vent(nav, sak, "2026-11-10", "2026-12-10")).toMatchObject({ ok: false, nei: { grunn: "finnes_ikke" } });
  });

  it("goes on by itself when what it waited for has come, and when its last day has passed", async () => {
    const { sak, person } = await enSak();
    const bedt = await beOmTimeplan(sak, "2026-11-05");
    if (!bedt.ok) throw new Error(bedt.nei.grunn);
    await vent(eli, sak, "2026-11-05", "2026-12-01", { grunn: "venter_pa_part", hvem: "" });
    const kari = { slag: "innbygger", kommune: k.kommune, person, navn: "Kari" } as const;
    const inn = { sak, krav: bedt.verdi.krav, filer: [], harIkke: true, tekst: "" };
    expect(
      await base.skriv({ slag: "innbygger", kommune: k.kommune, person }, (tx) => svar(tx, kari, tidspunkt("2026-11-12"), inn)),
    ).toEqual({ ok: true, verdi: true });
    expect(await klokker(eli, sak)).toContainEqual(["vedtak", "maal", "2026-12-07", "går"]);

    const glemt = await enSak();
    await vent(eli, glemt.sak, "2026-11-10", "2026-11-20");
    const natt = (dagen: string) =>
      base.skriv({ slag: "system", kommune: k.kommune }, (tx) => gjenopptaForfalte(tx, tidspunkt(dagen), k.kommune, 100));
    await natt("2026-11-20");
    expect(await gjor(base, eli, (tx) => apenPause(tx, k.kommune, glemt.sak))).not.toBeNull();
    // Three nights late: the case gets the eleven days it was to wait, and no more.
    expect(await natt("2026-11-24")).toBeGreaterThan(0);
    expect(await natt("2026-11-24")).toBe(0);
    expect(await klokker(eli, glemt.sak)).toContainEqual(["vedtak", "maal", "2026-12-11", "går"]);
  });

  it("waits no more when it is answered", async () => {
    const { sak, poster } = await enSak();
    await utred(base, eli, sak, "2026-11-09");
    await vent(eli, sak, "2026-11-10", "2026-12-10");
    await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]), "2026-11-20");
    expect(await klokker(eli, sak)).toEqual([]);
    expect(await gjor(base, eli, (tx) => apenPause(tx, k.kommune, sak))).toBeNull();
    expect(await vent(eli, sak, "2026-11-21", "2026-12-10")).toEqual({ ok: false, nei: { grunn: "sak_avsluttet" } });
  });
});

it("the database itself refuses to stop the law's clock", async () => {
  const { sak } = await enSak();
  await vent(eli, sak, "2026-11-10", "2026-12-10");
  const stans = gjor(base, eli, async (tx) => {
    const pause = await apenPause(tx, k.kommune, sak);
    await tx.db
      .updateTable("frist")
      .set({ pause: pause?.id ?? null })
      .where("sak", "=", sak)
      .where("art", "=", "lov")
      .execute();
  });
  await expect(stans).rejects.toMatchObject({ constraint: "frist_bare_maal_og_norm_stanser" });
});
