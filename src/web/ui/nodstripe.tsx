import { useSprak, useUiTekst } from "./sprakkontekst.ts";

const NAVN = { nb: "Bokmål", nn: "Nynorsk", en: "English", se: "Davvisámegiella" } as const;

/** This same page in another language. */
export interface Sprakvalg {
  readonly kode: keyof typeof NAVN;
  readonly href: string;
}

/** The numbers that must stand on every page: 113, and 116 117 for a doctor now. */
export function Nodnumre() {
  const t = useUiTekst();
  return (
    <p>
      <span>
        {t.fareForLiv} <a href="tel:113">{t.ring113}</a>
      </span>{" "}
      <span>
        {t.legeNa} <a href="tel:116117">{t.legevakt}</a>
      </span>
    </p>
  );
}

export function Spraklenker({ valg }: { readonly valg: readonly Sprakvalg[] }) {
  const t = useUiTekst();
  const sprak = useSprak();
  return (
    <nav aria-label={t.sprakvalg}>
      <ul>
        {valg.map(({ kode, href }) => (
          <li key={kode}>
            <a href={href} lang={kode} hrefLang={kode} aria-current={kode === sprak ? "true" : undefined}>
              {NAVN[kode]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The dark strip at the top of the residents' pages. */
export function Nodstripe({ sprakvalg }: { readonly sprakvalg: readonly Sprakvalg[] }) {
  return (
    <div className="tr-strip" data-color-scheme="dark">
      <div className="tr-wrap">
        <Nodnumre />
        {sprakvalg.length > 1 ? <Spraklenker valg={sprakvalg} /> : null}
      </div>
    </div>
  );
}
