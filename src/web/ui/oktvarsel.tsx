import { useUiTekst } from "./sprakkontekst.ts";

export interface OktvarselProps {
  /** Seconds until the session ends if nothing is done. */
  readonly sekunder: number;
  /** How many seconds before the end the warning comes; WCAG asks for at least 20. */
  readonly varsle?: number | undefined;
  /** Where a POST makes the session longer; it answers `{ "sekunder": 1800 }`. */
  readonly forleng: string;
  readonly csrf: string;
  readonly loggInn: string;
}

/** Says in time that the session ends. Hidden until skript/okt.js needs it, which first saves what is being written. */
export function Oktvarsel({ sekunder, varsle = 120, forleng, csrf, loggInn }: OktvarselProps) {
  const t = useUiTekst();
  return (
    <section
      className="tr-session tr-box"
      data-next
      hidden
      data-okt
      data-sekunder={sekunder}
      data-varsle={varsle}
      data-forleng={forleng}
      data-csrf={csrf}
      aria-label={t.oktTittel}
    >
      <div data-vis="varsel" hidden>
        <h2>{t.oktTittel}</h2>
        <p role="alert" data-minutter={t.oktMinutter} data-ett={t.oktEttMinutt} />
        <p className="tr-row">
          <button className="ds-button" type="button" data-size="sm" data-fortsett>
            {t.oktFortsett}
          </button>
        </p>
      </div>
      <div data-vis="slutt" hidden>
        <p role="alert">{t.oktSlutt}</p>
        <p className="tr-row">
          <a className="ds-button" data-size="sm" href={loggInn}>
            {t.loggInn}
          </a>
        </p>
      </div>
    </section>
  );
}
