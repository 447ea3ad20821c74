import { husstand, type husstandsroller } from "../forskrifter/egenandelsforskriften/p10.ts";
import { SKREVET } from "./sak.ts";

type Rolle = (typeof husstandsroller)[number];
const MYNDIG = 18;

/** "applicant", "samboer", "adult son 24", "barn 9", "foreldre": who somebody is to the household, from the words of a case. Who asks for a child is the child's parents. */
function rolleAv(ord: string, forBarnet: boolean): Rolle {
  if (/^(applicant|søker)/.test(ord)) return "soker";
  if (/samboer|cohabitant/.test(ord)) return "samboer";
  if (/ektefelle|spouse/.test(ord)) return "ektefelle";
  if (forBarnet && /^(foreldre|forelder|parent|mor|mother|far|father)/.test(ord)) return "soker";
  return /son|daughter|child|barn|sønn|datter/.test(ord) ? "barn" : "annen";
}

/** The age in the words, "son 24"; the age of the child when it is not there. */
function alderAv(ord: string, barnetsAlder: number): number {
  const tall = /\d+/.exec(ord);
  if (tall !== null) return Number(tall[0]);
  return /adult|voksen/.test(ord) ? MYNDIG : barnetsAlder;
}

interface Husstandsfakta {
  readonly members?: readonly string[] | null;
  readonly recipient?: string | null;
  readonly childAge?: number | null;
  readonly spouseInLongTermStayPayingEgenandel?: boolean | null;
}

/** Who counts, in the words of the case. */
export function husstandssak(f: Husstandsfakta): Readonly<Record<string, unknown>> {
  const langtid = f.spouseInLongTermStayPayingEgenandel === true;
  const forBarnet = f.recipient === "child";
  const ord = f.members ?? [];
  const medlemmer = ord.map((o) => {
    const rolle = rolleAv(o, forBarnet);
    const partner = rolle === "ektefelle" || rolle === "samboer";
    return { rolle, alder: alderAv(o, f.childAge ?? 0), betalerForLangtidsopphold: langtid && partner };
  });
  const teller = husstand.anvend({ medlemmer, hjelpenErForBarnet: forBarnet }, SKREVET).verdi;
  const ektefelle = { rolle: "ektefelle", alder: null, betalerForLangtidsopphold: langtid } as const;
  const ektefellenTeller = husstand.anvend({ medlemmer: [ektefelle], hjelpenErForBarnet: false }, SKREVET).verdi.length > 0;
  return {
    ...(f.members == null ? {} : { countedMembers: teller.map((i) => ord[i]) }),
    ...(f.spouseInLongTermStayPayingEgenandel == null ? {} : { spouseCounted: ektefellenTeller }),
  };
}
