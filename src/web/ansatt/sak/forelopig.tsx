import { erSvarklokke, grunntekst, type Klart } from "../../../domene/forelopig/index.ts";
import { lenke, ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { Forelopigboks } from "../forelopig/skjema.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";

/** The letter about a late answer to the application. */
export function Forelopig({
  k,
  m,
  klart,
  feil,
}: {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly klart: Klart | null;
  readonly feil: Feltfeil;
}) {
  return (
    <Forelopigboks
      sprak={k.sprak}
      csrf={k.csrf}
      idag={k.tid.idag}
      handling={lenke(ruter.forelopigSvar, iSaken(k))}
      klart={klart ? { ...klart, grunn: grunntekst(klart.grunn, k.sprak) } : null}
      klokke={m.klokker.find((f) => f.klage === null && erSvarklokke(f.slag))?.id ?? ""}
      feil={feil}
      verdi={(navn, ellers) => k.skjema.tekst(navn) || ellers}
    />
  );
}
