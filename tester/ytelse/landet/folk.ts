import type { Kommune } from "../../../src/domene/kommune/index.ts";
import type { Base } from "../../../src/grunnmur/db/base.ts";
import { sikre } from "../../../src/grunnmur/resultat.ts";
import { kroppFor, Nettbruker } from "../../oppsett/nettbruker.ts";
import type { Naken } from "./naken.ts";

export interface Kontorfolk {
  readonly enhet: string;
  readonly saksbehandlere: readonly Nettbruker[];
  readonly leder: Nettbruker;
  /** Open and answered cases of the office. */
  readonly saker: readonly string[];
}

/** So many who work at the care office, logged in, and their leader. */
export async function kontorfolk(base: Base, adresse: string, kommune: Kommune, antall: number): Promise<Kontorfolk> {
  const enhet = kommune.enheter.find((e) => e.slag === "tildelingskontor")?.id;
  sikre(enhet, "the kommune has an office");
  const { ansatte, saker } = await base.les({ slag: "system", kommune: kommune.nummer }, async ({ db }) => ({
    ansatte: await db
      .selectFrom("ansatt_rolle as r")
      .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "r.kommune").onRef("a.id", "=", "r.ansatt"))
      .select(["a.fnr", "r.rolle"])
      .where("r.kommune", "=", kommune.nummer)
      .where("r.enhet", "=", enhet)
      .orderBy("a.fnr")
      .execute(),
    saker: await db
      .selectFrom("sak")
      .select("id")
      .where("kommune", "=", kommune.nummer)
      .where("enhet", "=", enhet)
      .orderBy("id")
      .limit(200)
      .execute(),
  }));
  const inn = (fnr: string) => Nettbruker.loggetInn(base, adresse, { fnr, slag: "ansatt" });
  const vanlige = ansatte.filter((a) => a.rolle === "saksbehandler");
  const leder = ansatte.find((a) => a.rolle === "leder");
  sikre(leder && vanlige.length > 0, "somebody works there");
  const saksbehandlere: Nettbruker[] = [];
  for (let i = 0; i < antall; i++) saksbehandlere.push(await inn(vanlige[i % vanlige.length]?.fnr ?? ""));
  return { enhet, saksbehandlere, leder: await inn(leder.fnr), saker: saker.map((s) => s.id) };
}

export interface Side {
  readonly navn: string;
  readonly gjor: (bruker: number, nr: number) => Promise<boolean>;
  readonly naken: (nr: number) => Promise<unknown>;
}

const ORD = ["sol", "berg", "kari", "ha", "olsen", "in", "lund", "sæ", "per", "jo"];

const lest = async (svar: Response): Promise<boolean> => {
  await svar.arrayBuffer();
  return svar.status === 200;
};

/** What the office does all day. */
export async function sidene(f: Kontorfolk, kommune: Kommune, naken: Naken): Promise<Side[]> {
  const rot = `/nb/${kommune.slug}/kontor`;
  const hvem = (bruker: number) => f.saksbehandlere[bruker % f.saksbehandlere.length] as Nettbruker;
  const sak = (bruker: number, nr: number) => f.saker[(bruker * 31 + nr) % f.saker.length] ?? "";
  const skjemaer = await Promise.all(f.saksbehandlere.map((n) => n.skjema(rot, "/kontor/sok")));
  const ord = (bruker: number, nr: number) => ORD[(bruker + nr) % ORD.length] ?? "";
  return [
    { navn: "arbeidslisten", gjor: (b) => hvem(b).hent(rot).then(lest), naken: naken.arbeidsliste },
    {
      navn: "en sak",
      gjor: (b, nr) =>
        hvem(b)
          .hent(`${rot}/sak/${sak(b, nr)}`)
          .then(lest),
      naken: (nr) => naken.sak(sak(0, nr)),
    },
    {
      navn: "søk på navn",
      gjor: (b, nr) => {
        const skjema = skjemaer[b % skjemaer.length];
        sikre(skjema, "everybody has the form");
        return hvem(b)
          .hent(`${rot}/sok`, { method: "POST", body: kroppFor(skjema, { sok: ord(b, nr) }) })
          .then(lest);
      },
      naken: (nr) => naken.sok(ord(0, nr)),
    },
  ];
}
