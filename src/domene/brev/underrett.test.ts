import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  type Menneske,
  nySak,
  nyttKontor,
  nyttMenneske,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { fristerI, hendelserI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import type { Varsel, Varselport } from "../varsel/index.ts";
import { finnVedtak } from "../vedtak/index.ts";
import { apne, brevI, ikkeApnede, paminn, postlegg, varselFeilet, varsle } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

/** A receiving side that takes what it gets, and remembers it. */
function mottak(svar: "sendt" | "avvist" | Error = "sendt") {
  const sendt: Varsel[] = [];
  const port: Varselport = {
    send: async (v) => {
      if (svar instanceof Error) throw svar;
      sendt.push(v);
      return svar;
    },
  };
  return { port, sendt };
}
const deps = (port: Varselport, nar = "2026-11-20") => ({ base, klokke: fastKlokke(nar), port, lenke: "https://trappa.example" });

async function vedtakTil(m: Menneske = {}, andre: { person: string; rolle: "fullmektig" }[] = []) {
  const person = await nyttMenneske(base, k.kommune, m);
  const poster = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }];
  const s = await nySak(base, k.kommune, { spor: "omsorg", poster, person, andre });
  await utred(base, eli, s.sak, "2026-11-15");
  const { vedtak, brev } = await fattet(base, eli, s.sak, innhold([svarPa(s.poster[0] ?? "")]));
  return { ...s, vedtak, brev: brev.map((b) => b.brev), kanaler: brev.map((b) => b.kanal) };
}
const jobb = (brev: string | undefined, paminnelse = false) => ({ kommune: k.kommune, brev: brev ?? "", paminnelse });
const klagefrist = (sak: string) =>
  gjor(base, eli, async (tx) => (await fristerI(tx, k.kommune, sak)).find((f) => f.slag === "klagefrist"));
const slagI = (sak: string) => gjor(base, eli, async (tx) => (await hendelserI(tx, k.kommune, sak)).map((h) => h.slag));
const oppgaver = (sak: string) =>
  gjor(base, eli, (tx) =>
    tx.db.selectFrom("oppgave").select(["slag", "tilstand", "brev", "siste_dag"]).where("sak", "=", sak).execute(),
  );

describe("digitalt", () => {
  it("starts the clock the day the letter was both there and notified, and tells the resident the last day", async () => {
    const { sak, vedtak, brev } = await vedtakTil();
    expect(await klagefrist(sak)).toBeUndefined();
    const { port, sendt } = mottak();
    await varsle(deps(port, "2026-11-23"), jobb(brev[0]));
    expect(sendt).toMatchObject([
      { til: { slag: "epost", adresse: "kari@example.no" }, sprak: "nb", slag: "nytt_brev", avsender: "Fjordvik kommune" },
    ]);
    expect(JSON.stringify(sendt)).not.toMatch(/dusj|Tildeling|Kari Nordmann/);
    const frist = await klagefrist(sak);
    expect(frist).toMatchObject({ art: "lov", status: "loper", vedtak, sisteDag: "2026-12-21" });
    expect(frist?.grunnlag.sporing).toContainEqual({ kode: "hendelse", hendelse: "varslet", dato: "2026-11-23", starter: true });
    expect(await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, vedtak))).toMatchObject({ underrettetDato: "2026-11-23" });
    const [forst] = await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak));
    expect(forst).toMatchObject({
      slag: "vedtak.underrettet",
      synlig: true,
      hjemmel: "pbrl § 7-5",
      data: { sisteDag: "2026-12-21" },
    });
  });

  it("is told once, also when the job runs twice", async () => {
    const { sak, brev } = await vedtakTil();
    const { port, sendt } = mottak();
    await varsle(deps(port), jobb(brev[0]));
    await varsle(deps(port), jobb(brev[0]));
    expect(sendt).toHaveLength(1);
    expect((await slagI(sak)).filter((s) => s === "brev.varslet" || s === "vedtak.underrettet")).toHaveLength(2);
  });

  it("starts the clock even when the letter was opened before the notice went out", async () => {
    const { sak, brev, person } = await vedtakTil();
    const kari = { slag: "innbygger", kommune: k.kommune, person, navn: "Kari" } as const;
    await base.skriv({ slag: "innbygger", kommune: k.kommune, person }, (tx) =>
      apne(tx, kari, tidspunkt("2026-11-20"), { brev: brev[0] ?? "" }),
    );
    await varsle(deps(mottak().port), jobb(brev[0]));
    expect((await klagefrist(sak))?.sisteDag).toBe("2026-12-18");
  });

  it("leaves nothing behind when the receiving side does not answer: the job tries again", async () => {
    const { sak, brev } = await vedtakTil();
    await expect(varsle(deps(mottak(new Error("down")).port), jobb(brev[0]))).rejects.toThrow("down");
    expect(await klagefrist(sak)).toBeUndefined();
    await varsle(deps(mottak().port), jobb(brev[0]));
    expect(await klagefrist(sak)).toBeDefined();
  });
});

describe("varselet som ikke kommer fram", () => {
  it("becomes one task for a person, who posts the letter; then the clock starts", async () => {
    const { sak, brev } = await vedtakTil();
    await varsle(deps(mottak("avvist").port), jobb(brev[0]));
    await varselFeilet(deps(mottak().port), jobb(brev[0]));
    expect((await oppgaver(sak)).filter((o) => o.slag === "varsel_feilet")).toMatchObject([{ tilstand: "apen", brev: brev[0] }]);
    const tid = tidspunkt("2026-11-23");
    const svar = await gjor(base, eli, (tx) => postlegg(tx, eli, tid, { sak, brev: brev[0] ?? "" }));
    expect(svar).toEqual({ ok: true, verdi: { sisteDag: "2026-12-24" } });
    expect((await oppgaver(sak)).filter((o) => o.tilstand === "apen")).toEqual([]);
    const { port, sendt } = mottak();
    await varsle(deps(port), jobb(brev[0]));
    expect(sendt).toEqual([]);
  });

  it("is no longer a task when the receiver came back first", async () => {
    const { sak, brev } = await vedtakTil();
    await varselFeilet(deps(mottak().port), jobb(brev[0]));
    await varsle(deps(mottak().port), jobb(brev[0]));
    expect((await oppgaver(sak)).find((o) => o.slag === "varsel_feilet")?.tilstand).toBe("falt_bort");
  });
});

describe("på papir", () => {
  it("is a task for the desk today, and the clock waits for the post", async () => {
    const { sak, brev, vedtak, kanaler } = await vedtakTil({ vilHaPapir: true });
    expect(kanaler).toEqual(["papir"]);
    expect((await oppgaver(sak)).find((o) => o.slag === "post_brev")).toMatchObject({
      tilstand: "apen",
      brev: brev[0],
      siste_dag: "2026-11-20",
    });
    expect(await klagefrist(sak)).toBeUndefined();
    const post = () => gjor(base, eli, (tx) => postlegg(tx, eli, tidspunkt("2026-11-20"), { sak, brev: brev[0] ?? "" }));
    // Posted on Friday: Monday, Tuesday, Wednesday the 25th; four weeks on is Wednesday the 23rd of December.
    expect(await post()).toEqual({ ok: true, verdi: { sisteDag: "2026-12-23" } });
    expect(await post()).toEqual({ ok: false, nei: { grunn: "alt_postlagt" } });
    const frist = await klagefrist(sak);
    expect(frist?.grunnlag.forbehold).toContainEqual({ merke: "ASSUMPTION", grunn: "antatt_postgang" });
    expect(frist?.grunnlag.sporing).toContainEqual({
      kode: "hendelse",
      hendelse: "postlagt",
      dato: "2026-11-20",
      starter: false,
    });
    expect(await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, vedtak))).toMatchObject({ underrettetDato: "2026-11-25" });
  });

  it("is not posted by another office, and not twice told", async () => {
    const { sak, brev } = await vedtakTil();
    await varsle(deps(mottak().port), jobb(brev[0]));
    const inn = { sak, brev: brev[0] ?? "" };
    const tid = tidspunkt("2026-11-20");
    expect(await gjor(base, eli, (tx) => postlegg(tx, eli, tid, inn))).toEqual({ ok: false, nei: { grunn: "alt_varslet" } });
    const nav = k.nav.saksbehandler;
    expect(await gjor(base, nav, (tx) => postlegg(tx, nav, tid, inn))).toEqual({ ok: false, nei: { grunn: "finnes_ikke" } });
  });
});

describe("med fullmektig", () => {
  it("goes to both, and the clock waits for the later of them", async () => {
    const siri = await nyttMenneske(base, k.kommune, { navn: "Siri Dotter", vilHaPapir: true });
    const { sak, brev, kanaler } = await vedtakTil({}, [{ person: siri, rolle: "fullmektig" }]);
    expect(kanaler).toEqual(["digital", "papir"]);
    const [til, kopi] = (await gjor(base, eli, (tx) => brevI(tx, k.kommune, sak))).toSorted(
      (a, b) => Number(a.erKopi) - Number(b.erKopi),
    );
    expect([til?.mottakerNavn, til?.erKopi, kopi?.mottakerNavn, kopi?.erKopi]).toEqual([
      "Kari Nordmann",
      false,
      "Siri Dotter",
      true,
    ]);
    await varsle(deps(mottak().port), jobb(brev[0]));
    expect(await klagefrist(sak)).toBeUndefined();
    const svar = await gjor(base, eli, (tx) => postlegg(tx, eli, tidspunkt("2026-11-23"), { sak, brev: kopi?.id ?? "" }));
    // The copy comes on Thursday the 26th; four weeks on is 24 December, which is an ordinary day.
    expect(svar).toEqual({ ok: true, verdi: { sisteDag: "2026-12-24" } });
  });

  it("starts one clock when both notices go out at once", async () => {
    const siri = await nyttMenneske(base, k.kommune, { navn: "Siri Dotter", epost: "siri@example.no" });
    const { sak, brev } = await vedtakTil({}, [{ person: siri, rolle: "fullmektig" }]);
    await Promise.all(brev.map((b) => varsle(deps(mottak().port), jobb(b))));
    const frister = await gjor(base, eli, (tx) => fristerI(tx, k.kommune, sak));
    expect(frister.filter((f) => f.slag === "klagefrist")).toHaveLength(1);
  });

  it("is read by each in their own letter only", async () => {
    const siri = await nyttMenneske(base, k.kommune, { navn: "Siri Dotter" });
    const { brev, person } = await vedtakTil({}, [{ person: siri, rolle: "fullmektig" }]);
    const som = (hvem: string, id: string | undefined) =>
      base.skriv({ slag: "innbygger", kommune: k.kommune, person: hvem }, (tx) =>
        apne(tx, { slag: "innbygger", kommune: k.kommune, person: hvem, navn: "" }, tidspunkt("2026-11-20"), { brev: id ?? "" }),
      );
    expect(await som(siri, brev[0])).toEqual({ ok: false, nei: { grunn: "finnes_ikke" } });
    expect((await som(siri, brev[1])).ok).toBe(true);
    expect((await som(person, brev[0])).ok).toBe(true);
  });
});

describe("det uåpnede brevet", () => {
  it("is told of once more after a week, and never a third time", async () => {
    const { sak, brev } = await vedtakTil();
    const annet = await vedtakTil();
    await varsle(deps(mottak().port), jobb(brev[0]));
    await varsle(deps(mottak().port), jobb(annet.brev[0]));
    const kari = { slag: "innbygger", kommune: k.kommune, person: annet.person, navn: "Kari" } as const;
    await base.skriv({ slag: "innbygger", kommune: k.kommune, person: annet.person }, (tx) =>
      apne(tx, kari, tidspunkt("2026-11-21"), { brev: annet.brev[0] ?? "" }),
    );
    const venter = (nar: string) => gjor(base, eli, (tx) => ikkeApnede(tx, k.kommune, dag(nar)));
    expect(await venter("2026-11-27")).not.toContain(brev[0]);
    expect(await venter("2026-11-28")).toContain(brev[0]);
    expect(await venter("2026-11-28")).not.toContain(annet.brev[0]);
    expect(await paminn({ base, klokke: fastKlokke("2026-11-28") })).toBe((await venter("2026-11-28")).length);
    const { port, sendt } = mottak();
    await varsle(deps(port, "2026-11-28"), jobb(brev[0], true));
    expect(sendt).toMatchObject([{ slag: "uapnet_brev" }]);
    expect(await venter("2026-12-28")).not.toContain(brev[0]);
    expect((await klagefrist(sak))?.sisteDag).toBe("2026-12-18");
  });
});
