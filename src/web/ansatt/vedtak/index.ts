import type { Tjen } from "../../tjen.ts";
import { forhandsvisning, forhandsvisningPdf, leggIPosten, sendtBrev } from "./brevside.tsx";
import {
  autolagreVedtak,
  fattVedtaket,
  returnerVedtaket,
  sendVedtakTilGodkjenning,
  settInnTekst,
  skrivVedtak,
} from "./handlinger.ts";
import { vedtaksside } from "./side.tsx";
import { avklarSluttet } from "./slutt.tsx";

/** The decisions of a case, and their letters. */
export function registrerVedtak(tjen: Tjen): void {
  tjen("sakVedtak", (k) => vedtaksside(k));
  tjen("skrivVedtak", skrivVedtak);
  tjen("settInnTekst", settInnTekst);
  tjen("autolagreVedtak", autolagreVedtak);
  tjen("sendTilGodkjenning", sendVedtakTilGodkjenning);
  tjen("returnerVedtak", returnerVedtaket);
  tjen("avklarSlutt", avklarSluttet);
  tjen("fattVedtak", fattVedtaket);
  tjen("forhandsvisBrev", forhandsvisning);
  tjen("forhandsvisPdf", forhandsvisningPdf);
  tjen("brevPdf", sendtBrev);
  tjen("postleggBrev", leggIPosten);
}
