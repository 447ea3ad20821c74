import type { ReactNode } from "react";

interface BoksProps {
  /** tonet: on sand. neste: what happens now or is asked of the reader, at most one on a page. */
  readonly slag?: "tonet" | "neste" | undefined;
  readonly id?: string | undefined;
  /** The id of its heading; the box is then a section. */
  readonly merketAv?: string | undefined;
  readonly children: ReactNode;
}

export function Boks({ slag, id, merketAv, children }: BoksProps) {
  const felles = {
    className: "tr-box tr-flow",
    "data-tint": slag === "tonet" ? "" : undefined,
    "data-next": slag === "neste" ? "" : undefined,
    id,
  };
  return merketAv ? (
    <section {...felles} aria-labelledby={merketAv}>
      {children}
    </section>
  ) : (
    <div {...felles}>{children}</div>
  );
}
