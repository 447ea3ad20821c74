import type { Base, Lesing, Transaksjon } from "../../../grunnmur/db/base.ts";
import { rensFilnavn } from "../../../grunnmur/filer.ts";
import type { Klokke } from "../../../grunnmur/klokke.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { finnKommune, type Kommune } from "../../kommune/index.ts";
import { avsluttOppgaver } from "../../oppgave/index.ts";
import { finnPerson } from "../../person/index.ts";
import { finnSak, noter, type Tidspunkt } from "../../sak/index.ts";
import { mottaOverfort, type Overforing } from "../../soknad/index.ts";
import type { System } from "../../tilgang/index.ts";
import { folgefakta } from "./folgefakta.ts";
import { papireneMedInnhold, settSlutt, taTilSending } from "./overforing.sql.ts";

const BUDET: System = { slag: "system", navn: "overføring" };

interface Pakke {
  readonly sak: string;
  readonly til: Kommune;
  readonly innhold: Overforing;
}

/**
 * The job that carries the papers: three transactions, each in one kommune and seeing only that one. The sender's case hands out the whole copy; the new
 * kommune takes it in under a key, so that a second try finds it there; the sender's case gets the receipt, and its task ends. Wherever the process dies
 * between them, the next try goes on, and nothing is there twice.
 */
export async function overforPapirer(
  { base, klokke }: { readonly base: Base; readonly klokke: Klokke },
  p: { readonly kommune: string; readonly overforing: string },
): Promise<void> {
  const tid: Tidspunkt = { na: klokke.na(), idag: klokke.idag() };
  const hos = <T>(kommune: string, fn: (tx: Transaksjon) => Promise<T>) => base.skriv({ slag: "system", kommune }, fn);
  const pakke = await hos(p.kommune, (tx) => pakk(tx, tid, p.kommune, p.overforing));
  if (pakke === null) return;
  const svar = await hos(pakke.til.nummer, (tx) => mottaOverfort(tx, BUDET, tid, pakke.innhold));
  await hos(p.kommune, async (tx) => {
    const { til, sak } = pakke;
    const felles = { kommune: p.kommune, sak, aktor: BUDET, na: tid.na };
    if (!svar.ok) {
      if (!(await settSlutt(tx, p.kommune, p.overforing, { tilstand: "stanset", stansgrunn: svar.nei.grunn }))) return;
      await noter(tx, { ...felles, slag: "part.papirer_stanset", data: { til: til.navn }, synlig: false });
      return;
    }
    const { nummer } = svar.verdi;
    const slutt = { tilstand: "framme", framme_at: tid.na, nummer_der: nummer } as const;
    if (!(await settSlutt(tx, p.kommune, p.overforing, slutt))) return;
    await avsluttOppgaver(tx, { kommune: p.kommune, sak, slag: ["send_papirer"] }, "gjort", tid.na);
    await noter(tx, { ...felles, slag: "part.papirer_framme", data: { til: til.navn, nummer } });
  });
}

async function pakk(tx: Transaksjon, tid: Tidspunkt, kommune: string, id: string): Promise<Pakke | null> {
  const o = await taTilSending(tx, kommune, id);
  if (!o) return null;
  const sak = await finnSak(tx, kommune, o.sak);
  const til = await finnKommune(tx, o.til_kommune);
  sikre(sak && til, "what is sent is of a case, and to a kommune");
  const fakta = await folgefakta(tx, tid, { sak, hendelse: o.hendelse, sendtAv: o.sendt_av_navn });
  const person = await finnPerson(tx, kommune, sak.person);
  sikre(person && fakta, "a case has a person, and nothing is sent without the person's yes");
  const { fnr, navn, fodt, adresse, telefon } = person;
  const hvem = { fnr, navn, fodt, ...(adresse !== null && { adresse }), ...(telefon !== null && { telefon }) };
  return {
    sak: sak.id,
    til,
    innhold: {
      ...{ kommune: til, person: hvem, sprak: sak.sprak, haster: sak.haster, melding: o.melding },
      ...fakta,
      papirer: await papirene(tx, kommune, sak.id, o.papirer),
      nokkel: `overforing:${kommune}:${id}`,
    },
  };
}

async function papirene(les: Lesing, kommune: string, sak: string, ider: readonly string[]): Promise<Overforing["papirer"]> {
  const papirer = await papireneMedInnhold(les, kommune, sak, ider);
  return papirer.map(({ tittel, mime, bytes, kontroll }) => ({
    ...{ filnavn: rensFilnavn(tittel, mime), mime, bytes },
    kontroll: kontroll === "ren" ? "ren" : "uten",
  }));
}
