import { fellessider } from "./felles.ts";
import { omsorgssider } from "./omsorg.ts";
import { pengesider } from "./penger.ts";
import { startsider } from "./start.ts";
import type { Side, Sporsmal, Svar } from "./typer.ts";

const [bosted, kontakt, opplysninger] = fellessider;
const [penger, familie, ...okonomi] = pengesider;

/** Every page in the order it comes: emergency first, the need before anything that costs, whom we may ask last. */
export const sider: readonly Side[] = [
  ...startsider,
  ...omsorgssider,
  penger,
  familie,
  bosted,
  ...okonomi,
  kontakt,
  opplysninger,
];

/** The pages this application has, as far as it is filled in. A care application has nine, one for money nine; branches come beside. */
export const siderFor = (svar: Svar): readonly Side[] => sider.filter((s) => s.visNar(svar));

/** The page with this id, if this application has it; null otherwise: the id comes from an address. */
export const finnSide = (id: string, svar: Svar): Side | null => siderFor(svar).find((s) => s.id === id) ?? null;

/** The questions a page shows, with the answers of the pages before it. */
export const synlige = (side: Side, svar: Svar): readonly Sporsmal[] => side.sporsmal.filter((s) => s.visNar(svar));

/** The page after this one; null after the last, where the answers are checked. */
export function nesteSide(id: string, svar: Svar): Side | null {
  const rekke = siderFor(svar);
  return rekke[rekke.findIndex((s) => s.id === id) + 1] ?? null;
}

/** The page before this one; null before the first. */
export function forrigeSide(id: string, svar: Svar): Side | null {
  const rekke = siderFor(svar);
  return rekke[rekke.findIndex((s) => s.id === id) - 1] ?? null;
}

const etterId = new Map(sider.flatMap((s) => s.sporsmal).map((s) => [s.id, s]));

/** The question with this id, or undefined. */
export const sporsmalMed = (id: string): Sporsmal | undefined => etterId.get(id);
