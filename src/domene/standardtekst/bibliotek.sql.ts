import type { Lesing } from "../../grunnmur/db/base.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Utfall } from "../kommune/index.ts";
import { plattformtekster } from "./plattform/rader.ts";
import type { Tekstversjon } from "./typer.ts";

/** Every version of every standard text here: those that came with Trappa, and the kommune's own with its drafts. */
export async function bibliotek(les: Lesing, kommune: string): Promise<readonly Tekstversjon[]> {
  const rader = await les.db
    .selectFrom("standardtekst")
    .select(["nokkel", "nr", "slag", "plass", "spor", "tjenester", "utfall", "hjemler", "navn", "ord_nb", "ord_nn"])
    .select(["gjelder_fra", "trukket_fra", "tilstand"])
    .where("kommune", "=", kommune)
    .where("tilstand", "in", ["kladd", "publisert"])
    .orderBy("nokkel")
    .orderBy("nr")
    .execute();
  const egne = rader.map(
    (r): Tekstversjon => ({
      slag: r.slag,
      plass: r.plass,
      spor: r.spor,
      tjenester: r.tjenester,
      utfall: r.utfall as Utfall[],
      hjemler: r.hjemler,
      nokkel: r.nokkel,
      opphav: "kommune",
      nr: r.nr,
      navn: { nb: r.navn, nn: r.navn },
      ord: { nb: r.ord_nb, nn: r.ord_nn },
      gjelderFra: dato(r.gjelder_fra),
      trukketFra: r.trukket_fra === null ? null : dato(r.trukket_fra),
      tilstand: r.tilstand === "publisert" ? "publisert" : "kladd",
    }),
  );
  return [...plattformtekster, ...egne];
}
