import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { brukIVedtaket, type KanIkkeBruke, type KanIkkeRegne, regn } from "../../../domene/sosialhjelp/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { manedTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { satsnavn } from "../../sporing.ts";
import { ruter } from "../../stier.ts";
import { gjor } from "../gjor.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import type { Sakskontekst } from "../sted.ts";
import { beregningTekst } from "./beregning.tekst.ts";
import { beregningsside } from "./side.tsx";
import { lesHusholdning } from "./skjema.ts";

/** Works it out and keeps it, or shows the form again with what is wrong at its field. */
export async function regnUt(k: Sakskontekst): Promise<Response> {
  const lest = lesHusholdning(k.skjema, k.sprak);
  if (!lest.ok) return beregningsside(k, { status: 422, feil: lest.nei });
  const inn = { sak: k.p.sak, ...lest.verdi, vurdering: k.skjema.tekst("vurdering") };
  return gjor(
    k,
    (tx) => regn(tx, k.aktor, k.tid, inn),
    { ok: "regnet", til: ruter.sakBeregning },
    (n: Exclude<KanIkkeRegne, KanIkkeApne>) => beregningsside(k, regnefeil(k, n, inn.maned)),
  );
}

function regnefeil(k: Sakskontekst, n: Exclude<KanIkkeRegne, KanIkkeApne>, maned: Dato): Avslag {
  const t = beregningTekst[k.sprak].feil;
  switch (n.grunn) {
    case "mangler_vurdering":
      return { status: 422, feil: { vurdering: t.mangler_vurdering } };
    case "for_lang":
      return { status: 422, feil: { vurdering: t.for_lang(String(grenser.sosialhjelp.tegnIVurdering)) } };
    case "mangler_sats": {
      const navn = n.mangler.flatMap((m) => (m.sats ? [satsnavn(m.sats, k.sprak)] : []));
      return { status: 422, feil: { maned: t.mangler_sats(navn.join(", "), manedTekst(maned, k.sprak)) } };
    }
  }
}

/** The newest working out goes into the draft of the decision, and the reader with it. */
export function brukBeregningen(k: Sakskontekst): Promise<Response> {
  const t = beregningTekst[k.sprak].feil;
  return gjor(
    k,
    (tx) => brukIVedtaket(tx, k.aktor, k.tid, { sak: k.p.sak }),
    { ok: "brukt", til: ruter.sakVedtak },
    (n: Exclude<KanIkkeBruke, KanIkkeApne>) => {
      const setning = n.grunn === "ingen_beregning" || n.grunn === "ingen_stonad" ? t[n.grunn] : t.vedtak;
      return beregningsside(k, { status: 409, feil: { "": setning } });
    },
  );
}
