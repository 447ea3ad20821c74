/**
 * Where a rule stands. Acts have short names that never change, so that a hjemmel can be stored with a case;
 * the full names, in bokmål and nynorsk, are words for people and are made where the words are made.
 */

/** Every act and forskrift the law's rooms cite, with its address below lovdata.no. */
const LOVER = {
  fvl67: "lov/1967-02-10",
  fvl25: "lov/2025-06-20-81",
  pbrl: "lov/1999-07-02-63",
  hol: "lov/2011-06-24-30",
  stnl: "lov/2009-12-18-131",
  boligsosial: "lov/2022-12-20-121",
  domstolloven: "lov/1915-08-13-5",
  helligdagsfred: "lov/1995-02-24-12",
  mailoven: "lov/1947-04-26-1",
  kommuneloven: "lov/2018-06-22-83",
  sameloven: "lov/1987-06-12-56",
  spraklova: "lov/2021-05-21-42",
  pjl: "lov/2014-06-20-42",
  efvf: "forskrift/2004-06-25-988",
  fvlf: "forskrift/2006-12-15-1456",
  egenandel: "forskrift/2011-12-16-1349",
  ipf: "forskrift/2022-06-22-1110",
  bopel: "forskrift/2011-12-16-1251",
  krisesenter: "lov/2009-06-19-44",
  tolkeloven: "lov/2021-06-11-79",
  parkering: "forskrift/2016-03-18-264",
  folketrygd: "lov/1997-02-28-19",
  offentleglova: "lov/2006-05-19-16",
  ukp: "forskrift/2011-11-18-1115",
  pjf: "forskrift/2019-03-01-168",
  kpr: "forskrift/2017-08-25-1292",
  verdighet: "forskrift/2010-11-12-1426",
  uu: "forskrift/2013-06-21-732",
  samiskomrade: "forskrift/2005-06-17-657",
  sprakvedtak: "forskrift/2019-12-20-2114",
} as const;

export type LovId = keyof typeof LOVER;

export const lovIder = Object.keys(LOVER) as readonly LovId[];

export interface Hjemmel {
  readonly lov: LovId;
  /** The number without spaces: "29", "7-5", "2-1d", "11a", "4A-7". */
  readonly paragraf: string;
  readonly ledd?: number;
  readonly nr?: number;
  readonly bokstav?: string;
  /** The section at lovdata.no. The text of the law is cited, never copied. */
  readonly lenke: string;
}

export type Del = Pick<Hjemmel, "ledd" | "nr" | "bokstav">;

/** A citation. `hjemmel("hol", "3-2", { nr: 6, bokstav: "b" })`. */
export function hjemmel(lov: LovId, paragraf: string, del: Del = {}): Hjemmel {
  return { lov, paragraf, ...del, lenke: `${lovlenke(lov)}/§${paragraf}` };
}

/** The act itself at lovdata.no. */
export const lovlenke = (lov: LovId): string => `https://lovdata.no/${LOVER[lov]}`;

/** A stable key for storing: "pbrl § 7-5", "pbrl § 2-7 (2)", "hol § 3-2 nr. 6 b". */
export function hjemmelnokkel(h: Hjemmel): string {
  const ledd = h.ledd === undefined ? "" : ` (${h.ledd})`;
  const nr = h.nr === undefined ? "" : ` nr. ${h.nr}`;
  const bokstav = h.bokstav === undefined ? "" : ` ${h.bokstav}`;
  return `${h.lov} § ${h.paragraf}${ledd}${nr}${bokstav}`;
}

const NOKKEL = /^([a-z0-9]+) § ([0-9]+A?(?:-[0-9]+)?[a-z]?)(?: \((\d+)\))?(?: nr\. (\d+))?(?: ([a-z]))?$/;

/** Reads a stored key back; null when it is not one, or names an act we do not know. */
export function tolkHjemmel(nokkel: string): Hjemmel | null {
  const treff = NOKKEL.exec(nokkel);
  if (!treff) return null;
  const [, lov, paragraf, ledd, nr, bokstav] = treff;
  if (lov === undefined || paragraf === undefined || !Object.hasOwn(LOVER, lov)) return null;
  return hjemmel(lov as LovId, paragraf, {
    ...(ledd === undefined ? {} : { ledd: Number(ledd) }),
    ...(nr === undefined ? {} : { nr: Number(nr) }),
    ...(bokstav === undefined ? {} : { bokstav }),
  });
}
