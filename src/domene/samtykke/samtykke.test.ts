import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { leggTilSak } from "../../../tester/oppsett/rader.ts";
import { dagerEtter, gjor, innbygger, type Proveperson, type Scene, scene, se, TID } from "../../../tester/oppsett/scene.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { hendelserI } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import {
  beOmSamtykke,
  foresporslerI,
  type Samtykkebestilling,
  type Sporsmal,
  samtykkerI,
  sporAndre,
  svarPaSamtykke,
} from "./index.ts";

const { base } = await nyBase();
let s: Scene;
let kari: Proveperson;
let ola: Proveperson;
beforeAll(async () => {
  s = await scene(base, "4640");
  kari = await innbygger(base, "4640", "Kari Lie");
  ola = await innbygger(base, "4640", "Ola Nordmann");
});

async function nySak() {
  const { kontoret } = s;
  const { sak } = await leggTilSak(base, { kommune: "4640", enhet: kontoret.roller[0]?.enhet ?? "", person: kari.person });
  const be = (b: Partial<Samtykkebestilling> = {}, hvem = kontoret) =>
    gjor(base, hvem, (tx) =>
      beOmSamtykke(tx, hvem, TID, {
        ...{
          sak,
          hvem: "fastlegen Anne Li",
          hva: "Hvor lenge hjelpen trengs",
          formal: "Vi må vite hvor lenge vedtaket skal gjelde.",
        },
        gjelderTil: leggTilDager(TID.idag, 30),
        ...b,
      }),
    );
  const svar = (samtykke: string, svar: "gitt" | "nektet" | "trukket", hvem: Innbygger | Ansatt = kari) =>
    gjor(base, hvem, (tx) => svarPaSamtykke(tx, hvem, TID, { sak, samtykke, svar, mate: "muntlig" }));
  const spor = (grunnlag: Sporsmal["grunnlag"], dager = 0) =>
    gjor(base, kontoret, (tx) => sporAndre(tx, kontoret, dagerEtter(dager), { sak, grunnlag }));
  const bedt = await be();
  if (!bedt.ok) throw new Error(bedt.nei.grunn);
  const { samtykke } = bedt.verdi;
  return { sak, be, svar, spor, samtykke, med: { slag: "samtykke", samtykke } as const };
}

it("is for one other, one thing, one purpose and until a day, or it is not asked for", async () => {
  const { be } = await nySak();
  expect(await be({ hvem: " ", hva: "", formal: "", gjelderTil: null })).toMatchObject({
    nei: { grunn: "mangler", felt: ["hvem", "hva", "formal", "gjelderTil"] },
  });
  expect(await be({ gjelderTil: leggTilDager(TID.idag, 366) })).toMatchObject({ nei: { felt: ["gjelderTil"] } });
  expect(await be({}, s.nav)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
});

it("lets the office ask from the yes until it is taken back or runs out, and the person sees whom and why", async () => {
  const { sak, svar, spor, med, samtykke } = await nySak();
  expect(await spor(med)).toMatchObject({ nei: { grunn: "samtykke_gjelder_ikke" } });
  expect((await svar(samtykke, "gitt")).ok).toBe(true);
  expect(await svar(samtykke, "nektet")).toMatchObject({ nei: { grunn: "alt_besvart" } });
  expect((await spor(med)).ok).toBe(true);
  expect(await spor(med, 31)).toMatchObject({ nei: { grunn: "samtykke_gjelder_ikke" } });
  expect((await svar(samtykke, "trukket")).ok).toBe(true);
  expect(await spor(med)).toMatchObject({ nei: { grunn: "samtykke_gjelder_ikke" } });
  expect(await svar(samtykke, "trukket")).toMatchObject({ nei: { grunn: "ikke_gitt" } });
  const sett = await se(base, kari, async (les) => ({
    samtykker: await samtykkerI(les, "4640", sak),
    spurt: await foresporslerI(les, "4640", sak),
    hendelser: (await hendelserI(les, "4640", sak)).map((h) => h.slag),
  }));
  expect(sett.samtykker).toMatchObject([{ tilstand: "trukket", mate: "digitalt", svartNavn: "Kari Lie" }]);
  expect(sett.spurt).toMatchObject([
    { hvem: "fastlegen Anne Li", hva: "Hvor lenge hjelpen trengs", grunnlag: { slag: "samtykke" } },
  ]);
  expect(sett.hendelser.filter((h) => h.startsWith("samtykke."))).toHaveLength(4);
  expect(await se(base, ola, (les) => samtykkerI(les, "4640", sak))).toEqual([]);
});

it("without it, a question needs a section and why; with neither it is refused (stnl § 44), also past the act", async () => {
  const { sak, spor, samtykke } = await nySak();
  expect(await spor({ slag: "ingen" })).toMatchObject({
    nei: { grunn: "uten_grunnlag", mangler: [{ hjemmel: [{ paragraf: "44" }] }] },
  });
  const lov = { slag: "lov", hjemmel: "stnl § 43", hvem: "Nav", hva: "Ytelser i november", grunn: "Det haster." } as const;
  expect(await spor({ ...lov, hjemmel: "stnl § 1", grunn: " " })).toMatchObject({
    nei: { grunn: "mangler", felt: ["hjemmel", "grunn"] },
  });
  expect((await spor(lov)).ok).toBe(true);
  const { kontoret } = s;
  const rad = { kommune: "4640", sak, samtykke, hvem: "fastlegen Anne Li", hva: "Alt", grunn: "", sendt_navn: "x" };
  await expect(
    gjor(base, kontoret, (tx) =>
      tx.db
        .insertInto("foresporsel")
        .values({ ...rad, sendt_av: kontoret.ansatt, sendt_at: TID.na })
        .execute(),
    ),
  ).rejects.toThrow("ingen spørres uten et samtykke som gjelder");
});

it("is the person's own to answer; what is said to the office, the office writes down", async () => {
  const { svar, samtykke, sak } = await nySak();
  expect(await svar(samtykke, "gitt", ola)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
  expect((await svar(samtykke, "nektet", s.kontoret)).ok).toBe(true);
  expect(await se(base, kari, (les) => samtykkerI(les, "4640", sak))).toMatchObject([{ tilstand: "nektet", mate: "muntlig" }]);
});
