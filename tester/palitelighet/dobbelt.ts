import { varsle } from "../../src/domene/brev/index.ts";
import type { Kommune } from "../../src/domene/kommune/index.ts";
import { personFor } from "../../src/domene/person/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/index.ts";
import { systemklokke } from "../../src/grunnmur/klokke.ts";
import { dato } from "../../src/lov/kjerne/dato.ts";
import { fattet, innhold, NETT, nyAnsatt, nySak, svarPa, utred } from "../oppsett/kontor.ts";
import { kroppFor } from "../oppsett/nettbruker.ts";
import { type Prove, toEnheter } from "./prove.ts";
import { begynn, fyllUt, kvittertI, sendeskjema, utkastI } from "./soknad.ts";

const GANGER = 50;

/** `send(0)` and `send(1)` in turn, all at once. */
function samtidig<T>(send: (enhet: 0 | 1) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: GANGER }, (_, i) => send(i % 2 === 0 ? 0 : 1)));
}

/** The same application sent 50 times at once, from two devices to two processes. */
export async function sammeSoknad(prove: Prove): Promise<void> {
  const { base, kommune, rapport } = prove;
  rapport.overskrift(`den samme søknaden sendt ${GANGER} ganger samtidig, til to prosesser`);
  const begge = await toEnheter(prove, syntetiskFnr(dato("1951-05-05"), 7));
  const forste = await begynn(begge[0], kommune.slug);
  const seOver = await fyllUt(begge[0], forste, "Jeg trenger hjelp om morgenen.");
  const skjemaer = [await sendeskjema(begge[0], seOver), await sendeskjema(begge[1], seOver)] as const;
  const svar = await samtidig((enhet) => begge[enhet].send(skjemaer[enhet]));
  const kvitteringer = svar.map(kvittertI);
  const { soknader, saker } = await base.les({ slag: "kommunen", kommune: kommune.nummer }, async ({ db }) => {
    const nokkel = `utkast:${utkastI(forste)}`;
    const soknader = await db.selectFrom("soknad").select("id").where("nokkel", "=", nokkel).execute();
    const ider = soknader.map((s) => s.id);
    return { soknader: ider, saker: await db.selectFrom("sak").select("id").where("soknad", "in", ider).execute() };
  });
  rapport.krav("søknader i databasen", soknader.length, 1);
  rapport.krav("saker i databasen", saker.length, 1);
  rapport.krav("fikk kvitteringen på den", kvitteringer.filter((k) => k === soknader[0]).length, GANGER);
}

/** The same complaint sent 50 times at once, from two devices to two processes. */
export async function sammeKlage(prove: Prove): Promise<void> {
  const { base, kommune, rapport } = prove;
  rapport.overskrift(`den samme klagen sendt ${GANGER} ganger samtidig, til to prosesser`);
  const fnr = syntetiskFnr(dato("1952-05-05"), 7);
  const sak = await medVedtak(base, kommune, fnr);
  const begge = await toEnheter(prove, fnr);
  const side = `/nb/${kommune.slug}/min-side/sak/${sak}/klage`;
  const skjema = await begge[0].skjema(side, "/klage");
  const tekstene = skjema.felter.filter((f) => f.slag === "tekst").map((f) => [f.navn, "Jeg trenger hjelp hver dag."]);
  const vedtak = skjema.felter.find((f) => f.navn === "vedtak")?.verdier ?? [];
  const kropp = kroppFor(skjema, { ...Object.fromEntries(tekstene), vedtak });
  const annen = (await begge[1].skjema(side, "/klage")).felter.find((f) => f.navn === "_csrf")?.verdier[0] ?? "";
  const kropper = [kropp, new URLSearchParams(kropp)] as const;
  kropper[1].set("_csrf", annen);
  const svar = await samtidig((enhet) => begge[enhet].hent(skjema.sti, { method: "POST", body: kropper[enhet] }));
  const rader = await base.les({ slag: "kommunen", kommune: kommune.nummer }, ({ db }) =>
    db.selectFrom("klage").select("id").where("sak", "=", sak).execute(),
  );
  rapport.krav("klager i databasen", rader.length, 1);
  const ledet = svar.filter((s) => s.status === 303 && s.headers.get("location")?.includes(rader[0]?.id ?? "-"));
  rapport.krav("ble ført til den", ledet.length, GANGER);
}

const dag = (dagerSiden: number): string => Temporal.Now.plainDateISO("Europe/Oslo").subtract({ days: dagerSiden }).toString();

/** A case with a decision that has reached its party today. */
async function medVedtak(base: Base, kommune: Kommune, fnr: string): Promise<string> {
  const av = await nyAnsatt(base, kommune, "tildelingskontor", "Prøve Saksbehandler", "saksbehandler");
  const onsket = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }];
  const somKommunen = { slag: "kommunen", kommune: kommune.nummer } as const;
  const na = Temporal.Now.instant();
  const en = { kommune: kommune.nummer, fnr, navn: "Klara Klager", fodt: dato("1952-05-05"), na };
  const person = await base.skriv(somKommunen, async (tx) => {
    const { id } = await personFor(tx, en);
    await tx.db.updateTable("person").set({ epost: "klara@example.no" }).where("id", "=", id).execute();
    return id;
  });
  const { sak, poster } = await nySak(base, kommune.nummer, { spor: "omsorg", poster: onsket, mottatt: dag(10), person });
  await utred(base, av, sak, dag(1));
  const { brev } = await fattet(base, av, sak, innhold([svarPa(poster[0] ?? "")]), dag(1));
  const port = { send: async () => "sendt" as const };
  for (const b of brev) {
    await varsle({ base, klokke: systemklokke, port, lenke: NETT }, { kommune: kommune.nummer, brev: b.brev, paminnelse: false });
  }
  return sak;
}
