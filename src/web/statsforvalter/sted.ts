import type { Instanseier } from "../../domene/klageinstans/index.ts";
import { aktorId } from "../../domene/tilgang/index.ts";
import type { Malform } from "../../grunnmur/sprak.ts";
import type { Kontekst } from "../kontekst.ts";
import { lenke, ruter } from "../stier.ts";
import { instansTekst } from "./instans.tekst.ts";

/** A request at one of the two desks that decide complaints for good. */
export type Instanskontekst = Kontekst<"nemnd" | "embete">;

/** Where these pages are shown: the same pages for a Statsforvalter and for the klagenemnd of a kommune. */
export interface Instanssted {
  readonly k: Instanskontekst;
  readonly eier: Instanseier;
  /** "Statsforvalteren i Vestland", "klagenemnda i Sogndal kommune" */
  readonly navn: string;
  /** The id of the one who works here, as it stands on a case that was taken. */
  readonly jeg: string;
  liste(sok?: Record<string, string | undefined>): string;
  sak(id: string, sok?: Record<string, string | undefined>): string;
  dokument(id: string, nr: number): string;
  ta(id: string): string;
  forelopig(id: string): string;
  avgjor(id: string): string;
  /** Takes up by itself whether the decision of a forwarded case should wait. */
  vurderVent(id: string): string;
  vent(id: string, sok?: Record<string, string | undefined>): string;
  svarVent(id: string): string;
}

/** The Statsforvalter's desk. */
export function hosStatsforvalteren(k: Kontekst<"embete", "/:sprak/statsforvalter/:embete">): Instanssted {
  const p = { sprak: k.sprak, embete: k.embete.id };
  return {
    k,
    eier: { embete: k.embete.id },
    navn: k.embete.navn[k.sprak],
    jeg: aktorId(k.aktor),
    liste: (sok) => lenke(ruter.statsforvalter, p, sok),
    sak: (instanssak, sok) => lenke(ruter.sfSak, { ...p, instanssak }, sok),
    dokument: (instanssak, nr) => lenke(ruter.sfDokument, { ...p, instanssak, nr: String(nr) }),
    ta: (instanssak) => lenke(ruter.sfTa, { ...p, instanssak }),
    forelopig: (instanssak) => lenke(ruter.sfForelopig, { ...p, instanssak }),
    avgjor: (instanssak) => lenke(ruter.sfAvgjor, { ...p, instanssak }),
    vurderVent: (instanssak) => lenke(ruter.sfVurderVent, { ...p, instanssak }),
    vent: (ventesak, sok) => lenke(ruter.sfVent, { ...p, ventesak }, sok),
    svarVent: (ventesak) => lenke(ruter.sfSvarVent, { ...p, ventesak }),
  };
}

/** The desk of the kommune's own klagenemnd. */
export function hosNemnda(k: Kontekst<"nemnd", "/:sprak/:kommune/nemnd">): Instanssted {
  const p = { sprak: k.sprak, kommune: k.kommune.slug };
  const sprak: Malform = k.sprak;
  return {
    k,
    eier: { nemndI: k.kommune.nummer },
    navn: instansTekst[sprak].nemnda(k.kommune.navn),
    jeg: aktorId(k.aktor),
    liste: (sok) => lenke(ruter.nemnd, p, sok),
    sak: (instanssak, sok) => lenke(ruter.nemndsak, { ...p, instanssak }, sok),
    dokument: (instanssak, nr) => lenke(ruter.nemndDokument, { ...p, instanssak, nr: String(nr) }),
    ta: (instanssak) => lenke(ruter.nemndTa, { ...p, instanssak }),
    forelopig: (instanssak) => lenke(ruter.nemndForelopig, { ...p, instanssak }),
    avgjor: (instanssak) => lenke(ruter.nemndAvgjor, { ...p, instanssak }),
    vurderVent: (instanssak) => lenke(ruter.nemndVurderVent, { ...p, instanssak }),
    vent: (ventesak, sok) => lenke(ruter.nemndVent, { ...p, ventesak }, sok),
    svarVent: (ventesak) => lenke(ruter.nemndSvarVent, { ...p, ventesak }),
  };
}
