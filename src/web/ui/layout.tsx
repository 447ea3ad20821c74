import type { ReactNode } from "react";

interface Barn {
  readonly children: ReactNode;
}

/** Vertical rhythm: 1em between blocks, 2em before a heading. */
export const Flyt = ({ children }: Barn) => <div className="tr-flow">{children}</div>;

/** A width of its own inside a full-width page. */
function Bredde({ bredde, children }: Barn & { readonly bredde?: "text" | "wide" | undefined }) {
  return (
    <div className="tr-wrap" data-width={bredde}>
      {children}
    </div>
  );
}

interface SeksjonProps extends Barn {
  /** The id of its heading. */
  readonly merketAv?: string | undefined;
  readonly tonet?: boolean | undefined;
  readonly smal?: boolean | undefined;
  readonly bredde?: "text" | "wide" | undefined;
}

/** A band across the page, plain or on sand; for pages with `helBredde`. */
export function Seksjon({ merketAv, tonet, smal, bredde, children }: SeksjonProps) {
  return (
    <section
      className="tr-section"
      data-tint={tonet ? "" : undefined}
      data-slim={smal ? "" : undefined}
      aria-labelledby={merketAv}
    >
      <Bredde bredde={bredde}>{children}</Bredde>
    </section>
  );
}

interface SpalterProps extends Barn {
  readonly side: ReactNode;
  /** What the side column is, for those who move by landmarks. */
  readonly sidenavn: string;
  /** 27rem for staff, where the side is a form or a checklist. */
  readonly bredSide?: boolean | undefined;
  /** The side stays in view while the text is read. */
  readonly folger?: boolean | undefined;
}

/** Text and a side column; one column below 62rem, with the side last. */
export function Spalter({ side, sidenavn, bredSide, folger, children }: SpalterProps) {
  return (
    <div className="tr-cols" data-side={bredSide ? "wide" : undefined}>
      <div className="tr-flow">{children}</div>
      <aside className={folger ? "tr-flow tr-stick" : "tr-flow"} aria-label={sidenavn}>
        {side}
      </aside>
    </div>
  );
}

/** Equal columns of at least 17rem. */
export const Halvdeler = ({ children }: Barn) => <div className="tr-halves">{children}</div>;

interface RadProps extends Barn {
  /** spredt: first and last at the edges, on one base line. bunn: fields and a button in line. */
  readonly slag?: "spredt" | "bunn" | undefined;
}

/** Side by side, wrapping. */
export function Rad({ slag, children }: RadProps) {
  return (
    <div className="tr-row" data-spread={slag === "spredt" ? "" : undefined} data-base={slag === "bunn" ? "" : undefined}>
      {children}
    </div>
  );
}

/** The row of buttons that ends a form or a page. */
export const Handlinger = ({ children }: Barn) => <div className="tr-row tr-actions">{children}</div>;

/** Not on paper. */
export const IkkePaPapir = ({ children }: Barn) => <div className="tr-noprint">{children}</div>;
