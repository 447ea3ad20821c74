import { enhetForSpor, finnKommune, type Kommune, type Spor } from "../../domene/kommune/index.ts";
import type { Ansatt, Embeteansatt } from "../../domene/tilgang/index.ts";
import type { Base, Lesing } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";

/** The people of an office who work with one track. */
export interface Kontor {
  readonly saksbehandlere: readonly Ansatt[];
  readonly leder: Ansatt;
}

/** A kommune with everybody who acts in it from the other side of the counter. */
export interface Scene {
  readonly kommune: Kommune;
  kontor(spor: Spor): Kontor;
  readonly nemnd: Ansatt;
  readonly embete: Embeteansatt;
  /** Where complaints are taken on the web, as a letter says it. */
  readonly nett: string;
}

/** @param vert host and port, as an address begins */
export async function lesScene(base: Base, nummer: string, vert: string): Promise<Scene> {
  return base.les({ slag: "system", kommune: nummer }, async (les) => {
    const kommune = await finnKommune(les, nummer);
    sikre(kommune, "the demonstration's kommune is there");
    const ansatte = await ansatteI(les, nummer);
    const med = (rolle: string, enhet: string) =>
      ansatte.filter((a) => a.roller.some((r) => r.rolle === rolle && r.enhet === enhet));
    const nemnd = ansatte.find((a) => a.roller.some((r) => r.rolle === "nemnd"));
    sikre(nemnd, "the demonstration's kommune has a klagenemnd");
    return {
      kommune,
      kontor: (spor) => {
        const enhet = enhetForSpor(kommune, spor).id;
        const [leder] = med("leder", enhet);
        const saksbehandlere = med("saksbehandler", enhet);
        sikre(leder && saksbehandlere.length > 0, "an office of the demonstration has people");
        return { leder, saksbehandlere };
      },
      nemnd,
      embete: await embeteansatt(les, kommune.embete.id),
      nett: `${vert}/${kommune.malform}/${kommune.slug}/klage`,
    };
  });
}

async function ansatteI(les: Lesing, kommune: string): Promise<Ansatt[]> {
  const rader = await les.db
    .selectFrom("ansatt as a")
    .innerJoin("ansatt_rolle as r", (j) => j.onRef("r.kommune", "=", "a.kommune").onRef("r.ansatt", "=", "a.id"))
    .innerJoin("enhet as e", (j) => j.onRef("e.kommune", "=", "r.kommune").onRef("e.id", "=", "r.enhet"))
    .select(["a.id", "a.navn", "r.rolle", "r.enhet", "e.slag"])
    .where("a.kommune", "=", kommune)
    .orderBy("a.navn")
    .execute();
  const ansatte = new Map<string, Ansatt>();
  for (const { id, navn, rolle, enhet, slag } of rader) {
    const roller = [...(ansatte.get(id)?.roller ?? []), { rolle, enhet, enhetSlag: slag }];
    ansatte.set(id, { slag: "ansatt", kommune, ansatt: id, navn, roller });
  }
  return [...ansatte.values()];
}

async function embeteansatt(les: Lesing, embete: string): Promise<Embeteansatt> {
  const rad = await les.db
    .selectFrom("embeteansatt")
    .select(["id", "navn"])
    .where("embete", "=", embete)
    .orderBy("navn")
    .executeTakeFirstOrThrow();
  return { slag: "embete", embete, ansatt: rad.id, navn: rad.navn };
}
