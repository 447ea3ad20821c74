import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  gjor,
  innhold,
  type Kontor,
  NETT,
  nySak,
  nyttKontor,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { hendelserI } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, finnVedtak, krav, returner, sendTilGodkjenning, skriv } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let eli: Ansatt;
let ola: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", ["avslag", "delvis"]);
  eli = k.omsorg.saksbehandler;
  ola = k.omsorg.leder;
});

async function avslag() {
  const { sak, poster } = await nySak(base, k.kommune, {
    spor: "omsorg",
    poster: [{ tjeneste: "stottekontakt", onsket: "En å gå på kino med" }],
  });
  await utred(base, eli, sak, "2026-11-15");
  const svar = svarPa(poster[0] ?? "", {
    utfall: "avslag",
    omfang: "",
    timerPerUke: null,
    fra: null,
    pris: null,
    farIkke: "Støttekontakt",
    begrunnelse: "Du har et nettverk som du bruker hver uke.",
  });
  return { sak, svar, ...(await skrevet(base, eli, sak, innhold([svar]))) };
}
const send = (av: Ansatt, sak: string, vedtak: string, versjon: number) =>
  gjor(base, av, (tx) => sendTilGodkjenning(tx, av, tid, { sak, vedtak, versjon, nett: NETT }));
const fattSom = (av: Ansatt, sak: string, vedtak: string, versjon: number) =>
  gjor(base, av, (tx) => fatt(tx, av, tid, { sak, vedtak, versjon, nokkel: "a", nett: NETT }));
const oppgaver = (sak: string) =>
  gjor(base, eli, (tx) =>
    tx.db
      .selectFrom("oppgave")
      .select(["slag", "tilstand", "ansvarlig", "siste_dag", "art"])
      .where("sak", "=", sak)
      .orderBy("opprettet")
      .execute(),
  );

describe("to personer", () => {
  it("are wanted for a refusal: the writer sees that only the second is missing", async () => {
    const { vedtak } = await avslag();
    const kontroll = await gjor(base, eli, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak, nett: NETT }));
    expect(kontroll).toMatchObject({ toPersoner: true, klarForGodkjenning: true, klar: false });
    expect(kontroll?.liste.mangler.map((m) => m.kode)).toEqual(["andre_person"]);
  });

  it("are two: nobody approves their own, and nobody passes by the approval", async () => {
    const { sak, vedtak, versjon } = await avslag();
    expect(await fattSom(eli, sak, vedtak, versjon)).toEqual({ ok: false, nei: { grunn: "trenger_godkjenning" } });
    expect(await fattSom(ola, sak, vedtak, versjon)).toEqual({ ok: false, nei: { grunn: "trenger_godkjenning" } });
    expect(await send(eli, sak, vedtak, versjon)).toEqual({ ok: true, verdi: true });
    expect(await fattSom(eli, sak, vedtak, versjon + 1)).toEqual({ ok: false, nei: { grunn: "eget_vedtak" } });
    const svar = await fattSom(ola, sak, vedtak, versjon + 1);
    expect(svar.ok).toBe(true);
    const fattet = await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, vedtak));
    expect(fattet).toMatchObject({
      skrevetAv: { navn: "Eli Saksbehandler" },
      godkjentAvNavn: "Ola Leder",
      fattet: { navn: "Ola Leder" },
    });
    await expect(
      gjor(base, eli, (tx) => tx.db.updateTable("vedtak").set({ godkjent_av: eli.ansatt }).where("id", "=", vedtak).execute()),
    ).rejects.toThrow();
  });

  it("get the task in the unit, for the first day the case waits for, and the writer does not", async () => {
    const { sak, vedtak, versjon } = await avslag();
    await send(eli, sak, vedtak, versjon);
    const oppgave = (await oppgaver(sak)).find((o) => o.slag === "godkjenn_vedtak");
    expect(oppgave).toMatchObject({ ansvarlig: null, tilstand: "apen", siste_dag: "2026-11-30", art: "maal" });
  });

  it("is asked for only what is whole", async () => {
    const { sak, vedtak, svar } = await avslag();
    const halv = await gjor(base, eli, (tx) =>
      skriv(tx, eli, tid, { sak, sett: { vedtak, versjon: 1 }, innhold: innhold([{ ...svar, begrunnelse: "" }]) }),
    );
    expect(halv.ok).toBe(true);
    const sendt = await send(eli, sak, vedtak, 2);
    if (sendt.ok || sendt.nei.grunn !== "ufullstendig") throw new Error("should be incomplete");
    expect(sendt.nei.kontroll.liste.mangler.map((m) => m.kode)).toEqual(["avslag_begrunnet", "andre_person"]);
  });
});

describe("retur", () => {
  it("sends it back with the reason, to the one who wrote it, and out of the resident's sight", async () => {
    const { sak, vedtak, versjon, svar } = await avslag();
    await send(eli, sak, vedtak, versjon);
    const last = await gjor(base, eli, (tx) =>
      skriv(tx, eli, tid, { sak, sett: { vedtak, versjon: 2 }, innhold: innhold([svar]) }),
    );
    expect(last).toMatchObject({ ok: false, nei: { grunn: "til_godkjenning" } });
    const uten = await gjor(base, ola, (tx) => returner(tx, ola, tid, { sak, vedtak, versjon: 2, grunn: "  " }));
    expect(uten).toEqual({ ok: false, nei: { grunn: "mangler_grunn" } });
    const svaret = await gjor(base, ola, (tx) =>
      returner(tx, ola, tid, { sak, vedtak, versjon: 2, grunn: "Skriv mer om hverdagen." }),
    );
    expect(svaret.ok).toBe(true);
    expect(await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, vedtak))).toMatchObject({
      tilstand: "utkast",
      returGrunn: "Skriv mer om hverdagen.",
    });
    const etter = await oppgaver(sak);
    expect(etter.find((o) => o.slag === "godkjenn_vedtak")?.tilstand).toBe("gjort");
    expect(etter.find((o) => o.slag === "rett_vedtak")).toMatchObject({ tilstand: "apen", ansvarlig: eli.ansatt });
    const [hendelse] = await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak));
    expect(hendelse).toMatchObject({ slag: "vedtak.returnert", synlig: false });
    await send(eli, sak, vedtak, 3);
    expect((await oppgaver(sak)).find((o) => o.slag === "rett_vedtak")?.tilstand).toBe("gjort");
    expect((await fattSom(ola, sak, vedtak, 4)).ok).toBe(true);
    expect((await oppgaver(sak)).filter((o) => o.tilstand === "apen")).toEqual([]);
  });
});
