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
import { beOm, kravI } from "../dokumentkrav/index.ts";
import { revurder } from "../endring/index.ts";
import { angreLivshendelse, noterLivshendelse } from "../livshendelse/index.ts";
import { oppgaverI } from "../oppgave/index.ts";
import { fristerI, hendelserI, posterI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import type { Postsvar } from "../vedtak/index.ts";
import {
  betalbareI,
  filerI,
  finnFil,
  forfallende,
  krevRefusjon,
  krevTilbake,
  lagFil,
  type Plan,
  planlegg,
  type Refusjonskrav,
  registrerInnbetaling,
  stans,
  type Tilbakekrav,
  tilbakebetalingerI,
  utbetalingerI,
} from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
const KONTO = "12345678903";
let k: Kontor;
let nav: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4688", []);
  nav = k.nav.saksbehandler;
  await base.skriv({ slag: "system", kommune: k.kommune }, ({ db }) =>
    db.updateTable("kommune").set({ utbetalingskonto: "99990000006" }).where("nummer", "=", k.kommune).execute(),
  );
});

/** Money that has been decided: 10 000,01 kroner from December. */
async function vedtatt(endret: Partial<Postsvar> = {}) {
  const { sak, person, poster } = await nySak(base, k.kommune, {
    spor: "sosial",
    poster: [{ tjeneste: "okonomisk_stonad", onsket: "Penger til husleie" }],
  });
  const post = poster[0] ?? "";
  await utred(base, nav, sak, "2026-11-15");
  const svar = { omfang: "Husleie", timerPerUke: null, belopOre: 10_000_01, pris: null, ...endret };
  const { vedtak } = await fattet(base, nav, sak, innhold([svarPa(post, svar)], { regler: ["stnl § 18"] }));
  const legg = (p: Partial<Plan> = {}, hvem = nav) =>
    gjor(base, hvem, (tx) =>
      planlegg(tx, hvem, tid, {
        ...{
          sak,
          post,
          hva: "Husleie",
          ore: 10_000_01,
          antall: 1,
          fra: dag("2026-12-01"),
          mottaker: "Kari Nordmann",
          konto: KONTO,
        },
        ...p,
      }),
    );
  const plan = () => gjor(base, nav, (tx) => utbetalingerI(tx, k.kommune, sak));
  const krev = (t: Partial<Tilbakekrav>) =>
    gjor(base, nav, (tx) =>
      krevTilbake(tx, nav, tid, {
        ...{ sak, post, slag: "lan", skyld: null, ore: 5_000_00, grunn: "Arven er kommet.", innen: dag("2027-01-15") },
        ...t,
      }),
    );
  return { sak, vedtak, person, post, legg, plan, krev };
}

describe("the plan", () => {
  it("is in whole øre that add up, each on a working day, and the person sees it in the case", async () => {
    const v = await vedtatt();
    expect(await v.legg({ antall: 3, fra: dag("2026-12-25") })).toEqual({ ok: true, verdi: { antall: 3 } });
    const plan = await v.plan();
    expect(plan.map((u) => [u.forfall, u.fra, u.til, u.ore])).toEqual([
      ["2026-12-24", "2026-12-25", "2027-01-24", 3_333_35],
      ["2027-01-25", "2027-01-25", "2027-02-24", 3_333_33],
      ["2027-02-25", "2027-02-25", "2027-03-24", 3_333_33],
    ]);
    const som = { slag: "innbygger", kommune: k.kommune, person: v.person } as const;
    expect(await base.les(som, (les) => utbetalingerI(les, k.kommune, v.sak))).toHaveLength(3);
    expect((await base.les(som, (les) => hendelserI(les, k.kommune, v.sak)))[0]).toMatchObject({ slag: "utbetaling.planlagt" });
    expect(await gjor(base, nav, (tx) => betalbareI(tx, k.kommune, v.sak))).toMatchObject([{ ore: 10_000_01, igjenOre: 0 }]);
  });

  it("is for the days of the decision when all is paid at once, so that what comes late for one month is not in the way of the next", async () => {
    const v = await vedtatt({ fra: dag("2026-11-01"), til: dag("2026-11-30") });
    expect((await v.legg()).ok).toBe(true);
    expect((await v.plan()).map((u) => [u.forfall, u.fra, u.til])).toEqual([["2026-12-01", "2026-11-01", "2026-11-30"]]);
  });

  it("is a task from the day the money is granted until all of it is laid out", async () => {
    const v = await vedtatt({ utbetales: dag("2026-12-04") });
    const oppgaver = async () =>
      (await gjor(base, nav, (tx) => oppgaverI(tx, k.kommune, v.sak))).map((o) => [o.slag, o.sisteDag]);
    expect(await oppgaver()).toEqual([["planlegg_utbetaling", "2026-12-04"]]);
    await v.legg({ ore: 6_000_00 });
    expect(await oppgaver()).toHaveLength(1);
    await v.legg({ ore: 4_000_01, hva: "Strøm" });
    expect(await oppgaver()).toEqual([]);
  });

  it("answers nødhjelp by itself: its clock and its task end, and nobody waits for a paper when the rest is answered too", async () => {
    const { sak, poster } = await nySak(base, k.kommune, {
      spor: "sosial",
      haster: true,
      mottatt: "2026-11-20",
      poster: [
        { tjeneste: "nodhjelp", onsket: "Mat til helga" },
        { tjeneste: "okonomisk_stonad", onsket: "Penger til husleie" },
      ],
    });
    await utred(base, nav, sak, "2026-11-20");
    const be = {
      sak,
      hva: "Leiekontrakt",
      formal: "Vi må vite hva leien er.",
      innen: dag("2026-12-01"),
      helKontoutskrift: false,
    };
    await gjor(base, nav, (tx) => beOm(tx, nav, tid, { ...be, nodvendigFordi: "", mindreVurdert: [] }));
    const penger = { timerPerUke: null, belopOre: 900_00, pris: null };
    const svar = (nr: number) => fattet(base, nav, sak, innhold([svarPa(poster[nr] ?? "", penger)], { regler: ["stnl § 18"] }));
    const klokker = async () =>
      (await gjor(base, nav, (tx) => fristerI(tx, k.kommune, sak))).filter((f) => f.status === "loper").map((f) => f.slag);
    const slag = async () => (await gjor(base, nav, (tx) => oppgaverI(tx, k.kommune, sak))).map((o) => o.slag);
    expect(await slag()).toContain("nodhjelp");
    await svar(0);
    expect(await slag()).not.toContain("nodhjelp");
    expect(await klokker()).not.toContain("nodhjelp");
    expect(await klokker()).toContain("dokument");
    await svar(1);
    expect(await klokker()).toEqual([]);
    expect((await gjor(base, nav, (tx) => kravI(tx, k.kommune, sak))).map((x) => x.tilstand)).toEqual(["trukket"]);
  });

  it("holds what is for a time after the person died or moved, and lets it go when that was a mistake", async () => {
    const v = await vedtatt();
    await v.legg({ antall: 2 });
    const sendes = async () => {
      const alle = await gjor(base, nav, (tx) => forfallende(tx, k.kommune, dag("2027-03-01"), 500));
      return alle.filter((u) => u.sak === v.sak).map((u) => u.fra);
    };
    const flytter = { slag: "flytting", dato: dag("2026-12-15"), kilde: "personen", meldtAv: "", tilKommune: null } as const;
    const notert = await gjor(base, nav, (tx) => noterLivshendelse(tx, nav, tid, { sak: v.sak, ...flytter }));
    expect(await sendes()).toEqual(["2026-12-01"]);
    const hendelse = notert.ok ? notert.verdi.hendelse : "";
    await gjor(base, nav, (tx) => angreLivshendelse(tx, nav, tid, { sak: v.sak, hendelse, grunn: "Hun ble boende." }));
    expect(await sendes()).toEqual(["2026-12-01", "2027-01-01"]);
  });

  it("never pays the same thing twice for the same days, from this decision or another, however many plan at once", async () => {
    const v = await vedtatt();
    expect((await v.legg({ ore: 4_000_00 })).ok).toBe(true);
    const igjen = { grunn: "alt_planlagt", fra: "2026-12-01", til: "2026-12-31" };
    expect(await v.legg({ ore: 1_000_00, hva: " HUSLEIE " })).toMatchObject({ nei: igjen });
    expect((await v.legg({ ore: 1_000_00, fra: dag("2027-01-01") })).ok).toBe(true);
    const annen = await nySak(base, k.kommune, {
      spor: "sosial",
      person: v.person,
      poster: [{ tjeneste: "okonomisk_stonad", onsket: "Husleie igjen" }],
    });
    await utred(base, nav, annen.sak, "2026-11-15");
    const svar = { omfang: "Husleie", timerPerUke: null, belopOre: 9_000_00, pris: null };
    await fattet(base, nav, annen.sak, innhold([svarPa(annen.poster[0] ?? "", svar)], { regler: ["stnl § 18"] }));
    expect(await v.legg({ sak: annen.sak, post: annen.poster[0] ?? "", ore: 9_000_00 })).toMatchObject({ nei: igjen });

    const ny = await vedtatt();
    const samtidig = await Promise.allSettled(Array.from({ length: 5 }, () => ny.legg({ ore: 2_000_00 })));
    expect(samtidig.filter((s) => s.status === "fulfilled" && s.value.ok)).toHaveLength(1);
    // Past the act: the database itself.
    await expect(
      gjor(base, nav, (tx) =>
        tx.db
          .insertInto("utbetaling")
          .columns([
            "kommune",
            "sak",
            "vedtak",
            "post",
            "person",
            "hva",
            "fra",
            "til",
            "forfall",
            "ore",
            "mottaker",
            "konto",
            "planlagt_av",
            "planlagt_navn",
            "planlagt_at",
          ])
          .expression((eb) =>
            eb
              .selectFrom("utbetaling")
              .select([
                "kommune",
                "sak",
                "vedtak",
                "post",
                "person",
                "hva",
                "fra",
                "til",
                "forfall",
                "ore",
                "mottaker",
                "konto",
                "planlagt_av",
                "planlagt_navn",
                "planlagt_at",
              ])
              .where("sak", "=", ny.sak),
          )
          .execute(),
      ),
    ).rejects.toThrow("utbetaling_en_gang");
  });

  it("is never more than was decided, and says what is wrong with it", async () => {
    const v = await vedtatt();
    expect(await v.legg({ ore: 10_000_02 })).toMatchObject({ nei: { grunn: "for_mye", igjenOre: 10_000_01 } });
    expect(await v.legg({ hva: " ", ore: 0, antall: 13, fra: null, mottaker: "", konto: "12345678901" })).toMatchObject({
      nei: { grunn: "mangler", felt: ["hva", "ore", "antall", "fra", "mottaker", "konto"] },
    });
    expect(await v.legg({}, k.omsorg.saksbehandler)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
    const garanti = await vedtatt({ stonadsform: "garanti", formFordi: "Til utleieren, for depositumet." });
    expect(await garanti.legg()).toMatchObject({ nei: { grunn: "garanti" } });
  });

  it("can be stopped with a reason before it is sent, and then be planned anew", async () => {
    const v = await vedtatt();
    await v.legg();
    const [u] = await v.plan();
    const stopp = (grunn: string) => gjor(base, nav, (tx) => stans(tx, nav, tid, { sak: v.sak, utbetaling: u?.id ?? "", grunn }));
    expect(await stopp(" ")).toMatchObject({ nei: { grunn: "uten_grunn" } });
    expect((await stopp("Feil konto.")).ok).toBe(true);
    expect(await stopp("En gang til.")).toMatchObject({ nei: { grunn: "ikke_planlagt" } });
    expect((await v.legg()).ok).toBe(true);
  });
});

describe("the file to the bank", () => {
  it("is made by the leader of what is due and somebody else planned, once, and never tells what the money is for", async () => {
    const v = await vedtatt();
    const { leder } = k.nav;
    await v.legg({ ore: 4_000_50, fra: dag("2026-11-21"), mottaker: "Utleier <& Sønn>" });
    await v.legg({ ore: 1_000_00, hva: "Strøm", fra: dag("2027-03-01") });
    await v.legg({ ore: 500_00, hva: "Klær", fra: dag("2026-11-23") }, leder);
    expect(await gjor(base, nav, (tx) => lagFil(tx, nav, tid))).toMatchObject({ nei: { grunn: "feil_rolle" } });
    const svar = await gjor(base, leder, (tx) => lagFil(tx, leder, tid));
    if (!svar.ok) throw new Error(svar.nei.grunn);
    expect(svar.verdi).toMatchObject({ antall: 1, egne: 1 });
    const fil = await gjor(base, leder, (tx) => finnFil(tx, k.kommune, svar.verdi.fil));
    expect(fil?.innhold).toMatch(/<NbOfTxs>1<\/NbOfTxs><CtrlSum>4000\.50<\/CtrlSum>/);
    // 21 November is a Saturday: the money is there the Friday before.
    expect(fil?.innhold).toContain("<ReqdExctnDt><Dt>2026-11-20</Dt></ReqdExctnDt>");
    expect(fil?.innhold).toContain("<Nm>Utleier Sønn</Nm>");
    expect(fil?.innhold).not.toMatch(/Husleie|stønad|Nav /i);
    expect(await gjor(base, leder, (tx) => lagFil(tx, leder, tid))).toMatchObject({ nei: { grunn: "ingen" } });
    expect(await gjor(base, leder, (tx) => filerI(tx, k.kommune, 10))).toMatchObject([{ antall: 1, sumOre: 4_000_50 }]);
    expect(await gjor(base, k.omsorg.leder, (tx) => filerI(tx, k.kommune, 10))).toEqual([]);
    expect((await v.plan()).map((u) => u.tilstand)).toEqual(["sendt", "planlagt", "planlagt"]);
  });
});

describe("money back", () => {
  it("a loan is claimed once, as far as it was given, and paid down to nothing", async () => {
    const v = await vedtatt({ stonadsform: "lan", formFordi: "Arven kommer i januar. Lånet betales da." });
    expect(await v.krev({ ore: 20_000_00 })).toMatchObject({ nei: { grunn: "for_mye", maksOre: 10_000_01 } });
    const krevd = await v.krev({});
    if (!krevd.ok) throw new Error(krevd.nei.grunn);
    expect(await v.krev({})).toMatchObject({ nei: { grunn: "alt_krevd" } });
    const inn = (ore: number) =>
      gjor(base, nav, (tx) =>
        registrerInnbetaling(tx, nav, tid, { sak: v.sak, tilbakebetaling: krevd.verdi.tilbakebetaling, ore, dato: tid.idag }),
      );
    expect((await inn(3_000_00)).ok).toBe(true);
    expect(await inn(2_000_01)).toMatchObject({ nei: { grunn: "for_mye", maksOre: 2_000_00 } });
    expect((await inn(2_000_00)).ok).toBe(true);
  });

  it("other money only when somebody told wrong on purpose or by gross carelessness (§ 23), and never as a loan", async () => {
    const v = await vedtatt();
    expect(await v.krev({})).toMatchObject({ nei: { grunn: "ikke_lan" } });
    const uriktig = { slag: "uriktige_opplysninger", grunn: "Lønna ble ikke oppgitt." } as const;
    expect(await v.krev({ ...uriktig, skyld: "forsett" })).toMatchObject({ nei: { grunn: "uten_vedtak" } });
    const provd = async (vedtak: string, fraSak: string, regler: string[]) => {
      const inn = { sak: fraSak, vedtak, grunn: "nye_opplysninger", tekst: "Lønna ble ikke oppgitt." } as const;
      const apnet = await gjor(base, nav, (tx) => revurder(tx, nav, tid, inn));
      if (!apnet.ok) throw new Error(apnet.nei.grunn);
      const { id } = apnet.verdi;
      expect(await v.krev({ ...uriktig, sak: id, skyld: "forsett" })).toMatchObject({ nei: { grunn: "uten_vedtak" } });
      const [ny] = await gjor(base, nav, (tx) => posterI(tx, k.kommune, id));
      await utred(base, nav, id, "2026-11-20");
      const svar = { omfang: "Husleie", timerPerUke: null, belopOre: 10_000_01, pris: null };
      await fattet(base, nav, id, innhold([svarPa(ny?.id ?? "", svar)], { regler }));
      return id;
    };
    const uten = await vedtatt();
    const taust = await provd(uten.vedtak, uten.sak, ["stnl § 18"]);
    expect(await uten.krev({ ...uriktig, sak: taust, skyld: "forsett" })).toMatchObject({ nei: { grunn: "uten_vedtak" } });
    const sak = await provd(v.vedtak, v.sak, ["stnl § 18", "stnl § 23"]);
    expect(await v.krev({ ...uriktig, sak })).toMatchObject({ nei: { grunn: "mangler", felt: ["skyld"] } });
    expect(await v.krev({ ...uriktig, sak, skyld: "mindre_eller_ingen" })).toMatchObject({ nei: { grunn: "uten_skyld" } });
    expect((await v.krev({ ...uriktig, sak, skyld: "forsett" })).ok).toBe(true);
  });

  it("refusjon is claimed from the one who pays for the same days, never more than was paid for them, and the person reads it", async () => {
    const v = await vedtatt();
    await v.legg({ ore: 4_000_00, fra: dag("2026-11-23") });
    const felles = {
      sak: v.sak,
      post: v.post,
      slag: "folketrygd",
      fraHvem: "Nav arbeid og ytelser",
      grunn: "Dagpenger.",
    } as const;
    const dager = { fra: dag("2026-11-01"), til: dag("2026-12-31"), innen: dag("2027-01-15") };
    const krev = (r: Partial<Refusjonskrav> = {}) =>
      gjor(base, nav, (tx) => krevRefusjon(tx, nav, tid, { ...felles, ...dager, ore: 4_000_00, ...r }));
    expect(await krev({ fraHvem: " ", til: dag("2026-10-01"), ore: null })).toMatchObject({
      nei: { grunn: "mangler", felt: ["fraHvem", "til", "ore"] },
    });
    expect(await krev()).toMatchObject({ nei: { grunn: "ikke_samme_tid" } });
    expect((await gjor(base, k.nav.leder, (tx) => lagFil(tx, k.nav.leder, tid))).ok).toBe(true);
    expect(await krev({ ore: 4_000_01 })).toMatchObject({ nei: { grunn: "for_mye", maksOre: 4_000_00 } });
    expect((await krev()).ok).toBe(true);
    expect(await krev()).toMatchObject({ nei: { grunn: "alt_krevd" } });
    // What one has paid for is not claimed from another too.
    expect(await krev({ slag: "underholdsbidrag", ore: 1 })).toMatchObject({ nei: { grunn: "for_mye", maksOre: 0 } });
    const som = { slag: "innbygger", kommune: k.kommune, person: v.person } as const;
    expect((await base.les(som, (les) => hendelserI(les, k.kommune, v.sak)))[0]).toMatchObject({ slag: "refusjon.krevd" });
    expect(await base.les(som, (les) => tilbakebetalingerI(les, k.kommune, v.sak))).toMatchObject([
      { slag: "folketrygd", betaltOre: 0, refusjon: { fra: "Nav arbeid og ytelser" } },
    ]);
  });
});
