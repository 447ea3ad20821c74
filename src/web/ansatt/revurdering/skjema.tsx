import { REVURDERINGSGRUNNER } from "../../../domene/sak/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { BareOpplest, Detaljer, type Feltfeil, Handlinger, Knapp, Skjema, Tekst, Tekstomrade, Valg } from "../../ui/index.ts";
import type { Mappe } from "../sak/mappe.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { revurderingTekst } from "./revurdering.tekst.ts";

/** Each decision has a form of its own on the same page, so its fields carry its id. */
export const revurderingsfelt = (vedtak: string) =>
  ({ grunn: `revurder-grunn-${vedtak}`, tekst: `revurder-tekst-${vedtak}` }) as const;

/** Is there help to look at again, and nobody who does so already? */
const kanRevurderes = (v: Vedtak, m: Mappe): boolean =>
  v.tilstand === "fattet" &&
  v.poster.some((p) => p.gjelder && (p.utfall === "innvilget" || p.utfall === "delvis")) &&
  !m.revurderinger.some((r) => r.vedtak === v.id && (r.tilstand === "mottatt" || r.tilstand === "utredes"));

interface Props {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly v: Vedtak;
  readonly feil: Feltfeil;
}

/** Opens a case that looks at this decision again. */
export function Revurder({ k, m, v, feil }: Props) {
  if (!v.fattet || !kanRevurderes(v, m)) return null;
  const t = revurderingTekst[k.sprak];
  const felt = revurderingsfelt(v.id);
  const apen = Boolean(feil[felt.grunn] ?? feil[felt.tekst]);
  return (
    <Detaljer tittel={t.tittel} apen={apen}>
      <Tekst dempet>{t.hjelp}</Tekst>
      <Skjema handling={lenke(ruter.revurder, { ...iSaken(k), vedtak: v.id })} csrf={k.csrf}>
        <Valg
          navn={felt.grunn}
          etikett={t.grunn}
          feil={feil[felt.grunn]}
          verdi={k.skjema.tekst(felt.grunn)}
          alternativer={REVURDERINGSGRUNNER.map((g) => ({ verdi: g, etikett: t.grunnene[g] }))}
        />
        <Tekstomrade
          navn={felt.tekst}
          etikett={t.tekst}
          hjelp={t.tekstHjelp}
          feil={feil[felt.tekst]}
          verdi={k.skjema.tekst(felt.tekst)}
          rader={3}
          maksTegn={grenser.klokker.tegnIGrunn}
        />
        <Handlinger>
          <Knapp variant="secondary">
            {t.knapp}
            <BareOpplest>{t.opplest(datoTekst(datoAv(v.fattet.tid), k.sprak, { ukedag: false }))}</BareOpplest>
          </Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
