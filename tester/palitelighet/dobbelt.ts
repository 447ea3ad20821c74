import { varsle } from "../../src/domene/brev/index.ts";
import type { Kommune } from "../../src/domene/kommune/index.ts";
import { posterI } from "../../src/domene/sak/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { systemklokke } from "../../src/grunnmur/klokke.ts";
import { fattet, innhold, NETT, nyAnsatt, nySak, svarPa, utred } from "../oppsett/kontor.ts";
import { Nettbruker } from "../oppsett/nettbruker.ts";
import type { Rapport } from "./rapport.ts";
import { begynn, fyllUt, kvittertI, sendeskjema, utkastI } from "./soknad.ts";

const GANGER = 50;

/** Two devices of the same person: a session has its own limit of how much it may send. */
async function toNettlesere(base: Base, adresse: string, fnr: string): Promise<readonly [Nettbruker, Nettbruker]> {
  const en = () => Nettbruker.loggetInn(base, adresse, { fnr, slag: "innbygger" });
  return [await en(), await en()];
}

/** The same application sent 50 times at once, from two devices. */
export async function sammeSoknad(base: Base, adresse: string, kommune: Kommune, fnr: string, rapport: Rapport): Promise<void> {
  rapport.overskrift(`den samme søknaden sendt ${GANGER} ganger samtidig`);
  const begge = await toNettlesere(base, adresse, fnr);
  const forste = await begynn(begge[0], kommune.slug);
  const seOver = await fyllUt(begge[0], forste, "Jeg trenger hjelp om morgenen.");
  const skjemaer = await Promise.all(begge.map((n) => sendeskjema(n, seOver)));
  const svar = await Promise.all(
    Array.from({ length: GANGER }, (_, i) => {
      const [n, skjema] = [begge[i % 2], skjemaer[i % 2]];
      if (!n || !skjema) throw new Error("there are two devices");
      return n.send(skjema);
    }),
  );
  const kvitteringer = svar.map(kvittertI);
  const rader = await base.les({ slag: "kommunen", kommune: kommune.nummer }, ({ db }) =>
    db
      .selectFrom("soknad")
      .select("id")
      .where("nokkel", "=", `utkast:${utkastI(forste)}`)
      .execute(),
  );
  rapport.krav("søknader i databasen", rader.length, 1);
  rapport.krav("ulike kvitteringer", new Set(kvitteringer.filter((k) => k !== null)).size, 1);
  rapport.krav("fikk kvittering", kvitteringer.filter((k) => k === rader[0]?.id).length, GANGER);
}

/** The same complaint sent 50 times at once, from two devices. */
export async function sammeKlage(base: Base, adresse: string, kommune: Kommune, rapport: Rapport): Promise<void> {
  rapport.overskrift(`den samme klagen sendt ${GANGER} ganger samtidig`);
  const { sak, fnr } = await medVedtak(base, kommune);
  const begge = await toNettlesere(base, adresse, fnr);
  const side = `/nb/${kommune.slug}/min-side/sak/${sak}/klage`;
  const skjema = await begge[0].skjema(side, "/klage");
  const annen = await begge[1].skjema(side, "/klage");
  const token = annen.felter.find((f) => f.navn === "_csrf")?.verdier ?? [];
  const skrevet = Object.fromEntries(
    skjema.felter.filter((f) => f.slag === "tekst").map((f) => [f.navn, "Jeg trenger hjelp hver dag."]),
  );
  const vedtak = skjema.felter.find((f) => f.navn === "vedtak")?.verdier ?? [];
  const svar = await Promise.all(
    Array.from({ length: GANGER }, (_, i) =>
      i % 2 === 0 ? begge[0].send(skjema, { ...skrevet, vedtak }) : begge[1].send(skjema, { ...skrevet, vedtak, _csrf: token }),
    ),
  );
  const rader = await base.les({ slag: "kommunen", kommune: kommune.nummer }, ({ db }) =>
    db.selectFrom("klage").select("id").where("sak", "=", sak).execute(),
  );
  rapport.krav("klager i databasen", rader.length, 1);
  rapport.krav("ble ført til den", svar.filter((s) => s.status === 303).length, GANGER);
}

const dag = (dagerSiden: number): string => Temporal.Now.plainDateISO("Europe/Oslo").subtract({ days: dagerSiden }).toString();

/** A case with a decision that has reached its party today. */
async function medVedtak(base: Base, kommune: Kommune): Promise<{ sak: string; fnr: string }> {
  const av = await nyAnsatt(base, kommune, "tildelingskontor", "Prøve Saksbehandler", "saksbehandler");
  const onsket = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }];
  const { sak, person } = await nySak(base, kommune.nummer, { spor: "omsorg", poster: onsket, mottatt: dag(10) });
  const somKommunen = { slag: "kommunen", kommune: kommune.nummer } as const;
  const [post] = await base.les(somKommunen, (les) => posterI(les, kommune.nummer, sak));
  await utred(base, av, sak, dag(1));
  const { brev } = await fattet(base, av, sak, innhold([svarPa(post?.id ?? "")]), dag(1));
  const port = { send: async () => "sendt" as const };
  for (const b of brev) {
    await varsle({ base, klokke: systemklokke, port, lenke: NETT }, { kommune: kommune.nummer, brev: b.brev, paminnelse: false });
  }
  const { fnr } = await base.les(somKommunen, ({ db }) =>
    db.selectFrom("person").select("fnr").where("id", "=", person).executeTakeFirstOrThrow(),
  );
  return { sak, fnr };
}
