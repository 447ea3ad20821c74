import type { ReactElement, ReactNode } from "react";
import { slutter } from "../grunnmur/ident/index.ts";
import { SPRAK } from "../grunnmur/sprak.ts";
import { pa, stiOgSok } from "./adresse.ts";
import { tasteadresser } from "./ansatt/hjelp/taster.ts";
import type { Grunnlag, Kontekst } from "./kontekst.ts";
import { bunnFor, kontorMeny, kontorNavn, type Menyvalg, offentligMeny, sfMeny } from "./meny.tsx";
import { sideTekst } from "./side.tekst.ts";
import { faste, lenke, ruter } from "./stier.ts";
import {
  Demovarsel,
  type Innlogging,
  Kontorramme,
  Lenke,
  type OktvarselProps,
  Ramme,
  Statsforvalterramme,
  type Stil,
  Varsel,
} from "./ui/index.ts";

export interface SideProps {
  readonly k: Kontekst | Grunnlag;
  /** What the page is, result first. */
  readonly tittel: string;
  readonly aktiv?: Menyvalg | undefined;
  /** text: one form or a text to read. */
  readonly bredde?: "text" | undefined;
  /** The content brings its own widths. */
  readonly helBredde?: boolean | undefined;
  readonly harFeil?: boolean | undefined;
  readonly skript?: readonly (keyof Stil["skript"])[] | undefined;
  readonly children: ReactNode;
}

/** A whole page in the frame that belongs to the one who sees it: resident, desk, or Statsforvalter. */
export function Side(props: SideProps): ReactElement {
  const g = "grunn" in props.k ? props.k.grunn : props.k;
  const { adgang } = g.rute;
  if (adgang === "embete") return <Embeteside {...props} g={g} />;
  return adgang === "alle" || adgang === "innbygger" ? <Innbyggerside {...props} g={g} /> : <Kontorside {...props} g={g} />;
}

type Indre = SideProps & { readonly g: Grunnlag };

function felles({ g, tittel, harFeil, skript, children }: Indre) {
  const t = sideTekst[g.sprak];
  const sted = g.kommune ? t.kommune(g.kommune.navn) : g.embete ? g.embete.navn[g.sprak === "nn" ? "nn" : "nb"] : t.trappa;
  const sprak = g.rute.adgang === "alle" ? SPRAK : (["nb", "nn"] as const);
  return {
    sprak: g.sprak,
    tittel,
    harFeil,
    skript,
    children,
    sted,
    stil: g.deps.stil,
    innlogging: innlogging(g),
    sprakvalg: sprak.map((kode) => ({ kode, href: pa(g.hono, kode) })),
    toppvarsel: g.deps.demo ? <Demovarsel /> : undefined,
    okt: oktvarsel(g),
  };
}

function Innbyggerside(props: Indre) {
  const { g, aktiv, bredde, helBredde } = props;
  const hjem = g.kommune
    ? lenke(ruter.forside, { sprak: g.sprak, kommune: g.kommune.slug })
    : lenke(ruter.landsforside, { sprak: g.sprak });
  return (
    <Ramme
      {...felles(props)}
      hjem={hjem}
      meny={offentligMeny(g, aktiv)}
      bunn={bunnFor(g)}
      bredde={bredde}
      helBredde={helBredde}
    />
  );
}

function Kontorside(props: Indre) {
  const { g, aktiv, bredde } = props;
  const slug = g.kommune?.slug ?? "";
  const norsk = g.sprak === "nn" ? "nn" : "nb";
  const meny = kontorMeny(g, aktiv);
  const hjem = meny[0]?.href ?? lenke(ruter.kontor, { sprak: g.sprak, kommune: slug });
  const bunn = [{ tekst: sideTekst[g.sprak].regler, href: lenke(ruter.regler, { sprak: g.sprak, kommune: slug }) }];
  const alt = felles(props);
  const taster = g.kontor?.hurtigtaster ? tasteadresser({ sprak: norsk, kommune: slug }) : null;
  const skript = taster ? ([...(alt.skript ?? []), "taster"] as const) : alt.skript;
  return (
    <Kontorramme {...alt} skript={skript} kontor={kontorNavn(g, norsk)} hjem={hjem} meny={meny} bunn={bunn} bredde={bredde}>
      <Utatt g={g} sprak={norsk} />
      {alt.children}
      {taster ? <div hidden data-taster={JSON.stringify(taster)} /> : null}
    </Kontorramme>
  );
}

function Embeteside(props: Indre) {
  const { g, bredde } = props;
  const hjem = lenke(ruter.statsforvalter, { sprak: g.sprak, embete: g.embete?.id ?? "" });
  return <Statsforvalterramme {...felles(props)} hjem={hjem} meny={sfMeny(g)} bredde={bredde} />;
}

function innlogging(g: Grunnlag): Innlogging {
  if (!g.okt) {
    const til =
      g.rute.adgang === "alle" && g.kommune
        ? lenke(ruter.minSide, { sprak: g.sprak === "nn" ? "nn" : "nb", kommune: g.kommune.slug })
        : stiOgSok(g.hono);
    const dor = g.rute.adgang === "alle" || g.rute.adgang === "innbygger" ? faste.loggInn : faste.loggInnAnsatt;
    return { inne: false, href: `${dor}?${new URLSearchParams({ til })}` };
  }
  const t = sideTekst[g.sprak];
  const norsk = g.sprak === "nn" ? "nn" : "nb";
  const lenker =
    g.okt.slag === "innbygger" && g.kommune
      ? [
          { tekst: t.mineSaker, href: lenke(ruter.minSide, { sprak: norsk, kommune: g.kommune.slug }) },
          { tekst: t.meg, href: lenke(ruter.meg, { sprak: norsk, kommune: g.kommune.slug }) },
        ]
      : kontorlenker(g, norsk);
  const navn = g.aktor?.navn || g.okt.navn;
  return { inne: true, navn, lenker, loggUt: { handling: faste.loggUt, csrf: g.deps.ident.csrf(g.okt) } };
}

/** What cannot wait and nobody has taken, on every page of the desk. Never who or what it is about. */
function Utatt({ g, sprak }: { readonly g: Grunnlag; readonly sprak: "nb" | "nn" }) {
  const { nodhjelp = 0, haster = 0 } = g.kontor ?? {};
  if (nodhjelp + haster === 0 || !g.kommune) return null;
  const t = sideTekst[sprak];
  return (
    <Varsel slag="fare">
      {nodhjelp > 0 ? t.nodhjelpUtatt(nodhjelp) : t.hasterUtatt(haster)}{" "}
      <Lenke href={lenke(ruter.kontor, { sprak, kommune: g.kommune.slug }, { utvalg: "ufordelt", haster: "idag" })}>
        {t.seUtatte}
      </Lenke>
    </Varsel>
  );
}

/** What an employee sets up for oneself, under one's name. */
function kontorlenker(g: Grunnlag, sprak: "nb" | "nn"): { tekst: string; href: string }[] {
  const desk = g.aktor?.slag === "ansatt" && g.aktor.roller.some((r) => r.rolle === "saksbehandler" || r.rolle === "leder");
  if (!desk || !g.kommune) return [];
  const her = { sprak, kommune: g.kommune.slug };
  return [
    { tekst: sideTekst[sprak].fravaer, href: lenke(ruter.fravaer, her) },
    { tekst: sideTekst[sprak].kontorhjelp, href: lenke(ruter.kontorhjelp, her) },
  ];
}

function oktvarsel(g: Grunnlag): OktvarselProps | undefined {
  if (!g.okt || g.rute.adgang === "alle") return undefined;
  const dor = g.okt.slag === "innbygger" ? faste.loggInn : faste.loggInnAnsatt;
  return {
    sekunder: sekunderIgjen(g),
    forleng: faste.forlengOkt,
    csrf: g.deps.ident.csrf(g.okt),
    loggInn: `${dor}?${new URLSearchParams({ til: g.rute.metode === "GET" ? stiOgSok(g.hono) : `/${g.sprak}` })}`,
  };
}

/** Whole seconds until the session ends if nothing more is done. */
export function sekunderIgjen(g: Pick<Grunnlag, "okt" | "deps">): number {
  if (!g.okt) return 0;
  return Math.max(0, Math.floor(g.deps.klokke.na().until(slutter(g.okt)).total("seconds")));
}
