import type { ReactNode } from "react";

interface LenkeProps {
  readonly href: string;
  /** The language of what it leads to, when it is another than the page's. */
  readonly sprak?: string | undefined;
  /** Sent as a file. */
  readonly lastNed?: boolean | undefined;
  /** What is read after the text: "Endre" + " hva som er vanskelig". */
  readonly opplest?: string | undefined;
  readonly children: ReactNode;
}

export function Lenke({ href, sprak, lastNed, opplest, children }: LenkeProps) {
  return (
    <a className="ds-link" href={href} hrefLang={sprak} download={lastNed ? "" : undefined}>
      {children}
      {opplest ? <span className="ds-sr-only"> {opplest}</span> : null}
    </a>
  );
}

/** "55 00 00 12" as something to press; +47 is added when no land is given. */
export function Telefon({ nummer }: { readonly nummer: string }) {
  const siffer = nummer.replace(/[^\d+]/g, "");
  const fullt = siffer.startsWith("+") || siffer.length < 8 ? siffer : `+47${siffer}`;
  return (
    <a className="ds-link tr-num" href={`tel:${fullt}`}>
      {nummer}
    </a>
  );
}
