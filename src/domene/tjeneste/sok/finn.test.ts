import { describe, expect, test } from "vitest";
import type { Tjenestekode } from "../katalog/katalog.ts";
import { finn } from "./finn.ts";
import type { Haster } from "./haster.ts";

const koder = (tekst: string): string[] => finn(tekst).treff.map((t) => t.tjeneste.kode);

/** What people say, and what must be among the first three. */
const setninger: readonly (readonly [string, Tjenestekode])[] = [
  ["Mor er mye alene etter at far døde, og kommer seg ikke ut.", "stottekontakt"],
  ["Mor er mykje åleine etter at far døydde, og kjem seg ikkje ut.", "stottekontakt"],
  ["My mother is alone a lot and does not get out", "stottekontakt"],
  ["har ikke penger til mat", "nodhjelp"],
  ["eg har ikkje pengar til mat", "nodhjelp"],
  ["no money for food", "nodhjelp"],
  ["pappa går seg bort", "velferdsteknologi"],
  ["pappa går seg bort", "dagaktivitet_demens"],
  ["my father gets lost", "dagaktivitet_demens"],
  ["må ut av leiligheten på fredag", "midlertidig_botilbud"],
  ["må ut av leiligheten på fredag", "boligsosial_hjelp"],
  ["må ut av leilegheita på fredag", "boligsosial_hjelp"],
  ["I must leave my flat on Friday", "midlertidig_botilbud"],
  ["jeg er helt utslitt av å passe på mannen min som er syk", "avlastning"],
  ["treng fri frå omsorga for sonen min", "avlastning"],
  ["sønnen min har autisme og vi får ikke sove", "barnekoordinator"],
  ["kommer hjem fra sykehuset på mandag", "helsetjenester_hjemme"],
  ["jeg drikker for mye", "samtaletilbud"],
  ["nokon å snakke med om angst", "samtaletilbud"],
  ["strømmen blir stengt i morgen", "nodhjelp"],
  ["klarer ikke å betale regningene", "okonomisk_radgivning"],
  ["we cannot pay the rent", "okonomisk_stonad"],
  ["har ikke noe sted å sove i natt", "midlertidig_botilbud"],
  ["bestemor glemmer alt", "dagaktivitet_demens"],
  ["klarer ikke å vaske gulvet", "praktisk_bistand"],
  ["trenger hjelp til å dusje", "personlig_stell"],
  ["redd for å falle om natta", "trygghetsalarm"],
  ["vil ha sykehjemsplass til mor", "langtidsopphold"],
  ["mamma klarer seg ikke hjemme lenger", "langtidsopphold"],
  ["får ikke i meg nok mat", "matombringing"],
  ["kommer meg ikke opp trappa etter hjerneslaget", "hverdagsrehabilitering"],
  ["jeg vil bestemme over hjelpen selv", "bpa"],
  ["får ikke jobb", "kvalifiseringsprogram"],
  ["vi trenger en større leilighet", "kommunal_bolig"],
  ["barnet mitt er sykt og vi har så mange møter", "koordinator"],
  ["mannen min slår meg", "krisesenter"],
  ["my husband hits me", "krisesenter"],
  ["hva slags hjelp kan jeg få", "rad_veiledning"],
];

test.each(setninger)("«%s» leads to %s", (tekst, kode) => {
  expect(koder(tekst).slice(0, 3)).toContain(kode);
});

describe("typing", () => {
  test.each(["støttekontakt", "stottekontakt", "stoettekontakt", "STØTTEKONTAKT", "støttekontkt", "stottekontakter"])(
    "%s",
    (tekst) => {
      expect(koder(tekst)[0]).toBe("stottekontakt");
    },
  );
  test("hjemmesykeplei", () => expect(koder("hjemmesykeplei")[0]).toBe("helsetjenester_hjemme"));
});

test("a local name finds the service it stands for", () => {
  const navn = new Map([["stottekontakt", "Kvikkhjelpen"]]);
  expect(finn("kvikkhjelpen", navn).treff[0]?.tjeneste.kode).toBe("stottekontakt");
  expect(finn("kvikkhjelpen").treff).toEqual([]);
});

test.each<[string, Haster | null]>([
  ["vil ikke leve lenger", "liv"],
  ["ho vil ikkje leve", "liv"],
  ["he says he will kill himself, I want to die", "liv"],
  ["far har vondt i brystet", "liv"],
  ["mannen min slår meg", "vold"],
  ["trenger lege nå", "lege"],
  ["mor er mye alene", null],
  ["jeg slår ikke gresset selv lenger", null],
])("danger in «%s»: %s", (tekst, ventet) => {
  expect(finn(tekst).haster).toBe(ventet);
});

test.each(["", "   ", "zzxxyy", "🙂🙂", "%%% ' or 1=1 --", "og det er en som ikke"])(
  "«%s» finds nothing and does not fail",
  (tekst) => {
    expect(finn(tekst)).toEqual({ treff: [], haster: null });
  },
);

test("a very long text is cut", () => {
  const lang = `mor er mye alene ${"x ".repeat(200_000)} mannen min slår meg`;
  expect(finn(lang)).toMatchObject({ haster: null });
});
