import { Detaljer, Tekst } from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

/** So short that it is a choice and not somebody's words. */
const KORT = 25;

/** What was typed in a form that can no longer be saved: nobody's words are lost because a colleague was first. */
export function Beholdt({ k }: { readonly k: Sakskontekst }) {
  const tekster = k.skjema.felter.filter(([navn, verdi]) => !navn.startsWith("_") && verdi.trim().length > KORT);
  if (tekster.length === 0) return null;
  return (
    <Detaljer tittel={vedtakTekst[k.sprak].beholdt} apen>
      {tekster.map(([navn, verdi]) => (
        <Tekst key={navn}>{verdi}</Tekst>
      ))}
    </Detaljer>
  );
}
