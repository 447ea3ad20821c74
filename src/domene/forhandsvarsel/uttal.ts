import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { finnPerson } from "../person/index.ts";
import { apneSak, type KanIkkeApne, noter, type Sak, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Aktor, Ansatt, Innbygger } from "../tilgang/index.ts";
import { leggTilVurdering } from "./klokka.ts";
import { finnVarsel, settSvar } from "./varsel.sql.ts";

export interface Varselsvar {
  readonly sak: string;
  readonly varsel: string;
  readonly tekst: string;
}

export type KanIkkeUttale =
  | KanIkkeApne
  | { readonly grunn: "varsel_finnes_ikke" | "alt_besvart" | "mangler_tekst" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number };
export type KanIkkeNotere = KanIkkeUttale | { readonly grunn: "mangler_navn" };

/**
 * The party says what they think before the office decides (fvl § 16). The words stand in the case as they were written; the clock stops, and the
 * desk has a task. An answer after its day is taken too, as long as the case is open.
 */
export async function uttal(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: Varselsvar,
): Promise<Resultat<true, KanIkkeUttale>> {
  const apnet = await apneSak(tx, aktor, "varsel.svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const fra = (await finnPerson(tx, aktor.kommune, aktor.person))?.navn ?? "";
  return somKommunen(tx, aktor.kommune, (k) => ta(k, aktor, tid, apnet.verdi, { ...inn, fra, kanal: "digital", notertAv: null }));
}

/** The same, said or sent on paper: the desk writes it down, with whose words they are. */
export async function noterSvar(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Varselsvar & { readonly kanal: "muntlig" | "papir"; readonly fra: string },
): Promise<Resultat<true, KanIkkeNotere>> {
  const apnet = await apneSak(tx, aktor, "varsel.svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const fra = inn.fra.trim().slice(0, grenser.person.tegnINavn);
  if (fra === "") return nei({ grunn: "mangler_navn" });
  return ta(tx, aktor, tid, apnet.verdi, { ...inn, fra, notertAv: aktor.ansatt });
}

interface Mottatt extends Varselsvar {
  readonly kanal: "digital" | "muntlig" | "papir";
  readonly fra: string;
  readonly notertAv: string | null;
}

async function ta(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, sak: Sak, inn: Mottatt): Promise<Resultat<true, KanIkkeUttale>> {
  const tekst = inn.tekst.trim();
  const maksTegn = grenser.forhandsvarsel.tegnSvar;
  if (tekst === "") return nei({ grunn: "mangler_tekst" });
  if (tekst.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  const varsel = await finnVarsel(tx, sak.kommune, sak.id, inn.varsel);
  if (!varsel) return nei({ grunn: "varsel_finnes_ikke" });
  const { fra, kanal, notertAv } = inn;
  if (!(await settSvar(tx, { kommune: sak.kommune, id: varsel.id, tekst, kanal, fra, notertAv, na: tid.na })))
    return nei({ grunn: "alt_besvart" });
  const felles = { kommune: sak.kommune, sak: sak.id };
  await stoppFrister(tx, { ...felles, slag: ["varselsvar"] }, "oppfylt", tid.na);
  await noter(tx, { ...felles, slag: "varsel.besvart", data: { varsel: varsel.id, kanal, fra }, aktor, na: tid.na });
  await leggTilVurdering(tx, tid, sak);
  return ja(true);
}
