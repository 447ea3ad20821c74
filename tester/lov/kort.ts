import { type Dato, dato } from "../../src/lov/kjerne/dato.ts";
import type { Felter } from "../../src/lov/kjerne/felt.ts";
import { hjemmelnokkel } from "../../src/lov/kjerne/hjemmel.ts";
import type { Beskrevet } from "../../src/lov/kjerne/regel.ts";
import type { Kravliste, Vurdering } from "../../src/lov/kjerne/svar.ts";
import { slaOpp } from "../../src/lov/register/oppslag.ts";

/** The day that a test means when it says no other. */
const NAA = dato("2026-11-21");

type Svar = Pick<Vurdering<string>, "sporing" | "hjemmel" | "forbehold"> &
  Partial<Pick<Vurdering<string>, "utfall" | "mangler">> & { readonly verdi?: unknown };

/**
 * An answer on one line, as a lawyer would note it: the outcome, what is missing, what a person weighs, the sections, and the reservations.
 * "nei · mangler fylt_67 · pbrl § 2-1d, hol § 3-8"
 */
export function kortSvar(svar: Svar): string {
  const utfall = svar.utfall ?? (typeof svar.verdi === "string" ? svar.verdi : JSON.stringify(svar.verdi));
  const ledd = (ord: string, deler: readonly string[]) => (deler.length === 0 ? [] : [`${ord}${deler.join(", ")}`]);
  return [
    utfall,
    ...ledd(
      "mangler ",
      (svar.mangler ?? []).map((m) => m.sats ?? m.kode),
    ),
    ...ledd(
      "vurder ",
      svar.sporing.flatMap((s) => (s.kode === "vurderes" ? [s.moment] : [])),
    ),
    svar.hjemmel.map(hjemmelnokkel).join(", "),
    ...ledd(
      "",
      svar.forbehold.map((f) => `${f.merke} ${f.grunn}`),
    ),
  ].join(" · ");
}

/** Asks a rule as anybody outside does, with facts that are read first, and notes the answer on one line. */
export function kort<F extends Felter>(regel: Beskrevet<F, unknown>, fakta: object, dag: string | Dato = NAA): string {
  const svar = slaOpp({ ...regel, svarslag: "vurdering" } as never, fakta, dato(dag));
  if (!svar.ok) throw new Error(`${regel.id}: ${JSON.stringify(svar.nei)}`);
  return kortSvar(svar.svar);
}

/** Each requirement on one line, met or not: "formal ja lov · stnl § 43, fvl67 § 17". */
export const kortKrav = (liste: Kravliste<string>): readonly string[] =>
  liste.krav.map((k) => `${k.kode} ${k.oppfylt ? "ja" : "nei"} ${k.grunnlag} · ${k.hjemmel.map(hjemmelnokkel).join(", ")}`);
