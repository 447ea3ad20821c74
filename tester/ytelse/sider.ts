import type { Kommune } from "../../src/domene/kommune/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import type { Nettbruker } from "../oppsett/nettbruker.ts";
import { innbygger, saksbehandler } from "./folk.ts";

export interface Maaltside {
  readonly navn: string;
  readonly sti: string;
  readonly hvem: Nettbruker | null;
}

/** The pages that are asked for, each by somebody who may see it. */
export async function sidene(base: Base, adresse: string, kommune: Kommune): Promise<Maaltside[]> {
  const rot = `/nb/${kommune.slug}`;
  const kari = await innbygger(base, adresse, kommune);
  const siv = await saksbehandler(base, adresse, kommune);
  const sak = `${rot}/kontor/sak/${siv.sak}`;
  return [
    { navn: "forsiden", sti: rot, hvem: null },
    { navn: `min side (${kari.saker} saker)`, sti: `${rot}/min-side`, hvem: kari.n },
    { navn: "arbeidslisten", sti: `${rot}/kontor`, hvem: siv.n },
    { navn: "en sak", sti: sak, hvem: siv.n },
    { navn: "brev, lest (PDF)", sti: `${rot}/min-side/brev/${kari.brev}/pdf`, hvem: kari.n },
    { navn: "brev, laget (PDF)", sti: `${sak}/vedtak/${siv.vedtak}/brev/pdf`, hvem: siv.n },
  ];
}
