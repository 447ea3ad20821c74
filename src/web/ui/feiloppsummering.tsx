import { stor, tallord } from "../../grunnmur/sprak.ts";
import { feltId } from "./felt.tsx";
import { useSprak, useUiTekst } from "./sprakkontekst.ts";

/** Field name → sentence, as reading a form gives it. A name that is empty belongs to the whole form. */
export type Feltfeil = Readonly<Record<string, string | undefined>>;

/** What must be corrected, above the form, with a link to each field. Nothing when nothing is wrong. */
export function Feiloppsummering({ feil }: { readonly feil: Feltfeil }) {
  const t = useUiTekst();
  const sprak = useSprak();
  const funnet = Object.entries(feil).flatMap(([navn, tekst]) => (tekst ? [{ navn, tekst }] : []));
  if (funnet.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} aria-labelledby="feil">
      <h2 className="ds-heading" id="feil">
        {t.rett(stor(tallord(funnet.length, sprak)))}
      </h2>
      <ul className="ds-list">
        {funnet.map(({ navn, tekst }) => (
          <li key={navn}>
            {navn ? (
              <a className="ds-link" href={`#${feltId(navn)}`}>
                {tekst}
              </a>
            ) : (
              tekst
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
