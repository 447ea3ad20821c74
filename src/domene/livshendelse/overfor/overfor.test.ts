import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../../tester/oppsett/base.ts";
import { dag, gjor, type Kontor, nySak, nyttKontor, tidspunkt } from "../../../../tester/oppsett/kontor.ts";
import type { Base } from "../../../grunnmur/db/base.ts";
import { fastKlokke } from "../../../grunnmur/klokke.ts";
import { dokumenterI, leggTil } from "../../dokument/index.ts";
import { oppgaverI } from "../../oppgave/index.ts";
import { fristerI, hendelserI, posterI } from "../../sak/index.ts";
import { soknadI } from "../../soknad/index.ts";
import type { Ansatt } from "../../tilgang/index.ts";
import {
  angreLivshendelse,
  avklar,
  noterLivshendelse,
  overforingerI,
  overforPapirer,
  type Papirsending,
  papirsamling,
  sendPapirer,
} from "../index.ts";

const { base } = await nyBase();
const TID = tidspunkt("2026-11-20");
const SENERE = fastKlokke("2026-11-21");
const [FRA, TIL, UTENFOR] = ["4698", "4699", "4697"] as const;
let k: Kontor;
let der: Kontor;
let nav: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, FRA, []);
  der = await nyttKontor(base, TIL, []);
  await nyttKontor(base, UTENFOR, []);
  await base.skriv({ slag: "system", kommune: UTENFOR }, ({ db }) =>
    db.updateTable("kommune").set({ tar_imot: false }).where("nummer", "=", UTENFOR).execute(),
  );
  nav = k.nav.saksbehandler;
});
const i = <T>(kommune: string, fn: Parameters<typeof base.les<T>>[1]) => base.les({ slag: "kommunen", kommune }, fn);

/** An application at Nav with two papers, by one who moves and wants the new kommune to answer. */
async function flytter(enig = true, tilKommune: string = TIL) {
  const poster = [{ tjeneste: "okonomisk_stonad", onsket: "Husleie i desember" }];
  const { sak } = await nySak(base, FRA, { spor: "sosial", poster, mottatt: "2026-11-02" });
  const papir = (filnavn: string) => ({ filnavn, mime: "text/plain" as const, bytes: Buffer.from(`${filnavn} ${sak}`) });
  const lagt = await gjor(base, nav, (tx) => leggTil(tx, nav, TID, { sak, filer: [papir("leie.txt"), papir("notat.txt")] }));
  const [leie = "", notat = ""] = lagt.ok ? lagt.verdi.dokumenter : [];
  const flyttet = { slag: "flytting", dato: dag("2026-12-01"), kilde: "personen", meldtAv: "", tilKommune } as const;
  const notert = await gjor(base, nav, (tx) => noterLivshendelse(tx, nav, TID, { sak, ...flyttet }));
  const hendelse = notert.ok ? notert.verdi.hendelse : "";
  if (enig) {
    const svar = { valg: "faller_bort", begrunnelse: "Hun vil det.", enig: true, boet: null } as const;
    await gjor(base, nav, (tx) => avklar(tx, nav, TID, { sak, hendelse, ...svar }));
  }
  const send = (mer: Partial<Papirsending> = {}) =>
    gjor(base, nav, (tx) => sendPapirer(tx, nav, TID, { sak, hendelse, papirer: [leie], melding: "Ring meg gjerne.", ...mer }));
  const sendt = async () => (await i(FRA, (les) => overforingerI(les, FRA, sak)))[0];
  const oppgaver = async () => (await i(FRA, (les) => oppgaverI(les, FRA, sak))).map((o) => o.slag);
  return { sak, hendelse, leie, notat, send, sendt, oppgaver };
}

/** Everything the new kommune has of it. */
async function framme() {
  return i(TIL, async (les) => {
    const saker = await les.db
      .selectFrom("sak")
      .select(["id", "enhet", "lopenummer", "soknad", "spor"])
      .where("kommune", "=", TIL)
      .execute();
    return Promise.all(
      saker.map(async (s) => ({
        ...s,
        poster: (await posterI(les, TIL, s.id)).map((p) => p.onsket),
        papirer: (await dokumenterI(les, TIL, s.id)).map((d) => d.tittel),
        frister: (await fristerI(les, TIL, s.id)).map((f) => f.slag),
        oppgaver: (await oppgaverI(les, TIL, s.id)).map((o) => o.slag),
        hendelser: (await hendelserI(les, TIL, s.id)).map((h) => h.slag),
        soknad: await soknadI(les, { kommune: TIL, soknad: s.soknad, spor: s.spor }),
      })),
    );
  });
}

/** The process dies after this many transactions are committed. */
function doende(etter: number): Base {
  let nr = 0;
  return {
    ...base,
    skriv: async (omfang, fn) => {
      if (nr === etter) throw new Error("the process died");
      const svar = await base.skriv(omfang, fn);
      nr++;
      return svar;
    },
  };
}

it("the chosen papers arrive once, as a case at the right unit with its clocks, and both journals say so, wherever the process dies", async () => {
  const v = await flytter();
  expect(await v.send({ papirer: [] })).toMatchObject({ nei: { grunn: "ingen_papirer" } });
  expect(await v.send()).toEqual({ ok: true, verdi: true });
  expect(await v.send()).toMatchObject({ nei: { grunn: "alt_sendt" } });
  expect(await v.oppgaver()).toEqual(["send_papirer"]);
  const o = await v.sendt();
  const jobben = { kommune: FRA, overforing: o?.id ?? "" };
  for (const etter of [0, 1, 2])
    await expect(overforPapirer({ base: doende(etter), klokke: SENERE }, jobben)).rejects.toThrow("the process died");
  expect(await v.sendt()).toMatchObject({ tilstand: "sendes" });
  for (let n = 0; n < 2; n++) await overforPapirer({ base, klokke: SENERE }, jobben);

  const [sak, ...flere] = await framme();
  expect(flere).toEqual([]);
  expect(sak).toMatchObject({
    enhet: der.nav.saksbehandler.roller[0]?.enhet,
    poster: ["Husleie i desember"],
    frister: expect.arrayContaining(["forelopig_svar", "vedtak"]),
    oppgaver: expect.arrayContaining(["behandle_soknad", "forelopig_svar"]),
    hendelser: expect.arrayContaining(["sak.overfort_hit", "soknad.mottatt", "brev.sendt"]),
  });
  expect(sak?.papirer).toEqual(expect.arrayContaining(["Søknad om hjelp", "leie.txt"]));
  expect(sak?.papirer).not.toContain("notat.txt");
  expect(sak?.soknad).toMatchObject({
    ...{ kanal: "overfort", beskrivelse: "" },
    overfort: {
      melding: "Ring meg gjerne.",
      sokt: "2026-11-02",
      sendtAv: nav.navn,
      hjemmel: "fvl67 § 11",
      samtykket: { skrevetNedAv: nav.navn },
    },
  });

  expect(await v.sendt()).toMatchObject({ tilstand: "framme", nummerDer: `2026/${sak?.lopenummer}` });
  expect(await v.oppgaver()).toEqual([]);
  const [siste] = await i(FRA, (les) => hendelserI(les, FRA, v.sak));
  expect(siste).toMatchObject({ slag: "part.papirer_framme", synlig: true });
});

it("goes nowhere without the person's yes, to a kommune that is not here, for a protected address, or after it is taken back", async () => {
  expect(await (await flytter(false)).send()).toMatchObject({ nei: { grunn: "ikke_samtykket" } });
  const utenfor = await flytter(true, UTENFOR);
  expect(await utenfor.send()).toMatchObject({ nei: { grunn: "tar_ikke_imot" } });
  const samle = (papirer: readonly string[]) =>
    gjor(base, nav, (tx) => papirsamling(tx, nav, TID, { sak: utenfor.sak, hendelse: utenfor.hendelse, papirer }));
  expect(await samle([])).toMatchObject({ nei: { grunn: "ingen_papirer" } });
  const samlet = await samle([utenfor.leie]);
  const pdf = await getDocumentProxy(new Uint8Array(samlet.ok ? samlet.verdi.bytes : []));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const ord of ["(forvaltningsloven § 11)", "Søkt der 2. november 2026", "leie.txt", `leie.txt ${utenfor.sak}`])
    expect(text.replaceAll(/\s+/g, " ")).toContain(ord);
  const skjult = await flytter();
  await base.skriv({ slag: "kommunen", kommune: FRA }, ({ db }) =>
    db
      .updateTable("person")
      .set({ skjermet: true })
      .where("id", "in", (v) => v.selectFrom("sak").select("person").where("id", "=", skjult.sak))
      .execute(),
  );
  expect(await skjult.send()).toMatchObject({ nei: { grunn: "skjermet" } });

  const angret = await flytter();
  await angret.send();
  const o = await angret.sendt();
  await gjor(base, nav, (tx) =>
    angreLivshendelse(tx, nav, TID, { sak: angret.sak, hendelse: angret.hendelse, grunn: "Feil person." }),
  );
  const antall = (await framme()).length;
  await overforPapirer({ base, klokke: SENERE }, { kommune: FRA, overforing: o?.id ?? "" });
  expect(await angret.sendt()).toMatchObject({ tilstand: "angret" });
  expect(await framme()).toHaveLength(antall);
});

it("a person who is dead there is nobody's applicant: it stops, and the task stays with the one who sent it", async () => {
  const v = await flytter();
  const { fnr, navn, fodt } = await i(FRA, ({ db }) =>
    db
      .selectFrom("person as p")
      .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.person", "=", "p.id"))
      .select(["p.fnr", "p.navn", "p.fodt"])
      .where("s.id", "=", v.sak)
      .executeTakeFirstOrThrow(),
  );
  await base.skriv({ slag: "system", kommune: TIL }, ({ db }) =>
    db
      .insertInto("person")
      .values({ kommune: TIL, fnr, navn, fodt, opprettet: TID.na, dod: dag("2026-11-01") })
      .execute(),
  );
  await v.send();
  const o = await v.sendt();
  await overforPapirer({ base, klokke: SENERE }, { kommune: FRA, overforing: o?.id ?? "" });
  expect(await v.sendt()).toMatchObject({ tilstand: "stanset" });
  expect(await v.oppgaver()).toEqual(["send_papirer"]);
});
