import type { Oppgaverad } from "../../../domene/oppgave/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { her, type Kontorkontekst } from "../sted.ts";

/** Work on a complaint, done on the complaint's own page. */
export const KLAGESLAG: ReadonlySet<string> = new Set([
  "behandle_klage",
  "utsett_klagefrist",
  "oversend_klage",
  "folg_opp_klageavgjorelse",
  "avgjor_utsatt",
  "iverksett_vedtak",
]);

const BREVSLAG: ReadonlySet<string> = new Set(["forelopig_svar", "forelopig_mangler"]);

/** Where the work of a task is done. */
export function arbeidssted(k: Kontorkontekst, o: Pick<Oppgaverad, "sak" | "klage" | "slag">): string {
  const sak = { ...her(k), sak: o.sak };
  if (o.klage && (KLAGESLAG.has(o.slag) || BREVSLAG.has(o.slag)))
    return `${lenke(ruter.klage, { ...her(k), klage: o.klage })}${BREVSLAG.has(o.slag) ? "#forelopig" : ""}`;
  switch (o.slag) {
    case "finn_botilbud":
    case "botilbud_samtale":
    case "gi_garanti":
      return lenke(ruter.sakBolig, sak);
    case "avklar_livshendelse":
    case "send_papirer":
      return lenke(ruter.livshendelse, sak);
    case "vedtak_slutter":
    case "varsel_besvart":
    case "godkjenn_vedtak":
    case "rett_vedtak":
    case "post_brev":
    case "varsel_feilet":
      return lenke(ruter.sakVedtak, sak);
    case "planlegg_utbetaling":
      return lenke(ruter.sakUtbetaling, sak);
    case "vurder_dokument":
    case "dokument_uteblitt":
      return lenke(ruter.sakDokumenter, sak);
    case "svar_melding":
      return `${lenke(ruter.sak, sak)}#meldinger`;
    case "forelopig_svar":
    case "forelopig_mangler":
      return `${lenke(ruter.sak, sak)}#forelopig`;
    default:
      return lenke(ruter.sak, sak);
  }
}
