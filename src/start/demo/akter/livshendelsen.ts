import { avklar, noterLivshendelse, noterVerge } from "../../../domene/livshendelse/index.ts";
import { syntetiskFnr } from "../../../grunnmur/ident/index.ts";
import { dato, leggTilDager } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";

/** The family has told that the person died two days before. What becomes of the case is not said yet. */
export async function noterDodsfall(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const meldtAv = `Kim ${liv.person.aktor.navn.split(" ").at(-1)}`;
  const inn = { slag: "dodsfall", kilde: "parorende", meldtAv, tilKommune: null } as const;
  await gjor(liv, sak.saksbehandler, (tx) =>
    noterLivshendelse(tx, sak.saksbehandler, tid, { sak: sak.id, dato: leggTilDager(tid.idag, -2), ...inn }),
  );
}

/** The neighbour, which is not on Trappa; and another kommune of the demonstration, which is. */
const naboen = (nummer: string): string => (nummer === "3203" ? "3301" : "4624");
const medTrappa = (nummer: string): string => (nummer === "3203" ? "4640" : "3203");

/** The person has told that they move in three weeks. @returns the event */
export async function noterFlytting(liv: Liv, sak: Livssak, siden: number, tilKommune = naboen(liv.scene.kommune.nummer)) {
  const tid = liv.dager.kontor(siden);
  const inn = { slag: "flytting", kilde: "personen", meldtAv: "", tilKommune } as const;
  const { hendelse } = await gjor(liv, sak.saksbehandler, (tx) =>
    noterLivshendelse(tx, sak.saksbehandler, tid, { sak: sak.id, dato: leggTilDager(tid.idag, 21), ...inn }),
  );
  return hendelse;
}

/** The person wants the new kommune to answer, which is on Trappa too: the papers wait to be sent. */
export async function laDenNyeSvare(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const hendelse = await noterFlytting(liv, sak, siden + 1, medTrappa(liv.scene.kommune.nummer));
  const tid = liv.dager.kontor(siden);
  const svar = { valg: "faller_bort", begrunnelse: kontorTekst[liv.sprak].vilAtDenNyeSvarer, enig: true, boet: null } as const;
  await gjor(liv, sak.saksbehandler, (tx) => avklar(tx, sak.saksbehandler, tid, { sak: sak.id, hendelse, ...svar }));
}

/** Numbers of a day that nobody else of the demonstration uses: one for each kommune. */
const vergen = (kommune: string) => ({ fnr: syntetiskFnr(dato("1971-04-05"), Number(kommune.slice(0, 2))), navn: "Unni Vang" });

/** The Statsforvalter has appointed a verge for what the case is about. */
export async function noterVergen(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const vedtakDato = leggTilDager(tid.idag, -3);
  const { embete } = liv.scene.kommune;
  const vedtaket = { embete: embete.id, vedtakDato, referanse: `${tid.idag.slice(0, 4)}/4411`, fratatt: false };
  const oppdraget = { spor: [sak.spor], omfang: ["brev", "snakke", "klage"], fra: tid.idag, til: null } as const;
  const inn = { sak: sak.id, ...vergen(liv.scene.kommune.nummer), adresse: liv.person.adresse, ...vedtaket, ...oppdraget };
  await gjor(liv, sak.saksbehandler, (tx) => noterVerge(tx, sak.saksbehandler, tid, inn));
}
