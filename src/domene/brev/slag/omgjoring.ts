import { prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, skrevet } from "../deler.ts";
import { brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { overTabell } from "../poster.ts";
import { kostnaderNa } from "../rettigheter.ts";
import type { Vedtaksbrevfakta } from "../vedtaksfakta.ts";
import { omgjoringTekst } from "./omgjoring.tekst.ts";
import { vedtaksdeler, vedtakshull, vedtakstekster, vedtakstrekk } from "./vedtak.ts";

export interface Omgjoringsfakta extends Omit<Vedtaksbrevfakta, "soknad"> {
  readonly klagen: { readonly mottatt: Dato; readonly vedtakFra: Dato };
  /** `delvis`: the rest is upheld, and goes on to the body above with a letter of its own. */
  readonly medhold: "helt" | "delvis";
  /** What changed the mind: new facts, an error, another judgement. */
  readonly hvorforEndret: string;
}

/** The letter with the new vedtak after a complaint: why it changed, where the complaint goes now, and costs (fvl §§ 33, 35, 36). */
export function omgjoring(f: Omgjoringsfakta, sprak: Brevsprak): Brevmodell {
  const t = omgjoringTekst[sprak];
  const fikk = t.fikk(brevdato(f.klagen.mottatt, sprak), brevdato(f.klagen.vedtakFra, sprak));
  return brev(f, sprak, {
    slag: "omgjoring",
    tittel: t.tittel[f.medhold],
    deler: [
      ...del(null, [
        avsnitt("B3", `${fikk} ${t[f.medhold]}`),
        ...overTabell(f.poster, [t.hode.gjelder, t.hode.svar], sprak),
        avsnitt("B3", t.gammelt),
      ]),
      ...del(t.hvorfor, skrevet("hvorfor_endret", f.hvorforEndret)),
      ...del(t.videre.overskrift, [
        avsnitt("videre", t.videre[f.medhold](f.klage.instansnavn)),
        kostnaderNa(prosesslov(f.dato), sprak),
      ]),
      ...vedtaksdeler(f, sprak, { medKostnader: false }),
    ],
    trekk: vedtakstrekk(f),
    hull: vedtakshull(f),
    tekster: vedtakstekster(f),
  });
}
