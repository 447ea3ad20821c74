import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { TIDSSONE } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { KanIkkeSende, SendtBrev } from "../brev/index.ts";
import { sammeNavn } from "../fullmakt/index.ts";
import { enhetForSpor, type Kommune, type Malform } from "../kommune/index.ts";
import { type Person, personFor, settKontakt } from "../person/index.ts";
import type { NyPost, Tidspunkt } from "../sak/index.ts";
import { type Ansatt, enheterFor, kan } from "../tilgang/index.ts";
import { nedskrevetDokument } from "./dokumentet.ts";
import { sendKvittering } from "./kvitter.ts";
import type { Kvittering } from "./kvittering.ts";
import { motta } from "./motta.ts";
import { type KanIkkeRegistrere, type Provd, provRegistrering, type Registrering } from "./registrering.ts";
import { kvitteringMedNokkel } from "./soknad.sql.ts";

export interface Registrert {
  readonly kvittering: Kvittering;
  /** The cases that the one who registered may open. The others lie in another unit's worklist already. */
  readonly egne: readonly string[];
  readonly brev: readonly SendtBrev[];
  /** Why the letter could not be made; the application stands all the same. */
  readonly brevnekt: KanIkkeSende | null;
}

/**
 * The desk writes down an application that was said, or came on paper, with the day it came. It takes the same road as a digital one, and
 * the person gets the receipt as a letter. Nobody is turned away because they came to the wrong counter: what another unit
 * decides lands in that unit's worklist at once (fvl § 11, https://lovdata.no/lov/1967-02-10/§11).
 *
 * Help is for a person who lives (hol § 3-1, stnl § 3): what is said after a death is refused, and what was said before it is taken in.
 *
 * Refuses a day in the future, a day more than a year ago, a late one without its reason, and a number that belongs to another name.
 */
export async function registrer(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Registrering,
): Promise<Resultat<Registrert, KanIkkeRegistrere>> {
  const lov = kan("soknad.registrer", aktor, { kommune: inn.kommune.nummer });
  if (!lov.ok) return nei(lov.nei);
  const provd = provRegistrering(inn, tid.idag);
  if (!provd.ok) return provd;
  return somKommunen(tx, aktor.kommune, (k) => skrivNed(k, aktor, tid, inn, provd.verdi));
}

async function skrivNed(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Registrering,
  { fnr, poster }: Provd,
): Promise<Resultat<Registrert, KanIkkeRegistrere>> {
  const { kommune, kanal } = inn;
  const { navn, adresse, telefon } = inn.person;
  const person = await personFor(tx, { kommune: kommune.nummer, fnr: fnr.fnr, navn: navn.trim(), fodt: fnr.fodt, na: tid.na });
  if (!sammeNavn(person.navn, navn)) return nei({ grunn: "navn_stemmer_ikke", registrertNavn: person.navn });
  if (person.dod !== null && inn.mottatt > person.dod) return nei({ grunn: "person_dod", dod: person.dod });
  const sagt = { malform: null, vilHaPapir: null, adresse: adresse.trim() || null, telefon: telefon.trim() || null, epost: null };
  await settKontakt(tx, kommune.nummer, person.id, sagt);
  const sprak = inn.sprak ?? person.malform ?? kommune.malform;
  const nokkel = `desk:${aktor.ansatt}:${inn.nokkel}`;
  const kvittering = await motta(tx, aktor, tid, {
    kommune,
    person,
    sendtAv: null,
    registrertAv: aktor.ansatt,
    kanal,
    mottattAt: oyeblikket(inn.mottatt, tid),
    mottattDato: inn.mottatt,
    sprak,
    haster: inn.haster,
    nokkel,
    innhold: {
      svar: {},
      beskrivelse: inn.beskrivelse.trim(),
      sagtAv: inn.sagtAv.trim(),
      sentGrunn: inn.sentGrunn.trim(),
      gjelder: { slag: "selv", navn: person.navn },
    },
    poster,
    dokument: (spor) =>
      nedskrevet(
        aktor,
        inn,
        person,
        sprak,
        poster.filter((p) => p.spor === spor),
      ),
    fra: inn.sagtAv.trim() || person.navn,
    vedlegg: inn.filer.map((fil) => ({ filnavn: fil.filnavn, fil })),
  });
  if (kvittering === null) return forste(tx, aktor, kommune, nokkel, person.skjermet);
  const haster = inn.haster === "i_dag";
  const sendt = await sendKvittering(tx, aktor, tid, { kommune, kvittering, kanal, haster, medDineOrd: inn.beskrivelse.trim() });
  const egne = egneSaker(aktor, kommune, kvittering, person.skjermet);
  return ja({ kvittering, egne, brev: sendt.ok ? sendt.verdi : [], brevnekt: sendt.ok ? null : sendt.nei });
}

/** The same form sent again: the receipt of the first time, and no second letter. */
async function forste(
  tx: Transaksjon,
  aktor: Ansatt,
  kommune: Kommune,
  nokkel: string,
  skjermet: boolean,
): Promise<Resultat<Registrert, KanIkkeRegistrere>> {
  const kvittering = await kvitteringMedNokkel(tx, kommune.nummer, nokkel, { registrertAv: aktor.ansatt });
  if (!kvittering) throw new Error("a used key has its receipt");
  return ja({ kvittering, egne: egneSaker(aktor, kommune, kvittering, skjermet), brev: [], brevnekt: null });
}

function egneSaker(aktor: Ansatt, kommune: Kommune, kvittering: Kvittering, skjermet: boolean): string[] {
  const enheter = enheterFor(aktor);
  return kvittering.saker.filter((s) => enheter.includes(enhetForSpor(kommune, s.spor, skjermet).id)).map((s) => s.id);
}

/** Today it is now; of another day we know the day and not the hour, so it is noon. */
function oyeblikket(dag: Dato, tid: Tidspunkt): Temporal.Instant {
  if (dag === tid.idag) return tid.na;
  return Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: TIDSSONE, plainTime: "12:00" }).toInstant();
}

function nedskrevet(aktor: Ansatt, inn: Registrering, person: Person, sprak: Malform, poster: readonly NyPost[]) {
  return nedskrevetDokument({
    sprak,
    kommune: `${inn.kommune.navn} kommune`,
    kanal: inn.kanal,
    dag: inn.mottatt,
    gjelder: person.navn,
    sagtAv: inn.sagtAv.trim(),
    skrevetNedAv: aktor.navn,
    sentGrunn: inn.sentGrunn.trim(),
    sokteOm: poster.map((p) => p.onsket),
    beskrivelse: inn.beskrivelse.trim(),
  });
}
