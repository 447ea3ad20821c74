import type { ReactNode } from "react";
import type { Sprak } from "../../grunnmur/sprak.ts";
import { Brevsymbol } from "./merkesymbol.tsx";
import { uiTekst } from "./ui.tekst.ts";

interface BrevvisningProps {
  /** Who sends: "Asker kommune". */
  readonly avsender: string;
  /** Name and address, one line each. */
  readonly mottaker: string;
  /** Date, case number, who to ask. */
  readonly detaljer: readonly { readonly navn: string; readonly verdi: ReactNode }[];
  readonly tittel: string;
  /** The language of the letter: the receiver's, not the page's. */
  readonly sprak: Sprak;
  /** Not yet locked and sent. */
  readonly utkast?: boolean | undefined;
  readonly children: ReactNode;
}

/** A letter as it looks on paper, always on white. Headings in it are plain `h2`; the right to complain stands in a `Boks slag="tonet"`. */
export function Brevvisning({ avsender, mottaker, detaljer, tittel, sprak, utkast, children }: BrevvisningProps) {
  const t = uiTekst[sprak];
  return (
    <article
      className="tr-letter tr-flow"
      data-color-scheme="light"
      lang={sprak}
      aria-labelledby="brevtittel"
      data-draft={utkast ? t.utkast : undefined}
    >
      <header>
        <div>
          <p className="tr-sender">
            <Brevsymbol />
            <strong>{avsender}</strong>
          </p>
          <address>{mottaker}</address>
        </div>
        <dl>
          {detaljer.map((d) => (
            <div key={d.navn}>
              <dt>{d.navn}</dt>
              <dd>{d.verdi}</dd>
            </div>
          ))}
        </dl>
      </header>
      <h1 className="ds-heading" data-size="md" id="brevtittel">
        {tittel}
      </h1>
      {children}
    </article>
  );
}

/** The end of a letter: greeting and names, one line each. */
export const Underskrift = ({ children }: { readonly children: ReactNode }) => <p className="tr-sign">{children}</p>;
