import type { ReactNode } from "react";
import { useUiTekst } from "./sprakkontekst.ts";

export interface Sjekkpunkt {
  readonly tekst: ReactNode;
  /** Where it can be put right: `#${feltId("begrunnelse")}` or another page. */
  readonly href?: string | undefined;
  /** The section it comes from, in plain words: "Forvaltningsloven § 25". */
  readonly hjemmel?: ReactNode;
  readonly mangler?: boolean | undefined;
}

interface SjekklisteProps {
  readonly punkter: readonly Sjekkpunkt[];
  /** A list of promises and not of tests: nothing is read before each point. */
  readonly bareLofter?: boolean | undefined;
}

/** What is in order (✓) and what is missing (!), each with its §. The word is read aloud, so the sign is not alone. */
export function Sjekkliste({ punkter, bareLofter }: SjekklisteProps) {
  const t = useUiTekst();
  return (
    <ul className="tr-check">
      {punkter.map((p, i) => (
        <li key={typeof p.tekst === "string" ? p.tekst : i} data-miss={p.mangler ? "" : undefined}>
          <div>
            {bareLofter ? null : <span className="ds-sr-only">{p.mangler ? t.mangler : t.iOrden} </span>}
            {p.href ? (
              <a className="ds-link" href={p.href}>
                {p.tekst}
              </a>
            ) : (
              p.tekst
            )}
            {p.hjemmel ? <small>{p.hjemmel}</small> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
