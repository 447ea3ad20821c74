import type { ReactNode } from "react";

/** info: is going on. bra: said yes, in order. obs: something is asked or near. fare: late or wrong, nothing else. */
export type Slag = "info" | "bra" | "obs" | "fare" | "noytral";

const FARGE = { info: "info", bra: "success", obs: "warning", fare: "danger", noytral: "neutral" } as const;

/** A status in a word or two. The colour repeats the word and never stands alone. */
export function Merke({ slag = "noytral", children }: { readonly slag?: Slag | undefined; readonly children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={FARGE[slag]}>
      {children}
    </span>
  );
}

interface VarselProps {
  readonly slag?: Exclude<Slag, "noytral"> | undefined;
  readonly tittel?: string | undefined;
  /** status: read when the page comes back after something was done. alert: read at once. */
  readonly rolle?: "status" | "alert" | undefined;
  readonly children: ReactNode;
}

/** A message that stands out: an answer to what was just done, or something to know first. */
export function Varsel({ slag = "info", tittel, rolle, children }: VarselProps) {
  return (
    <div className="ds-alert" data-color={FARGE[slag]} role={rolle}>
      {tittel ? <h2>{tittel}</h2> : null}
      <div>{children}</div>
    </div>
  );
}

/** Something that can no longer be changed: a letter that is sent, a file list that is frozen. */
export const Laas = ({ children }: { readonly children: ReactNode }) => (
  <div className="ds-alert tr-lock" data-color="neutral">
    {children}
  </div>
);

/** An empty list as a sentence: "Dere har ikke klaget på noe." */
export const Tomt = ({ children }: { readonly children: ReactNode }) => <p className="tr-empty">{children}</p>;

interface DetaljerProps {
  readonly tittel: ReactNode;
  /** A word more about it, muted. */
  readonly om?: string | undefined;
  readonly id?: string | undefined;
  readonly apen?: boolean | undefined;
  /** A line that opens in the text, without a frame; for small boxes. */
  readonly enkel?: boolean | undefined;
  readonly children: ReactNode;
}

/** More, one click away. Native, so it works without script. */
export function Detaljer({ tittel, om, id, apen, enkel, children }: DetaljerProps) {
  return (
    <details className={enkel ? "tr-more tr-small" : "ds-details"} id={id} open={apen}>
      <summary>
        <span>
          {tittel}
          {om ? <span className="tr-muted"> – {om}</span> : null}
        </span>
      </summary>
      <div className="tr-flow">{children}</div>
    </details>
  );
}
