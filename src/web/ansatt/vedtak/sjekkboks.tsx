import type { Vedtak, Vedtakskontroll } from "../../../domene/vedtak/index.ts";
import { stor, tallord } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Lenke, Overskrift, Sjekkliste, Tekst } from "../../ui/index.ts";
import type { Mappe } from "../sak/mappe.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { sjekkpunkter } from "./sjekkpunkter.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface SjekkboksProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly utkast: Vedtak | null;
  readonly kontroll: Vedtakskontroll | null;
}

/** What the law and the letter ask for, met or not, beside the form that answers it. */
export function Sjekkboks({ k, m, utkast, kontroll }: SjekkboksProps) {
  const t = vedtakTekst[k.sprak];
  if (!utkast || !kontroll)
    return (
      <Boks>
        <Tekst dempet>{t.sjekk.tom}</Tekst>
      </Boks>
    );
  const sted = iSaken(k);
  const { punkter, antallMangler } = sjekkpunkter(kontroll, utkast, m.navn, k.sprak, lenke(ruter.sakUtredning, sted));
  const tittel =
    antallMangler === 0
      ? t.sjekk.tittelIngen
      : antallMangler === 1
        ? t.sjekk.tittelEn
        : t.sjekk.tittel(stor(tallord(antallMangler, k.sprak)));
  return (
    <Boks merketAv="mangler">
      <Overskrift niva={2} storrelse="sm" id="mangler">
        {tittel}
      </Overskrift>
      <Sjekkliste punkter={punkter} />
      <Tekst>
        <Lenke href={lenke(ruter.forhandsvisBrev, { ...sted, vedtak: utkast.id })}>{t.seBrevet}</Lenke>
      </Tekst>
    </Boks>
  );
}
