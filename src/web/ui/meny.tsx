import type { ReactNode } from "react";
import { Merkesymbol } from "./merkesymbol.tsx";
import { useUiTekst } from "./sprakkontekst.ts";

export interface Menypunkt {
  readonly tekst: string;
  readonly href: string;
  /** The page stands here, or below it. */
  readonly valgt?: boolean | undefined;
}

/** A link to log in, or who is logged in with what belongs to that person. */
export type Innlogging =
  | { readonly inne: false; readonly href: string }
  | {
      readonly inne: true;
      readonly navn: string;
      /** What the person is here: "fullmektig for Astrid Lund", "leder". */
      readonly rolle?: string | undefined;
      readonly lenker?: readonly Menypunkt[] | undefined;
      readonly loggUt: { readonly handling: string; readonly csrf: string };
    };

export function Varemerke({ href, navn, sted }: { readonly href: string; readonly navn: string; readonly sted: string }) {
  return (
    <a className="tr-brand" href={href}>
      <Merkesymbol />
      <span>
        <b>{navn}</b>
        {sted === navn ? null : <span>{sted}</span>}
      </span>
    </a>
  );
}

export function Hovedmeny({ punkter }: { readonly punkter: readonly Menypunkt[] }) {
  const t = useUiTekst();
  return (
    <nav className="tr-nav" aria-label={t.hovedmeny}>
      <ul>
        {punkter.map((p) => (
          <li key={p.href}>
            <a href={p.href} aria-current={p.valgt ? "page" : undefined}>
              {p.tekst}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Log in, or the menu of the person who is. A native details, so it opens without script. */
export function Brukermeny({ innlogging }: { readonly innlogging: Innlogging }) {
  const t = useUiTekst();
  if (!innlogging.inne) {
    return (
      <a className="ds-button" data-variant="secondary" data-size="sm" href={innlogging.href}>
        {t.loggInn}
      </a>
    );
  }
  const { navn, rolle, lenker = [], loggUt } = innlogging;
  return (
    <details className="tr-user">
      <summary className="ds-button" data-variant="secondary" data-size="sm">
        {navn}
      </summary>
      <div>
        <p className="tr-small">
          <span className="tr-muted">{t.innlogget}</span>
          <br />
          <strong>{navn}</strong>
          {rolle ? `, ${rolle}` : null}
        </p>
        <ul>
          {lenker.map((l) => (
            <li key={l.href}>
              <a className="ds-link" href={l.href}>
                {l.tekst}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={loggUt.handling}>
          <input type="hidden" name="_csrf" value={loggUt.csrf} />
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {t.loggUt}
          </button>
        </form>
      </div>
    </details>
  );
}

/** What a page says about being a demonstration; stands above everything else. */
export function Demovarsel({ children }: { readonly children?: ReactNode }) {
  const t = useUiTekst();
  return (
    <div className="tr-demo">
      <div className="tr-wrap">
        <p>{children ?? t.demo}</p>
      </div>
    </div>
  );
}
