import { type Vedtak, virkning } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { Boks, Merke, Oppsummering, Overskrift, type Slag, Tekst } from "../../ui/index.ts";
import type { Mappe } from "../sak/mappe.ts";
import type { Sakskontekst } from "../sted.ts";
import { revurderingTekst } from "./revurdering.tekst.ts";

const FARGE = { som_for: "noytral", mer: "bra", mindre: "obs", slutter: "fare" } as const satisfies Record<string, Slag>;

interface Props {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  /** The earlier decision. */
  readonly gammelt: Vedtak;
  readonly utkast: Vedtak | null;
}

/** What the person has today, and what the draft does to it, so that nothing is cut unseen. */
export function SerPa({ k, m, gammelt, utkast }: Props) {
  if (!m.serPa || !gammelt.fattet) return null;
  const t = revurderingTekst[k.sprak];
  const dag = datoTekst(datoAv(gammelt.fattet.tid), k.sprak, { ukedag: false });
  const rader = m.poster.flatMap((post) => {
    const gammel = gammelt.poster.find((p) => p.post === post.revurderer);
    const ny = utkast?.poster.find((p) => p.post === post.id);
    const v = gammel && ny ? virkning(ny, gammel) : null;
    const verdi = (
      <>
        {gammel?.omfang} {v ? <Merke slag={FARGE[v]}>{t.virkning[v]}</Merke> : null}
      </>
    );
    return gammel ? [{ navn: m.navn(gammel.tjeneste), verdi }] : [];
  });
  return (
    <Boks merketAv="serpa">
      <Overskrift niva={2} storrelse="sm" id="serpa">
        {t.serPa.tittel}
      </Overskrift>
      <Tekst>
        {t.serPa.vedtak(dag, m.serPa.nummer)} {t.grunnene[m.serPa.revurdering.grunn]}: {m.serPa.revurdering.tekst}
      </Tekst>
      <Oppsummering svar={rader} />
      <Tekst dempet>{t.serPa.hvordan}</Tekst>
    </Boks>
  );
}
