import { lenke, ruter } from "../../stier.ts";
import { Boks, Detaljer, type Feltfeil, Handlinger, Knapp, Overskrift, Skjema, Tekst, Tekstfelt } from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

/** Whose case it is, and how it changes hands: taken by one, handed back with a reason by that one or by the leader. */
export function Ansvar({ k, m, feil }: { readonly k: Sakskontekst; readonly m: Mappe; readonly feil: Feltfeil }) {
  const t = oversiktTekst[k.sprak];
  const { sak } = m;
  const min = sak.ansvarlig === k.aktor.ansatt;
  const leder = k.aktor.roller.some((r) => r.rolle === "leder" && r.enhet === sak.enhet);
  const hvem = min ? t.duHar : sak.ansvarligNavn ? t.ansvarligEr(sak.ansvarligNavn) : t.ingenHar;
  return (
    <Boks merketAv="ansvar">
      <Overskrift niva={2} storrelse="sm" id="ansvar">
        {t.ansvar}
      </Overskrift>
      <Tekst>{hvem}</Tekst>
      {sak.ansvarlig !== null && (min || leder) ? (
        <Detaljer tittel={min ? t.leggTilbake : t.leggTilbakeLeder} enkel apen={feil.tilbakegrunn !== undefined}>
          <Skjema handling={lenke(ruter.leggTilbakeSak, iSaken(k))} csrf={k.csrf}>
            <Tekstfelt
              navn="tilbakegrunn"
              etikett={t.tilbakegrunn}
              hjelp={t.tilbakegrunnHjelp}
              feil={feil.tilbakegrunn}
              verdi={k.skjema.tekst("tilbakegrunn")}
              maksTegn={500}
            />
            <Handlinger>
              <Knapp variant="secondary">{t.leggTilbakeKnapp}</Knapp>
            </Handlinger>
          </Skjema>
        </Detaljer>
      ) : null}
    </Boks>
  );
}
