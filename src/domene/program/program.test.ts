import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  gjor,
  type Kontor,
  NETT,
  nySak,
  nyttKontor,
  nyttMenneske,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { brevI } from "../brev/index.ts";
import { fristerI, trekkPoster } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, finnVedtak, skriv, utkastI } from "../vedtak/index.ts";
import { begynn, brukProgrammet, type Programplan, planleggProgram, programI, type Vilkar, vurder } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let nav: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4688", []);
  nav = k.nav.saksbehandler;
});

const VILKAR: Vilkar = {
  ...{
    nedsatt: true,
    nedsattFordi: "Du har vært lenge uten jobb.",
    ytelser: true,
    ytelserFordi: "Du har ingen ytelser fra Nav.",
  },
  ...{ arbeidsevneDato: dag("2026-11-10"), nyttig: true, nyttigFordi: "Kurset gir deg det butikkene spør etter." },
};

async function sokt() {
  const person = await nyttMenneske(base, k.kommune, { fodt: "1986-03-01" });
  const { sak, poster } = await nySak(base, k.kommune, {
    ...{ person, spor: "sosial" },
    poster: [{ tjeneste: "kvalifiseringsprogram", onsket: "Hjelp til å komme i jobb" }],
  });
  await utred(base, nav, sak, "2026-11-15");
  const finn = (v: Partial<Vilkar> = {}) => gjor(base, nav, (tx) => vurder(tx, nav, tid, { sak, vilkar: { ...VILKAR, ...v } }));
  const legg = (p: Partial<Programplan> = {}) =>
    gjor(base, nav, (tx) =>
      planleggProgram(tx, nav, tid, {
        ...{ sak, start: dag("2027-01-04"), slutt: dag("2028-12-31"), forlengetFordi: "", senFordi: "" },
        aktiviteter: [
          { hva: "Praksis i butikk", timer: 22.5 },
          { hva: "Norskkurs", timer: 15 },
        ],
        ...p,
      }),
    );
  const bruk = () => gjor(base, nav, (tx) => brukProgrammet(tx, nav, tid, { sak }));
  return { sak, post: poster[0] ?? "", finn, legg, bruk };
}

it("is assessed condition by condition, and laid out within what the law has for its start and its length", async () => {
  const { finn, legg, bruk, sak } = await sokt();
  expect(await legg()).toMatchObject({ nei: { grunn: "ikke_vurdert" } });
  expect(await finn({ nedsattFordi: " ", arbeidsevneDato: dag("2026-11-21") })).toMatchObject({
    nei: { grunn: "mangler", felt: ["nedsattFordi", "arbeidsevneDato"] },
  });
  expect((await finn({ arbeidsevneDato: null })).ok).toBe(true);
  expect(await bruk()).toMatchObject({ nei: { grunn: "mangler_arbeidsevnevurdering" } });
  expect((await finn()).ok).toBe(true);
  expect(await bruk()).toMatchObject({ nei: { grunn: "uten_plan" } });
  expect(await legg({ start: null, aktiviteter: [{ hva: "Kurs", timer: 0 }] })).toMatchObject({
    nei: { felt: ["start", "aktiviteter"] },
  });
  expect(await legg({ slutt: dag("2029-01-05") })).toMatchObject({ nei: { grunn: "for_lenge", kanForlenges: true } });
  expect(await legg({ start: dag("2027-05-01"), slutt: dag("2028-12-31") })).toMatchObject({ nei: { grunn: "mangler_sats" } });
  expect(await legg({ start: dag("2027-06-01"), slutt: dag("2028-12-31") })).toMatchObject({ nei: { grunn: "for_sen_start" } });
  expect((await legg({ slutt: dag("2029-06-30"), forlengetFordi: "Du er snart ferdig med fagprøven." })).ok).toBe(true);
  const [program] = await gjor(base, nav, (tx) => programI(tx, k.kommune, sak));
  expect(program?.innhold?.stonad.map((l) => l.svar.verdi?.dagOre ?? null)).toEqual([107_191, null]);
});

it("goes into the decision with its lines, and the clock of six months runs until it has begun", async () => {
  const { sak, finn, legg, bruk, post } = await sokt();
  await finn();
  expect((await legg()).ok).toBe(true);
  const brukt = await bruk();
  if (!brukt.ok) throw new Error(brukt.nei.grunn);
  const utkast = await gjor(base, nav, (tx) => finnVedtak(tx, k.kommune, brukt.verdi.vedtak));
  // 85 weekdays from 4 January to 30 April 2027, at 2,041 × 136 549 / 260 kroner.
  expect(utkast?.poster[0]).toMatchObject({
    ...{ utfall: null, fra: "2027-01-04", til: "2028-12-31", belopOre: 85 * 107_191 },
    omfang: expect.stringContaining("Praksis i butikk (22,5"),
    begrunnelse: expect.stringContaining("Kurset gir deg"),
    utregning: { behov: [{ ore: 85 * 107_191 }], merknad: expect.stringContaining("§ 35") },
  });
  if (!utkast) throw new Error("the draft was just written");
  const poster = utkast.poster.map(({ nr: _, onsket: __, tjeneste: ___, gjelder: ____, ...p }) => ({
    ...p,
    utfall: "innvilget" as const,
  }));
  const { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter } = utkast;
  const innhold = { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter, poster };
  const lagret = await gjor(base, nav, (tx) =>
    skriv(tx, nav, tid, { sak, sett: { vedtak: utkast.id, versjon: utkast.versjon }, innhold }),
  );
  if (!lagret.ok) throw new Error(lagret.nei.grunn);
  const klokke = async () =>
    (await gjor(base, nav, (tx) => fristerI(tx, k.kommune, sak))).filter((f) => f.slag === "programstart").map((f) => f.status);
  const { vedtak, versjon } = lagret.verdi;
  const gjort = await gjor(base, nav, (tx) => fatt(tx, nav, tid, { sak, vedtak, versjon, nokkel: "n", nett: NETT }));
  expect(gjort).toMatchObject({ ok: true });
  const [brev] = await gjor(base, nav, (tx) => brevI(tx, k.kommune, sak));
  expect(brev?.tittel).toBe("Du får kvalifiseringsprogrammet");
  expect(await klokke()).toEqual(["loper"]);
  expect(await finn()).toMatchObject({ nei: { grunn: "ingen_soknad" } });
  const start = (dagen: string, naa = dagen) =>
    gjor(base, nav, (tx) => begynn(tx, nav, tidspunkt(naa), { sak, dag: dag(dagen) }));
  expect(await start("2027-01-05", "2027-01-04")).toMatchObject({ nei: { grunn: "ugyldig_dag" } });
  expect((await start("2027-01-04")).ok).toBe(true);
  expect(await klokke()).toEqual(["oppfylt"]);
  expect(await start("2027-01-04")).toMatchObject({ nei: { grunn: "begynt_alt" } });
  await expect(
    gjor(base, nav, (tx) => tx.db.updateTable("program").set({ nyttig: false }).where("post", "=", post).execute()),
  ).rejects.toThrow("et program som er avgjort");
});

it("the clock ends with an application that is not granted", async () => {
  const { sak, finn, bruk, post } = await sokt();
  expect((await finn({ ytelser: false, ytelserFordi: "Du får arbeidsavklaringspenger." })).ok).toBe(true);
  expect((await bruk()).ok).toBe(true);
  const utkast = await gjor(base, nav, (tx) => utkastI(tx, k.kommune, sak));
  expect(utkast?.poster[0]).toMatchObject({ farIkke: "Kvalifiseringsprogrammet", belopOre: null, utfall: null });
  await gjor(base, nav, (tx) => trekkPoster(tx, nav, tid, { kommune: k.kommune, sak, poster: [post] }));
  const [klokke] = (await gjor(base, nav, (tx) => fristerI(tx, k.kommune, sak))).filter((f) => f.slag === "programstart");
  expect(klokke?.status).toBe("falt_bort");
});
