import type { ReactNode } from "react";

interface LevendeProps {
  /** Where the parts are asked for, and the mark of those that stand here. */
  readonly href: string;
  readonly etag: string;
  /** The sentence when something has changed, and the one when a colleague took something, with {hvem} and {sak}. */
  readonly endret: string;
  readonly tatt: string;
  readonly children: ReactNode;
}

/** Around a list that is kept up to date by the script "lista". What has happened is said politely, in a sentence that is also seen. */
export function Levende({ href, etag, endret, tatt, children }: LevendeProps) {
  return (
    <div className="tr-flow" data-levende={href} data-etag={etag} data-endret={endret} data-tatt={tatt}>
      {children}
      <p className="tr-small tr-muted" role="status" data-levende-melding />
    </div>
  );
}

/** One part that is replaced as a whole. */
export const Del = ({ navn, children }: { readonly navn: string; readonly children: ReactNode }) => (
  <div className="tr-flow" data-del={navn} tabIndex={-1}>
    {children}
  </div>
);
