import { Fragment, type ReactNode } from "react";
import { Feltgruppe, type FeltProps, feltId } from "./felt.tsx";

export interface Alternativ {
  readonly verdi: string;
  readonly etikett: ReactNode;
  readonly hjelp?: ReactNode;
  /** Fields that belong to this answer: under it, and only while it is chosen (by CSS alone). */
  readonly folger?: ReactNode;
}

interface GruppeProps extends FeltProps {
  readonly alternativer: readonly Alternativ[];
  /** rad: short answers side by side. kort: each in a frame, for choices that need an explanation. */
  readonly form?: "rad" | "kort" | undefined;
}

interface AlternativerProps extends GruppeProps {
  readonly type: "checkbox" | "radio";
  readonly valgt: (verdi: string) => boolean;
}

function Alternativer({ navn, alternativer, form, feil, type, valgt }: AlternativerProps) {
  const alle = alternativer.map((a, i) => {
    // The first control carries the group's own id, so that an error summary can link to it by name.
    const id = i === 0 ? feltId(navn) : `${feltId(navn)}-${i + 1}`;
    return (
      <Fragment key={a.verdi}>
        <div className="ds-field" data-variant={form === "kort" ? "outline" : undefined}>
          <input
            className="ds-input"
            type={type}
            id={id}
            name={navn}
            value={a.verdi}
            defaultChecked={valgt(a.verdi)}
            aria-invalid={feil ? true : undefined}
            aria-describedby={a.hjelp ? `${id}-om` : undefined}
          />
          <label className="ds-label" htmlFor={id}>
            {a.etikett}
          </label>
          {a.hjelp ? (
            <p data-field="description" className="tr-small" id={`${id}-om`}>
              {a.hjelp}
            </p>
          ) : null}
        </div>
        {a.folger ? <div className="tr-cond tr-flow">{a.folger}</div> : null}
      </Fragment>
    );
  });
  return form === "rad" ? <div className="tr-row">{alle}</div> : alle;
}

/** One answer of several. */
export function Valg({ verdi, ...gruppe }: GruppeProps & { readonly verdi?: string | undefined }) {
  return (
    <Feltgruppe {...gruppe}>
      <Alternativer {...gruppe} type="radio" valgt={(v) => v === verdi} />
    </Feltgruppe>
  );
}

/** None, one or several answers; each chosen one is sent under the same name. */
export function Avkryssing({ verdier = [], ...gruppe }: GruppeProps & { readonly verdier?: readonly string[] | undefined }) {
  return (
    <Feltgruppe {...gruppe}>
      <Alternativer {...gruppe} type="checkbox" valgt={(v) => verdier.includes(v)} />
    </Feltgruppe>
  );
}

interface RadvalgProps {
  readonly navn: string;
  readonly verdi: string;
  /** What is chosen, for those who hear it: "Velg sak 2026/12". */
  readonly etikett: string;
  /** The id of the form that it belongs to. */
  readonly skjema: string;
  readonly valgt?: boolean | undefined;
}

/** A box in a row of a list, for a form that stands beside the list. */
export const Radvalg = ({ navn, verdi, etikett, skjema, valgt }: RadvalgProps) => (
  <input
    className="ds-input"
    type="checkbox"
    name={navn}
    value={verdi}
    form={skjema}
    defaultChecked={valgt}
    aria-label={etikett}
  />
);

interface AvkryssingsboksProps {
  readonly navn: string;
  readonly etikett: ReactNode;
  readonly hjelp?: ReactNode;
  readonly valgt?: boolean | undefined;
  readonly verdi?: string | undefined;
}

/** A single box that stands for itself; sends "ja" when nothing else is said. */
export function Avkryssingsboks({ navn, etikett, hjelp, valgt, verdi = "ja" }: AvkryssingsboksProps) {
  const id = feltId(navn);
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name={navn}
        value={verdi}
        defaultChecked={valgt}
        aria-describedby={hjelp ? `${id}-om` : undefined}
      />
      <label className="ds-label" htmlFor={id}>
        {etikett}
      </label>
      {hjelp ? (
        <p data-field="description" className="tr-small" id={`${id}-om`}>
          {hjelp}
        </p>
      ) : null}
    </div>
  );
}
