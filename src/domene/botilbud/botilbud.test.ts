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
  sakNa,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { hendelserI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, forslag, krav, utkastI } from "../vedtak/index.ts";
import {
  avsluttOpphold,
  avtal,
  forleng,
  gjorSteg,
  kontroller,
  leggFramUtenSted,
  leggSteg,
  type Mulighet,
  muligheterFor,
  planenI,
  registrerSted,
  rettFunn,
  type SkrevetSted,
  stederI,
  svarPaTilbud,
  type Tilbudet,
  tilbudI,
  tilby,
  trengerIkke,
  ventendeI,
} from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let nr = 4690;
let k: Kontor;
let nav: Ansatt;

/** A kommune of its own for each story, so that the beds of one are not those of another. */
async function nyKommune(): Promise<void> {
  k = await nyttKontor(base, String(nr++), []);
  nav = k.nav.saksbehandler;
}

async function sted(navn: string, s: Partial<SkrevetSted> = {}, avtale = true): Promise<string> {
  const { leder } = k.nav;
  const inn = { navn, adresse: "Kaigata 4", eier: "Havna AS", senger: 1, dognOre: 95_000, forBarn: false, forEnslige: true };
  const satt = await gjor(base, leder, (tx) => registrerSted(tx, leder, tid, { ...inn, tilrettelagt: false, om: "", ...s }));
  if (!satt.ok) throw new Error(satt.nei.grunn);
  const a = { sted: satt.verdi.sted, fra: dag("2026-01-01"), til: dag("2026-12-31"), krever: "Eget rom med lås." };
  if (avtale) await gjor(base, leder, (tx) => avtal(tx, leder, tid, a));
  return satt.verdi.sted;
}

async function uten(haster = true) {
  const poster = [{ tjeneste: "midlertidig_botilbud", onsket: "Et sted å sove" }];
  const { sak, person, poster: ider } = await nySak(base, k.kommune, { spor: "sosial", poster, haster, mottatt: "2026-11-20" });
  const tilbyr = (t: Partial<Tilbudet> = {}, hvem = nav) =>
    gjor(base, hvem, (tx) =>
      tilby(tx, hvem, tid, {
        ...{
          sak,
          valgt: null,
          senger: 1,
          barn: 0,
          fra: tid.idag,
          til: dag("2026-12-04"),
          hvorfor: "Stedet er rolig.",
          avvik: "",
        },
        ...t,
      }),
    );
  const svarer = (tilbud: string, tok = true, fordi = "") =>
    gjor(base, nav, (tx) => svarPaTilbud(tx, nav, tid, { sak, tilbud, tok, fordi, samtale: dag("2026-11-24") }));
  const oppgaver = async () => {
    const rader = await gjor(base, nav, ({ db }) =>
      db
        .selectFrom("oppgave")
        .select(["slag", "topp"])
        .where("sak", "=", sak)
        .where("tilstand", "=", "apen")
        .orderBy("slag")
        .execute(),
    );
    return rader.map((r) => r.slag);
  };
  return { sak, person, post: ider[0] ?? "", tilbyr, svarer, oppgaver };
}
const register = (id: string) => ({ slag: "register", sted: id }) as const;
const annet = { slag: "annet", navn: "Fjord hotell", adresse: "Torget 1", dognOre: 1_500_00 } as const;
const ledige = async (id: string) =>
  (await gjor(base, nav, (tx) => stederI(tx, k.kommune, tid.idag))).find((s) => s.id === id)?.ledige;
const rekke = (barn: number, sak: string): Promise<Mulighet[]> =>
  gjor(base, nav, (tx) => muligheterFor(tx, k.kommune, sak, { barn, senger: 1, tilrettelagt: false }, tid.idag));

beforeAll(nyKommune);

describe("the last bed", () => {
  it("goes to one of those who are offered it at once; for the other another place is found, and that is recorded", async () => {
    await nyKommune();
    const havna = await sted("Havna", { senger: 2 });
    const folk = await Promise.all([uten(), uten(), uten(), uten()]);
    const svar = await Promise.all(folk.map((f) => f.tilbyr({ valgt: register(havna) })));
    expect(svar.filter((s) => s.ok)).toHaveLength(2);
    expect(svar.filter((s) => !s.ok).map((s) => (s.ok ? "" : s.nei.grunn))).toEqual(["ikke_ledig", "ikke_ledig"]);
    expect(await ledige(havna)).toBe(0);
    const [taper] = folk.filter((_, i) => !svar[i]?.ok);
    if (!taper) throw new Error("two of the four got no bed");
    expect(await taper.oppgaver()).toContain("finn_botilbud");
    expect(await taper.tilbyr({ valgt: { ...annet, dognOre: null } })).toMatchObject({
      nei: { grunn: "mangler", felt: ["dogn"] },
    });
    expect(await taper.tilbyr({ valgt: annet })).toMatchObject({ ok: true });
    const [tilbud] = await gjor(base, nav, (tx) => tilbudI(tx, k.kommune, taper.sak));
    expect(tilbud).toMatchObject({ sted: null, navn: "Fjord hotell", dognOre: 1_500_00, ledigeMedAvtale: 0, svar: "venter" });
    expect(await taper.tilbyr({ valgt: annet })).toMatchObject({ nei: { grunn: "har_tilbud" } });
    const som = { slag: "innbygger", kommune: k.kommune, person: taper.person } as const;
    expect(await base.les(som, (les) => tilbudI(les, k.kommune, taper.sak))).toMatchObject([{ hvorfor: "Stedet er rolig." }]);
    expect(await base.les(som, (les) => hendelserI(les, k.kommune, taper.sak))).toMatchObject([{ slag: "botilbud.tilbudt" }, {}]);
  });

  it("is kept by the database itself: a bed has one stay at a time, is one of those there are, and what was offered never changes", async () => {
    await nyKommune();
    const havna = await sted("Havna");
    const en = await uten();
    await en.tilbyr({ valgt: register(havna) });
    const rad = { kommune: k.kommune, sted: havna, fra: dag("2026-11-20"), til: null };
    const [{ id: tilbud } = { id: "" }] = await gjor(base, nav, (tx) => tilbudI(tx, k.kommune, en.sak));
    const sett = (seng: number) =>
      gjor(base, nav, ({ db }) =>
        db
          .insertInto("botilbud_seng")
          .values({ ...rad, nr: seng, tilbud })
          .execute(),
      );
    const to = await uten();
    const andre = await to.tilbyr({ valgt: annet });
    const id = andre.ok ? andre.verdi.tilbud : "";
    await expect(
      gjor(base, nav, ({ db }) =>
        db
          .insertInto("botilbud_seng")
          .values({ ...rad, nr: 1, tilbud: id })
          .execute(),
      ),
    ).rejects.toThrow(/botilbud_seng_ledig/);
    await expect(sett(2)).rejects.toThrow(/så mange senger/);
    const skriv = (hva: object) =>
      gjor(base, nav, ({ db }) => db.updateTable("botilbud_tilbud").set(hva).where("id", "=", tilbud).execute());
    await expect(skriv({ slutt: tid.idag, slutt_fordi: "annet", slutt_hva: "x" })).rejects.toThrow(/check constraint/);
    await expect(skriv({ hvorfor: "noe annet" })).rejects.toThrow(/permission denied/);
  });
});

describe("which place comes first", () => {
  it("those with an agreement and nothing serious found; the others only with a reason; children never where it is not for them", async () => {
    await nyKommune();
    await sted("Aker uten avtale", {}, false);
    const funn = await sted("Brygga");
    await sted("Familiehuset", { forBarn: true, senger: 4 });
    const havna = await sted("Havna");
    const { leder } = k.nav;
    const besok = { sted: funn, dato: dag("2026-11-10"), alvor: "alvorlig", funn: "Rømningsveien er stengt." } as const;
    await gjor(base, leder, (tx) => kontroller(tx, leder, tid, besok));
    const en = await uten();
    expect((await rekke(0, en.sak)).map((m) => [m.navn, m.bruk, m.fordi])).toEqual([
      ["Havna", "fritt", []],
      ["Familiehuset", "fritt", []],
      ["Aker uten avtale", "med_grunn", ["uten_avtale"]],
      ["Brygga", "med_grunn", ["alvorlig_funn"]],
    ]);
    expect((await rekke(2, en.sak)).map((m) => [m.navn, m.bruk])).toEqual([
      ["Familiehuset", "fritt"],
      ["Aker uten avtale", "ikke"],
      ["Brygga", "ikke"],
      ["Havna", "ikke"],
    ]);
    expect(await en.tilbyr({ valgt: register(havna), barn: 1 })).toMatchObject({ nei: { grunn: "uegnet_for_barn" } });
    expect(await en.tilbyr({ valgt: register(funn) })).toMatchObject({ nei: { grunn: "uten_avvik", fordi: ["alvorlig_funn"] } });
    expect(await en.tilbyr({ valgt: annet })).toMatchObject({ nei: { grunn: "uten_avvik", fordi: [] } });
    expect(await en.tilbyr({ valgt: register(funn), avvik: "Hun må bo nær sykehuset." })).toMatchObject({ ok: true });
    const [kontroll] = await gjor(base, nav, ({ db }) =>
      db.selectFrom("botilbud_kontroll").select("id").where("sted", "=", funn).execute(),
    );
    const rett = { sted: funn, kontroll: kontroll?.id ?? "", hva: "Veien er åpnet." };
    expect((await gjor(base, leder, (tx) => rettFunn(tx, leder, tid, rett))).ok).toBe(true);
    expect((await rekke(0, (await uten()).sak)).map((m) => m.navn)).not.toContain("Brygga");
    expect(await gjor(base, nav, (tx) => registrerSted(tx, nav, tid, { ...TOMT }))).toMatchObject({
      nei: { grunn: "feil_rolle" },
    });
  });

  it("a place for families is kept for the family that waits, and families stand first among those who wait", async () => {
    await nyKommune();
    const hus = await sted("Familiehuset", { forBarn: true, senger: 3 });
    const en = await uten();
    const familie = await uten();
    await utred(base, nav, familie.sak, "2026-11-20", { harBarn: true, barn: "To barn på 4 og 7 år." });
    const venter = await gjor(base, nav, (tx) => ventendeI(tx, k.kommune, tid.idag));
    expect(venter.map((v) => [v.sak === familie.sak, v.medBarn])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(await en.tilbyr({ valgt: register(hus) })).toMatchObject({ nei: { grunn: "uten_avvik", fordi: ["trengs_av_barn"] } });
    const svar = await familie.tilbyr({ valgt: register(hus), senger: 3, barn: 2 });
    expect(svar.ok && (await familie.svarer(svar.verdi.tilbud))).toMatchObject({ ok: true });
    expect(await ledige(hus)).toBe(0);
    const omsorg = k.omsorg.saksbehandler;
    expect(await gjor(base, omsorg, (tx) => ventendeI(tx, k.kommune, tid.idag)), "the care office sees nobody of Nav's").toEqual(
      [],
    );
    expect((await gjor(base, omsorg, (tx) => stederI(tx, k.kommune, tid.idag)))[0]?.ledige, "and counts the same beds").toBe(0);
  });
});
const TOMT = {
  navn: "X",
  adresse: "Y",
  eier: "Z",
  senger: 1,
  dognOre: 1,
  forBarn: false,
  forEnslige: true,
  tilrettelagt: false,
  om: "",
};

describe("a case about a place to sleep", () => {
  it("stands on top until a place is taken; then there is a talk with its day, and the stay can be longer and end", async () => {
    await nyKommune();
    const havna = await sted("Havna");
    const en = await uten(false);
    const [topp] = await gjor(base, nav, ({ db }) =>
      db.selectFrom("oppgave").selectAll().where("sak", "=", en.sak).where("slag", "=", "finn_botilbud").execute(),
    );
    expect(topp).toMatchObject({ topp: true, art: "lov", siste_dag: "2026-11-20" });
    const forste = await en.tilbyr({ valgt: register(havna) });
    const forsteId = forste.ok ? forste.verdi.tilbud : "";
    expect(await en.svarer(forsteId, false)).toMatchObject({ nei: { grunn: "uten_fordi" } });
    expect((await en.svarer(forsteId, false, "Det er for langt fra jobben")).ok).toBe(true);
    expect([await ledige(havna), await en.oppgaver()]).toEqual([1, expect.arrayContaining(["finn_botilbud"])]);
    const annen = await en.tilbyr({ valgt: register(havna) });
    const tilbud = annen.ok ? annen.verdi.tilbud : "";
    expect((await en.svarer(tilbud)).ok).toBe(true);
    expect(await en.oppgaver()).toEqual(expect.arrayContaining(["botilbud_samtale"]));
    expect(await en.oppgaver()).not.toContain("finn_botilbud");
    const [samtale] = await gjor(base, nav, (tx) => planenI(tx, k.kommune, en.sak));
    const holdt = (neste: string | null) =>
      gjor(base, nav, (tx) =>
        gjorSteg(tx, nav, tid, {
          sak: en.sak,
          linje: samtale?.id ?? "",
          utfall: "Hun søker på tre boliger.",
          neste: neste === null ? null : dag(neste),
        }),
      );
    expect(await holdt(null)).toMatchObject({ nei: { grunn: "uten_neste" } });
    expect((await holdt("2026-12-04")).ok).toBe(true);
    const steg = { sak: en.sak, hva: "Søke kommunal bolig", dag: dag("2026-11-27") };
    expect((await gjor(base, nav, (tx) => leggSteg(tx, nav, tid, steg))).ok).toBe(true);
    const til = { sak: en.sak, tilbud, til: dag("2026-12-18"), hvorfor: "Boligen er ikke klar" };
    expect((await gjor(base, nav, (tx) => forleng(tx, nav, tid, til))).ok).toBe(true);
    const slutt = { sak: en.sak, tilbud, dag: tid.idag, fordi: "annet_botilbud", hva: "Stedet må pusses opp" } as const;
    expect((await gjor(base, nav, (tx) => avsluttOpphold(tx, nav, tid, slutt))).ok).toBe(true);
    expect([await ledige(havna), await en.oppgaver()]).toEqual([1, expect.arrayContaining(["finn_botilbud"])]);
  });

  it("is looked after each night: a task that is not there is laid, once, and a stay that is past its day is talked about", async () => {
    await nyKommune();
    const en = await uten();
    const bor = await uten();
    const t = await bor.tilbyr({ valgt: annet });
    await bor.svarer(t.ok ? t.verdi.tilbud : "");
    await gjor(base, nav, ({ db }) =>
      db
        .updateTable("oppgave")
        .set({ tilstand: "falt_bort", avsluttet_at: tid.na })
        .where("sak", "in", [en.sak, bor.sak])
        .execute(),
    );
    const natt = (dagen: string) =>
      base.skriv({ slag: "system", kommune: k.kommune }, (tx) => leggFramUtenSted(tx, tidspunkt(dagen), k.kommune, 10));
    expect([await natt("2026-11-21"), await natt("2026-11-21")]).toEqual([1, 0]);
    expect([await en.oppgaver(), await bor.oppgaver()]).toEqual([["finn_botilbud"], []]);
    expect([await natt("2026-12-05"), await natt("2026-12-05")]).toEqual([1, 0]);
    expect(await bor.oppgaver()).toEqual(["botilbud_samtale"]);
  });

  it("is granted only on a place that is found, which the answer begins with; and is never refused because all are full", async () => {
    await nyKommune();
    const mangler = async (en: Awaited<ReturnType<typeof uten>>, utfall: "innvilget" | "avslag") => {
      await utred(base, nav, en.sak, "2026-11-20");
      const ord = { omfang: "Et rom", timerPerUke: null, pris: null, farIkke: "Et rom", begrunnelse: "Alt er fullt." };
      const { vedtak } = await skrevet(
        base,
        nav,
        en.sak,
        innhold([svarPa(en.post, { utfall, ...ord })], { regler: ["stnl § 27"] }),
      );
      const liste = await gjor(base, nav, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak, nett: NETT }));
      return liste?.liste.mangler.map((m) => m.kode);
    };
    expect(await mangler(await uten(), "avslag")).toEqual(["fullt_er_ikke_svar"]);
    expect(await mangler(await uten(), "innvilget")).toEqual(["sted_funnet"]);
    const en = await uten();
    const t = await en.tilbyr({ valgt: annet });
    await en.svarer(t.ok ? t.verdi.tilbud : "");
    const f = await gjor(base, nav, (tx) => forslag(tx, k.kommune, en.sak));
    const omfang = "Plass på Fjord hotell, Torget 1. Vi betaler for plassen.";
    expect(f?.poster[0]).toMatchObject({ omfang, fra: "2026-11-20", til: "2026-12-04" });
    expect(await mangler(en, "innvilget")).toEqual([]);
    const { id: vedtak = "", versjon = 0 } = (await gjor(base, nav, (tx) => utkastI(tx, k.kommune, en.sak))) ?? {};
    const fattes = { sak: en.sak, vedtak, versjon, nokkel: "n", nett: NETT };
    expect((await gjor(base, nav, (tx) => fatt(tx, nav, tid, fattes))).ok).toBe(true);
    const venter = async () => (await gjor(base, nav, (tx) => ventendeI(tx, k.kommune, tid.idag))).some((v) => v.sak === en.sak);
    expect(await venter()).toBe(false);
    const slutt = {
      tilbud: t.ok ? t.verdi.tilbud : "",
      dag: tid.idag,
      fordi: "annet_botilbud",
      hva: "Hotellet er fullt",
    } as const;
    expect((await gjor(base, nav, (tx) => avsluttOpphold(tx, nav, tid, { sak: en.sak, ...slutt }))).ok).toBe(true);
    expect([await venter(), await en.oppgaver()]).toEqual([true, expect.arrayContaining(["finn_botilbud"])]);
  });

  it("can end with that the person needs none, said why; and then a no can be decided", async () => {
    await nyKommune();
    const en = await uten();
    await utred(base, nav, en.sak, "2026-11-20");
    const skriv = (hvorfor: string) => gjor(base, nav, (tx) => trengerIkke(tx, nav, tid, { sak: en.sak, hvorfor }));
    expect(await skriv(" ")).toMatchObject({ nei: { grunn: "uten_hvorfor" } });
    expect((await skriv("Hun flytter til søsteren sin i dag.")).ok).toBe(true);
    expect(await en.oppgaver()).not.toContain("finn_botilbud");
    const svar = svarPa(en.post, {
      utfall: "avslag",
      omfang: "",
      timerPerUke: null,
      fra: null,
      pris: null,
      farIkke: "Et rom",
      begrunnelse: "Du har et sted.",
    });
    const { vedtak, versjon } = await skrevet(base, nav, en.sak, innhold([svar], { regler: ["stnl § 27"] }));
    const inn = { sak: en.sak, vedtak, versjon, nokkel: "n", nett: NETT };
    expect((await gjor(base, nav, (tx) => fatt(tx, nav, tid, inn))).ok).toBe(true);
    expect((await sakNa(base, nav, en.sak)).tilstand).toBe("avgjort");
  });
});
