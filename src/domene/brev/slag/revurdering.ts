import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, skrevet } from "../deler.ts";
import { brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { overTabell } from "../poster.ts";
import type { Brevpost, Vedtaksbrevfakta } from "../vedtaksfakta.ts";
import { revurderingTekst } from "./revurdering.tekst.ts";
import { vedtaksdeler, vedtakshull, vedtakstekster, vedtakstrekk } from "./vedtak.ts";

type Virkning = keyof (typeof revurderingTekst)["nb"]["virkning"];

export interface Revurderingsfakta extends Omit<Vedtaksbrevfakta, "soknad"> {
  /** The decision that was looked at again, and why. */
  readonly gammelt: {
    readonly vedtatt: Dato;
    readonly fordi: keyof (typeof revurderingTekst)["nb"]["fordi"];
    readonly hvorfor: string;
  };
  /** What each answer does to what the person has, in the order of the answers; null where there is nothing to hold it against. */
  readonly virkninger: readonly (Virkning | null)[];
}

/** The gravest first: it is the one that the heading tells. */
const ALVOR: readonly Virkning[] = ["slutter", "mindre", "mer", "som_for"];

/** What becomes of one thing, with its day: "Rengjøring: Hjelpen din slutter fra 1. februar 2027." */
function punkt(p: Brevpost, v: Virkning, sprak: Brevsprak): string {
  const t = revurderingTekst[sprak];
  return `${p.tjeneste}: ${t.virkning[v](p.fra === null ? "" : brevdato(p.fra, sprak))}`;
}

/**
 * The letter with a vedtak that looks at an earlier one again: which, why, and for each thing whether it goes on, grows, shrinks or ends, and
 * from when. The rest is what every vedtak says (fvl §§ 23–25 and 27).
 */
export function revurderingsbrev(f: Revurderingsfakta, sprak: Brevsprak): Brevmodell {
  const t = revurderingTekst[sprak];
  const storst = ALVOR.find((v) => f.virkninger.includes(v)) ?? "som_for";
  const punkter = f.poster.flatMap((p, i) => {
    const v = f.virkninger[i];
    return v ? [avsnitt("B3", punkt(p, v, sprak))] : [];
  });
  return brev(f, sprak, {
    slag: "vedtak",
    tittel: t.tittel[storst],
    deler: [
      ...del(null, [
        avsnitt("B3", `${t.igjen(brevdato(f.gammelt.vedtatt, sprak))} ${t.fordi[f.gammelt.fordi]}`),
        ...skrevet("B3", f.gammelt.hvorfor),
        ...punkter,
        ...overTabell(f.poster, [t.hode.gjelder, t.hode.svar], sprak),
        avsnitt("B3", t.gammelt),
      ]),
      ...vedtaksdeler(f, sprak, { medKostnader: true }),
    ],
    trekk: vedtakstrekk(f),
    hull: vedtakshull(f),
    tekster: vedtakstekster(f),
  });
}
