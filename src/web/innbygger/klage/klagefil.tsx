import { eksporterKlage } from "../../../domene/digisos/index.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil } from "../../svar.ts";
import { Lenke, Tekst } from "../../ui/index.ts";
import { her, type Pa } from "../her.ts";
import { klagesideTekst } from "./klage.tekst.ts";
import type { Del } from "./klagebilde.ts";

/** The way to one's own complaint about money as a file. */
export function Klagefil({ k, d }: Del) {
  const { sak, gjelder } = d.b;
  if (sak.spor !== "sosial" || sak.soknad === null || gjelder !== null) return null;
  return (
    <Tekst>
      <Lenke href={lenke(ruter.minKlagefil, { ...her(k), klage: d.klage.id })}>{klagesideTekst[k.sprak].min.lastNed}</Lenke>
    </Tekst>
  );
}

/** The complaint in the national format, to take along. */
export async function minKlagefil(k: Pa<"minKlagefil">): Promise<Response> {
  const klage = await k.les((les) => eksporterKlage(les, k.aktor, { kommune: k.kommune, klage: k.p.klage }));
  if (!klage.ok) return skjult(k, klage.nei.grunn);
  return fil(Buffer.from(`${JSON.stringify(klage.verdi, null, 2)}\n`), "application/json", "klage.json", true);
}
