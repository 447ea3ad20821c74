import { Children, type ReactNode } from "react";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { Tid } from "./tid.tsx";

interface ListeProps {
  /** nummerert: the order matters. lenker: no bullets, each link on its own line. */
  readonly slag?: "punkter" | "nummerert" | "lenker" | undefined;
  readonly punkter: readonly ReactNode[];
}

export function Liste({ slag = "punkter", punkter }: ListeProps) {
  const L = slag === "nummerert" ? "ol" : "ul";
  return (
    <L className={slag === "lenker" ? "tr-links" : "ds-list"}>
      {Children.map(punkter, (p) => (
        <li>{p}</li>
      ))}
    </L>
  );
}

export interface Behov {
  readonly tittel: string;
  readonly tekst: string;
  readonly href: string;
}

/** Needs, or services, that one may choose: name, a line about it, an arrow. */
export function Behovsliste({ behov }: { readonly behov: readonly Behov[] }) {
  return (
    <ul className="tr-needs">
      {behov.map((b) => (
        <li key={`${b.href} ${b.tittel}`}>
          <a href={b.href}>
            <b>{b.tittel}</b>
            <small>{b.tekst}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

export interface Nyhet {
  readonly tittel: string;
  readonly href: string;
  readonly dato: Dato;
  readonly tekst?: ReactNode;
  /** The language it is written in, when it is another than the page's. */
  readonly sprak?: string | undefined;
}

/** News with its date in a column to the left. */
export function Nyhetsliste({ nyheter }: { readonly nyheter: readonly Nyhet[] }) {
  return (
    <ul className="tr-news" data-dated>
      {nyheter.map((n) => (
        <li key={n.href}>
          <p className="tr-muted">
            <Tid dato={n.dato} form="dato" />
          </p>
          <div lang={n.sprak}>
            <h3>
              <a className="ds-link" href={n.href}>
                {n.tittel}
              </a>
            </h3>
            {n.tekst ? <p className="tr-muted">{n.tekst}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

export interface Dokumentlinje {
  readonly tittel: string;
  /** null: it cannot be opened, and `om` says why. */
  readonly href: string | null;
  /** "17. november · PDF, 1 side" */
  readonly om: ReactNode;
}

/** Letters or documents in a narrow box. */
export function Dokumentliste({ dokumenter }: { readonly dokumenter: readonly Dokumentlinje[] }) {
  return (
    <ul className="tr-news" data-tight>
      {dokumenter.map((d) => (
        <li key={d.href ?? d.tittel}>
          {d.href === null ? (
            d.tittel
          ) : (
            <a className="ds-link" href={d.href}>
              {d.tittel}
            </a>
          )}
          <span className="tr-small tr-muted">{d.om}</span>
        </li>
      ))}
    </ul>
  );
}
