/**
 * A second count of every deadline, made as one does it with a wall calendar and a finger: one day at a time. It shares nothing with src/lov, knows no formula
 * for a date, and is slow on purpose.
 */
const LENGDER = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const skuddaar = (aar: number): boolean => (aar % 400 === 0 ? true : aar % 100 === 0 ? false : aar % 4 === 0);

interface Dag {
  readonly iso: string;
  readonly aar: number;
  /** 0 to 11. */
  readonly maned: number;
  readonly dag: number;
  /** 0 is Monday. */
  readonly ukedag: number;
  fri: boolean;
}

/** Every day from 1998 to 2056, turned over one by one. 1 January 1998 was a Thursday. */
function kalenderblad(): Dag[] {
  const alle: Dag[] = [];
  let ukedag = 3;
  for (let aar = 1998; aar <= 2056; aar++) {
    for (let maned = 0; maned < 12; maned++) {
      const antall = maned === 1 && skuddaar(aar) ? 29 : (LENGDER[maned] ?? 0);
      for (let dag = 1; dag <= antall; dag++) {
        const iso = `${aar}-${String(maned + 1).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
        alle.push({ iso, aar, maned, dag, ukedag, fri: ukedag > 4 });
        ukedag = (ukedag + 1) % 7;
      }
    }
  }
  return alle;
}

/** The new moon of the church, by golden number, for the years 1900 to 2199: the day of the paschal full moon, as the old tables print it. */
const PASKEMANE = [
  "04-14",
  "04-03",
  "03-23",
  "04-11",
  "03-31",
  "04-18",
  "04-08",
  "03-28",
  "04-16",
  "04-05",
  "03-25",
  "04-13",
  "04-02",
  "03-22",
  "04-10",
  "03-30",
  "04-17",
  "04-07",
  "03-27",
];

const blad = kalenderblad();
const nummer = new Map(blad.map((d, i) => [d.iso, i]));
const dagen = (i: number): Dag => {
  const d = blad[i];
  if (d === undefined) throw new Error("the calendar is too short");
  return d;
};
const paa = (iso: string): number => {
  const i = nummer.get(iso);
  if (i === undefined) throw new Error(`${iso} is not in the calendar`);
  return i;
};

for (let aar = 1998; aar <= 2056; aar++) {
  // Easter is the first Sunday after the paschal full moon.
  let paske = paa(`${aar}-${PASKEMANE[aar % 19]}`) + 1;
  while (dagen(paske).ukedag !== 6) paske += 1;
  for (const fra of [-3, -2, 0, 1, 39, 49, 50]) dagen(paske + fra).fri = true;
  for (const fast of ["01-01", "05-01", "05-17", "12-25", "12-26"]) dagen(paa(`${aar}-${fast}`)).fri = true;
}

/** The days of a year that are off without being a Saturday or a Sunday, or that have a name of their own. */
export const fridager = (aar: number): string[] => blad.filter((d) => d.aar === aar && d.fri && d.ukedag < 5).map((d) => d.iso);

export const dager = (fra: string, antall: number): string => {
  let i = paa(fra);
  for (let n = 0; n < antall; n++) i += 1;
  return dagen(i).iso;
};

export const uker = (fra: string, antall: number): string => dager(fra, antall * 7);

/** Turns the pages until as many months have begun, and then to the same number; a month without that number ends on its last day. */
export function maneder(fra: string, antall: number): string {
  const tall = dagen(paa(fra)).dag;
  let i = paa(fra);
  for (let begynt = 0; begynt < antall; ) {
    i += 1;
    if (dagen(i).dag === 1) begynt += 1;
  }
  const maned = dagen(i).maned;
  while (dagen(i).dag < tall && dagen(i + 1).maned === maned) i += 1;
  return dagen(i).iso;
}

export const aar = (fra: string, antall: number): string => maneder(fra, antall * 12);

/** On to the first day that is not off. */
export function rullet(dag: string): string {
  let i = paa(dag);
  while (dagen(i).fri) i += 1;
  return dagen(i).iso;
}

/** As many days that are not off, one after the other. */
export function virkedager(fra: string, antall: number): string {
  let i = paa(fra);
  for (let n = 0; n < antall; ) {
    i += 1;
    if (!dagen(i).fri) n += 1;
  }
  return dagen(i).iso;
}

/** Every day from 2000 to 2050. */
export const alleDager: readonly string[] = blad.filter((d) => d.aar >= 2000 && d.aar <= 2050).map((d) => d.iso);
