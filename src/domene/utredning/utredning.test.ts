import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, type Kontor, nySak, nyttKontor, tidspunkt, UTREDET, utred } from "../../../tester/oppsett/kontor.ts";
import { hentFil } from "../../grunnmur/filer.ts";
import { dokumenterI, finnDokument } from "../dokument/index.ts";
import { hendelserI } from "../sak/index.ts";
import { fullfor, skriv, utredningFor, utredningskrav, utredningsskjema, utredningsvarsler } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-10");
let k: Kontor;
beforeAll(async () => {
  k = await nyttKontor(base, "4699");
});

const omsorgssak = () =>
  nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }] });

describe("utkastet", () => {
  it("can be empty, and is kept with what there is", async () => {
    const { sak } = await omsorgssak();
    const tomt = {
      ...UTREDET,
      brukersSyn: "",
      mal: "",
      harBarn: null,
      skar: [{ variabel: 3, skar: 9, merknad: "ikke nå" }],
    } as const;
    const svar = await gjor(base, k.omsorg.saksbehandler, (tx) =>
      skriv(tx, k.omsorg.saksbehandler, tid, { sak, sett: null, innhold: tomt }),
    );
    expect(svar).toMatchObject({ ok: true, verdi: { versjon: 1 } });
    const { utkast } = await gjor(base, k.omsorg.saksbehandler, (tx) => utredningFor(tx, k.kommune, sak));
    expect(utkast).toMatchObject({
      harBarn: null,
      skar: [{ variabel: 3, skar: 9, merknad: "ikke nå" }],
      endretAvNavn: "Eli Saksbehandler",
    });
  });

  it("tells who wrote meanwhile and when, and keeps what they wrote", async () => {
    const { sak } = await omsorgssak();
    const [eli, ola] = [k.omsorg.saksbehandler, k.omsorg.leder];
    const forste = await gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett: null, innhold: UTREDET }));
    if (!forste.ok) throw new Error("not written");
    const sett = forste.verdi;
    const senere = tidspunkt("2026-11-11");
    await gjor(base, ola, (tx) => skriv(tx, ola, senere, { sak, sett, innhold: { ...UTREDET, situasjon: "Ola så dette." } }));
    const tapt = await gjor(base, eli, (tx) =>
      skriv(tx, eli, senere, { sak, sett, innhold: { ...UTREDET, situasjon: "Eli så noe annet." } }),
    );
    expect(tapt).toEqual({ ok: false, nei: { grunn: "endret_av_annen", navn: "Ola Leder", tid: senere.na, versjon: 2 } });
    const { utkast } = await gjor(base, eli, (tx) => utredningFor(tx, k.kommune, sak));
    expect(utkast?.situasjon).toBe("Ola så dette.");
  });

  it("lets one of two begin, and sends the other to the draft that is there", async () => {
    const { sak } = await omsorgssak();
    const begge = await Promise.all(
      [k.omsorg.saksbehandler, k.omsorg.leder].map((a) =>
        gjor(base, a, (tx) => skriv(tx, a, tid, { sak, sett: null, innhold: UTREDET })),
      ),
    );
    expect(begge.filter((s) => s.ok)).toHaveLength(1);
    expect(begge.find((s) => !s.ok)).toMatchObject({ nei: { grunn: "endret_av_annen", versjon: 1 } });
  });

  it("takes no score but 1 to 5 and 9", () => {
    const med = (skar: number) =>
      utredningsskjema.safeParse({ ...UTREDET, skar: [{ variabel: 1, skar, merknad: null }] }).success;
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 2.5].filter(med)).toEqual([1, 2, 3, 4, 5, 9]);
  });

  it("is the unit's: Nav does not see a care assessment", async () => {
    const { sak } = await omsorgssak();
    const nav = k.nav.saksbehandler;
    const svar = await gjor(base, nav, (tx) => skriv(tx, nav, tid, { sak, sett: null, innhold: UTREDET }));
    expect(svar).toEqual({ ok: false, nei: { grunn: "finnes_ikke" } });
  });
});

describe("å fullføre", () => {
  it("refuses without the person's own view and goals, and names both with their section", async () => {
    const { sak } = await omsorgssak();
    const eli = k.omsorg.saksbehandler;
    const innhold = { ...UTREDET, brukersSyn: "  ", mal: "", skar: UTREDET.skar.slice(0, 19) };
    await gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett: null, innhold }));
    const svar = await gjor(base, eli, (tx) => fullfor(tx, eli, tid, { sak, versjon: 1 }));
    if (svar.ok || svar.nei.grunn !== "ufullstendig") throw new Error("should be incomplete");
    expect(svar.nei.krav.mangler.map((m) => [m.kode, m.hjemmel[0]?.paragraf])).toEqual([
      ["brukers_syn", "3-1"],
      ["mal", "3-1"],
      ["skar", "17"],
    ]);
  });

  it("asks for the children's needs where there are children and the question is money", () => {
    const mangler = (spor: "sosial" | "omsorg", harBarn: boolean | null) =>
      utredningskrav({ ...UTREDET, harBarn, barn: "" }, spor).mangler.map((m) => m.kode);
    expect(mangler("sosial", true)).toEqual(["barn"]);
    expect(mangler("sosial", false)).toEqual([]);
    expect(mangler("sosial", null)).toEqual(["har_barn"]);
    expect(mangler("omsorg", true)).toEqual([]);
  });

  it("wonders, and does not refuse, when no score says that help is needed", async () => {
    const lave = UTREDET.skar.map((s) => ({ ...s, skar: 2 as const }));
    expect(utredningsvarsler({ skar: lave })).toEqual([{ kode: "ingen_skar_over_to", merke: "NORM" }]);
    const blind = lave.map((s) => (s.variabel === 13 ? { ...s, skar: 5 as const } : s));
    expect(utredningsvarsler({ skar: blind })).toHaveLength(1);
    expect(utredningsvarsler({ skar: UTREDET.skar })).toEqual([]);
  });

  it("locks it for everybody, puts it in the file, and lets a new one begin", async () => {
    const { sak } = await omsorgssak();
    const eli = k.omsorg.saksbehandler;
    await utred(base, eli, sak, "2026-11-10");
    const igjen = await gjor(base, eli, (tx) => fullfor(tx, eli, tid, { sak, versjon: 1 }));
    expect(igjen).toMatchObject({ ok: false, nei: { grunn: "fullfort_av_annen", navn: "Eli Saksbehandler" } });
    const { fullforte } = await gjor(base, eli, (tx) => utredningFor(tx, k.kommune, sak));
    const id = fullforte[0]?.id ?? "";
    await expect(
      gjor(base, eli, (tx) => tx.db.updateTable("utredning").set({ situasjon: "Noe annet" }).where("id", "=", id).execute()),
    ).rejects.toThrow("endres ikke");
    await expect(
      gjor(base, eli, (tx) => tx.db.deleteFrom("utredning_skar").where("utredning", "=", id).execute()),
    ).rejects.toThrow("endres ikke");

    const [dokument] = await gjor(base, eli, (tx) => dokumenterI(tx, k.kommune, sak));
    const papir = await gjor(base, eli, (tx) => finnDokument(tx, k.kommune, sak, dokument?.id ?? ""));
    const fil = await gjor(base, eli, (tx) => hentFil(tx, k.kommune, papir?.fil ?? ""));
    expect(dokument).toMatchObject({ slag: "utredning", synligForPart: true, fra: "Tildelingskontoret" });
    expect(fil?.bytes.toString("utf8")).toContain("Jeg vil bo hjemme og trenger hjelp til å dusje.");
    expect(fil?.bytes.toString("utf8")).toContain("7. Personlig hygiene: 4");
    const hendelser = await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, sak));
    expect(hendelser[0]).toMatchObject({ slag: "utredning.fullfort", synlig: true });

    const ny = await gjor(base, eli, (tx) =>
      skriv(tx, eli, tid, { sak, sett: null, innhold: { ...UTREDET, situasjon: "Verre nå." } }),
    );
    expect(ny.ok).toBe(true);
  });
});
