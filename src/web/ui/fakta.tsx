import type { ReactNode } from "react";
import { useUiTekst } from "./sprakkontekst.ts";

export interface Faktum {
  readonly navn: ReactNode;
  /** A text is set in bold; anything else (a `Frist`, a date) as it is. */
  readonly verdi: ReactNode;
  readonly under?: ReactNode;
}

/** Three to six facts side by side. */
export function Fakta({ fakta }: { readonly fakta: readonly Faktum[] }) {
  return (
    <dl className="tr-facts">
      {fakta.map((f, i) => (
        <div key={typeof f.navn === "string" ? f.navn : i}>
          <dt>{f.navn}</dt>
          <dd>
            {typeof f.verdi === "string" ? <b>{f.verdi}</b> : f.verdi}
            {f.under ? <small>{f.under}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface Svar {
  readonly navn: ReactNode;
  /** Line breaks in a text are kept. */
  readonly verdi: ReactNode;
  /** Where it is changed, and what "Endre" is read as: "Endre hva som er vanskelig". */
  readonly endre?: { readonly href: string; readonly hva: string } | undefined;
}

/** Questions and answers in rows: check your answers, an assessment, who has read the case. `stablet` in a narrow column. */
export function Oppsummering({ svar, stablet }: { readonly svar: readonly Svar[]; readonly stablet?: boolean | undefined }) {
  const t = useUiTekst();
  return (
    <dl className="tr-sum" data-stack={stablet ? "" : undefined}>
      {svar.map((s, i) => (
        <div key={typeof s.navn === "string" ? `${s.navn}-${i}` : i}>
          <dt>{s.navn}</dt>
          <dd>{s.verdi}</dd>
          {s.endre ? (
            <dd>
              <a className="ds-link" href={s.endre.href}>
                {t.endre}
                <span className="ds-sr-only"> {s.endre.hva}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
