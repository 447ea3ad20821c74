import type { Base, Lesing, Transaksjon } from "../../../grunnmur/db/base.ts";
import { rensFilnavn } from "../../../grunnmur/filer.ts";
import { datoAv, type Klokke } from "../../../grunnmur/klokke.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { hjemmelnokkel } from "../../../lov/kjerne/hjemmel.ts";
import { finnKommune, type Kommune } from "../../kommune/index.ts";
import { avsluttOppgaver } from "../../oppgave/index.ts";
import { finnPerson } from "../../person/index.ts";
import { finnSak, noter, posterI, type Tidspunkt } from "../../sak/index.ts";
import { mottaOverfort, type Overforing } from "../../soknad/index.ts";
import type { System } from "../../tilgang/index.ts";
import { papireneMedInnhold, samtykketTil, settSlutt, taTilSending } from "./overforing.sql.ts";

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
  const [fra, til] = [await finnKommune(tx, kommune), await finnKommune(tx, o.til_kommune)];
  const samtykke = await samtykketTil(tx, kommune, o.hendelse, o.sak);
  sikre(sak && fra && til && samtykke, "what is sent is of a case, to a kommune, with the person's consent");
  const person = await finnPerson(tx, kommune, sak.person);
  sikre(person, "a case has a person");
  const { fnr, navn, fodt } = person;
  return {
    sak: sak.id,
    til,
    innhold: {
      ...{ kommune: til, person: { fnr, navn, fodt }, sprak: sak.sprak, haster: sak.haster, melding: o.melding },
      poster: await ubesvart(tx, kommune, sak.id, sak.spor),
      overfort: {
        ...{ fra: fra.navn, sendtAv: o.sendt_av_navn, sokt: sak.mottattDato, nummer: sak.nummer },
        samtykket: { dag: datoAv(samtykke.avklart_at), skrevetNedAv: samtykke.navn },
        hjemmel: hjemmelnokkel(prosesshjemmel(prosesslov(tid.idag), "veiledning")),
      },
      papirer: await papirene(tx, kommune, sak.id, o.papirer),
      nokkel: `overforing:${kommune}:${id}`,
    },
  };
}

/** What the person asked for and nobody has answered: that is what the new kommune answers. */
async function ubesvart(les: Lesing, kommune: string, sak: string, spor: Overforing["poster"][number]["spor"]) {
  const poster = (await posterI(les, kommune, sak)).filter((p) => p.utfall === "bortfalt");
  return poster.map(({ tjeneste, onsket }) => ({ tjeneste, onsket, spor }));
}

async function papirene(les: Lesing, kommune: string, sak: string, ider: readonly string[]): Promise<Overforing["papirer"]> {
  const papirer = await papireneMedInnhold(les, kommune, sak, ider);
  return papirer.map(({ tittel, mime, bytes, kontroll }) => ({
    ...{ filnavn: rensFilnavn(tittel, mime), mime, bytes },
    kontroll: kontroll === "ren" ? "ren" : "uten",
  }));
}
