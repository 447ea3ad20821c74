import { useUiTekst } from "./sprakkontekst.ts";

export interface Fane {
  readonly tekst: string;
  readonly antall?: number | undefined;
  readonly href: string;
  readonly valgt?: boolean | undefined;
}

/** Views of the same thing. They are links to pages, so they are not ARIA tabs. */
export function Faner({ navn, faner }: { readonly navn: string; readonly faner: readonly Fane[] }) {
  return (
    <nav aria-label={navn}>
      <ul className="tr-tabs">
        {faner.map((f) => (
          <li key={f.href}>
            <a href={f.href} aria-current={f.valgt ? "page" : undefined}>
              {f.tekst}
              {f.antall === undefined ? null : <span className="tr-num"> {f.antall}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages to show: first, last, and two on each side of this one; 0 is a gap. */
export function synligeSider(side: number, antall: number): readonly number[] {
  const med = [1, antall];
  for (let n = side - 2; n <= side + 2; n++) if (n > 1 && n < antall) med.push(n);
  const sortert = [...new Set(med)].filter((n) => n >= 1).sort((a, b) => a - b);
  return sortert.flatMap((n, i) => (i > 0 && n - (sortert[i - 1] ?? n) > 1 ? [0, n] : [n]));
}

interface SiderProps {
  /** This page, from 1. */
  readonly side: number;
  /** How many pages there are. */
  readonly antall: number;
  readonly lenke: (side: number) => string;
}

/** The way through a list of several pages; nothing when there is one. */
export function Sider({ side, antall, lenke }: SiderProps) {
  const t = useUiTekst();
  if (antall < 2) return null;
  return (
    <nav aria-label={t.sider}>
      <ul className="tr-tabs">
        {side > 1 ? (
          <li>
            <a href={lenke(side - 1)} rel="prev">
              {t.forrige}
            </a>
          </li>
        ) : null}
        {synligeSider(side, antall).map((n, i) =>
          n === 0 ? (
            <li key={`hull-${i < 3 ? "for" : "etter"}`}>
              <span aria-hidden="true">…</span>
            </li>
          ) : (
            <li key={n}>
              <a href={lenke(n)} aria-label={t.side(n)} aria-current={n === side ? "page" : undefined}>
                {n}
              </a>
            </li>
          ),
        )}
        {side < antall ? (
          <li>
            <a href={lenke(side + 1)} rel="next">
              {t.neste}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
