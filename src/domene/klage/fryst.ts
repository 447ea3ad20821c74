import type { Sak } from "../sak/index.ts";
import type { Klage } from "./typer.ts";
import type { PaklagetVedtak } from "./vedtakFor.sql.ts";

/** The complaint and the decision as they are now: what another body is sent, so that nothing changes under its hands. */
export function fryst(sak: Sak, klage: Klage, pa: PaklagetVedtak) {
  return {
    sakstittel: pa.vedtak.poster.map((p) => p.tjeneste).join(","),
    klagen: {
      sak: sak.nummer,
      spor: sak.spor,
      sprak: sak.sprak,
      mottatt: klage.levertDato,
      rettidig: klage.rettidig,
      uenig: klage.uenig,
      onsket: klage.onsket,
      hvorfor: klage.hvorfor,
      feilIBrevet: klage.feilIBrevet,
      hvorforSen: klage.hvorforSen,
      vilVente: klage.vilVente,
      haster: klage.haster,
    },
    vedtaket: { id: pa.vedtak.id, vedtakstype: pa.vedtakstype, fattet: pa.fattetDato, poster: pa.vedtak.poster },
  };
}
