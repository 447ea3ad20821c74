import type { Base } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { alleKommuner } from "../kommune/index.ts";
import "./jobber.ts";
import { ikkeApnede } from "./les.sql.ts";

/** A week, as the regulation says. */
const UKE = { hours: 7 * 24 };

/**
 * Nightly: whoever has not opened a letter with an answer in it within a week is told once more (eForvaltningsforskriften § 8 femte ledd,
 * https://lovdata.no/forskrift/2004-06-25-988/§8). The deadline in the letter stays where it is.
 *
 * @returns how many reminders were laid out
 */
export async function paminn(deps: { readonly base: Base; readonly klokke: Klokke }): Promise<number> {
  const for_ = deps.klokke.na().subtract(UKE);
  const kommuner = await deps.base.les({ slag: "offentlig" }, alleKommuner);
  let antall = 0;
  for (const { nummer } of kommuner.filter((k) => k.tarImot)) {
    antall += await deps.base.skriv({ slag: "system", kommune: nummer }, async (tx) => {
      const brev = await ikkeApnede(tx, nummer, for_);
      for (const b of brev) await leggUt(tx, "brev.varsle", { kommune: nummer, brev: b, paminnelse: true }, `brev.varsle:${b}`);
      return brev.length;
    });
  }
  return antall;
}
