import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { klagevei } from "../../lov/klagevei.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import { finnTjeneste } from "../tjeneste/index.ts";
import type { Vedtak } from "../vedtak/index.ts";

/** The kind of decision a vedtak is, in the law's sense: what its services are. Every item of one vedtak has the same route. */
export function vedtakstypeFor(vedtak: Pick<Vedtak, "poster">): Vedtakstype {
  const typer = vedtak.poster.map((p) => finnTjeneste(p.tjeneste)?.vedtakstype).filter((t) => t !== null && t !== undefined);
  const [forste] = typer;
  sikre(forste, "a vedtak is about a service that can be decided");
  return forste;
}

export type Instans = "statsforvalter" | "klagenemnd";

/** The body that decides in the end about this kind of decision. The kommune's own decisions go to one of two. */
export function instansFor(vedtakstype: Vedtakstype, idag: Dato): Instans {
  const { klageinstans } = klagevei(vedtakstype, idag);
  sikre(
    klageinstans === "statsforvalter" || klageinstans === "klagenemnd",
    "a decision of the desk goes to Statsforvalteren or the klagenemnd",
  );
  return klageinstans;
}

/** Decisions by the body that decides a complaint about them: one complaint has one road. */
export function etterKlageinstans<V extends Pick<Vedtak, "poster">>(vedtak: readonly V[], idag: Dato): V[][] {
  const grupper = new Map<string, V[]>();
  for (const v of vedtak) {
    const instans = instansFor(vedtakstypeFor(v), idag);
    grupper.set(instans, [...(grupper.get(instans) ?? []), v]);
  }
  return [...grupper.values()];
}
