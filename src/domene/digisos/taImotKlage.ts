import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { brevI } from "../brev/index.ts";
import { arkiver, leggTilVurdering, taInn } from "../dokument/index.ts";
import { klagerI, mottaFlere } from "../klage/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { finnPerson } from "../person/index.ts";
import { finnSak, laasSak, type Sak, type Tidspunkt } from "../sak/index.ts";
import { vedtakI } from "../vedtak/index.ts";
import { digisosTekst } from "./digisos.tekst.ts";
import { finnInnsending, knytt, reserver, sakFor } from "./innsending.sql.ts";
import type { Lest } from "./les.ts";
import { rens } from "./rens.ts";
import type { Formatklage } from "./soknadsskjema.ts";
import { NAVNO, raafiler } from "./taImotSoknad.ts";

export interface Klagelevering {
  readonly kommune: Kommune;
  readonly digisosId: string;
  readonly klageId: string;
  readonly lest: Lest<Formatklage>;
}

export type KanIkkeTaImotKlage = {
  readonly grunn: "ukjent_soknad" | "annet_innhold" | "annen_referanse" | "annen_person" | "ukjent_vedtak";
};

export interface Klagekvittering {
  /** The id of the complaint here. */
  readonly klage: string;
  readonly mottatt: Temporal.Instant;
}

/**
 * Takes in a complaint of the national format: the same act as every other complaint (fvl § 28, https://lovdata.no/lov/1967-02-10/§28). It counts
 * from the day it was sent there (fvl § 30). Where the decision has an open complaint already, the words and papers are put with that one
 * and before the desk: nothing that a person has written is turned away.
 *
 * Once per klageId. Refuses a complaint on an application that did not come this way, for another person, or on a decision that is not of the
 * case. Runs as `system` in the kommune.
 */
export async function taImotKlage(
  tx: Transaksjon,
  tid: Tidspunkt,
  levering: Klagelevering,
): Promise<Resultat<Klagekvittering, KanIkkeTaImotKlage>> {
  const { kommune, digisosId, klageId, lest } = levering;
  const nr = kommune.nummer;
  const { digisosId: omSoknad, klageId: somKlage } = lest.innhold;
  if (omSoknad.toLowerCase() !== digisosId || somKlage.toLowerCase() !== klageId) return nei({ grunn: "annen_referanse" });
  const nokkel = { kommune: nr, slag: "klage", referanse: klageId } as const;
  if (!(await reserver(tx, { ...nokkel, sha256: lest.sha256, navkontor: null, na: tid.na }))) {
    const forste = await finnInnsending(tx, nr, "klage", klageId);
    sikre(forste?.klage, "a used reference has its complaint");
    return forste.sha256.equals(lest.sha256)
      ? ja({ klage: forste.klage, mottatt: forste.mottatt })
      : nei({ grunn: "annet_innhold" });
  }
  const innsending = await finnInnsending(tx, nr, "soknad", digisosId);
  const sakId = innsending && (await sakFor(tx, nr, innsending.soknad));
  const sak = sakId && (await finnSak(tx, nr, sakId));
  if (!innsending || !sak) return nei({ grunn: "ukjent_soknad" });
  const klage = await somKommunen(tx, nr, (k) => skrivInn(k, tid, levering, sak));
  if (!klage.ok) return klage;
  await knytt(tx, nokkel, { soknad: innsending.soknad, klage: klage.verdi });
  return ja({ klage: klage.verdi, mottatt: tid.na });
}

async function skrivInn(
  tx: Transaksjon,
  tid: Tidspunkt,
  { kommune, klageId, lest }: Klagelevering,
  sak: Sak,
): Promise<Resultat<string, KanIkkeTaImotKlage>> {
  const person = await finnPerson(tx, kommune.nummer, sak.person);
  if (person?.fnr !== lest.fnr.fnr) return nei({ grunn: "annen_person" });
  await laasSak(tx, kommune.nummer, sak.id);
  const vedtak = await vedtaketI(tx, sak, lest.innhold.vedtakId.toLowerCase());
  if (vedtak === null) return nei({ grunn: "ukjent_vedtak" });
  const apen = (await klagerI(tx, kommune.nummer, sak.id)).find((k) => APEN.has(k.tilstand) && k.vedtak.includes(vedtak));
  if (apen) return ja(await leggTilApen(tx, tid, sak, apen.id, lest));
  const hvorfor = ordene(lest.innhold);
  const svar = await mottaFlere(tx, NAVNO, tid, {
    kommune,
    sak,
    vedtak: [vedtak],
    innhold: { ...TOM, hvorfor },
    sendtAv: person.id,
    fortIPennenAv: null,
    kanal: "digital",
    levering: { kanal: "digital", kommetFrem: sendtDag(lest.innhold.innsendingstidspunkt, tid.idag) },
    nokkel: `digisos:${klageId}`,
  });
  sikre(svar.ok && svar.verdi[0], "a complaint on a decision of the case, without an open one, is received");
  await arkiverAlle(tx, tid, sak, svar.verdi[0], lest);
  return ja(svar.verdi[0]);
}

const APEN: ReadonlySet<string> = new Set(["mottatt", "vurderes", "opprettholdt", "oversendt"]);
const TOM = {
  uenig: [],
  onsket: "",
  feilIBrevet: "",
  hvorforSen: "",
  vilVente: false,
  vilHaHjelp: false,
  haster: false,
} as const;

const ordene = (k: Formatklage): string => rens(k.begrunnelse?.klageTekst, grenser.skjema.tegnPerFelt);

/** The day it was sent at nav.no, never after today. */
function sendtDag(tidspunkt: string, idag: Dato): Dato {
  try {
    const dag = datoAv(Temporal.Instant.from(tidspunkt));
    return dag < idag ? dag : idag;
  } catch {
    return idag; // the pattern of the format lets days through that no calendar has
  }
}

/** The decision by its own id, or by the id of the letter it was told by: digisos-soker.json tells both. */
async function vedtaketI(tx: Transaksjon, sak: Sak, referanse: string): Promise<string | null> {
  const vedtak = (await vedtakI(tx, sak.kommune, sak.id)).map((v) => v.id);
  if (vedtak.includes(referanse)) return referanse;
  const brev = (await brevI(tx, sak.kommune, sak.id)).find((b) => b.fil === referanse && b.vedtak !== null);
  return brev?.vedtak && vedtak.includes(brev.vedtak) ? brev.vedtak : null;
}

/** More words to a complaint that is open: papers in the case, and before the one who works with it. */
async function leggTilApen(tx: Transaksjon, tid: Tidspunkt, sak: Sak, klage: string, lest: Lest<Formatklage>): Promise<string> {
  const tittel = digisosTekst[sak.sprak].klage;
  const bytes = Buffer.from(`${ordene(lest.innhold) || tittel}\n`);
  await taInn(tx, NAVNO, tid, sak, {
    slag: "klage",
    tittel,
    fil: { filnavn: "klage.txt", mime: "text/plain", bytes },
    synligForPart: true,
  });
  await arkiverAlle(tx, tid, sak, klage, lest);
  await leggTilVurdering(tx, tid, sak);
  return klage;
}

async function arkiverAlle(tx: Transaksjon, tid: Tidspunkt, sak: Sak, klage: string, lest: Lest<Formatklage>): Promise<void> {
  const fra = lest.innhold.navn.etternavn ? [lest.innhold.navn.fornavn, lest.innhold.navn.etternavn].join(" ") : NAVNO.navn;
  const felles = {
    kommune: sak.kommune,
    sak: sak.id,
    klage,
    slag: "vedlegg",
    fra: rens(fra, grenser.person.tegnINavn),
    dato: tid.idag,
  } as const;
  const alle = [...raafiler("klage.json", lest), ...lest.filer.map((fil) => ({ filnavn: fil.filnavn, fil }))];
  for (const { filnavn, fil } of alle) await arkiver(tx, { ...felles, tittel: filnavn, fil, na: tid.na });
}
