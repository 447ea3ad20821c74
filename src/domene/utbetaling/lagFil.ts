import { randomUUID } from "node:crypto";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { TIDSSONE } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { finnKommune } from "../kommune/index.ts";
import { noter, type Tidspunkt } from "../sak/index.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { pain001 } from "./pain001.ts";
import { forfallende, settSendt } from "./utbetaling.sql.ts";

export type KanIkkeLageFil = Nektet | { readonly grunn: "uten_konto" | "ingen" };

/** A day that has passed cannot be asked for: then it is today. */
const dagen = (forfall: Dato, idag: Dato): Dato => (forfall < idag ? idag : forfall);

/**
 * Makes the file to the bank of what is due within the next days, in the leader's own units. What the leader has planned is left out: nobody both plans a payment and
 * sends it. Each instalment is in one file only, and the file is kept as it was.
 *
 * @returns how many were sent, and how many wait for somebody else because the reader planned them
 */
export async function lagFil(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
): Promise<Resultat<{ fil: string; antall: number; egne: number }, KanIkkeLageFil>> {
  const lov = kan("utbetaling.send", aktor, { kommune: aktor.kommune });
  if (!lov.ok) return lov;
  const kommune = await finnKommune(tx, aktor.kommune);
  sikre(kommune, "an employee works in a kommune that is there");
  if (kommune.utbetalingskonto === null) return nei({ grunn: "uten_konto" });
  const g = grenser.utbetaling;
  const alle = await forfallende(tx, aktor.kommune, leggTilDager(tid.idag, g.dagerForut), g.iEnFil);
  const sendes = alle.filter((u) => u.planlagtAv !== aktor.ansatt);
  if (sendes.length === 0) return nei({ grunn: "ingen" });
  const fil = randomUUID();
  const meldingsid = fil.replaceAll("-", "");
  const laget = tid.na.toZonedDateTimeISO(TIDSSONE).toPlainDateTime().toString({ smallestUnit: "second" });
  const innhold = pain001({
    meldingsid,
    laget,
    betaler: { navn: `${kommune.navn} kommune`, konto: kommune.utbetalingskonto },
    overforinger: sendes.map((u) => ({
      id: u.id.replaceAll("-", ""),
      dag: dagen(u.forfall, tid.idag),
      ore: u.ore,
      mottaker: u.mottaker,
      konto: u.konto,
    })),
  });
  await tx.db
    .insertInto("betalingsfil")
    .values({
      kommune: aktor.kommune,
      id: fil,
      enhet: aktor.roller.find((r) => r.rolle === "leder")?.enhet ?? "",
      meldingsid,
      antall: sendes.length,
      sum_ore: sendes.reduce((s, u) => s + u.ore, 0),
      innhold,
      laget_av: aktor.ansatt,
      laget_navn: aktor.navn,
      laget_at: tid.na,
    })
    .execute();
  const antall = await settSendt(
    tx,
    aktor.kommune,
    fil,
    sendes.map((u) => u.id),
  );
  sikre(antall === sendes.length, "what is read as planned is sent in the same transaction, or none of it");
  for (const u of sendes) {
    const data = { hva: u.hva, ore: u.ore, dag: u.forfall };
    await noter(tx, { kommune: aktor.kommune, sak: u.sak, slag: "utbetaling.sendt", data, aktor, na: tid.na });
  }
  return ja({ fil, antall, egne: alle.length - sendes.length });
}
