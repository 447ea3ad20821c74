import { finnFil, lagFil } from "../../../domene/utbetaling/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import type { Kontekst } from "../../kontekst.ts";
import { ikkeFunnet, ikkeTilgang } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil, videre } from "../../svar.ts";
import { her, type Lederkontekst, utbetalingsliste } from "./leder.tsx";
import { utbetalingTekst } from "./utbetaling.tekst.ts";

/** Makes the file of what is due and somebody else has planned. */
export async function lagBetalingsfil(k: Lederkontekst): Promise<Response> {
  const t = utbetalingTekst[k.sprak].leder;
  const svar = await k.skriv((tx) => lagFil(tx, k.aktor, k.tid));
  if (svar.ok) return videre(lenke(ruter.utbetalinger, her(k), { antall: String(svar.verdi.antall) }));
  if (svar.nei.grunn === "uten_konto") return utbetalingsliste(k, { status: 409, feil: { "": t.utenKonto } });
  if (svar.nei.grunn === "ingen") return utbetalingsliste(k, { status: 409, feil: { "": t.ingen } });
  return ikkeTilgang(k);
}

/** The file as it was made. */
export async function hentBetalingsfil(k: Kontekst<"leder", "/:sprak/:kommune/kontor/utbetalinger/fil">): Promise<Response> {
  const id = k.sok.get("id") ?? "";
  if (!erId(id)) return videre(lenke(ruter.utbetalinger, { sprak: k.sprak, kommune: k.kommune.slug }));
  const funnet = await k.les((les) => finnFil(les, k.kommune.nummer, id));
  if (!funnet) return ikkeFunnet(k);
  return fil(Buffer.from(funnet.innhold), "application/xml", `${funnet.meldingsid}.xml`, true);
}
