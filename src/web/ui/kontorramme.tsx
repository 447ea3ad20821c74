import type { ReactNode } from "react";
import { Dokument, type DokumentProps } from "./dokument.tsx";
import { Brukermeny, Hovedmeny, type Innlogging, type Menypunkt, Varemerke } from "./meny.tsx";
import { Nodnumre, Spraklenker, type Sprakvalg } from "./nodstripe.tsx";
import { Oktvarsel, type OktvarselProps } from "./oktvarsel.tsx";
import { useUiTekst } from "./sprakkontekst.ts";
import { uiTekst } from "./ui.tekst.ts";

export interface KontorrammeProps extends Omit<DokumentProps, "tett"> {
  /** The office: "Tildelingskontoret", "Nav Asker". `sted` is the kommune. */
  readonly kontor: string;
  readonly hjem: string;
  readonly meny: readonly Menypunkt[];
  readonly innlogging: Innlogging;
  readonly sprakvalg?: readonly Sprakvalg[] | undefined;
  /** Links in the footer: help, the rules we count by. */
  readonly bunn?: readonly Menypunkt[] | undefined;
  readonly toppvarsel?: ReactNode;
  readonly okt?: OktvarselProps | undefined;
  /** text: 50rem, for a page with one form. */
  readonly bredde?: "text" | "wide" | undefined;
}

function Kontorbunn({ navn, bunn, sprakvalg }: { navn: string; bunn: readonly Menypunkt[]; sprakvalg: readonly Sprakvalg[] }) {
  const t = useUiTekst();
  return (
    <footer className="tr-foot" data-staff data-color-scheme="dark">
      <div className="tr-wrap tr-row" data-width="wide" data-spread>
        <div>
          <p>{navn}</p>
          <div className="tr-small">
            <Nodnumre />
          </div>
        </div>
        <div className="tr-row">
          {bunn.length > 0 ? (
            <nav aria-label={t.omLosningen}>
              <ul>
                {bunn.map((l) => (
                  <li key={l.href}>
                    <a href={l.href}>{l.tekst}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {sprakvalg.length > 1 ? <Spraklenker valg={sprakvalg} /> : null}
        </div>
      </div>
    </footer>
  );
}

/** The whole page for those who work in it: dark header with the office's name, wide content, smaller type. */
export function Kontorramme(props: KontorrammeProps) {
  const {
    kontor,
    hjem,
    meny,
    innlogging,
    sprakvalg = [],
    bunn = [],
    toppvarsel,
    okt,
    bredde = "wide",
    children,
    ...dokument
  } = props;
  const skript = okt ? ([...(dokument.skript ?? []), "okt"] as const) : dokument.skript;
  return (
    <Dokument {...dokument} skript={skript} tett>
      <header className="tr-top" data-staff data-color-scheme="dark">
        {toppvarsel}
        <div className="tr-wrap tr-bar" data-width="wide">
          <Varemerke href={hjem} navn={kontor} sted={dokument.sted} />
          <Hovedmeny punkter={meny} />
          <Brukermeny innlogging={innlogging} />
        </div>
      </header>
      <main id="innhold" tabIndex={-1}>
        <div className="tr-wrap tr-flow" data-width={bredde}>
          {children}
        </div>
      </main>
      <Kontorbunn navn={`Trappa · ${dokument.sted}`} bunn={bunn} sprakvalg={sprakvalg} />
      {okt ? <Oktvarsel {...okt} /> : null}
    </Dokument>
  );
}

/** As `Kontorramme`, for the Statsforvalter: the office is the Statsforvalter and the place is the embete ("Vestland"). */
export function Statsforvalterramme(props: Omit<KontorrammeProps, "kontor">) {
  return <Kontorramme {...props} kontor={uiTekst[props.sprak].statsforvalteren} />;
}
