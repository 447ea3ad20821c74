import { useUiTekst } from "./sprakkontekst.ts";

interface BrodsmulerProps {
  /** From the top down to the page above this one. */
  readonly spor: readonly { readonly tekst: string; readonly href: string }[];
  /** This page. */
  readonly her: string;
}

/** Where the page stands. */
export function Brodsmuler({ spor, her }: BrodsmulerProps) {
  const t = useUiTekst();
  return (
    <nav className="ds-breadcrumbs" aria-label={t.duErHer}>
      <ol>
        {spor.map((s) => (
          <li key={s.href}>
            <a className="ds-link" href={s.href}>
              {s.tekst}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{her}</span>
        </li>
      </ol>
    </nav>
  );
}
