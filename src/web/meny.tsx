import type { Malform } from "../grunnmur/sprak.ts";
import type { Grunnlag } from "./kontekst.ts";
import { sideTekst } from "./side.tekst.ts";
import { faste, lenke, ruter } from "./stier.ts";
import { type Bunnspalte, Lenke, type Menypunkt, Telefon } from "./ui/index.ts";

/** The part of the menu that a page belongs to. */
export type Menyvalg =
  | "finn"
  | "trappa"
  | "klage"
  | "min"
  | "oppgaver"
  | "botilbud"
  | "registrer"
  | "nemnd"
  | "styring"
  | "tekster"
  | "innstillinger";

export const OMBUD = "https://www.helsenorge.no/pasient-og-brukerombudet/";

/** The public menu. Without a kommune there is only the way to choose one. */
export function offentligMeny(g: Grunnlag, aktiv: Menyvalg | undefined): Menypunkt[] {
  if (!g.kommune) return [];
  const t = sideTekst[g.sprak];
  const her = { sprak: g.sprak, kommune: g.kommune.slug };
  const norsk = { sprak: g.sprak === "nn" ? "nn" : "nb", kommune: g.kommune.slug } as const;
  return [
    { tekst: t.help, href: lenke(ruter.forside, her), valgt: aktiv === "finn" },
    { tekst: t.trappaMeny, href: lenke(ruter.trappa, her), valgt: aktiv === "trappa" },
    { tekst: t.klage, href: lenke(ruter.slikKlagerDu, her), valgt: aktiv === "klage" },
    { tekst: t.mineSaker, href: lenke(ruter.minSide, norsk), valgt: aktiv === "min" },
  ];
}

/** The desk's menu: only what this person's roles open. */
export function kontorMeny(g: Grunnlag, aktiv: Menyvalg | undefined): Menypunkt[] {
  const t = sideTekst[g.sprak];
  const her = { sprak: g.sprak, kommune: g.kommune?.slug ?? "" };
  const roller = g.aktor?.slag === "ansatt" ? g.aktor.roller.map((r) => r.rolle) : [];
  const desk = roller.includes("saksbehandler") || roller.includes("leder");
  const vedNav = desk && g.aktor?.slag === "ansatt" && g.aktor.roller.some((r) => r.enhetSlag === "nav");
  return [
    ...(desk ? [{ tekst: t.oppgaver, href: lenke(ruter.kontor, her), valgt: aktiv === "oppgaver" }] : []),
    ...(desk ? [{ tekst: t.registrer, href: lenke(ruter.nyRegistrering, her), valgt: aktiv === "registrer" }] : []),
    ...(vedNav ? [{ tekst: t.botilbud, href: lenke(ruter.botilbud, her), valgt: aktiv === "botilbud" }] : []),
    ...(roller.includes("leder") ? [{ tekst: t.styring, href: lenke(ruter.styring, her), valgt: aktiv === "styring" }] : []),
    ...(roller.includes("nemnd") ? [{ tekst: t.nemnd, href: lenke(ruter.nemnd, her), valgt: aktiv === "nemnd" }] : []),
    ...(roller.includes("leder") || roller.includes("administrator")
      ? [{ tekst: t.tekster, href: lenke(ruter.tekster, her), valgt: aktiv === "tekster" }]
      : []),
    ...(roller.includes("administrator")
      ? [{ tekst: t.innstillinger, href: lenke(ruter.innstillinger, her), valgt: aktiv === "innstillinger" }]
      : []),
  ];
}

export function sfMeny(g: Grunnlag): Menypunkt[] {
  if (!g.embete) return [];
  return [
    { tekst: sideTekst[g.sprak].saker, href: lenke(ruter.statsforvalter, { sprak: g.sprak, embete: g.embete.id }), valgt: true },
  ];
}

/** The names of the units in which this person works with cases here. */
export function kontorNavn(g: Grunnlag, sprak: Malform): string {
  const mine = g.aktor?.slag === "ansatt" ? g.aktor.roller.map((r) => r.enhet) : [];
  const navn = (g.kommune?.enheter ?? []).filter((e) => mine.includes(e.id)).map((e) => e.navn[sprak]);
  return navn.length > 0 ? navn.join(" · ") : sideTekst[sprak].kontoret;
}

/** The footer's three columns. */
export function bunnFor(g: Grunnlag): Bunnspalte[] {
  const t = sideTekst[g.sprak];
  const norsk = g.sprak === "nn" ? "nn" : "nb";
  const arbeidssted = `${faste.arbeidssted}?sprak=${norsk}`;
  const { kommune } = g;
  if (!kommune)
    return [
      {
        tittel: t.forAnsatte,
        linjer: [
          <Lenke key="a" href={arbeidssted}>
            {t.forAnsatte}
          </Lenke>,
        ],
      },
    ];
  const her = { sprak: g.sprak, kommune: kommune.slug };
  return [
    {
      tittel: t.snakk,
      linjer: [
        <Lenke key="h" href={lenke(ruter.haster, her)}>
          {t.haster}
        </Lenke>,
        ...(kommune.telefon
          ? [
              <span key="t">
                {t.telefon} <Telefon nummer={kommune.telefon} />
              </span>,
            ]
          : []),
        ...(kommune.apningstid ? [kommune.apningstid[norsk]] : []),
        ...(kommune.postadresse ? [kommune.postadresse] : []),
        <Lenke key="k" href={lenke(ruter.landsforside, { sprak: g.sprak })}>
          {t.velgKommune}
        </Lenke>,
      ],
    },
    {
      tittel: t.ikkeSvar,
      linjer: [
        <Lenke key="s" href={lenke(ruter.slikKlagerDu, her)}>
          {t.slikKlager}
        </Lenke>,
        <Lenke key="u" href={lenke(ruter.regnUtFristen, her)}>
          {t.regnUt}
        </Lenke>,
        <span key="o">
          <Lenke href={OMBUD}>{t.ombud}</Lenke>
          {t.ombudGratis}
        </span>,
        kommune.embete.navn[norsk],
      ],
    },
    {
      tittel: t.om,
      linjer: [
        <Lenke key="p" href={lenke(ruter.personvern, her)}>
          {t.personvern}
        </Lenke>,
        <Lenke key="u" href={lenke(ruter.tilgjengelighet, her)}>
          {t.tilgjengelighet}
        </Lenke>,
        <Lenke key="r" href={lenke(ruter.regler, her)}>
          {t.regler}
        </Lenke>,
        <Lenke key="f" href={arbeidssted}>
          {t.forAnsatte}
        </Lenke>,
      ],
    },
  ];
}
