import { expect, test } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { avvisningsvei } from "../../lov/klagevei.ts";
import { avslagOmsorgsbolig } from "./eksempler/bolig.ts";
import { sted } from "./eksempler/felles.ts";
import { delvisHjelpHjemme } from "./eksempler/omsorg.ts";
import { okonomiskStonad } from "./eksempler/sosial.ts";
import { klageadgang, langsVei } from "./fraKommune.ts";
import { klageboks } from "./klageboks.ts";
import { type Brevdel, bareTekst } from "./modell.ts";

const tekstI = (deler: readonly Brevdel[]): string =>
  deler
    .flatMap((del) => del.innhold)
    .map((innhold) => (innhold.slag === "avsnitt" ? bareTekst(innhold.tekst) : ""))
    .join("\n")
    .replaceAll("\u00a0", " ");

const boks = (f: { klage: Parameters<typeof klageboks>[0]; spor: Parameters<typeof klageboks>[1] }, sprak: "nb" | "nn") =>
  tekstI(klageboks(f.klage, f.spor, sprak));

test.each([
  [
    "care",
    delvisHjelpHjemme("nb"),
    "fire uker",
    "pasient- og brukerrettighetsloven § 7-5",
    "21. desember 2026",
    "Statsforvalteren i Vestland",
  ],
  ["money", okonomiskStonad("nb"), "tre uker", "forvaltningsloven § 29", "14. desember 2026", "Statsforvalteren i Vestland"],
  [
    "a dwelling",
    avslagOmsorgsbolig("nb"),
    "tre uker",
    "forvaltningsloven § 29",
    "14. desember 2026",
    "klagenemnda i Fjordvik kommune",
  ],
] as const)(
  "a complaint about %s has its own weeks, section, last day and body",
  (_, fakta, uker, hjemmel, sisteDag, instans) => {
    const tekst = boks(fakta, "nb");
    expect(tekst).toContain(`Fristen er ${uker} fra den dagen du fikk brevet (`);
    expect(tekst).toContain(hjemmel);
    expect(tekst).toContain(`Fikk du brevet digitalt 23. november 2026, er siste dag ${sisteDag}.`);
    expect(tekst).toContain(`sender vi klagen videre til ${instans}, som avgjør den.`);
  },
);

test("the box is in nynorsk too", () => {
  const tekst = boks(delvisHjelpHjemme("nn"), "nn");
  expect(tekst).toContain("Fristen er fire veker frå den dagen du fekk brevet (pasient- og brukarrettslova § 7-5).");
  expect(tekst).toContain("Fekk du brevet digitalt 23. november 2026, er siste dag 21. desember 2026.");
  expect(tekst).toContain("sender vi klaga vidare til Statsforvaltaren i Vestland, som avgjer ho.");
});

test("the complaint is sent to the one who decided, with an address, the web and help by telephone", () => {
  const tekst = boks(okonomiskStonad("nb"), "nb");
  expect(tekst).toContain("Send klagen til Nav Fjordvik, Fjordvik kommune, Rådhusgata 2, 5999 Fjordvik.");
  expect(tekst).toContain("Du kan også klage på fjordvik.example/klage.");
  expect(tekst).toContain("Vi kan hjelpe deg med å skrive den, eller skrive ned det du sier. Ring 57 00 00 00.");
  expect(tekst).not.toContain("Send klagen til Statsforvalteren");
});

test("a letter in the post promises no date, since nobody knows when it comes", () => {
  const klage = klageadgang("omsorgstjeneste", { ...sted("omsorg"), levering: { kanal: "papir" } }, dato("2026-11-23"), "nb");
  const tekst = boks({ klage, spor: "omsorg" }, "nb");
  expect(tekst).toContain("Fristen er fire uker fra den dagen du fikk brevet (");
  expect(tekst).not.toMatch(/siste dag/i);
});

test("a letter handed over counts from that day", () => {
  const levering = { kanal: "overlevert", dato: dato("2026-11-20"), sisteDag: dato("2026-12-11") } as const;
  const klage = klageadgang("sosial_stonad", { ...sted("sosial"), levering }, dato("2026-11-20"), "nb");
  expect(boks({ klage, spor: "sosial" }, "nb")).toContain(
    "Du fikk brevet i hånda 20. november 2026. Siste dag er 11. desember 2026.",
  );
});

test("omsorgsbolig never leads to the Statsforvalter", () => {
  expect(boks(avslagOmsorgsbolig("nb"), "nb")).toContain("Statsforvalteren behandler ikke klager på dette.");
});

test("help with a dwelling under boligsosialloven leads to the Statsforvalter, and not to the nemnd", () => {
  const klage = klageadgang("boligsosial", sted("bolig"), dato("2026-11-23"), "nb");
  const tekst = boks({ klage, spor: "bolig" }, "nb");
  expect(tekst).toContain("tre uker");
  expect(tekst).toContain("videre til Statsforvalteren i Vestland");
  expect(tekst).not.toContain("nemnd");
});

test("a rejected complaint can be complained about as well, in three weeks", () => {
  const klage = langsVei(avvisningsvei("omsorgstjeneste", dato("2026-11-25")), sted("omsorg"), "nb");
  const tekst = tekstI(klageboks(klage, "omsorg", "nb", "avvisning"));
  expect(tekst).toContain("Du kan klage på at vi ikke behandler klagen din. Fristen er tre uker");
});
