import { z } from "zod";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import { erNod } from "./lag.ts";
import { siderFor, synlige } from "./sider.ts";
import { type Feilkode, tolkSvar } from "./tolk.ts";
import type { Side, Sporsmal, Svar, Svarverdi } from "./typer.ts";

export interface Svarfeil {
  readonly id: string;
  readonly kode: Feilkode;
}

/** What a form sent for the questions of a page, as it was typed. Every question is there, so that an emptied field is an answer too. */
export function raaSvar(side: Side, svar: Svar, skjema: Skjemadata): Record<string, Svarverdi> {
  const spm = synlige(side, svar).filter((s) => s.type !== "info" && s.type !== "fil");
  return Object.fromEntries(spm.map((s) => [s.id, s.type === "flervalg" ? [...skjema.alle(s.id)] : skjema.tekst(s.id)]));
}

/**
 * The schema of one page: raw values in, answers out, empty ones left out. An issue has the question's id as its path and a
 * Feilkode as its message.
 *
 * @param svar the answers of the other pages: they decide which questions the page has
 */
export function skjemaForSide(side: Side, svar: Svar) {
  const spm = synlige(side, svar);
  return z.record(z.string(), z.unknown()).transform((raa, ctx): Svar => {
    const { svar: lest, feil } = lesAlle(spm, raa);
    const manglende = spm.filter((s) => !(s.id in lest) && !feil.some((f) => f.id === s.id) && s.pakrevd({ ...svar, ...lest }));
    for (const f of [...feil, ...manglende.map((s): Svarfeil => ({ id: s.id, kode: "mangler" }))]) {
      ctx.issues.push({ code: "custom", message: f.kode, path: [f.id], input: raa[f.id] });
    }
    return lest;
  });
}

function lesAlle(spm: readonly Sporsmal[], raa: Readonly<Record<string, unknown>>): { svar: Svar; feil: Svarfeil[] } {
  const svar: Record<string, Svarverdi> = {};
  const feil: Svarfeil[] = [];
  for (const s of spm) {
    const lest = tolkSvar(s, raa[s.id]);
    if (!lest.ok) feil.push({ id: s.id, kode: lest.nei });
    else if (lest.verdi !== null) svar[s.id] = lest.verdi;
  }
  return { svar, feil };
}

/** Reads a page that was sent with the button: the answers, or every fault in the order of the questions. */
export function lesSide(side: Side, svar: Svar, raa: Readonly<Record<string, unknown>>): Resultat<Svar, readonly Svarfeil[]> {
  const lest = skjemaForSide(side, svar).safeParse(raa);
  if (lest.success) return ja(lest.data);
  const rekkefolge = side.sporsmal.map((s) => s.id);
  const feil = lest.error.issues.map((i): Svarfeil => ({ id: String(i.path[0]), kode: i.message as Feilkode }));
  return nei(feil.sort((a, b) => rekkefolge.indexOf(a.id) - rekkefolge.indexOf(b.id)));
}

/** What may be kept of a page that is saved while it is written: what can be read as it reads, the rest as it was typed, within its limit. */
export function mellomlagre(side: Side, svar: Svar, raa: Readonly<Record<string, Svarverdi>>): Svar {
  const beholdt: Record<string, Svarverdi> = {};
  for (const s of synlige(side, svar)) {
    const lest = tolkSvar(s, raa[s.id]);
    const typet = raa[s.id];
    const verdi = lest.ok ? lest.verdi : typeof typet === "string" ? typet.slice(0, s.maks) : null;
    if (verdi !== null) beholdt[s.id] = verdi;
  }
  return beholdt;
}

/** The two pages that are enough when something is lacking for the next day and night. */
const NODSIDER: ReadonlySet<string> = new Set(["haster", "nodhjelp"]);

/** In an emergency the rest of the application may come later: a page that nobody has begun holds nothing back (stnl §§ 18, 19, 27). */
const kanVente = (side: Side, svar: Svar): boolean =>
  erNod(svar) && !NODSIDER.has(side.id) && side.sporsmal.every((s) => svar[s.id] === undefined);

/** Everything that must be put right before an application can be sent, page by page. Empty: it can be sent. */
export function feilI(svar: Svar): readonly (Svarfeil & { readonly side: string })[] {
  return siderFor(svar).flatMap((side) => {
    const lest = kanVente(side, svar) ? null : lesSide(side, svar, svar);
    return lest === null || lest.ok ? [] : lest.nei.map((f) => ({ ...f, side: side.id }));
  });
}
