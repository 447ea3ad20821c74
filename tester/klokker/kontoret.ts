import { forfall, instansforfall } from "../../src/domene/forelopig/index.ts";
import { formkontroller, oppretthold, oversend, registrer } from "../../src/domene/klage/index.ts";
import { finnKommune, type Kommune, type Spor } from "../../src/domene/kommune/index.ts";
import { avvent } from "../../src/domene/sak/index.ts";
import { kjorKommune } from "../../src/domene/styring/index.ts";
import type { Ansatt } from "../../src/domene/tilgang/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { fastKlokke } from "../../src/grunnmur/klokke.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import type { Jobber } from "../../src/grunnmur/utboks.ts";
import { dag, fattet, gjor, innhold, type Kontor, nySak, nyttKontor, svarPa, tidspunkt, utred } from "../oppsett/kontor.ts";
import type { Ko } from "./ko.ts";

/** What waits for an answer, and so has a clock for a foreløpig svar. */
export const slagene = ["omsorg", "sosial", "bolig", "klage", "statsforvalter", "nemnd"] as const;
export type Ventende = (typeof slagene)[number];

/** One that waits for an answer, and the day by which it has an answer or a letter. */
export interface Sakenes {
  readonly sak: string;
  readonly klage: string | null;
  readonly instans: string | null;
  readonly av: Ansatt;
}

export interface Provekontor {
  readonly k: Kontor;
  readonly kommune: Kommune;
}

export async function kontoret(base: Base, nummer: string, vedFrist: "send" | "alarm"): Promise<Provekontor> {
  const k = await nyttKontor(base, nummer, []);
  await base.skriv({ slag: "system" }, ({ db }) =>
    db.updateTable("kommune").set({ forelopig_ved_frist: vedFrist }).where("nummer", "=", nummer).execute(),
  );
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, nummer));
  sikre(kommune, "the kommune of the test is there");
  return { k, kommune };
}

const TJENESTE: Readonly<Record<Spor, string>> = {
  omsorg: "helsetjenester_hjemme",
  sosial: "livsopphold",
  bolig: "kommunal_bolig",
};
const KLAGET = tidspunkt("2026-11-20");
const UTTALELSE = {
  ...{ undersokelser: "Vi har ringt fastlegen.", punkter: [{ klagen: "For lite", svaret: "Det er nok." }] },
  ...{ fakta: "Du bor alene.", regler: ["pbrl § 2-1"], vurdering: "Hjelpen er forsvarlig.", barnetsBeste: "" },
};

/** Somebody who waits, made by the kommune's own acts; the law's month is over on 2 December for an application and later for the others. */
export async function enSomVenter(base: Base, { k, kommune }: Provekontor, slag: Ventende): Promise<Sakenes> {
  const soknad = slag === "omsorg" || slag === "sosial" || slag === "bolig";
  const spor = soknad ? slag : slag === "nemnd" ? "bolig" : "omsorg";
  const av = spor === "sosial" ? k.nav.saksbehandler : k.omsorg.saksbehandler;
  const poster = [{ tjeneste: TJENESTE[spor], onsket: "Hjelp" }];
  const { sak, poster: ider } = await nySak(base, k.kommune, { spor, poster, ...(soknad ? {} : { mottatt: "2026-10-10" }) });
  if (soknad) return { sak, klage: null, instans: null, av };
  await utred(base, av, sak, "2026-10-20");
  const nei = {
    utfall: "avslag",
    omfang: "",
    timerPerUke: null,
    fra: null,
    farIkke: "Alt",
    begrunnelse: "Du klarer deg.",
  } as const;
  const { vedtak } = await fattet(base, av, sak, innhold([svarPa(ider[0] ?? "", nei)]), "2026-11-02");
  const klage = await gjor(base, av, async (tx) => {
    const sagt = { onsket: "Mer hjelp", hvorfor: "Jeg falt.", feilIBrevet: "", hvorforSen: "" };
    const inn = { ...sagt, uenig: [], vilVente: false, vilHaHjelp: false, haster: false };
    const kom = { kanal: "muntlig", kom: KLAGET.idag, postlagt: null } as const;
    const svar = await registrer(tx, av, KLAGET, { kommune, sak, vedtak: [vedtak], innhold: inn, ...kom, nokkel: sak });
    sikre(svar.ok, "the complaint of the test is received");
    return svar.verdi[0] ?? "";
  });
  if (slag === "klage") return { sak, klage, instans: null, av };
  await gjor(base, av, async (tx) => {
    const tom = { skyld: "", saerligeGrunner: "", begrunnelse: "" };
    const kontrollert = await formkontroller(tx, av, KLAGET, { klage, erPart: true, hvaDetGjelder: "Alt", ...tom });
    const uttalelse = { kommune, klage, uttalelse: UTTALELSE, merknadInnen: dag("2026-12-10") };
    const holdt = await oppretthold(tx, av, KLAGET, uttalelse);
    sikre(kontrollert.ok && holdt.ok && (await oversend(tx, av, KLAGET, { kommune, klage })).ok, "the complaint is forwarded");
  });
  const instans = await base.les({ slag: "system", kommune: k.kommune }, ({ db }) =>
    db
      .selectFrom("klageinstanssak as i")
      .innerJoin("oversendelse as o", (j) => j.onRef("o.kommune", "=", "i.kommune").onRef("o.id", "=", "i.oversendelse"))
      .select("i.id")
      .where("o.klage", "=", klage)
      .executeTakeFirstOrThrow(),
  );
  return { sak, klage, instans: instans.id, av };
}

/** The case waits for a doctor, until after the month is over. */
export async function settPaVent(base: Base, s: Sakenes): Promise<void> {
  const inn = { sak: s.sak, grunn: "venter_pa_andre", hvem: "fastlegen", til: dag("2026-12-20") } as const;
  const svar = await gjor(base, s.av, (tx) => avvent(tx, s.av, tidspunkt("2026-11-10"), inn));
  sikre(svar.ok, "the case of the test waits");
}

const stille = { info: () => undefined, feil: () => undefined };

/** One night in one kommune, as the worker does it: the run, and then each job that the run laid out. What is done is taken off the queue. */
export async function enNatt(base: Base, ko: Ko, kommune: string, natten: string): Promise<void> {
  const klokke = fastKlokke(natten);
  await kjorKommune({ base, klokke, logg: stille }, { kommune });
  for (const jobb of await ko.jobber("forelopig.forfall")) {
    const p = jobb.payload as Jobber["forelopig.forfall"];
    await (p.hos === "kommunen" ? forfall({ base, klokke }, p) : instansforfall({ base, klokke }, p));
    await ko.ferdig(jobb.id);
  }
}
