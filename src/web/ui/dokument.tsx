import type { ReactNode } from "react";
import type { Sprak } from "../../grunnmur/sprak.ts";
import { Sprakkontekst } from "./sprakkontekst.ts";
import type { Stil } from "./stil/bygg.ts";
import type { Skriptnavn } from "./stil/kilder.ts";
import { uiTekst } from "./ui.tekst.ts";

export interface DokumentProps {
  readonly sprak: Sprak;
  /** What the page is, result first; the name of the site is added after it. */
  readonly tittel: string;
  /** The site: "Asker kommune". */
  readonly sted: string;
  /** The addresses of stylesheet, fonts and scripts, from `byggStil()`. */
  readonly stil: Stil;
  /** The form on the page was refused: the title then begins with "Feil:". */
  readonly harFeil?: boolean | undefined;
  /** The scripts that improve this page. */
  readonly skript?: readonly Skriptnavn[] | undefined;
  /** Smaller type, for people who work in it all day. */
  readonly tett?: boolean | undefined;
  readonly children: ReactNode;
}

/** The HTML around a page. No inline style and no inline script, so the strict content security policy holds. */
export function Dokument({ sprak, tittel, sted, stil, harFeil, skript = [], tett, children }: DokumentProps) {
  const t = uiTekst[sprak];
  return (
    <html lang={sprak} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${harFeil ? `${t.feil} ` : ""}${tittel} – ${sted}`}</title>
        <link rel="preload" href={stil.skrift[0]} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={stil.css} />
        <link rel="icon" href={stil.ikon} type="image/svg+xml" />
        {skript.map((navn) => (
          <script key={navn} type="module" src={stil.skript[navn]} />
        ))}
      </head>
      <body data-size={tett ? "sm" : undefined}>
        <Sprakkontekst value={sprak}>
          <a className="ds-skip-link" href="#innhold">
            {t.hoppTil}
          </a>
          {children}
        </Sprakkontekst>
      </body>
    </html>
  );
}
