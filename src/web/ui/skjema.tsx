import type { ReactNode } from "react";
import { useUiTekst } from "./sprakkontekst.ts";

interface SkjemaProps {
  /** Where it is posted. */
  readonly handling: string;
  readonly csrf: string;
  /** The idempotency key, on a form that makes something: the same form sent twice makes it once. */
  readonly nokkel?: string | undefined;
  /** The row's version when the page was shown, so that two people do not write over each other. */
  readonly versjon?: number | undefined;
  /** Has file fields. */
  readonly filer?: boolean | undefined;
  /** Where the form is saved while it is written (with the script "autolagre" on the page). */
  readonly autolagre?: string | undefined;
  /** For controls that stand outside it, in a list. */
  readonly id?: string | undefined;
  /** The id of its heading. */
  readonly merketAv?: string | undefined;
  /** Inside a table cell or a row: no rhythm of its own. */
  readonly tett?: boolean | undefined;
  readonly children: ReactNode;
}

/** A form that is posted. The browser does not check it: the server does, and answers with the page and an error summary. */
export function Skjema({ handling, csrf, nokkel, versjon, filer, autolagre, id, merketAv, tett, children }: SkjemaProps) {
  return (
    <form
      id={id}
      method="post"
      action={handling}
      className={tett ? undefined : "tr-flow"}
      noValidate
      encType={filer ? "multipart/form-data" : undefined}
      data-autolagre={autolagre}
      aria-labelledby={merketAv}
    >
      {children}
      {/* Last, so that the first thing seen in the form is also its first child and gets no space above. */}
      <input type="hidden" name="_csrf" value={csrf} />
      {nokkel ? <input type="hidden" name="_nokkel" value={nokkel} /> : null}
      {versjon === undefined ? null : <input type="hidden" name="_versjon" value={versjon} />}
    </form>
  );
}

/** A form that only asks: search and filters, sent in the address. Never for anything that tells about a person. */
export function Sokeskjema({
  handling,
  navn,
  children,
}: {
  readonly handling: string;
  readonly navn: string;
  readonly children: ReactNode;
}) {
  return (
    <search>
      <form method="get" action={handling} className="tr-row" data-base="" aria-label={navn}>
        {children}
      </form>
    </search>
  );
}

/** Where "Lagret klokka 14.32" stands; the script changes it, the server fills in what was saved last. */
export function Lagrestatus({ klokka }: { readonly klokka?: string | undefined }) {
  const t = useUiTekst();
  return (
    <p
      className="tr-save tr-small tr-muted"
      role="status"
      data-autolagre-status
      data-lagret={t.lagret}
      data-feilet={t.ikkeLagret}
      data-ok={klokka ? "" : undefined}
    >
      {klokka ? t.lagretKl(klokka) : null}
    </p>
  );
}
