import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dokumenterI } from "../../src/domene/dokument/index.ts";
import { klagerI } from "../../src/domene/klage/index.ts";
import { type Handling, handlinger, type Lop } from "./handlinger.ts";
import { klagedel, klageFor, nyVerden } from "./verden.ts";

const v = await nyVerden();
type Linjer = readonly Record<string, unknown>[];

async function nyttLop(): Promise<Lop> {
  return { ...(await v.levert()), v, dag: 0 };
}

/** Does the acts, each on a new day, and looks at what is published after each. */
async function ga(l: Lop, ...hva: Handling[]): Promise<void> {
  for (const handling of hva) {
    l.dag += 1;
    const svar = (await handlinger[handling](l)) as { ok?: boolean; nei?: unknown } | number | null;
    expect([handling, svar]).toEqual([handling, typeof svar === "number" ? 200 : expect.objectContaining({ ok: true })]);
    expect([handling, (await v.publisert(l.digisosId)).feil]).toEqual([handling, []]);
  }
}
async function vedtaksfil(l: Lop): Promise<string> {
  const fattet = (await v.publisert(l.digisosId)).hendelser.find((h) => h.type === "vedtakFattet");
  return (fattet?.vedtaksfil as { referanse: { id: string } } | undefined)?.referanse.id ?? "";
}
const kort = (linjer: Linjer) => linjer.map((h) => [h.type, h.status ?? h.utfall ?? h.navKontor ?? ""].filter(Boolean).join(" "));
const klagene = (linjer: Linjer) => linjer.map((h) => [h.status, h.instans, h.utfall].filter(Boolean).join(" "));

describe("the format's own example of an application", () => {
  it("is walked to a decision, and what is published tells the way in the format's words", async () => {
    const l = await nyttLop();
    expect(kort((await v.publisert(l.digisosId)).hendelser)).toEqual(["soknadsStatus MOTTATT", "tildeltNavKontor 1161"]);
    await ga(l, "ta", "beOm", "beOm", "senderPapir", "harIkke", "forsink", "utred", "vedta");
    const { hendelser } = await v.publisert(l.digisosId);
    expect(kort(hendelser)).toEqual([
      "soknadsStatus MOTTATT",
      "tildeltNavKontor 1161",
      "soknadsStatus UNDER_BEHANDLING",
      "saksStatus UNDER_BEHANDLING",
      ...Array.from({ length: 4 }, () => "dokumentasjonEtterspurt"),
      "forelopigSvar",
      "soknadsStatus FERDIGBEHANDLET",
      "vedtakFattet INNVILGET",
      "utbetaling PLANLAGT_UTBETALING",
      "vilkar RELEVANT",
    ]);
    expect(hendelser.filter((h) => h.dokumenter).map((h) => (h.dokumenter as unknown[]).length)).toEqual([1, 2, 1, 0]);
    expect(hendelser.find((h) => h.type === "utbetaling")).toMatchObject({
      belop: 4500.5,
      forfallsdato: "2026-12-05",
      saksreferanse: l.sak,
    });
  });

  it("has its letters where the published file says, for the key of the kommune", async () => {
    const l = await nyttLop();
    await ga(l, "utred", "vedta");
    const id = await vedtaksfil(l);
    const svar = await v.spor(`${l.digisosId}/filer/${id}`);
    expect([svar.status, svar.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(
      Buffer.from(await svar.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect((await v.spor(`${l.digisosId}/filer/${randomUUID()}`)).status).toBe(404);
    expect((await v.spor(`${(await nyttLop()).digisosId}/filer/${id}`)).status).toBe(404);
  });
});

describe("a complaint that is delivered", () => {
  it("goes to the Statsforvalter, and what was decided there is told, also when the answer is open again", async () => {
    const l = await nyttLop();
    await ga(l, "utred", "vedta", "klagerDer", "formkontroller", "forsinkKlagen", "oppretthold", "oversend", "opphev", "vedta");
    const { klagehendelser, hendelser } = await v.publisert(l.digisosId);
    expect(klagene(klagehendelser)).toEqual([
      "MOTTATT",
      "UNDER_BEHANDLING",
      "FORELOPIG_SVAR",
      "UNDER_BEHANDLING kommunen OPPRETTHOLDT",
      "VIDERESENDT",
      "FERDIGBEHANDLET statsforvalteren OPPHEVER",
    ]);
    expect(kort(hendelser).slice(-7)).toEqual([
      "soknadsStatus UNDER_BEHANDLING",
      "utbetaling ANNULLERT",
      "vilkar ANNULLERT",
      "soknadsStatus FERDIGBEHANDLET",
      "vedtakFattet INNVILGET",
      "utbetaling PLANLAGT_UTBETALING",
      "vilkar RELEVANT",
    ]);
  });

  it("that the kommune agrees with is told as medhold", async () => {
    const l = await nyttLop();
    await ga(l, "utred", "vedta", "klagerHer", "formkontroller", "omgjor");
    const { klagehendelser, hendelser } = await v.publisert(l.digisosId);
    expect(klagene(klagehendelser)).toEqual(["MOTTATT", "UNDER_BEHANDLING", "FERDIGBEHANDLET kommunen MEDHOLD"]);
    expect(kort(hendelser).filter((h) => h.startsWith("vedtakFattet"))).toHaveLength(2);
    expect(kort(hendelser)).toContain("vilkar ANNULLERT");
  });

  it("is one complaint however often it comes, on the decision or on its letter, with its words in the case", async () => {
    const l = await nyttLop();
    await ga(l, "utred", "vedta");
    const vedtakId = await vedtaksfil(l);
    const klageId = randomUUID();
    const lever = (tekst?: string, id = klageId) =>
      v.lever(
        `${l.digisosId}/klager/${id}`,
        klagedel(klageFor({ klageId: id, digisosId: l.digisosId, vedtakId, fnr: l.fnr }, tekst)),
      );
    const svar = await Promise.all(Array.from({ length: 10 }, async () => (await lever()).text()));
    expect(new Set(svar).size).toBe(1);
    expect((await lever("Noe annet")).status).toBe(409);
    expect((await v.publisert(l.digisosId)).klagehendelser).toMatchObject([{ klageId, status: "MOTTATT" }]);
    expect(await v.les((les) => klagerI(les, v.kommune.nummer, l.sak))).toMatchObject([
      { hvorfor: "Jeg trenger mer til mat.", rettidig: "ja", levertDato: "2026-11-20" },
    ]);
    // A second letter on the same decision is put with the first: nothing that a person writes is turned away.
    expect((await lever("Og til strøm.", randomUUID())).status).toBe(200);
    expect(await v.les((les) => klagerI(les, v.kommune.nummer, l.sak))).toHaveLength(1);
    const titler = (await v.les((les) => dokumenterI(les, v.kommune.nummer, l.sak))).map((d) => d.tittel);
    expect(titler.filter((t) => t === "klage.json")).toHaveLength(2);
  });

  it("for somebody else, on something else, or under another reference, is refused", async () => {
    const [l, annen] = [await nyttLop(), await nyttLop()];
    await ga(l, "utred", "vedta");
    const vedtak = (await v.publisert(l.digisosId)).hendelser.find((h) => h.type === "vedtakFattet")?.vedtaksreferanse as string;
    const klageId = randomUUID();
    const prov = async (endret: Partial<Parameters<typeof klageFor>[0]>, sti = l.digisosId) => {
      const om = { klageId, digisosId: sti, vedtakId: vedtak, fnr: l.fnr, ...endret };
      const svar = await v.lever(`${sti}/klager/${klageId}`, klagedel(klageFor(om)));
      return [svar.status, ((await svar.json()) as { kode: string }).kode];
    };
    expect(await prov({ fnr: annen.fnr })).toEqual([422, "annen_person"]);
    expect(await prov({ vedtakId: randomUUID() })).toEqual([422, "ukjent_vedtak"]);
    expect(await prov({ fnr: annen.fnr }, annen.digisosId)).toEqual([422, "ukjent_vedtak"]);
    expect(await prov({ klageId: randomUUID() })).toEqual([422, "annen_referanse"]);
    expect(await prov({}, randomUUID())).toEqual([404, "ukjent_soknad"]);
  });
});
