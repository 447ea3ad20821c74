import { setTimeout as vent } from "node:timers/promises";
import { sql } from "kysely";
import { finnKommune } from "../../src/domene/kommune/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/index.ts";
import { dato, leggTilDager } from "../../src/lov/kjerne/dato.ts";
import { Nettbruker } from "../oppsett/nettbruker.ts";
import type { Sted, Tjenerprosess } from "../oppsett/tjenerprosess.ts";
import type { Rapport } from "./rapport.ts";
import { begynn, fyllUt, kvittertI, sendeskjema, utkastI } from "./soknad.ts";

const KOMMUNE = { nummer: "3203", slug: "asker" };
const SAMTIDIGE = 6;

/** One application, as its writer knows it. */
interface Sendt {
  readonly utkast: string;
  readonly ord: string;
  readonly forste: string;
  /** Pages that were answered as saved. */
  readonly lagret: string[];
  /** "kvittert": the receipt was seen. "uvisst": it was sent, and the answer never came. */
  tilstand: "skrives" | "uvisst" | "kvittert";
  soknad: string | null;
}

interface Skriver {
  n: Nettbruker;
  readonly fnr: string;
  readonly sendt: Sendt[];
}

let lopenr = 0;

/** Somebody nobody else is, with a browser of one's own. */
async function nySkriver(base: Base, adresse: string): Promise<Skriver> {
  const fnr = syntetiskFnr(leggTilDager(dato("1940-01-01"), lopenr++), 42);
  return { n: await Nettbruker.loggetInn(base, adresse, { fnr, slag: "innbygger" }), fnr, sendt: [] };
}

/** Writes and sends applications until the server is gone. */
async function skrivTilDetStopper(skriver: Skriver): Promise<void> {
  try {
    for (let i = 0; i < 14; i++) {
      const forste = await begynn(skriver.n, KOMMUNE.slug);
      const en: Sendt = {
        utkast: utkastI(forste),
        ord: `Ord ${lopenr} ${i}`,
        forste,
        lagret: [],
        tilstand: "skrives",
        soknad: null,
      };
      skriver.sendt.push(en);
      const seOver = await fyllUt(skriver.n, forste, en.ord, (side) => en.lagret.push(side));
      const skjema = await sendeskjema(skriver.n, seOver);
      en.tilstand = "uvisst";
      en.soknad = kvittertI(await skriver.n.send(skjema));
      if (en.soknad) en.tilstand = "kvittert";
    }
  } catch {
    // the server was killed
  }
}

interface Funn {
  kvittert: number;
  tapt: number;
  dobbelt: number;
  uvisst: number;
  varFramme: number;
  sider: number;
  sidetap: number;
}

/** What the database holds of what was written: how many applications of each draft, and the drafts' own texts. */
async function iDatabasen(base: Base, sendt: readonly Sendt[]) {
  const nokler = sendt.map((s) => `utkast:${s.utkast}`);
  const soknader = await base.les({ slag: "kommunen", kommune: KOMMUNE.nummer }, ({ db }) =>
    db
      .selectFrom("soknad")
      .select(["id", "nokkel"])
      .where("kommune", "=", KOMMUNE.nummer)
      .where("nokkel", "in", nokler)
      .execute(),
  );
  const utkast = await base.les({ slag: "system", kommune: KOMMUNE.nummer }, ({ db }) =>
    db
      .selectFrom("utkast")
      .select(["id", sql<string>`data::text`.as("tekst")])
      .where("kommune", "=", KOMMUNE.nummer)
      .execute(),
  );
  return {
    soknader: (s: Sendt) => soknader.filter((r) => r.nokkel === `utkast:${s.utkast}`).map((r) => r.id),
    utkast: new Map(utkast.map((r) => [r.id, r.tekst])),
  };
}

/** Looks for everything that was acknowledged, and sends again what nobody answered. */
async function kontroller(base: Base, skrivere: readonly Skriver[]): Promise<Funn> {
  const alle = skrivere.flatMap((s) => s.sendt);
  const funn: Funn = { kvittert: 0, tapt: 0, dobbelt: 0, uvisst: 0, varFramme: 0, sider: 0, sidetap: 0 };
  if (alle.length === 0) return funn;
  const for_ = await iDatabasen(base, alle);
  for (const skriver of skrivere) {
    for (const en of skriver.sendt) {
      const ider = for_.soknader(en);
      if (en.tilstand === "kvittert") {
        funn.kvittert++;
        const kvittering = await skriver.n.hent(`/nb/${KOMMUNE.slug}/soknad/kvittering/${en.soknad}`);
        if (!en.soknad || !ider.includes(en.soknad) || kvittering.status !== 200) funn.tapt++;
      }
      if (en.tilstand === "skrives" || ider.length === 0) {
        funn.sider += en.lagret.length;
        const tekst = for_.utkast.get(en.utkast) ?? "";
        const mangler = en.lagret.filter((side) => !tekst.includes(`"${side.split("/").at(-1)}"`));
        const ordBorte = en.lagret.some((side) => side.endsWith("/behov")) && !tekst.includes(en.ord);
        funn.sidetap += mangler.length + Number(ordBorte);
      }
      if (en.tilstand === "uvisst") {
        funn.uvisst++;
        funn.varFramme += ider.length;
        await sendIgjen(skriver, en);
      }
    }
  }
  const etter = await iDatabasen(base, alle);
  for (const en of alle) {
    const antall = etter.soknader(en).length;
    if (antall > 1) funn.dobbelt++;
    if (en.tilstand === "kvittert" && antall === 0) funn.tapt++;
  }
  return funn;
}

/** The person presses the button again, on the page that still stands there. */
async function sendIgjen(skriver: Skriver, en: Sendt): Promise<void> {
  const skjema = await skriver.n.skjema(`/nb/${KOMMUNE.slug}/soknad`, "/soknad/ny");
  const sti = en.forste.replace(/\/steg\/.*/, "/send");
  const svar = await skriver.n.send({ sti, felter: skjema.felter.filter((f) => f.navn === "_csrf") });
  en.soknad = kvittertI(svar);
  if (en.soknad) en.tilstand = "kvittert";
}

/** Every case's chain of events is whole. @returns how many are not */
async function bruddteKjeder(base: Base): Promise<number> {
  const { rows } = await base.les({ slag: "kommunen", kommune: KOMMUNE.nummer }, ({ db }) =>
    sql<{ antall: number }>`select count(*)::int as antall from sak
      where kommune = ${KOMMUNE.nummer} and trappa.kontroller_kjede(kommune, id) is not null`.execute(db),
  );
  return rows[0]?.antall ?? -1;
}

/**
 * kill -9 while people write and send: of the web process in every other round, of the whole tree with its PostgreSQL in the others.
 * Nothing that was answered as received is lost, and what is sent again is the same application.
 */
export async function drapsrunder(sted: Sted, tjener: Tjenerprosess, runder: number, rapport: Rapport): Promise<Tjenerprosess> {
  rapport.overskrift(`kill -9 i ${runder} runder, ${SAMTIDIGE} som søker samtidig`);
  const sum: Funn = { kvittert: 0, tapt: 0, dobbelt: 0, uvisst: 0, varFramme: 0, sider: 0, sidetap: 0 };
  let na = tjener;
  for (let runde = 1; runde <= runder; runde++) {
    const base = sted.base();
    const skrivere = await Promise.all(Array.from({ length: SAMTIDIGE }, () => nySkriver(base, na.adresse)));
    await base.lukk();
    const skriver = Promise.all(skrivere.map(skrivTilDetStopper));
    await vent(500 + Math.random() * 4_000);
    const alt = sted.egenPostgres && runde % 2 === 0;
    await (alt ? na.drepAlt() : na.drep());
    await skriver;
    na = await sted.start();
    for (const s of skrivere) s.n = s.n.etterFlytting(na.adresse);
    const igjen = sted.base();
    const funn = await kontroller(igjen, skrivere);
    await igjen.lukk();
    for (const navn of Object.keys(sum) as (keyof Funn)[]) sum[navn] += funn[navn];
    rapport.linje(
      `runde ${String(runde).padStart(3)} ${alt ? "hele treet " : "webprosessen"}  kvittert ${funn.kvittert}, tapt ${funn.tapt}, uten svar ${funn.uvisst} (framme ${funn.varFramme}), dobbelt ${funn.dobbelt}, lagrede sider ${funn.sider}, tapt ${funn.sidetap}`,
    );
  }
  const base = sted.base();
  const brudd = await bruddteKjeder(base);
  await base.lukk();
  rapport.krav("kvitterte søknader tapt", sum.tapt, 0, `av ${sum.kvittert}`);
  rapport.krav("søknader dobbelt", sum.dobbelt, 0, `${sum.uvisst} ble sendt på nytt, ${sum.varFramme} av dem var framme`);
  rapport.krav("kvitterte sider av kladder tapt", sum.sidetap, 0, `av ${sum.sider}`);
  rapport.krav("saker med brutt hendelseskjede", brudd, 0);
  rapport.minst("kvitterte søknader i alt", sum.kvittert, runder);
  return na;
}

export async function kommunen(base: Base) {
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, KOMMUNE.nummer));
  if (!kommune) throw new Error("the demonstration has the kommune");
  return kommune;
}
