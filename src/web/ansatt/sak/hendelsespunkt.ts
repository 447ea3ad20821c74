import type { Hendelse } from "../../../domene/sak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { klokkeslett, kortDato, midtI } from "../../../grunnmur/sprak.ts";
import { hendelsestekst } from "../../hendelse.ts";
import type { Tidspunkt } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import type { Kontorkontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";

/** One event as the desk reads it: when to the minute, who, what. */
export function hendelsespunkt(k: Kontorkontekst, m: Pick<Mappe, "navn">, h: Hendelse): Tidspunkt {
  const dag = datoAv(h.tid);
  const { tittel, tekst } = hendelsestekst(h, k.sprak, (kode) => midtI(m.navn(kode)));
  return {
    id: String(h.nr),
    dato: dag,
    nar: `${kortDato(dag, k.sprak, k.tid.idag)} ${klokkeslett(h.tid, k.sprak)} · ${h.aktorSlag === "system" ? felles[k.sprak].system : h.aktorNavn}`,
    tittel,
    tekst: tekst || undefined,
  };
}
