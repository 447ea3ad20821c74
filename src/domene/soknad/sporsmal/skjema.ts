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

/**
 * Reads a page: the answers, trimmed and with the empty ones left out; or every fault in the order of the questions. Takes anything that a form can hold.
 *
 * @param svar the answers of the other pages: they decide which questions the page has
 */
export function lesSide(side: Side, svar: Svar, raa: Readonly<Record<string, unknown>>): Resultat<Svar, readonly Svarfeil[]> {
  const spm = synlige(side, svar);
  const { svar: lest, feil } = lesAlle(spm, raa);
  const mangler = spm.filter((s) => !(s.id in lest) && !feil.some((f) => f.id === s.id) && s.pakrevd({ ...svar, ...lest }));
  const alle = [...feil, ...mangler.map((s): Svarfeil => ({ id: s.id, kode: "mangler" }))];
  if (alle.length === 0) return ja(lest);
  const rekkefolge = spm.map((s) => s.id);
  return nei(alle.sort((a, b) => rekkefolge.indexOf(a.id) - rekkefolge.indexOf(b.id)));
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

export type Sidefeil = Svarfeil & { readonly side: string };

/** The whole application as it would be sent: its answers, page by page; or everything that must be put right first. */
export function lesSider(svar: Svar): Resultat<Svar, readonly Sidefeil[]> {
  const lest = siderFor(svar).flatMap((side) =>
    kanVente(side, svar) ? [] : [{ side: side.id, lest: lesSide(side, svar, svar) }],
  );
  const feil = lest.flatMap(({ side, lest }) => (lest.ok ? [] : lest.nei.map((f) => ({ ...f, side }))));
  return feil.length > 0 ? nei(feil) : ja(Object.assign({}, ...lest.map(({ lest }) => (lest.ok ? lest.verdi : {}))));
}

/** Everything that must be put right before an application can be sent, page by page. Empty: it can be sent. */
export function feilI(svar: Svar): readonly Sidefeil[] {
  const lest = lesSider(svar);
  return lest.ok ? [] : lest.nei;
}
