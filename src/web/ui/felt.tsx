import type { ReactNode } from "react";
import { useUiTekst } from "./sprakkontekst.ts";

/** What every field has. `navn` is the name it is sent under, and its id is made from it. */
export interface FeltProps {
  readonly navn: string;
  readonly etikett: ReactNode;
  /** Stands between label and field. */
  readonly hjelp?: ReactNode;
  /** Why the answer was refused, as a sentence that says what to do. */
  readonly feil?: string | undefined;
  /** Adds "(valgfritt)" to the label. */
  readonly valgfri?: boolean | undefined;
}

/** The id of the (first) control with this name: what an error summary or a checklist links to. */
export const feltId = (navn: string): string => `f-${navn.replace(/[^\w-]+/g, "-")}`;

/** The attributes that tie a control to its help and its error. */
export function koblet(id: string, { hjelp, feil }: Pick<FeltProps, "hjelp" | "feil">) {
  const beskrevet = [hjelp ? `${id}-hjelp` : "", feil ? `${id}-feil` : ""].filter(Boolean).join(" ");
  return { "aria-describedby": beskrevet || undefined, "aria-invalid": feil ? (true as const) : undefined };
}

/** The label's text with "(valgfritt)" when the answer may be left out. */
function Etikett({ etikett, valgfri }: Pick<FeltProps, "etikett" | "valgfri">) {
  const t = useUiTekst();
  return (
    <>
      {etikett}
      {valgfri ? <span className="tr-muted"> {t.valgfritt}</span> : null}
    </>
  );
}

function Feilmelding({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const t = useUiTekst();
  return (
    <p className="ds-validation-message" data-field="validation" id={id}>
      <span className="ds-sr-only">{t.feil} </span>
      {children}
    </p>
  );
}

/** Label, help, the control, and the error below it. */
export function Felt({ navn, etikett, hjelp, feil, valgfri, children }: FeltProps & { readonly children: ReactNode }) {
  const id = feltId(navn);
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        <Etikett etikett={etikett} valgfri={valgfri} />
      </label>
      {hjelp ? (
        <p data-field="description" id={`${id}-hjelp`}>
          {hjelp}
        </p>
      ) : null}
      {children}
      {feil ? <Feilmelding id={`${id}-feil`}>{feil}</Feilmelding> : null}
    </div>
  );
}

/** The same for a group of controls that answer one question. */
export function Feltgruppe({ navn, etikett, hjelp, feil, valgfri, children }: FeltProps & { readonly children: ReactNode }) {
  const id = feltId(navn);
  return (
    <fieldset className="ds-fieldset" aria-describedby={koblet(id, { hjelp, feil })["aria-describedby"]}>
      <legend className="ds-label">
        <Etikett etikett={etikett} valgfri={valgfri} />
      </legend>
      {hjelp ? <p id={`${id}-hjelp`}>{hjelp}</p> : null}
      {feil ? <Feilmelding id={`${id}-feil`}>{feil}</Feilmelding> : null}
      {children}
    </fieldset>
  );
}
