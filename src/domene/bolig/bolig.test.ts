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
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { klagevei } from "../../lov/klagevei.ts";
import { finnKommune, type Spor } from "../kommune/index.ts";
import { oppgaverI } from "../oppgave/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnTjeneste } from "../tjeneste/index.ts";
import { krav, type Postsvar } from "../vedtak/index.ts";
import {
  avsluttGaranti,
  garantierI,
  giGaranti,
  kriterierI,
  type Leien,
  leiekontrakterI,
  noterGarantikrav,
  registrerLeie,
  settKriterium,
  svarPaLeie,
  vurderBoligsosialt,
  vurderKriterier,
  vurderteI,
} from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let nav: Ansatt;
let admin: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4680", []);
  nav = k.nav.saksbehandler;
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, k.kommune));
  if (!kommune) throw new Error("the kommune of the test is there");
  admin = await nyAnsatt(base, kommune, "tildelingskontor", "Ida Administrator", "administrator");
});

async function enSak(tjeneste: string, spor: Spor, av: Ansatt) {
  const { sak, person, poster } = await nySak(base, k.kommune, { spor, poster: [{ tjeneste, onsket: "Et sted å bo" }] });
  await utred(base, av, sak, "2026-11-15", spor === "sosial" ? { skar: [] } : {});
  const post = poster[0] ?? "";
  const gir = { omfang: "Bolig", timerPerUke: null, pris: null };
  const nei = { ...gir, utfall: "avslag" as const, omfang: "", fra: null, farIkke: "Bolig", begrunnelse: "Du har et sted." };
  const svar = (utfall: "innvilget" | "avslag", endret: Partial<Postsvar>) =>
    innhold([svarPa(post, { ...(utfall === "avslag" ? nei : gir), ...endret })], { regler: ["fvl67 § 17"] });
  const mangler = async (utfall: "innvilget" | "avslag", endret: Partial<Postsvar> = {}) => {
    const { vedtak } = await skrevet(base, av, sak, svar(utfall, endret));
    const liste = await gjor(base, av, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak, nett: NETT }));
    return liste?.liste.mangler.map((m) => m.kode);
  };
  return { sak, person, post, svar, mangler };
}

describe("depositum", () => {
  const leien: Omit<Leien, "sak"> = {
    ...{ adresse: "Storgata 1", utleier: "Berg AS", husleieOre: 9_000_00, depositumOre: 27_000_00 },
    ...{ fra: dag("2026-12-01"), til: null },
  };
  const garanti = { belopOre: 27_000_00, stonadsform: "garanti", formFordi: "For Storgata 1" } as const;

  it("is granted on a lease that the office has approved, and can be refused without one", async () => {
    const uten = await enSak("depositum", "sosial", nav);
    expect(await uten.mangler("innvilget", garanti)).toEqual(["leie_godkjent"]);
    expect(await (await enSak("depositum", "sosial", nav)).mangler("avslag")).toEqual([]);
    const med = await enSak("depositum", "sosial", nav);
    const registrer = (l: Partial<Leien>) =>
      gjor(base, nav, (tx) => registrerLeie(tx, nav, tid, { sak: med.sak, ...leien, ...l }));
    expect(await registrer({ husleieOre: null, adresse: " " })).toMatchObject({ nei: { felt: ["adresse", "husleie"] } });
    const [en, to] = [await registrer({ adresse: "Dyrgata 2" }), await registrer({})];
    const svar = (s: typeof en, godkjent: boolean, fordi = "") =>
      gjor(base, nav, (tx) =>
        svarPaLeie(tx, nav, tid, { sak: med.sak, leiekontrakt: s.ok ? s.verdi.leiekontrakt : "", godkjent, fordi }),
      );
    expect(await svar(en, false)).toMatchObject({ nei: { grunn: "uten_fordi" } });
    expect((await svar(en, false, "Husleia er for høy")).ok).toBe(true);
    expect((await svar(to, true)).ok).toBe(true);
    expect(await svar(en, true), "what is answered is answered").toMatchObject({ nei: { grunn: "ikke_apen" } });
    expect(await med.mangler("innvilget", garanti)).toEqual([]);
    const som = { slag: "innbygger", kommune: k.kommune, person: med.person } as const;
    expect(await base.les(som, (les) => leiekontrakterI(les, k.kommune, med.sak))).toHaveLength(2);
  });

  it("as a guarantee is given once, for what was decided; a claim is never above it, and the end is written", async () => {
    const s = await enSak("depositum", "sosial", nav);
    const gi = (til: string) => gjor(base, nav, (tx) => giGaranti(tx, nav, tid, { sak: s.sak, til: dag(til) }));
    expect(await gi("2029-12-01")).toMatchObject({ nei: { grunn: "ikke_vedtatt" } });
    const l = await gjor(base, nav, (tx) => registrerLeie(tx, nav, tid, { sak: s.sak, ...leien }));
    const ja = { sak: s.sak, leiekontrakt: l.ok ? l.verdi.leiekontrakt : "", godkjent: true, fordi: "" };
    await gjor(base, nav, (tx) => svarPaLeie(tx, nav, tid, ja));
    await fattet(base, nav, s.sak, s.svar("innvilget", garanti));
    const oppgaver = async () => (await gjor(base, nav, (tx) => oppgaverI(tx, k.kommune, s.sak))).map((o) => o.slag);
    expect(await oppgaver(), "a promise that nobody has kept yet").toEqual(["gi_garanti"]);
    expect(await gi("2026-11-01")).toMatchObject({ nei: { grunn: "ugyldig_dag" } });
    const begge = await Promise.all([gi("2029-12-01"), gi("2029-12-01")]);
    expect(begge.map((x) => x.ok).toSorted()).toEqual([false, true]);
    expect(await oppgaver()).toEqual([]);
    const [g] = await gjor(base, nav, (tx) => garantierI(tx, k.kommune, s.sak));
    const om = { sak: s.sak, garanti: g?.id ?? "", dag: dag("2027-02-01"), hva: "En måned uten husleie" };
    const senere = tidspunkt("2027-03-01");
    const krev = (ore: number) => gjor(base, nav, (tx) => noterGarantikrav(tx, nav, senere, { ...om, ore }));
    expect(await krev(27_000_01)).toMatchObject({ nei: { grunn: "ugyldig_belop" } });
    expect((await krev(9_000_00)).ok).toBe(true);
    expect(await krev(1_00)).toMatchObject({ nei: { grunn: "finnes_ikke_her" } });
    expect((await gjor(base, nav, (tx) => avsluttGaranti(tx, nav, senere, om))).ok).toBe(true);
    expect(await gjor(base, nav, (tx) => garantierI(tx, k.kommune, s.sak))).toMatchObject([
      { ore: 27_000_00, krav: { ore: 9_000_00, dag: "2027-02-01" }, slutt: { dag: "2027-02-01" } },
    ]);
  });
});

describe("a kommunal bolig", () => {
  it("is decided when each of the kommune's criteria of that day is weighed; the old words stay for what was decided by them", async () => {
    const { saksbehandler } = k.omsorg;
    const sett = (nr: number, fra: string, nb: string, hvem = admin) =>
      gjor(base, hvem, (tx) => settKriterium(tx, hvem, tid, { nr, fra: dag(fra), tekst: { nb, nn: nb }, kilde: "Sak 1/26" }));
    expect(await sett(1, "2026-01-01", "To års botid", saksbehandler)).toMatchObject({ nei: { grunn: "feil_rolle" } });
    await sett(1, "2026-01-01", "To års botid");
    await sett(2, "2026-01-01", "Kan ikke skaffe bolig selv");
    await sett(1, "2027-01-01", "Ett års botid");
    expect(await sett(1, "2026-06-01", "For sent")).toMatchObject({ nei: { grunn: "finnes_fra_dagen" } });
    const alle = await gjor(base, admin, (tx) => kriterierI(tx, k.kommune));
    expect(alle.map((x) => [x.nr, x.fra, x.til])).toEqual([
      [1, "2027-01-01", null],
      [1, "2026-01-01", "2026-12-31"],
      [2, "2026-01-01", null],
    ]);
    const s = await enSak("kommunal_bolig", "bolig", saksbehandler);
    expect(await s.mangler("avslag")).toEqual(["kriterier_vurdert"]);
    const idag = await gjor(base, saksbehandler, (tx) => vurderteI(tx, k.kommune, s.sak, tid.idag));
    expect(idag.map((x) => x.tekst.nb)).toEqual(["To års botid", "Kan ikke skaffe bolig selv"]);
    const vurder = (begrunnelser: readonly string[]) =>
      gjor(base, saksbehandler, (tx) =>
        vurderKriterier(tx, saksbehandler, tid, {
          sak: s.sak,
          vurderinger: begrunnelser.map((begrunnelse, i) => ({ kriterium: idag[i]?.id ?? "", svar: "ja", begrunnelse })),
        }),
      );
    expect(await vurder([" "])).toMatchObject({ nei: { grunn: "mangler", kriterier: [idag[0]?.id] } });
    expect(await vurder(["Bodd her siden 2019."])).toEqual({ ok: true, verdi: { igjen: 1 } });
    expect(await vurder(["Bodd her siden 2019.", "Har fått nei åtte ganger."])).toEqual({ ok: true, verdi: { igjen: 0 } });
    const ny = await enSak("kommunal_bolig", "bolig", saksbehandler);
    for (const x of idag) {
      const vurderinger = [{ kriterium: x.id, svar: "nei" as const, begrunnelse: "Flyttet hit i fjor." }];
      await gjor(base, saksbehandler, (tx) => vurderKriterier(tx, saksbehandler, tid, { sak: ny.sak, vurderinger }));
    }
    expect(await ny.mangler("avslag")).toEqual([]);
  });

  it.each([
    ["kommunal_bolig", "klagenemnd"],
    ["boligsosial_hjelp", "statsforvalter"],
    ["midlertidig_botilbud", "statsforvalter"],
  ])("%s has three weeks, and %s decides", (tjeneste, klageinstans) => {
    expect(klagevei(finnTjeneste(tjeneste)?.vedtakstype ?? "omsorgstjeneste", tid.idag)).toMatchObject({ uker: 3, klageinstans });
  });
});

it("help to get a dwelling answers both questions: vanskeligstilt or not, and what help", async () => {
  const s = await enSak("boligsosial_hjelp", "sosial", nav);
  expect(await s.mangler("avslag")).toEqual(["vanskeligstilt_vurdert", "hjelp_vurdert"]);
  const to = await enSak("boligsosial_hjelp", "sosial", nav);
  const vurder = (vanskeligstilt: boolean | null, hjelp: string) =>
    gjor(base, nav, (tx) => vurderBoligsosialt(tx, nav, tid, { sak: to.sak, vanskeligstilt, fordi: "Åtte avslag.", hjelp }));
  expect(await vurder(null, "")).toMatchObject({ nei: { felt: ["vanskeligstilt", "hjelp"] } });
  expect((await vurder(false, "Råd om å søke selv.")).ok).toBe(true);
  expect(await to.mangler("innvilget")).toEqual(["vanskeligstilt_vurdert"]);
  const tre = await enSak("boligsosial_hjelp", "sosial", nav);
  const ja = { sak: tre.sak, vanskeligstilt: true, fordi: "Åtte avslag.", hjelp: "Følge på visning." };
  await gjor(base, nav, (tx) => vurderBoligsosialt(tx, nav, tid, ja));
  expect(await tre.mangler("innvilget")).toEqual([]);
});
