import type { ReactNode } from "react";
import { useId } from "react";

type Variant = "primary" | "secondary" | "tertiary";

interface Utseende {
  /** One primary at most in a view. */
  readonly variant?: Variant | undefined;
  /** Only for what takes something away. */
  readonly fare?: boolean | undefined;
  readonly liten?: boolean | undefined;
  readonly helBredde?: boolean | undefined;
  readonly children: ReactNode;
}

const utseende = ({ variant, fare, liten, helBredde }: Utseende) => ({
  className: "ds-button",
  "data-variant": variant === "primary" ? undefined : variant,
  "data-color": fare ? "danger" : undefined,
  "data-size": liten ? "sm" : undefined,
  "data-fullwidth": helBredde ? "" : undefined,
});

interface KnappProps extends Utseende {
  /** Sent with the form when this button was the one pressed. */
  readonly navn?: string | undefined;
  readonly verdi?: string | undefined;
  /** Another address than the form's own. */
  readonly handling?: string | undefined;
  /** Why it cannot be pressed now, as a sentence that stands under it. The button keeps its place and can be reached by keyboard. */
  readonly sperret?: ReactNode;
}

/** A button that sends the form it stands in. */
export function Knapp({ navn, verdi, handling, sperret, ...ytre }: KnappProps) {
  const id = useId();
  if (sperret) {
    return (
      <>
        <button {...utseende(ytre)} type="button" aria-disabled="true" aria-describedby={id}>
          {ytre.children}
        </button>
        <p className="tr-small tr-muted tr-why" id={id}>
          {sperret}
        </p>
      </>
    );
  }
  return (
    <button {...utseende(ytre)} type="submit" name={navn} value={verdi} formAction={handling}>
      {ytre.children}
    </button>
  );
}

/** A link that looks like a button, for going on to the next page. */
export function Knappelenke({ href, ...ytre }: Utseende & { readonly href: string }) {
  return (
    <a {...utseende(ytre)} href={href}>
      {ytre.children}
    </a>
  );
}
