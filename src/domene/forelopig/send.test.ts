import { beforeAll, expect, it } from "vitest";
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
import { brevI, finnBrev, tekstAv } from "../brev/index.ts";
import { fristerI, hendelserI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { sendForelopigSvar } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-25");
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

const enSak = () =>
  nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }] });
const send = (sak: string, grunn: string, nyDato: string) =>
  gjor(base, eli, (tx) => sendForelopigSvar(tx, eli, tid, { sak, grunn, nyDato: dag(nyDato) }));

it("sends the reason and the new date, and the month's clock gives way to the one that was promised", async () => {
  const { sak, poster } = await enSak();
  const svar = await send(sak, "Vi venter på brev fra sykehuset.", "2026-12-18");
  if (!svar.ok) throw new Error(svar.nei.grunn);
  const helt = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, svar.verdi.brev[0]?.brev ?? ""));
  const tekst = helt ? tekstAv(helt.modell) : "";
  expect(tekst).toContain("Vi venter på brev fra sykehuset.");
  expect(tekst).toContain("18. desember 2026");
  expect(tekst).toContain("2. desember 2026");

  const frister = await gjor(base, eli, (tx) => fristerI(tx, k.kommune, sak));
  expect(frister.filter((f) => f.slag === "forelopig_svar").map((f) => [f.art, f.status, f.sisteDag])).toEqual([
    ["lov", "oppfylt", "2026-12-02"],
    ["satt", "loper", "2026-12-18"],
  ]);
  const [forst] = await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak));
  expect(forst).toMatchObject({ slag: "svar.forsinket", hjemmel: "fvl67 § 11a", data: { nyDato: "2026-12-18" } });
  const apne = await gjor(base, eli, (tx) =>
    tx.db
      .selectFrom("oppgave")
      .select(["slag", "siste_dag", "art"])
      .where("sak", "=", sak)
      .where("tilstand", "=", "apen")
      .orderBy("siste_dag")
      .execute(),
  );
  expect(apne).toEqual([
    { slag: "behandle_soknad", siste_dag: "2026-11-30", art: "maal" },
    { slag: "forelopig_svar", siste_dag: "2026-12-18", art: "satt" },
  ]);

  await utred(base, eli, sak, "2026-12-01");
  await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]), "2026-12-10");
  const etter = await gjor(base, eli, (tx) => fristerI(tx, k.kommune, sak));
  expect(etter.filter((f) => f.status === "loper")).toEqual([]);
});

it("is not sent without a reason, with a date that has passed or is far away, or when everything is answered", async () => {
  const { sak, poster } = await enSak();
  expect(await send(sak, "  ", "2026-12-18")).toEqual({ ok: false, nei: { grunn: "mangler_grunn" } });
  expect(await send(sak, "Vi venter.", "2026-11-25")).toEqual({ ok: false, nei: { grunn: "dato_for_tidlig" } });
  expect(await send(sak, "Vi venter.", "2027-06-30")).toEqual({
    ok: false,
    nei: { grunn: "dato_for_sen", senest: "2027-05-27" },
  });
  expect(await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak))).toEqual([]);
  await utred(base, eli, sak, "2026-11-20");
  await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
  expect(await send(sak, "Vi venter.", "2026-12-18")).toEqual({ ok: false, nei: { grunn: "alt_besvart" } });
});

it("goes once when four write it at the same moment: it is about the clock they saw, and the first sets another going", async () => {
  const { sak } = await enSak();
  const [sett] = await gjor(base, eli, (tx) =>
    fristerI(tx, k.kommune, sak).then((f) => f.filter((x) => x.slag === "forelopig_svar")),
  );
  const inn = { sak, grunn: "Vi venter på brev.", nyDato: dag("2026-12-18"), frist: sett?.id ?? "" };
  const svar = await Promise.all(Array.from({ length: 4 }, () => gjor(base, eli, (tx) => sendForelopigSvar(tx, eli, tid, inn))));
  expect(svar.map((s) => (s.ok ? "sendt" : s.nei.grunn)).toSorted()).toEqual(["alt_sendt", "alt_sendt", "alt_sendt", "sendt"]);
  expect(await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak))).toHaveLength(1);
});
