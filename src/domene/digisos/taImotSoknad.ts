import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Kommune } from "../kommune/index.ts";
import { personFor, settKontakt } from "../person/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { hastegrad, type Kvittering, kvitteringFor, motta } from "../soknad/index.ts";
import type { System } from "../tilgang/index.ts";
import { finnInnsending, knytt, reserver } from "./innsending.sql.ts";
import type { Lest } from "./les.ts";
import { lesbarSoknad } from "./lesbar.ts";
import { rens } from "./rens.ts";
import type { Formatsoknad } from "./soknadsskjema.ts";
import { adresselinje, heltNavn, posterI, svarI } from "./tolk.ts";

/** Who delivers: the national application form. Who the key belongs to is told by the key. */
export const NAVNO: System = { slag: "system", navn: "nav.no" };

export interface Soknadslevering {
  readonly kommune: Kommune;
  readonly digisosId: string;
  readonly lest: Lest<Formatsoknad>;
}

export type KanIkkeTaImot = { readonly grunn: "annet_innhold" };

/**
 * Takes in an application of the national format. It becomes the same case as one from our own form: items, parties, clocks and tasks, with
 * what was delivered kept byte for byte beside a paper that can be read. It counts from the day it was delivered (fvl § 11 a,
 * https://lovdata.no/lov/1967-02-10/§11a).
 *
 * Once per digisosId: delivered again, it answers with the receipt of the first time. Refuses other bytes under a used digisosId.
 * Runs as `system` in the kommune.
 */
export async function taImotSoknad(
  tx: Transaksjon,
  tid: Tidspunkt,
  { kommune, digisosId, lest }: Soknadslevering,
): Promise<Resultat<Kvittering, KanIkkeTaImot>> {
  const nokkel = { kommune: kommune.nummer, slag: "soknad", referanse: digisosId } as const;
  const navkontor = /^\d{4}$/.exec(lest.innhold.mottaker.enhetsnummer ?? "")?.[0] ?? null;
  if (!(await reserver(tx, { ...nokkel, sha256: lest.sha256, navkontor, na: tid.na }))) {
    const forste = await finnInnsending(tx, kommune.nummer, "soknad", digisosId);
    sikre(forste, "a used reference has its application");
    if (!forste.sha256.equals(lest.sha256)) return nei({ grunn: "annet_innhold" });
    const kvittering = await kvitteringFor(tx, kommune.nummer, forste.soknad);
    sikre(kvittering, "an application has its receipt");
    return ja(kvittering);
  }
  const kvittering = await somKommunen(tx, kommune.nummer, (k) => skrivInn(k, tid, kommune, digisosId, lest));
  await knytt(tx, nokkel, { soknad: kvittering.soknad });
  return ja(kvittering);
}

async function skrivInn(
  tx: Transaksjon,
  tid: Tidspunkt,
  kommune: Kommune,
  digisosId: string,
  lest: Lest<Formatsoknad>,
): Promise<Kvittering> {
  const s = lest.innhold;
  const person = await personenI(tx, tid, kommune, lest);
  const sprak = person.malform ?? kommune.malform;
  const svar = svarI(s);
  const poster = posterI(s);
  const om = { sprak, kommune: `${kommune.navn} kommune`, kommunenummer: kommune.nummer, tid };
  const kvittering = await motta(tx, NAVNO, tid, {
    kommune,
    person,
    sendtAv: person.id,
    registrertAv: null,
    kanal: "digital",
    mottattAt: tid.na,
    mottattDato: tid.idag,
    sprak,
    haster: hastegrad(svar),
    nokkel: `digisos:${digisosId}`,
    innhold: { svar, beskrivelse: "", sagtAv: "", sentGrunn: "", gjelder: { slag: "selv", navn: person.navn } },
    poster,
    dokument: () => lesbarSoknad(s, lest.vedlegg, om),
    fra: person.navn,
    vedlegg: [...raafiler("soknad.json", lest), ...lest.filer.map((fil) => ({ filnavn: fil.filnavn, fil }))],
  });
  sikre(kvittering, "a new reference is a new key");
  return kvittering;
}

/** What was delivered, as it was: kept in the case as text, which is what JSON is. */
export function raafiler(navn: "soknad.json" | "klage.json", { raa }: Pick<Lest<unknown>, "raa">) {
  const fil = (filnavn: string, bytes: Uint8Array) => ({ filnavn, fil: { filnavn, mime: "text/plain", bytes } as const });
  return [fil(navn, raa.hoved), ...(raa.vedlegg === null ? [] : [fil("vedlegg.json", raa.vedlegg)])];
}

/** The kommune's record of the applicant. What the kommune knows already stands; a new phone and a missing address are kept. */
async function personenI(tx: Transaksjon, tid: Tidspunkt, kommune: Kommune, { innhold, fnr }: Lest<Formatsoknad>) {
  const { navn, telefonnummer, postadresse, oppholdsadresse, folkeregistrertAdresse } = innhold.data.personalia;
  const helt = heltNavn(navn) || "Ukjent navn";
  const person = await personFor(tx, { kommune: kommune.nummer, fnr: fnr.fnr, navn: helt, fodt: fnr.fodt, na: tid.na });
  const adresse = adresselinje(postadresse) ?? adresselinje(oppholdsadresse) ?? adresselinje(folkeregistrertAdresse);
  const telefon = rens(telefonnummer?.verdi, grenser.person.tegnITelefon) || null;
  const sagt = { malform: null, vilHaPapir: null, epost: null, telefon, adresse: person.adresse === null ? adresse : null };
  await settKontakt(tx, kommune.nummer, person.id, sagt);
  return person;
}
