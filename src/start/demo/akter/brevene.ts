import { apne, postlegg, varsle } from "../../../domene/brev/index.ts";
import { finnSak, type Tidspunkt } from "../../../domene/sak/index.ts";
import { taBortVarsler, uapnede, ubrakte } from "../brev.sql.ts";
import { gjor, type Liv, se } from "../liv.ts";

export interface Brevgang {
  /** Letters on paper stay on the desk. */
  readonly blirLiggende?: boolean;
  /** The notice cannot be delivered. */
  readonly varselFeiler?: boolean;
}

/** The letters go out as they do in life: a notice for each digital one, and the desk posts those on paper. No mail is sent. */
export async function utMedBrevene(liv: Liv, siden: number, { blirLiggende, varselFeiler }: Brevgang = {}): Promise<void> {
  const brev = await se(liv, (tx) => ubrakte(tx, liv.person.aktor));
  for (const { id } of brev.filter((b) => b.kanal === "digital")) await varsleOm(liv, id, varselFeiler ? "avvist" : "sendt");
  await taBortVarsler(
    liv.tx,
    brev.map((b) => b.id),
  );
  if (blirLiggende) return;
  for (const { id, sak } of brev.filter((b) => b.kanal === "papir")) await legg(liv, sak, id, liv.dager.kontor(siden));
}

async function varsleOm(liv: Liv, brev: string, svar: "sendt" | "avvist"): Promise<void> {
  const tid = liv.dager.samtidig();
  const klokke = { na: () => tid.na, idag: () => tid.idag };
  const port = { send: async () => svar };
  const kommune = liv.scene.kommune.nummer;
  await varsle({ base: liv.base, klokke, port, lenke: liv.scene.nett }, { kommune, brev, paminnelse: false });
}

async function legg(liv: Liv, sakId: string, brev: string, tid: Tidspunkt): Promise<void> {
  const sak = await se(liv, (tx) => finnSak(tx, liv.scene.kommune.nummer, sakId));
  const [ansatt] = liv.scene.kontor(sak?.spor ?? "omsorg").saksbehandlere;
  if (ansatt) await gjor(liv, ansatt, (tx) => postlegg(tx, ansatt, tid, { sak: sakId, brev }));
}

/** The one who logs in reads what has come; not yet, when that day is still to come. */
export async function lesBrevene(liv: Liv, siden: number): Promise<void> {
  if (siden < 0) return;
  for (const id of await se(liv, (tx) => uapnede(tx, liv.aktor))) {
    const tid = liv.dager.hjemme(siden);
    await gjor(liv, liv.aktor, (tx) => apne(tx, liv.aktor, tid, { brev: id }));
  }
}
