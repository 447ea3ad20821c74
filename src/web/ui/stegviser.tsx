import { useUiTekst } from "./sprakkontekst.ts";

export interface Skjemasteg {
  readonly tittel: string;
  /** Where to go back to it; only for a step that has been answered. */
  readonly href?: string | undefined;
}

/** With more steps than this there is no room for the words, so only the bars are drawn. */
const FLEST_MED_ORD = 6;

interface StegviserProps {
  readonly steg: readonly Skjemasteg[];
  /** The number of this step, from 1. */
  readonly na: number;
  /** What the steps belong to, when it is not said by "Steg i skjemaet". */
  readonly navn?: string | undefined;
}

/** How far one has come in a form. The words "Steg 2 av 6" stand above the title: `Stegtelling`. */
export function Stegviser({ steg, na, navn }: StegviserProps) {
  const t = useUiTekst();
  return (
    <nav className="tr-steps" aria-label={navn ?? t.stegene}>
      <ol className="tr-stepper" data-of={steg.length} data-bars={steg.length > FLEST_MED_ORD ? "" : undefined}>
        {steg.map((s, i) => {
          const nr = i + 1;
          const tittel = `${nr}. ${s.tittel}`;
          if (nr === na) {
            return (
              <li key={s.tittel} data-n={nr} aria-current="step">
                {tittel}
              </li>
            );
          }
          return (
            <li key={s.tittel} data-n={nr} data-done={s.href ? "" : undefined}>
              {s.href ? (
                <a href={s.href} aria-label={t.ferdig(tittel)}>
                  {tittel}
                </a>
              ) : (
                tittel
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** "Steg 2 av 6", above the title of the step. */
export function Stegtelling({ na, av }: { readonly na: number; readonly av: number }) {
  return <p className="tr-kicker">{useUiTekst().steg(na, av)}</p>;
}
