import { datoAv } from "../../grunnmur/klokke.ts";
import { datoTekst, klokkeslett } from "../../grunnmur/sprak.ts";
import type { Kontekst } from "../kontekst.ts";
import { narTekst } from "./nar.tekst.ts";

/** "i dag klokka 14.32", or the day when it was another: for telling somebody what a colleague did. */
export function naTekst(tid: Temporal.Instant, k: Pick<Kontekst<"ansatt">, "sprak" | "tid">): string {
  const dag = datoAv(tid);
  const t = narTekst[k.sprak];
  const klokka = klokkeslett(tid, k.sprak);
  return dag === k.tid.idag ? t.idag(klokka) : t.dag(datoTekst(dag, k.sprak, { aar: false }), klokka);
}
