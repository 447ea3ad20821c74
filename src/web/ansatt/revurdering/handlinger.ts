import { revurder } from "../../../domene/endring/index.ts";
import { REVURDERINGSGRUNNER } from "../../../domene/sak/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { erSkjult } from "../gjor.ts";
import { her } from "../sted.ts";
import { vedtaksside } from "../vedtak/side.tsx";
import { revurderingTekst } from "./revurdering.tekst.ts";
import { revurderingsfelt } from "./skjema.tsx";

type Revurderingskontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/vedtak/:vedtak/revurder">;

/** Opens the case that looks again, and goes there. */
export async function revurderVedtaket(k: Revurderingskontekst): Promise<Response> {
  const t = revurderingTekst[k.sprak].feil;
  const felt = revurderingsfelt(k.p.vedtak);
  const grunn = REVURDERINGSGRUNNER.find((g) => g === k.skjema.tekst(felt.grunn));
  if (grunn === undefined) return vedtaksside(k, { status: 422, feil: { [felt.grunn]: t.grunn } });
  const inn = { sak: k.p.sak, vedtak: k.p.vedtak, grunn, tekst: k.skjema.tekst(felt.tekst) };
  const svar = await k.skriv((tx) => revurder(tx, k.aktor, k.tid, inn));
  if (svar.ok) return videre(lenke(ruter.sak, { ...her(k), sak: svar.verdi.id }, { ok: "revurdering" }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  switch (n.grunn) {
    case "mangler_tekst":
    case "for_lang":
      return vedtaksside(k, { status: 422, feil: { [felt.tekst]: t[n.grunn] } });
    case "revurderes_alt":
      return vedtaksside(k, { status: 409, feil: { "": t.revurderes_alt(n.nummer) } });
    case "gjelder_ikke":
      return vedtaksside(k, { status: 409, feil: { "": t.gjelder_ikke } });
    default:
      return skjult(k, "finnes_ikke");
  }
}
