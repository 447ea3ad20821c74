import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { alder, type Dato } from "../../lov/kjerne/dato.ts";
import { ALDER } from "../../lov/partsrett.ts";
import type { Representasjon } from "../person/index.ts";
import { noter, type Partrolle, type Plass, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { apnePlass, levendeSakerFor, lukkPlasser } from "./part.sql.ts";
import type { Representasjonsrad } from "./representasjon.sql.ts";

const ROLLE = { foresatt: "foresatt", verge: "verge", fullmakt: "fullmektig" } as const satisfies Record<
  Representasjon["slag"],
  Partrolle
>;

/**
 * May a parent be let into the child's case without the child being asked? Under 12, yes. From 12 the child may have reasons that must be
 * respected, so a case the child opened alone is the child's until somebody has talked with the child; from 16 only the parent
 * who sent the application for the child is in it. Pure; which parent "sent" is the caller's knowledge.
 *
 * https://lovdata.no/lov/1999-07-02-63/§3-4
 */
export function foresattFarPlass(barnetsAlder: number, sendtAv: "barnet" | "denne" | "annen_foresatt" | "annen"): boolean {
  if (barnetsAlder >= ALDER.myndig) return false;
  if (barnetsAlder < ALDER.part || sendtAv === "denne") return true;
  return sendtAv === "annen_foresatt" && barnetsAlder < ALDER.helsesamtykke;
}

/**
 * The places that a person's representatives get in a new case: everyone who acts for the person today, within what they may.
 * Letters go to the fullmektig (fvl § 12), so a case that forgets one is wrong from its first day. Pure.
 *
 * @param av those who act for the person today (`representasjoner(…).av`)
 * @param sendtAv the person who sent the application, or null when the desk wrote it down
 */
export function representantplasser(av: readonly Representasjon[], sendtAv: string | null, idag: Dato): readonly Plass[] {
  const foresatte = av.filter((r) => r.slag === "foresatt").map((r) => r.representant);
  const plasser = new Map<string, Plass>();
  for (const r of av) {
    if (r.slag === "foresatt" && !foresattFarPlass(alder(r.representertFodt, idag), hvemSendte(r, sendtAv, foresatte))) continue;
    const nokkel = `${r.representant} ${r.slag} ${r.spor?.join() ?? ""}`;
    const omfang = new Set([...(plasser.get(nokkel)?.omfang ?? []), ...r.omfang]);
    plasser.set(nokkel, { person: r.representant, rolle: ROLLE[r.slag], omfang: [...omfang], ...(r.spor && { spor: r.spor }) });
  }
  return [...plasser.values()];
}

function hvemSendte(r: Representasjon, sendtAv: string | null, foresatte: readonly string[]) {
  if (sendtAv === r.representant) return "denne";
  if (sendtAv === r.representert) return "barnet";
  return sendtAv !== null && foresatte.includes(sendtAv) ? "annen_foresatt" : "annen";
}

/** From today the representative has a place in every living case of the person. Runs under the kommune's role. */
export async function apnePlasser(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, r: Representasjonsrad): Promise<void> {
  const { kommune, omfang, slag, representant: person, representantNavn: navn } = r;
  if (slag === "foresatt" && !foresattFarPlass(alder(r.representertFodt, tid.idag), "annen")) return;
  for (const sak of await levendeSakerFor(tx, kommune, r.representert, r.spor ?? null)) {
    const apnet = await apnePlass(tx, { kommune, sak, person, rolle: ROLLE[slag], omfang, fra: tid.idag });
    if (!apnet) continue;
    const data = { navn, rolle: slag, omfang: [...omfang] };
    await noter(tx, { kommune, sak, slag: "representasjon.apnet", data, aktor, na: tid.na });
  }
}

/** From now on the representative has no place in any case of the person. Runs under the kommune's role. */
export async function lukkAllePlasser(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, r: Representasjonsrad): Promise<void> {
  const { kommune, representert, representant: person, slag, representantNavn: navn } = r;
  for (const sak of await lukkPlasser(tx, { kommune, representert, person, rolle: ROLLE[slag], til: tid.idag })) {
    await noter(tx, { kommune, sak, slag: "representasjon.lukket", data: { navn, rolle: slag }, aktor, na: tid.na });
  }
}
