import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Kravliste } from "../../lov/kjerne/svar.ts";
import { arkiver } from "../dokument/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { finnPerson } from "../person/index.ts";
import { apneSak, type KanIkkeApne, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { gjengi } from "./gjengi.ts";
import { type Utredningskrav, type Utredningsvarsel, utredningskrav, utredningsvarsler } from "./krav.ts";
import { type EndretAvAnnen, endretAvAnnen } from "./skriv.ts";
import type { Utredning } from "./typer.ts";
import { las, utredningFor } from "./utredning.sql.ts";
import { utredningTekst } from "./utredning.tekst.ts";

export type KanIkkeFullfore =
  | KanIkkeApne
  | EndretAvAnnen
  | { readonly grunn: "ingen_utkast" }
  | { readonly grunn: "ufullstendig"; readonly krav: Kravliste<Utredningskrav> };

export interface FullfortUtredning {
  readonly utredning: string;
  /** The paper in the case file. */
  readonly dokument: string;
  readonly varsler: readonly Utredningsvarsel[];
}

/**
 * Completes the assessment: from now on nobody can change it, and it lies in the case file as a paper of its own.
 * Refuses when something required is missing, and names it with its section. What `varsler` says is for a second look only.
 */
export async function fullfor(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string; versjon: number },
): Promise<Resultat<FullfortUtredning, KanIkkeFullfore>> {
  const apnet = await apneSak(tx, aktor, "utredning.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { utkast, fullforte } = await utredningFor(tx, aktor.kommune, inn.sak);
  if (!utkast) return nei(fullforte.length > 0 ? await endretAvAnnen(tx, aktor.kommune, inn.sak) : { grunn: "ingen_utkast" });
  const krav = utredningskrav(utkast, apnet.verdi.spor);
  if (krav.utfall !== "ja") return nei({ grunn: "ufullstendig", krav });
  const last = await las(tx, { kommune: aktor.kommune, id: utkast.id, versjon: inn.versjon, av: aktor.ansatt, na: tid.na });
  if (!last) return nei(await endretAvAnnen(tx, aktor.kommune, inn.sak));
  const dokument = await leggIMappa(tx, aktor, tid, apnet.verdi, utkast);
  await noter(tx, {
    kommune: aktor.kommune,
    sak: inn.sak,
    slag: "utredning.fullfort",
    data: { utredning: utkast.id },
    aktor,
    na: tid.na,
  });
  return ja({ utredning: utkast.id, dokument, varsler: utredningsvarsler(utkast) });
}

async function leggIMappa(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, sak: Sak, utredning: Utredning): Promise<string> {
  const [person, kommune] = [await finnPerson(tx, sak.kommune, sak.person), await finnKommune(tx, sak.kommune)];
  sikre(person && kommune, "a case has a person and a kommune");
  const hode = { saksnummer: sak.nummer, person: person.navn, dato: tid.idag, fullfortAv: aktor.navn };
  return arkiver(tx, {
    kommune: sak.kommune,
    sak: sak.id,
    slag: "utredning",
    tittel: utredningTekst[sak.sprak].tittel,
    fra: kommune.enheter.find((e) => e.id === sak.enhet)?.navn[sak.sprak] ?? kommune.navn,
    dato: tid.idag,
    fil: { bytes: new TextEncoder().encode(gjengi(utredning, hode, sak.sprak)), mime: "text/plain" },
    na: tid.na,
  });
}
