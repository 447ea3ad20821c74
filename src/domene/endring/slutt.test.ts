import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
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
import { dato } from "../../lov/kjerne/dato.ts";
import { hendelserI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { avklarSlutt, leggFramSluttende, type Sluttavklaring, slutterI } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4698", []);
  eli = k.omsorg.saksbehandler;
});

/** A case with help from 10 November 2026 until `til`. */
async function hjelpTil(til: string | null, vurderesIgjen: string | null = null) {
  const { sak, poster } = await nySak(base, k.kommune, {
    spor: "omsorg",
    poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }],
  });
  await utred(base, eli, sak, "2026-11-05");
  const svar = { ...svarPa(poster[0] ?? ""), fra: dato("2026-11-10"), til: til === null ? null : dato(til) };
  await fattet(
    base,
    eli,
    sak,
    innhold([{ ...svar, vurderesIgjen: vurderesIgjen === null ? null : dato(vurderesIgjen) }]),
    "2026-11-10",
  );
  return sak;
}
const natt = (dag: string) =>
  base.skriv({ slag: "system", kommune: k.kommune }, (tx) => leggFramSluttende(tx, tidspunkt(dag), k.kommune, 500));
/** Does somebody in this database wait for what another holds? */
const venter = () =>
  base.les({ slag: "offentlig" }, async ({ db }) => {
    const { rows } = await sql<{ ja: boolean }>`select exists (select from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and not l.granted) or exists (select from pg_locks where locktype = 'transactionid' and not granted) as ja`.execute(
      db,
    );
    return rows[0]?.ja;
  });
const slutter = (sak: string) => gjor(base, eli, (tx) => slutterI(tx, k.kommune, sak));

it("help that ends, or is to be gone through, is somebody's task six weeks before its day, once", async () => {
  const [snart, apent, gjennomgang] = [await hjelpTil("2027-03-01"), await hjelpTil(null), await hjelpTil(null, "2027-02-28")];
  await natt("2027-01-10");
  expect(await slutter(snart)).toEqual([]);
  await natt("2027-01-18");
  await natt("2027-01-19");
  expect(await slutter(snart)).toMatchObject([{ dag: "2027-03-01" }]);
  expect(await slutter(gjennomgang)).toMatchObject([{ dag: "2027-02-28" }]);
  expect(await slutter(apent)).toEqual([]);
});

it("is one task also when two nights run at once: the second waits, and finds nothing left", async () => {
  const sak = await hjelpTil("2027-05-01");
  const [lagt, ferdig] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const forste = base.skriv({ slag: "system", kommune: k.kommune }, async (tx) => {
    await leggFramSluttende(tx, tidspunkt("2027-04-20"), k.kommune, 500);
    lagt.resolve();
    await ferdig.promise;
  });
  await lagt.promise;
  const andre = natt("2027-04-20");
  await expect.poll(venter, { timeout: 10_000 }).toBe(true);
  ferdig.resolve();
  await Promise.all([forste, andre]);
  expect(await slutter(sak)).toMatchObject([{ dag: "2027-05-01" }]);
});

it("is settled in words that the person reads, by the unit that has the case, and not before there is something to settle", async () => {
  const sak = await hjelpTil("2027-06-01");
  const avklar = (vedtak: string, inn: Partial<Sluttavklaring> = {}, hvem = eli) =>
    gjor(base, hvem, (tx) =>
      avklarSlutt(tx, hvem, tidspunkt("2027-05-02"), {
        ...{ sak, vedtak, valg: "soker_igjen", tekst: "Avtalt på telefon 2. mai at du søker på nytt.", ...inn },
      }),
    );
  const ingen = "00000000-0000-4000-8000-000000000000";
  expect(await avklar(ingen)).toEqual({ ok: false, nei: { grunn: "ikke_slutt" } });
  await natt("2027-05-01");
  const vedtak = (await slutter(sak))[0]?.vedtak ?? "";
  expect(await avklar(vedtak, { tekst: "  " })).toEqual({ ok: false, nei: { grunn: "mangler_tekst" } });
  expect(await avklar(vedtak, { tekst: "x".repeat(2001) })).toMatchObject({ nei: { grunn: "for_lang", maksTegn: 2000 } });
  expect(await avklar(vedtak, {}, k.nav.saksbehandler)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
  expect(await avklar(vedtak)).toEqual({ ok: true, verdi: true });
  expect(await slutter(sak)).toEqual([]);
  expect((await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak)))[0]).toMatchObject({
    slag: "vedtak.slutt_avklart",
    synlig: true,
    data: { valg: "soker_igjen", sisteDag: "2027-06-01" },
  });
  await natt("2027-05-03");
  expect(await slutter(sak)).toEqual([]);
});

it("falls away when another decision has taken over", async () => {
  const sak = await hjelpTil("2027-09-01");
  await natt("2027-08-01");
  const vedtak = (await slutter(sak))[0]?.vedtak ?? "";
  await base.skriv({ slag: "system", kommune: k.kommune }, ({ db }) =>
    db.updateTable("vedtak_post").set({ gjelder: false }).where("vedtak", "=", vedtak).execute(),
  );
  await natt("2027-08-02");
  expect(await slutter(sak)).toEqual([]);
});
