import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  gjor,
  innhold,
  type Kontor,
  nySak,
  nyttKontor,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { kr } from "../../lov/kjerne/belop.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { utkastI } from "../vedtak/index.ts";
import { beregningerI, brukIVedtaket, type Husholdning, normPaa, regn, settNorm } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
const MANED = dato("2026-12-01");
let k: Kontor;
let amir: Ansatt;
let sjef: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4698", []);
  amir = k.nav.saksbehandler;
  sjef = { ...k.nav.leder, roller: k.nav.leder.roller.map((r) => ({ ...r, rolle: "administrator" as const })) };
});

const SATSER = {
  enslig: kr(8_200),
  par: kr(13_700),
  bofellesskap: kr(6_900),
  barn0til5: kr(4_000),
  barn6til10: kr(4_150),
  barn11til17: kr(5_400),
};
const norm = (fra: string, av = sjef, kilde = "Kommunestyret, sak 84/25") =>
  gjor(base, av, (tx) => settNorm(tx, av, tid, { fra: dato(fra), satser: SATSER, kilde }));
const EN_MED_BARN: Husholdning = {
  voksne: "enslig",
  barnsAlder: [4, 12],
  utgifter: [{ slag: "husleie", ore: kr(9_450) }],
  inntekter: [
    { slag: "lonn", ore: kr(14_000) },
    { slag: "barnetrygd", ore: kr(2_700) },
  ],
  gjeld: [{ slag: "annet", ore: kr(1_000) }],
};
const VURDERT = "Barna går på fritidsaktiviteter, og det er det plass til i normen.";
const enSak = () =>
  nySak(base, k.kommune, { spor: "sosial", poster: [{ tjeneste: "okonomisk_stonad", onsket: "Penger til mat og husleie" }] });
const regnUt = (sak: string, endret: object = {}) =>
  gjor(base, amir, (tx) => regn(tx, amir, tid, { sak, maned: MANED, husholdning: EN_MED_BARN, vurdering: VURDERT, ...endret }));

describe("the kommune's norm", () => {
  it("is set by the administrator, holds from its day until the next, and is not changed", async () => {
    const dagen = (dag: string) => gjor(base, amir, (tx) => normPaa(tx, k.kommune, dato(dag)));
    expect(await dagen("2026-12-01")).toBeNull();
    expect(await norm("2026-01-01", amir)).toMatchObject({ ok: false, nei: { grunn: "feil_rolle" } });
    expect((await norm("2026-01-01")).ok).toBe(true);
    expect(await norm("2026-01-01", sjef, "En annen sak")).toEqual({ ok: false, nei: { grunn: "finnes_fra_dagen" } });
    expect((await norm("2027-01-01", sjef, "Kommunestyret, sak 91/26")).ok).toBe(true);
    expect((await dagen("2026-12-31"))?.kilde).toBe("Kommunestyret, sak 84/25");
    expect((await dagen("2027-01-01"))?.kilde).toBe("Kommunestyret, sak 91/26");
    expect(await dagen("2025-12-31")).toBeNull();
    await expect(
      gjor(base, sjef, (tx) =>
        tx.db.updateTable("livsoppholdsnorm").set({ enslig: 1 }).where("kommune", "=", k.kommune).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

describe("a working out", () => {
  it("counts by the norm of the month, and keeps the lines with who made it", async () => {
    const { sak } = await enSak();
    expect((await regnUt(sak)).ok).toBe(true);
    const [b] = await gjor(base, amir, (tx) => beregningerI(tx, k.kommune, sak, 5));
    expect(b).toMatchObject({ maned: "2026-12-01", vurdering: VURDERT, av: amir.navn, tid: tid.na });
    expect(b?.fakta.egenNormOre).toBe(kr(8_200 + 4_000 + 5_400));
    expect(b?.svar.verdi).toMatchObject({ behovOre: kr(27_050), inntektOre: kr(14_000), manglerOre: kr(13_050) });
  });

  it("is not made without an assessment, nor for a month that nobody has set an amount for", async () => {
    const { sak } = await enSak();
    expect(await regnUt(sak, { vurdering: "  " })).toEqual({ ok: false, nei: { grunn: "mangler_vurdering" } });
    const uten = await regnUt(sak, { maned: dato("2025-06-01") });
    expect(uten).toMatchObject({ ok: false, nei: { grunn: "mangler_sats", mangler: [{ sats: "livsopphold_enslig" }, {}, {}] } });
    expect(await gjor(base, amir, (tx) => beregningerI(tx, k.kommune, sak, 5))).toEqual([]);
  });

  it("goes into the decision line by line, with what was left out in words, and leaves the rest of the draft", async () => {
    const { sak, poster } = await enSak();
    expect(await gjor(base, amir, (tx) => brukIVedtaket(tx, amir, tid, { sak }))).toEqual({
      ok: false,
      nei: { grunn: "ingen_beregning" },
    });
    await utred(base, amir, sak, "2026-11-18");
    const svar = svarPa(poster[0] ?? "", { omfang: "Penger til mat og husleie i desember" });
    await skrevet(base, amir, sak, innhold([svar], { hensyn: "Barna skal bli boende." }));
    await regnUt(sak);
    expect((await gjor(base, amir, (tx) => brukIVedtaket(tx, amir, tid, { sak }))).ok).toBe(true);
    const utkast = await gjor(base, amir, (tx) => utkastI(tx, k.kommune, sak));
    expect(utkast?.hensyn).toBe("Barna skal bli boende.");
    expect(utkast?.poster[0]).toMatchObject({ omfang: "Penger til mat og husleie i desember", belopOre: kr(13_050) });
    const { behov, inntekt, merknad } = utkast?.poster[0]?.utregning ?? {};
    expect(behov).toEqual([
      { navn: "Livsopphold", ore: kr(17_600) },
      { navn: "Husleie", ore: kr(9_450) },
    ]);
    expect(inntekt).toEqual([{ navn: "Lønn", ore: kr(14_000) }]);
    expect(merknad?.replaceAll("\u00a0", " ")).toMatch(
      /^Regnet for desember 2026\. .*Barnetrygd på 2 700 kroner er ikke regnet med\./,
    );
    expect(merknad).toContain(VURDERT);
  });

  it("is seen by nobody in another unit, and changed by nobody", async () => {
    const { sak } = await enSak();
    await regnUt(sak);
    const eli = k.omsorg.saksbehandler;
    expect(await gjor(base, eli, (tx) => beregningerI(tx, k.kommune, sak, 5))).toEqual([]);
    expect(
      await gjor(base, eli, (tx) => regn(tx, eli, tid, { sak, maned: MANED, husholdning: EN_MED_BARN, vurdering: "x" })),
    ).toMatchObject({ ok: false });
    await expect(
      gjor(base, amir, (tx) => tx.db.deleteFrom("stonadsberegning").where("kommune", "=", k.kommune).execute()),
    ).rejects.toThrow(/permission denied/);
  });
});
