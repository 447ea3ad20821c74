import type { Ansatt } from "../../src/domene/tilgang/index.ts";
import { fatt, sendTilGodkjenning } from "../../src/domene/vedtak/index.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { klokkeslett } from "../../src/grunnmur/sprak.ts";
import { gjor, innhold, NETT, nyAnsatt, nySak, skrevet, svarPa, tidspunkt, utred } from "../oppsett/kontor.ts";
import { Nettbruker } from "../oppsett/nettbruker.ts";
import { avkod } from "../oppsett/sideskjema.ts";
import type { Prove } from "./prove.ts";

const NAVN = ["Anna", "Berit", "Carl", "Dina"] as const;

function fireAnsatte({ base, kommune }: Prove, rolle: "saksbehandler" | "leder"): Promise<Ansatt[]> {
  return Promise.all(NAVN.map((navn) => nyAnsatt(base, kommune, "tildelingskontor", `${navn} ${rolle}`, rolle)));
}

/** An assessed case with a draft that is ready. */
async function medUtkast({ base, kommune }: Prove, av: Ansatt, nr: number, utfall: "innvilget" | "avslag") {
  const tid = tidspunkt(Temporal.Now.plainDateISO("Europe/Oslo").toString());
  const onsket = [{ tjeneste: "helsetjenester_hjemme", onsket: `Hjelp ${nr}` }];
  const { sak, poster } = await nySak(base, kommune.nummer, { spor: "omsorg", poster: onsket, mottatt: tid.idag });
  await utred(base, av, sak, tid.idag);
  const nei = { omfang: "", timerPerUke: null, fra: null, pris: null, farIkke: "Hjelp hjemme" } as const;
  const svar = svarPa(poster[0] ?? "", utfall === "avslag" ? { ...nei, utfall, begrunnelse: "Du klarer det selv." } : {});
  return { sak, tid, ...(await skrevet(base, av, sak, innhold([svar]), tid.idag)) };
}

interface Telling {
  uten: number;
  flere: number;
  brev: number;
  /** Of those who came too late: told by name and time of the decision that the database holds. */
  fikkVite: number;
  annetSvar: number;
}

/** What the database holds of a case: its decisions, who made them and when, and how many letters tell of them. */
function iDatabasen({ base, kommune }: Prove, sak: string) {
  return base.les({ slag: "kommunen", kommune: kommune.nummer }, async ({ db }) => ({
    vedtak: await db
      .selectFrom("vedtak as v")
      .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "v.kommune").onRef("a.id", "=", "v.fattet_av"))
      .select(["a.navn", "v.fattet_at as tid"])
      .where("v.sak", "=", sak)
      .where("v.tilstand", "in", ["fattet", "opphevet"])
      .execute(),
    brev: (await db.selectFrom("brev").select("id").where("sak", "=", sak).where("slag", "=", "vedtak").execute()).length,
  }));
}

function rapporter({ rapport }: Prove, telt: Telling, antall: number): void {
  rapport.krav("saker uten vedtak", telt.uten, 0);
  rapport.krav("saker med mer enn ett vedtak", telt.flere, 0, `${antall * NAVN.length} forsøk`);
  rapport.krav("vedtaksbrev", telt.brev, antall);
  rapport.krav("fikk vite hvem som hadde fattet det, og når", telt.fikkVite, antall * (NAVN.length - 1));
  rapport.krav("fikk et annet svar", telt.annetSvar, 0);
}

/** `ett` lets four decide one case at once, and says of each whether it was let through and what was told. */
async function tell(
  prove: Prove,
  antall: number,
  ett: (nr: number) => Promise<{ sak: string; svar: readonly Avgjorsvar[] }>,
): Promise<void> {
  const telt: Telling = { uten: 0, flere: 0, brev: 0, fikkVite: 0, annetSvar: 0 };
  for (let nr = 0; nr < antall; nr++) {
    const { sak, svar } = await ett(nr);
    const { vedtak, brev } = await iDatabasen(prove, sak);
    const vant = svar.filter((s) => s.fattet).length;
    if (vedtak.length === 0 || vant === 0) telt.uten++;
    if (vedtak.length > 1 || vant > 1) telt.flere++;
    telt.brev += brev;
    for (const s of svar.filter((en) => !en.fattet)) {
      if (vedtak[0]?.tid && s.sier(vedtak[0].navn, vedtak[0].tid)) telt.fikkVite++;
      else telt.annetSvar++;
    }
  }
  rapporter(prove, telt, antall);
}

interface Avgjorsvar {
  readonly fattet: boolean;
  /** Does the answer name this person and this time? */
  readonly sier: (navn: string, tid: Temporal.Instant) => boolean;
}

/** Four people decide the same draft at the same moment, each with connections of their own as four web processes have. */
export async function vedtakSamtidig(prove: Prove, antall: number): Promise<void> {
  prove.rapport.overskrift(`${antall} vedtak, hvert fattet av ${NAVN.length} samtidig`);
  const fire = await fireAnsatte(prove, "saksbehandler");
  const baser = fire.map((en) => ({ en, base: prove.sted.base(2) }));
  const [forste] = fire;
  sikre(forste, "there are four");
  await tell(prove, antall, async (nr) => {
    const { sak, vedtak, versjon, tid } = await medUtkast(prove, forste, nr, "innvilget");
    const inn = { sak, vedtak, versjon, nett: NETT };
    const alle = baser.map(({ en, base }) => gjor(base, en, (tx) => fatt(tx, en, tid, { ...inn, nokkel: en.ansatt })));
    const svar = (await Promise.all(alle)).map((s): Avgjorsvar => {
      if (s.ok) return { fattet: true, sier: () => false };
      const { nei: n } = s;
      return { fattet: false, sier: (navn, da) => n.grunn === "alt_fattet" && n.navn === navn && n.tid.equals(da) };
    });
    return { sak, svar };
  });
  await Promise.all(baser.map(({ base }) => base.lukk()));
}

/** Four leaders have the same decision on their screens, at two processes, and press the button that approves it at the same moment. */
export async function godkjentSamtidig(prove: Prove, antall: number): Promise<void> {
  prove.rapport.overskrift(`${antall} vedtak på skjermen hos ${NAVN.length}, godkjent samtidig på to prosesser`);
  const { base, kommune } = prove;
  const av = await nyAnsatt(base, kommune, "tildelingskontor", "Eva Skriver", "saksbehandler");
  const fire = await Promise.all((await fireAnsatte(prove, "leder")).map((en, i) => innlogget(prove, en, i)));
  await tell(prove, antall, async (nr) => {
    const { sak, vedtak, versjon, tid } = await medUtkast(prove, av, nr, "avslag");
    const sendt = await gjor(base, av, (tx) => sendTilGodkjenning(tx, av, tid, { sak, vedtak, versjon, nett: NETT }));
    sikre(sendt.ok, "the decision of the trial is sent to approval");
    const side = `/nb/${kommune.slug}/kontor/sak/${sak}/vedtak`;
    const skjemaer = await Promise.all(fire.map(async (en) => ({ en, skjema: await en.skjema(side, "/fatt") })));
    const svar = await Promise.all(skjemaer.map(async ({ en, skjema }) => lest(await en.send(skjema))));
    return { sak, svar };
  });
}

async function innlogget({ base, kommune, adresser }: Prove, { ansatt }: Ansatt, nr: number): Promise<Nettbruker> {
  const { fnr } = await base.les({ slag: "system", kommune: kommune.nummer }, ({ db }) =>
    db.selectFrom("ansatt").select("fnr").where("id", "=", ansatt).executeTakeFirstOrThrow(),
  );
  return Nettbruker.loggetInn(base, adresser[nr % 2 === 0 ? 0 : 1], { fnr, slag: "ansatt" });
}

async function lest(svar: Response): Promise<Avgjorsvar> {
  const tekst = avkod(await svar.text()).replaceAll("\u00a0", " ");
  const setning = (navn: string, tid: Temporal.Instant) => `${navn} fattet vedtaket i dag klokka ${klokkeslett(tid, "nb")}`;
  return {
    fattet: svar.status === 303,
    sier: (navn, tid) => svar.status === 409 && tekst.includes(setning(navn, tid).replaceAll("\u00a0", " ")),
  };
}
