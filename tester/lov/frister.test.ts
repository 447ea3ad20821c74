import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { tolkDato } from "../../src/lov/kjerne/dato.ts";
import { finnRegel, register } from "../../src/lov/register/register.ts";
import { aar, alleDager, dager, fridager, maneder, rullet, uker, virkedager } from "./orakel.ts";

/** Asks a rule about one day: the last day it answers, whatever shape it has. */
function sisteDag(id: string, fakta: object, paaDato: string): string | null {
  const dag = tolkDato(paaDato);
  const svar =
    dag &&
    (finnRegel(id)?.anvend(fakta as never, dag) as {
      verdi: { sisteDag: string } | readonly { slag: string; frist: { verdi: { sisteDag: string } } }[] | null;
    });
  if (!svar?.verdi) return null;
  return "sisteDag" in svar.verdi ? svar.verdi.sisteDag : svar.verdi.map((f) => `${f.slag} ${f.frist.verdi.sisteDag}`).join(", ");
}

const DAG_TEGN = "2026-11-21".length;

type Telling = (dag: string) => string;
const uker3: Telling = (d) => rullet(uker(d, 3));
const uker4: Telling = (d) => rullet(uker(d, 4));
const en =
  (felt: string, resten: object = {}) =>
  (dag: string) => ({ [felt]: dag, ...resten });
const papir = (vedtakstype: string) => (dag: string) => ({ vedtakstype, underretning: { kanal: "papir", kommetFrem: dag } });

/** Every rule that counts to a last day: what it is asked about a day, and the same count on the fingers. */
const FRISTER: readonly (readonly [string, string, (dag: string) => object, Telling])[] = [
  ["klagefrist", "care", papir("omsorgstjeneste"), uker4],
  ["klagefrist", "social services", papir("sosial_stonad"), uker3],
  ["klagefrist", "a dwelling", papir("omsorgsbolig"), uker3],
  ["klagefrist", "boligsosial help", papir("boligsosial"), uker3],
  ["klagefrist", "force in care", papir("tvang_4a"), uker3],
  ["klagefrist", "force in an emergency", papir("tvang_9_5a"), uker3],
  [
    "klagefrist",
    "a digital letter, its varsel two days later",
    (dag) => ({ vedtakstype: "bpa", underretning: { kanal: "digital", tilgjengelig: dag, varslet: dager(dag, 2) } }),
    (dag) => uker4(dager(dag, 2)),
  ],
  ["klagefrist", "no letter", (dag) => ({ vedtakstype: "parkering", underretning: { kanal: "ingen", kunnskap: dag } }), uker3],
  [
    "klagefrist",
    "reasons that came nine days after they were asked for",
    (dag) => ({ ...papir("tt")(dag), begrunnelse: { krevd: dag, kommet: dager(dag, 9) } }),
    (dag) => uker3(dager(dag, 9)),
  ],
  ["klagefrist.andre", "others, at once", (dag) => ({ vedtatt: dag, kunnskap: dag }), uker3],
  [
    "klagefrist.andre",
    "others, late",
    (dag) => ({ vedtatt: dag, kunnskap: dager(dag, 85) }),
    (dag) => [uker3(dager(dag, 85)), maneder(dag, 3)].sort()[0] ?? "",
  ],
  ["fvl.klage.ett_aar", "a year", en("vedtatt"), (d) => aar(d, 1)],
  ["fvl.klage.gjentas", "a lost complaint", en("faattVite"), (d) => rullet(uker(d, 1))],
  ["fvl.klage.gjentas", "a lost complaint with three days", en("faattVite", { opprinneligDager: 3 }), (d) => rullet(dager(d, 3))],
  ["fvl.klage.til_skade", "to the complainant's harm", en("mottattHosUnderinstansen"), (d) => maneder(d, 3)],
  ["fvl.sakskostnader", "costs", en("kommetFrem"), uker3],
  ["fvl.klage_over_palegg", "an order", en("kommetFrem"), (d) => rullet(dager(d, 3))],
  ["fvl.klage_over_palegg", "an order, being there", en("kommetFrem", { tilStede: true }), (d) => d],
  ["fvl.klage_over_palegg", "an order in 2025", en("kommetFrem", { prosesslov: "fvl25" }), (d) => rullet(dager(d, 7))],
  [
    "fvl.omgjoring.overordnet",
    "a warning from above",
    en("meldingSendt", { melding: "varsel_om_overproving", vedtakIKlagesak: false }),
    (d) => uker(d, 3),
  ],
  [
    "fvl.omgjoring.overordnet",
    "a change from above",
    en("meldingSendt", { melding: "omgjoringen", vedtakIKlagesak: false }),
    (d) => maneder(d, 3),
  ],
  [
    "fvl.omgjoring.overordnet",
    "a change of a complaint's answer",
    en("meldingSendt", { melding: "omgjoringen", vedtakIKlagesak: true }),
    (d) => uker(d, 3),
  ],
  ["fvl.saksbehandlingstid.forelopig_svar", "a foreløpig svar", en("mottatt"), (d) => maneder(d, 1)],
  ["efvf.p8.varsle_igjen", "a letter nobody opened", en("tilgjengeligOgVarslet"), (d) => uker(d, 1)],
  ["pbrl.p3-2.mote", "a meeting", en("hendt"), (d) => dager(d, 10)],
  ["pbrl.p4A-5.varighet", "force in care", en("vedtatt"), (d) => aar(d, 1)],
  [
    "pbrl.p4A-8.egen_proving",
    "the Statsforvalter's own review",
    en("vedtatt", { paaklaget: false, pagar: true }),
    (d) => maneder(d, 3),
  ],
  ["hol.p9.varighet", "planned force", en("vedtatt"), (d) => maneder(d, 12)],
  ["hol.p9-7.uttalelse", "to say what one thinks", en("vedtakMottatt"), (d) => rullet(uker(d, 1))],
  ["hol.p9-12.soksmal", "to the court", en("meldingMottatt"), (d) => rullet(maneder(d, 2))],
  ["hol.p10.bortfall", "rus, six weeks", en("vedtatt", { vedtak: "tilbakehold_10_2" }), (d) => uker(d, 6)],
  ["hol.p10.bortfall", "rus, pregnant", en("vedtatt", { vedtak: "gravid_10_3" }), (d) => uker(d, 2)],
  ["hol.p10.bortfall", "rus, for the time being", en("vedtatt", { vedtak: "midlertidig_10_2" }), (d) => uker(d, 2)],
  ["hol.p10.tilbakehold", "rus, held", en("inntatt", { grunnlag: "10_3" }), (d) => maneder(d, 3)],
  ["hol.p12-3a.varsel", "a serious incident told", en("kjent"), (d) => virkedager(d, 5)],
  ["hol.p12-3a.rapport", "a serious incident reported", en("varselSendt"), (d) => maneder(d, 3)],
  ["stnl.norm.svar", "14 days", en("mottatt"), (d) => dager(d, 14)],
  ["stnl.norm.nodhjelp", "nødhjelp", en("mottatt"), (d) => dager(d, 1)],
  ["stnl.p27.ny_vurdering", "a temporary stay", en("flyttetInn", { hverDager: 30 }), (d) => dager(d, 30)],
  ["stnl.p31.programstart", "a programme", en("mottatt"), (d) => maneder(d, 6)],
  ["stnl.p32.programslutt", "a programme's end", en("startet", { forlenget: false }), (d) => aar(d, 2)],
  ["stnl.p32.programslutt", "a longer programme's end", en("startet", { forlenget: true }), (d) => aar(d, 3)],
  [
    "egenandel.p6.forste_betalingsdag",
    "the first day to pay",
    en("flyttetInn", { direkteFraInstitusjonSiden: null }),
    (d) => maneder(d, 1),
  ],
  [
    "saksfrister.soknad",
    "care",
    en("mottatt", { maalUker: 4, spor: "omsorg", haster: false }),
    (d) => `vedtak ${uker(d, 4)}, forelopig_svar ${maneder(d, 1)}`,
  ],
  ["saksfrister.klage", "a complaint", en("mottatt", { maalUker: null }), (d) => `klage_forelopig_svar ${maneder(d, 1)}`],
];

describe("every day from 2000 to 2050, counted on the fingers", () => {
  it.each(FRISTER)("%s: %s", (id, _om, fakta, telling) => {
    const feil: string[] = [];
    let forrige = "";
    for (const dag of alleDager) {
      const [fikk, ventet] = [sisteDag(id, fakta(dag), dag), telling(dag)];
      if (fikk === null || (fikk !== ventet && sortert(fikk) !== sortert(ventet)))
        feil.push(`${dag}: ${fikk}, on the fingers ${ventet}`);
      // What comes a day later never ends earlier.
      if (ventet < forrige) feil.push(`${dag}: ${ventet} after ${forrige}`);
      forrige = ventet.length === DAG_TEGN ? ventet : "";
    }
    expect(feil).toEqual([]);
  });

  it("is every rule that counts to a last day", () => {
    const provd = new Set<string>(FRISTER.map(([id]) => id));
    const teller = register.filter(
      (o) => o.svarslag === "verdi" && /last day|latest day|the day an?\b|how long a decision|first day|clocks/i.test(o.om),
    );
    expect(teller.map((o) => o.id).filter((id) => !provd.has(id) && !ANDRE_STEDER.has(id))).toEqual([]);
  });
});

/** Several clocks of one day are in the order of their last days. */
const sortert = (s: string): string => s.split(", ").toSorted().join(", ");

/** Counted by no day of its own: moments, the clocks of the body above (a norm of months), and what is asked with two dates. */
const ANDRE_STEDER: ReadonlySet<string> = new Set([
  "saksfrister.klageinstans",
  "kpr.rapportvindu",
  "kostra.frist",
  "tilskudd.frister",
]);

it("the calendar of the fingers agrees with date-holidays, every year", () => {
  const norske = new Holidays("NO");
  for (let y = 2000; y <= 2050; y++) {
    const deres = norske
      .getHolidays(y)
      .filter((h) => h.type === "public")
      .map((h) => h.date.slice(0, 10));
    const hverdager = [...new Set(deres)].filter((d) => Temporal.PlainDate.from(d).dayOfWeek < 6).toSorted();
    expect(fridager(y)).toEqual(hverdager);
  }
});
