import { husstand, type husstandsroller } from "../forskrifter/egenandelsforskriften/p10.ts";
import { SKREVET } from "./sak.ts";

type Rolle = (typeof husstandsroller)[number];

/** "applicant", "samboer", "adult son 24", "barn 9": who somebody is to the household, from the words of a case. */
function rolleAv(ord: string): { readonly rolle: Rolle; readonly alder: number | null } {
  const tall = /\d+/.exec(ord);
  const alder = tall === null ? null : Number(tall[0]);
  if (/^(applicant|søker)/.test(ord)) return { rolle: "soker", alder };
  if (/samboer|cohabitant/.test(ord)) return { rolle: "samboer", alder };
  if (/ektefelle|spouse/.test(ord)) return { rolle: "ektefelle", alder };
  return { rolle: /son|daughter|child|barn|sønn|datter/.test(ord) ? "barn" : "annen", alder };
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
  const ord = f.members ?? [];
  const medlemmer = ord.map((o) => {
    const hvem = rolleAv(o);
    const partner = hvem.rolle === "ektefelle" || hvem.rolle === "samboer";
    return { ...hvem, betalerForLangtidsopphold: langtid && partner };
  });
  const teller = husstand.anvend({ medlemmer, hjelpenErForBarnet: f.recipient === "child" }, SKREVET).verdi;
  const ektefelle = { rolle: "ektefelle", alder: null, betalerForLangtidsopphold: langtid } as const;
  const ektefellenTeller = husstand.anvend({ medlemmer: [ektefelle], hjelpenErForBarnet: false }, SKREVET).verdi.length > 0;
  return {
    ...(f.members == null ? {} : { countedMembers: teller.map((i) => ord[i]) }),
    ...(f.spouseInLongTermStayPayingEgenandel == null ? {} : { spouseCounted: ektefellenTeller }),
  };
}
