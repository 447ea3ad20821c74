import { expect, test } from "vitest";
import { forSenKlage, heltMedhold, merTid, mottattKlage, nyttVedtak, opprettholdt } from "../eksempler/klage.ts";
import { mangler } from "../mangler.ts";
import type { Brevmodell } from "../modell.ts";
import { tekstAv } from "../tekstAv.ts";
import { klageAvvist } from "./klageAvvist.ts";
import { klageavgjorelse } from "./klageavgjorelse.ts";
import { klageMottatt } from "./klageMottatt.ts";
import { omgjoring } from "./omgjoring.ts";
import { opprettholdelse } from "./opprettholdelse.ts";
import { utsettelse } from "./utsettelse.ts";

const koder = (brev: Brevmodell): readonly string[] => mangler(brev.slag, brev).map((m) => `${m.blokk} ${m.kode}`);

test("a late complaint is received, and told that lateness alone never decides", () => {
  const tekst = tekstAv(klageMottatt({ ...mottattKlage("nb"), rettidig: "for_sen" }, "nb"));
  expect(tekst).toContain("Vi avviser den ikke uten å vurdere det.");
  expect(tekst).not.toContain("Klagen kom i tide");
});

test("a complaint without points is still understood as one", () => {
  const brev = klageMottatt({ ...mottattKlage("nb"), uenig: [], onsket: "" }, "nb");
  expect(tekstAv(brev)).toContain("Du er uenig i vedtaket.");
  expect(koder(brev)).toEqual([]);
});

test("who gets all is told that the case stops here; who gets some, that the rest goes on", () => {
  expect(tekstAv(omgjoring(heltMedhold("nb"), "nb"))).toContain(
    "Saken går ikke til Statsforvalteren i Vestland, for du fikk alt du klaget på.",
  );
  const delvis = omgjoring({ ...heltMedhold("nb"), medhold: "delvis" }, "nb");
  expect(delvis.tittel).toBe("Du får delvis medhold i klagen");
  expect(tekstAv(delvis)).toContain("Resten av klagen sender vi til Statsforvalteren i Vestland, som avgjør den.");
});

test("a changed vedtak tells of its own deadline, and of costs within three weeks of this letter", () => {
  const tekst = tekstAv(omgjoring(heltMedhold("nb"), "nb"));
  expect(tekst).toContain("Fristen er fire uker fra den dagen du fikk brevet");
  expect(tekst).toContain("Fristen er tre uker fra du fikk dette brevet.");
});

test("an upheld vedtak answers each point, and an unanswered one stops the letter and is named", () => {
  const f = opprettholdt("nb");
  expect(tekstAv(opprettholdelse(f, "nb"))).toContain("Du skrev: Naboen får mer hjelp.\nVi mener: Vi ser bare på hva du trenger");
  const ubesvart = opprettholdelse({ ...f, punkter: [...f.punkter, { klagen: "Dere kom ikke på besøk.", svaret: " " }] }, "nb");
  expect(mangler(ubesvart.slag, ubesvart)).toMatchObject([
    { blokk: "punktsvar", kode: "begrunnelse", gjelder: "Dere kom ikke på besøk." },
  ]);
});

test("an upheld vedtak about a dwelling goes to the nemnd", () => {
  const brev = opprettholdelse(
    {
      ...opprettholdt("nn"),
      spor: "bolig",
      instans: "klagenemnd",
      instansnavn: "klagenemnda i Fjordvik kommune",
      normInnen: null,
    },
    "nn",
  );
  expect(brev.tittel).toBe("Vi endrar ikkje vedtaket. No går klaga til klagenemnda");
  expect(tekstAv(brev)).toContain("Klagenemnda i Fjordvik kommune ser på alle sider av saka");
  expect(tekstAv(brev)).not.toMatch(/Statsforvaltar|ei norm/);
});

test("a rejection without the assessment of § 31, or of § 35, cannot be sent", () => {
  expect(koder(klageAvvist({ ...forSenKlage("nb"), skyld: "", saerligeGrunner: "" }, "nb"))).toEqual(["for_sen_vurdert mangler"]);
  expect(koder(klageAvvist({ ...forSenKlage("nb"), omgjoring: "" }, "nb"))).toEqual(["omgjoring_vurdert mangler"]);
});

test("after a year there is nothing left to weigh, and the letter says so", () => {
  const brev = klageAvvist({ ...forSenKlage("nb"), ettAarErGatt: true, skyld: "", saerligeGrunner: "" }, "nb");
  expect(koder(brev)).toEqual([]);
  expect(tekstAv(brev)).toContain("Det er mer enn ett år siden vedtaket ble gjort.");
});

test("more time is refused with the day that still holds", () => {
  const brev = utsettelse({ ...merTid("nb"), svar: "nei" }, "nb");
  expect(brev.tittel).toBe("Du får ikke lengre tid til å klage");
  expect(tekstAv(brev)).toContain("Siste dag er fortsatt 11. januar 2027");
  expect(koder(utsettelse({ ...merTid("nb"), begrunnelse: "" }, "nb"))).toEqual(["B9 mangler"]);
});

test.each([
  ["stadfester", "Vi er enige med kommunen, og vedtaket gjelder", "Dette er siste avgjørelse"],
  ["nytt_vedtak", "Vi har endret vedtaket fra kommunen", "Kommunen skal følge avgjørelsen innen 1. mars 2027."],
  ["opphever", "Kommunen må vurdere saken din på nytt", "Kommunen skal gjøre et nytt vedtak innen 1. mars 2027."],
  ["avviser", "Vi kan ikke behandle klagen din", "Mener du at det er feil at vi avviste klagen"],
] as const)("the body above %s, and the letter says so first, and what happens then", (utfall, tittel, videre) => {
  const brev = klageavgjorelse({ ...nyttVedtak("nb"), utfall }, "nb");
  expect(brev.tittel).toBe(tittel);
  expect(tekstAv(brev)).toContain(videre);
  expect(koder(brev)).toEqual([]);
});

test("a new vedtak from above needs its content, a date for the kommune, and the weight of self-rule", () => {
  const f = { ...nyttVedtak("nb"), nyttInnhold: "", kommunenInnen: null, selvstyre: "" };
  expect(koder(klageavgjorelse(f, "nb"))).toEqual(["B4 mangler", "kommunens_frist mangler", "selvstyre mangler"]);
});

test("in a case about money the standard of review is told, and no weight of self-rule is asked for", () => {
  const f = {
    ...nyttVedtak("nb"),
    spor: "sosial",
    provelse: { skjonn: "apenbart_urimelig", selvstyreOmtales: false },
    selvstyre: "",
  } as const;
  const brev = klageavgjorelse(f, "nb");
  expect(tekstAv(brev)).toContain("Der loven lar kommunen velge, endrer vi bare det som er helt urimelig.");
  expect(koder(brev)).toEqual([]);
});
