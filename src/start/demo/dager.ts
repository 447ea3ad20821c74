import type { Tidspunkt } from "../../domene/sak/index.ts";
import { datoAv, TIDSSONE } from "../../grunnmur/klokke.ts";
import { erVirkedag } from "../../lov/kalender/helligdager.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Valg } from "./valg.ts";

/** The moments of one life. They are asked for as days before today, and never go backwards nor past now. */
export interface Dager {
  readonly idag: Dato;
  /** In office hours on that day, or on the last working day before it. */
  kontor(siden: number): Tidspunkt;
  /** When a resident has time: any day, also in the evening. */
  hjemme(siden: number): Tidspunkt;
  /** Right after what happened last. */
  samtidig(): Tidspunkt;
}

/** Something takes some minutes: two acts of a life never fall on the same moment as long as there is time left before now. */
const MINUTTER_MELLOM = 7;

export function lagDager(na: Temporal.Instant, valg: Valg): Dager {
  const idag = datoAv(na);
  let sist: Temporal.Instant | null = null;
  const tidligst = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? a : b);
  const senest = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) > 0 ? a : b);
  const tid = (dag: Dato, fraTime: number, tilTime: number): Tidspunkt => {
    const minutter = valg.mellom(fraTime * 60, tilTime * 60 - 1);
    const klokka = new Temporal.PlainTime(Math.floor(minutter / 60), minutter % 60);
    const onsket = Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: TIDSSONE, plainTime: klokka }).toInstant();
    sist = tidligst(na, sist === null ? onsket : senest(onsket, sist.add({ minutes: MINUTTER_MELLOM })));
    return { na: sist, idag: datoAv(sist) };
  };
  return {
    idag,
    kontor: (siden) => tid(sisteVirkedag(leggTilDager(idag, -siden)), 8, 15),
    hjemme: (siden) => tid(leggTilDager(idag, -siden), 9, 21),
    samtidig: () => {
      sist = tidligst(na, (sist ?? na).add({ seconds: 20 }));
      return { na: sist, idag: datoAv(sist) };
    },
  };
}

function sisteVirkedag(dag: Dato): Dato {
  return erVirkedag(dag) ? dag : sisteVirkedag(leggTilDager(dag, -1));
}
