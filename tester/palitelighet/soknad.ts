import type { Kommune } from "../../src/domene/kommune/index.ts";
import { personFor } from "../../src/domene/person/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { json } from "../../src/grunnmur/db/json.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/index.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { dato, leggTilDager } from "../../src/lov/kjerne/dato.ts";
import { Nettbruker, type Utfylt } from "../oppsett/nettbruker.ts";

/** A whole application for help at home; `ord` is the person's own words. */
const svarene = (ord: string): Utfylt => ({
  ...{ nod: ["ingen"], haster: "nei", gjelder: ["omsorg"], hvem: "jeg", beskriv: ord, opphold: "Storgata 1" },
  ...{ husstand: "alene", tolk: "nei", brev: "digitalt" },
});

export const utkastI = (sti: string): string => /\/soknad\/([0-9a-f-]{36})\//.exec(sti)?.[1] ?? "";

function videreTil(svar: Response): string {
  const til = svar.headers.get("location");
  sikre(svar.status === 303 && til, `a page of the application leads on (${svar.status})`);
  return til;
}

/** Begins an application. @returns the address of its first page */
export async function begynn(n: Nettbruker, kommune: string): Promise<string> {
  return videreTil(await n.send(await n.skjema(`/nb/${kommune}/soknad`, "/soknad/ny")));
}

/** Fills in one page and goes on. @returns the address of the next */
async function fyllUtSide(n: Nettbruker, side: string, ord: string): Promise<string> {
  const skjema = await n.skjema(side, side.split("?")[0] ?? "");
  return videreTil(await n.send(skjema, svarene(ord)));
}

/** From the first page to where the answers are checked; `lagret` hears of each page that was taken in. */
export async function fyllUt(
  n: Nettbruker,
  forste: string,
  ord: string,
  lagret: (side: string) => void = () => {},
): Promise<string> {
  let side = forste;
  for (let i = 0; !side.endsWith("/se-over"); i++) {
    sikre(i < 20, "an application has an end");
    const neste = await fyllUtSide(n, side, ord);
    lagret(side);
    side = neste;
  }
  return side;
}

/** The form that sends it. */
export const sendeskjema = (n: Nettbruker, seOver: string) => n.skjema(seOver, "/send");

/** The application's id in the address of its receipt, or null: not sent. */
export function kvittertI(svar: Response): string | null {
  return /\/kvittering\/([0-9a-f-]{36})/.exec(svar.headers.get("location") ?? "")?.[1] ?? null;
}

/** An application that somebody has filled in by the pages; others get the same answers. */
export type Utfyltmal = Readonly<Record<string, unknown>>;

let lopenr = 0;

/** A number that nobody in this run has had. */
export const nyttFnr = (): string => syntetiskFnr(leggTilDager(dato("1940-01-01"), lopenr++), 42);

/** Fills in an application by its pages, and keeps what was answered. */
export async function lagMal(base: Base, adresse: string, kommune: Kommune): Promise<Utfyltmal> {
  const fnr = nyttFnr();
  const n = await Nettbruker.loggetInn(base, adresse, { fnr, slag: "innbygger" });
  const forste = await begynn(n, kommune.slug);
  await fyllUt(n, forste, "Jeg trenger hjelp om morgenen.");
  const { data } = await base.les({ slag: "system", kommune: kommune.nummer }, ({ db }) =>
    db.selectFrom("utkast").select("data").where("id", "=", utkastI(forste)).executeTakeFirstOrThrow(),
  );
  return data as Utfyltmal;
}

/** Somebody new, with so many applications that are filled in and not sent. @returns the drafts' ids */
export async function medUtkast(base: Base, kommune: Kommune, fnr: string, mal: Utfyltmal, antall: number): Promise<string[]> {
  const na = Temporal.Now.instant();
  const { id: eier } = await base.skriv({ slag: "kommunen", kommune: kommune.nummer }, (tx) =>
    personFor(tx, { kommune: kommune.nummer, fnr, navn: "Sol Sender", fodt: dato("1940-01-01"), na }),
  );
  const felles = { kommune: kommune.nummer, eier, slag: "soknad" as const, opprettet: na, endret: na };
  const slettes = leggTilDager(dato(Temporal.Now.plainDateISO("Europe/Oslo").toString()), 20);
  const rader = await base.skriv({ slag: "innbygger", kommune: kommune.nummer, person: eier }, ({ db }) =>
    db
      .insertInto("utkast")
      .values(Array.from({ length: antall }, () => ({ ...felles, slettes, data: json(mal) })))
      .returning("id")
      .execute(),
  );
  return rader.map((r) => r.id);
}
