import type { Dato } from "../kjerne/dato.ts";
import { klageregler } from "./klage.ts";
import { type Oppslag, type Oppslagssvar, slaOpp } from "./oppslag.ts";
import { pengeregler } from "./penger.ts";
import { rettighetsregler } from "./rettigheter.ts";
import { saksbehandlingsregler } from "./saksbehandling.ts";
import { sosialregler } from "./sosialt.ts";
import { statsregler } from "./stat.ts";
import { vedtaksregler } from "./vedtak.ts";

/** Every rule that can be asked from outside, in the order of their ids. */
export const register: readonly Oppslag[] = [
  ...klageregler,
  ...saksbehandlingsregler,
  ...vedtaksregler,
  ...rettighetsregler,
  ...sosialregler,
  ...pengeregler,
  ...statsregler,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const ETTER_ID = new Map(register.map((o) => [o.id, o]));

/** The rule with this id; undefined when there is none. */
export const finnRegel = (id: string): Oppslag | undefined => ETTER_ID.get(id);

/** Asks the rule with this id. Unknown ids and wrong facts are answers with a reason; it never throws. */
export const spor = (id: string, fakta: unknown, paaDato: Dato): Oppslagssvar => slaOpp(finnRegel(id), fakta, paaDato);
