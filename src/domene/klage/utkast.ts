import { z } from "zod";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { enOmGangen } from "../../grunnmur/db/enOmGangen.ts";
import { json } from "../../grunnmur/db/json.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";

/** A complaint that is not sent, one for each case: the fields of the form as they were typed. No case worker reads it. */
export interface Klageutkast {
  readonly sak: string;
  readonly felt: Readonly<Record<string, readonly string[]>>;
  readonly endret: Temporal.Instant;
  readonly slettes: Dato;
}

export type KanIkkeLagreKlageutkast = KanIkkeApne | { readonly grunn: "for_stort" };

const skjema = z.object({ sak: z.string(), felt: z.record(z.string(), z.array(z.string())) });

function velg(les: Lesing, aktor: Innbygger) {
  return les.db
    .selectFrom("utkast")
    .select(["id", "data", "endret", "slettes"])
    .where("kommune", "=", aktor.kommune)
    .where("eier", "=", aktor.person)
    .where("slag", "=", "klage")
    .orderBy("endret", "desc");
}

/** The resident's complaints that are begun, the newest first. */
export async function klageutkastFor(les: Lesing, aktor: Innbygger): Promise<Klageutkast[]> {
  const rader = await velg(les, aktor).limit(grenser.side.rader).execute();
  return rader.map((r) => ({ ...skjema.parse(r.data), endret: r.endret, slettes: r.slettes }));
}

/** What this resident has begun to write in this case, or null. */
export async function finnKlageutkast(les: Lesing, aktor: Innbygger, sak: string): Promise<Klageutkast | null> {
  return (await klageutkastFor(les, aktor)).find((u) => u.sak === sak) ?? null;
}

/** One at a time for a case: a form that is sent many times at once has one draft, and nobody holds what another waits for. */
async function etterTur(tx: Transaksjon, aktor: Innbygger, sak: string): Promise<void> {
  await enOmGangen(tx, `klageutkast:${aktor.person}:${sak}`);
}

/** Keeps what is typed, finished or not, for thirty days from the last change. Refuses one who may not complain in the case. */
export async function lagreKlageutkast(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: Pick<Klageutkast, "sak" | "felt">,
): Promise<Resultat<true, KanIkkeLagreKlageutkast>> {
  const apnet = await apneSak(tx, aktor, "klage.send", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const data = { sak: inn.sak, felt: inn.felt };
  if (Buffer.byteLength(JSON.stringify(data)) > grenser.soknad.svarBytes) return nei({ grunn: "for_stort" });
  const slettes = leggTilDager(tid.idag, grenser.soknad.utkastDager);
  await etterTur(tx, aktor, inn.sak);
  const rader = await velg(tx, aktor).execute();
  const gammelt = rader.find((r) => skjema.parse(r.data).sak === inn.sak);
  const felles = { data: json(data), endret: tid.na, slettes };
  if (gammelt) {
    await tx.db.updateTable("utkast").set(felles).where("kommune", "=", aktor.kommune).where("id", "=", gammelt.id).execute();
  } else {
    const ny = { ...felles, kommune: aktor.kommune, eier: aktor.person, slag: "klage", opprettet: tid.na } as const;
    await tx.db.insertInto("utkast").values(ny).execute();
  }
  return ja(true);
}

/** The complaint is sent, or given up: nothing of the draft is kept. */
export async function slettKlageutkast(tx: Transaksjon, aktor: Innbygger, sak: string): Promise<void> {
  await etterTur(tx, aktor, sak);
  const rader = await velg(tx, aktor).execute();
  const ider = rader.filter((r) => skjema.parse(r.data).sak === sak).map((r) => r.id);
  if (ider.length === 0) return;
  await tx.db.deleteFrom("utkast").where("kommune", "=", aktor.kommune).where("id", "in", ider).execute();
}
