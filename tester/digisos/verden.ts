import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { lagNokkel } from "../../src/domene/digisos/index.ts";
import { finnKommune } from "../../src/domene/kommune/index.ts";
import type { Innbygger } from "../../src/domene/tilgang/index.ts";
import type { Lesing } from "../../src/grunnmur/db/base.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/fnr.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { formatsjekk } from "../../src/integrasjon/digisos/formatsjekk.ts";
import { dato } from "../../src/lov/kjerne/dato.ts";
import { ADRESSE, apneApp } from "../lov/app.ts";
import { nyttKontor, tidspunkt } from "../oppsett/kontor.ts";

/** The national format's own example of a whole application. */
const BRUKERDATA = JSON.parse(readFileSync("data/digisos/instances/soknad/brukerdata.json", "utf8"));

export type Soknad = typeof BRUKERDATA;

/** The day that the server of these tests stands on. */
export const I_DAG = tidspunkt("2026-11-20");

let lopenr = 0;
export const nyttFnr = (): string => syntetiskFnr(dato("1985-04-12"), lopenr++);

/** The example, for a person of its own: the number in it is one that nobody can have. */
export function soknadFor(fnr: string, endre: (s: Soknad) => void = () => undefined): Soknad {
  const s = structuredClone(BRUKERDATA);
  s.data.personalia.personIdentifikator.verdi = fnr;
  endre(s);
  return s;
}

export interface Del {
  readonly felt: string;
  readonly navn: string;
  readonly bytes: string | Uint8Array<ArrayBuffer>;
}

export const soknadsdel = (s: unknown): Del => ({ felt: "soknad", navn: "soknad.json", bytes: JSON.stringify(s) });
export const klagedel = (k: unknown): Del => ({ felt: "klage", navn: "klage.json", bytes: JSON.stringify(k) });
export const vedleggsdel = (v: unknown): Del => ({ felt: "vedlegg", navn: "vedlegg.json", bytes: JSON.stringify(v) });

function skjemaAv(deler: readonly Del[]): FormData {
  const skjema = new FormData();
  for (const { felt, navn, bytes } of deler) skjema.append(felt, new File([bytes], navn));
  return skjema;
}

/** A kommune with a Nav office, that a system delivers to with a key of its own. Call it at the top of a test file. */
export async function nyVerden(nummer = "4699") {
  const { app, base, url } = await apneApp();
  const kontor = await nyttKontor(base, nummer, []);
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, nummer));
  sikre(kommune, "the kommune of the test is there");
  const { nokkel } = await base.skriv({ slag: "system", kommune: nummer }, (tx) =>
    lagNokkel(tx, { kommune: nummer, system: "Prøvesystemet", na: I_DAG.na }),
  );
  const spor = (sti: string, valg: RequestInit = {}, med = nokkel, hvor = nummer) =>
    app.fetch(
      new Request(`${ADRESSE}/api/digisos/v1/${hvor}/soknader/${sti}`, {
        ...valg,
        headers: { authorization: `Bearer ${med}`, ...valg.headers },
      }),
    );
  const lever = (sti: string, ...deler: Del[]) => spor(sti, { method: "POST", body: skjemaAv(deler) });
  const les = <T>(fn: (les: Lesing) => Promise<T>) => base.les({ slag: "kommunen", kommune: nummer }, fn);

  /** The published file, judged by its schema. */
  async function publisert(digisosId: string) {
    const svar = await spor(`${digisosId}/digisos-soker.json`);
    sikre(svar.status === 200, "an application that came in is published");
    const fil = (await svar.json()) as { hendelser: Record<string, unknown>[]; klagehendelser: Record<string, unknown>[] };
    return { ...fil, feil: formatsjekk("digisos-soker", fil) };
  }

  /** An application delivered for a new person, with the case it became. */
  async function levert(endre?: (s: Soknad) => void) {
    const digisosId = randomUUID();
    const fnr = nyttFnr();
    const svar = await lever(digisosId, soknadsdel(soknadFor(fnr, endre)));
    sikre(svar.status === 200, "the example is delivered");
    const { saker } = (await svar.json()) as { saker: { sak: string }[] };
    const sak = saker[0]?.sak;
    sikre(sak, "an application is a case");
    const person = await les((l) =>
      l.db.selectFrom("person").select(["id", "navn"]).where("fnr", "=", fnr).executeTakeFirstOrThrow(),
    );
    const soker: Innbygger = { slag: "innbygger", kommune: nummer, person: person.id, navn: person.navn };
    return { digisosId, fnr, sak, soker };
  }
  return { app, base, url, kontor, kommune, nokkel, spor, lever, les, publisert, levert };
}

export type Verden = Awaited<ReturnType<typeof nyVerden>>;

/** A complaint of the format, on one decision. */
export const klageFor = (
  om: { klageId: string; digisosId: string; vedtakId: string; fnr: string },
  tekst = "Jeg trenger mer til mat.",
) => ({
  klageId: om.klageId,
  vedtakId: om.vedtakId,
  digisosId: om.digisosId,
  personIdentifikator: { kilde: "system", verdi: om.fnr },
  navn: { kilde: "system", fornavn: "Ola", mellomnavn: "", etternavn: "Nordmann" },
  mottaker: { kommunenummer: "4699" },
  autentisering: { autentisertDigitalt: true, autentiseringsTidspunkt: "2026-11-20T08:00:00.000Z" },
  innsendingstidspunkt: "2026-11-20T08:05:00.000Z",
  begrunnelse: { kilde: "bruker", klageTekst: tekst },
});
