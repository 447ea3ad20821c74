import { Children, type ReactNode } from "react";
import { Dokument, type DokumentProps } from "./dokument.tsx";
import { Brukermeny, Hovedmeny, type Innlogging, type Menypunkt, Varemerke } from "./meny.tsx";
import { Nodstripe, type Sprakvalg } from "./nodstripe.tsx";
import { Oktvarsel, type OktvarselProps } from "./oktvarsel.tsx";

/** One column of the footer: a heading, and lines that are text or links. */
export interface Bunnspalte {
  readonly tittel: string;
  readonly linjer: readonly ReactNode[];
}

export interface RammeProps extends DokumentProps {
  readonly hjem: string;
  readonly meny: readonly Menypunkt[];
  readonly innlogging: Innlogging;
  readonly sprakvalg: readonly Sprakvalg[];
  readonly bunn: readonly Bunnspalte[];
  /** Above everything: `<Demovarsel />`. */
  readonly toppvarsel?: ReactNode;
  /** The content goes to the edges and brings its own widths: front page, letter. */
  readonly helBredde?: boolean | undefined;
  /** text: 50rem, for forms. */
  readonly bredde?: "text" | undefined;
  readonly okt?: OktvarselProps | undefined;
}

/** The whole page for the public and the resident: emergency numbers, languages, header, menu, content, footer with steps. */
export function Ramme(props: RammeProps) {
  const { hjem, meny, innlogging, sprakvalg, bunn, toppvarsel, helBredde, bredde, okt, children, ...dokument } = props;
  const skript = okt ? ([...(dokument.skript ?? []), "okt"] as const) : dokument.skript;
  return (
    <Dokument {...dokument} skript={skript}>
      <header className="tr-top">
        <Nodstripe sprakvalg={sprakvalg} />
        {toppvarsel}
        <div className="tr-wrap tr-bar">
          <Varemerke href={hjem} navn="Trappa" sted={dokument.sted} />
          <Hovedmeny punkter={meny} />
          <Brukermeny innlogging={innlogging} />
        </div>
      </header>
      <main id="innhold" tabIndex={-1} data-flush={helBredde ? "" : undefined}>
        {helBredde ? (
          children
        ) : (
          <div className="tr-wrap" data-width={bredde}>
            {children}
          </div>
        )}
      </main>
      <footer className="tr-foot" data-color-scheme="dark">
        <div className="tr-wrap tr-halves">
          {bunn.map((spalte) => (
            <section key={spalte.tittel}>
              <h2>{spalte.tittel}</h2>
              <ul>
                {Children.map(spalte.linjer, (linje) => (
                  <li>{linje}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </footer>
      {okt ? <Oktvarsel {...okt} /> : null}
    </Dokument>
  );
}
