import { describe, expect, test } from "vitest";
import { hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { eksempler } from "./eksempler/alle.ts";
import { tomPost } from "./eksempler/felles.ts";
import { delvisHjelpHjemme } from "./eksempler/omsorg.ts";
import { okonomiskStonad } from "./eksempler/sosial.ts";
import { paakrevd } from "./krav.ts";
import { mangeltekst } from "./mangeltekst.ts";
import { blokker, mangler } from "./mangler.ts";
import type { Blokk, Brevmodell } from "./modell.ts";
import { vedtaksbrev } from "./slag/vedtak.ts";
import type { Brevpost, Vedtaksbrevfakta } from "./vedtaksfakta.ts";

/** The letter with one block taken out, wherever it stands. */
function uten(brev: Brevmodell, blokk: Blokk): Brevmodell {
  switch (blokk) {
    case "B1":
      return { ...brev, tittel: " " };
    case "B2":
      return { ...brev, avsender: { ...brev.avsender, navn: "" } };
    case "B18":
      return { ...brev, fakta: brev.fakta.filter(({ navn }) => navn !== "Kopi") };
    default:
      return { ...brev, deler: brev.deler.map((del) => ({ ...del, innhold: del.innhold.filter((i) => i.blokk !== blokk) })) };
  }
}

const paakrevde = Object.entries(eksempler).flatMap(([navn, bygg]) => {
  const brev = bygg("nb");
  return paakrevd(brev.slag, brev.trekk).map((blokk) => ({ navn, brev, blokk }));
});

test.each(paakrevde)("$navn without $blokk is not complete, and it says which block and which section", ({ brev, blokk }) => {
  const funnet = mangler(brev.slag, uten(brev, blokk));
  expect(funnet).toMatchObject([{ blokk, kode: "mangler" }]);
  expect(funnet[0]?.hjemmel.length).toBeGreaterThan(0);
  expect(blokker(uten(brev, blokk))).not.toContain(blokk);
});

test("a block of nothing but spaces is not there", () => {
  const brev = vedtaksbrev({ ...delvisHjelpHjemme("nb"), fakta: " \n ", brukersSyn: "" }, "nb");
  expect(mangler("vedtak", brev).map(({ blokk }) => blokk)).toEqual(["B6", "B8"]);
});

const medPost = (post: Partial<Brevpost>, resten: Partial<Vedtaksbrevfakta> = {}): Brevmodell =>
  vedtaksbrev(
    {
      ...delvisHjelpHjemme("nb"),
      poster: [{ ...tomPost, sokteOm: "støttekontakt", tjeneste: "Støttekontakt", ...post }],
      ...resten,
    },
    "nb",
  );

const koder = (brev: Brevmodell): readonly string[] => mangler(brev.slag, brev).map((m) => `${m.blokk} ${m.kode}`);

describe("what was decided decides what the letter needs", () => {
  test("an item without an answer", () => {
    expect(koder(medPost({}))).toContain("B3 ikke_besvart");
  });

  test("a grant needs extent, start and price", () => {
    expect(koder(medPost({ utfall: "innvilget" }))).toEqual(["B4 omfang", "B4 fra", "B12 pris"]);
  });

  test("something given once needs no start", () => {
    expect(koder(medPost({ utfall: "innvilget", omfang: "to timer", engang: true, pris: { slag: "gratis" } }))).toEqual([]);
  });

  test("a partial grant must say what is not given, and why", () => {
    expect(koder(medPost({ utfall: "delvis", omfang: "to timer", engang: true, pris: { slag: "gratis" } }))).toEqual([
      "B5 far_ikke",
      "B9 begrunnelse",
    ]);
  });

  test("a refusal needs a reason of its own", () => {
    expect(koder(medPost({ utfall: "avslag" }))).toEqual(["B9 begrunnelse"]);
  });

  test("a child that is touched must be seen", () => {
    expect(koder(vedtaksbrev({ ...okonomiskStonad("nb"), barnetsBeste: "" }, "nb"))).toEqual(["B7 mangler"]);
  });

  test("an amount that its calculation does not give", () => {
    const f = okonomiskStonad("nb");
    const feil = f.poster.map((p) => (p.utregning === null ? p : { ...p, belopOre: 450_001 }));
    expect(koder(vedtaksbrev({ ...f, poster: feil }, "nb"))).toEqual(["B8 regnestykke"]);
  });

  test("a complaint box without an address", () => {
    const f = delvisHjelpHjemme("nb");
    const klage = { ...f.klage, sendTil: { ...f.klage.sendTil, adresse: [] } };
    expect(koder(vedtaksbrev({ ...f, klage }, "nb"))).toEqual(["B14 adresse"]);
  });

  test("a letter too long to be one letter", () => {
    expect(koder(vedtaksbrev({ ...delvisHjelpHjemme("nb"), fakta: "x".repeat(20_000) }, "nb"))).toEqual(["B1 for_langt"]);
  });
});

test("the sections follow the track: what the person said is asked for by the act the case is under", () => {
  const hjemler = (brev: Brevmodell): readonly string[] =>
    mangler(brev.slag, uten(brev, "B6")).flatMap((m) => m.hjemmel.map(hjemmelnokkel));
  expect(hjemler(vedtaksbrev(delvisHjelpHjemme("nb"), "nb"))).toEqual(["pbrl § 3-1"]);
  expect(hjemler(vedtaksbrev(okonomiskStonad("nb"), "nb"))).toEqual(["stnl § 42"]);
});

test("each thing missing is a sentence with its section", () => {
  const [forste] = mangler("vedtak", medPost({ utfall: "avslag" }));
  if (forste === undefined) throw new Error("a refusal without a reason lacks something");
  expect(mangeltekst(forste, "nb")).toBe("Støttekontakt mangler begrunnelse (forvaltningsloven § 25).");
  expect(mangeltekst(forste, "nn")).toBe("Støttekontakt manglar grunngiving (forvaltningslova § 25).");
});

test("what has no price, as money to a carer, needs none in its letter", () => {
  const { poster, ...resten } = delvisHjelpHjemme("nb");
  const brev = (utenPris: boolean) =>
    vedtaksbrev({ ...resten, poster: poster.map((p) => ({ ...p, pris: null, ...(utenPris && { utenPris }) })) }, "nb");
  expect(mangler("vedtak", brev(true))).toEqual([]);
  expect(mangler("vedtak", brev(false)).map((m) => m.blokk)).toContain("B12");
});
