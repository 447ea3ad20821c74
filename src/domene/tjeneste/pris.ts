import { type Hjemmel, hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Tjenestekode } from "./katalog/katalog.ts";

/** What the law says of the price before anybody at the desk does: always free, or nothing that has a price. */
export type Prisregel = { readonly slag: "gratis"; readonly hjemmel: Hjemmel } | { readonly slag: "ingen" };

const p8: Prisregel = { slag: "gratis", hjemmel: hjemmel("egenandel", "8") };
const ingen: Prisregel = { slag: "ingen" };

/**
 * Care of the body and help with one's health are never paid for (egenandelsforskriften § 8), and neither is relief for those who care
 * (§ 1 and hol § 3-6: the forskrift opens for payment of practical help alone). Omsorgsstønad is money to the carer; a coordinator and a plan
 * are no services that are sold.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§8
 */
const REGLER: Partial<Record<Tjenestekode, Prisregel>> = {
  personlig_stell: p8,
  helsetjenester_hjemme: p8,
  avlastning: { slag: "gratis", hjemmel: hjemmel("egenandel", "1") },
  omsorgsstonad: ingen,
  koordinator: ingen,
  barnekoordinator: ingen,
  individuell_plan: ingen,
};

/** The rule of the price of a service; null where the kommune may ask for payment, or the forskrift is silent. */
export const prisregel = (kode: string | null): Prisregel | null => REGLER[kode as Tjenestekode] ?? null;
