import { mangeltekst } from "../../../domene/brev/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import type {
  KanIkkeFatte,
  KanIkkeReturnere,
  KanIkkeSendeTilGodkjenning,
  KanIkkeSkriveVedtak,
  Vedtak,
} from "../../../domene/vedtak/index.ts";
import { naTekst } from "../nar.ts";
import type { Sakskontekst } from "../sted.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { vedtaksnektTekst } from "./nekt.tekst.ts";
import type { Vedtaksavslag } from "./side.tsx";
import { kontrollfeil } from "./sjekkpunkter.ts";

export type Vedtaksnekt = Exclude<
  KanIkkeSkriveVedtak | KanIkkeSendeTilGodkjenning | KanIkkeReturnere | KanIkkeFatte,
  KanIkkeApne
>;

/** What a lawful refusal is said with, and where: one place for every act on a decision. */
export function avslagFor(k: Sakskontekst, n: Vedtaksnekt, utkast: Vedtak | null, navn: Tjenestenavn): Vedtaksavslag {
  const t = vedtaksnektTekst[k.sprak];
  const hele = (setning: string, status: 409 | 422 = 409): Vedtaksavslag => ({ status, feil: { "": setning } });
  switch (n.grunn) {
    case "endret_av_annen":
      return { ...hele(t.endret_av_annen(n.navn, naTekst(n.tid, k))), visLagret: true };
    case "til_godkjenning":
    case "alt_fattet":
      return hele(t[n.grunn](n.navn, naTekst(n.tid, k)));
    case "ingen_utkast":
    case "sak_avsluttet":
    case "post_finnes_ikke":
    case "postene_ligger_fast":
    case "vedtak_finnes_ikke":
    case "gjores_i_klagen":
    case "trenger_godkjenning":
    case "eget_vedtak":
      return hele(t[n.grunn]);
    case "post_uten_tjeneste":
    case "post_besvart":
    case "tjeneste_uten_vedtak":
    case "post_endret":
      return hele(t[n.grunn](String(n.nr)));
    case "ufullstendig":
      return { status: 422, feil: utkast ? kontrollfeil(n.kontroll, utkast, navn, k.sprak) : { "": t.ufullstendig } };
    case "annet_vedtak_gjelder":
      return { status: 409, feil: { avslutt: t.annet_vedtak_gjelder } };
    case "mangler_grunn":
      return { status: 422, feil: { retur_grunn: t.mangler_grunn } };
    case "brev_ufullstendig":
      return hele(t.brev_ufullstendig(n.mangler.map((m) => mangeltekst(m, k.sprak)).join(" ")), 422);
  }
}
