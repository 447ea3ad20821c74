import { sql } from "kysely";

/** Papers of the same moment, in the order a case goes: the application before its receipt. For tables named `d`. */
export const saksgang = sql<number>`array_position(
  array['soknad', 'klage', 'vedlegg', 'fullmakt', 'notat', 'utredning', 'vedtak', 'uttalelse', 'merknad', 'avgjorelse', 'brev'],
  d.slag)`;
