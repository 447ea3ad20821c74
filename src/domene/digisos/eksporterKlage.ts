import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { finnKlage, type Klage, somTekst } from "../klage/index.ts";
import { enhetForSpor, type Kommune } from "../kommune/index.ts";
import { finnPerson, type Person } from "../person/index.ts";
import { apneSak, type KanIkkeApne } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { navnet } from "./eksporter.ts";

const SYSTEM = { kilde: "system" } as const;

interface Om {
  readonly person: Person;
  readonly kommune: Kommune;
  /** The application that the decision answered. */
  readonly soknad: string;
  readonly ord: string;
}

/** A complaint in the national format. It names one decision: the first, when the complaint is on more. Pure. */
export function klagefil(klage: Pick<Klage, "id" | "vedtak" | "kanal" | "mottatt">, om: Om) {
  const [vedtak] = klage.vedtak;
  sikre(vedtak, "a complaint is on a decision");
  const mottatt = new Date(klage.mottatt.epochMilliseconds).toISOString();
  const { person, kommune, soknad, ord } = om;
  return {
    klageId: klage.id,
    vedtakId: vedtak,
    digisosId: soknad,
    personIdentifikator: { ...SYSTEM, verdi: person.fnr },
    navn: { ...SYSTEM, ...navnet(person.navn) },
    mottaker: { kommunenummer: kommune.nummer, navEnhetsnavn: enhetForSpor(kommune, "sosial", person.skjermet).navn.nb },
    autentisering: { autentisertDigitalt: klage.kanal === "digital", autentiseringsTidspunkt: mottatt },
    innsendingstidspunkt: mottatt,
    begrunnelse: { kilde: "bruker", klageTekst: ord },
  };
}

/**
 * One's own complaint on a decision about money, to take along. Only the one it is about gets it: it carries the person's number. Refuses a complaint in a case that did not come
 * from an application.
 */
export async function eksporterKlage(
  les: Lesing,
  aktor: Innbygger,
  inn: { readonly kommune: Kommune; readonly klage: string },
): Promise<Resultat<ReturnType<typeof klagefil>, KanIkkeApne>> {
  const { nummer } = inn.kommune;
  const klage = await finnKlage(les, nummer, inn.klage);
  if (!klage) return nei({ grunn: "finnes_ikke" });
  const apnet = await apneSak(les, aktor, "sak.les", nummer, klage.sak);
  if (!apnet.ok) return apnet;
  const { person: hvem, soknad, sprak } = apnet.verdi;
  if (hvem !== aktor.person || soknad === null) return nei({ grunn: "finnes_ikke" });
  const person = await finnPerson(les, nummer, aktor.person);
  sikre(person, "a case is about a person");
  return ja(klagefil(klage, { person, kommune: inn.kommune, soknad, ord: somTekst(klage, sprak) }));
}
