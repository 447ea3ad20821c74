import { finnUtkast, fjernVedlegg as fjern } from "../../../domene/soknad/index.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { her, type Pa } from "../her.ts";
import { visSeOver } from "./seover.tsx";
import { soknadTekst } from "./soknad.tekst.ts";
import { taImotVedlegg } from "./vedlegg.ts";

/** Adds files from the page where the answers are checked. */
export async function lastOpp(k: Pa<"lastOpp">): Promise<Response> {
  const utkast = await k.les((les) => finnUtkast(les, k.aktor, k.p.utkast));
  if (!utkast) return skjult(k, "finnes_ikke");
  const ingen = k.skjema.filer("filer").length === 0;
  const feil = ingen ? [soknadTekst[k.sprak].vedlegg.ingenValgt] : await taImotVedlegg(k, utkast, "filer");
  if (feil.length > 0) return visSeOver(k, utkast.id, { filer: feil.join(" ") });
  return videre(lenke(ruter.seOver, { ...her(k), utkast: utkast.id }));
}

/** Takes a file away. One that is gone already is gone. */
export async function fjernVedlegg(k: Pa<"fjernVedlegg">): Promise<Response> {
  const { utkast, fil } = k.p;
  if (!(await k.les((les) => finnUtkast(les, k.aktor, utkast)))) return skjult(k, "finnes_ikke");
  await k.skriv((tx) => fjern(tx, k.aktor, { utkast, fil }));
  return videre(lenke(ruter.seOver, { ...her(k), utkast }));
}
