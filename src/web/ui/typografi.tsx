import type { ReactNode } from "react";

type Storrelse = "2xl" | "xl" | "lg" | "md" | "sm";
const STANDARD: Record<1 | 2 | 3 | 4, Storrelse> = { 1: "xl", 2: "md", 3: "sm", 4: "sm" };

interface OverskriftProps {
  readonly niva: 1 | 2 | 3 | 4;
  /** How big it looks; by itself h1 is xl, h2 md, h3 sm. Staff pages and forms use lg for h1. */
  readonly storrelse?: Storrelse | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

export function Overskrift({ niva, storrelse, id, children }: OverskriftProps) {
  const H = `h${niva}` as const;
  return (
    <H className="ds-heading" data-size={storrelse ?? STANDARD[niva]} id={id}>
      {children}
    </H>
  );
}

/** A short line above a heading: "Steg 2 av 6", "Det neste som skjer". */
export const Overlinje = ({ children }: { readonly children: ReactNode }) => <p className="tr-kicker">{children}</p>;

/** The lead: two or three sentences in larger type under the title. */
export const Ingress = ({ children }: { readonly children: ReactNode }) => <p className="tr-lead">{children}</p>;

interface TekstProps {
  readonly id?: string | undefined;
  readonly dempet?: boolean | undefined;
  readonly liten?: boolean | undefined;
  readonly children: ReactNode;
}

/** A paragraph, if need be muted or small. */
export function Tekst({ id, dempet, liten, children }: TekstProps) {
  const klasse = [dempet && "tr-muted", liten && "tr-small"].filter(Boolean).join(" ");
  return (
    <p id={id} className={klasse || undefined}>
      {children}
    </p>
  );
}

export const Dempet = ({ children }: { readonly children: ReactNode }) => <span className="tr-muted">{children}</span>;

/** A number, a case number or a check sum that must not be broken over two lines. */
export const Tall = ({ children }: { readonly children: ReactNode }) => <span className="tr-num">{children}</span>;

/** Read aloud, not seen: what a sighted reader understands from the place. */
export const BareOpplest = ({ children }: { readonly children: ReactNode }) => <span className="ds-sr-only">{children}</span>;
